/**
 * Stands for a pattern that is made when it is first used: to make one, its classes of letters are looked up in ICU, and a
 * bundle has a thousand. Whoever tests, searches or replaces with it cannot tell the two apart.
 */
export class LazyPattern {
  readonly source: string;
  readonly flags: string;
  #made: RegExp | undefined;

  constructor(source: string, flags = "") {
    this.source = source;
    this.flags = flags;
  }

  get #pattern(): RegExp {
    this.#made ??= new RegExp(this.source, this.flags);
    return this.#made;
  }

  get global(): boolean {
    return this.flags.includes("g");
  }

  get lastIndex(): number {
    return this.#pattern.lastIndex;
  }

  set lastIndex(at: number) {
    this.#pattern.lastIndex = at;
  }

  test(text: string): boolean {
    return this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#pattern.exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#pattern[Symbol.match](text);
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.#pattern[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string): string {
    return this.#pattern[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.#pattern[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#pattern[Symbol.split](text, limit);
  }
}
