import { expect, it } from "vitest";
import { sourceEntry } from "#app/digests/read-sources.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { EntryId } from "#model/entry.ts";
import { feedIdOf } from "#model/feed-id.ts";

it("knows of which project a version is", () => {
  const url = "https://github.com/quillon/quillon/releases.atom" as CanonicalUrl;
  const feed = { id: feedIdOf(url), url, outlet: "Release notes from quillon" };
  const entry = {
    id: "e1" as EntryId,
    feedId: feed.id,
    title: "v5.4.2",
    summary: "Fixes the parser.",
    firstSeenAt: new Date("2026-03-02T08:00:00Z"),
    categories: [],
  };
  expect(sourceEntry(entry, feed, {})).toMatchObject({
    title: "quillon v5.4.2",
    outlet: "quillon",
    family: "github.com/quillon",
  });
});
