/** Something that people may keep quiet for a while: a channel, or one of its feeds. */
type Quietable = { readonly mutedUntil?: Date };

/** Until when it is quiet, seen from `now`; `undefined` where it is not. */
export function muteEnd({ mutedUntil }: Quietable, now: Date): Date | undefined {
  return mutedUntil !== undefined && mutedUntil > now ? mutedUntil : undefined;
}

export function isMuted(thing: Quietable, now: Date): boolean {
  return muteEnd(thing, now) !== undefined;
}

/** The same thing without its mute, past or not. */
export function unmuted<Thing extends Quietable>(thing: Thing): Omit<Thing, "mutedUntil"> {
  const { mutedUntil: _muted, ...rest } = thing;
  return rest;
}
