import { beforeEach, describe, expect, it } from "vitest";
import { stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const hello = { channel: "C0NEWS", text: "Hello" };
const bold = { type: "section", text: { type: "mrkdwn", text: "*x*" } };

describe("what was posted", () => {
  let ts: string;

  beforeEach(async () => {
    ts = String((await call(at.slack, "chat.postMessage", { ...hello, blocks: [bold] })).ts);
  });

  it.each([
    ["a message that does not exist", "chat.update", { ts: "1.1", text: "x" }, "message_not_found"],
    ["a text of 4,001", "chat.update", { text: "a".repeat(4_001) }, "msg_too_long"],
    ["nothing to say", "chat.update", { text: "" }, "no_text"],
    [
      "a channel out of sight",
      "chat.update",
      { channel: "C0PRIV", text: "x" },
      "channel_not_found",
    ],
    ["deleting nothing", "chat.delete", { ts: "1.1" }, "message_not_found"],
    [
      "a link to nothing",
      "chat.getPermalink",
      { ts: undefined, message_ts: "1.1" },
      "message_not_found",
    ],
  ])("refuses %s", async (_case, method, input, error) => {
    const { ts: own, ...rest } = { channel: "C0NEWS", ts, ...input };
    const all = { ...rest, ...(own !== undefined && { ts: own }) };
    expect(await call(at.slack, method, all)).toMatchObject({ ok: false, error });
  });

  it("is edited: new text takes the old blocks away, no text leaves them", async () => {
    await call(at.slack, "chat.update", { channel: "C0NEWS", ts, text: "New" });
    expect(at.slack.see.lastMessage("T0ACME", "C0NEWS")).toMatchObject({ text: "New" });
    expect(at.slack.see.lastMessage("T0ACME", "C0NEWS")?.blocks).toBeUndefined();
    await call(at.slack, "chat.update", { channel: "C0NEWS", ts, blocks: [bold] });
    expect(at.slack.see.lastMessage("T0ACME", "C0NEWS")).toMatchObject({
      text: "New",
      blocks: [bold],
    });
  });

  it("cannot be edited in an archived channel, nor by another", async () => {
    const channel = at.slack.world.workspaces.get("T0ACME")?.channels.get("C0NEWS");
    const message = channel?.messages.get(ts);
    if (!channel || !message) throw new Error("nothing was posted");
    channel.messages.set(ts, { ...message, botId: "B0OTHER" });
    const edit = { channel: "C0NEWS", ts, text: "x" };
    expect(await call(at.slack, "chat.update", edit)).toMatchObject({
      error: "cant_update_message",
    });
    expect(await call(at.slack, "chat.delete", { channel: "C0NEWS", ts })).toMatchObject({
      error: "cant_delete_message",
    });
    channel.archived = true;
    expect(await call(at.slack, "chat.update", edit)).toMatchObject({ error: "is_inactive" });
  });

  it("has a link, is answered in a thread, and goes", async () => {
    at.clock.advance(1_000);
    const reply = await call(at.slack, "chat.postMessage", { ...hello, thread_ts: ts });
    expect(
      await call(at.slack, "chat.getPermalink", { channel: "C0NEWS", message_ts: reply.ts }),
    ).toEqual({
      ok: true,
      channel: "C0NEWS",
      permalink: `https://acme.slack.com/archives/C0NEWS/p${String(reply.ts).replace(".", "")}?thread_ts=${ts}&cid=C0NEWS`,
    });
    await call(at.slack, "chat.delete", { channel: "C0NEWS", ts });
    expect(at.slack.see.messages("T0ACME", "C0NEWS")).toHaveLength(1);
  });

  it("may be for one person, who must be there", async () => {
    const only = { ...hello, user: "U0ANN" };
    const shown = await call(at.slack, "chat.postEphemeral", only);
    expect(shown).toMatchObject({ ok: true, message_ts: expect.any(String) });
    expect(at.slack.see.messages("T0ACME", "C0NEWS", "U0BOB")).toHaveLength(1);
    expect(at.slack.see.messages("T0ACME", "C0NEWS", "U0ANN")).toHaveLength(2);
    const edit = { channel: "C0NEWS", ts: shown.message_ts, text: "x" };
    expect(await call(at.slack, "chat.update", edit)).toMatchObject({ error: "message_not_found" });
    expect(await call(at.slack, "chat.postEphemeral", { ...only, user: "U0GONE" })).toMatchObject({
      error: "user_not_in_channel",
    });
  });
});
