import { describe, expect, it } from "vitest";
import type { StoryId } from "#model/story.ts";
import { entryEvidence } from "#story/entry-evidence.ts";
import { isOtherHappening } from "#story/happenings.ts";
import { addMember, openStory } from "#story/open-story.ts";
import { noTerms } from "#story/term-rarity.ts";
import { storyEntry } from "./story-fixtures.ts";

function isOther(title: string, text: string, ofStory: string, textOfStory = ""): boolean {
  const story = openStory("story-first" as StoryId, 0, 0);
  const first = storyEntry({ id: "first", title: ofStory, text: textOfStory });
  addMember(story, entryEvidence(first), noTerms());
  return isOtherHappening(entryEvidence(storyEntry({ id: "next", title, text })), story);
}

describe("another happening", () => {
  it("is one that neither tells of, whoever it happens to", () => {
    expect(isOther("Dockers at Halmouth strike", "", "Thieves rob Halmouth docks")).toBe(true);
  });

  it("is not what follows from the first", () => {
    expect(isOther("Two arrested in Halmouth", "", "Thieves rob Halmouth docks")).toBe(false);
  });

  it("is not one that the other's text tells of", () => {
    const strike = "Dockers at Halmouth strike";
    expect(isOther(strike, "", "Thieves rob Halmouth docks", "A strike began.")).toBe(false);
    expect(isOther(strike, "Thieves came.", "Thieves rob Halmouth docks")).toBe(false);
  });

  it("is not known where a title tells of none", () => {
    expect(isOther("Halmouth waits", "", "Thieves rob Halmouth docks")).toBe(false);
    expect(isOther("Dockers at Halmouth strike", "", "Halmouth waits")).toBe(false);
  });
});
