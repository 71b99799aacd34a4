import type { Language } from "#model/language.ts";
import { foldNameWord } from "./fold-name.ts";
import { type Run, type Seen, type Token, tokensOf, wordsSeen } from "./name-tokens.ts";
import { germanDeterminer, germanNounEnding, looseParticles, nameParticles } from "./name-words.ts";
import { partsOf, trimmed } from "./trim-name.ts";

/** Finds names by capitals, in languages that write them. */
export function casedNames(text: string, language: Language): readonly Run[] {
  const tokens = tokensOf(text, language);
  const seen = wordsSeen(tokens, text);
  const position = new Map(tokens.map((each, index) => [each, index]));
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at);
    if (run.length === 0) {
      at += 1;
      continue;
    }
    at += run.length;
    for (const part of partsOf(run)) {
      const name = trimmed(part, language, seen);
      const first = name[0];
      const last = name.at(-1);
      if (first === undefined || last === undefined) continue;
      const before = tokens[(position.get(first) ?? 0) - 1];
      if (language === "de" && !isGermanName(name, before, seen)) continue;
      found.push({ start: first.start, end: last.end });
    }
  }
  return found;
}

/** The capitalised tokens from `at` on that stand side by side, particles between them included. */
function runAt(tokens: readonly Token[], at: number): readonly Token[] {
  const first = tokens[at];
  if (first === undefined || !first.isCapital) return [];
  const run = [first];
  for (let next = at + 1; next < tokens.length; next += 1) {
    const each = tokens[next];
    if (each === undefined || !/^(?: |\u00a0| ?& ?|-)$/.test(each.gap)) break;
    if (/['’]s?$|['’]\p{Ll}{1,4}$/u.test(run.at(-1)?.text ?? "")) break;
    if (
      each.isCapital ||
      (/^\p{Nd}{1,3}$/u.test(each.text) && /^\p{L}+$/u.test(run.at(-1)?.text ?? ""))
    ) {
      run.push(each);
      continue;
    }
    const ahead = particlesAhead(tokens, next, run.at(-1)?.text ?? "");
    if (ahead.length === 0) break;
    for (const particle of ahead) run.push(particle);
    next += ahead.length - 1;
  }
  return run;
}

/** One or two particles and the capital after them; none when no capital follows. */
function particlesAhead(tokens: readonly Token[], at: number, before: string): readonly Token[] {
  const ahead: Token[] = [];
  for (let next = at; next < Math.min(at + 3, tokens.length); next += 1) {
    const each = tokens[next];
    if (each === undefined || !/^[ \u00a0]$/.test(each.gap)) return [];
    ahead.push(each);
    if (each.isCapital) return ahead.length > 1 ? ahead : [];
    const isLoose = looseParticles.has(each.text) && !organisationWord.test(before);
    if (!nameParticles.has(each.text) || isLoose) return [];
  }
  return [];
}

const organisationWord =
  /^(?:university|bank|ministry|department|house|court|secretary|united|federation|republic|kingdom|state|city|college|school|church|board|bureau|office|institute|academy|league|union|party|association|council|centre|center|museum|director|chamber|université|ministère|conseil|banque|cour|institut|parti|république|universidad|ministerio|banco|tribunal|república|partido|universidade|ministério|partito|ministero|università|consiglio|corte|world|bay|isle|gulf|strait|duke|prince|archbishop|lord)s?$/i;

/** German writes every noun with a capital: only company or place tells a name. */
function isGermanName(name: readonly Token[], before: Token | undefined, seen: Seen): boolean {
  const words = name.map((each) => each.text);
  if (words.some((word) => /^\p{Lu}{2,}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word))) return true;
  const content = words.filter((word) => /^\p{Lu}/u.test(word) && !germanNounEnding.test(word));
  if (content.length === 0) return false;
  if (words.length > 1) return true;
  const word = content[0] ?? "";
  if (seen.small.has(word.toLowerCase())) return false;
  if (before === undefined || name[0]?.gap !== " ") return false;
  return /^(?:in|aus|nach|bei|von)$/i.test(before.text) && !germanDeterminer.test(before.text);
}

/** The folded last word of a name that is more than one word. */
export function surnameOf(words: readonly string[], language: Language): string | undefined {
  const last = words.at(-1);
  return words.length > 1 && last !== undefined ? foldNameWord(last, language) : undefined;
}
