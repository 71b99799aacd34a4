import type { JsonObject } from "#shared/json-value.ts";
import type { Findings } from "./form-error.ts";

/** The rules of the name a webhook posts under (discord-webhooks#100, docs PR #4625 and #5999). */
export function checkWebhookName({ username }: JsonObject, { errors, doubts }: Findings): void {
  if (typeof username !== "string") return;
  const name = username.trim().toLowerCase();
  for (const word of ["clyde", "discord"])
    if (name.includes(word))
      errors.push({
        path: ["username"],
        code: "USERNAME_INVALID_CONTAINS",
        message: `Username cannot contain "${word}"`,
      });
  for (const word of ["everyone", "here"]) {
    if (name === word)
      errors.push({
        path: ["username"],
        code: "USERNAME_INVALID",
        message: `Username cannot be "${word}"`,
      });
    else if (name.includes(word)) doubts.push("webhook-name-contains-here");
  }
}
