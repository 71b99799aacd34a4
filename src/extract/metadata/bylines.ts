import type { DomElement } from "../dom.ts";
import type { Headline } from "./headline.ts";
import { isArticle, isObject, type JsonLd, textOf } from "./json-ld.ts";
import type { MetaTags } from "./meta-tags.ts";
import { isPerson, namesIn } from "./names-in.ts";
import { isAside, type Mark, type PageScan } from "./scan-page.ts";
import { isOutlet, squeezed } from "./without-outlet.ts";

const authorMeta =
  "author article:author article:author_name article.author og:author dc.creator dcterms.creator dc.creator.personalname parsely-author sailthru.author citation_author byl byline authors autor author_name vr:author cxenseparse:author creator".split(
    " ",
  );

/**
 * Who wrote the article: people, without "By"; where no people are named, the agency or desk that is.
 *
 * @param outlets names of the outlet, which is nobody's byline
 */
export function bylinesOf(
  scan: PageScan,
  tags: MetaTags,
  objects: readonly JsonLd[],
  headline: Headline | undefined,
  outlets: readonly string[],
): readonly string[] {
  const known = outlets.map(squeezed).filter((name) => name.length > 1);
  const isOther = (name: string): boolean => isPerson(name) || !isOutlet(name, known);
  let fallback: readonly string[] = [];
  for (const source of [ofJsonLd, ofMeta, ofMarks, ofLines]) {
    for (const bylines of source({ scan, tags, objects, headline })) {
      const names = bylines.flatMap(namesIn).filter(isOther);
      const people = names.filter(isPerson);
      if (people.length > 0) return [...new Set(people)];
      if (fallback.length === 0) fallback = [...new Set(names)];
    }
  }
  return fallback;
}

type Sources = {
  readonly scan: PageScan;
  readonly tags: MetaTags;
  readonly objects: readonly JsonLd[];
  readonly headline: Headline | undefined;
};

/** Each gives groups of bylines, the more credible first; the first that holds people counts. */
type Source = (sources: Sources) => Iterable<readonly string[]>;

const ofJsonLd: Source = function* ({ objects }) {
  const byId = new Map(objects.map((object) => [object["@id"], object]));
  for (const object of objects.filter(isArticle)) {
    const authors = [object.author ?? object.creator].flat();
    yield authors.flatMap((author) => nameOfAuthor(author, byId) ?? []);
  }
};

function nameOfAuthor(author: unknown, byId: ReadonlyMap<unknown, JsonLd>): string | undefined {
  if (!isObject(author)) return textOf(author);
  const person = author.name === undefined ? (byId.get(author["@id"]) ?? author) : author;
  const { givenName, familyName } = person;
  const parts = [textOf(givenName), textOf(familyName)].filter((part) => part !== undefined);
  return textOf(person.name) ?? (parts.length === 0 ? undefined : parts.join(" "));
}

const ofMeta: Source = function* ({ tags }) {
  for (const name of authorMeta) {
    const values = tags.get(name)?.filter((value) => !/^https?:|^\/\//.test(value));
    if (values !== undefined && values.length > 0) yield values;
  }
  // What WordPress tells Twitter: a label ("Written by") and a value.
  const labels = tags.get("twitter:label1")?.[0] ?? "";
  if (/written|geschrieben|verfasst|écrit|escrito|scritto|by|von|author|autor/i.test(labels)) {
    yield tags.get("twitter:data1") ?? [];
  }
};

const ofMarks: Source = function* ({ scan, headline }) {
  const marks = scan.authors.filter((mark) => !isAside(mark, headline?.mark));
  yield marks
    .filter(({ element }) => /author/.test(element.getAttribute("itemprop") ?? ""))
    .slice(0, 4)
    .map(shortText);
  yield marks
    .filter(({ element }) => /\bauthor\b/.test(element.getAttribute("rel") ?? ""))
    .slice(0, 4)
    .map(shortText);
  for (const mark of near(marks, headline)) yield [shortText(mark)];
};

function near(marks: readonly Mark[], headline: Headline | undefined): readonly Mark[] {
  const at = headline?.mark?.at ?? 0;
  const distance = (mark: Mark): number => (mark.at >= at ? mark.at - at : (at - mark.at) * 2);
  return marks.toSorted((a, b) => distance(a) - distance(b)).slice(0, 20);
}

/** The text of an element that may hold a byline; of one that holds more, none. */
function shortText({ element }: { readonly element: DomElement }): string {
  const content = element.getAttribute("content");
  if (content !== null) return content;
  const name = element.querySelector('[itemprop~="name"]');
  const text = (name ?? element).textContent;
  return text.replace(/\s+/g, " ").length > 150 ? "" : text;
}

const ofLines: Source = function* ({ scan, headline }) {
  const mark = headline?.mark;
  const from = mark?.at ?? 0;
  for (const line of scan.lines) {
    if (line.at < from - 300 || isAside(line, mark)) continue;
    if (line.at > from + 1500) return;
    const found =
      /^(?:by|von|par|por|di|door|text:|autor(?:in)?:|author:|text von|ein (?:gastbeitrag|beitrag|artikel|kommentar) von)\s+(\p{Lu}.{3,100})$/iu.exec(
        line.text,
      );
    const names = found === null ? [] : namesIn(found[1] ?? "").filter(isPerson);
    if (names.length > 0) yield names;
  }
};
