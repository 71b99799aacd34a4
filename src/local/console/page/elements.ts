/** A piece of the page, or a text in it. */
export type Child = Node | string;

/** Makes an element. Texts are always text: nothing that the bot sends becomes HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A link that opens beside the console. Other schemes than http and https stay text. */
export function link(url: string, ...children: readonly Child[]): Node {
  if (!/^https?:\/\//i.test(url)) return element("span", {}, ...children);
  return element("a", { href: url, target: "_blank", rel: "noreferrer" }, ...children);
}

/** Makes a control wait while it is used: no second press counts. If it were disabled, it would lose the keyboard. */
export function useOnce(
  control: HTMLElement,
  event: "change" | "click",
  use: () => Promise<void>,
): void {
  control.addEventListener(event, () => {
    if (control.ariaBusy === "true") return;
    control.ariaBusy = "true";
    void use().finally(() => {
      control.ariaBusy = "false";
    });
  });
}

/** Draws `place` anew, and leaves the keyboard at the control it was at, or at the one that stands in its place. */
export function keepingFocus(place: HTMLElement, draw: () => void): void {
  const held = document.activeElement;
  const isHeld = held instanceof HTMLElement && place.contains(held);
  const id = held?.closest("[data-id]")?.getAttribute("data-id") ?? "";
  const controls = () => [
    ...(
      place.querySelector(`[data-id="${CSS.escape(id)}"]`) ?? place
    ).querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary, pre"),
  ];
  const at = isHeld ? controls().indexOf(held) : -1;
  draw();
  if (!isHeld) return;
  const looks = (one: HTMLElement) => `${one.id} ${one.ariaLabel} ${one.textContent}`;
  const same = held.isConnected ? held : controls().find((one) => looks(one) === looks(held));
  (same ?? controls().at(at) ?? place).focus({ preventScroll: true });
}

/** Fills a place anew, and leaves alone what stands there already: moved, it would be read aloud again, and lose what is marked in it. */
export function fill(place: HTMLElement, wanted: readonly Element[]): void {
  for (const child of [...place.children]) if (!wanted.includes(child)) child.remove();
  for (const [at, child] of wanted.entries())
    if (place.children[at] !== child) place.insertBefore(child, place.children[at] ?? null);
}

/** @throws {Error} when the page has no such element */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

export function inputById(id: string): HTMLInputElement {
  const found = byId(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} is no input.`);
  return found;
}

export function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
