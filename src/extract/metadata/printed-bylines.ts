import { findTime } from "../dates/read-date.ts";
import { type DomElement, type DomNode, isElement, textNode } from "../dom/dom-nodes.ts";
import { isSetRight } from "../text/line-elements.ts";
import type { BylineSources } from "./bylines.ts";
import { bylineOpening, isPerson, namesIn } from "./names-in.ts";
import { borderBetween, isAside, type Mark, type Place } from "./scan-page.ts";

/** Bylines as printed, each a group of texts. */
export type PrintedBylines = {
  /** By the headline, and opened by words such as "Von". */
  readonly said: readonly (readonly string[])[];
  /** By the headline, in elements that their names mark as bylines. */
  readonly marked: readonly (readonly string[])[];
  /** Lines elsewhere on the page that say they are bylines. */
  readonly lines: readonly (readonly string[])[];
  /** What stands in brackets in the dateline: "Hamburg (dpa/lno) – ". */
  readonly agencies: readonly (readonly string[])[];
  /** Elements elsewhere on the page that are called bylines. */
  readonly far: readonly (readonly string[])[];
};

/** Characters of text after the headline, and before it, within which a byline stands. */
const nearAfter = 700;
const nearBefore = 300;

/** A longer text is no byline. */
const bylineCharactersMax = 120;

const marksMax = 30;

/** Characters after the headline within which a name alone, beside a date, is a byline. */
const bareAfter = 350;

/** A longer line holds more than a name and a date. */
const bareCharactersMax = 100;

/** A name that a text is signed with. */
const signedCharactersMax = 40;

/** The dateline stands in one of the first lines. */
const agencyLinesMax = 12;

const agency =
  /^\p{Lu}[\p{L} .,/-]{2,40}\s?\(((?:dpa|afp|ap|apa|rtr|reuters|kna|epd|sid|sda|keystone|ansa|efe|tass|interfax|xinhua|pti|ani|jiji|kyodo|belga|anp|pap|lusa|ots|dts|cnn|bbc|bloomberg)(?:[/,-]\s?[\p{L}-]{2,12}){0,4})\)/iu;

/** How papers of Taiwan and Hong Kong open a text: "〔記者王小明／台北報導〕". */
const reporters =
  /^[〔［【[（(]?(?:特派|特約|實習)?[記记]者\s?(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*)\s?[／/｜]/u;

/** Parts of the page that name others: who took a picture, who holds rights. */
const otherLabel =
  /ima?ge?(?![a-z])|photo|foto|bild|media|licen|copyright|caption|form|input|avatar|bio(?![a-z])|recommend/;

export function printedBylines({ scan, headline }: BylineSources): PrintedBylines {
  const mark = headline?.mark;
  const from = mark?.at ?? 0;
  const end = from + (mark?.element.textContent.length ?? 0);
  const distance = ({ at }: Place): number => (at >= end ? at - end : (from - at) * 2);
  const isNear = ({ at }: Place): boolean =>
    at >= end ? at - end <= nearAfter : from - at <= nearBefore;
  const marks = scan.authors
    .filter(
      (author) => isByline(author) && !isAside(author, mark) && author.element !== mark?.element,
    )
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, marksMax);
  const texts = marks
    .map((author) => ({ author, text: textWithBorders(author.element) }))
    .filter(({ text }) => text.length <= bylineCharactersMax);
  const lines = scan.lines.filter(
    (line) =>
      line.text.length <= bylineCharactersMax &&
      !isAside(line, mark) &&
      // The headline may itself begin like a byline.
      (mark === undefined || line.at < from || line.at >= end),
  );
  const near = texts.filter(({ author }) => isNear(author));
  const saidMarks = near
    .map(({ text }) => text)
    .filter((text) => bylineOpening(text) !== undefined);
  const nearLines = lines.filter(isNear);
  const nearest = nearLines.toSorted((a, b) => distance(a) - distance(b));
  const saidLines = nearest
    .flatMap(({ text }) => text.split(/\s*[|•·–—]\s*|\s+-\s+/))
    .filter(saysWhoWrote);
  const bare = nearLines.filter(
    ({ text, at, block }, index) =>
      at > from &&
      at - end <= bareAfter &&
      // What a table or a list of facts calls its cells is nobody.
      !/^(?:th|dt)$/.test(block.localName) &&
      text.length < bareCharactersMax &&
      isBesideDate(nearLines, index) &&
      namesAlone(text).length > 0 &&
      !isOfLinks(block),
  );
  const signed = lines.filter(
    ({ text, at, block }) => at >= end && text.length < signedCharactersMax && isSetRight(block),
  );
  const opening = scan.lines
    .filter((line) => line.at >= end && !isAside(line, mark))
    .slice(0, agencyLinesMax);
  const agencies = opening.flatMap(({ text }) => agency.exec(text)?.[1] ?? []);
  const reporting = opening.map(({ text }) => reporters.exec(text)?.[1]?.split("、") ?? []);
  const rel = marks.filter(({ element }) =>
    /\bauthor\b/.test(`${element.getAttribute("rel")} ${element.getAttribute("itemprop")}`),
  );
  const alone = (text: string): readonly string[] => [text];
  return {
    said: [...saidMarks, ...(mark === undefined ? [] : saidLines)].map(alone),
    marked: [
      rel.filter(isNear).map(({ element }) => textWithBorders(element)),
      ...near.map(({ text }) => alone(text)),
    ],
    lines: lines
      .filter(
        ({ text, at }) =>
          at > from &&
          text.length < 80 &&
          /full|plain/.test(bylineOpening(text) ?? "") &&
          namesIn(text).every(isPerson),
      )
      .map(({ text }) => alone(text))
      .concat(
        [...bare, ...signed].map(({ text }) => namesAlone(text)),
        reporting,
      ),
    agencies: agencies.slice(0, 1).map(alone),
    far: texts.map(({ text }) => peopleOrUser(text)),
  };
}

/** "Von Anna Müller": words that open a byline, and nothing but people behind them. */
function saysWhoWrote(text: string): boolean {
  const opening = bylineOpening(text);
  if (opening === "full")
    return namesIn(text).every((name) => isPerson(name) || !name.includes(" "));
  return opening === "plain" && namesIn(text).every(isPerson);
}

/** Whether a line, or one beside it, tells a time. */
function isBesideDate(lines: readonly { readonly text: string }[], index: number): boolean {
  return [index - 1, index, index + 1].some(
    (place) => findTime(lines[place]?.text ?? "", "day-first") !== undefined,
  );
}

/** The people in a line of names and dates: "Anna Müller | 3 May 2026, 8:45 | read 2,311 times". */
function namesAlone(text: string): readonly string[] {
  return withoutTimes(text)
    .split(/\s*[|•·]\s*/)
    .map((piece) => piece.replace(/^[\s,/–-]+|[\s,/–-]+$/g, ""))
    .filter((name) => {
      // Words of scripts without capitals are seldom names: "العالم العربي" is a section.
      const isCased =
        /\p{Lu}/u.test(name) ||
        /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$|^\p{Script=Han}{2}[\p{Script=Hiragana}]{2,3}$/u.test(
          name,
        );
      return isCased && isPerson(name) && namesIn(name)[0] === name;
    });
}

/** Times in a line that are looked at. */
const timesMax = 3;

function withoutTimes(text: string, left = timesMax): string {
  const time = left === 0 ? undefined : findTime(text, "day-first");
  return time === undefined
    ? text
    : `${text.slice(0, time.start)} | ${withoutTimes(text.slice(time.end), left - 1)}`;
}

/** The people in a text far from the headline, or the one name that a user of the site goes by: other words may be anything. */
function peopleOrUser(text: string): readonly string[] {
  const names = namesIn(text);
  const all = text.split("|").flatMap(namesIn);
  const isUser = names.length === 1 && all.length === 1 && !/\s/.test(names[0] ?? "");
  return isUser ? names : names.filter(isPerson);
}

/** Whether a line is a link to other pages of its kind, or several links. */
function isOfLinks(block: DomElement): boolean {
  const links = block.getElementsByTagName("a");
  const [link, next] = block.localName === "a" ? [block] : links;
  const says = `${link?.getAttribute("rel")} ${link?.getAttribute("class")} ${link?.getAttribute("href")}`;
  return (
    next !== undefined ||
    /categor|kategor|\btags?\b|rubri[ck]|section|ressort|topics?\b|thema\b/i.test(says)
  );
}

function isByline({ element, label }: Mark): boolean {
  return (
    // An address may be one of the post, or anything in slanted letters.
    (element.localName !== "address" || namesIn(textWithBorders(element)).every(isPerson)) &&
    !otherLabel.test(label) &&
    !/^(?:body|html|main|article|section|input|li|h1)$/.test(element.localName)
  );
}

/** The text of an element, blocks and links in it parted by bars. */
function textWithBorders(root: DomElement): string {
  const content = root.getAttribute("content");
  if (content !== null) return content;
  let text = "";
  let isBorder = false;
  collect(root);
  return text
    .replace(/\s+/g, " ")
    .replace(/(?: ?\| ?)+/g, " | ")
    .replace(/^ ?\| | \| ?$/g, "")
    .trim();

  function collect(element: DomElement): void {
    for (let node: DomNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === textNode) {
        const own = node.textContent;
        text += `${isBorder ? borderBetween(text, own) || " " : ""}${own}`;
        isBorder = false;
      } else if (isElement(node)) {
        const isBlock = /^(?:a|br|div|h[1-6]|li|p|ul|td|tr|dt|dd|section)$/.test(node.localName);
        if (isBlock) text += " | ";
        isBorder = true;
        collect(node);
        if (isBlock) text += " | ";
        isBorder = true;
      }
    }
  }
}
