import { accessibilityLabel, actionId, buttonStyle, confirm, link } from "./composition.ts";
import { list, object, type Shape, text } from "./shape.ts";
import { plainText } from "./text-objects.ts";

const face = {
  action_id: actionId,
  confirm,
  style: buttonStyle,
  accessibility_label: accessibilityLabel,
};

/** @see https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const button = object({
  required: { text: plainText(75) },
  optional: { ...face, url: link, value: text({ max: 2000 }) },
});

const trigger = object({
  required: { url: text() },
  optional: {
    customizable_input_parameters: list(object({ required: { name: text(), value: text() } })),
  },
});

export const workflowButton = object({
  required: { text: plainText(75), workflow: object({ required: { trigger } }) },
  optional: face,
});

const verdictButton = object({
  required: { text: plainText(75), value: text({ max: 2000 }) },
  optional: { accessibility_label: accessibilityLabel },
});

/** What `context_actions` may hold. */
export const contextActionElements: { readonly [type: string]: Shape } = {
  feedback_buttons: object({
    required: { positive_button: verdictButton, negative_button: verdictButton },
    optional: { action_id: actionId },
  }),
  icon_button: object({
    required: { icon: text(), text: plainText() },
    optional: {
      action_id: actionId,
      confirm,
      value: text({ max: 2000 }),
      accessibility_label: accessibilityLabel,
      visible_to_user_ids: list(text()),
    },
  }),
};
