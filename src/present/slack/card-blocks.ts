import type { ActionsBlock, KnownBlock } from "@slack/web-api";
import { buttonId } from "#model/button.ts";
import type { CardButton, CardFact, CardItem, CardMenu, CardMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { withoutTurns } from "#shared/isolate-text.ts";
import { linesWithin } from "../lines-within.ts";
import { buttonElement } from "./button-element.ts";
import {
  bullets,
  linked,
  preformatted,
  richText,
  section,
  visibleMax,
  words,
} from "./rich-text.ts";

/** Longest label of an option, in characters. @see https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const optionMax = 75;

/** The whole card as plain text, for screen readers and notifications. */
export function cardText({
  title,
  lines: all,
  typedLine,
  items = [],
  footer,
  file,
}: CardMessage): string {
  const lines = linesWithin(all, visibleMax);
  const listed = items.map(
    ({ title: name, facts }) => `• ${[name, ...facts.map(factWords)].join(" · ")}`,
  );
  return [title, ...lines, typedLine, ...listed, footer, file?.name]
    .filter((line) => line !== undefined)
    .join("\n");
}

/**
 * A card as Slack shows it, in a message or in a modal.
 *
 * @param part which part of its file to show, where it has one
 */
export function cardBlocks(card: CardMessage, part = 0): readonly KnownBlock[] {
  const { title, typedLine, items = [], footer, buttons = [], menu, file } = card;
  const lines = linesWithin(card.lines, visibleMax);
  const shown = itemsWithin(items, visibleMax - lines.join("").length);
  const leftOut = items.length - shown.length;
  const text = [
    ...(title === undefined ? [] : [section(words(title, { bold: true }))]),
    ...lines.map((line) => section(words(`${line}\n`))),
  ];
  return [
    ...(text.length === 0 ? [] : [richText(...text)]),
    ...(typedLine === undefined ? [] : [richText(preformatted(typedLine))]),
    ...(shown.length === 0 ? [] : [richText(bullets(shown.map(itemSection)))]),
    ...(leftOut === 0 ? [] : [richText(section(words(`${leftOut} more did not fit here.`)))]),
    ...(file === undefined ? [] : [richText(preformatted(file.parts[part] ?? ""))]),
    ...(footer === undefined ? [] : [richText(section(words(footer, { italic: true })))]),
    ...(menu === undefined ? [] : [menuBlock(menu)]),
    ...(buttons.length === 0 ? [] : [buttonsBlock(buttons)]),
  ];
}

function itemsWithin(items: readonly CardItem[], max: number): readonly CardItem[] {
  let room = max;
  return items.filter(({ title, facts }) => {
    room -= title.length + facts.map(factWords).join(" · ").length;
    return room > 0;
  });
}

/** A person is named, never mentioned: a mention would ping. */
export function factWords(fact: CardFact): string {
  if (typeof fact === "string") return fact;
  const { before = "", name = "somebody" } = fact;
  return `${before}${name}`;
}

function itemSection({ title, url, facts }: CardItem) {
  const name = cutText(title, 150);
  return section(
    linked(url, name, { bold: true }),
    ...(facts.length === 0 ? [] : [words(`  ${facts.map(factWords).join(" · ")}`)]),
  );
}

function menuBlock({ prompt, button, options }: CardMenu): ActionsBlock {
  const shown = options.map(({ value, label }) => ({
    text: {
      type: "plain_text" as const,
      text: cutText(withoutTurns(label), optionMax),
      emoji: false,
    },
    value,
  }));
  const chosen = shown[options.findIndex(({ isChosen }) => isChosen === true)];
  return {
    type: "actions",
    elements: [
      {
        type: "static_select",
        action_id: buttonId(button),
        placeholder: { type: "plain_text", text: cutText(prompt, 150) },
        options: shown,
        ...(chosen !== undefined && { initial_option: chosen }),
      },
    ],
  };
}

function buttonsBlock(buttons: readonly CardButton[]): ActionsBlock {
  return {
    type: "actions",
    elements: buttons.map(({ label, button, style }) =>
      buttonElement(label, button, style === undefined ? {} : { style }),
    ),
  };
}
