/** @see discord.com/developers/docs/reference#locales */
const locales = new Set(
  (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg " +
    "ru uk hi th zh-CN ja zh-TW ko"
  ).split(" "),
);

/** Is this a language that Discord's client speaks? */
export function isLocale(name: string): boolean {
  return locales.has(name);
}
