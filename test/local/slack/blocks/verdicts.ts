import { expect, it } from "vitest";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";

/** Blocks of a message by what they are; where words or a rule matter, `what it is: words`. */
type Cases = Readonly<Record<string, unknown>>;

function listed(
  cases: Cases,
): readonly { readonly name: string; words: string; blocks: unknown }[] {
  return Object.entries(cases).map(([key, blocks]) => {
    const [, name = key, words = ""] = /^(.+?): (.+)$/.exec(key) ?? [];
    return { name, words, blocks };
  });
}

/** Tests that Slack takes each of them, without a doubt. */
export function accepts(cases: Cases): void {
  it.each(listed(cases))("accepts $name", ({ blocks }) => {
    expect(checkBlocks(blocks, "message_blocks")).toEqual({ ok: true, doubts: [] });
  });
}

/** Tests that each is taken, on the unsafe side of a rule of `unverified.ts`. */
export function doubts(cases: Cases): void {
  it.each(listed(cases))("accepts and doubts $name", ({ blocks, words: rule }) => {
    expect(checkBlocks(blocks, "message_blocks")).toEqual({ ok: true, doubts: [rule] });
  });
}

/** Tests that Slack refuses each of them, with this error and in these words. */
export function refuses(error: string, cases: Cases): void {
  it.each(listed(cases))("refuses $name", ({ blocks, words }) => {
    const verdict = checkBlocks(blocks, "message_blocks");
    expect(verdict).toMatchObject({ ok: false, error });
    expect(!verdict.ok && verdict.messages.join("\n")).toContain(words);
  });
}
