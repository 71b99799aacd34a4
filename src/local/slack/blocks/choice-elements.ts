import { actionId, anyOption, confirm, optionGroup, plainOption } from "./composition.ts";
import { type Fields, flag, list, number, object, type Shape, text } from "./shape.ts";
import { plainText } from "./text-objects.ts";

const placeholder = plainText(150);

/** What every menu takes. */
const menu: Fields = { action_id: actionId, confirm, focus_on_load: flag, placeholder };
const many: Fields = { max_selected_items: number({ integer: true, min: 1 }) };

const optionsOrGroups: Fields = {
  options: list(plainOption, { min: 1, max: 100 }),
  option_groups: list(optionGroup, { min: 1, max: 100 }),
};

const conversationFilter = object({
  optional: {
    include: list(text({ oneOf: ["im", "mpim", "private", "public"] }), { min: 1 }),
    exclude_bot_users: flag,
    exclude_external_shared_channels: flag,
  },
  anyOf: ["include", "exclude_external_shared_channels", "exclude_bot_users"],
});

const conversationMenu: Fields = {
  ...menu,
  default_to_current_conversation: flag,
  filter: conversationFilter,
};

/** Menus that hold one choice. */
export const selects: { readonly [type: string]: Shape } = {
  static_select: object({
    optional: { ...menu, ...optionsOrGroups, initial_option: plainOption },
    oneOf: ["options", "option_groups"],
  }),
  external_select: object({
    optional: { ...menu, initial_option: plainOption, min_query_length: number() },
  }),
  users_select: object({ optional: { ...menu, initial_user: text() } }),
  conversations_select: object({
    optional: { ...conversationMenu, initial_conversation: text(), response_url_enabled: flag },
  }),
  channels_select: object({
    optional: { ...menu, initial_channel: text(), response_url_enabled: flag },
  }),
};

/** Menus that hold several choices. */
export const multiSelects: { readonly [type: string]: Shape } = {
  multi_static_select: object({
    optional: { ...menu, ...many, ...optionsOrGroups, initial_options: list(plainOption) },
    oneOf: ["options", "option_groups"],
  }),
  multi_external_select: object({
    optional: {
      ...menu,
      ...many,
      initial_options: list(plainOption),
      min_query_length: number(),
    },
  }),
  multi_users_select: object({ optional: { ...menu, ...many, initial_users: list(text()) } }),
  multi_conversations_select: object({
    optional: { ...conversationMenu, ...many, initial_conversations: list(text()) },
  }),
  multi_channels_select: object({ optional: { ...menu, ...many, initial_channels: list(text()) } }),
};

const ticks: Fields = { action_id: actionId, confirm, focus_on_load: flag };

/** Choices that show all their options. */
export const choices: { readonly [type: string]: Shape } = {
  checkboxes: object({
    required: { options: list(anyOption, { min: 1, max: 10 }) },
    optional: { ...ticks, initial_options: list(anyOption) },
  }),
  radio_buttons: object({
    required: { options: list(anyOption, { min: 1, max: 10 }) },
    optional: { ...ticks, initial_option: anyOption },
  }),
};

export const overflow = object({
  required: { options: list(plainOption, { min: 1, max: 5 }) },
  optional: { action_id: actionId, confirm },
});
