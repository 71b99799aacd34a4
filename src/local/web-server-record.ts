/** One request that a stand-in answered. */
export type RecordedCall = {
  /** What the service calls it: `chat.postMessage`, `POST /channels/:id/messages`. */
  readonly name: string;
  /** Arguments or body as understood; `undefined` when it could not be read. */
  readonly input: unknown;
};

/** A request that broke a rule, or something people would have seen and should not. */
type Refusal = { readonly name: string; readonly error: string; readonly detail: string };

export type RefusalMatch = string | RegExp | ((refusal: Refusal) => boolean);

/**
 * `all` keeps every call. `count` keeps only numbers: for load runs of hundreds of thousands of
 * posts.
 */
export type RecordMode = "all" | "count";

/** How many messages of a channel are kept: of a load run, enough to edit the newest. */
export const messagesKept: Readonly<Record<RecordMode, number>> = {
  all: Number.POSITIVE_INFINITY,
  count: 100,
};

export type Recorder = {
  readonly calls: readonly RecordedCall[];
  /** How often each call came, by name; refused ones count here too. */
  readonly counts: ReadonlyMap<string, number>;
  /** Refusals that nobody announced. */
  readonly refusals: readonly Refusal[];
  /** Accepted, but on the unsafe side of a rule nobody could verify: ids of `unverified.ts`. */
  readonly doubts: readonly string[];
  /** Announces a refusal, by its error or its name: the next `times` such are no failure. */
  readonly expectRefusal: (match: RefusalMatch, times?: number) => void;
  /** @throws {Error} naming each refusal and doubt that nobody announced, and each announced refusal that never came */
  readonly assertNoSurprise: () => void;
  readonly note: (call: RecordedCall) => void;
  readonly refuse: (refusal: Refusal) => void;
  readonly doubt: (rule: string) => void;
  /** Forgets everything, for the next test. */
  readonly clear: () => void;
};

/** @param unverified the rules whose unsafe side is reported as a doubt, explained */
export function createRecorder(
  mode: RecordMode,
  unverified: Readonly<Record<string, string>> = {},
): Recorder {
  const calls: RecordedCall[] = [];
  const counts = new Map<string, number>();
  const refusals: Refusal[] = [];
  const doubts: string[] = [];
  const announced: { readonly match: RefusalMatch; times: number }[] = [];
  return {
    calls,
    counts,
    refusals,
    doubts,
    expectRefusal: (match, times = 1) => {
      announced.push({ match, times });
    },
    assertNoSurprise: () => {
      const missed = announced.filter(({ times }) => times > 0).map(({ match }) => String(match));
      const lines = [
        ...refusals.map(({ name, error, detail }) => `refused: ${name}: ${error}: ${detail}`),
        ...doubts.map(
          (rule) => `on the unsafe side of an unverified rule: ${rule}. ${unverified[rule]}`,
        ),
        ...missed.map((match) => `announced but never refused: ${match}`),
      ];
      if (lines.length > 0) throw new Error(lines.join("\n"));
    },
    note: (call) => {
      counts.set(call.name, (counts.get(call.name) ?? 0) + 1);
      if (mode === "all") calls.push(call);
    },
    refuse: (refusal) => {
      const expected = announced.find(({ match, times }) => times > 0 && fits(match, refusal));
      if (expected) expected.times -= 1;
      else refusals.push(refusal);
    },
    doubt: (rule) => {
      if (!doubts.includes(rule)) doubts.push(rule);
    },
    clear: () => {
      for (const kept of [calls, refusals, doubts, announced]) kept.length = 0;
      counts.clear();
    },
  };
}

function fits(match: RefusalMatch, refusal: Refusal): boolean {
  if (typeof match === "function") return match(refusal);
  if (typeof match === "string") return refusal.error === match || refusal.name === match;
  return match.test(refusal.error) || match.test(refusal.detail) || match.test(refusal.name);
}
