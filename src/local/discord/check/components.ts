import { isObject } from "#shared/json-value.ts";
import { unionError } from "./check-shape.ts";
import { componentType, everyComponent, type Placed, uniqueCustomIds } from "./component-tree.ts";
import { badLength, type FieldPath, type Findings, lengthOf, unseen } from "./form-error.ts";
import { checkLink, componentMedia, uploadedFile } from "./links.ts";
import { checkPressable } from "./pressables.ts";

const componentsMax = 40;
const textLengthMax = 4_000;
const legacyRows = { min: 1, max: 5 } as const;

/**
 * Beyond these the real service answers 500 (discord-api-docs#8554, #7528): UTF-8 bytes of all text
 * displays plus twelve for each, and media items.
 */
const breaking = { bytes: 10_170, bytesPerDisplay: 12, media: 64 } as const;

/**
 * The rules of a message's components.
 *
 * @returns `breaks` when the real service would fail with 500
 */
export function checkComponents(
  value: unknown,
  path: FieldPath,
  isV2: boolean,
  found: Findings,
): { readonly breaks: boolean } {
  const placed = [...everyComponent(value, path)];
  if (!isV2) checkLegacy(value, path, found);
  else if (placed.length > componentsMax)
    found.errors.push(
      unseen(path, "COMPONENTS_MAX", `A message holds at most ${componentsMax} components.`),
    );
  uniqueCustomIds(placed, found);
  for (const one of placed) {
    checkRow(one, found);
    checkPressable(one, "message", found);
    checkMedia(one, found);
  }
  return weigh(placed, path, found);
}

function checkLegacy(value: unknown, path: FieldPath, { errors }: Findings): void {
  if (!Array.isArray(value)) return;
  if (value.length > legacyRows.max) errors.push(badLength(path, legacyRows.min, legacyRows.max));
  for (const [index, component] of value.entries())
    if (isObject(component) && component.type !== componentType.actionRow)
      errors.push(unionError([...path, index], [componentType.actionRow]));
}

/** A row is five wide: a button takes one, a menu all. */
function checkRow({ component, path }: Placed, { errors }: Findings): void {
  if (component.type !== componentType.actionRow || !Array.isArray(component.components)) return;
  let width = 0;
  for (const [index, inner] of component.components.entries()) {
    width += isObject(inner) && inner.type === componentType.button ? 1 : 5;
    if (width > 5)
      errors.push({
        path: [...path, "components", index],
        code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        message: "The specified component exceeds the maximum width",
      });
  }
}

function checkMedia({ component, path }: Placed, found: Findings): void {
  const media = (value: unknown, at: FieldPath, rule = componentMedia) => {
    if (isObject(value)) checkLink(value.url, [...at, "url"], rule, found);
  };
  if (component.type === componentType.thumbnail) media(component.media, [...path, "media"]);
  if (component.type === componentType.file) media(component.file, [...path, "file"], uploadedFile);
  if (component.type !== componentType.mediaGallery || !Array.isArray(component.items)) return;
  for (const [index, item] of component.items.entries())
    if (isObject(item)) media(item.media, [...path, "items", index, "media"]);
}

function weigh(
  placed: readonly Placed[],
  path: FieldPath,
  { errors }: Findings,
): { readonly breaks: boolean } {
  let length = 0;
  let bytes = 0;
  let media = 0;
  for (const { component } of placed) {
    const { type, content, items } = component;
    if (type === componentType.textDisplay && typeof content === "string") {
      length += lengthOf(content);
      bytes += Buffer.byteLength(content.trim()) + breaking.bytesPerDisplay;
    }
    if (type === componentType.mediaGallery && Array.isArray(items)) media += items.length;
    if (type === componentType.thumbnail || type === componentType.file) media += 1;
  }
  if (length > textLengthMax)
    errors.push(
      unseen(
        path,
        "TEXT_DISPLAY_MAX",
        `All text displays hold at most ${textLengthMax} characters.`,
      ),
    );
  return { breaks: bytes > breaking.bytes || media > breaking.media };
}
