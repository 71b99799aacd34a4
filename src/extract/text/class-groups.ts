import { quick } from "#shared/quick.ts";
import type { DomElement } from "../dom/dom-nodes.ts";

/**
 * What the names that authors give to boxes say about the text inside, in the words of several languages.
 * Names are split at hyphens, underscores and capitals, so that `\b` stands between their parts.
 */
const groups = {
  strong:
    /\b(?:article|story|entry|post|artikel|news|single|page|node|blog)s? ?(?:body|content|text|copy|inner|main)|\b(?:body|rich|main|text) ?(?:text|copy|content|body)|wysiwyg/,
  content:
    /article|content|\bbody|story|\btext|entry|post\b|\bmain|artikel|beitrag|inhalt|copy\b|paragraph|absatz|contenu|cuerpo|contenido|conteudo|corpo|tresc/,
  comment:
    /comment|talk ?back|disqus|respond\b|kommentar|comentario|coment|diskussion|discussion|\breply|\breplies|reacties?\b|komentar|\byorum|\breaktion/,
  share:
    /\bshar(?:e|es|ing)|social|follow|facebook|whatsapp|addthis|sociable|teilen|compartir|partage/,
  related:
    /relat(?:ed|ion)|recommend|\bread ?(?:more|also|next|on)|see ?also|similar|outbrain|taboola|trend|popular|\bmost\b|latest|\balso\b|suggest|up ?next|\bnext\b|\bprev|weitere|verwandt|mehr\b|\blire\b|interessier|ver ?tambien|lea ?tambien|associated|connected|\bmore\b/,
  newsletter:
    /newsletter|subscri|sign ?up|mailing|abonn|opt ?in|regist(?:er|ration|rieren)|\blogin|paywall|piano|premium|\bplus\b|membership|donat|support|\bcta\b|call ?to ?action/,
  advertisement:
    /\bad[sv]?\b|advert|sponsor|banner|\bdfp|\bgpt\b|anzeige|werbung|public(?:idad|ite|ita)|affiliat|commercial|promo|\bmarketing|native/,
  author:
    /author|byline|\bbios?\b|profile|avatar|writer|autor|contributor|redakteur|auteur|firma\b|credits?\b.*\bline/,
  caption:
    /caption|credit|copyright|figure|\bfig\b|photo|\bimages?\b|\bimg\b|\bbild|media|galler|galerie|slide|carousel|video|player|thumb|\bfoto|legend|audio/,
  meta: /\bmeta|date\b|datum|time\b|publish|posted|\binfo\b|categor|kategorie|breadcrumb|kicker|eyebrow|label|\bsection ?name|dateline|overline|dachzeile/,
  tags: /\btags?\b|keyword|topic|schlagw|stichw|themen|etiquet|hashtag/,
  navigation:
    /\bnav|menu|breadcrumb|pagination|pager|\bskip|toolbar|jump|\btoc\b|table ?of ?contents|inhaltsverzeichnis|tabs?\b/,
  footer: /\bfoot(?!notes?\b)|colophon|legal|imprint|impressum|disclaimer/,
  sidebar:
    /\bside|\baside|widget|\brail\b|right ?col|col(?:umn)? ?right|complement|secondary|randspalte|marginal/,
  notice:
    /cookie|consent|gdpr|privacy|datenschutz|modal|popup|\bpop ?up|overlay|dialog|lightbox|tooltip|alert|notice|hinweis|toast/,
  lead: /\blead\b|lede\b|intro|teaser|summary|standfirst|subtitle|sub ?head|\bdek\b|\bdeck\b|excerpt|abstract|vorspann|anlauf|chapo|chapeau|descri|\bsumario|bajada|entradilla|copete|occhiello|sapo\b/,
  title: /title|headline|heading|\bheader|titel|titre|titulo|titolo/,
  card: /\bcards?\b|\blist|\bitems?\b|grid|tile|\bbox|\bfeed|stream|collection|infobox|fact|kasten/,
  tweet: /\btwitter ?tweet|instagram ?media|\btiktok ?embed|bluesky ?embed|mastodon ?embed/,
  quote: /quote|zitat|embed|cita\b/,
  note: /\badmonition|\bcallout|\bcustom ?block|\bmarkdown alert|\bstarlight aside|\bfact ?(?:box|file|s\b)|\bfakta|\bfakten ?(?:box|kasten)|\binfo(?:kasten|box)\b|\bkey ?(?:points|takeaways|facts)|\btakeaways|\b(?:tip|note|warning) ?(?:box|block|panel)\b|\bat a glance/,
  recipe:
    /\bingredient|\bzutat|\bskładnik|\bskladnik|\bnutri(?:tion|ent)|\bn(?:ä|ae)hrwert|\brecipes? ?(?:times?|yield|servings?|details?|facts?|instructions?|directions?|steps?|method|notes?|properties|preptime)\b|\b(?:prep|cook|cooking|baking|total) ?times?\b|\bpreparation|\bzubereitung/,
} as const;

export type ClassGroup = keyof typeof groups | "articleBody" | "landmark";

const patterns = Object.entries(groups).map(
  ([group, pattern]) => [group as keyof typeof groups, quick(pattern)] as const,
);

/** Attributes that name a box for scripts; where classes are made by machines, only these tell what it is. */
const scriptNames = ["data-testid", "data-component", "data-hook"] as const;

/** What is named so for scripts are the posts of a thread as well as what readers wrote below an article. */
const posts = /comment/i;

/** The box that a framework puts a whole page in (`__next`, `__nuxt`). */
const frame = /^__/;

/** All names that a box has. */
export function namesOf(element: DomElement): string {
  const { className, id } = element;
  let names = id === "" || frame.test(id) ? className : `${className} ${id}`;
  for (const attribute of scriptNames) {
    const name = element.getAttribute(attribute);
    if (name !== null && !posts.test(name)) names += ` ${name}`;
  }
  return names;
}

/** Characters of a box's names that are looked at. */
const namesMax = 400;

/** Finds the groups that the names of a page's boxes belong to; names seen before are looked up. */
export function classGrouper(): (
  names: string,
  itemprop: string,
  role: string,
) => readonly ClassGroup[] {
  const known = new Map<string, readonly ClassGroup[]>();
  return (names, itemprop, role) => {
    const key = `${names.slice(0, namesMax)}|${itemprop}|${role}`;
    const found = known.get(key) ?? classGroupsOf(names.slice(0, namesMax), itemprop, role);
    known.set(key, found);
    return found;
  };
}

function classGroupsOf(names: string, itemprop: string, role: string): readonly ClassGroup[] {
  const words = names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_:./\d]+/g, " ")
    .toLowerCase();
  const own: ClassGroup[] = [];
  for (const [group, pattern] of patterns) if (pattern.test(words)) own.push(group);
  // A paragraph in a box for media of all kinds ("leafmedia--sourced-paragraph") is no caption.
  const caption = own.indexOf("caption");
  if (caption !== -1 && /-paragraph(?:\s|$)/.test(names)) own.splice(caption, 1);
  if (/articleBody|reviewBody|recipeInstructions/.test(itemprop)) own.push("articleBody");
  if (/^(?:note|doc-tip)$/.test(role)) own.push("note");
  if (
    /^(?:navigation|complementary|banner|contentinfo|search|dialog|menu|toolbar|alert)/.test(role)
  )
    own.push("landmark");
  return own;
}
