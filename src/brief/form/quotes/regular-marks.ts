import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import type { Edit } from "../cuts/edits.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";

/** What a block's quotation marks enclose, and what makes the wrong ones right. */
export type Marks = {
  /** From the opening mark to after the closing one, in order, never nested. */
  readonly quoted: readonly Span[];
  readonly edits: readonly Edit[];
  /** Marks without a partner. */
  readonly loose: readonly number[];
};

type Mark = { readonly at: number; readonly char: string };

const preferred: Readonly<Record<string, readonly [string, string]>> = {
  fr: ["«\u00a0", "\u00a0»"],
  de: ["„", "“"],
  pl: ["„", "”"],
  ru: ["«", "»"],
  uk: ["«", "»"],
  ja: ["「", "」"],
};
const common = ["“", "”"] as const;

const openers = /^["“„«「『»]$/u;
const closers = /^["”“»」』«]$/u;

/**
 * Pairs the double quotation marks of a block. Marks that face the wrong way or keep a space on the
 * wrong side (`” allowed to agree “Reports`) are put right, and one whose partner is missing where a
 * quoted sentence begins gets it.
 *
 * @param sentences the block's sentences, in order
 */
export function regularMarks(
  text: string,
  block: Span,
  sentences: readonly Span[],
  language: Language,
): Marks {
  const quoted: Span[] = [];
  const edits: Edit[] = [];
  const loose: number[] = [];
  let open: Mark | undefined;

  for (const match of text.slice(block.start, block.end).matchAll(/["“”„«»「」『』]/gu)) {
    const mark: Mark = { at: block.start + match.index, char: match[0] };
    const role = roleOf(mark, open);
    if (role === "neither") continue;
    if (role === "opens") {
      if (open !== undefined) loose.push(open.at);
      open = mark;
    } else if (open !== undefined) {
      quoted.push({ start: open.at, end: mark.at + 1 });
      edits.push(...editsFor(open, mark));
      open = undefined;
    } else {
      const sentence = sentences.find((each) => each.start <= mark.at && mark.at < each.end);
      const isAlone =
        sentence !== undefined && !/["“”„«»「」『』]/u.test(text.slice(sentence.start, mark.at));
      const isEarly = (quoted.at(-1)?.end ?? block.start) <= (sentence?.start ?? 0);
      if (sentence !== undefined && isAlone && isEarly && /["“”]/u.test(mark.char)) {
        quoted.push({ start: sentence.start, end: mark.at + 1 });
        const [opening] = preferred[language] ?? common;
        edits.push({ start: sentence.start, end: sentence.start, text: opening });
        edits.push(closingEdit(mark));
      } else loose.push(mark.at);
    }
  }
  if (open !== undefined) loose.push(open.at);
  return { quoted, edits, loose };

  function before(at: number): string {
    return at > block.start ? (text[at - 1] ?? "") : "";
  }

  function after(at: number): string {
    return at + 1 < block.end ? (text[at + 1] ?? "") : "";
  }

  function roleOf(mark: Mark, opened: Mark | undefined): "opens" | "closes" | "neither" {
    const [previous, next] = [before(mark.at), after(mark.at)];
    const looksOpening = /^(?:|[\s([{—–-])$/u.test(previous) && /^[^\s,.;:!?)]$/u.test(next);
    switch (mark.char) {
      case "„":
      case "「":
      case "『":
        return opened === undefined ? "opens" : "neither"; // A quotation inside one stays part of it.
      case "」":
      case "』":
        return opened !== undefined && partners(opened.char, mark.char) ? "closes" : "neither";
      case "«":
        if (opened?.char === "»") return "closes";
        return opened === undefined ? "opens" : "neither";
      case "»":
        // A mix of styles, as of two writers: the mark that looks right ends what was opened.
        if (opened !== undefined && /["“„«]/u.test(opened.char)) return "closes";
        return opened === undefined && looksOpening ? "opens" : opened ? "neither" : "closes";
    }
    if (opened !== undefined) {
      if (/[«»「『]/u.test(opened.char)) return "neither";
      const isNewStart = mark.char === "“" && opened.char === "“" && looksOpening;
      return isNewStart ? "opens" : "closes";
    }
    if (mark.char === '"' && /\d/.test(previous)) return "neither"; // Inches.
    const looksClosing =
      /^(?:|[,.;:!?)])$/u.test(next) || (mark.char === "”" && /\S/u.test(previous));
    return looksClosing && !looksOpening ? "closes" : "opens";
  }

  function partners(opening: string, closing: string): boolean {
    return opening === "「" ? closing === "」" : closing === "』";
  }

  function editsFor(opening: Mark, closing: Mark): readonly Edit[] {
    const isGuillemet = [opening.char, closing.char].map((char) => /[«»]/u.test(char));
    const isRight =
      isGuillemet[0] === isGuillemet[1] &&
      openers.test(opening.char) &&
      closers.test(closing.char) &&
      !(opening.char === "“" && closing.char === "“") &&
      (/[«»]/u.test(opening.char) || /\S/u.test(after(opening.at))) &&
      (/[«»]/u.test(closing.char) || /\S/u.test(before(closing.at))) &&
      !/[\p{L}\p{N}]/u.test(isSpaceless(language) ? "" : after(closing.at)) &&
      !(opening.char === "»" && closing.char === "»");
    return isRight ? [] : [openingEdit(opening), closingEdit(closing)];
  }

  function openingEdit(mark: Mark): Edit {
    const spaces = /^[ \u00a0\u202f]*/u.exec(text.slice(mark.at + 1, block.end))?.[0].length ?? 0;
    const [opening] = preferred[language] ?? common;
    const lead = /[\p{L}\p{N},;:]/u.test(before(mark.at)) ? " " : "";
    return { start: mark.at, end: mark.at + 1 + spaces, text: lead + opening };
  }

  function closingEdit(mark: Mark): Edit {
    const spaces = /[ \u00a0\u202f]*$/u.exec(text.slice(block.start, mark.at))?.[0].length ?? 0;
    const [, closing] = preferred[language] ?? common;
    const rest = text.slice(mark.at + 1, block.end);
    const word = /^\p{L}+/u.exec(rest)?.[0];
    if (word === undefined) return { start: mark.at - spaces, end: mark.at + 1, text: closing };
    // `“Reports the Élysée`: the verb that follows a quotation does not begin a sentence.
    const isSaying = anyCase`^(?:${phrasesOf(language).says})$`.test(word);
    const said = isSaying ? word.charAt(0).toLocaleLowerCase() : word.charAt(0);
    return { start: mark.at - spaces, end: mark.at + 2, text: `${closing} ${said}` };
  }
}

function isSpaceless(language: Language): boolean {
  return ["ja", "zh", "ko", "th"].includes(language);
}
