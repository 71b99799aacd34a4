import { articleLanguage } from "#language/article-language.ts";
import { joinBlocks, type PublisherWishes } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Extraction, PageCard } from "#model/extraction.ts";
import type { PdfOutcome } from "#model/pdf-outcome.ts";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { pdfBlocks } from "./pdf-blocks.ts";

/** Characters below which a PDF is pictures of pages. */
const textCharactersMin = 100;

export type PdfSource = {
  /** Absent for a file. */
  readonly url?: CanonicalUrl;
  readonly wishes?: PublisherWishes;
};

/** Whether bytes are a PDF, by their beginning: servers send it under many names. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Reads a PDF as an article. Its title is the one its properties give, else its largest heading. */
export function articleFromPdf(outcome: PdfOutcome, { url, wishes = {} }: PdfSource): Extraction {
  const outlet = url === undefined ? undefined : new URL(url).hostname.replace(/^www\d?\./, "");
  const card = {
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
  } as PageCard;
  if (outcome.kind !== "read") {
    const reason = outcome.kind === "password" ? "locked-pdf" : "broken-pdf";
    return { kind: "not-an-article", reason, card };
  }

  const { blocks: found, largest } = pdfBlocks(outcome.pages);
  const title = titleOf(outcome.title) ?? largest;
  const { text, blocks } = joinBlocks(found.filter((block) => !isSame(block.text, title)));
  const headed = { ...card, ...(title !== undefined && { headline: title }) };
  if (text.length < textCharactersMin) {
    return { kind: "not-an-article", reason: "scanned-pdf", card: headed };
  }
  return {
    kind: "article",
    article: {
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      bylines: bylinesOf(outcome.author),
      language: articleLanguage("und", text),
      text,
      blocks,
      readStatus: "full",
      wishes,
      ...(outcome.pages.length < outcome.pageCount && { note: "first-pages" as const }),
    },
  };
}

/** The title of a document's properties, unless it is what a program puts there by itself. */
function titleOf(told: string | undefined): string | undefined {
  const title = plainlySpelt(told ?? "")
    .replace(/\s+/g, " ")
    .replace(/^Microsoft Word - /, "")
    .trim();
  const isByProgram =
    /\.(docx?|indd|pdf|tex|dvi|pptx?|odt|rtf|qxp|pages|xlsx?)$/i.test(title) ||
    /^(untitled|unbenannt|sans titre|sin título|senza titolo|sem título|naamloos|bez tytułu|без названия|document\d*|layout \d+|slide \d+|powerpoint\b.*|pagina \d+|page \d+)$/iu.test(
      title,
    );
  return title.length < 8 ||
    !/\p{L}{3}/u.test(title) ||
    !/\s|[\u3040-\u9fff]/.test(title) ||
    isByProgram
    ? undefined
    : title.slice(0, 300);
}

function bylinesOf(author: string | undefined): readonly string[] {
  const names = plainlySpelt(author ?? "")
    .split(/[;,]| and | und | et | y /)
    .map((name) => name.trim());
  return names.filter((name) => /^\p{Lu}[\p{L}.'’-]+( [\p{L}.'’-]+){1,3}$/u.test(name)).slice(0, 6);
}

function isSame(text: string, title: string | undefined): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return title !== undefined && plain(text) === plain(title);
}
