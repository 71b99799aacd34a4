import { imageLinkProblem, isLink, linkProblem } from "./links.ts";
import { list, object, type Shape, tagged, text } from "./shape.ts";
import { anyText, mrkdwn, plainText } from "./text-objects.ts";

/** Limits of ids, in characters. */
export const actionId = text({ min: 1, max: 255 });
export const blockId = text({ max: 255 });

export const buttonStyle = text({ oneOf: ["primary", "danger"] });
export const accessibilityLabel = text({ max: 75 });
export const link: Shape = (value, at, found) => {
  text({ max: 3000, check: linkProblem })(value, at, found);
  if (typeof value === "string" && !isLink(value)) found.doubts.push("button-link-form");
};

/** @see https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
export const confirm = object({
  required: { text: anyText(300) },
  optional: {
    title: plainText(100),
    confirm: plainText(30),
    deny: plainText(30),
    style: buttonStyle,
  },
});

/** Longest `value` of an option that every source agrees on; the documented limit is 150. */
const optionValueLengthSafe = 75;

const optionValue: Shape = (value, at, found) => {
  text({ min: 1, max: 150 })(value, at, found);
  if (typeof value === "string" && value.length > optionValueLengthSafe)
    found.doubts.push("option-value-75");
};

function optionWith(label: Shape): Shape {
  return object({
    required: { text: label },
    optional: { value: optionValue, description: anyText(75), url: link },
  });
}

/** An option whose label must be plain text (menus). */
export const plainOption = optionWith(plainText(75));

/** An option whose label may also be mrkdwn (checkboxes and radio buttons). */
export const anyOption: Shape = optionWith(
  tagged({ plain_text: plainText(75), mrkdwn: mrkdwn(75) }),
);

export const optionGroup = object({
  required: { label: plainText(75), options: list(plainOption, { min: 1, max: 100 }) },
});

export const dispatchActionConfig = object({
  optional: {
    trigger_actions_on: list(text({ oneOf: ["on_enter_pressed", "on_character_entered"] })),
  },
});

const slackFile = object({ optional: { id: text(), url: text() }, oneOf: ["id", "url"] });

export const imageSource = {
  image_url: text({ max: 3000, check: imageLinkProblem }),
  slack_file: slackFile,
};

/** The image inside other blocks; the block of the same name has more fields. */
export const imageElement = tagged({
  image: object({
    required: { alt_text: text({ max: 2000 }) },
    optional: imageSource,
    oneOf: ["image_url", "slack_file"],
  }),
});
