import { perObject } from "#shared/per-object.ts";
import { wordSet } from "#shared/word-set.ts";
import type { PreparedSource } from "../prepare-source.ts";
import type { Token } from "../tokens.ts";
import { type CutSentence, cutSentence, isNumber, isOf } from "../written/cut-sentence.ts";
import { isParticiple, isPast } from "../written/verb-forms.ts";

/** Who did what to whom, as one clause tells it: content words, by their roots. */
type Deed = {
  readonly verb: string;
  readonly doers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** The sentence that tells it. */
  readonly sentence: string;
};

/** How a language shows a verb, its passive and who does it there. */
type Grammar = {
  readonly isVerb: (word: string) => boolean;
  /** Helpers of the passive. */
  readonly passive: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Helpers behind which the object stands before the verb, where a language sets them so. */
  readonly framing?: ReadonlySet<string>;
  /** Articles of an object that may stand first. */
  readonly objectFirst?: ReadonlySet<string>;
};

const framed =
  /^(?:(?:be|er|ver|ent|zer|ge|her|ont)\p{Ll}{2,}|\p{Ll}{2,4}ge\p{Ll}{2,})(?:t|d|en)$/u;

const grammars: Readonly<Record<string, Grammar>> = {
  en: {
    isVerb: (word) => isPast(word) || isParticiple(word),
    passive: wordSet("is are was were be been being"),
    by: wordSet("by"),
  },
  fr: {
    isVerb: (word) => /(?:ée?s?|[iu]e?s?|it|ait|ise?s?)$/u.test(word),
    passive: wordSet("est sont été fut furent était étaient"),
    by: wordSet("par"),
  },
  de: {
    isVerb: (word) => /te[nt]?$/u.test(word) || framed.test(word),
    passive: wordSet("wird werden wurde wurden worden"),
    by: wordSet("von vom durch"),
    framing: wordSet("hat haben hatte hatten"),
    objectFirst: wordSet("den dem einen einem"),
  },
  nl: {
    isVerb: (word) => /(?:de|den|te|ten)$/u.test(word) || framed.test(word),
    passive: wordSet("wordt worden werd werden"),
    by: wordSet("door"),
    framing: wordSet("heeft hebben had hadden"),
  },
  es: {
    isVerb: (word) => /(?:ó|aron|ieron|[ai]d[oa]s?)$/u.test(word),
    passive: wordSet("es son fue fueron sido ha"),
    by: wordSet("por"),
  },
  pt: {
    isVerb: (word) => /(?:ou|eu|iu|[aei]ram|[ai]d[oa]s?)$/u.test(word),
    passive: wordSet("é são foi foram sido"),
    by: wordSet("por pelo pela pelos pelas"),
  },
  it: {
    isVerb: (word) => /(?:[aiu]t[oaie]|s[oaie]|tt[oaie])$/u.test(word),
    passive: wordSet("è sono stato stata stati state fu furono viene vengono venne"),
    by: wordSet("da dal dallo dalla dai dagli dalle"),
  },
};

/** Hold both ways, or are no deeds. */
const mutual = wordSet(
  "met married faced played fought divorced joined merged matched tied drew hugged kissed argued debated traded collided resembled followed rencontré rencontrée épousé épousée affronté affrontée rejoint traf getroffen heiratete geheiratet spielte encontró enfrentó casó conoció encontrou enfrentou casou conheceu incontrato sposato sposata affrontato ontmoette ontmoet trouwde getrouwd",
);

/** Stand for an object before its verb, or turn the verb on its subject. */
const clitics = wordSet("lo la los las le les li gli l se si s me te os hem haar zich");

/** Deeds that a claim turns round: its doer is the one to whom it was done, and no other sentence has it so. */
export function swappedRoles(claim: string, source: PreparedSource): readonly Deed[] {
  const known = deedsOf(source);
  return deedsIn(claim, source.language).flatMap((deed) => {
    const same = known.filter(({ verb }) => verb === deed.verb);
    const isSo = same.some((one) => meets(deed.doers, one.doers) || meets(deed.others, one.others));
    const turned = same.find(
      (one) => meets(deed.doers, one.others) && meets(deed.others, one.doers),
    );
    return isSo || turned === undefined ? [] : [turned];
  });
}

const deedsOf = /* @__PURE__ */ perObject(
  ({ language, sentences }: PreparedSource): readonly Deed[] =>
    sentences.flatMap(({ text }) => deedsIn(text, language)),
);

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((root) => other.has(root));
}

function deedsIn(text: string, language: PreparedSource["language"]): readonly Deed[] {
  const grammar = grammars[language];
  if (grammar === undefined) return [];
  const sentence = cutSentence(text, language);
  return clausesOf(sentence).flatMap((clause) =>
    clause.flatMap((token, at) => {
      const isOne =
        !token.isCapital &&
        !token.isStop &&
        !mutual.has(token.word) &&
        !isOf("says", sentence, token);
      const deed = isOne && grammar.isVerb(token.word) && deedAt(clause, at, sentence, grammar);
      return deed ? [{ ...deed, sentence: text }] : [];
    }),
  );
}

/** Runs of words without a mark or a word that opens another clause. */
function clausesOf(sentence: CutSentence): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const [at, token] of sentence.tokens.entries()) {
    // German sets a comma before each, and its articles look like what opens one.
    const opens =
      sentence.language !== "de" &&
      !isOf("joins", sentence, token) &&
      (["clauseStarts", "relatives", "that"] as const).some((list) => isOf(list, sentence, token));
    if (/[^\s'’.]/u.test(sentence.gaps[at] ?? "") || opens) clauses.push([]);
    if (!opens) clauses.at(-1)?.push(token);
  }
  return clauses;
}

function deedAt(
  clause: readonly Token[],
  at: number,
  sentence: CutSentence,
  { by, framing, objectFirst, passive }: Grammar,
): Omit<Deed, "sentence"> | undefined {
  const verb = clause[at]?.root ?? "";
  const roots = (tokens: readonly Token[]): ReadonlySet<string> =>
    new Set(tokens.filter((token) => !token.isStop && !isNumber(token)).map(({ root }) => root));
  const untilPhrase = (from: number, to = clause.length): readonly Token[] => {
    const end = clause.findIndex(
      (token, index) =>
        index >= from &&
        (isOf("prepositions", sentence, token) ||
          isOf("of", sentence, token) ||
          by.has(token.full)),
    );
    return clause.slice(from, end < 0 ? to : Math.min(end, to));
  };
  const made = (doers: readonly Token[], others: readonly Token[]) => {
    const deed = { verb, doers: roots(doers), others: roots(others) };
    return deed.doers.size > 0 && deed.others.size > 0 ? deed : undefined;
  };
  if (objectFirst?.has(clause[0]?.full ?? "")) return undefined;
  const helper = clause.findIndex(({ full }, index) => index < at && passive.has(full));
  const isNear = framing !== undefined || at - helper <= 3;
  if (helper >= 0 && isNear) {
    const agent = clause.findIndex(({ full }, index) => index > helper && by.has(full));
    if (agent < 0) return undefined;
    const isBehind = agent > at;
    return made(
      isBehind ? untilPhrase(agent + 1) : untilPhrase(agent + 1, at),
      clause.slice(0, helper),
    );
  }
  const before = clause[at - 1];
  if (before === undefined || clitics.has(before.full) || /^(?:l|s)['’]/u.test(before.full)) {
    return undefined;
  }
  const frame = framing
    ? clause.findIndex(({ full }, index) => index < at && framing.has(full))
    : -1;
  if (frame >= 0) return made(clause.slice(0, frame), untilPhrase(frame + 1, at));
  return made(clause.slice(0, at), untilPhrase(at + 1));
}
