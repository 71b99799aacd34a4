import { describe, expect, it } from "vitest";
import { acmeTwin, ids, stage } from "./acme.ts";
import { call } from "./call.ts";

const at = stage({ mayRefuse: true });

const hello = { content: "Hello", allowed_mentions: { parse: [] } };
const messages = (channelId: string) => `/channels/${channelId}/messages`;
const post = (channelId: string, body: unknown = hello) =>
  call(at.discord, `POST ${messages(channelId)}`, body);

describe("how often one may call", () => {
  it("lets five posts in five seconds into a channel, and says so in headers", async () => {
    for (const remaining of ["4", "3", "2", "1", "0"]) {
      const { status, headers } = await post(ids.news);
      expect(status).toBe(200);
      expect(headers.get("x-ratelimit-remaining")).toBe(remaining);
    }
    at.clock.advance(2_000);
    const sixth = await post(ids.news);
    expect(sixth).toMatchObject({
      status: 429,
      body: { message: "You are being rate limited.", retry_after: 3, global: false },
    });
    expect(Object.fromEntries(sixth.headers)).toMatchObject({
      "x-ratelimit-limit": "5",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset-after": "3.000",
      "x-ratelimit-scope": "user",
      "retry-after": "3",
    });
    expect((await post(ids.thread)).status).toBe(200);
    at.clock.advance(3_000);
    expect((await post(ids.news)).status).toBe(200);
  });

  it("lets fifty calls a second pass in all", async () => {
    const routes = [`GET /channels/${ids.news}`, `GET /guilds/${ids.guild}`];
    for (let index = 0; index < 50; index += 1)
      expect((await call(at.discord, routes[index % 2] ?? "")).status).toBe(200);
    const over = await call(at.discord, routes[0] ?? "");
    expect(over).toMatchObject({ status: 429, body: { global: true } });
    expect(over.headers.get("x-ratelimit-scope")).toBe("global");
    at.clock.advance(1_000);
    expect((await call(at.discord, routes[0] ?? "")).status).toBe(200);
  });

  it("bans whoever was refused ten thousand times in ten minutes", async () => {
    const { discord: strict, clock: time } = await acmeTwin({ record: "count" });
    const wrong = () =>
      strict.handle({
        method: "GET",
        path: `/api/v10/channels/${ids.news}`,
        query: new URLSearchParams(),
        headers: { "user-agent": "DiscordBot (https://x.example, 1)", authorization: "Bot x" },
        body: Buffer.alloc(0),
      });
    for (let index = 0; index < 10_000; index += 1) await wrong();
    expect(await wrong()).toMatchObject({ status: 401 });
    expect(await wrong()).toMatchObject({ status: 429, body: expect.stringContaining("1015") });
    time.advance(600_000);
    expect(await wrong()).toMatchObject({ status: 401 });
    await strict.close();
  });
});
