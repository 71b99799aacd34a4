import { asObject, isObject, type JsonObject, objectsIn } from "#shared/json-value.ts";
import type { BotAnswer } from "../../deliver-in-time.ts";
import { installationOf } from "../response-url.ts";
import { issueTrigger } from "../triggers.ts";
import { replaceView, viewJson } from "../views.ts";
import { checkedView } from "../web-api/views.ts";
import type { SlackView } from "../world.ts";
import { openView } from "./block-actions.ts";
import type { Choice } from "./chosen-value.ts";
import { fillView } from "./fill-view.ts";
import { commonParts, personIn, type Standing } from "./identity.ts";
import { jsonOf, type People, sendPayload, troubleOf } from "./send-to-bot.ts";

export type Submission = {
  readonly teamId: string;
  readonly userId: string;
  readonly viewId: string;
  /** What is entered, by `action_id`. */
  readonly entries?: Readonly<Record<string, Choice>>;
};

/** Fills a modal in and submits it; does with the modal what the bot answers. */
export async function submitView(people: People, submission: Submission): Promise<BotAnswer> {
  const standing = personIn(people, submission.teamId, submission.userId);
  const view = openView(people, standing, submission.viewId);
  fillView(view, submission.entries ?? {}, { mustBeWhole: true });
  const answer = await sendView(people, standing, view, "view_submission", {
    trigger_id: issueTrigger(
      people.world,
      { teamId: view.teamId, userId: view.userId, viewId: view.id },
      people.clock.now(),
    ),
    response_urls: [],
  });
  if (troubleOf(answer) !== undefined) return answer;
  const error = obey(people, standing, view, asObject(jsonOf(answer)));
  if (error !== undefined)
    people.record.refuse({ name: "view_submission", error, detail: view.id });
  return answer;
}

/** Closes a modal; the bot hears of it when it asked to. */
export async function closeView(
  people: People,
  closing: Omit<Submission, "entries">,
): Promise<BotAnswer | undefined> {
  const standing = personIn(people, closing.teamId, closing.userId);
  const view = openView(people, standing, closing.viewId);
  view.open = false;
  if (view.payload.notify_on_close !== true) return undefined;
  return await sendView(people, standing, view, "view_closed", {
    is_cleared: false,
    response_urls: [],
  });
}

async function sendView(
  people: People,
  standing: Standing,
  view: SlackView,
  type: string,
  more: JsonObject,
): Promise<BotAnswer> {
  const botId = installationOf(people.world, view.teamId)?.botId ?? "";
  const payload = {
    type,
    ...commonParts(people, standing),
    view: viewJson(view, people.app.id, botId),
    ...more,
  };
  return await sendPayload(people, payload, { detail: view.id });
}

/** Does what the answer to a submission says; returns what is wrong with it. */
function obey(
  people: People,
  standing: Standing,
  view: SlackView,
  said: JsonObject,
): string | undefined {
  const action = said.response_action;
  const maker = { world: people.world, workspace: standing.workspace, now: people.clock.now() };
  switch (action) {
    case undefined:
      view.open = false;
      return undefined;
    case "errors":
      return showErrors(view, said.errors);
    case "update": {
      const payload = checkedView(people, said.view, "modal");
      if (payload.ok === false) return String(payload.error);
      replaceView(maker, view, payload);
      return undefined;
    }
    default:
      return `unknown response_action ${String(action)}`;
  }
}

function showErrors(view: SlackView, errors: unknown): string | undefined {
  if (!isObject(errors) || Object.keys(errors).length === 0) return "no errors given";
  const inputs = objectsIn(view.payload.blocks).filter((block) => block.type === "input");
  for (const [blockId, text] of Object.entries(errors))
    if (typeof text !== "string" || !inputs.some((block) => block.block_id === blockId))
      return `error for ${blockId}, which is no input`;
  view.errors = errors as Readonly<Record<string, string>>;
  return undefined;
}
