import { lettersOf } from "./page-facts.ts";
import type { TextBlock } from "./text-blocks.ts";
import { finishedLine } from "./text-lines.ts";

/** Share of a text that stands above what it ends in, and blocks of one such section. */
const aboveShareMin = 0.5;
const sectionBlocksMax = 8;

/** Characters of a line that leads a section. */
const lineCharactersMax = 100;

/** Characters of a cell of a table, or of what it is called. */
const cellCharactersMax = 60;

/** Letters of a name that the text has told before. */
const nameLettersMin = 3;

/** Who wrote a text, and whom papers may ask, in the main languages. */
const persons = new RegExp(
  `^(?:${[
    "(?:episode |production |podcast )?credits|author information|authors and affiliations|rights and permissions|about this (?:article|paper|story|series|project)|(?:how to )?cite this (?:article|paper|page|entry)|how to cite|key ?words",
    "(?:revision|change|document) history|(?:legal )?disclaimers?|about the (?:authors?|writers?|reporters?|company)|investor relations|forward[- ]looking (?:statements?|information)|safe harbor(?: statement)?|(?:media|press|investor|news)(?: (?:and|&) \\p{L}+)? (?:contacts?|inquiries|enquiries)|contacts?(?: for (?:the )?(?:media|press))?|for (?:more|further) information,? (?:please )?contact",
    "über (?:den autor|die autorin|die autoren|uns|das unternehmen|diese[ns]? (?:text|artikel|geschichte|recherche|serie))|zur person|(?:presse|medien)-?(?:kontakte?|stelle|anfragen)|(?:kontakt|ansprechpartner\\p{L}*)(?: für (?:die )?(?:presse|medien))?",
    "à propos de (?:l['’]auteure?|nous|cet article|cette (?:enquête|série))|contacts? (?:presse|pour la presse|médias)",
    "(?:sobre|acerca de) (?:el autor|la autora|la firma|nosotros|o autor|a autora|est[ea] (?:artículo|reportaje|reportagem|matéria|historia|investigación))|contacto (?:de|para) (?:la )?prensa|contatos? (?:de|para a) imprensa|assessoria de imprensa",
    "(?:sull['’]autore|chi siamo)|contatti (?:per la )?stampa|ufficio stampa",
    "over (?:de auteur|dit (?:verhaal|artikel)|deze serie)|(?:pers|media)contact|om (?:forfatteren|författaren)|(?:presse|press|media)kontakte?r?",
    "【?(?:会社概要|本件に関する.{0,24}お問い?合わ?せ先?|(?:報道関係者?の?)?お問い?合わ?せ先?)】?",
    "o autor(?:ze|ce)|(?:kontakt )?dla mediów|об авторе|контакты для (?:сми|прессы)|про автора",
  ].join("|")})\\s*:?$`,
  "iu",
);

/** Whom to ask, in the same line, and what law has firms say of their news. */
const asks = new RegExp(
  `^(?:(?:${[
    "for (?:more|further|additional) information,? (?:please )?contact|(?:media|press|investor)(?: relations)? (?:contacts?|inquiries|enquiries)",
    "(?:presse|medien)kontakte?|contacts? (?:presse|médias)|contacto (?:de )?prensa|contatti stampa|ufficio stampa|(?:pers|media)contact|(?:presse|press)kontakt",
  ].join(
    "|",
  )}) ?:\\s*\\S|【(?:会社概要|[^】]{0,24}お問い?合わ?せ先?)】|this information is (?:subject to the disclosure|information that .{3,80} obliged))`,
  "iu",
);
const asksCharactersMax = 300;

/** Where somebody is to be reached by telephone and by mail. */
const address =
  /^(?=.*(?:tel(?:ef[oó]no?|\p{L}{0,6})?|phone|tél)\.?\s?:?\s?[+(\d])(?=.*\S@\S+\.\S).{10,300}$/iu;

/** The same for a name with a number behind it, or a line that is nothing but an address for mail. */
const person =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}[,(]?\s?(?:\+?\d{1,3}[-. ])?\(?\d{3,5}\)?[-. /]{1,2}\d{3,4}[-. ]?\d{3,4}(?!\d).{0,120}$|^\S+@\S+\.\p{L}{2,}$/u;

/** Whom a section tells of: a name behind these. */
const abouts =
  /^(?:About|ABOUT|Über(?: die| das| den)?|À propos d(?:e |u |['’])|A propos d(?:e |u |['’])|Acerca de|Sobre(?: a| o| la| el)?|Informazioni su|Over|Om|O firmie|О компании)\s?(?=[\p{Lu}«„"“])(.{2,60})$/u;

/** A firm whose form ends in a stop. */
const firm = /\b(?:Inc|Ltd|Co|Corp|S\.A|e\.V)\.$/;

/** What papers and wires set below the last line of a release. */
const endMark =
  /^(?:#{3,}|[-–—* ]*(?:ENDS?|Ends)[-–—* ]*|- ?30 ?-|SOURCE:? \p{Lu}.{1,80}|انتهای پیام ?\/?)$/u;

/**
 * A text without the sections that papers and firms end theirs in: what stands below the end of a release, about
 * whoever sent it, under a name that the text has told before, about its author, and whom to ask.
 */
export function withoutEndSections<Block extends TextBlock>(
  blocks: readonly Block[],
): readonly Block[] {
  const half = blocks.reduce((sum, { text }) => sum + text.length, 0) * aboveShareMin;
  const from = atCharacters(blocks, half);
  const mark = blocks.findIndex(({ text }, at) => at > from && endMark.test(text));
  let end = mark === -1 ? blocks.length : mark;
  // Figures and their heads, as firms set below what they report, are lines of no section.
  let sentences = 0;
  for (let at = end - 1; at > from && sentences <= sectionBlocksMax; at -= 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (leads(block, blocks, at)) {
      end = at;
      sentences = 0;
    } else if (block.kind === "heading") break;
    else if (!isCell(block.text)) sentences += 1;
  }
  return blocks.slice(0, end);
}

/** Whether a line is as short as a cell of figures, or the head of one. */
function isCell(text: string): boolean {
  return text.length <= cellCharactersMax && !/[.!?]$/.test(text) && !finishedLine.test(text);
}

/** The block in which so many characters are reached. */
function atCharacters(blocks: readonly TextBlock[], characters: number): number {
  let sum = 0;
  return blocks.findIndex(({ text }) => {
    sum += text.length;
    return sum >= characters;
  });
}

function leads({ text }: TextBlock, blocks: readonly TextBlock[], at: number): boolean {
  if (text.length <= asksCharactersMax && (asks.test(text) || isAddress(text))) return true;
  if (text.length > lineCharactersMax || (finishedLine.test(text) && !firm.test(text)))
    return false;
  if (persons.test(text)) return true;
  const name = lettersOf(abouts.exec(text)?.[1]?.split(/\s/)[0] ?? "");
  return (
    name.length >= nameLettersMin &&
    blocks.slice(0, at).some((block) => lettersOf(block.text).includes(name))
  );
}

function isAddress(text: string): boolean {
  return person.test(text) || (address.test(text) && !finishedLine.test(text));
}
