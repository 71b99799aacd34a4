import type { FeedItem, FeedPerson } from "#model/feed-document.ts";
import { absoluteUrl, baseOf } from "./absolute-url.ts";
import { childrenOf, childValue, contentOf } from "./element-value.ts";
import { titleAsWritten } from "./plain-text.ts";
import type { XmlElement } from "./xml-tree.ts";

const emailPattern = /[^\s<>()[\]"',;:@]+@[^\s<>()[\]"',;:@]+\.[^\s<>()[\]"',;:@.]+/;

const bracketed = /^[([<"'].*[)\]>"']$/;

/** Longer than a person with address; what goes beyond is no name. */
const personLengthMax = 300;

/**
 * Reads a person from one line: "jo@e.com (Jo Smith)", "Jo Smith <jo@e.com>", or either alone.
 *
 * @see https://www.rssboard.org/rss-specification#ltauthorgtSubelementOfLtitemgt
 */
function readPerson(written: string | undefined): FeedPerson | undefined {
  const start = (written ?? "").slice(0, personLengthMax);
  const text = titleAsWritten(start.replace(/<([^<>\s]+@[^<>\s]+)>/g, " ($1) "));
  const email = emailPattern.exec(text)?.[0];
  const line = (email === undefined ? text : text.replace(email, " "))
    .replace(/mailto:/i, "")
    .replace(/[([]\s*[)\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const name = (bracketed.test(line) ? line.replace(/^[([<"']+|[)\]>"']+$/g, "") : line)
    .replace(/^[-–,;:\s]+|[-–,;:\s]+$/g, "")
    .trim();
  if (name === "" && email === undefined) return undefined;
  return { ...(name !== "" && { name }), ...(email !== undefined && { email }) };
}

/**
 * Everyone whom the children of those names name, each once: in one line as RSS does, or by parts as
 * Atom does.
 */
export function peopleOf(
  element: XmlElement,
  documentBase: string | undefined,
  ...names: readonly string[]
): readonly FeedPerson[] {
  const found = names.flatMap((name) => childrenOf(element, name));
  return distinctPeople(
    found.map((person) =>
      person.children.length === 0 ? readPerson(person.text) : readParts(person, documentBase),
    ),
  );
}

function readParts(person: XmlElement, documentBase: string | undefined): FeedPerson | undefined {
  const line = readPerson(childValue(person, "atom:name", "name", "itunes:name"));
  const email = childValue(person, "atom:email", "email", "itunes:email") ?? line?.email;
  const href = childValue(
    person,
    "atom:uri",
    "uri",
    "atom:url",
    "url",
    "atom:homepage",
    "homepage",
  );
  const url = absoluteUrl(href, baseOf(person, documentBase));
  if (line === undefined && email === undefined && url === undefined) {
    const isNamed = [person, ...person.children].some(({ text }) => text.trim() !== "");
    return isNamed ? readPerson(contentOf(person)) : undefined;
  }
  return {
    ...(line?.name !== undefined && { name: line.name }),
    ...(email !== undefined && { email }),
    ...(url !== undefined && { url }),
  };
}

export function distinctPeople(people: readonly (FeedPerson | undefined)[]): readonly FeedPerson[] {
  const seen = new Set<string>();
  return people.filter((person): person is FeedPerson => {
    const key = person?.name?.toLowerCase() ?? person?.email ?? person?.url;
    if (key === undefined || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Gives an item that names nobody the authors of its feed, as Atom and JSON Feed want it. */
export function inheritAuthors(item: FeedItem, authors: readonly FeedPerson[]): FeedItem {
  return item.authors.length > 0 ? item : { ...item, authors };
}
