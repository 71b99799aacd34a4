import { isObject, type JsonObject } from "#shared/json-value.ts";
import { named } from "./messages.ts";
import type { SlackCall } from "./method.ts";
import type { SlackView, SlackWorld } from "./world.ts";

type ViewMaker = Pick<SlackCall, "world" | "workspace" | "now">;

type Place = {
  readonly kind: "modal" | "home";
  readonly userId: string;
  /** The modal it covers. */
  readonly below?: SlackView;
};

/** Shows a view to a person. A new modal of the app takes the place of an open one, unless pushed. */
export function putView(maker: ViewMaker, payload: JsonObject, place: Place): SlackView {
  const { world, workspace, now } = maker;
  const { kind, userId, below } = place;
  if (kind === "modal" && !below)
    for (const view of world.views.values())
      if (view.kind === "modal" && view.userId === userId && view.teamId === workspace.id)
        view.open = false;
  const id = `V${String(world.number()).padStart(10, "0")}`;
  const view: SlackView = {
    id,
    teamId: workspace.id,
    userId,
    kind,
    payload: withBlockIds(world, payload),
    hash: nextHash(world, now),
    values: {},
    rootId: below?.rootId ?? id,
    ...(below && { previousId: below.id }),
    open: true,
    errors: {},
  };
  world.views.set(id, view);
  return view;
}

/** Shows something else in a view; what people typed stays for inputs that keep their ids. */
export function replaceView(maker: ViewMaker, view: SlackView, payload: JsonObject): void {
  view.payload = withBlockIds(maker.world, payload);
  view.hash = nextHash(maker.world, maker.now);
  view.errors = {};
}

function withBlockIds(world: SlackWorld, payload: JsonObject): JsonObject {
  const blocks = Array.isArray(payload.blocks) ? payload.blocks : [];
  return { ...payload, blocks: blocks.map((one) => (isObject(one) ? named(world, one) : one)) };
}

function nextHash(world: SlackWorld, now: number): string {
  return `${Math.floor(now / 1000)}.${world.number().toString(36).padStart(8, "0")}`;
}

/** The modals that lie on one another, lowest first. */
export function stackOf(world: SlackWorld, rootId: string): readonly SlackView[] {
  return [...world.views.values()].filter((view) => view.rootId === rootId && view.open);
}

export function homeOf(world: SlackWorld, teamId: string, userId: string): SlackView | undefined {
  return [...world.views.values()].find(
    (view) => view.kind === "home" && view.teamId === teamId && view.userId === userId,
  );
}

/** An external id must be unlike those of all other open views of the workspace. */
export function externalIdTaken(
  { world, workspace }: Pick<SlackCall, "world" | "workspace">,
  payload: JsonObject,
  own?: SlackView,
): boolean {
  const wanted = payload.external_id;
  if (wanted === undefined || wanted === "") return false;
  return [...world.views.values()].some(
    (view) =>
      view !== own &&
      view.open &&
      view.teamId === workspace.id &&
      view.payload.external_id === wanted,
  );
}

/** A view as answers and interactions carry it. */
export function viewJson(view: SlackView, appId: string, botId: string): JsonObject {
  const { payload } = view;
  return {
    id: view.id,
    team_id: view.teamId,
    type: view.kind,
    blocks: payload.blocks,
    private_metadata: payload.private_metadata ?? "",
    callback_id: payload.callback_id ?? "",
    state: { values: view.values },
    hash: view.hash,
    title: payload.title ?? null,
    clear_on_close: payload.clear_on_close ?? false,
    notify_on_close: payload.notify_on_close ?? false,
    close: payload.close ?? null,
    submit: payload.submit ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: appId,
    external_id: payload.external_id ?? "",
    app_installed_team_id: view.teamId,
    bot_id: botId,
  };
}
