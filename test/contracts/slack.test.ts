import { describe, expect, it } from "vitest";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import type { Surface } from "#local/slack/blocks/surfaces.ts";
import { readContract } from "./contract-folder.ts";

type Case = {
  readonly name: string;
  readonly surface: Surface;
  /** `null`: nobody could find out. */
  readonly accept: boolean | null;
  readonly payload: unknown;
};

const cases = readContract("slack/conformance-cases.json") as readonly Case[] | undefined;

describe.skipIf(cases === undefined)("Slack's blocks and views, as collected", () => {
  it.each((cases ?? []).map((one, index) => [`${index}: ${one.name}`, one] as const))(
    "%s",
    (_name, { surface, accept, payload }) => {
      const verdict = checkBlocks(payload, surface);
      if (accept === null) expect(typeof verdict.ok).toBe("boolean");
      else expect(verdict).toMatchObject({ ok: accept });
      if (!verdict.ok) expect(verdict.messages).not.toEqual([]);
    },
  );
});
