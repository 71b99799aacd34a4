/** What candidates say, by number: weights of content words and how far two candidates agree. */
export type Matter = {
  /** How many different content words there are; the length of a record of what is said. */
  readonly size: number;
  /** The weight of all a candidate says. */
  readonly weight: (place: number) => number;
  /** The weight of what a candidate says that was not said yet. */
  readonly gain: (place: number, said: Uint8Array) => number;
  /** The same, and marks it as said. */
  readonly add: (place: number, said: Uint8Array) => number;
  /** The part of the smaller candidate's content words that the other has too, 0 to 1. */
  readonly overlap: (one: number, other: number) => number;
  /** The part of a candidate's content words that the headline has too, 0 to 1. */
  readonly saidByHeadline: (place: number) => number;
  /** The part of the headline's content words that a candidate has, 0 to 1; less where it has fewer than `ownMin` beside them. */
  readonly tellsOfHeadline: (place: number, ownMin: number) => number;
  readonly addHeadline: (said: Uint8Array) => void;
};

/** Numbers the content words of candidates, so that a search can compare sets of them fast. */
export function matterOf(
  contents: readonly ReadonlySet<string>[],
  headline: ReadonlySet<string>,
  weightOf: (root: string) => number,
): Matter {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const numberOf = (root: string): number => {
    const known = numbers.get(root);
    if (known !== undefined) return known;
    numbers.set(root, weights.length);
    return weights.push(weightOf(root)) - 1;
  };
  // The headline goes last, so that it is one more candidate that nobody can choose.
  const headlinePlace = contents.length;
  const said = [...contents, headline].map((content) => Array.from(content, numberOf));
  const size = weights.length;
  const has = said.map((own) => marked(own, size));
  const nothing = new Uint8Array(size);
  /** How many words of the headline each candidate has. */
  const announced = has.map((own) =>
    (said[headlinePlace] ?? []).reduce((sum, number) => sum + (own[number] ?? 0), 0),
  );
  const overlaps = new Float32Array(said.length * said.length).fill(-1);

  return {
    size,
    weight: (place) => gain(place, nothing),
    gain,
    add,
    overlap,
    saidByHeadline: (place) => (announced[place] ?? 0) / Math.max(1, said[place]?.length ?? 0),
    tellsOfHeadline,
    addHeadline: (record) => {
      for (const number of said[headlinePlace] ?? []) record[number] = 1;
    },
  };

  function gain(place: number, record: Uint8Array): number {
    let sum = 0;
    for (const number of said[place] ?? []) if (record[number] === 0) sum += weights[number] ?? 0;
    return sum;
  }

  function add(place: number, record: Uint8Array): number {
    const sum = gain(place, record);
    for (const number of said[place] ?? []) record[number] = 1;
    return sum;
  }

  function tellsOfHeadline(place: number, ownMin: number): number {
    const ofHeadline = said[headlinePlace]?.length ?? 0;
    const shared = announced[place] ?? 0;
    const own = (said[place]?.length ?? 0) - shared;
    return ofHeadline === 0 ? 0 : (shared / ofHeadline) * Math.min(1, own / ownMin);
  }

  function overlap(one: number, other: number): number {
    const key = one * said.length + other;
    const known = overlaps[key] ?? -1;
    if (known >= 0) return known;
    const [a = [], b = []] = [said[one], said[other]];
    const [small, large] = a.length <= b.length ? [a, has[other]] : [b, has[one]];
    let shared = 0;
    for (const number of small) shared += large?.[number] ?? 0;
    const made = small.length === 0 ? 0 : shared / small.length;
    overlaps[key] = made;
    overlaps[other * said.length + one] = made;
    return made;
  }
}

function marked(numbers: readonly number[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const number of numbers) marks[number] = 1;
  return marks;
}
