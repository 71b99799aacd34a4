import { analyse } from "chardet";
import { charsetName } from "#shared/charset.ts";
import { leanHtml } from "./dom/lean-html.ts";

/** What is shown to the detector; it sees only byte runs outside of ASCII and their neighbours. */
const sampleBytesMax = 32_768;

const guessesMax = 5;

/**
 * What charsets the bytes of a page look like, by the frequencies of their letters.
 *
 * @returns at most five WHATWG names, the likelier first
 */
export function likelyCharsets(bytes: Uint8Array): readonly string[] {
  return analyse(sample(bytes))
    .slice(0, guessesMax)
    .flatMap(({ name }) => {
      // Russian letters are the same in both, and the statistics do not know Ukrainian.
      const encoding = charsetName(name === "KOI8-R" ? "koi8-u" : name);
      return encoding === undefined ? [] : [encoding];
    });
}

/** The text between tags, as the letters of the markup would outvote the language's. */
function sample(bytes: Uint8Array): Uint8Array {
  const latin1 = Buffer.from(bytes).toString("latin1");
  const text = leanHtml(latin1)
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ");
  return Buffer.from(text.slice(0, sampleBytesMax), "latin1");
}
