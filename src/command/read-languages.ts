import { type Language, supportedLanguages } from "#model/language.ts";
import { failed, ok, type Result } from "#shared/result.ts";

/**
 * Reads languages by their codes or their English names ("fr", "German").
 *
 * @returns the first word that is none where there is one
 */
export function readLanguages(typed: readonly string[]): Result<readonly Language[], string> {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const all: readonly Language[] = supportedLanguages;
  const words = typed.map((word) => word.toLowerCase());
  const find = (word: string) =>
    all.find((one) => one === word || names.of(one)?.toLowerCase() === word);
  const unknown = words.find((word) => find(word) === undefined);
  return unknown === undefined ? ok(words.flatMap((word) => find(word) ?? [])) : failed(unknown);
}
