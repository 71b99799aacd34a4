import type { FieldPath, Findings } from "./form-error.ts";

type LinkRule = {
  readonly schemes: readonly string[];
  /** A host without a dot is refused: seen on embeds only (bugsink#280). */
  readonly needsDot?: boolean;
};

export const embedLink: LinkRule = { schemes: ["http", "https"], needsDot: true };
export const embedMedia: LinkRule = { schemes: ["http", "https", "attachment"], needsDot: true };
export const componentMedia: LinkRule = { schemes: ["http", "https", "attachment"] };
export const buttonLink: LinkRule = { schemes: ["http", "https", "discord"] };
export const uploadedFile: LinkRule = { schemes: ["attachment"] };

/** Refuses a link that Discord would not take; absent links are fine, empty ones are not. */
export function checkLink(
  value: unknown,
  path: FieldPath,
  { schemes, needsDot = false }: LinkRule,
  { errors }: Findings,
): void {
  if (typeof value !== "string") return;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase() ?? "";
  if (!schemes.includes(scheme)) {
    const allowed = schemes.filter((one) => one !== "attachment").map((one) => `'${one}'`);
    errors.push({
      path,
      code: "URL_TYPE_INVALID_SCHEME",
      message: `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed.join(", ")}).`,
    });
    return;
  }
  if (scheme === "attachment" || scheme === "discord") return;
  const host = URL.canParse(value) ? new URL(value).hostname : "";
  if (host === "" || (needsDot && !host.includes(".") && !host.startsWith("[")))
    errors.push({ path, code: "URL_TYPE_INVALID_URL", message: "Not a well formed URL." });
}
