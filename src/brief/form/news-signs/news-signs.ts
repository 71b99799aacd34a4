/** How one language tells the news of an article from what stands around it. Never with `g` or `y`. */
export type NewsSigns = {
  /** When it happened, as reports say it: a weekday, "today", "this week". */
  readonly when: RegExp;
  /** What had been before the news: a pluperfect, "used to". */
  readonly before: RegExp;
  /** Opens a clause, or says who says it: a pluperfect behind it belongs to what is told. */
  readonly subordinate: RegExp;
  /** A word inside a sentence that goes on from the one before: "also", "by contrast". */
  readonly goesOn: RegExp;
  /** One of many: "One of the injured". */
  readonly part: RegExp;
  /** Speaks to the reader: "Picture a deck of cards", "It is worth recalling". */
  readonly addresses: RegExp;
};
