import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { StoryEntry } from "#model/story.ts";
import { cutText } from "#shared/cut-text.ts";
import { readableSentences } from "./readable-sentences.ts";

/** A headline made of a text or a link, in characters. */
const madeHeadlineMax = 100;

/** What an entry is called: its title, else the first sentence of its text, else where its link leads. */
export function headlineOf(entry: StoryEntry): string {
  const { title, text, url } = entry;
  if (title !== "") return title;
  const [line = ""] = text.split("\n");
  const [said = line] = readableSentences(entry);
  return cutText(said === "" && url !== undefined ? addressOf(url) : said, madeHeadlineMax);
}

/** Without what stands in its headline whole, as it does where that is made of its text. */
export function besideHeadline(headline: string, sentences: readonly string[]): readonly string[] {
  return sentences.filter((sentence) => sentence !== headline);
}

/** A link by which a person knows where it leads: what an entry without a word can be called by. */
function addressOf(url: CanonicalUrl): string {
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}`;
}
