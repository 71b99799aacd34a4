import { describe, expect, test } from "vitest";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import type { Surface } from "#local/slack/blocks/surfaces.ts";
import { fc } from "../../../support/properties.ts";
import {
  actions,
  button,
  divider,
  image,
  input,
  line,
  mrkdwn,
  plain,
  richText,
  section,
  task,
  typed,
} from "./pieces.ts";
import { refuses } from "./verdicts.ts";

describe("single blocks and elements", () => {
  refuses("invalid_blocks", {
    "a header of mrkdwn": [{ type: "header", text: mrkdwn() }],
    "a section without text and fields": [{ type: "section" }],
    "a button of mrkdwn": [actions(button({ text: mrkdwn() }))],
    "a button of another style": [actions(button({ style: "default" }))],
    "a link that runs code": [actions(button({ url: "javascript:alert(1)" }))],
    "an image without a description": [image({ alt_text: undefined })],
    "an image without a source": [image({ image_url: undefined })],
    "an image with two sources": [image({ slack_file: { id: "F1" } })],
    "an image on a private host": [image({ image_url: "https://192.168.0.1/a.png" })],
    "an image over http": [image({ image_url: "http://example.com/a.png" })],
    "an image that is an SVG": [image({ image_url: "https://example.com/a.svg" })],
    "a text input among actions": [actions(typed())],
    "a button as an input": [input(button())],
    "a date and time beside a text": [section({ accessory: { type: "datetimepicker" } })],
    "a date that does not exist": [actions({ type: "datepicker", initial_date: "2026-13-01" })],
    "a time that does not exist": [actions({ type: "timepicker", initial_time: "24:00" })],
    "a number input that does not say what it takes": [input({ type: "number_input" })],
    "an empty filter": [actions({ type: "conversations_select", filter: {} })],
    "a rich text list without a style": [richText({ type: "rich_text_list", elements: [line()] })],
    "a rich text date as a text": [
      richText({
        type: "rich_text_section",
        elements: [{ type: "date", timestamp: "1", format: "{date}" }],
      }),
    ],
    "an empty rich text": [richText()],
    "an unknown key": [{ ...divider, colour: "red" }],
    "an unknown block": [{ type: "marquee" }],
    "a block without a type": [{}],
    "a block that is a text": ["divider"],
    "blocks that are an object": divider,
    "a plan whose title is an object": [{ type: "plan", title: plain() }],
    "an unknown mark of a task": [task("done")],
  });

  test("whatever is thrown at it, it answers and never throws", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom<Surface>("message_blocks", "modal_view", "home_view"),
        (value, surface) => {
          const verdict = checkBlocks(value, surface);
          expect(verdict.ok || verdict.messages.length > 0).toBe(true);
        },
      ),
    );
  });
});
