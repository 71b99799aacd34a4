import type { WebClient } from "@slack/web-api";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Clock, InstallationStore, Log } from "#app/ports.ts";
import { slackScopes } from "#model/slack-scopes.ts";
import type { WebHandler } from "../lambda/http-event.ts";
import { page, type WebPage } from "../lambda/web-page.ts";
import { makeState, type StateKey, stateCookie, stateNonce } from "./install-state.ts";

export type InstallSettings = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateKey: StateKey;
  /** Slack's page on which people allow the installation. */
  readonly authorizeUrl: string;
};

export type InstallWorld = {
  readonly installations: Pick<InstallationStore, "putInstallation">;
  readonly client: WebClient;
  readonly clock: Clock;
  readonly log: Log;
};

const installPath = "/slack/install";
const redirectPath = "/slack/oauth_redirect";

/**
 * The two pages by which a workspace installs the bot: one leads to Slack, to the other Slack leads back.
 *
 * @see https://docs.slack.dev/authentication/installing-with-oauth
 */
export function slackInstallPages(world: InstallWorld, settings: InstallSettings): WebHandler {
  return async (event) => {
    const { rawPath: path, requestContext, queryStringParameters: query = {}, cookies } = event;
    if (requestContext.http.method !== "GET") return page(405, wrongMethod);
    const redirectUri = `https://${requestContext.domainName}${redirectPath}`;
    if (path === installPath) return leadToSlack(redirectUri);
    if (path === redirectPath) return leadBack(redirectUri, query, cookies ?? []);
    return page(404, notFound);
  };

  function leadToSlack(redirectUri: string): APIGatewayProxyStructuredResultV2 {
    const { state, cookie } = makeState(settings.stateKey, world.clock.now());
    const url = new URL(settings.authorizeUrl);
    url.searchParams.set("client_id", settings.clientId);
    url.searchParams.set("scope", [...slackScopes.needed, ...slackScopes.optional].join(","));
    url.searchParams.set("redirect_uri", redirectUri);
    url.searchParams.set("state", state);
    const headers = { location: url.href, "cache-control": "no-store" };
    return { statusCode: 302, headers, cookies: [cookie], body: "" };
  }

  async function leadBack(
    redirectUri: string,
    query: Readonly<Record<string, string | undefined>>,
    cookies: readonly string[],
  ): Promise<APIGatewayProxyStructuredResultV2> {
    if (query.error !== undefined) return page(200, refusedByPerson);
    const nonce = stateNonce(query.state ?? "", settings.stateKey, world.clock.now());
    if (nonce === undefined || !cookies.includes(stateCookie(nonce))) return page(400, stale);
    try {
      const granted = await world.client.oauth.v2.access({
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        code: query.code ?? "",
        redirect_uri: redirectUri,
      });
      const { team, access_token: botToken, scope = "" } = granted;
      // An installation for a whole organisation names no workspace.
      if (team?.id === undefined || botToken === undefined) return page(400, wholeOrganisation);
      await world.installations.putInstallation({
        workspace: { platform: "slack", workspaceId: team.id },
        botToken,
        installedAt: world.clock.now(),
      });
      world.log.info("workspace installed", { workspace: team.id });
      return page(200, installedIn(team.name ?? "your workspace", scope.split(",")));
    } catch (error) {
      const cause = error instanceof Error ? error.message : typeof error;
      world.log.error("a workspace could not be installed", { cause });
      return page(502, failed);
    }
  }
}

const again = { href: installPath, text: "Start again" };

const wrongMethod: WebPage = { title: "Not here", text: "This page can only be looked at." };
const notFound: WebPage = { title: "Nothing here", text: "There is no page at this address." };
const refusedByPerson: WebPage = {
  title: "Not installed",
  text: "You did not allow it, so nothing was installed and nothing was kept.",
  link: again,
};
const stale: WebPage = {
  title: "Please start again",
  text: "This page was open for more than ten minutes, or was begun in another browser. Nothing was installed.",
  link: again,
};
const wholeOrganisation: WebPage = {
  title: "One workspace, please",
  text: "Newsbrief is installed workspace by workspace. Choose one on Slack's page, not the whole organisation.",
  link: again,
};
const failed: WebPage = {
  title: "Not installed",
  text: "Slack did not complete the installation. Nothing was kept; try again in a minute.",
  link: again,
};

function installedIn(workspace: string, granted: readonly string[]): WebPage {
  const withheld = slackScopes.optional.filter((scope) => !granted.includes(scope));
  return {
    title: `Newsbrief is in ${workspace}`,
    text: [
      "Go to a channel and type /brief with a link, or /brief subscribe with a site's address. Private channels: invite Newsbrief first.",
      ...withheld.map((scope) => without[scope]),
    ].join(" "),
    ...(withheld.length > 0 && { link: { href: installPath, text: "Allow more" } }),
  };
}

/** What a workspace does without that left an optional scope out. */
const without: Readonly<Record<(typeof slackScopes.optional)[number], string>> = {
  "chat:write.public": "Without chat:write.public, invite me to public channels, too.",
  "channels:read":
    "Without channels:read, App Home shows people only the channels to which they added something, and a public channel that I am taken out of is noticed only at the next post.",
  "groups:read":
    "Without groups:read, App Home shows people only the channels to which they added something, and a private channel that I am taken out of is noticed only at the next post.",
};
