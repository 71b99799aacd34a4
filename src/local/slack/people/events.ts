import { minuteMs } from "#shared/durations.ts";
import type { JsonObject } from "#shared/json-value.ts";
import type { BotAnswer } from "../../deliver-in-time.ts";
import { type People, sendToBot } from "./send-to-bot.ts";

/** Waits before Slack's first, second and third retry. @see docs.slack.dev/apis/events-api */
const retryWaitsMs = [0, minuteMs, 5 * minuteMs] as const;

/** An event that the bot has not taken: what is left to try. */
export type PendingEvent = {
  readonly body: string;
  readonly name: string;
  /** Made so far. */
  readonly retries: number;
  readonly dueAt: number;
  readonly reason: "http_timeout" | "http_error" | "connection_failed";
};

export type EventOptions = {
  /** The workspace in which it happened, where a channel is shared with another one. */
  readonly sourceTeamId?: string;
};

/** Sends an event; when the bot fails, leaves the retries in `pending` for the clock to make. */
export async function sendEvent(
  people: People,
  pending: PendingEvent[],
  teamId: string,
  event: JsonObject,
  { sourceTeamId = teamId }: EventOptions = {},
): Promise<BotAnswer> {
  const whole = { ...envelope(people, teamId, event), team_id: sourceTeamId };
  const body = JSON.stringify({ ...whole, is_ext_shared_channel: sourceTeamId !== teamId });
  const { path } = people;
  const request = { path, contentType: "application/json", body };
  const answer = await sendToBot(people, request);
  const name = `event ${String(event.type)}`;
  follow(people, pending, { body, name, retries: 0 }, answer);
  return answer;
}

/** Makes every retry whose time has come. */
export async function retryEvents(people: People, pending: PendingEvent[]): Promise<void> {
  for (;;) {
    const index = pending.findIndex(({ dueAt }) => dueAt <= people.clock.now());
    const [event] = index < 0 ? [] : pending.splice(index, 1);
    if (!event) return;
    const retries = event.retries + 1;
    const headers = {
      "x-slack-retry-num": String(retries),
      "x-slack-retry-reason": event.reason,
    };
    const { body } = event;
    const { path } = people;
    const request = { path, contentType: "application/json", body, headers };
    follow(people, pending, { ...event, retries }, await sendToBot(people, request));
  }
}

function follow(
  { clock, record }: People,
  pending: PendingEvent[],
  { body, name, retries }: Pick<PendingEvent, "body" | "name" | "retries">,
  answer: BotAnswer,
): void {
  const reason = reasonOf(answer);
  if (reason === undefined) return;
  record.refuse({ name, error: reason, detail: `try ${retries + 1}` });
  const stop = answer.kind === "answered" && answer.response.headers["x-slack-no-retry"] === "1";
  const waitMs = retryWaitsMs[retries];
  if (waitMs === undefined || stop) return;
  pending.push({ body, name, retries, reason, dueAt: clock.now() + waitMs });
}

function reasonOf(answer: BotAnswer): PendingEvent["reason"] | undefined {
  if (answer.kind === "timed-out") return "http_timeout";
  if (answer.kind === "unreachable") return "connection_failed";
  const { status } = answer.response;
  return status >= 200 && status < 300 ? undefined : "http_error";
}

function envelope(people: People, teamId: string, event: JsonObject): JsonObject {
  const { app, world, clock } = people;
  const now = clock.now();
  const workspace = world.workspaces.get(teamId);
  const installation = world.installationOfTeam.get(teamId);
  const enterpriseId = workspace?.enterprise?.id ?? null;
  return {
    token: app.verificationToken,
    team_id: teamId,
    ...(enterpriseId !== null && { enterprise_id: enterpriseId }),
    context_team_id: teamId,
    context_enterprise_id: enterpriseId,
    api_app_id: app.id,
    event: { event_ts: (now / 1000).toFixed(6), ...event },
    type: "event_callback",
    event_id: `Ev${String(world.number()).padStart(9, "0")}`,
    event_time: Math.floor(now / 1000),
    authorizations: [
      {
        enterprise_id: enterpriseId,
        team_id: teamId,
        user_id: installation?.botUserId ?? "",
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${world.number()}`,
  };
}
