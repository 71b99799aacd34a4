import { quick } from "#shared/quick.ts";
import { aroundHeadlines } from "./boxes-around.ts";
import type { Box, PageBlock } from "./page-blocks.ts";

/** Characters and lines of a box with a summary by a machine; its share of the page's text. */
const charactersMax = 900;
const blocksMax = 12;
const shareMax = 0.35;

/** Steps outwards from a line to its box, and characters of a line that says who summed up. */
const stepsMax = 3;
const labelCharactersMax = 130;

const machine = "(?:a\\.?i\\.?|k\\.?i\\.?|artificial intelligence|chatgpt|gpt)";
const labelled = [
  `(?:(?:this|the|an?) )?${machine}[ -](?:generated|assisted|powered|created|made|generierte?|erstellte?|gestützte?|gegenereerde?|genererad|generert)? ?(?:summar(?:y|ies)|overview|highlights|recap|zusammenfassung|kurzfassung|samenvatting|sammanfattning|oppsummering|sammendrag)(?!\\p{L}).{0,60}`,
  `(?:(?:this |the |these )?(?:summary|key points|key takeaways|highlights|bullet points|bullets) (?:is |was |were |are )?)?(?:generated|created|made|written|produced|summari[sz]ed) (?:by|with|using) (?:the help of )?(?:an? )?(?:generative )?${machine}(?!\\p{L}).{0,80}`,
  `(?:(?:diese |die )?(?:zusammenfassung|kurzfassung) .{0,30})?(?:mit (?:hilfe (?:von|einer) )?)?(?:ki|künstlicher? intelligenz)(?: |-)(?:erstellt|generiert|erzeugt|zusammengefasst)(?!\\p{L}).{0,60}`,
  "(?:(?:ce )?(?:résumé|synthèse) .{0,30})?(?:générée?|réalisée?|créée?)s? (?:par|avec|à l['’]aide de) (?:une |l['’])?(?:ia|intelligence artificielle)(?!\\p{L}).{0,60}",
  "(?:(?:este )?(?:resumen|resumo)(?: da notícia| de la noticia)? ?.{0,20})?(?:generad|gerad|cread|criad|elaborad)[oa]s? (?:por|con|com) (?:la |a )?(?:ia|inteligencia artificial|inteligência artificial)(?!\\p{L}).{0,60}",
  "(?:(?:questo )?(?:riassunto|sommario) .{0,20})?(?:generat|creat|realizzat)[oaie] (?:da|con|dall['’]|con l['’]) ?(?:ia|ai|intelligenza artificiale)(?!\\p{L}).{0,60}",
  "(?:de(?:ze)? )?samenvatting .{0,30}(?:door|met) (?:behulp van )?(?:ai|kunstmatige intelligentie)(?!\\p{L}).{0,60}",
  "(?:sammanfattningen|oppsummeringen|sammendraget|resuméet|opsummeringen) .{0,40}(?:ai|ki|kunstig intelligens|artificiell intelligens)(?!\\p{L}).{0,80}",
  "(?:podsumowanie|streszczenie) .{0,40}(?:ai|sztucznej inteligencji)(?!\\p{L}).{0,60}",
  "(?:(?:краткий )?пересказ .{0,30}|(?:создано|сгенерировано|створено|згенеровано) .{0,20})(?:нейросет\\p{L}*|ии|ші)(?!\\p{L}).{0,60}",
  "(?:bu özet )?yapay zek[aâ]\\p{L}* ?(?:ile |tarafından )?(?:özet\\p{L}*|oluşturul\\p{L}+|hazırlan\\p{L}+).{0,60}",
  "(?:tóm tắt .{0,20}(?:ai|trí tuệ nhân tạo)|(?:ملخص|تلخيص) .{0,20}الذكاء الاصطناعي).{0,40}",
  "(?:ai|生成ai)(?:による|が)?(?:要約|まとめ|摘要|总结|總結|速览|导读|生成)|(?:ai ?|자동 ?)(?:핵심 ?)?요약|本(?:摘要|文)由 ?ai.{0,30}",
].join("|");
const labels = quick(new RegExp(`^[^\\p{L}]*(?:${labelled})[^\\p{L}]*$`, "iu"));

/** What each of these labels holds, and few other lines do. */
const namesMachine =
  /\b(?:a\.?i|k\.?i|ia|(?:chat)?gpt)\b|intelig|intellig|нейросет|ии|ші|yapay zek|nhân tạo|الاصطناعي|자동/i;

const aiNames =
  /\b(?:ai|ki|ia|gpt) (?:generated )?(?:summar|resum|kp\b|key (?:points|takeaways)|highlights|overview|takeaways|bullets|zusammenf)|\b(?:summary|summaries|resumo|resumen|resume|zusammenfassung|samenvatting) (?:by )?(?:ai|ki|ia)\b/;

/** What such a name holds: few do, and a box is asked about for every line in it. */
const mayName = /(?<![A-Za-z])(?:ai|ki|ia|gpt)|A[Ii]|K[Ii]|I[Aa]|G[Pp][Tt]/;

/** Small boxes in which a page has its text summed up by a machine, as they are called or say of themselves. */
export function machineSummaries(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const found = new Set<Box>();
  const headed = aroundHeadlines(blocks);
  const limit = Math.min(
    charactersMax,
    blocks.reduce((sum, { text }) => sum + text.length, 0) * shareMax,
  );
  for (const { box, text } of blocks) {
    const isLabel =
      text.length <= labelCharactersMax && namesMachine.test(text) && labels.test(text);
    let at: Box | undefined = box;
    for (let step = 0; at !== undefined && step <= stepsMax; step += 1, at = at.parent) {
      if (at.characters > limit || at.blockCount > blocksMax || headed.has(at)) break;
      if (isNamed(at) || (isLabel && at.characters > text.length)) found.add(at);
    }
  }
  return found;
}

function isNamed({ names }: Box): boolean {
  return (
    mayName.test(names) &&
    aiNames.test(
      names
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .replace(/[-_\s]+/g, " ")
        .toLowerCase(),
    )
  );
}
