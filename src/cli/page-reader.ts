import type { LeadReader } from "#app/digests/read-lead.ts";
import type { HostTurns } from "#app/ports.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { awaitTurn } from "./turns-at-hosts.ts";

/** Reads pages as the bot does for a digest: each once, in its host's turn. What reads them is loaded only for that. */
export async function pageReader(turns: HostTurns): Promise<LeadReader> {
  const [{ readingWorld }, { leadReader }, config] = await Promise.all([
    import("#adapters/reading-world.ts"),
    import("#app/digests/read-lead.ts"),
    import("#config.ts"),
  ]);
  const nothing = async () => undefined;
  const store = {
    article: nothing,
    putArticle: async () => true,
    brief: nothing,
    putBrief: nothing,
  };
  const log = { info() {}, warn() {}, error() {} };
  const clock = { now: () => new Date() };
  const reading = readingWorld(config.reading(process.env), clock, undefined, turns);
  const readLead = leadReader({ ...reading, store, log });
  const known = new Map<CanonicalUrl, ReturnType<LeadReader>>();
  return (url) => {
    const brief = known.get(url) ?? awaitTurn({ turns, clock }, url).then(() => readLead(url));
    known.set(url, brief);
    return brief;
  };
}
