import { json, type WebRequest, type WebResponse } from "../web-server.ts";
import { refuse, type SlackAnswer, type SlackServices } from "./method.ts";
import type { SlackWorld } from "./world.ts";

type Wish = {
  readonly teamId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  /** As the app sent it, if it did: then it sends the same with the code. */
  readonly redirectUri?: string | undefined;
};

/** Notes that a person agreed, and gives the code that `oauth.v2.access` exchanges. */
export function approve(world: SlackWorld, wish: Wish, now: number): string {
  const code = `${world.number()}.${world.number().toString(36)}`;
  world.approvals.set(code, { ...wish, at: now, used: false });
  return code;
}

/**
 * Slack's page of permissions, on which somebody presses “Allow” at once: it sends the browser back
 * to the app with a code. The workspace is the one `team` names, else the first.
 */
export function oauthPage(
  { app, world, clock }: SlackServices,
  { query }: WebRequest,
): { readonly response: WebResponse; readonly answer: SlackAnswer } {
  const sent = query.get("redirect_uri") ?? undefined;
  const redirectUri = sent ?? app.redirectUris[0] ?? "";
  const isKnown = app.redirectUris.length === 0 || app.redirectUris.includes(redirectUri);
  const no = (error: string) => ({ response: json(400, refuse(error)), answer: refuse(error) });
  if (query.get("client_id") !== app.clientId) return no("invalid_client_id");
  if (!isKnown || !URL.canParse(redirectUri)) return no("bad_redirect_uri");
  const scopes = (query.get("scope") ?? "").split(/[ ,]+/).filter(Boolean);
  if (scopes.length === 0) return no("no_scopes");
  const [first] = world.workspaces.values();
  const workspace = world.workspaces.get(query.get("team") ?? first?.id ?? "");
  const person = [...(workspace?.users.values() ?? [])].find(
    ({ isBot, deleted }) => !isBot && !deleted,
  );
  if (!workspace || !person) return no("invalid_team");
  const wish = { teamId: workspace.id, userId: person.id, scopes, redirectUri: sent };
  const back = new URL(redirectUri);
  back.searchParams.set("code", approve(world, wish, clock.now()));
  back.searchParams.set("state", query.get("state") ?? "");
  return {
    response: { status: 302, headers: { location: back.href }, body: "" },
    answer: { ok: true },
  };
}
