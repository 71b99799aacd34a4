import * as spec from "discord-api-spec/zod";
import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const parts = { flags: 1 << 15, components: [{ type: 10, content: "Brief", id: 7 }] };
const list = (query = "", channelId: string = ids.news) =>
  call(at.discord, `GET /channels/${channelId}/messages${query}`);
const idsOf = ({ body }: { readonly body: unknown }) =>
  (body as readonly { readonly id: string }[]).map(({ id }) => id);
const say = (channelId: string = ids.news) =>
  at.discord.say({ channelId, userId: ids.ann, content: "Good morning" });
const post = async (): Promise<string> => {
  const body = { ...parts, nonce: "n" };
  return String((await call(at.discord, `POST /channels/${ids.news}/messages`, body)).body.id);
};

describe("a channel's messages", () => {
  it("come newest first, one page at a time", async () => {
    const [a, b, c, d, e] = [say(), say(), say(), say(), say()];
    expect(idsOf(await list())).toEqual([e, d, c, b, a]);
    expect(idsOf(await list("?limit=2"))).toEqual([e, d]);
    expect(idsOf(await list(`?limit=2&before=${c}`))).toEqual([b, a]);
    expect(idsOf(await list(`?limit=2&after=${a}`))).toEqual([c, b]);
    expect(idsOf(await list(`?limit=3&around=${c}`))).toEqual([d, c, b]);
    expect(idsOf(await list(`?after=${e}`))).toEqual([]);
    expect(idsOf(await list(`?before=${a}`))).toEqual([]);
  });

  it("are as Discord specifies, without their nonce, and without what others say", async () => {
    await post();
    say();
    const [said, own] = (await list()).body as unknown as readonly Record<string, unknown>[];
    expect(own).toMatchObject({ components: [{ id: 7, content: "Brief" }] });
    expect(own).not.toHaveProperty("nonce");
    expect(said).toMatchObject({ author: { id: ids.ann }, content: "" });
    for (const one of [own, said]) {
      // The package's schemas know instants in Z only; the service writes +00:00.
      const answer = JSON.parse(JSON.stringify(one).replaceAll("+00:00", "Z"));
      expect(spec.MessageResponseSchema.safeParse(answer)).not.toHaveProperty("error.issues");
    }
  });

  it("are told with what is said where it is said to the bot", async () => {
    say(ids.dmAnn);
    expect((await list("", ids.dmAnn)).body).toMatchObject([{ content: "Good morning" }]);
  });

  it("are none for whom may not read them, and not even that where it sees nothing", async () => {
    say();
    const everyone = at.discord.world.guilds.get(ids.guild)?.roles.get(ids.guild);
    if (!everyone) throw new Error("not seeded");
    everyone.permissions &= ~(1n << 16n);
    expect(await list()).toMatchObject({ status: 200, body: [] });
    expect(await list("", ids.hidden)).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  it.each(["?limit=0", "?limit=101", "?limit=x", "?after=1&before=2"])(
    "are not given for %s",
    async (query) => {
      expect(await list(query)).toMatchObject({ status: 400, body: { code: 50035 } });
    },
  );
});

it("a channel's last message is named when it has gone, and never one that somebody sees alone", async () => {
  const last = async () => (await call(at.discord, `GET /channels/${ids.news}`)).body;
  expect(await last()).toMatchObject({ last_message_id: null });
  const id = await post();
  at.discord.world.channels.get(ids.news)?.messages.delete(id);
  at.bot = () => ({
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ type: 4, data: { content: "For you", flags: 64 } }),
  });
  await at.discord.command({ channelId: ids.news, userId: ids.ann, name: "brief" });
  expect(at.discord.see.messages(ids.news, ids.ann)).toHaveLength(1);
  expect(await last()).toMatchObject({ last_message_id: id });
});
