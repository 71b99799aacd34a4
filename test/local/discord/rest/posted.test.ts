import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";

const at = stage({ mayRefuse: true });

const messages = (channelId: string) => `/channels/${channelId}/messages`;
describe("what was posted", () => {
  it("may bring files", async () => {
    const form = new FormData();
    form.append(
      "payload_json",
      JSON.stringify({ attachments: [{ id: "0", description: "Feeds" }] }),
    );
    form.append("files[0]", new Blob(["<opml/>"]), "feeds.opml");
    const request = new Request("http://x/", { method: "POST", body: form });
    const role = at.discord.world.guilds.get(ids.guild)?.roles.get(ids.botRole);
    if (role) role.permissions |= 1n << 15n;
    const response = await at.discord.fetch(`${at.discord.apiUrl}/v10${messages(ids.news)}`, {
      method: "POST",
      headers: {
        "user-agent": "DiscordBot (https://newsbrief.example, 1.0)",
        authorization: `Bot ${at.discord.app.botToken}`,
        "content-type": request.headers.get("content-type") ?? "",
      },
      body: await request.arrayBuffer(),
    });
    expect(await response.json()).toMatchObject({
      attachments: [{ filename: "feeds.opml", description: "Feeds" }],
    });
  });
});
