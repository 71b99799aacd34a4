import type { DomElement } from "../dom/dom-nodes.ts";

/** What the parts around an article are called. */
const asideLabel =
  /sidebar|side-bar|related|recommend|recirc|similar|popular|trending|most-?read|meistgelesen|beliebt|teaser|widget|newsletter|cookie|consent|(?<!post-|entry-|article-|item-)footer|fuss|breadcrumb|wm-ipp|(^|[\s_-])(nav|menu|share|social|promo|banner|ads?|advert\w*|carousel|slider|ticker|outbrain|taboola)([\s_-]|$)/;
/** What parts of the article itself are called, though other words stand beside. */
const ownLabel =
  /(?<!comment-?)(?:meta(?!n)|byline|author|autor|infos)|has-\w+|no-\w+|elementor-widget|sidebar-wrap/;
/** What is said of pictures: who took them is not who wrote. */
const pictureLabel =
  /(?:image|img|photo|foto|bild|media|picture)[\w-]*(?:author|autor|credit|copyright|source|licen|caption|info)|caption/;
const commentsLabel =
  /(^|[\s_-])(comments?|comment-?list|kommentare?|commentaires?|comentarios?|commenti|reacties|respond|disqus|replies)([\s_-]|$)|comment-?(meta|body|list|author|content)/;

const headingLabel =
  /headline|(?:^|\s)title(?:\s|$)|(?:entry|post|article|story|page|news|content|main|item)[\w-]*title/;

const dateLabel =
  /date|datum|time(?!line)|fecha|parution|published|publish|posted|submitted|updated|created|modified|infoline|lastmod|calendar|clock|meta|byline|dateline|stand(?![a-z])|pubdat/;

const authorLabel =
  /author|autor|byline|by-line|writer|verfasser|redakteur|journalist|contributor|creator|posted-?by|submitted|user-?name|screenname|firma(?![a-z])|(^|[\s_-])(by|von|fn|vcard)([\s_-]|$)/;

/** What an element's label says of it. */
export type Meaning = {
  readonly isDate: boolean;
  readonly isAuthor: boolean;
  readonly isHeading: boolean;
  /** Called like a part of the article. */
  readonly isOwn: boolean;
  /** The kind of surroundings that it opens. */
  readonly zone: "comments" | "aside" | undefined;
};

/** What no label says. */
export const nothing: Meaning = {
  isDate: false,
  isAuthor: false,
  isHeading: false,
  isOwn: false,
  zone: undefined,
};

export function meaningOfLabel(label: string): Meaning {
  const isOwn = ownLabel.test(label);
  const isComments = commentsLabel.test(label) && !/meta|social|header/.test(label);
  const isAside = pictureLabel.test(label) || (asideLabel.test(label) && !isOwn);
  return {
    isDate: dateLabel.test(label),
    isAuthor: authorLabel.test(label),
    isHeading: headingLabel.test(label),
    isOwn,
    zone: isComments ? "comments" : isAside ? "aside" : undefined,
  };
}

const labelAttributes = ["class", "id", "itemprop", "rel", "property"];

/** Class, id, `itemprop`, `rel` and `property` of an element, lower case; empty when it has none. */
export function labelOf(element: DomElement): string {
  let label = "";
  for (const name of labelAttributes) {
    const value = element.getAttribute(name) ?? "";
    if (value !== "") label += ` ${value}`;
  }
  return label === "" ? "" : label.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}
