import { beforeEach, describe, expect, it } from "vitest";
import { stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const hello = { channel: "C0NEWS", text: "Hello" };

describe("what was posted", () => {
  let ts: string;

  beforeEach(async () => {
    ts = String((await call(at.slack, "chat.postMessage", hello)).ts);
  });

  it("has a link, and is answered in a thread", async () => {
    at.clock.advance(1_000);
    const reply = await call(at.slack, "chat.postMessage", { ...hello, thread_ts: ts });
    expect(
      await call(at.slack, "chat.getPermalink", { channel: "C0NEWS", message_ts: reply.ts }),
    ).toEqual({
      ok: true,
      channel: "C0NEWS",
      permalink: `https://acme.slack.com/archives/C0NEWS/p${String(reply.ts).replace(".", "")}?thread_ts=${ts}&cid=C0NEWS`,
    });
  });

  it("has no link where there is nothing", async () => {
    const nothing = { channel: "C0NEWS", message_ts: "1.1" };
    expect(await call(at.slack, "chat.getPermalink", nothing)).toMatchObject({
      ok: false,
      error: "message_not_found",
    });
  });
});
