import { withoutUnseen } from "#shared/plain-spelling.ts";

/** Marks that people's keyboards and programs put around words. */
const marksAround = /^["“”„‟'‘’‚«»‹›「」『』`]+|["“”„‟'‘’‚«»‹›「」『』`]+$/g;

/** Marks that end a sentence, or a line that a keyboard ended with one by itself. */
const stopsBehind = /[.。!！?？…]+$/;

/** What a person typed, without characters that nobody sees; full-width letters and marks outside of addresses are plain ones. */
export function typedText(text: string): string {
  return withoutUnseen(text).replace(/\S+/g, (word) =>
    word.includes("://")
      ? word
      : word.replace(/[！-～∶]/g, (wide) => (wide === "∶" ? ":" : wide.normalize("NFKC"))),
  );
}

/** Words without the quotation marks around them, smart or straight. */
export function unquoted(text: string): string {
  return text.trim().replace(marksAround, "").trim();
}

/** A word as it stands alone: without quotation marks, and without the stop behind it. */
export function bareWord(word: string): string {
  return unquoted(unquoted(word).replace(stopsBehind, "")).toLowerCase();
}
