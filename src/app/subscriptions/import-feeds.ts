import pLimit from "p-limit";
import { nothingToImport } from "#command/explain-command-problem.ts";
import { findLinks } from "#command/find-links.ts";
import { readListed } from "#command/listed-subscription.ts";
import { wordListMax } from "#command/read-word-list.ts";
import { typedAs } from "#command/typed-as.ts";
import { decodeFeed } from "#feed/decode-feed.ts";
import { type ListOfFeeds, readOpml } from "#feed/opml.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { Platform } from "#model/channel.ts";
import type { FeedOffer } from "#model/feed-offer.ts";
import { hasLinkSecret, withoutLinkSecrets } from "#model/link-secret.ts";
import type { Answer } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { cannotPost } from "../channels/cannot-post.ts";
import type { LinkGuard } from "../command-ports.ts";
import { explainFinding, seekFeed } from "../feeds/find-feed.ts";
import { type Asker, sentence } from "../requests/asker.ts";
import { meantOffers } from "../requests/offer-choice.ts";
import { followListed } from "./follow-listed.ts";
import type { SubscribeWorld } from "./subscribe.ts";

export type ImportWorld = SubscribeWorld & { readonly links: LinkGuard };

/** Plain addresses whose feed is sought in one import, and how many at a time. */
const soughtMax = 25;
const atOnce = 5;

/** What to do where a file cannot be opened. Slack hands no files to a command. */
const insteadOfFile: Readonly<Record<Platform, string>> = {
  slack: "Check its address, or paste what it holds into the form that /brief import opens.",
  discord: "Send it again, as a file of up to a few megabytes.",
};

/** Follows all feeds of the OPML file at an address. */
export async function importFile(world: ImportWorld, asker: Asker, link: string): Promise<Answer> {
  const spent = await world.allowance.take(asker.channel, asker.userId);
  if (spent !== undefined) return sentence(explainFinding(spent, ""));
  const url = canonicalUrl(link);
  const outcome = url === undefined ? undefined : await world.pages.fetch(url);
  if (outcome?.kind !== "fetched") {
    return sentence(`I could not open that file. ${insteadOfFile[asker.channel.platform]}`);
  }
  const { bytes, headers } = outcome.page;
  const list = readOpml(decodeFeed(bytes, headers["content-type"]).text);
  if (list === undefined) {
    return sentence(
      "That file is no OPML. Feed readers give it under “Export” or “Subscriptions”.",
    );
  }
  return answerList(world, asker, list);
}

/** Follows what a person pasted: one or more OPML documents, or addresses. */
export async function importText(world: ImportWorld, asker: Asker, text: string): Promise<Answer> {
  const documents = text.split(/(?=<\?xml|<opml)/i).map((part) => readOpml(part));
  if (documents.some((found) => found !== undefined)) {
    return answerList(world, asker, {
      feeds: documents.flatMap((found) => found?.feeds ?? []),
      others: documents.flatMap((found) => found?.others ?? []),
      secret: documents.flatMap((found) => found?.secret ?? []),
      furtherCount: documents.reduce((sum, found) => sum + (found?.furtherCount ?? 0), 0),
    });
  }
  const all = text.split("\n").flatMap((line) => line.trim() || []);
  const lines = all.filter((line) => !hasLinkSecret(line));
  const secret = all.filter(hasLinkSecret).map(withoutLinkSecrets);
  const links = [...new Set(lines.flatMap((line) => findLinks(line)))];
  // A name beside an address is no fault; a line without one is.
  const strays = lines.filter((line) => findLinks(line).length === 0);
  if (links.length === 0 && secret.length === 0) {
    return sentence(nothingToImport);
  }
  const limit = pLimit(atOnce);
  const left: string[] = [];
  let spent = "";
  const found = await Promise.all(
    links.slice(0, soughtMax).map((link) =>
      limit(async (): Promise<FeedOffer | string | undefined> => {
        const finding = await seekFeed(world, asker, link);
        if (finding.kind === "allowance-spent") {
          left.push(addressOf(link));
          spent = explainFinding(finding, "");
          return undefined;
        }
        if (finding.kind === "feed") {
          const { title } = finding.feed;
          return { url: finding.url, ...(title !== undefined && { title }) };
        }
        const [first] = finding.kind === "offers" ? meantOffers(finding.offers) : [];
        return first ?? addressOf(link);
      }),
    ),
  );
  const others = [
    ...found.filter((one) => typeof one === "string"),
    ...links.slice(soughtMax).map(addressOf),
    ...strays.map(withoutLinkSecrets),
  ];
  const feeds = found.filter((one) => typeof one === "object");
  const remarks = left.length === 0 ? [] : [`Not looked at: ${named(left)}. ${spent}`];
  return answerList(world, asker, { feeds, others, secret, furtherCount: 0 }, remarks, true);
}

/** An address as people write it. */
function addressOf(url: CanonicalUrl): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** Addresses that are named where no feed was found, and characters of each. */
const namedMax = 10;
const nameLengthMax = 80;

function named(failed: readonly string[]): string {
  const shown = failed.slice(0, namedMax).map((one) => cutText(one, nameLengthMax));
  const more = failed.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

async function answerList(
  world: ImportWorld,
  asker: Asker,
  { feeds, others, secret, furtherCount }: ListOfFeeds,
  remarks: readonly string[] = [],
  isRead = false,
): Promise<Answer> {
  const refusal = await cannotPost(world, asker);
  if (refusal !== undefined) return refusal;
  const secretLines =
    secret.length === 0
      ? []
      : [
          `Left out, as their addresses have a user name or password in them, which I neither keep nor send on: ${named(secret)}.`,
        ];
  if (feeds.length === 0) {
    const found = others.length === 0 ? [] : [`I found no feed at: ${named(others)}.`];
    const said = [...found, ...remarks, ...secretLines];
    if (said.length === 0) return sentence("There is no feed in that file. Is it whole, and OPML?");
    if (found.length > 0) {
      const alone = typedAs(asker.channel.platform, "subscribe");
      said.push(`Ask for one by itself to hear why, such as: ${alone}`);
    }
    return sentence(said.join(" "));
  }
  // A feed that several documents name is followed as the first has it.
  const each = feeds
    .filter(({ url }, at) => feeds.findIndex((other) => other.url === url) === at)
    .map((feed) => ({ ...feed, title: feed.title ?? new URL(feed.url).host }));
  const closed = each.filter(({ url }) => !world.links.mayOpen(url));
  const listed = each
    .filter((feed) => !closed.includes(feed))
    .map((feed) => ({ ...readListed(feed), title: feed.title }));
  const ofFeeds = (part: "senseless" | "excess") =>
    listed.flatMap((one) => one[part].map((words) => `“${words}” (${one.title})`));
  const senseless = ofFeeds("senseless");
  const excess = ofFeeds("excess");
  return followListed(
    world,
    asker,
    listed.map(({ command, title }) => ({ command, title })),
    [
      ...(others.length === 0 ? [] : [`No feed found at: ${named(others)}.`]),
      ...remarks,
      ...secretLines,
      ...(closed.length === 0
        ? []
        : [
            `Left out, as I only read what is on the public internet: ${named(closed.map(({ title }) => title))}.`,
          ]),
      ...(senseless.length === 0
        ? []
        : [
            `Left out of what the file says of its feeds, as I do not know it: ${named(senseless)}.`,
          ]),
      ...(excess.length === 0
        ? []
        : [
            `Left out of filters, as each list takes ${wordListMax.words} words or phrases of up to ${wordListMax.characters} characters: ${named(excess)}.`,
          ]),
    ],
    { furtherCount, isRead },
  );
}
