import { describe, expect, it } from "vitest";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import type { Surface } from "#local/slack/blocks/surfaces.ts";
import {
  actions,
  button,
  card,
  cell,
  chart,
  container,
  divider,
  home,
  image,
  input,
  letters,
  line,
  markdown,
  modal,
  mrkdwn,
  plain,
  plan,
  richText,
  section,
  table,
  task,
  times,
  typed,
} from "./pieces.ts";

describe("what each surface takes", () => {
  const samples: Readonly<Record<string, unknown>> = {
    actions: actions(button()),
    alert: { type: "alert", text: plain() },
    card: card(),
    carousel: { type: "carousel", elements: [card()] },
    container: container([divider]),
    context: { type: "context", elements: [mrkdwn(), image()] },
    context_actions: {
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          positive_button: { text: plain(), value: "1" },
          negative_button: { text: plain(), value: "0" },
        },
      ],
    },
    data_table: { type: "data_table", caption: "c", rows: [[cell()], [cell()]] },
    data_visualization: chart,
    divider,
    file: { type: "file", external_id: "x", source: "remote" },
    header: { type: "header", text: plain() },
    image: image(),
    input: input(typed()),
    markdown: markdown(1),
    plan: plan(task("pending")),
    rich_text: richText(line()),
    section: section(),
    table: table([[cell()]]),
    task_card: task("error"),
    video: {
      type: "video",
      alt_text: "a",
      title: plain(),
      thumbnail_url: "https://example.com/a.png",
      video_url: "https://example.com/v",
    },
  };
  const refused: Readonly<Record<string, readonly string[]>> = {
    message_blocks: ["alert", "file"],
    modal_view: [
      "card",
      "carousel",
      "container",
      "context_actions",
      "data_table",
      "data_visualization",
      "file",
      "markdown",
      "plan",
      "table",
      "task_card",
    ],
    home_view: [
      "alert",
      "container",
      "context_actions",
      "data_table",
      "data_visualization",
      "file",
      "markdown",
      "plan",
      "table",
      "task_card",
    ],
  };

  it.each(
    Object.keys(samples).flatMap((type) =>
      Object.keys(refused).map((surface) => [type, surface as Surface] as const),
    ),
  )("%s on %s", (type, surface) => {
    const block = samples[type];
    const payload =
      surface === "message_blocks"
        ? [block]
        : surface === "modal_view"
          ? modal({}, block)
          : home({}, block);
    expect(checkBlocks(payload, surface).ok).toBe(!refused[surface]?.includes(type));
  });

  it.each([
    ["a modal without a title", modal({ title: undefined }), "modal_view"],
    [
      "a modal with an input but no submit",
      modal({ submit: undefined }, input(typed())),
      "modal_view",
    ],
    ["a modal that is a Home", home(), "modal_view"],
    ["a Home with a title", home({ title: plain() }), "home_view"],
    ["a Home with a submit", home({ submit: plain() }), "home_view"],
    ["a Home without blocks", { type: "home", blocks: [] }, "home_view"],
    ["a view that is a list", [divider], "modal_view"],
    [
      "a view of 251 kB",
      modal({ private_metadata: "x" }, ...times(90, () => section({ text: plain(letters(2900)) }))),
      "modal_view",
    ],
  ] as const)("refuses %s", (_case, payload, surface) => {
    expect(checkBlocks(payload, surface)).toMatchObject({ ok: false });
  });
});
