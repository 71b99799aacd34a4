/** A map out of which REST throws what it no longer needs. */
export class Collection<Key, Value> extends Map<Key, Value> {
  sweep(isOld: (value: Value, key: Key) => boolean): void {
    for (const [key, value] of this) if (isOld(value, key)) this.delete(key);
  }
}
