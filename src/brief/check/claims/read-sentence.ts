import { perObject } from "#shared/per-object.ts";
import { perText } from "#shared/per-text.ts";
import type { PreparedSource } from "../prepare-source.ts";
import { type Token, tokensOf } from "../tokens.ts";
import { type CopyPath, copyPath } from "./copy-path.ts";

/** A sentence of a claim in tokens, and how it can be read off the source. */
export type ReadSentence = { readonly tokens: readonly Token[]; readonly path: CopyPath };

/** Reads a sentence of a claim off a source, once for all who ask and however often the claim says it. */
export const readSentence = (text: string, source: PreparedSource): ReadSentence =>
  sentencesRead(source)(text);

/** More than claims have. */
export const sentencesMax = 100;

const sentencesRead = /* @__PURE__ */ perObject((source: PreparedSource) =>
  perText(sentencesMax, (text): ReadSentence => {
    const tokens = tokensOf(text, source.language);
    return { tokens, path: copyPath(tokens, source) };
  }),
);
