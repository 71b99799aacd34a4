const plainGroups = /(?<![\p{Nd}.,])\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})/gu;

/**
 * A claim whose numbers are held together as those of its source: who writes "12 000" anew may use any blank,
 * which in a language that groups otherwise makes two numbers.
 */
export function keepDigitsTogether(claim: string, source: string): string {
  return claim.replace(plainGroups, (group) => {
    const held = new RegExp(
      `(?<!\\p{Nd})${group.replaceAll(" ", "[\\u00a0\\u2007\\u2009\\u202f]?")}(?!\\p{Nd})`,
      "u",
    );
    return held.test(source) && !source.includes(group) ? group.replaceAll(" ", "\u00a0") : group;
  });
}
