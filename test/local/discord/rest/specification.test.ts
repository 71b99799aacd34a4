import * as spec from "discord-api-spec/zod";
import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const hello = { content: "Hello", allowed_mentions: { parse: [] } };
const withEmbed = { embeds: [{ title: "T" }] };
const messages = (channelId: string) => `/channels/${channelId}/messages`;
const post = (channelId: string, body: unknown = hello) =>
  call(at.discord, `POST ${messages(channelId)}`, body);

describe("answers against Discord's own specification", () => {
  type Schema = { readonly safeParse: (value: unknown) => { readonly error?: unknown } };
  const schemas = spec as Readonly<Record<string, Schema>>;

  it.each([
    ["MessageResponse", "a message", async () => (await post(ids.news, withEmbed)).body],
    [
      "MessageResponse",
      "a V2 message",
      async () =>
        (
          await post(ids.news, {
            flags: 1 << 15,
            components: [
              {
                type: 17,
                components: [
                  { type: 10, content: "x" },
                  { type: 1, components: [{ type: 2, style: 1, label: "x", custom_id: "c" }] },
                ],
              },
            ],
          })
        ).body,
    ],
    [
      "GuildChannelResponse",
      "a channel",
      async () => (await call(at.discord, `GET /channels/${ids.news}`)).body,
    ],
    [
      "PrivateChannelResponse",
      "direct messages",
      async () => (await call(at.discord, `GET /channels/${ids.dmAnn}`)).body,
    ],
    [
      "GuildRoleResponse",
      "a role",
      async () =>
        (
          (await call(at.discord, `GET /guilds/${ids.guild}`)).body as {
            readonly roles: readonly unknown[];
          }
        ).roles[0],
    ],
    [
      "ApplicationCommandResponse",
      "a command",
      async () =>
        (
          (
            await call(at.discord, `PUT /applications/${ids.bot}/commands`, [
              { name: "brief", description: "d" },
            ])
          ).body as unknown as readonly unknown[]
        )[0],
    ],
  ])("%s: %s", async (name, _case, get) => {
    // The package's schemas know instants in Z only; the service writes +00:00.
    const answer = JSON.parse(JSON.stringify(await get()).replaceAll("+00:00", "Z"));
    expect(schemas[`${name}Schema`]?.safeParse(answer)).not.toHaveProperty("error.issues");
  });
});
