import { bundleCli } from "../../infra/build/bundle-cli.ts";
import { onlyWhenChanged } from "../../infra/build/up-to-date.ts";

/** What tests see of the environment they run in: not what it says of colours, proxies, keys or accounts. */
const seen =
  /^(?:PATH|HOME|USER|SHELL|TMPDIR|TERM|TZ|LANG|LANGUAGE|LC_\w+|LD_\w+|FAKETIME\w*|CHROMIUM|NEWSBRIEF_\w+)$/;

/** Before any test: the command line and the console page, as `npm ci` builds them. */
export async function setup(): Promise<void> {
  for (const name of Object.keys(process.env)) if (!seen.test(name)) delete process.env[name];
  await onlyWhenChanged("dist/cli", bundleCli);
}
