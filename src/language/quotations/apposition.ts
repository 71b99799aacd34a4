import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { menNames } from "../names/first-names.ts";
import { personTitles } from "../names/name-words.ts";
import type { NameFound } from "../names.ts";
import { namesWithin, type Run, type TextView } from "./text-view.ts";

/** Offices and callings beside the titles, and their genitives, lower case: of such a person the next words may be the name. */
const personNouns = wordSet(
  "pope candidate boss founder singer actor actress author kanzlers bundeskanzlers präsidenten bundespräsidenten ministerpräsidenten ministers außenministers innenministers finanzministers bürgermeisters senators chefs vorsitzenden direktors autors sängers schauspielers trainers papstes königs maire roi reine pape chanteur chanteuse acteur actrice auteur entraîneur patron fondateur directeur directrice sénateur député alcalde alcaldesa rey reina papa cantante actor actriz autor entrenador jefe fundador director directora sindaco sindaca premier regina attore attrice autore allenatore capo fondatore direttore direttrice prefeito prefeita governador governadora rei rainha cantor cantora ator atriz treinador chefe diretor diretora burgemeester koning koningin paus zanger zangeres schrijver trainer baas oprichter",
);

const linker =
  /\s(?:for|of|to|de|du|des|del|della|dell['’]|di|do|da|dos|von|vom|van|der)(?:\s|(?<=['’]))/iu;

/** Whether a phrase hangs on a person, so that a name behind it may be either's: "a spokesman for the mayor, Ann Dorsey". */
export function hangsOnPerson(phrase: string): boolean {
  const last = /(\p{L}[\p{L}-]*)$/u.exec(phrase.trimEnd())?.[1]?.toLowerCase() ?? "";
  return (personTitles.has(last) || personNouns.has(last)) && linker.test(phrase);
}

/**
 * Whether a phrase says what somebody is, and no name in it is theirs: "the spokesman of the railway", "le maire de Valmont",
 * "der Sprecher der Bahn", "rzecznik kolei". A name behind it, between commas, is theirs.
 */
export function namesNobody(view: TextView, phrase: Run): boolean {
  const { language, text, words } = view;
  const said = text.slice(phrase.start, phrase.end);
  const isNoun =
    words.determiner.test(said) || (hasNoArticle.test(language) && /^\p{Ll}/u.test(said));
  return (
    isNoun &&
    namesWithin(view, phrase).every(({ start }) => {
      const lead = said.slice(0, start - phrase.start);
      return hung.test(lead) || (language === "de" && /^\p{L}+\s$/u.test(lead));
    })
  );
}

const hasNoArticle = /^(?:pl|ru|uk)$/;

/** A noun, and what hangs the next one on it. */
const hung =
  /\p{L}\s(?:(?:of|for|at|from|de|du|des|del|della|dei|degli|delle|dell['’]|do|da|dos|das|di|von|vom|van|der|des|w|z)\s?(?:the|la|las|los|les|le|l['’]|de|den|der|dem|het)?\s?|d['’]|dell['’])(?:(?:groupe?|grupo|gruppo|Konzerns?)\s)?$/iu;

/**
 * Whether a name behind a noun is in the genitive of a Slavic language, so that the noun's bearer speaks and not whom it names:
 * "Критик президента Дональда Трампа сказал", but "по словам президента Дональда Трампа".
 */
export function isGenitive({ text: name }: NameFound, lead: string, language: Language): boolean {
  const signs = genitives[language];
  if (signs === undefined || !/^\p{L}[\p{L}-]*[^аеёийоуыэюяіїєaeiouyąęó\s]\s/u.test(lead))
    return false;
  const [first = "", ...others] = name.toLowerCase().split(/\s+/u);
  const last = others.at(-1);
  if (last === undefined || signs.surely.test(last)) return last !== undefined;
  if (signs.first === undefined) return menNames.has(first.replace(/a$/u, "")) && /a$/u.test(last);
  return signs.first.test(first) && /[^аеёийоуыэюяіїє]а$/u.test(last) && !ofWomen.test(last);
}

/** Surnames of women, which end like the genitive of a man's. */
const ofWomen = /(?:[оеёє]в|[иы]н|їв|ін|[сц]ьк|ск)а$/u;

type GenitiveSigns = {
  /** Endings of surnames in the genitive alone. */
  readonly surely: RegExp;
  /** Endings of first names that agree with it; where none are given, men's names are known. */
  readonly first?: RegExp;
};

const genitives: Readonly<Record<Language, GenitiveSigns>> = {
  ru: { surely: /[ое]го$/u, first: /[ая]$/u },
  uk: { surely: /[ое]го$/u, first: /[ая]$/u },
  pl: { surely: /ego$/u },
};
