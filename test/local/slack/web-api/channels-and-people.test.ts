import { describe, expect, it } from "vitest";
import { stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

describe("channels and people", () => {
  it.each([
    [
      "users.conversations",
      { exclude_archived: true, limit: 1 },
      {
        channels: [{ id: "C0NEWS" }],
        response_metadata: { next_cursor: expect.stringMatching(/./) },
      },
    ],
    [
      "users.conversations",
      { types: "private_channel" },
      { ok: false, error: "missing_scope", needed: "groups:read" },
    ],
    ["users.conversations", { types: "planets" }, { ok: false, error: "invalid_types" }],
    ["users.conversations", { limit: 1_001 }, { ok: false, error: "invalid_limit" }],
    ["users.conversations", { cursor: "x" }, { ok: false, error: "invalid_cursor" }],
    ["users.conversations", { user: "U0NONE" }, { ok: false, error: "user_not_found" }],
    [
      "users.info",
      { user: "U0BOB" },
      { user: { id: "U0BOB", tz: "America/New_York", tz_offset: -18_000 } },
    ],
    ["users.info", { user: "U0NONE" }, { ok: false, error: "user_not_found" }],
    ["auth.test", {}, { team_id: "T0ACME", user_id: "U0BOT", bot_id: "B0BOT" }],
    ["api.test", { error: "oops" }, { ok: false, error: "oops" }],
  ])("%s %o", async (method, input, answer) => {
    expect(await call(at.slack, method, input)).toMatchObject(answer);
  });

  it("gives all channels page by page", async () => {
    const ids: unknown[] = [];
    let cursor = "";
    do {
      const page = await call(at.slack, "users.conversations", { limit: 2, cursor });
      ids.push(...(page.channels as readonly { readonly id: string }[]).map(({ id }) => id));
      cursor = (page.response_metadata as { readonly next_cursor: string }).next_cursor;
    } while (cursor !== "");
    expect(ids).toEqual(["C0NEWS", "C0OLD", "C0WALL"]);
  });
});
