import { soundsOf } from "#language/sounds.ts";
import type { Holders, TermRarity } from "./term-rarity.ts";

/** The stories that hold a name of one sound: in Latin letters by each name, in others by the sound. */
export function soundHolders(
  { holders, namesBySound, namesUnheard }: TermRarity,
  key: string,
): { readonly latin: readonly Holders[]; readonly others: Holders | undefined } {
  for (const name of namesUnheard.splice(0)) {
    for (const sound of soundsOf(name)) {
      const same = namesBySound.get(sound.key);
      if (same === undefined) namesBySound.set(sound.key, new Set([name]));
      else same.add(name);
    }
  }
  const latin = Array.from(namesBySound.get(key) ?? [], (name) => holders.name.get(name) ?? []);
  return { latin: latin.flat(), others: holders.sound.get(key) };
}

/** In how many stories a sound stands, at most. */
export function soundCount(terms: TermRarity, key: string): number {
  const { latin, others } = soundHolders(terms, key);
  return latin.reduce((sum, { count }) => sum + count, others?.count ?? 0);
}
