import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where a Chromium may be: nothing is ever downloaded for a test. */
const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path));

/** Says loudly that tests in a browser did not run. */
export function sayIfSkipped(what: string): void {
  if (chromiumPath === undefined) {
    process.stderr.write(`\nSKIPPED, no Chromium on this machine (set CHROMIUM): ${what}\n`);
  }
}

/** A page that is waited for as long as its test is. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  return page;
}

/** Starts a headless browser that speaks to this machine only. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    timeout: 0,
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
