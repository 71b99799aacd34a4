/** Small valid parts of Block Kit, to be made wrong in one place. */
export const letters = (count: number): string => "a".repeat(count);
export const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const plain = (text = "x") => ({ type: "plain_text", text });
export const mrkdwn = (text = "x") => ({ type: "mrkdwn", text });
export const option = (value = "v", text = "x") => ({ text: plain(text), value });
export const button = (more: object = {}) => ({ type: "button", text: plain(), ...more });
export const image = (more: object = {}) => ({
  type: "image",
  image_url: "https://example.com/a.png",
  alt_text: "a",
  ...more,
});
export const actions = (...elements: readonly unknown[]) => ({ type: "actions", elements });
export const section = (more: object = {}) => ({ type: "section", text: mrkdwn(), ...more });
export const input = (element: unknown, more: object = {}) => ({
  type: "input",
  label: plain(),
  element,
  ...more,
});
export const typed = (more: object = {}) => ({ type: "plain_text_input", action_id: "i", ...more });
export const select = (more: object = {}) => ({
  type: "static_select",
  action_id: "s",
  options: [option()],
  ...more,
});
export const richText = (...elements: readonly unknown[]) => ({ type: "rich_text", elements });
export const line = (text = "x") => ({
  type: "rich_text_section",
  elements: [{ type: "text", text }],
});
export const cell = (text = "a") => ({ type: "raw_text", text });
export const table = (rows: unknown) => ({ type: "table", rows });
export const card = (more: object = {}) => ({ type: "card", title: plain(), ...more });
export const container = (children: readonly unknown[], more: object = {}) => ({
  type: "container",
  title: plain(),
  child_blocks: children,
  ...more,
});
export const task = (status: string) => ({
  type: "task_card",
  task_id: "1",
  title: "t",
  status,
});
export const modal = (more: object = {}, ...blocks: readonly unknown[]) => ({
  type: "modal",
  title: plain(),
  submit: plain(),
  blocks: blocks.length > 0 ? blocks : [{ type: "divider" }],
  ...more,
});
export const home = (more: object = {}, ...blocks: readonly unknown[]) => ({
  type: "home",
  blocks: blocks.length > 0 ? blocks : [{ type: "divider" }],
  ...more,
});
export const divider = { type: "divider" };
export const markdown = (count: number) => ({ type: "markdown", text: letters(count) });
export const chart = { type: "data_visualization", title: "t", chart: { type: "bar" } };
export const plan = (...tasks: readonly unknown[]) => ({ type: "plan", title: "t", tasks });
