import { type Language, supportedLanguages } from "#model/language.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { foldName } from "./fold-name.ts";

let everyName: ReadonlyMap<string, Language> | undefined;

/** Languages by their names in each of them, folded. */
function languagesByName(): ReadonlyMap<string, Language> {
  everyName ??= new Map(
    supportedLanguages.flatMap((inOne) => {
      const names = new Intl.DisplayNames([inOne], { type: "language" });
      return supportedLanguages.map((one) => [foldName(names.of(one) ?? one), one] as const);
    }),
  );
  return everyName;
}

/**
 * Reads languages by their codes, or by their names in any of them ("fr", "German", "français", "日本語").
 *
 * @returns the first word that is none where there is one
 */
export function readLanguages(typed: readonly string[]): Result<readonly Language[], string> {
  const all: readonly Language[] = supportedLanguages;
  const words = typed.map((word) => word.toLowerCase());
  const find = (word: string) =>
    all.find((one) => one === word) ?? languagesByName().get(foldName(word));
  const unknown = words.find((word) => find(word) === undefined);
  return unknown === undefined ? ok(words.flatMap((word) => find(word) ?? [])) : failed(unknown);
}
