import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIStringSelectComponent,
} from "discord.js";
import { buttonId } from "#model/button.ts";
import type { CardButton, CardFact, CardItem, CardMenu, CardMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { withoutTurns } from "#shared/isolate-text.ts";
import { firstFitting } from "../first-fitting.ts";
import { linesWithin } from "../lines-within.ts";
import { buttonRow, textDisplay } from "./components.ts";
import { codeBlock, escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import { fits } from "./fits.ts";

/** Longest label of an option, in characters. @see https://docs.discord.com/developers/components/reference#string-select-select-option-structure */
const optionMax = 100;

/** Longest link we show, in characters: all texts of a message share 4,000. */
const linkMax = 200;

/** Characters that the lines of a card may have together, as far as marks that are escaped leave room. */
const linesMax = [3000, 1500, 700] as const;

/** A card as Discord shows it: long lines cut, as many items as fit, and how many did not. */
export function cardComponents(whole: CardMessage): readonly APIComponentInContainer[] {
  const { items = [] } = whole;
  const card = firstFitting<number, CardMessage>(
    linesMax,
    (max) => ({
      ...whole,
      lines: linesWithin(whole.lines, max),
      typedLine: whole.typedLine && cutText(whole.typedLine, max),
    }),
    (one) => fits(components(one, 0)),
  );
  let shown = items.length;
  while (shown > 0 && !fits(components(card, shown))) shown -= 1;
  return components(card, shown);
}

function components(card: CardMessage, shown: number): readonly APIComponentInContainer[] {
  const { title, lines, typedLine, items = [], footer, buttons = [], menu, file } = card;
  const head = [
    ...(title === undefined ? [] : [`**${escapeMarkdown(title)}**`]),
    ...lines.map(escapeMarkdown),
  ];
  const leftOut = items.length - shown;
  return [
    ...(head.length === 0 ? [] : [textDisplay(head.join("\n"))]),
    ...(typedLine === undefined ? [] : [textDisplay(codeBlock(typedLine))]),
    ...(shown === 0 ? [] : [textDisplay(items.slice(0, shown).map(itemLine).join("\n"))]),
    ...(leftOut === 0 ? [] : [textDisplay(`-# ${leftOut} more did not fit here.`)]),
    ...(file === undefined ? [] : [fileComponent(file.name)]),
    ...(footer === undefined ? [] : [textDisplay(`-# ${escapeMarkdown(footer)}`)]),
    ...(menu === undefined ? [] : [menuRow(menu)]),
    ...(buttons.length === 0 ? [] : [cardButtonRow(buttons)]),
  ];
}

function itemLine({ title, url, facts }: CardItem): string {
  const name = cutText(title, 120);
  const linked =
    url === undefined || url.length > linkMax ? escapeMarkdown(name) : markdownLink(url, name);
  return `- **${linked}**${facts.map((fact) => ` · ${factText(fact)}`).join("")}`;
}

/** Discord shows a person's name for a mention, which pings nobody: no message of ours may ping. */
function factText(fact: CardFact): string {
  return typeof fact === "string" ? escapeMarkdown(fact) : `${fact.before ?? ""}<@${fact.userId}>`;
}

/** @see https://docs.discord.com/developers/components/reference#file */
function fileComponent(name: string): APIComponentInContainer {
  return { type: 13, file: { url: `attachment://${name}` } };
}

export function menuRow({
  prompt,
  button,
  options,
}: CardMenu): APIActionRowComponent<APIStringSelectComponent> {
  return {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: buttonId(button),
        placeholder: cutText(prompt, 150),
        options: options.map(({ value, label, isChosen }) => ({
          value,
          label: cutText(withoutTurns(label), optionMax),
          ...(isChosen === true && { default: true }),
        })),
      },
    ],
  };
}

export function cardButtonRow(
  buttons: readonly CardButton[],
): APIActionRowComponent<APIButtonComponent> {
  const plain = 2;
  const styles = { primary: 1, danger: 4 } as const;
  return buttonRow(
    buttons.map(({ label, button, style }) => ({
      type: 2,
      style: style === undefined ? plain : styles[style],
      label,
      custom_id: buttonId(button),
    })),
  );
}
