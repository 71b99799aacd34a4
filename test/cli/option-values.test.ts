import { expect, it } from "vitest";
import { eventsAddress } from "#cli/option-values.ts";

it.each([
  ["https://api.example", "https://api.example/slack/events"],
  ["https://api.example/", "https://api.example/slack/events"],
  ["https://api.example/slack/events", "https://api.example/slack/events"],
  ["https://proxy.example/news/slack", "https://proxy.example/news/slack"],
])("has Slack’s requests for %s sent to %s", (given, address) => {
  expect(eventsAddress(given)).toBe(address);
});
