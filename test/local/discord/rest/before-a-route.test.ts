import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const messages = (channelId: string) => `/channels/${channelId}/messages`;

describe("what comes before a route", () => {
  it.each([
    [
      "no token",
      `GET /channels/${ids.news}`,
      { authorization: "" },
      401,
      { message: "401: Unauthorized", code: 0 },
    ],
    [
      "another token",
      `GET /channels/${ids.news}`,
      { authorization: "Bot nobody" },
      401,
      { code: 0 },
    ],
    [
      "a token of the wrong kind",
      `GET /channels/${ids.news}`,
      { authorization: "Bearer local-discord-bot-token" },
      401,
      { code: 0 },
    ],
    [
      "a client that does not say what it is",
      `GET /channels/${ids.news}`,
      { userAgent: "node" },
      403,
      { code: 40333 },
    ],
    [
      "a route that does not exist",
      "GET /planets",
      {},
      404,
      { message: "404: Not Found", code: 0 },
    ],
    ["half a JSON", `POST ${messages(ids.news)}`, {}, 400, { code: 50109 }],
  ])("refuses %s", async (name, route, how, status, body) => {
    const sent = name === "half a JSON" ? "{" : undefined;
    expect(await call(at.discord, route, sent, how)).toMatchObject({ status, body });
  });
});
