import type { Button as ButtonElement } from "@slack/web-api";
import { type Button, buttonId } from "#model/button.ts";

/** A button as Slack shows it. What it does stands in its `action_id`, as with menus and on Discord. */
export function buttonElement(
  label: string,
  button: Button,
  more: Pick<ButtonElement, "style" | "url" | "value"> = {},
): ButtonElement {
  const text = { type: "plain_text", text: label } as const;
  return { type: "button", text, action_id: buttonId(button), ...more };
}
