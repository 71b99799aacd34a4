import { type PaneName, suggest } from "./ask-bot.ts";
import type { Pane } from "./console-state.ts";
import { byId, element, inputById } from "./elements.ts";

/**
 * Offers commands above a pane's line while one is typed there, and in Discord's what the bot proposes for an option.
 * The arrow keys go through them, Escape puts them away.
 */
export function offerHints(name: PaneName, known: () => Pane<unknown>["hints"]): void {
  const form = byId(`${name}-form`);
  const input = inputById(`${name}-text`);
  const hints = byId(`${name}-hints`);

  const show = (offers: readonly { label: string; summary?: string; text: string }[]): void => {
    hints.hidden = offers.length === 0;
    hints.replaceChildren(
      ...offers.map(({ label, summary, text }) => {
        const more = summary === undefined ? [] : [element("span", {}, summary)];
        const button = element("button", { type: "button" }, label, ...more);
        button.addEventListener("click", () => {
          input.value = text;
          leave();
        });
        return element("li", {}, button);
      }),
    );
  };
  const leave = (): void => {
    input.focus();
    hints.hidden = true;
  };
  const commands = (): void => {
    const typed = input.value.trim().toLowerCase();
    const fitting = known().filter(
      ({ usage }) => typed.startsWith("/") && usage.toLowerCase().startsWith(typed),
    );
    show(fitting.map(({ usage, summary }) => ({ label: usage, summary, text: asTyped(usage) })));
  };
  const proposals = async (): Promise<void> => {
    const typed = input.value;
    if (!/\s[\w-]+:\s*[^:]*$/.test(typed)) return;
    const choices = await suggest(name, { typed });
    if (input.value !== typed || choices.length === 0) return;
    const before = typed.replace(/(\s[\w-]+:)\s*[^:]*$/, "$1");
    show(
      choices.slice(0, 8).map((choice) => ({
        label: String(choice.name),
        text: `${before} ${String(choice.value)} `,
      })),
    );
  };

  input.addEventListener("focus", commands);
  input.addEventListener("input", () => {
    commands();
    if (name === "discord") void proposals();
  });
  form.addEventListener("submit", () => {
    hints.hidden = true;
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) hints.hidden = true;
  });
  form.addEventListener("keydown", (event) => {
    if (hints.hidden) return;
    if (event.key === "Escape") return leave();
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const stops = [...hints.querySelectorAll("button"), input];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    stops.at((at + step) % stops.length)?.focus();
  });
}

/** A usage up to what a person has to fill in. */
function asTyped(usage: string): string {
  const start = usage.replace(/<[^>]*>$|\[.*$/, "").trimEnd();
  return /[:<]/.test(usage) ? `${start} ` : start;
}
