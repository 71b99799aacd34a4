import { Worker } from "node:worker_threads";
import type { PdfReader } from "#app/reading-ports.ts";
import type { PdfOutcome } from "#model/pdf-outcome.ts";

/** What one document may cost: of the first pages a brief is made, and a hostile one is stopped. */
export const pdfLimits = {
  pagesMax: 40,
  charactersMax: 400_000,
  timeoutMs: 15_000,
  memoryMegabytesMax: 384,
} as const;

/** Stands in this place below the bundles as well. */
const workerUrl = new URL("./parts/pdf-worker.mjs", import.meta.url);

/** Reads PDF by pdf.js, in a thread that ends with the document. */
export function pdfReader(
  limits: { readonly [Name in keyof typeof pdfLimits]: number } = pdfLimits,
): PdfReader {
  return {
    read: (bytes) =>
      new Promise((resolve) => {
        const { pagesMax, charactersMax, timeoutMs, memoryMegabytesMax } = limits;
        const worker = new Worker(workerUrl, {
          execArgv: [],
          workerData: { bytes: Uint8Array.from(bytes), pagesMax, charactersMax },
          resourceLimits: { maxOldGenerationSizeMb: memoryMegabytesMax },
          stdout: true,
          stderr: true,
        });
        const timer = setTimeout(() => done({ kind: "broken" }), timeoutMs);
        worker.once("message", (outcome: PdfOutcome) => done(outcome));
        worker.once("error", () => done({ kind: "broken" }));
        worker.once("exit", () => done({ kind: "broken" }));

        function done(outcome: PdfOutcome): void {
          clearTimeout(timer);
          resolve(outcome);
          void worker.terminate();
        }
      }),
  };
}
