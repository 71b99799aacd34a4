import { isSignedTitle } from "#language/column-title.ts";
import { isFirstName } from "#language/names/first-names.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { StoryEntry } from "#model/story.ts";

/** Questions, quotations, explanations, films and pictures tell no news by their headline. */
const featureTitle =
  /\?\s*$|^[[(]?(?:watch|listen|(?:en |in )?(?:video|vidéo|vídeo|images?|pictures|photos?|fotos?)|bilder)(?:\s*[:|\])]|\.\s|\s[–—-]\s)|\s[|–—-]\s(?:(?:in |en |im )?(?:video|vidéo|vídeo|pictures|images|imágenes|photos|fotos)|bilder)$|(?:en|in) (?:\p{L}+|\d+) (?:photos|images|pictures|fotos?|imágenes|imagens|bildern)$|(?:all the|toutes les|todas las|todas as|tutte le|alle) (?:photos?|images|pictures|fotos?|imágenes|imagens|bilder)(?!\p{L})|^[【[](?:動画|写真|フォト|포토|영상|图集|视频)[】\]]|^(?:why|how|what|who|when|everyone|analysis|explainer|pourquoi|comment|qui|warum|wie|was|wer|por qué|cómo|qué|quién|perché|come|chi|porque|como|quem)(?!\p{L})|\b(?:need|needs|things) to know\b|[:–—] (?:what|how|why|who|ce que|pourquoi|comment|was|wie|warum|wer|qué|cómo|por qué|cosa|perché|come|chi|o que|como|por que|quem)(?!\p{L})/iu;

/** Portraits, interviews, reviews and what is long to read wait; so do the stars, and what goes round. */
const softTitle =
  /^(?:(?:the |das |le |la )?(?:big |exclusive |great |grand |große )?(?:interview|entretien|entrevista|intervista)|(?:the )?long read|from the archives?|(?:film |book |tv-?|theatre |restaurant |konzert)?(?:review|kritik)|profile|portrait|reportage|reportaje|enquête|récit|royals)(?:\s?[:|–—.]|\s-\s|, )|^a day in the life of|^see inside|^inside (?:the|our)|^(?:my|mon|ma|mes|mein|meine|mi|mis|meu|minha) \p{Ll}|(?<!\p{L})(?:goes viral|se vuelven? virale?s?|baby bump|(?:on|hits) (?:the )?red carpet|alfombra roja|roten? teppich|tapis rouge|tappeto rosso|gossip|presumen? de (?:novi[oa]|pareja)|nuova fiamma)(?!\p{L})/iu;

/** Somebody's own words lead, and are the headline or half of it; a book's name may lead a report. */
const quotedTitle =
  /^(?:"[^"]*"?|[“„][^“”]*[“”]?|«[^»]*»?|‘.*?’(?!\p{L})|‘.*|'[^']*')\s*(?:$|[:,–—-])/u;

/** What is to come, which the news of it overtakes: previews of matches, and votes as they begin. */
const previewTitle =
  /(?<!\p{L})(?:preview|match preview|(?:vote|votes) on whether|(?:go|goes|head|heads) to the polls|polls open|vorschau|wahllokale (?:sind )?geöffnet|avant-match|(?:est|sont) appelé\p{L}* aux urnes|(?:acude|acuden|van) a las urnas|probabili formazioni|(?:va|vanno) alle urne|antevisão|(?:vai|vão) às urnas|voorbeschouwing|naar de stembus|zapowiedź|(?:idą|ruszają) do urn)(?!\p{L})/iu;

/** Somebody says what they think; "I" is also an article in Italian, "we" a preposition in Polish. */
const commentTitle =
  /^(?:i['’](?:m|ve|d|ll)|i (?:am|was|have|had|do|don|did|let|tried|spent|took|went|asked|bought|quit|tested|visited|never|still|used|want|wrote|think|thought|believe|know|knew|feel|felt|love|hate|saw|lost|found|made|grew|live|miss|will|would|can|could)|we (?:are|were|have|need|must|should|can|cannot|will|want|keep|know|all|don|do|never|still)|(?:opinion|comment|editorial|kommentar|leitartikel|meinung|gastbeitrag|tribune|tribuna|point de vue|éditorial|opinión|editoriale|opinione|opinião)(?=\s*[:|–—-])|(?:an )?open letter|lettre ouverte|offener brief|carta abierta|lettera aperta|carta aberta|the (?:\p{L}+ ){1,4}view(?= on\s|\s*[:|])|(?:gast)?kommentar zu[mr]?)(?!\p{L})/iu;

/** "[사설] …", "【社説】…", "Column: …": the paper says what it is. */
const commentLabel =
  /^(?:(?:column|commentary|kolumne|glosse|chronique|columna|rubrica|opinie|commentaar|felieton|komentarz|opinia|krönika|ledare|debatt|kronikk|leder|мнение|колонка|комментарий|думка|yorum|görüş|köşe yazısı|社説|社论|社評|評論|评论|コラム|论坛|사설|칼럼|기고)\s*[:：|]|[[(［（【〈](?:opinion|op-ed|column|kommentar|kolumne|opinie|мнение|社説|社论|社評|コラム|사설|칼럼|기고|시론|기자수첩)[\])］）】〉])/iu;

/** Live blogs gather what comes, in the order it comes. */
const liveTitle =
  /^(?:live|direct|en direct|liveblog)(?=[\s.:!|–—-])|\bLIVE[!:]|[–—-] (?:live|as it happened)$|\blive (?:updates|blog|coverage|ticker)\b|\ben direct\b|\bliveticker\b|\bim ticker\b|\ben vivo\b|\bminuto a minuto\b|\bin diretta\b|\bao vivo\b|\bna żywo\b/iu;

/** "…, writes Lorna Petheridge": the text of a column says whose it is. */
const columnist =
  /(?:^|[\s,])(?:writes?|argues?|wonders|reflects|believes|schreibt|meint|kommentiert|écrit|estime|s'interroge|escribe|opina|sostiene|scrive|escreve|argumenta) (?:our |notre |unser(?:e)? )?(?:\p{L}+ ){0,2}\p{Lu}\p{L}+/u;

/** "our columnist Edwin Farrow": so does who is named by the trade. */
const byTrade =
  /(?:^|[\s,])(?:columnist|éditorialiste|chroniqueur|chroniqueuse|Kolumnist|Kolumnistin|columnista|editorialista|opinionista|colunista) \p{Lu}\p{L}+/u;

/** "We can be braver on tax | Polly Toynbee": so does the end of its title. */
const signedEnd = /\S \| (\p{Lu}\p{L}+)(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;

/** Sections that papers keep for comment, as their addresses name them, in the large languages of Europe. */
const commentSection =
  /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:commentisfree|opinion(?:s|es|e|i)?|op-eds?|columnists?|editorials?|meinung|kommentare?|leitartikel|kolumnen?|tribunes?|idees(?:-et-debats)?|columnas?|editoriale?s?|tribunas?|commenti|editoriali|opiniao|colun(?:as|istas)|opinie|columns?|debatt|ledare)\//i;

/** What of an entry says whether it is news. */
type Told = Pick<StoryEntry, "title" | "text" | "url">;

/** Whether an entry says what somebody thinks of the news. */
export function isComment({ title, text, url = "" as CanonicalUrl }: Told): boolean {
  const [, signature] = signedEnd.exec(title) ?? [];
  return (
    commentTitle.test(title) ||
    commentLabel.test(title) ||
    isSignedTitle(title) ||
    commentSection.test(url) ||
    (signature !== undefined && isFirstName(signature.toLowerCase())) ||
    [columnist, byTrade].some((one) => one.test(text))
  );
}

/** The entries that tell news rather than what somebody thinks of it; where nobody tells news, all. */
export function reportsOf<Entry extends Told>(entries: readonly Entry[]): readonly Entry[] {
  const reports = entries.filter((entry) => !isComment(entry));
  return reports.length === 0 ? entries : reports;
}

/** Whether an entry is about the news rather than the news: comment, background, a live blog. */
export function isFeature(entry: Told): boolean {
  return isComment(entry) || isLive(entry.title) || isBackground(entry.title);
}

/** Whether an entry gathers what comes, as it comes. */
export function isLive(title: string): boolean {
  return liveTitle.test(title);
}

/** "WHO approves vaccine" asks for nobody. */
const healthBody = /^WHO(?!\p{L})/u;

function isBackground(title: string): boolean {
  const asked = title.replace(healthBody, "-");
  return [featureTitle, softTitle, previewTitle, quotedTitle].some((one) => one.test(asked));
}
