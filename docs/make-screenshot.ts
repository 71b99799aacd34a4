import { loadLambdas } from "#local/load-lambdas.ts";
import { startBot } from "#local/start-bot.ts";
import { chromiumPath, openBrowser } from "../test/support/chromium.ts";

/** Makes `docs/console.png`: the console page after its sample article was briefed in both panes. */
if (chromiumPath === undefined)
  throw new Error("Install Chromium, or say where it is in CHROMIUM.");
const bot = await startBot({
  port: 8040,
  pageFolder: new URL("../dist/cli/console/", import.meta.url),
  loadLambdas,
});
const browser = await openBrowser();
const page = await browser.newPage({
  viewport: { width: 1280, height: 860 },
  colorScheme: "light",
});
await page.goto(bot.console.origin);
await page.getByRole("button", { name: "Brief in both" }).click();
for (const pane of ["slack", "discord"]) {
  await page
    .locator(`#${pane}-messages`, { hasText: "Read the article" })
    .or(page.locator(`#${pane}-messages`, { hasText: "min read" }))
    .first()
    .waitFor();
}
await page.screenshot({ path: "docs/console.png" });
await browser.close();
await bot.stop();
