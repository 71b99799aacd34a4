import { type PageLine, textWeight } from "../walls/page-lines.ts";
import type { PageSight } from "./page-sight.ts";

const searchAddress =
  /\/(search|suche|suchergebnisse?|recherche|rechercher|buscar|buscador|busca|pesquisa|cerca|ricerca|zoeken|zoekresultaten|szukaj|wyszukiwarka|wyszukiwanie|poisk|search-results|arama|kensaku|tim-kiem)(\/|\?|$|\.)|[?&](q|query|search|searchword|suche|keyword|keywords|szukaj|words?|s)=/i;

const searchWords =
  /^\W*(search( results)?( for|:|$|\s*[|–-])|results for|\d[\d.,]* (search )?results|suche( nach|:|$|\s*[|–-])|suchergebnisse?|\d[\d.]* (such)?ergebnisse|(résultats? (de |pour |de votre )?(la )?recherche|recherche( :|:|$|\s*[|–-]))|résultats? pour|résultats de la recherche|resultados? (de|para) (la |su |tu )?(búsqueda|«|“|")|(búsqueda|buscar|buscador)(:|$|\s*[|–-])|risultati (della |di |per )?(la )?(ricerca)?|(ricerca|cerca)(:|$|\s*[|–-])|resultados? (da|de|para) (a )?(busca|pesquisa)|(busca|pesquisa)(:|$|\s*[|–-])|zoekresultaten|zoeken( naar|:|$|\s*[|–-])|resultaten voor|wyniki wyszukiwania|(szukaj|wyszukiwanie|wyszukiwarka)(:|$|\s*[|–-])|(результаты )?поиск(а)?( по|:|$|\s*[|–-])|.{0,40}(の検索結果|検索結果)|検索|.{0,20}(搜索结果|搜尋結果)|.{0,20}검색 ?결과|.{0,40}arama sonuçları|kết quả tìm kiếm)/iu;

/** Whether the page lists what was searched for. */
export function isSearchPage({ page, title, heading, types, saysArticle }: PageSight): boolean {
  if (types.has("SearchResultsPage")) return true;
  if (saysArticle) return false;
  const isNamed = searchWords.test(title) || searchWords.test(heading);
  return isNamed && searchAddress.test(page.url);
}

/** Fewest links with the length of a headline that make a list of articles. */
const headlinesMin = 10;

/** Weight of running prose from which a page has a text of its own. */
const proseWeightMax = 700;

const listTypes = ["CollectionPage", "ItemList", "Blog", "ProfilePage"];

/**
 * Whether the page is a list of articles: a front page, a section, a topic, an archive. Headlines stand
 * between its paragraphs, where an article's own follow one another.
 */
export function isIndexPage(sight: PageSight, weight: number): boolean {
  const { lines, page, saysArticle, types } = sight;
  if (saysArticle && !isFrontAddress(page.url)) return false;
  const headlines = lines.filter(isHeadlineLink);
  const distinct = new Set(headlines.map(({ text }) => text)).size;
  if (distinct < headlinesMin) return false;
  const prose = longestProse(lines);
  if (prose >= proseWeightMax && weight >= proseWeightMax) return false;
  const inHeadings = headlines.filter(({ isHeading }) => isHeading).length;
  return (
    inHeadings >= 6 || listTypes.some((type) => types.has(type)) || isFrontAddress(page.url)
  );
}

/** A link that reads like a headline: some words, and no sentence after sentence. */
function isHeadlineLink({ text, isLink }: PageLine): boolean {
  const weight = textWeight(text);
  return isLink && weight >= 25 && weight <= 250;
}

/** Weight of the heaviest run of paragraphs that no headline of another article breaks. */
function longestProse(lines: readonly PageLine[]): number {
  let longest = 0;
  let run = 0;
  for (const line of lines) {
    if (isHeadlineLink(line)) run = 0;
    else if (!line.isLink && !line.isHeading && isProse(line.text)) {
      run += textWeight(line.text);
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

function isProse(text: string): boolean {
  return textWeight(text) >= 80 && /[.!?…。！？؟।]["'”’»«“)\]」』]*$/u.test(text);
}

/** The address of a site itself or of its front page in a language. */
function isFrontAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  return search === "" && /^\/([a-z]{2}(-[a-z]{2})?\/?)?((index|home)(\.\w{2,5})?\/?)?$/i.test(pathname);
}
