import type { SubscribeCommand } from "#model/command.ts";
import type { ListedFeed } from "#model/feed-offer.ts";
import type { Subscription } from "#model/subscription.ts";
import { readLanguages } from "./read-languages.ts";
import { commandOf } from "./read-subscription.ts";
import { fittingWords } from "./read-word-list.ts";

/** What a list of feeds says of one, as a wish to follow it. */
export type ListedSubscription = {
  readonly command: SubscribeCommand;
  /** Options as written that mean nothing to us. */
  readonly senseless: readonly string[];
  /** Words for which its filter has no room. */
  readonly excess: readonly string[];
};

/** Writes how a channel follows a feed, by the names of the options of `subscribe`; what is usual is left out. */
export function listedFeed({ feedUrl, title, mode, weight, filter }: Subscription): ListedFeed {
  const options = {
    ...(mode !== "daily" && { delivery: mode }),
    ...(weight !== undefined && weight !== "usual" && { weight }),
    ...listed("only", filter.only),
    ...listed("not", filter.not),
    ...listed("from", filter.outletsOnly),
    ...listed("not_from", filter.outletsNot),
    ...listed("languages", filter.languages),
  };
  return { url: feedUrl, title, ...(Object.keys(options).length > 0 && { options }) };
}

/** No word of a filter has a comma in it: see `read-word-list.ts`. */
function listed(name: string, words: readonly string[]): Readonly<Record<string, string>> {
  return words.length === 0 ? {} : { [name]: words.join(", ") };
}

/** Reads how a list wants one of its feeds to be followed. What makes no sense is passed over, and named. */
export function readListed({ url, options = {} }: ListedFeed): ListedSubscription {
  const { isUnfiltered: _none, ...command } = commandOf(url, options);
  const { only, not, outletsOnly = [], outletsNot = [] } = command;
  const fitting = {
    only: fittingWords(only),
    not: fittingWords(not),
    outletsOnly: fittingWords(outletsOnly),
    outletsNot: fittingWords(outletsNot),
  };
  const { delivery, weight } = options;
  const named = command.languages ?? [];
  const languages = named.flatMap((word) => {
    const read = readLanguages([word]);
    return read.ok ? read.value : [];
  });
  return {
    command: {
      ...command,
      only: fitting.only.taken,
      not: fitting.not.taken,
      outletsOnly: fitting.outletsOnly.taken,
      outletsNot: fitting.outletsNot.taken,
      languages,
    },
    excess: Object.values(fitting).flatMap(({ excess }) => excess),
    senseless: [
      ...(delivery !== undefined && command.mode === undefined ? [delivery] : []),
      ...(weight !== undefined && command.weight === undefined ? [weight] : []),
      ...named.filter((word) => !readLanguages([word]).ok),
    ],
  };
}
