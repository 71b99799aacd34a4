/** Small valid parts of Discord's payloads, to be made wrong in one place. */
export const letters = (count: number): string => "a".repeat(count);
export const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const v2 = 1 << 15;

export const embed = (more: object = {}) => ({ title: "T", ...more });
export const embeds = (more: object = {}) => ({ embeds: [embed(more)] });
export const row = (...components: readonly unknown[]) => ({ type: 1, components });
export const button = (more: object = {}) => ({
  type: 2,
  style: 1,
  label: "ok",
  custom_id: "c",
  ...more,
});
export const option = (value = "v", label = "l") => ({ label, value });
export const options = (count: number) => times(count, (index) => option(`v${index}`));
export const select = (more: object = {}) => ({
  type: 3,
  custom_id: "s",
  options: [option()],
  ...more,
});
export const withRow = (...components: readonly unknown[]) => ({
  content: "x",
  components: [row(...components)],
});
export const text = (content = "x") => ({ type: 10, content });
export const withV2 = (...components: readonly unknown[]) => ({ flags: v2, components });
const media = (url = "https://example.com/a.png") => ({ media: { url } });
export const gallery = (count: number) => ({ type: 12, items: times(count, () => media()) });
export const sectionOf = (...components: readonly unknown[]) => ({
  type: 9,
  components,
  accessory: { type: 11, media: { url: "https://example.com/a.png" } },
});
export const containerOf = (...components: readonly unknown[]) => ({ type: 17, components });

export const field = (more: object = {}) => ({ type: 4, custom_id: "f", style: 1, ...more });
export const label = (component: unknown, more: object = {}) => ({
  type: 18,
  label: "L",
  component,
  ...more,
});
export const modal = (more: object = {}, ...components: readonly unknown[]) => ({
  type: 9,
  data: {
    custom_id: "m",
    title: "t",
    components: components.length > 0 ? components : [label(field())],
    ...more,
  },
});

export const command = (more: object = {}) => ({ name: "brief", description: "d", ...more });
export const slot = (more: object = {}) => ({ type: 3, name: "a", description: "d", ...more });
export const choice = (more: object = {}) => ({ name: "n", value: "v", ...more });
export const withOption = (more: object) => command({ options: [slot(more)] });
