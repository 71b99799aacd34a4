import { aboutPage } from "#adapters/lambda/about-page.ts";
import { slackInstallPages } from "#adapters/slack/install-pages.ts";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";
import { installWorld } from "#compose/schedule.ts";
import * as config from "#config.ts";

const environment = await withSecrets(process.env, [
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "TOKEN_KEY",
]);

// A deployment for one workspace has no app that others could install.
const isForMany = environment.SLACK_CLIENT_ID !== undefined;

/** HTTP API `GET /slack/install`, `/slack/oauth_redirect` and `/about`: the pages for people. */
export const handler = aboutPage(
  environment.OPERATOR_CONTACT,
  isForMany
    ? slackInstallPages(installWorld(environment), config.slackApp(environment))
    : undefined,
);
