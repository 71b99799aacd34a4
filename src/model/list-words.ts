const formats = {
  and: /* @__PURE__ */ new Intl.ListFormat("en-GB", { type: "conjunction" }),
  or: /* @__PURE__ */ new Intl.ListFormat("en-GB", { type: "disjunction" }),
};

/** "Mon, Wed and Fri". */
export function listWords(words: readonly string[], last: keyof typeof formats): string {
  return formats[last].format(words);
}
