import pc from "picocolors";
import { parseFeed } from "#feed/parse-feed.ts";
import { complain } from "./complain.ts";
import { feedRow } from "./feed-row.ts";
import { feedText, offersText } from "./feed-text.ts";
import { answerJsonLines } from "./json-lines.ts";
import { progressLine } from "./progress-line.ts";
import { bytesOfRow } from "./read-bytes.ts";
import { explainFeedProblem, readFeedSource } from "./read-feed-source.ts";

/**
 * `newsbrief feed <source>`: lists the entries of a feed, or prints the feed as JSON.
 *
 * @param source the link of a feed or of any page of its site, a file, or `-` for standard input
 * @returns the exit code: 0 with a feed, 1 without
 */
export async function feedOne(source: string, options: { readonly json?: true }): Promise<0 | 1> {
  const progress = progressLine();
  const found = await readFeedSource(source, progress.show);
  progress.clear();
  if (!found.ok) return complain(found.problem);
  const { feed, others } = found.value;
  process.stdout.write(options.json ? `${JSON.stringify(feed, null, 2)}\n` : feedText(feed, pc));
  if (others.length > 0)
    process.stderr.write(`\nThe page offers more feeds:\n${offersText(others)}`);
  return 0;
}

/**
 * `newsbrief feed --jsonl`: rows `{id, path, url, contentType?, headers?}` in, `path` holding the bytes
 * as served; `{id, format, encoding, feed, entries}` or `{id, error}` out.
 */
export async function feedRows(): Promise<0 | 1> {
  return answerJsonLines(process.stdin, process.stdout, async (row) => {
    const { path, url, contentType, headers } = row;
    const parsed = parseFeed(await bytesOfRow(path), {
      ...(typeof url === "string" && url !== "" && { url }),
      ...(typeof contentType === "string" && { contentType }),
      ...(isHeaders(headers) && { headers }),
    });
    if (!parsed.ok) throw new Error(explainFeedProblem(parsed.problem));
    return feedRow(parsed.value);
  });
}

function isHeaders(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((header) => typeof header === "string")
  );
}
