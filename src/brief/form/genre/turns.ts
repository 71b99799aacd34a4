import type { Article, Block } from "#model/article.ts";
import type { Span } from "#model/brief.ts";
import { isQuestion as asks } from "../sentences/question.ts";
import { casedName, soleNameOf } from "./interviewee.ts";

/** A block of an interview. `speaker` stands in the article: the label of the block, or a name given before. */
export type Turn =
  | { readonly kind: "question" }
  | {
      readonly kind: "answer";
      readonly speaker?: Span;
      readonly textStart: number;
      /** Where brackets that hold all of the answer close; else it ends with its block. */
      readonly textEnd?: number;
    };

/** Fewer questions are no interview. */
const questionsMin = 3;

const questionLabel =
  /^(?:q|question|frage|interviewer|f|p|pregunta|pergunta|domanda|d|vraag|pytanie|вопрос|питання|soru|hỏi|질문|問|问|س|سؤال)$/iu;
const answerLabel =
  /^(?:a|answer|antwort|réponse|r|respuesta|resposta|risposta|antwoord|odpowiedź|ответ|відповідь|cevap|đáp|답|答|ج|جواب)$/iu;

/**
 * Who speaks in each block of an interview.
 *
 * @returns an empty map for any other text
 */
export function turnsOf(article: Article): ReadonlyMap<Block, Turn> {
  const labelled = labelledTurns(article);
  return labelled.size > 0 ? labelled : unlabelledTurns(article);
}

/** "Question: … / Anna Maier: …" */
function labelledTurns({ blocks, text }: Article): ReadonlyMap<Block, Turn> {
  const labels = new Map<Block, { readonly name: string; readonly end: number }>();
  const counts = new Map<string, { blocks: number; questions: number }>();
  for (const block of blocks) {
    const line = text.slice(block.start, block.end);
    const match = /^([\p{L}\p{M}.'’ -]{1,40})[:：]\s*(?=\S)/u.exec(line);
    if (match === null) continue;
    const name = match[1] ?? "";
    labels.set(block, { name, end: block.start + match[0].length });
    const known = counts.get(name) ?? { blocks: 0, questions: 0 };
    known.blocks += 1;
    if (/[?？؟]["”’»]*$/u.test(line)) known.questions += 1;
    counts.set(name, known);
  }
  const asking = [...counts].filter(
    ([name, count]) =>
      count.blocks >= 2 && (questionLabel.test(name) || count.questions >= count.blocks / 2),
  );
  const asked = asking.reduce((sum, [, count]) => sum + count.blocks, 0);
  if (asked < questionsMin || counts.size - asking.length < 1) return new Map();

  const askers = new Set(asking.map(([name]) => name));
  const turns = new Map<Block, Turn>();
  for (const [block, { end, name }] of labels) {
    const speaker = { start: block.start, end: block.start + name.length };
    if (askers.has(name)) turns.set(block, { kind: "question" });
    else if ((counts.get(name)?.blocks ?? 0) < 2) continue;
    else if (answerLabel.test(name)) turns.set(block, { kind: "answer", textStart: end });
    else turns.set(block, { kind: "answer", speaker, textStart: end });
  }
  return turns;
}

/** Questions as paragraphs or headings of their own, each before its answer. */
function unlabelledTurns(article: Article): ReadonlyMap<Block, Turn> {
  const { blocks, language, text } = article;
  const isQuestion = (block: Block | undefined): boolean =>
    block !== undefined &&
    block.end - block.start < 320 &&
    (asks(text.slice(block.start, block.end), language) || isDashed(block));
  /** "- 가장 힘든 점은.", and below it somebody's words in marks. */
  function isDashed(block: Block): boolean {
    const next = blocks[blocks.indexOf(block) + 1];
    return (
      /^[-–—―] ?[\p{Lo}\p{Lu}]/u.test(text.slice(block.start, block.start + 4)) &&
      next !== undefined &&
      wholeQuotation.test(text.slice(next.start, next.end))
    );
  }
  const asked = blocks.filter(
    (block, at) => isQuestion(block) && blocks[at + 1] !== undefined && !isQuestion(blocks[at + 1]),
  );
  if (asked.length < questionsMin || asked.length < blocks.length / 6) return new Map();
  const speaker = intervieweeOf(article, asked);
  // Without anybody who is asked, questions are a writer's device.
  if (speaker === undefined) return new Map();

  const turns = new Map<Block, Turn>();
  const surname = text.slice(speaker.start, speaker.end).split(" ").at(-1) ?? "";
  const first = asked[0] === undefined ? 0 : blocks.indexOf(asked[0]);
  for (const [at, block] of blocks.entries()) {
    if (at < first) continue;
    // What follows an answer may be the next question, asked without a question mark.
    const isAnswer = !isQuestion(block) && isQuestion(blocks[at - 1]);
    const label = new RegExp(
      `^(?:[—–―-]+\\s*|(?:\\p{L}[\\p{L}.'’-]* ){0,3}${surname}\\s?[:：]\\s*)`,
      "u",
    );
    const labelled = label.exec(text.slice(block.start, block.end))?.[0].length ?? 0;
    const isBracketed = wholeQuotation.test(text.slice(block.start, block.end));
    const span = isBracketed
      ? { textStart: block.start + 1, textEnd: block.end - 1 }
      : { textStart: block.start + labelled };
    turns.set(block, isAnswer ? { kind: "answer", speaker, ...span } : { kind: "question" });
  }
  return turns;
}

/** Somebody's words alone. */
const wholeQuotation = /^(?:「[^「」]*」|“[^“”]*”)$/u;

/** "Ada Brook, geologist: “…”": who says what the title quotes. */
const titleSpeaker =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})(?:, [^:«“„"]{2,60})?\s?:\s["«“„]/u;

const address =
  /(?:^|[\s,"“„«¿])(?:frau|herr|mr\.?|mrs\.?|ms\.?|dr\.?|madame|monsieur|mme|m\.|señora?|sra?\.|senhora?|doutora?|signora?|pani|panie|mevrouw|meneer|professor|prof\.?)\s+(\p{Lu}[\p{L}'’-]+)/iu;

/** A title that quotes, or calls what is below it a talk. */
const announcesTalk =
  /^["“«„‘'](?!\p{Lu}\p{L}+["”»“’'](?!\p{P}))|(?<!\p{L})(?:interview|q ?& ?a|entrevista|entretien|intervista|gespräch|wywiad|rozmowa|rozhovor|intervju|interviu|интервью|інтерв['’]ю)(?!\p{L})/iu;

/** Speaks to whoever is asked. */
const toSomebody =
  /(?<!\p{L})(?:you|your|you['’]\p{L}+|usted|tu|tus|te|le(?= (?:ha|han|gusta|parece|preocupa|sorprend))|les diría|cree|espera|vous|votre|vos|Sie|Ihnen|Ihre?[nmrs]?|du|dich|dir|lei|suo|sua|ti|você|o senhor|a senhora|u|uw|je|jouw|pan|pani|вы|вас|ви)(?!\p{L})/iu;

/** The one person whom both the title and the text above the questions name in full, where the title announces a talk. */
function namedInTitle(intro: string, title: string): Span | undefined {
  if (!announcesTalk.test(title)) return undefined;
  const names = Array.from(intro.matchAll(casedName), ({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  })).filter(({ name }) => title.includes(name));
  const [first] = names;
  return names.every(({ name }) => name === first?.name) ? first : undefined;
}

/** The full name, in the text before the first question, of the person whom a question addresses. */
function intervieweeOf(
  { blocks, language, text, title = "" }: Article,
  asked: readonly Block[],
): Span | undefined {
  const introEnd = asked[0]?.start ?? blocks[0]?.end ?? 0;
  const intro = text.slice(0, introEnd);
  for (const { start, end } of asked) {
    const surname = address.exec(text.slice(start, end))?.[1];
    if (surname === undefined || !/^\p{Lu}/u.test(surname)) continue;
    const full = new RegExp(`(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}${surname}(?!\\p{L})`, "u").exec(intro);
    if (full === null) continue;
    // A noun of office with a capital ("Bauphysikerin Miriam Okafor") is no part of the name.
    const name = full[0].split(" ").slice(-2).join(" ");
    const at = full.index + full[0].length - name.length;
    return { start: at, end: at + name.length };
  }
  const quoted = titleSpeaker.exec(title)?.[1];
  const at = quoted === undefined ? -1 : intro.indexOf(quoted);
  if (quoted !== undefined && at >= 0) return { start: at, end: at + quoted.length };
  const named = namedInTitle(intro, title);
  if (
    named !== undefined &&
    asked.some(({ start, end }) => toSomebody.test(text.slice(start, end)))
  )
    return named;
  // Dashes before every question say that it is an interview, so that a single name is who is asked.
  const isDialogue = asked.every(({ start }) => /^[—–―─-]/u.test(text.slice(start, start + 1)));
  return isDialogue ? soleNameOf(intro, language) : undefined;
}
