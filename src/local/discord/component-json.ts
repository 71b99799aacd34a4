import { isObject, type JsonObject, objectsIn } from "#shared/json-value.ts";
import { componentType } from "./check/component-tree.ts";

/** What Discord adds to a component of a type where the app said nothing. */
const usual: Readonly<Record<number, JsonObject>> = {
  [componentType.stringSelect]: { min_values: 1, max_values: 1 },
  [componentType.userSelect]: { min_values: 1, max_values: 1 },
  [componentType.roleSelect]: { min_values: 1, max_values: 1 },
  [componentType.mentionableSelect]: { min_values: 1, max_values: 1 },
  [componentType.channelSelect]: { min_values: 1, max_values: 1 },
  [componentType.thumbnail]: { description: null, spoiler: false },
  [componentType.file]: { name: "file", size: 0, spoiler: false },
  [componentType.separator]: { spacing: 1, divider: true },
  [componentType.container]: { accent_color: null, spoiler: false },
};

/** Components as they come back: each with an `id`, counted from 1 where the app gave none. */
export function numbered(components: readonly JsonObject[]): readonly JsonObject[] {
  let last = 0;
  const number = (component: JsonObject): JsonObject => {
    last += 1;
    const id = component.id ?? last;
    const inner = (value: unknown) => (isObject(value) ? number(value) : value);
    const { components: children, accessory, component: field, media, file, items } = component;
    return {
      ...usual[Number(component.type)],
      ...withoutNulls(component),
      id,
      ...(Array.isArray(children) && { components: children.map(inner) }),
      ...(accessory !== undefined && { accessory: inner(accessory) }),
      ...(field !== undefined && { component: inner(field) }),
      ...(isObject(media) && { media: mediaJson(media) }),
      ...(isObject(file) && { file: mediaJson(file) }),
      ...(Array.isArray(items) && { items: objectsIn(items).map(itemJson) }),
    };
  };
  return components.map(number);
}

function withoutNulls(component: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null));
}

function itemJson({ media, description = null, spoiler = false }: JsonObject): JsonObject {
  return { media: isObject(media) ? mediaJson(media) : media, description, spoiler };
}

function mediaJson({ url }: JsonObject): JsonObject {
  return { id: "1", url, proxy_url: url };
}

/** An embed as it comes back. */
export function embedJson(embed: JsonObject): JsonObject {
  const { fields } = embed;
  return {
    type: "rich",
    ...withoutNulls(embed),
    ...(Array.isArray(fields) && {
      fields: objectsIn(fields).map((field) => ({ inline: false, ...field })),
    }),
  };
}

/** A file as it comes back; the stand-in keeps its name, not its bytes. */
export function attachmentJson(file: JsonObject, channelId: string): JsonObject {
  const url = `https://cdn.discordapp.com/attachments/${channelId}/${String(file.id)}/${String(file.filename)}`;
  return { size: 0, url, proxy_url: url, ...withoutNulls(file) };
}
