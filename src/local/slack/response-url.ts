import { hourMs, minuteMs } from "#shared/durations.ts";
import { isObject, type JsonObject } from "#shared/json-value.ts";
import { forgetOld } from "../forget-old.ts";
import { json, type WebRequest } from "../web-server.ts";
import { checkContent } from "./message-content.ts";
import { addMessage, editMessage } from "./messages.ts";
import { refuse, type SlackAnswer, type SlackServices } from "./method.ts";
import { judged } from "./posted-content.ts";
import type { WebApiReply } from "./web-api.ts";
import type { Installation, ResponseUrl, SlackWorld } from "./world.ts";

/** @see https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const responseUrlLimits = { uses: 5, lifeMs: 30 * minuteMs } as const;

/** For so long it is still known why an address takes nothing. */
const rememberedMs = 4 * hourMs;

/** Makes an address at which the bot may answer a person. */
export function issueResponseUrl(
  { world, origin, clock }: Pick<SlackServices, "world" | "origin" | "clock">,
  folder: "commands" | "actions" | "app",
  owner: Pick<ResponseUrl, "teamId" | "channelId" | "userId" | "messageTs">,
): string {
  const path = `/${folder}/${owner.teamId}/${world.number()}/${world.number().toString(36).padStart(24, "x")}`;
  forgetOld(world.responseUrls, clock.now() - rememberedMs);
  world.responseUrls.set(path, { ...owner, at: clock.now(), uses: 0 });
  return `${origin()}${path}`;
}

/** Answers a post to a response address. The names of its errors are not documented. */
export function answerResponseUrl(services: SlackServices, request: WebRequest): WebApiReply {
  const { world, clock } = services;
  const url = world.responseUrls.get(request.path);
  if (!url) return reply(404, refuse("no_service"));
  if (request.method !== "POST") return reply(405, refuse("invalid_method"));
  if (clock.now() - url.at > responseUrlLimits.lifeMs) return reply(404, refuse("expired_url"));
  if (url.uses >= responseUrlLimits.uses) return reply(404, refuse("used_url"));
  const input = read(request);
  if (!isObject(input)) return reply(400, refuse("invalid_payload"));
  url.uses += 1;
  const answer = respond(services, url, input);
  return reply(answer.ok ? 200 : 400, answer, input);
}

function read({ body, headers }: WebRequest): unknown {
  const text = body.toString("utf8");
  const isForm = (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  try {
    return JSON.parse(isForm ? (new URLSearchParams(text).get("payload") ?? "") : text);
  } catch {
    // What is no JSON is refused by the caller.
    return undefined;
  }
}

function reply(status: number, answer: SlackAnswer, input?: unknown): WebApiReply {
  return { response: json(status, answer), answer, input };
}

const known = new Set([
  "attachments",
  "blocks",
  "delete_original",
  "link_names",
  "metadata",
  "mrkdwn",
  "parse",
  "replace_original",
  "response_type",
  "text",
  "thread_ts",
  "unfurl_links",
  "unfurl_media",
]);

function respond(services: SlackServices, url: ResponseUrl, input: JsonObject): SlackAnswer {
  const { world, clock } = services;
  const unknown = Object.keys(input).find((name) => !known.has(name));
  if (unknown !== undefined) return refuse("twin_unknown_argument", { twin_detail: unknown });
  const channel = world.workspaces.get(url.teamId)?.channels.get(url.channelId);
  if (!channel) return refuse("channel_not_found");
  const original = url.messageTs === undefined ? undefined : channel.messages.get(url.messageTs);
  if (input.delete_original === true) {
    if (original) channel.messages.delete(original.ts);
    return { ok: true };
  }
  const replaces = input.replace_original === true && original !== undefined;
  const isPublic = input.response_type === "in_channel";
  if (replaces && isPublic && original.ephemeralTo !== undefined)
    return refuse("twin_ephemeral_cannot_become_public");
  const posted = judged(
    checkContent(input, { surface: "response_url" }),
    services,
    input.link_names === true || input.parse === "full",
  );
  if (!posted.ok) return posted.answer;
  const installation = installationOf(world, url.teamId);
  if (!installation) return refuse("account_inactive");
  if (replaces) editMessage(world, channel, original, posted.content, clock.now());
  else {
    const message = addMessage(
      world,
      channel,
      posted.content,
      {
        userId: installation.botUserId,
        botId: installation.botId,
        threadTs: typeof input.thread_ts === "string" ? input.thread_ts : undefined,
        ephemeralTo: isPublic ? undefined : url.userId,
      },
      clock.now(),
    );
    if (url.messageTs === undefined) url.messageTs = message.ts;
  }
  return { ok: true };
}

/** The app's installation in a workspace, as long as it is live. */
export function installationOf(world: SlackWorld, teamId: string): Installation | undefined {
  const installation = world.installationOfTeam.get(teamId);
  return installation?.state === "live" ? installation : undefined;
}
