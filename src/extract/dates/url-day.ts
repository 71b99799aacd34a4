import { findTime, type PageTime } from "./read-date.ts";

/** The day in an address such as `/2020/04/29/`, `/2020-04-29-` or `/20200429-`; that of the page, not of its archive's copy. */
export function urlDay(url: string): PageTime | undefined {
  const address = withoutArchive(url);
  const found =
    /[/=._-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(address) ??
    /[/=._-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|t\d|$)/.exec(address) ??
    /[/=_-]((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?=\/)/.exec(address);
  if (found !== null) return findTime(`${found[1]}-${found[2]}-${found[3]}`, "day-first");
  const reverse = /[/=_-](\d{1,2})[-_](\d{1,2})[-_]((?:19|20)\d{2})(?=[/_.-]|$)/.exec(address);
  return reverse === null
    ? undefined
    : findTime(`${reverse[1]}.${reverse[2]}.${reverse[3]}`, "day-first");
}

/** @see https://archive.org/help/wayback_api.php */
function withoutArchive(url: string): string {
  return url.replace(/^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\//, "");
}
