import type { Headline } from "./headline.ts";
import type { JsonLd } from "./json-ld.ts";
import { machineBylines } from "./machine-bylines.ts";
import type { MetaTags } from "./meta-tags.ts";
import { inNameCase, isPerson, namesIn } from "./names-in.ts";
import { printedBylines } from "./printed-bylines.ts";
import type { PageScan } from "./scan-page.ts";
import { tidied } from "./tidy-text.ts";
import { squeezed } from "./without-outlet.ts";

/** What `bylinesOf` looks at. */
export type BylineSources = {
  readonly scan: PageScan;
  readonly tags: MetaTags;
  readonly objects: readonly JsonLd[];
  readonly headline: Headline | undefined;
};

/**
 * Who wrote the article: people, without "By"; where no people are named, the agency, desk
 * or outlet that is.
 * A byline printed by the headline counts before what machines are told, which is often who entered it.
 *
 * @param outlets names of the outlet, the last to be taken for an author
 */
export function bylinesOf(sources: BylineSources, outlets: readonly string[]): readonly string[] {
  const known = new Set(
    outlets.flatMap((name) => [squeezed(name), squeezed(name.replace(/\.\p{L}{2,4}$/u, ""))]),
  );
  return namesOfWriters(sources, known).map((name) =>
    isPerson(name) && !known.has(squeezed(name)) ? inNameCase(name) : name,
  );
}

/** Names without the outlet's behind them, or among them, where anybody else is named. */
function withoutOutlets(names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const bare = names.map((name) => {
    const words = name.split(" ");
    const from = words.findIndex(
      (_, at) => at > 1 && known.has(squeezed(words.slice(at).join(" "))),
    );
    return from === -1 ? name : words.slice(0, from).join(" ");
  });
  const others = bare.filter((name) => !known.has(squeezed(name)));
  return others.length > 0 ? others : bare;
}

function namesOfWriters(sources: BylineSources, known: ReadonlySet<string>): readonly string[] {
  // An outlet may be called like two people, or have commas in its name.
  const named = (byline: string): readonly string[] => {
    const names = namesIn(byline);
    const own = tidied(byline);
    return names.length > 1 && known.has(squeezed(own)) ? [own] : names;
  };
  const printed = printedBylines(sources);
  let others: readonly string[] = [];
  let outlet: readonly string[] = [];
  const peopleOf = (groups: readonly (readonly string[])[]): readonly string[] | undefined => {
    for (const bylines of groups) {
      const names = [...new Set(bylines.flatMap(named))];
      const people = names.filter(isPerson);
      if (people.length > 0) return people;
      const own = names.filter((name) => known.has(squeezed(name)));
      // What stands beside the outlet's name is where it is.
      if (own.length > 0 && outlet.length === 0) outlet = own;
      if (own.length === 0 && others.length === 0) others = names;
    }
    return undefined;
  };
  const said = printed.said
    .map((bylines) => withoutOutlets(bylines.flatMap(namesIn), known))
    .find(({ length }) => length > 0);
  if (said !== undefined && !said.some((name) => known.has(squeezed(name)) && !isPerson(name)))
    return said;
  const people = peopleOf(machineBylines(sources)) ?? peopleOf(printed.marked);
  if (people !== undefined) return people;
  // A single name that the page gives first is not outdone by one far away.
  const nearest = others;
  const elsewhere =
    peopleOf(printed.lines) ??
    (nearest.length === 0 ? (peopleOf(printed.far) ?? peopleOf(printed.agencies)) : undefined);
  return elsewhere ?? [nearest, others, outlet].find((names) => names.length > 0) ?? [];
}
