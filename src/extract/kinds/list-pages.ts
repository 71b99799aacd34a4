import { finishedLine } from "../text/text-lines.ts";
import { type PageLine, textWeight } from "../walls/page-lines.ts";
import type { PageSight } from "./page-sight.ts";

const searchAddress =
  /\/(search|suche|suchergebnisse?|recherche|rechercher|buscar|buscador|busca|pesquisa|cerca|ricerca|zoeken|zoekresultaten|szukaj|wyszukiwarka|wyszukiwanie|poisk|search-results|arama|kensaku|tim-kiem)(\/|\?|$|\.)|[?&](q|query|search|searchword|suche|keyword|keywords|szukaj|words?|s)=/i;

const searchWords =
  /^[^\p{L}\p{N}]*(search( results)?( for|:|$|\s*[|–-])|results for|\d[\d.,]* (search )?results|suche( nach|:|$|\s*[|–-])|suchergebnisse?|\d[\d.]* (such)?ergebnisse|(résultats? (de |pour |de votre )?(la )?recherche|recherche( :|:|$|\s*[|–-]))|résultats? pour|résultats de la recherche|resultados? (de|para) (la |su |tu )?(búsqueda|«|“|")|(búsqueda|buscar|buscador)(:|$|\s*[|–-])|risultati (della |di |per )?(la )?(ricerca)?|(ricerca|cerca)(:|$|\s*[|–-])|resultados? (da|de|para) (a )?(busca|pesquisa)|(busca|pesquisa)(:|$|\s*[|–-])|zoekresultaten|zoeken( naar|:|$|\s*[|–-])|resultaten voor|wyniki wyszukiwania|(szukaj|wyszukiwanie|wyszukiwarka)(:|$|\s*[|–-])|(результаты )?поиск(а)?( по|:|$|\s*[|–-])|.{0,40}(の検索結果|検索結果)|検索|.{0,20}(搜索结果|搜尋結果)|.{0,20}검색 ?결과|.{0,40}arama sonuçları|kết quả tìm kiếm)/iu;

/** Names that no article has, whatever the address: "Search results for “pier”", 「空き家」の検索結果. */
const searchNames =
  /^[^\p{L}\p{N}]*(?:(?:search results|suchergebnisse?|résultats? de (?:la |votre )?recherche|resultados? de (?:la |su |tu )?búsqueda|risultati della ricerca|resultados? d[ae] (?:busca|pesquisa)|zoekresultaten|wyniki wyszukiwania|результаты поиска|arama sonuçları|kết quả tìm kiếm)(?: (?:for|für|zu|nach|pour|sur|de|para|per|voor|dla|для|по|cho))?\s?(?:$|[:„“”"«‘’'|–—-])|[「“"『][^」”"』]{1,40}[」”"』]\s?(?:の検索結果|的?(?:搜索结果|搜尋結果)|검색 ?결과))/iu;

/** Whether the page lists what was searched for. */
export function isSearchPage({ page, title, heading, types, saysArticle }: PageSight): boolean {
  if (types.has("SearchResultsPage")) return true;
  if (saysArticle) return false;
  if (searchNames.test(heading) || (heading === "" && searchNames.test(title))) return true;
  const isNamed = searchWords.test(title) || searchWords.test(heading);
  return isNamed && searchAddress.test(page.url);
}

/**
 * Fewest links with the length of a headline that make a list of articles, and how many of them in headings; and fewest
 * where the text has nothing else.
 */
const headlinesMin = { all: 10, inHeadings: 5, alone: 3 } as const;

/** Weight of running prose from which a page has a text of its own. */
const proseWeightMin = 700;

/** Weight of a text below which a page of headlines has none. */
const textWeightMin = 250;

const listTypes = ["CollectionPage", "ItemList", "Blog", "ProfilePage"];

/**
 * Whether the page is a list of articles: a front page, a section, a topic, an archive. Headlines that lead
 * elsewhere stand between its paragraphs, where an article's own follow one another.
 *
 * @param text what was read as the article's, a block a line
 */
export function isIndexPage(sight: PageSight, text: string): boolean {
  const { lines, page, saysArticle, types } = sight;
  const isFront = isFrontAddress(page.url);
  if (saysArticle && !isFront) return false;
  const links = lines.filter(isHeadlineLink);
  const headlines = new Set(links.map((line) => line.text));
  const read = text.split("\n");
  if (read.length >= headlinesMin.alone && read.every((block) => headlines.has(block))) return true;
  if (headlines.size < headlinesMin.all) return false;
  const blocks = withHeadlinesBetween(lines, headlines, read);
  if (longestProse(blocks, headlines) >= proseWeightMin) return false;
  if (isFront || listTypes.some((type) => types.has(type))) return true;
  const inHeadings = links.filter(({ isHeading }) => isHeading).length;
  if (inHeadings < headlinesMin.inHeadings) return false;
  const leading = blocks.filter((block) => headlines.has(block)).length;
  return (
    textWeight(text) < textWeightMin ||
    (leading >= 5 && leading >= blocks.filter(isProse).length * 0.75)
  );
}

/** Lines from one block of a text to the next in which the headline of the next may stand. */
const linesBetweenMax = 6;

/** The text's blocks, and the headlines close between them, which are no part of it. */
function withHeadlinesBetween(
  lines: readonly PageLine[],
  headlines: ReadonlySet<string>,
  blocks: readonly string[],
): readonly string[] {
  let from = -1;
  return blocks.flatMap((block) => {
    const at = lines.findIndex((line, index) => index > from && line.text === block);
    if (at === -1) return [block];
    const between = from === -1 || at - from > linesBetweenMax ? [] : lines.slice(from + 1, at);
    from = at;
    return [...between.map((line) => line.text).filter((line) => headlines.has(line)), block];
  });
}

/** A link that reads like a headline: some words, and no sentence after sentence. */
function isHeadlineLink({ text, isLink }: PageLine): boolean {
  const weight = textWeight(text);
  return isLink && weight >= 25 && weight <= 250;
}

/** Weight of the heaviest run of paragraphs that no headline of another article breaks. */
function longestProse(blocks: readonly string[], headlines: ReadonlySet<string>): number {
  let longest = 0;
  let run = 0;
  for (const block of blocks) {
    if (headlines.has(block)) run = 0;
    else if (isProse(block)) run += textWeight(block);
    longest = Math.max(longest, run);
  }
  return longest;
}

function isProse(text: string): boolean {
  return textWeight(text) >= 80 && finishedLine.test(text);
}

/** The address of a site itself or of its front page in a language. */
function isFrontAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  return (
    search === "" && /^\/([a-z]{2}(-[a-z]{2})?\/?)?((index|home)(\.\w{2,5})?\/?)?$/i.test(pathname)
  );
}
