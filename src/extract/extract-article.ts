import { articleLanguage } from "#language/article-language.ts";
import { type Article, joinBlocks } from "#model/article.ts";
import type { Extraction, Page, PageCard } from "#model/extraction.ts";
import { primaryLanguage } from "#model/language.ts";
import { pageDates } from "./dates/page-dates.ts";
import { type DomDocument, parseDocument } from "./dom.ts";
import { bylinesOf } from "./metadata/bylines.ts";
import { canonicalLink } from "./metadata/canonical-link.ts";
import { headlineOf } from "./metadata/headline.ts";
import { isArticle, type JsonLd, jsonLdOf, textOf } from "./metadata/json-ld.ts";
import { firstMeta, type MetaTags, metaTagsOf } from "./metadata/meta-tags.ts";
import { outletOf } from "./metadata/outlet.ts";
import { wishesOf } from "./metadata/wishes.ts";
import { readabilityText } from "./text/readability-text.ts";
import { isChallenge } from "./walls/challenge.ts";
import { isConsentWall } from "./walls/consent.ts";
import { isLogin } from "./walls/login.ts";
import { asksForMoney, claimsPaywall } from "./walls/paywall.ts";
import { isShell } from "./walls/shell.ts";

/** Below this many characters a text that comes with a wall is the wall's or a mere promise. */
const teaserCharactersMin = 200;

/** A page that says it is paid for, and shows less than this, shows a teaser. */
const teaserCharactersMax = 2500;

/**
 * Reads the article of a page.
 *
 * @returns never throws for anything the page holds; what cannot be briefed is told apart by `kind`
 */
export function extractArticle(page: Page): Extraction {
  const document = parseDocument(page.html);
  const tags = metaTagsOf(document);
  const objects = jsonLdOf(document);
  const outlet = outletOf(tags, objects, page.url);
  const title = headlineOf(document, tags, objects, outlet);
  const card: PageCard = {
    url: canonicalLink(document, tags, page.url),
    ...(title !== undefined && { headline: title }),
    outlet,
  };
  const rest = metadata(document, tags, objects, page);
  const pageTitle = document.querySelector("title")?.textContent ?? "";
  const allText = (document.body?.textContent ?? "").replace(/\s+/g, " ").trim();
  const hasPassword = document.querySelector('input[type="password"]') !== null;

  const { text, blocks } = joinBlocks(readabilityText(document));
  if (isChallenge(page.html, pageTitle, text.length, page.status ?? 200))
    return { kind: "blocked", card };
  if (isConsentWall(page.url, pageTitle, text === "" ? allText.slice(0, 5000) : text))
    return { kind: "consent", card };
  if (isLogin(page.url, page.requestedUrl ?? page.url, hasPassword, text))
    return { kind: "login", card };
  if (isShell(page.html, allText.length)) return { kind: "shell", card };
  const isPaid = claimsPaywall(objects);
  const asks = asksForMoney(text.slice(-600)) && text.length < teaserCharactersMax;
  if ((isPaid || asks) && text.length < teaserCharactersMin) return { kind: "paywall", card };
  if (text === "") return { kind: "empty", card };

  const isTeaser = isPaid && text.length < teaserCharactersMax;
  const article: Article = {
    url: card.url,
    ...(title !== undefined && { title }),
    outlet,
    ...rest,
    language: articleLanguage(rest.language, text),
    text,
    blocks,
    readStatus: isTeaser || asks ? "teaser" : "full",
  };
  return { kind: "article", article };
}

function metadata(
  document: DomDocument,
  tags: MetaTags,
  objects: readonly JsonLd[],
  page: Page,
): Pick<Article, "bylines" | "publishedAt" | "modifiedAt" | "section" | "language" | "wishes"> {
  const section =
    firstMeta(tags, "article:section") ?? textOf(objects.find(isArticle)?.articleSection);
  return {
    bylines: bylinesOf(tags, objects),
    ...pageDates(document, tags, objects),
    ...(section !== undefined && { section }),
    language: primaryLanguage(
      document.documentElement.getAttribute("lang") ??
        firstMeta(tags, "og:locale", "content-language", "language"),
    ),
    wishes: wishesOf(tags, page.headers),
  };
}
