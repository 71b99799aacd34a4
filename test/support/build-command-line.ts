import { bundleCli } from "../../infra/build/bundle-cli.ts";
import { onlyWhenChanged } from "../../infra/build/up-to-date.ts";

/** Before any test: the command line and the console page, as `npm ci` builds them. */
export async function setup(): Promise<void> {
  await onlyWhenChanged("dist/cli", bundleCli);
}
