import type { APIComponentInContainer } from "discord.js";
import { placeWord } from "#model/channel.ts";
import type { SettingsMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { muteNames, settingsLines } from "../settings-lines.ts";
import { cardButtonRow, menuRow } from "./card-components.ts";
import { textDisplay } from "./components.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** Longest value of one setting shown, in characters; the form behind its button has all of it. */
const valueMax = 200;

/**
 * The settings of a channel, with a button for each part: a form of Discord has five fields at most,
 * so there is one for the time, one for the stories, one for the filter, and a menu to be quiet. Where something
 * in a form was wrong, what it was and the way back: Discord opens no form in answer to one.
 */
export function settingsComponents(message: SettingsMessage): readonly APIComponentInContainer[] {
  const { channelName, trial, notice = "", settings, draft, retry } = message;
  if (retry !== undefined) {
    return [
      textDisplay(escapeMarkdown(notice)),
      cardButtonRow([{ label: "Open the form again", button: retry, style: "primary" }]),
    ];
  }
  const isMuted = settings.mutedUntil !== undefined;
  const place =
    channelName === undefined ? `this ${placeWord(settings.channel, message)}` : `#${channelName}`;
  const lines = settingsLines(message).map(
    ({ label, value }) => `**${label}:** ${escapeMarkdown(cutText(value, valueMax))}`,
  );
  return [
    ...(notice === "" ? [] : [textDisplay(escapeMarkdown(notice))]),
    textDisplay([`### Settings of ${escapeMarkdown(place)}`, ...lines].join("\n")),
    ...(trial.length === 0
      ? []
      : [textDisplay(trial.map((line) => `-# ${escapeMarkdown(cutText(line, 160))}`).join("\n"))]),
    ...(draft === undefined
      ? []
      : [
          cardButtonRow([
            {
              label: "Save this filter",
              button: { press: "save-filter", draft },
              style: "primary",
            },
          ]),
        ]),
    cardButtonRow([
      { label: "Change time", button: { press: "edit", part: "schedule" } },
      { label: "Change stories", button: { press: "edit", part: "stories" } },
      {
        label: "Change filter",
        button: { press: "edit", part: "filter", ...(draft !== undefined && { draft }) },
      },
    ]),
    menuRow({
      prompt: "Mute",
      button: { press: "choose-mute" },
      options: muteNames
        .filter(([value]) => isMuted || value !== "keep")
        .map(([value, label]) => ({
          value,
          label,
          isChosen: value === (isMuted ? "keep" : "off"),
        })),
    }),
  ];
}
