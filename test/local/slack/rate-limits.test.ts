import { describe, expect, it } from "vitest";
import { acmeTwin, stage } from "./acme.ts";
import { call } from "./call.ts";

const at = stage({ mayRefuse: true });

const hello = { channel: "C0NEWS", text: "Hello" };

describe("how often one may call", () => {
  it("lets one post a second into a channel, and says how long to wait", async () => {
    const post = (channel: string) =>
      at.slack.fetch(`${at.slack.apiUrl}chat.postMessage`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: "Bearer xoxb-acme" },
        body: JSON.stringify({ channel, text: "x" }),
      });
    expect((await post("C0NEWS")).status).toBe(200);
    const second = await post("C0NEWS");
    expect(second.status).toBe(429);
    expect(second.headers.get("retry-after")).toBe("1");
    expect(await second.json()).toEqual({ ok: false, error: "ratelimited" });
    expect((await post("D0ANN")).status).toBe(200);
    at.clock.advance(1_000);
    expect((await post("C0NEWS")).status).toBe(200);
  });

  it("lets fifty of the third tier pass in a minute", async () => {
    for (let count = 0; count < 50; count += 1)
      expect(await call(at.slack, "users.conversations")).toMatchObject({ ok: true });
    expect(await call(at.slack, "users.conversations")).toMatchObject({ error: "ratelimited" });
    at.clock.advance(1_200);
    expect(await call(at.slack, "users.conversations")).toMatchObject({ ok: true });
  });

  it("leaves limits out on demand", async () => {
    const free = await acmeTwin({ limits: "off" });
    for (let count = 0; count < 30; count += 1)
      expect(await call(free.slack, "chat.postMessage", hello)).toMatchObject({ ok: true });
    await free.slack.close();
  });
});
