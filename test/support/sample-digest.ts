import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Digest, DigestStory } from "#model/digest.ts";
import type { LocalDate, TimeZone } from "#model/schedule.ts";
import type { StoryId } from "#model/story.ts";

export function sampleStory(changes: Partial<DigestStory> = {}): DigestStory {
  return {
    storyId: "story-1" as StoryId,
    headline: "Harbour council votes to rebuild the old pier",
    url: "https://gazette.example/news/pier-vote" as CanonicalUrl,
    outlet: "Westmere Gazette",
    sentences: ["The harbour council of Westmere voted on Monday 2 March to rebuild the old pier."],
    basis: "feed",
    receipts: [],
    points: [],
    outletCount: 4,
    independentCount: 2,
    publishedAt: new Date("2026-03-02T04:00:00Z"),
    further: [{ outlet: "Coast News", url: "https://coast.example/pier" as CanonicalUrl }],
    ...changes,
  };
}

export function sampleDigest(changes: Partial<Digest> = {}): Digest {
  return {
    date: "2026-03-02" as LocalDate,
    slot: "08:00",
    zone: "Europe/Paris" as TimeZone,
    stories: [sampleStory()],
    readingMinutes: 2,
    feedCount: 3,
    troubles: [],
    isDelayed: false,
    quietMornings: 0,
    nextAt: new Date("2026-03-03T07:00:00Z"),
    ...changes,
  };
}
