/** Ways in which pages write a text that looks the same to a reader, by name. */
export const oddSpellings: readonly (readonly [string, (text: string) => string])[] = [
  ["accents behind their letters", (text) => text.normalize("NFD")],
  ["soft hyphens", inWords("\u00ad")],
  ["blanks without width", inWords("\u200b")],
  ["word joiners", inWords("\u2060")],
  ["grapheme joiners", inWords("\u034f")],
  ["byte order marks", (text) => `\ufeff${text.replace(/ (?=\p{L})/gu, " \ufeff")}`],
  // Those between digits hold a number together, and stay.
  ["no-break spaces", (text) => text.replace(/(?<!\d) | (?!\d)/g, "\u00a0")],
  ["ideographic spaces", (text) => text.replaceAll(" ", "\u3000")],
  ["tabs", (text) => text.replaceAll(" ", " \t")],
  ["marks of direction", (text) => text.replace(/[.!?»”"](?=\s|$)/g, "$&\u200f")],
  ["isolates", (text) => text.replace(/\p{Nd}+/gu, "\u2068$&\u2069")],
  ["overrides", (text) => text.replace(/\p{Lu}\p{L}+/gu, "\u202e$&\u202c")],
  ["controls", (text) => text.replace(/\p{Lu}/gu, "\u0001$&\u001b")],
  ["characters of a font of icons", (text) => text.replace(/(?<=\. )/g, "\ue0a1")],
  ["halves of characters", (text) => text.replace(/(?<=,)/g, "\ud83d")],
  ["hidden tags", (text) => text.replace(/(?<=\.)/g, "\u{e0068}\u{e0069}")],
];

function inWords(unseen: string): (text: string) => string {
  return (text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, unseen);
}
