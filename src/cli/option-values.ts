import { InvalidArgumentError } from "commander";

/** @throws {InvalidArgumentError} with a sentence for the person */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new InvalidArgumentError(`“${text}” is not a whole number of at least 1.`);
  }
  return Number(text);
}

/** @throws {InvalidArgumentError} with a sentence for the person */
export function languageCode(text: string): string {
  if (!/^[a-z]{2,3}$/.test(text)) {
    throw new InvalidArgumentError(`“${text}” is no language code: write it as “en” or “fr”.`);
  }
  return text;
}

/** @throws {InvalidArgumentError} with a sentence for the person */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) {
    throw new InvalidArgumentError(`“${text}” is not a port: give a number from 0 to 65535.`);
  }
  return port;
}

/**
 * Where Slack's requests go: of an address without a path, that of the function which takes them.
 *
 * @throws {InvalidArgumentError} with a sentence for the person
 */
export function eventsAddress(text: string): string {
  if (!/^https:\/\//.test(text) || !URL.canParse(text)) {
    throw new InvalidArgumentError(
      `“${text}” is no address that Slack calls: begin with https://.`,
    );
  }
  const url = new URL(text);
  return url.pathname === "/" ? new URL("/slack/events", url).href : text;
}
