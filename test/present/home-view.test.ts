import { expect, it } from "vitest";
import { homeView } from "#present/slack/home-view.ts";

it("tells whoever comes to the App Home first what the bot does, and how it is asked", () => {
  const view = JSON.stringify(homeView({ kind: "home", channels: [] }));
  const texts = [...view.matchAll(/"text":"([^"]+)"/g)].map(([, text]) => text);
  expect(texts.join("")).toMatchInlineSnapshot(
    `"Your channelsNo channel of yours follows anything yet. Go to one and type /brief subscribe lemonde.fr. Any site will do.For a brief of one article, type /brief with its link, there or under Messages here. /brief help lists the rest.It never reads what people write here. It knows what is typed into its commands and forms, and a message on which it is called."`,
  );
});
