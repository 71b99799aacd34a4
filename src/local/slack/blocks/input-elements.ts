import { actionId, confirm, dispatchActionConfig } from "./composition.ts";
import { richText } from "./rich-text.ts";
import { type Fields, flag, later, list, number, object, type Shape, text } from "./shape.ts";
import { plainText } from "./text-objects.ts";

const placeholder = plainText(150);
const typed: Fields = {
  action_id: actionId,
  dispatch_action_config: dispatchActionConfig,
  focus_on_load: flag,
  placeholder,
};
const picker: Fields = { action_id: actionId, confirm, focus_on_load: flag };

const calendarDate = text({
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  check: (date) =>
    Number.isNaN(Date.parse(`${date}T00:00Z`)) ? "must be a valid date" : undefined,
});

export const pickers: { readonly [type: string]: Shape } = {
  datepicker: object({ optional: { ...picker, placeholder, initial_date: calendarDate } }),
  timepicker: object({
    optional: {
      ...picker,
      placeholder,
      initial_time: text({ pattern: /^([01]\d|2[0-3]):[0-5]\d$/ }),
      timezone: text(),
    },
  }),
  datetimepicker: object({ optional: { ...picker, initial_date_time: number() } }),
};

/** Longest text a person can be let type, in characters. */
const inputLengthMax = 3000;

export const richTextInput = object({
  optional: {
    ...typed,
    initial_value: later(() => richText),
    max_lines: number(),
    min_lines: number(),
  },
});

export const typedInputs: { readonly [type: string]: Shape } = {
  plain_text_input: object({
    optional: {
      ...typed,
      initial_value: text(),
      multiline: flag,
      min_length: number({ integer: true, min: 0, max: inputLengthMax }),
      max_length: number({ integer: true, min: 1, max: inputLengthMax }),
    },
    also: (value, at, { faults }) => {
      if (Number(value.min_length ?? 0) > Number(value.max_length ?? inputLengthMax))
        faults.push({ pointer: `${at}/min_length`, message: "must not exceed `max_length`" });
    },
  }),
  number_input: object({
    required: { is_decimal_allowed: flag },
    optional: { ...typed, initial_value: text(), min_value: text(), max_value: text() },
  }),
  email_text_input: object({ optional: { ...typed, initial_value: text() } }),
  url_text_input: object({ optional: { ...typed, initial_value: text() } }),
  rich_text_input: richTextInput,
};

export const fileInput = object({
  optional: {
    action_id: actionId,
    filetypes: list(text()),
    max_files: number({ integer: true, min: 1, max: 10 }),
  },
});
