import { describe, expect, it } from "vitest";
import { stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

describe("channels and people", () => {
  it.each([
    [
      "conversations.info",
      { channel: "C0NEWS", include_num_members: true },
      { channel: { id: "C0NEWS", is_member: true, num_members: 3 } },
    ],
    ["conversations.info", { channel: "C0PRIV" }, { ok: false, error: "channel_not_found" }],
    [
      "conversations.info",
      { channel: "D0ANN" },
      { ok: false, error: "missing_scope", needed: "im:read" },
    ],
    [
      "conversations.list",
      { exclude_archived: true, limit: 1 },
      {
        channels: [{ id: "C0NEWS" }],
        response_metadata: { next_cursor: expect.stringMatching(/./) },
      },
    ],
    [
      "conversations.list",
      { types: "private_channel" },
      { ok: false, error: "missing_scope", needed: "groups:read" },
    ],
    ["conversations.list", { types: "planets" }, { ok: false, error: "invalid_types" }],
    ["conversations.list", { limit: 1_001 }, { ok: false, error: "invalid_limit" }],
    ["conversations.list", { cursor: "x" }, { ok: false, error: "invalid_cursor" }],
    ["conversations.members", { channel: "C0NEWS" }, { members: ["U0ANN", "U0BOB", "U0BOT"] }],
    ["conversations.members", { channel: "C0PRIV" }, { ok: false, error: "channel_not_found" }],
    ["conversations.open", { users: "U0ANN" }, { channel: { id: "D0ANN" } }],
    ["conversations.open", { users: "U0NONE" }, { ok: false, error: "user_not_found" }],
    ["conversations.open", { users: "U0GONE" }, { ok: false, error: "user_disabled" }],
    ["conversations.open", {}, { ok: false, error: "users_list_not_supplied" }],
    [
      "conversations.open",
      { channel: "C0NEWS" },
      { ok: false, error: "method_not_supported_for_channel_type" },
    ],
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
      const page = await call(at.slack, "conversations.list", { limit: 2, cursor });
      ids.push(...(page.channels as readonly { readonly id: string }[]).map(({ id }) => id));
      cursor = (page.response_metadata as { readonly next_cursor: string }).next_cursor;
    } while (cursor !== "");
    expect(ids).toEqual(["C0NEWS", "C0OPEN", "C0OLD", "C0WALL"]);
  });
});
