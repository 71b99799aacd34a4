import { writeBrief } from "#brief/write-brief.ts";
import { readableSentences } from "#digest/readable-sentences.ts";
import { type ChosenStory, digestMinutes, type LeadBrief, tellStory } from "#digest/tell-story.ts";
import { spellFacts } from "#digest/told-facts.ts";
import { countWords } from "#language/words.ts";
import { joinBlocks } from "#model/article.ts";
import type { Brief } from "#model/brief.ts";
import { type Delivery, isAskedFor, shownStories, type ToldStory } from "#model/delivery.ts";
import type { Digest, DigestStory } from "#model/digest.ts";
import { ownPage } from "#model/entry.ts";
import { pageKey } from "#model/page-key.ts";
import type { LocalDate } from "#model/schedule.ts";
import type { StoryEntry } from "#model/story.ts";
import type { WholeChannel } from "../channel-ports.ts";
import type { Clock, PageStore } from "../ports.ts";
import { type ChooseDigestWorld, chooseDigest, type DigestChoice } from "./choose-digest.ts";
import { comingDigests } from "./coming-digests.ts";
import { countKeptOut, failingWords, quietInARow, toldBefore } from "./quiet-day.ts";
import type { LeadReader } from "./read-lead.ts";

export type ComposeDigestWorld = ChooseDigestWorld & {
  readonly clock: Clock;
  /** Pages that somebody had briefed; without it, and where there is none, the feeds' own texts are told. */
  readonly store?: Pick<PageStore, "brief">;
  /** Reads the pages of the chosen stories now; without it only stored briefs are told. */
  readonly readLead?: LeadReader;
};

/** Which digest of a schedule it is. */
export type DigestMoment = {
  readonly date: LocalDate;
  readonly slot: string;
  readonly dueAt: Date;
  readonly isDelayed: boolean;
  /** What is fresh came since then; without it, since the digest before. */
  readonly since?: Date;
};

/** A digest with what is to be remembered of it. */
export type ComposedDigest = {
  readonly digest: Digest;
  readonly told: readonly ToldStory[];
  /** What it was chosen from. */
  readonly choice: DigestChoice;
};

/** Entries of a story that are remembered when it was told, so that it is known again. */
const toldEntriesMax = 3;

/** Makes a channel's digest from the entries of its feeds. */
export async function composeDigest(
  world: ComposeDigestWorld,
  channel: WholeChannel,
  moment: DigestMoment,
): Promise<ComposedDigest> {
  const choice = await chooseDigest(world, channel, world.clock.now(), moment.since);
  const chosen = chosenOf(choice);
  const digest = await digestOf(world, channel, moment, choice, chosen);
  const told = chosen.map(
    ({ story, fresh, standing }): ToldStory => ({
      storyId: story.id,
      entryIds: entryIdsOf(standing.lead, fresh),
      facts: spellFacts(story.entries),
    }),
  );
  const carried = choice.carried.map(
    ({ story, facts }): ToldStory => ({
      storyId: story.id,
      entryIds: entryIdsOf(story.entries.at(-1), story.entries),
      facts,
      isCarried: true,
    }),
  );
  return { digest, told: [...told, ...carried], choice };
}

/** Makes again the digest of which an earlier run stored what it was going to tell. */
export async function recomposeDigest(
  world: ComposeDigestWorld,
  channel: WholeChannel,
  moment: DigestMoment,
  { told, claimedAt }: Pick<Delivery, "told" | "claimedAt">,
): Promise<Digest> {
  const choice = await chooseDigest(world, channel, claimedAt);
  return digestOf(world, channel, moment, choice, recalled(choice, told));
}

/** The stories of a digest as it told them, found again in a choice for the same instant. */
export function recalled(
  { judged }: DigestChoice,
  told: readonly ToldStory[],
): readonly ChosenStory[] {
  return shownStories(told).flatMap(({ storyId, entryIds }, place): readonly ChosenStory[] => {
    const found =
      judged.find(({ story }) => story.id === storyId) ??
      judged.find(({ story }) => story.entries.some(({ id }) => entryIds.includes(id)));
    if (found === undefined) return [];
    const lead = found.fresh.find(({ id }) => id === entryIds[0]) ?? found.fresh[0];
    return lead === undefined ? [] : [{ ...found, standing: { kind: "chosen", place, lead } }];
  });
}

/** The stories that a choice chose, in order. */
export function chosenOf({ judged }: DigestChoice): readonly ChosenStory[] {
  return judged.flatMap((one) =>
    one.standing.kind === "chosen" ? [{ ...one, standing: one.standing }] : [],
  );
}

/** Says a chosen story, from its lead's stored brief where there is one. */
export async function tellChosen(
  { store, readLead }: Pick<ComposeDigestWorld, "store" | "readLead">,
  chosen: ChosenStory,
): Promise<DigestStory> {
  const { lead } = chosen.standing;
  const url = ownPage(lead);
  const stored =
    url === undefined
      ? undefined
      : readLead === undefined
        ? await store?.brief(pageKey(url), "standard")
        : await readLead(url);
  const brief = stored === undefined ? briefOfFeedText(lead) : leadBrief(stored);
  return tellStory(chosen, brief !== undefined && saysLess(brief, lead) ? undefined : brief);
}

/** Of a short page there may be no more than one sentence, and more than that in its feed: the top story takes two, and More shows points. */
function saysLess({ sentences }: LeadBrief, lead: StoryEntry): boolean {
  return sentences.length === 1 && readableSentences(lead).length > 1;
}

async function digestOf(
  world: ComposeDigestWorld,
  { settings }: WholeChannel,
  { date, slot, isDelayed, dueAt }: DigestMoment,
  choice: DigestChoice,
  chosen: readonly ChosenStory[],
): Promise<Digest> {
  const { sources, recent } = choice;
  const stories = await Promise.all(chosen.map((one) => tellChosen(world, one)));
  const [next] = comingDigests(settings, dueAt, 1);
  const after =
    stories.length === 0 && isAskedFor({ slot }) ? toldBefore(recent, dueAt) : undefined;
  const keptOutCount = stories.length === 0 ? countKeptOut(choice, dueAt, after?.at) : 0;
  return {
    date,
    slot,
    zone: settings.schedule.zone,
    stories,
    readingMinutes: digestMinutes(stories),
    feedCount: sources.length,
    troubles: sources.flatMap(({ feed }) => {
      const { zone } = settings.schedule;
      // A quiet day says that its feeds are well: that is no time to wait and see.
      const failing = stories.length === 0 ? failingWords(feed.polling, zone) : undefined;
      const reason = feed.incident?.reason ?? failing;
      return reason === undefined ? [] : [{ title: feed.title, reason }];
    }),
    isDelayed,
    quietMornings: stories.length > 0 || isAskedFor({ slot }) ? 0 : 1 + quietInARow(recent),
    ...(after !== undefined && { after }),
    ...(keptOutCount > 0 && { keptOutCount }),
    ...(next !== undefined && { nextAt: next.at }),
  };
}

function entryIdsOf(
  lead: StoryEntry | undefined,
  entries: readonly StoryEntry[],
): readonly string[] {
  const ids = [lead, ...entries.toReversed()].flatMap((entry) => entry?.id ?? []);
  return [...new Set(ids)].slice(0, toldEntriesMax);
}

/** A teaser is told in its own order: its first sentence says what happened. */
const briefedWordsMin = 120;

/** A feed that carries whole articles is briefed like a page, and marked as what it is. */
function briefOfFeedText(lead: StoryEntry): LeadBrief | undefined {
  const { title, text, language, outlet, publishedAt } = lead;
  if (countWords(text, language) < briefedWordsMin) return undefined;
  const written = writeBrief(
    {
      title,
      ...(outlet !== undefined && { outlet }),
      bylines: [],
      publishedAt,
      language,
      ...joinBlocks(text.split("\n").map((line) => ({ kind: "paragraph", text: line }))),
      readStatus: "feed",
      wishes: {},
    },
    { length: "standard" },
  );
  return written.ok ? leadBrief(written.value) : undefined;
}

function leadBrief({ gist, points, next, source }: Brief): LeadBrief {
  return {
    sentences: [gist, ...points, ...(next === undefined ? [] : [next])].map(({ text }) => text),
    basis: source.readStatus,
  };
}
