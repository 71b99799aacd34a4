import type { StoryEntry } from "#model/story.ts";
import { dayMs } from "#shared/durations.ts";

const entriesPerDay = 10_000;
const start = Date.UTC(2026, 0, 5);

const commonWords = (
  "government police court company minister city report people workers market school hospital bank " +
  "fire flood crash strike election vote deal talks budget tax price shares plant bridge train storm " +
  "investigation arrest trial verdict union mayor council border army rescue victims injured damage " +
  "match final goal coach league record launch study vaccine patients climate energy water power"
).split(" ");
const joints =
  "said on Monday that the of in after with more than about for at and a new will be".split(" ");

/**
 * Invented entries for measuring speed: events of one to seven entries by 200 outlets, with names, numbers
 * and words of the length and spread that news has, ten thousand a day. The same count gives the same entries.
 */
export function syntheticEntries(count: number): readonly StoryEntry[] {
  const random = randomFrom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const rareWord = (): string => word(Math.floor(random() ** 3 * 30_000));
  const events: { names: string[]; words: string[]; at: number; left: number; value: number }[] =
    [];
  const entries: StoryEntry[] = [];
  for (let index = 0; index < count; index++) {
    const at = start + (index / entriesPerDay) * dayMs;
    let event = random() < 0.55 ? events[Math.floor(random() * events.length)] : undefined;
    if (event === undefined || event.left === 0) {
      event = {
        names: [0, 1, 2, 3].map(() => capital(word(30_000 + Math.floor(random() * 200_000)))),
        words: [...Array(12)].map(() => (random() < 0.6 ? pick(commonWords) : rareWord())),
        at,
        left: 1 + Math.floor(random() * 6),
        value: Math.floor(random() * 500),
      };
      events.push(event);
      if (events.length > 3_000) events.shift();
    }
    event.left -= 1;
    const { names, words, value } = event;
    const said = (length: number): string =>
      [...Array(length)]
        .map(() => {
          const dice = random();
          if (dice < 0.35) return pick(joints);
          if (dice < 0.5) return pick(names);
          if (dice < 0.8) return pick(words);
          return dice < 0.83 ? String(value) : rareWord();
        })
        .join(" ");
    entries.push({
      id: `e${index}`,
      title: capital(said(9)),
      text: [0, 1, 2].map(() => `${capital(said(15))}.`).join(" "),
      language: "en",
      outlet: `Outlet ${Math.floor(random() * 200)}`,
      publishedAt: new Date(at),
    });
  }
  return entries;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A pronounceable word for each number. */
function word(number: number): string {
  const syllables = "ba co du fe gi ha jo ku le mi no pa ra so tu ve wi xo ya zen".split(" ");
  let rest = number + 400;
  let made = "";
  while (rest > 0) {
    made += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return made;
}

/** Numbers in [0, 1) from a seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = seed % 2 ** 32;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
