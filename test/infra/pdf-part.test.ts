import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { buildFunctions } from "../../infra/build/build-functions.ts";
import { lambdaOptions } from "../../infra/build/bundle-functions.ts";
import { makePdf, printedPages } from "../support/make-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "newsbrief-pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a bundle that reads a PDF", () => {
  it("finds pdf.js in its part, with no package installed beside it", async () => {
    await buildFunctions();
    mkdirSync(join(folder, "parts"));
    copyFileSync("dist/functions/parts/pdf-worker.mjs", join(folder, "parts/pdf-worker.mjs"));
    const pdf = join(folder, "wall.pdf");
    writeFileSync(pdf, makePdf(printedPages("The old sea wall", ["It has lost its stones."])));
    await build({
      ...lambdaOptions,
      stdin: {
        contents: `
          import { readFileSync } from "node:fs";
          import { pdfReader } from "#adapters/pdf/pdf-reader.ts";
          const outcome = await pdfReader().read(readFileSync(${JSON.stringify(pdf)}));
          console.log(JSON.stringify(outcome));
        `,
        resolveDir: process.cwd(),
        loader: "ts",
      },
      outfile: join(folder, "probe.mjs"),
    });
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "probe.mjs")]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "read", pageCount: 1 });
    expect(stdout).toContain("It has lost its stones.");
  });
});
