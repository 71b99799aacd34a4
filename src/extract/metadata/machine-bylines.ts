import { isObject } from "#shared/json-value.ts";
import type { BylineSources } from "./bylines.ts";
import { isArticle, type JsonLd, textOf, typesOf } from "./json-ld.ts";

const authorMeta =
  "author article:author article:author_name article.author og:author dc.creator dcterms.creator dc.creator.personalname parsely-author sailthru.author citation_author byl byline authors autor author_name vr:author cxenseparse:author creator".split(
    " ",
  );

/** The bylines that the page gives machines, the more credible first. */
export function machineBylines({ tags, objects }: BylineSources): readonly (readonly string[])[] {
  const byId = new Map(objects.map((object) => [object["@id"], object]));
  const authorsOf = (object: JsonLd): readonly string[] =>
    [object.author ?? object.creator].flat().flatMap((author) => nameOfAuthor(author, byId) ?? []);
  const pages = objects.filter((object) =>
    typesOf(object).some((type) => /^(WebPage|Recipe|ItemPage)$/.test(type)),
  );
  const metas = authorMeta.map((name) =>
    (tags.get(name) ?? []).filter((value) => !/^https?:|^\/\/|^@/.test(value)),
  );
  // What WordPress tells Twitter: a label ("Written by") and a value.
  const isAuthor =
    /written|geschrieben|verfasst|écrit|escrito|scritto|geschreven|\bby\b|\bvon\b|author|autor/i.test(
      tags.get("twitter:label1")?.[0] ?? "",
    );
  return [
    ...objects.filter(isArticle).map(authorsOf),
    ...metas,
    isAuthor ? (tags.get("twitter:data1") ?? []) : [],
    ...pages.map(authorsOf),
  ];
}

function nameOfAuthor(author: unknown, byId: ReadonlyMap<unknown, JsonLd>): string | undefined {
  if (!isObject(author)) return textOf(author);
  const person = author.name === undefined ? (byId.get(author["@id"]) ?? author) : author;
  const parts = [textOf(person.givenName), textOf(person.familyName)].filter(
    (part) => part !== undefined,
  );
  return person.name === undefined
    ? parts.length === 0
      ? undefined
      : parts.join(" ")
    : textOf(person.name);
}
