import { wordSet } from "#shared/word-set.ts";
import { perLanguage } from "../per-language.ts";
import { openers } from "./sentence-openers.ts";

/** Words in lower case that may stand inside a name ("Charles de Gaulle"). */
export const nameParticles: ReadonlySet<string> = wordSet(
  "de du des del della dello di da do dos das la le les lo von van der den ten ter zu zum zur of the bin ibn al el ben abu af av y e i und",
);

/** Particles that join two names as often as they stand inside one: only after an organisation's word. */
export const looseParticles: ReadonlySet<string> = wordSet("of the y e i und la le les do des du");

/** Titles that stand before a person's name, without their stop, lower case. */
export const personTitles: ReadonlySet<string> = wordSet(
  "speaker leader sec del atty attorney director rabbi imam sheikh coach officer cmdr commander admiral sergeant commissioner chief ceo justice pastor reverend father sister brother mr mrs ms miss dr prof sir dame lord lady sen senator rep representative gov governor gen general lt col colonel sgt capt captain maj major president vice-president secretary minister chancellor premier king queen prince princess pope judge mayor ambassador chairman chairwoman spokesman spokeswoman congressman congresswoman councillor inspector detective sheriff rev m mme mlle président présidente ministre herr frau präsident präsidentin bundeskanzler bundeskanzlerin bundespräsident bundespräsidentin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister vizekanzler kanzler kanzlerin ministerin don doña sr sra señor señora presidente presidenta ministro ministra signor signora dottor onorevole meneer mevrouw pan pani prezydent господин госпожа президент министр премьер-министр пан пані президентка міністр sayın bay bayan cumhurbaşkanı başbakan bakan ông bà anh chị tổng bộ",
);

export const sentenceOpeners = /* @__PURE__ */ perLanguage((language) =>
  wordSet(openers[language] ?? openers.en),
);

/** Endings of German nouns that name no person or place. */
export const germanNounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|ismus|ment|chen|lein|zeit|jahr|jahre|jahren|tag|tage|kraft|kräfte|werk|haus|stück|arbeit|recht|rechte|weise|grund|ende|leben|teil|teile|zahl|zahlen)$/i;

/** German words after which a capitalised word is a common noun. */
export const germanDeterminer =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein\p{L}*|dies\p{L}*|jen\p{L}*|jed\p{L}*|mein\p{L}*|sein\p{L}*|ihr\p{L}*|unser\p{L}*|im|am|zum|zur|vom|beim|ins|ans|viele|mehrere|einige|alle|zwei|drei|vier|fünf|sechs|\d+)$/iu;
