import type { Block } from "./console-state.ts";
import { drawMarkdown } from "./draw-markdown.ts";
import { element, list, members, text, useOnce } from "./elements.ts";

/** Called when a person presses a button. */
export type Press = (customId: string, choice?: string) => Promise<void>;

/** Draws Components V2 as Discord does, as far as our messages use them; others by their number. */
export function drawComponents(components: readonly Block[], press: Press): readonly Node[] {
  return components.flatMap((component) => drawComponent(component, press));
}

function drawComponent(component: Block, press: Press): readonly Node[] {
  const inside = list(component.components);
  switch (component.type) {
    case 17:
      return [
        element(
          "div",
          { class: "container", style: `--stripe: ${stripe(component.accent_color)}` },
          ...drawComponents(inside, press),
        ),
      ];
    case 10:
      return drawMarkdown(text(component.content));
    case 1:
      return [
        element(
          "ul",
          { class: "buttons" },
          ...inside.map((one) =>
            element("li", {}, one.type === 3 ? drawMenu(one, press) : drawButton(one, press)),
          ),
        ),
      ];
    case 14:
      return [element("hr", {})];
    case 13: {
      const name = text(members(component.file).url).replace("attachment://", "");
      return [element("p", { class: "file" }, `File: ${name}`)];
    }
    default:
      return [element("p", { class: "subtext" }, `[component ${String(component.type)}]`)];
  }
}

function drawMenu(menu: Block, press: Press): Node {
  const options = list(menu.options);
  const hasDefault = options.some((one) => one.default === true);
  const prompt = text(menu.placeholder);
  const made = element(
    "select",
    { "aria-label": prompt },
    ...(hasDefault ? [] : [element("option", { value: "" }, prompt)]),
    ...options.map((one) => {
      const value = text(one.value);
      return element(
        "option",
        one.default === true ? { value, selected: "" } : { value },
        text(one.label),
      );
    }),
  );
  useOnce(made, "change", () => press(text(menu.custom_id), made.value));
  return made;
}

function drawButton(button: Block, press: Press): Node {
  const label = text(button.label);
  if (button.style === 5) {
    return element(
      "a",
      { class: "button", href: text(button.url), target: "_blank", rel: "noreferrer" },
      label,
    );
  }
  const made = element(
    "button",
    { type: "button", class: button.style === 1 ? "primary" : "" },
    label,
  );
  made.disabled = button.disabled === true;
  useOnce(made, "click", () => press(text(button.custom_id)));
  return made;
}

function stripe(color: unknown): string {
  return typeof color === "number" ? `#${color.toString(16).padStart(6, "0")}` : "var(--line)";
}
