import { expect, it } from "vitest";
import { loadLambdas } from "#local/load-lambdas.ts";
import { startBot } from "#local/start-bot.ts";
import { lenientClock } from "../support/lenient-clock.ts";

it("what is typed while the bot starts is answered when it is there", async () => {
  const answers: Promise<number>[] = [];
  const bot = await startBot({
    port: 0,
    pageFolder: new URL("../../src/local/console/page/", import.meta.url),
    clock: lenientClock(),
    async loadLambdas(environment) {
      const type = (pane: string, typed: string) =>
        fetch(`${environment.READ_ORIGINS}/api/${pane}/type`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ text: typed }),
        }).then(({ status }) => status);
      answers.push(type("slack", "/brief help"), type("discord", "/help"));
      return loadLambdas(environment);
    },
  });
  expect(await Promise.all(answers)).toEqual([200, 200]);
  await bot.stop();
});
