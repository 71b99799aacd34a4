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
import { externalIdTaken, homeOf, putView, replaceView, stackOf, viewJson } from "../views.ts";
import type { SlackView, Trigger } from "../world.ts";

/** Modals on top of one another. */
const stackMax = 3;

const trigger = {
  trigger_id: { kind: "string" },
  interactivity_pointer: { kind: "string" },
} as const;
const oneTrigger = [["trigger_id", "interactivity_pointer"]] as const;

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

/** A method that opens a modal, for which a person's trigger is spent. */
function opening(
  open: (call: SlackCall, payload: JsonObject, trigger: Trigger) => SlackAnswer,
): SlackMethod {
  return {
    scopes: [],
    tier: "tier4",
    input: { ...trigger, view: { kind: "json", required: true } },
    groups: oneTrigger,
    run: (call) => {
      const payload = checkedView(call, call.input.view, "modal");
      if (refusal(payload)) return payload;
      if (externalIdTaken(call, payload)) return refuse("duplicate_external_id");
      const spent = spendTrigger(call, call.input.trigger_id ?? call.input.interactivity_pointer);
      return spent.ok ? open(call, payload, spent.trigger) : spent.answer;
    },
  };
}

export const viewsOpen = opening((call, payload, { userId }) =>
  answer(call, putView(call, payload, { kind: "modal", userId })),
);

export const viewsPush = opening((call, payload, { userId, viewId = "" }) => {
  const below = call.world.views.get(viewId);
  if (!below?.open || below.kind !== "modal") return refuse("not_found");
  if (stackOf(call.world, below.rootId).length >= stackMax) return refuse("push_limit_reached");
  return answer(call, putView(call, payload, { kind: "modal", userId, below }));
});

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
