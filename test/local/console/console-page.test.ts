import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLambdas } from "#local/load-lambdas.ts";
import { type LocalBot, startBot } from "#local/start-bot.ts";
import { chromiumPath, openBrowser, openPage, sayIfSkipped } from "../../support/chromium.ts";
import { lenientClock } from "../../support/lenient-clock.ts";

sayIfSkipped("the console page in a browser");

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let bot: LocalBot;
let browser: Browser;
let page: Page;
const faults: string[] = [];
/** Commands that the console did not take, which the browser reports as errors. */
let refusals = 0;

describe.skipIf(chromiumPath === undefined)("the console page", () => {
  beforeAll(async () => {
    const pageFolder = new URL("../../../dist/cli/console/", import.meta.url);
    bot = await startBot({ port: 0, pageFolder, loadLambdas, clock: lenientClock() });
    browser = await openBrowser();
    page = await openPage(browser);
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (line) => {
      if (line.type() !== "error") return;
      if (/status of 400/.test(line.text()) && line.location().url.endsWith("/type")) refusals += 1;
      else faults.push(line.text());
    });
    await page.goto(bot.console.origin);
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  const brief = (pane: string) =>
    page.locator(`#${pane}-messages article`, { hasText: "spoke on Friday 28 January" });

  /** What keeps people from using the page as it stands now. */
  async function violations(): Promise<unknown> {
    await page.evaluate(axe);
    return page.evaluate<unknown>(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]))",
    );
  }

  it("briefs its sample article in both panes", async () => {
    await page.getByRole("button", { name: "Brief in both" }).click();
    for (const pane of ["slack", "discord"]) {
      await brief(pane).waitFor();
      await expect(brief(pane).getByRole("heading").innerText()).resolves.toContain(
        "Macron and Putin agree",
      );
      await expect(brief(pane).innerText()).resolves.toContain("Only visible to you");
    }
  });

  it("changes the brief in place when a button is pressed", async () => {
    for (const pane of ["slack", "discord"]) {
      const shown = page.locator(`#${pane}-messages article`);
      const standard = await shown.innerText();
      await shown.getByRole("button", { name: "Shorter" }).click();
      const isShorter = async () => (await shown.innerText()).length < standard.length;
      await expect.poll(isShorter).toBe(true);
      expect(await page.locator(`#${pane}-messages article`).count()).toBe(1);
    }
  });

  it("shows the raw payload one click away", async () => {
    await brief("slack").getByText("Raw payload").click();
    await expect(brief("slack").locator("pre").innerText()).resolves.toContain(
      '"type": "rich_text"',
    );
  });

  it("knows its commands and works by keyboard alone", async () => {
    await page.locator("#slack-text").focus();
    await page.keyboard.type("/b");
    await page.getByRole("button", { name: "/brief help" }).waitFor();
    expect(await page.locator("#slack-hints").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.type("rief help");
    await page.keyboard.press("Enter");
    const help = (pane: string) =>
      page.locator(`#${pane}-messages article`, { hasText: "Newsbrief reads the news" });
    await help("slack").waitFor();
    await page.locator("#discord-text").focus();
    await page.keyboard.type("/help");
    await page.keyboard.press("Enter");
    await help("discord").waitFor();
    expect(await help("discord").count()).toBe(1);
  });

  it("shows what is newest, though an older answer comes after it", async () => {
    const shown = page.locator("#discord-messages article");
    const before = await shown.count();
    let overtaken = () => {};
    const older = new Promise<void>((resolve) => {
      overtaken = resolve;
    });
    let isFirst = true;
    await page.route("**/api/state", async (route) => {
      const mine = isFirst;
      isFirst = false;
      const response = await route.fetch();
      if (mine) await older;
      await route.fulfill({ response });
    });
    const first = page.waitForRequest("**/api/state");
    await page.locator("#slack-text").fill("/brief list");
    await page.locator("#slack-text").press("Enter");
    const late = await first;
    await page.locator("#discord-text").fill("/help");
    await page.locator("#discord-text").press("Enter");
    await shown.nth(before).waitFor();
    overtaken();
    await late.response();
    await page.unrouteAll({ behavior: "wait" });
    await page.evaluate("new Promise((drawn) => setTimeout(drawn, 0))");
    expect(await shown.count()).toBe(before + 1);
  });

  it("touches no message but the one that is new", async () => {
    await page.evaluate(`
      window.moved = 0;
      new MutationObserver((changes) => {
        for (const { removedNodes } of changes) window.moved += removedNodes.length;
      }).observe(document.getElementById("discord-messages"), { childList: true });
    `);
    const shown = page.locator("#discord-messages article");
    for (let times = 0; times < 2; times += 1) {
      const before = await shown.count();
      await page.locator("#discord-text").fill("/help");
      await page.locator("#discord-text").press("Enter");
      await shown.nth(before).waitFor();
    }
    await expect(page.evaluate("window.moved")).resolves.toBe(0);
  });

  it("goes through its commands by the arrow keys", async () => {
    const line = page.locator("#slack-text");
    await line.fill("");
    await line.pressSequentially("/");
    for (const key of ["ArrowUp", "ArrowUp", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect(line.inputValue()).resolves.toBe("/brief help");
    expect(await page.locator("#slack-hints").isHidden()).toBe(true);
    await line.fill("");
  });

  it("leaves the keyboard where it was when a message changes", async () => {
    const messages = page.locator("#slack-messages article");
    const shown = messages.filter({ hasText: "spoke on Friday 28 January" });
    await shown.getByRole("button", { name: "Longer" }).press("Enter");
    await shown.getByRole("button", { name: "Shorter" }).waitFor();
    const inMessage = () =>
      page.evaluate<boolean>("document.activeElement.closest('article') !== null");
    await expect.poll(inMessage).toBe(true);
    await shown.getByRole("button", { name: "Receipts" }).press("Enter");
    await messages.filter({ hasText: "Each sentence, and where it stands" }).waitFor();
    const text = () => page.evaluate<string>("document.activeElement.textContent");
    await expect.poll(text).toBe("Receipts");
  });

  it("closes a form by Escape, and goes back to the line", async () => {
    await page.locator("#slack-text").fill("/brief settings");
    await page.locator("#slack-text").press("Enter");
    const close = page.locator("#slack-over").getByRole("button", { name: "Close" });
    await close.press("Escape");
    await page.locator("#slack-over").waitFor({ state: "hidden" });
    await expect(page.evaluate("document.activeElement.id")).resolves.toBe("slack-text");
  });

  it("shows what comes, wherever somebody was reading", async () => {
    const log = page.locator("#discord-messages");
    await page.evaluate("document.getElementById('discord-messages').scrollTop = 0");
    await page.locator("#discord-text").fill("/help");
    await page.locator("#discord-text").press("Enter");
    await log.locator("article", { hasText: "Newsbrief reads the news" }).nth(4).waitFor();
    const left = () =>
      page.evaluate<number>(
        "(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.getElementById('discord-messages'))",
      );
    await expect.poll(left).toBeLessThan(2);
  });

  it("says kindly what it cannot take", async () => {
    await page.locator("#slack-text").fill("hello");
    await page.locator("#slack-text").press("Enter");
    await page.locator("#slack-problem", { hasText: "does not read chat" }).waitFor();
    await page.locator("#discord-text").fill("/dance");
    await page.locator("#discord-text").press("Enter");
    await page.locator("#discord-problem", { hasText: "no command /dance" }).waitFor();
    await expect.poll(() => refusals).toBe(2);
    await expect.poll(() => page.locator("#discord-text").inputValue()).toBe("/dance");
  });

  it("says that nobody answers, and keeps what was typed", async () => {
    await page.route("**/api/slack/type", (route) => route.abort());
    await page.locator("#slack-text").fill("/brief list");
    await page.locator("#slack-text").press("Enter");
    await page.locator("#slack-problem", { hasText: "does not answer" }).waitFor();
    await expect.poll(() => page.locator("#slack-text").inputValue()).toBe("/brief list");
    await page.unrouteAll();
    await expect.poll(() => faults.splice(0)).toEqual([expect.stringContaining("ERR_FAILED")]);
  });

  it("writes what a line is for so that it can be read", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const [placeholder, quiet] = await page.evaluate<string[]>(
        `["#slack-text", "h2 span"].map((at, isLabel) => getComputedStyle(document.querySelector(at), isLabel ? null : "::placeholder").color)`,
      );
      expect(placeholder).toBe(quiet);
    }
  });

  it.each([
    ["slack", "/brief subscribe"],
    ["discord", "/subscribe feed:"],
  ])("shows a long line of which nothing came as one to copy: %s", async (pane, command) => {
    const line = `${command} gazette.example/feed nonsense not: ${"football, rugby, ".repeat(9)}*tennis*`;
    await page.locator(`#${pane}-text`).fill(line);
    await page.locator(`#${pane}-text`).press("Enter");
    const block = page.locator(`#${pane}-messages pre`, { hasText: "nonsense" });
    await expect.poll(() => block.first().textContent()).toBe(line);
    const widths = `[...document.querySelectorAll("#${pane}-messages pre")].map((pre) => pre.scrollWidth - pre.clientWidth)`;
    await expect(page.evaluate<number[]>(widths)).resolves.not.toContainEqual(
      expect.toSatisfy((hidden: number) => hidden > 0),
    );
  });

  it.each([
    ["/brief", "/brief needs its option “link:”."],
    ["/digest", "/digest goes on with schedule, now, next, skip, unskip."],
    ["/digest 8am", "/digest goes on with schedule, now, next, skip, unskip."],
    [
      "/subscribe feed: example.com delivery: weekly",
      "“weekly” is none of the choices of delivery: daily, live.",
    ],
  ])("says what Discord would not let somebody send: %s", async (typed, problem) => {
    const before = refusals;
    await page.locator("#discord-text").fill(typed);
    await page.locator("#discord-text").press("Enter");
    await page.locator("#discord-problem", { hasText: problem }).waitFor();
    await expect.poll(() => refusals).toBe(before + 1);
  });

  it("subscribes, and shows and fills in the forms of both", async () => {
    const site = `${bot.console.origin}/articles/`;
    const type = async (pane: string, text: string) => {
      await page.locator(`#${pane}-text`).fill(text);
      await page.locator(`#${pane}-text`).press("Enter");
    };
    const last = (pane: string) => page.locator(`#${pane}-messages article`).last();
    await type("slack", `/brief subscribe ${site}`);
    await last("slack").getByText("This channel now follows Sample News.").first().waitFor();
    await type("discord", `/subscribe feed: ${site}`);
    await last("discord").getByText("This channel now follows Sample News.").first().waitFor();
    await last("discord").getByLabel("Choose a time zone").selectOption("Asia/Tokyo");
    await last("discord").getByText("08:00 on weekdays (Asia/Tokyo)").first().waitFor();

    await type("slack", "/brief settings");
    const form = page.locator("#slack-over form");
    await form.getByLabel("Time of the digest").fill("18:30");
    expect(await violations()).toEqual([]);
    await form.getByLabel("Saturday").check();
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Saved. Next digest").waitFor();
    await expect(form.innerText()).resolves.toMatch(
      /Digest: 18:30, .*Fri and Sat \(Europe\/Paris\)/,
    );
    await form.getByRole("button", { name: "Close" }).click();

    await type("slack", "/brief settings");
    await form.getByLabel("No article with any of these words").fill("bridge");
    await form.getByRole("button", { name: "Try this filter" }).click();
    await form.getByText("Drops “Westmere opens its new harbour bridge").waitFor();
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("No articles with: bridge").waitFor();
    await form.getByRole("button", { name: "Close" }).click();
    await type("slack", "/brief settings");
    await form.getByLabel("No article with any of these words").fill("");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("No articles with: nothing left out").waitFor();
    await form.getByRole("button", { name: "Close" }).click();

    await type("discord", "/settings");
    await last("discord").getByRole("button", { name: "Change time" }).click();
    const modal = page.locator("#discord-over form");
    await modal.getByLabel("Time", { exact: true }).fill("7 pm");
    expect(await violations()).toEqual([]);
    await modal.getByRole("button", { name: "Submit" }).click();
    await last("discord").getByText("19:00, weekdays (Asia/Tokyo)").first().waitFor();
  });

  it("keeps what was entered where something in a form was wrong", async () => {
    const type = async (pane: string, text: string) => {
      await page.locator(`#${pane}-text`).fill(text);
      await page.locator(`#${pane}-text`).press("Enter");
    };
    await type("slack", "/brief settings");
    const form = page.locator("#slack-over form");
    const words = form.getByLabel("No article with any of these words");
    await words.fill(`football ${"golf ".repeat(12)}`);
    await form.getByLabel("Mute").selectOption("7");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Put commas between words.").waitFor();
    expect(await words.inputValue()).toContain("football golf");
    expect(await form.getByLabel("Mute").inputValue()).toBe("7");
    await form.getByRole("button", { name: "Cancel" }).click();

    await type("discord", "/settings");
    const messages = page.locator("#discord-messages");
    await messages.getByRole("button", { name: "Change time" }).last().click();
    const modal = page.locator("#discord-over form");
    await modal.getByLabel("Time", { exact: true }).fill("25:00");
    await modal.getByRole("button", { name: "Submit" }).click();
    await messages.getByRole("button", { name: "Open the form again" }).click();
    expect(await modal.getByLabel("Time", { exact: true }).inputValue()).toBe("25:00");
    await modal.getByRole("button", { name: "Cancel" }).click();
  });

  it("shows the App Home, and proposes what Discord does", async () => {
    await page.getByRole("button", { name: "App Home" }).click();
    const home = page.locator("#slack-over form");
    await home.getByText("Your channels").waitFor();
    await expect(home.innerText()).resolves.toContain("Sample News");
    await home.getByRole("button", { name: "Close" }).click();
    await page.locator("#slack-over").waitFor({ state: "hidden" });

    await page.locator("#discord-text").fill("/unsubscribe feed: sam");
    await page
      .locator("#discord-hints")
      .getByRole("button", { name: /Sample News/ })
      .click();
    await page.locator("#discord-text").press("Enter");
    const gone = page.locator("#discord-messages article", { hasText: "no longer follows Sample" });
    await gone.waitFor();
    expect(await gone.count()).toBe(1);
  });

  it("says so of what was pressed when it stood there no more", async () => {
    const { slack, discord } = (await (await fetch(`${bot.console.origin}/api/state`)).json()) as {
      readonly [pane in "slack" | "discord"]: { readonly messages: readonly { id: string }[] };
    };
    for (const [pane, { messages }] of Object.entries({ slack, discord })) {
      const pressed = { id: messages[0]?.id, actionId: "brief:gone", customId: "brief:gone" };
      const answer = await fetch(`${bot.console.origin}/api/${pane}/press`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(pressed),
      });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("its message has changed");
    }
  });

  it.each(["light", "dark"] as const)("is accessible in %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await violations()).toEqual([]);
  });

  it("fits a narrow window", async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.locator("#slack-text").fill("/brief unsubscribe");
    await page.locator("#slack-text").press("Enter");
    await page.getByText("Which feed shall go?").first().waitFor();
    const button = page.getByRole("button", { name: "Brief in both" });
    const right = async (shown: Locator) => {
      const { x = 0, width = 0 } = (await shown.boundingBox()) ?? {};
      return x + width;
    };
    expect(await right(button)).toBeLessThanOrEqual(await right(page.locator("section.slack")));
    await page.locator("#slack-text").fill("/brief settings");
    await page.locator("#slack-text").press("Enter");
    const form = page.locator("#slack-over form");
    await form.getByLabel("Length of briefs").waitFor();
    const inside = ["slack-over", "slack-messages", "discord-messages"];
    const boxes = inside.map((id) => `document.getElementById('${id}')`);
    for (const box of ["document.documentElement", ...boxes]) {
      const overflow = await page.evaluate<number>(`${box}.scrollWidth - ${box}.clientWidth`);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await form.getByLabel("Length of briefs").press("Escape");
    // The list of commands stays within its pane, where it can be scrolled.
    await page.locator("#discord-text").fill("/");
    const top = (id: string) =>
      page.evaluate<number>(`document.getElementById('${id}').getBoundingClientRect().top`);
    expect(await top("discord-hints")).toBeGreaterThan(await top("discord-title"));
  });

  it("had no fault of its own", () => {
    expect(faults).toEqual([]);
  });
});

describe("the console server", () => {
  it("speaks to its own page only", async () => {
    const pageFolder = new URL("../../../dist/cli/console/", import.meta.url);
    const { startConsole } = await import("#local/console/console-server.ts");
    const nothing = async () => {};
    const pane = {
      state: () => ({}),
      type: nothing,
      press: nothing,
      submit: nothing,
      close: nothing,
      home: nothing,
      suggest: async () => [],
    };
    const served = await startConsole({
      port: 0,
      pageFolder,
      panes: { slack: pane, discord: pane },
      now: Date.now,
    });
    const { request } = await import("node:http");
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve) => {
        request(`${served.origin}/api/state`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
    expect(await statusFor(new URL(served.origin).host)).toBe(200);
    expect(await statusFor("evil.example")).toBe(403);
    const form = await fetch(`${served.origin}/api/slack/type`, { method: "POST", body: "text=x" });
    expect(form.status).toBe(415);
    for (const body of ["{", "null"]) {
      const headers = { "content-type": "application/json; charset=utf-8" };
      const sent = await fetch(`${served.origin}/api/slack/type`, {
        method: "POST",
        headers,
        body,
      });
      expect([sent.status, await sent.json()]).toEqual([400, { error: "That is no JSON object." }]);
    }
    expect((await fetch(`${served.origin}/nothing`)).status).toBe(404);
    await served.close();
  });
});
