import { isObject, type JsonObject } from "#shared/json-value.ts";
import { checkBlocks } from "../blocks/check-blocks.ts";
import { pingsOf } from "../control-sequences.ts";
import {
  refuse,
  refuseWith,
  type SlackAnswer,
  type SlackCall,
  type SlackMethod,
} from "../method.ts";
import { spendTrigger } from "../triggers.ts";
import { externalIdTaken, homeOf, putView, replaceView, viewJson } from "../views.ts";
import type { SlackView } from "../world.ts";

/** Checks a view; answers it, or why it is refused. */
export function checkedView(
  call: Pick<SlackCall, "doubt" | "mayPing">,
  view: unknown,
  kind: "modal" | "home",
): JsonObject | SlackAnswer {
  const verdict = checkBlocks(view, kind === "modal" ? "modal_view" : "home_view");
  if (!verdict.ok) return refuseWith(verdict.error, verdict.messages);
  if (!isObject(view)) return refuse("invalid_arguments");
  for (const rule of verdict.doubts) call.doubt(rule);
  const blocks = Array.isArray(view.blocks) ? view.blocks : [];
  const ping = pingsOf({ text: "", blocks }).find((name) => !call.mayPing(name));
  return ping === undefined ? view : refuse("twin_unannounced_ping", { twin_detail: ping });
}

function refusal(value: JsonObject | SlackAnswer): value is SlackAnswer {
  return value.ok === false;
}

function answer(call: SlackCall, view: SlackView): SlackAnswer {
  return { ok: true, view: viewJson(view, call.app.id, call.installation.botId) };
}

export const viewsOpen: SlackMethod = {
  scopes: [],
  tier: "tier4",
  input: {
    trigger_id: { kind: "string" },
    interactivity_pointer: { kind: "string" },
    view: { kind: "json", required: true },
  },
  groups: [["trigger_id", "interactivity_pointer"]],
  run: (call) => {
    const payload = checkedView(call, call.input.view, "modal");
    if (refusal(payload)) return payload;
    if (externalIdTaken(call, payload)) return refuse("duplicate_external_id");
    const spent = spendTrigger(call, call.input.trigger_id ?? call.input.interactivity_pointer);
    if (!spent.ok) return spent.answer;
    return answer(call, putView(call, payload, { kind: "modal", userId: spent.trigger.userId }));
  },
};

export const viewsUpdate: SlackMethod = {
  scopes: [],
  tier: "tier4",
  input: {
    external_id: { kind: "string" },
    hash: { kind: "string" },
    view: { kind: "json", required: true },
    view_id: { kind: "string" },
  },
  groups: [["external_id", "view_id"]],
  run: (call) => {
    const { input, world, workspace } = call;
    const found = [...world.views.values()].find(
      (view) =>
        view.open &&
        view.teamId === workspace.id &&
        (input.view_id !== undefined
          ? view.id === input.view_id
          : view.payload.external_id === input.external_id),
    );
    const payload = checkedView(call, input.view, found?.kind ?? "modal");
    if (refusal(payload)) return payload;
    if (!found) return refuse("not_found");
    if (input.hash !== undefined && input.hash !== found.hash) return refuse("hash_conflict");
    if (externalIdTaken(call, payload, found)) return refuse("duplicate_external_id");
    replaceView(call, found, payload);
    return answer(call, found);
  },
};

export const viewsPublish: SlackMethod = {
  scopes: [],
  tier: "tier4",
  input: {
    hash: { kind: "string" },
    interactivity_pointer: { kind: "string" },
    user_id: { kind: "string", required: true },
    view: { kind: "json", required: true },
  },
  run: (call) => {
    const { input, app, workspace } = call;
    const payload = checkedView(call, input.view, "home");
    if (refusal(payload)) return payload;
    if (!app.homeTab) return refuse("not_enabled");
    const userId = String(input.user_id);
    const user = workspace.users.get(userId);
    if (!user || user.deleted) return refuseWith("invalid_arguments", ["invalid `user_id`"]);
    const current = homeOf(call.world, workspace.id, userId);
    if (input.hash !== undefined && input.hash !== current?.hash) return refuse("hash_conflict");
    if (externalIdTaken(call, payload, current)) return refuse("duplicate_external_id");
    if (!current) return answer(call, putView(call, payload, { kind: "home", userId }));
    replaceView(call, current, payload);
    return answer(call, current);
  },
};
