import { type TemplatePage, templatePages } from "../extract/template-pages.ts";
import { rightFacts, templateScore } from "../extract/template-score.ts";
import { readers } from "./reading.ts";

/**
 * `npm run bench -- templates [--of guides|manners] [--pages]`: pages of our own as today's publishing systems put them out, news or, of
 * `guides`, what else people read, or of `manners`, news from 2007 to 2025, by us, Readability over
 * linkedom and defuddle: F1 of words (mean, precision, recall, lowest, pages below 0.9), and how many titles, authors and days are right, for the
 * half that was looked at and the half kept apart. With `--pages`, the F1 of each page of the former.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const all = templatePages(flags.includes("--of") ? flags[flags.indexOf("--of") + 1] : undefined);
  for (const isApart of [false, true]) {
    const pages = all.filter((page) => page.isApart === isApart);
    console.log(`\n${isApart ? "Kept apart" : "Looked at"}, ${pages.length} pages`);
    for (const { name, read } of readers) {
      const rows = await Promise.all(pages.map((page) => rowOf(page, read)));
      const scores = pages.map((page, at) => templateScore(page, rows[at] ?? {}));
      const mean = (of: "f1" | "precision" | "recall") =>
        (scores.reduce((sum, score) => sum + score[of], 0) / scores.length).toFixed(4);
      const low = scores.filter(({ f1 }) => f1 < 0.9).length;
      const lowest = Math.min(...scores.map(({ f1 }) => f1)).toFixed(3);
      const facts = pages.map((page, at) => rightFacts(page, rows[at] ?? {}));
      const right = ["title", "authors", "published", "modified", "outlet"].map((fact) => {
        const told = facts.flatMap((one) => one[fact] ?? []);
        return `${fact} ${told.filter((isRight) => isRight).length}/${told.length}`;
      });
      console.log(
        `${name.padEnd(12)} F1 ${mean("f1")} (${mean("precision")} / ${mean("recall")}), lowest ${lowest}, ${low} below 0.9; ${right.join(", ")}`,
      );
      if (!flags.includes("--pages") || isApart) continue;
      for (const [at, page] of pages.entries()) {
        console.log(
          `  ${page.name.padEnd(26)} ${scores[at]?.f1.toFixed(3)} (${scores[at]?.precision.toFixed(3)} / ${scores[at]?.recall.toFixed(3)})`,
        );
      }
    }
  }
}

async function rowOf(page: TemplatePage, read: (typeof readers)[number]["read"]): Promise<object> {
  try {
    return await read({
      set: "templates",
      id: page.name,
      url: page.told.url,
      html: page.html,
      truth: {},
    });
  } catch {
    return {};
  }
}
