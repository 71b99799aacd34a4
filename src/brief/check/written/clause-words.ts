import { wordSet } from "#shared/word-set.ts";

/** Verbs with a subject of their own behind "and", by language; English pasts show by their form. */
export const finite: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    "is are was were has have had will would can could may might must should does did says warns plans wants calls urges",
  ),
  fr: wordSet(
    "est sont a ont va vont sera seront était avait veut veulent doit doivent peut peuvent demande demandent réclame réclament dénonce dénoncent promet affirme assure estime prévoit appelle",
  ),
  de: wordSet(
    "ist sind war waren hat haben hatte wird werden wurde wurden will wollen soll sollen kann können muss müssen fordert forderte erklärte sagte kündigte warf kritisierte verlangt gehört gehören",
  ),
  es: wordSet(
    "es son fue fueron ha han había va van será serán está están quiere quieren debe deben puede pueden pide piden pidió exige exigen exigió anunció dijo acusó prometió reclama prevé",
  ),
  pt: wordSet(
    "é são foi foram tem têm tinha vai vão será serão está estão quer querem deve devem pode podem pede pedem pediu exige exigem anunciou disse acusou prometeu",
  ),
  it: wordSet(
    "è sono era ha hanno aveva va vanno sarà saranno vuole vogliono deve devono può possono chiede chiedono accusa promette prevede",
  ),
  nl: wordSet(
    "is zijn was waren heeft hebben had wordt worden werd wil willen zal zullen kan kunnen moet moeten eist eisen vraagt kondigde zei beschuldigde",
  ),
};

/** Of these, what speaks: a condition behind it is of what is said. */
export const speaks = wordSet(
  "said says warned warns announced added argued urged urges demanded called calls accused criticised criticized denied asked demande demandent réclame réclament dénonce dénoncent affirme assure estime appelle fordert forderte erklärte sagte kündigte kritisierte verlangt pide piden pidió exige exigen anunció dijo acusó reclama pedem pede pediu exigem anunciou disse acusou chiede chiedono accusa eist eisen vraagt kondigde zei beschuldigde",
);

/** Give who says it all at the end of a sentence without a comma before them. */
export const according = wordSet(
  "according selon según laut zufolge secondo segundo volgens aldus angaben",
);

/** With these, two things are said of one another: neither stands alone. */
export const binds = wordSet(
  "both neither either between whether zwischen weder sowohl entweder entre tra fra ambos",
);

/** Forms that only open what somebody does or says with it. */
export const participles: Readonly<Record<string, RegExp>> = {
  en: /^(?!(?:according|barring|pending|including|excluding|depending|assuming|providing|considering|concerning|regarding|during|following|notwithstanding|nothing|anything|something|everything|king|spring|evening|morning|being|having|failing|lacking|denying|refusing)$)\p{Ll}{2,}ing$/u,
  fr: /^(?:affirmant|estimant|expliquant|précisant|indiquant|ajoutant|déclarant|dénonçant|accusant|soulignant|assurant|provoquant|bloquant|entraînant|forçant|laissant|privant|appelant)$/u,
  es: /^(?!(?:cuando|siendo|habiendo|excluyendo|exceptuando|incluyendo)$)\p{Ll}{2,}(?:ando|iendo)$/u,
  pt: /^(?!(?:quando|sendo|tendo|excluindo|incluindo)$)\p{Ll}{2,}(?:ando|endo|indo)$/u,
  it: /^(?!(?:quando|essendo|avendo|escludendo|includendo)$)\p{Ll}{2,}(?:ando|endo)$/u,
};

export const saying =
  /^(?:saying|adding|warning|arguing|claiming|accusing|calling|affirmant|estimant|ajoutant|déclarant|diciendo|afirmando|advirtiendo|acusando|dizendo|alertando|dicendo|affermando|accusando)$/u;

export const relatives = wordSet("that who which qui dont que che die das der");

export const indefinite = wordSet("a an un une ein eine einen einem einer una uno um uma een");

/** Of whom it is said as often as by whom; and what is no verb. */
export const notActive = wordSet(
  "told tell according selon según laut zufolge secondo segundo volgens aldus accused claims accusé accusa alleged suggested reported announced stated detto annoncé",
);

/** Set something against what stands before them, and take nothing from it. */
export const concessions = wordSet(
  "although though whereas obwohl obgleich aunque embora sebbene benché hoewel choć chociaż хотя хоча",
);

/** Of a rule: "a" stands for any. */
export const rulesOnAny = wordSet(
  "bans banned allows requires prohibits forbids permits punishes fines applies means interdit autorise oblige verbietet erlaubt prohíbe permite obliga proíbe obriga vieta consente obbliga verbiedt",
);

/** Tell why, or in spite of what. */
export const reasons =
  /^(?:because|since|as|although|though|weil|da|denn|obwohl|car|puisque|parce|bien|porque|aunque|pois|embora|perché|poiché|sebbene|omdat|want|hoewel)$/u;
