import type { DomDocument } from "../dom/dom-document.ts";
import { tidied } from "./tidy-text.ts";

/** What stands above a message of an archive of mail, as it was sent. */
export type MailHeader = {
  readonly from: string;
  readonly subject: string;
  /** As mail writes it: "Wed, 18 Nov 2026 21:14:50 +0000". */
  readonly date: string;
};

/** Runs of preformatted text that are looked at, and characters of one. */
const runsMax = 3;
const charactersMax = 4000;

/** The header of the message that a page of an archive shows. @see https://datatracker.ietf.org/doc/html/rfc5322#section-3.6 */
export function mailHeader(document: DomDocument): MailHeader | undefined {
  for (const run of document.getElementsByTagName("pre").slice(0, runsMax)) {
    const text = run.textContent.slice(0, charactersMax);
    const field = (name: string): string | undefined =>
      new RegExp(`(?:^|\\n)${name}: +([^\\n]{2,300})`).exec(text)?.[1];
    const [from, subject, date] = ["From", "Subject", "Date"].map(field);
    if (from === undefined || subject === undefined || date === undefined) continue;
    const name = tidied(from.replace(/\s*[<(][^<>()]*[>)].*$/, "").replace(/["']/g, ""));
    if (name !== "" && !name.includes("@")) return { from: name, subject: tidied(subject), date };
  }
  return undefined;
}
