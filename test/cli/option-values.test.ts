import { expect, it } from "vitest";
import { eventsAddress, languageCode, portNumber, wholeNumber } from "#cli/option-values.ts";

it.each([
  ["https://api.example", "https://api.example/slack/events"],
  ["https://api.example/", "https://api.example/slack/events"],
  ["https://api.example/slack/events", "https://api.example/slack/events"],
  ["https://proxy.example/news/slack", "https://proxy.example/news/slack"],
])("has Slack’s requests for %s sent to %s", (given, address) => {
  expect(eventsAddress(given)).toBe(address);
});

it.each<[string, (text: string) => unknown, string, unknown]>([
  ["a count", wholeNumber, "1", 1],
  ["a count", wholeNumber, "999999999", 999_999_999],
  ["a language", languageCode, "fr", "fr"],
  ["a language", languageCode, "fil", "fil"],
  ["a port", portNumber, "0", 0],
  ["a port", portNumber, "65535", 65_535],
])("%s is read, up to its bounds", (_, read, text, value) => {
  expect(read(text)).toBe(value);
});

it.each<[string, (text: string) => unknown, readonly string[], string]>([
  [
    "a count",
    wholeNumber,
    ["", "0", "-1", "1.5", "1e3", "1000000000", "x"],
    "a whole number of at least 1",
  ],
  [
    "a language",
    languageCode,
    ["", "f", "FR", "fr-FR", "french", "f1"],
    "write it as “en” or “fr”",
  ],
  [
    "a port",
    portNumber,
    ["", "-1", "80a", "65536", "1e3", "0x50"],
    "give a number from 0 to 65535",
  ],
  [
    "an address",
    eventsAddress,
    ["", "bot.example", "http://bot.example", "https://"],
    "begin with https://",
  ],
])("%s that cannot be read is refused, with what can be", (_, read, texts, sentence) => {
  for (const text of texts) {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow(`“${text}”`);
  }
});
