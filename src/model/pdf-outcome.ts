/** A line of a page of a PDF. Lengths are in points, `y` grows upwards. */
export type PdfLine = {
  readonly text: string;
  /** Height of its letters. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Where it ends. */
  readonly end: number;
};

/** What came of reading a PDF. `broken` is also one that takes too long or too much memory. */
export type PdfOutcome =
  | {
      readonly kind: "read";
      /** The first pages, up to our limit. */
      readonly pages: readonly (readonly PdfLine[])[];
      readonly pageCount: number;
      /** As the document's properties say; often a file's name or nothing of use. */
      readonly title?: string;
      readonly author?: string;
    }
  | { readonly kind: "password" | "broken" };
