import { quick } from "#shared/quick.ts";
import { textWeight } from "../walls/page-lines.ts";
import type { PageBlock } from "./page-blocks.ts";

/** What readers wrote, as the line says that leads it, in the main languages. */
const words = [
  "(?:(?:all|latest|recent|reader|user|visitor|your)s?['’]? )?(?:comments?|responses|replies|reactions)|what (?:our )?(?:readers|customers) (?:say|think)|(?:customer|user|reader) reviews",
  "(?:(?:leser|nutzer)-?)?kommentare?|leser(?:meinungen|stimmen)|(?:kunden-?)?(?:rezensionen|bewertungen)",
  "(?:vos |les )?(?:commentaires?|réactions)|avis (?:de nos )?clients",
  "comentarios?|opiniones de (?:(?:los|nuestros) )?(?:clientes|lectores)|comentários?|avaliações|comentari|comentarii",
  "comment[io]|recensioni|reacties?|reaktioner|kommentar(?:er)?|kommentit",
  "komentarz[ey]?|opinie|komentáře|diskuse|názory|коментар\\p{L}*|комментари\\p{L}*|обсуждение(?: статьи| новости| темы)?|обговорення|мнения читателей|отзывы|відгуки",
  "hozzászólás(?:ok)?|yorum(?:lar)?|okuyucu yorumları|komentar|bình luận",
  "(?:网友|用户|讀者|读者)?(?:评论|評論|留言)|(?:みんなの|読者の)?コメント|(?:전체 )?댓글|(?:ال)?تعليقات|نظر(?:ات)?(?: (?:کاربران|شما))?|دیدگاه(?:‌?ها)?|टिप्पणियां",
].join("|");

/** A count before or behind tells that it is no heading of the text. */
const counted = quick(
  new RegExp(
    `^[^\\p{L}\\p{N}]*(?:\\d{1,5} (?:${words})|(?:${words})\\s*[:：]?\\s*[[(（]?\\s?\\d{1,5}\\s?[件個个개条條则則]?[\\])）]?)(?:\\s*[:：]?\\s*$|\\s(?:on|to|zu|till|til|sur|en|su|a|na|for)(?!\\p{L}))`,
    "iu",
  ),
);
const plain = quick(new RegExp(`^[^\\p{L}\\p{N}]*(?:${words})\\s*[:：]?$`, "iu"));

/** What readers may write below, as outlets say it. */
const rules = quick(
  /^[^\p{L}\p{N}]*(?:(?:about|rules for|guidelines for|our) (?:(?:reader|user|our|the) )?comments?|(?:(?:reader|user|our) )?comments? (?:policy|guidelines|rules)|(?:kommentar(?:regeln|richtlinien)|netiquette|regeln für kommentare)|(?:règles|charte) (?:des|de modération des|pour les) commentaires|(?:normas|reglas|política) de (?:los )?comentarios|(?:regole|norme) (?:per i|dei) commenti|zasady komentowania|правила комментирования)\s*[:：]?$/iu,
);

/** A count, and behind it on the same line the first of them. */
const runOn = quick(new RegExp(`^(?:${words})\\s*\\(\\d{1,5}\\)\\s+`, "iu"));

/** Whose they are, as systems say above them. */
const owned = quick(
  /comments are owned by (?:whoever|the) post|(?:die )?(?:kommentare|comments) sind eigentum de[rs]|los comentarios son propiedad de|les commentaires appartiennent à/iu,
);

/** What stands between the heading of a section and the name and the moment on top of its first comment, in blocks. */
const headBlocks = 4;

/** A name of few words, and behind it a day, an hour, or that somebody says something. */
const moment =
  /^(?:[^\s]{1,30}\s){0,6}?[^\s]{0,30}(?:(?<!\d)\d{1,2}[:.]\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?<!\d)\d{4}-\d{2}-\d{2}|(?<!\p{L})(?:\d+ \p{L}+ ago|(?:vor|hace|il y a) \d+ \p{L}+|\d+ \p{L}+ назад|(?:says|said|sagt|schreibt|dice|dit|a écrit|skriver|zegt|pisze|пишет|mówi) ?[:.…]))/iu;
const momentCharactersMax = 100;

/** Weight of a text that is an article, and what follows are comments on it. */
const articleWeightMin = 500;

/**
 * What was chosen without what readers wrote below it, where a line of its own leads them: with their count, or with names
 * and hours under it. Old pages and shops have no other sign of them. All that stands below goes too.
 *
 * @param blocks all of the page
 */
export function withoutCommentSections(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
): readonly PageBlock[] {
  const own = new Set(chosen);
  let weight = 0;
  for (const [at, block] of blocks.entries()) {
    if (weight >= articleWeightMin && leadsComments(blocks, at, chosen)) {
      const below = new Set(blocks.slice(at));
      return chosen.filter((kept) => !below.has(kept));
    }
    if (own.has(block)) weight += textWeight(block.text);
  }
  return chosen;
}

function leadsComments(
  blocks: readonly PageBlock[],
  at: number,
  chosen: readonly PageBlock[],
): boolean {
  const text = blocks[at]?.text ?? "";
  const isRunOn = runOn.test(text) && isSigned(text.replace(runOn, ""));
  if (isRunOn || (text.length <= lineCharactersMax && owned.test(text))) return true;
  if (text.length > headingCharactersMax) return false;
  const isCounted = counted.test(text) || rules.test(text);
  if (!isCounted && !plain.test(text)) return false;
  const below = blocks.slice(at + 1, at + 1 + headBlocks);
  return below.some((block) => isSigned(block.text)) || (isCounted && endsText(blocks, at, chosen));
}

const headingCharactersMax = 120;
const lineCharactersMax = 200;

/** Whether a text begins with who says it, and when. */
function isSigned(text: string): boolean {
  return moment.test(text.slice(0, momentCharactersMax));
}

/** Whether nothing of the text follows that is set as most of it is. */
function endsText(blocks: readonly PageBlock[], at: number, chosen: readonly PageBlock[]): boolean {
  const characters = new Map<string, number>();
  for (const { box, text } of chosen)
    characters.set(box.path, (characters.get(box.path) ?? 0) + text.length);
  const [path] = [...characters].reduce((most, next) => (next[1] > most[1] ? next : most), ["", 0]);
  const own = new Set(chosen);
  return !blocks.slice(at + 1).some((block) => own.has(block) && block.box.path === path);
}
