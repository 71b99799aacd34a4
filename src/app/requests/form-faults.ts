import { explainCommandProblem, nothingToImport } from "#command/explain-command-problem.ts";
import { findLinks } from "#command/find-links.ts";
import { formProblems } from "#command/form-problems.ts";
import type { Platform } from "#model/channel.ts";
import { hasLinkSecret } from "#model/link-secret.ts";
import type { ChannelForm } from "#model/settings-form.ts";

/** What is wrong in a form, by field, to be shown there; `undefined` when nothing is. */
export function faultsIn(
  form: ChannelForm,
  platform: Platform,
): Record<string, string> | undefined {
  if (form.kind === "import") {
    const isSomething = /<opml/i.test(form.text) || findLinks(form.text).length > 0;
    return isSomething || hasLinkSecret(form.text) ? undefined : { "text-1": nothingToImport };
  }
  const faults = formProblems(form).map(
    ({ field, problem }) => [field, explainCommandProblem(problem, platform)] as const,
  );
  return faults.length === 0 ? undefined : Object.fromEntries(faults);
}
