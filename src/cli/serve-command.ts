import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Command } from "commander";
import pc from "picocolors";
import { fetching } from "#config.ts";
import { loadLambdas, loadWorkers } from "#local/load-lambdas.ts";
import { type LocalBot, startBot } from "#local/start-bot.ts";
import { startLiveBot } from "#local/start-live-bot.ts";
import { type ClockByHand, clockByHand } from "./clock-by-hand.ts";
import { readEnvFile } from "./read-env-file.ts";

export type ServeOptions = { readonly port: number; readonly data: string };

/** `newsbrief serve`: the whole bot on this machine, until Ctrl-C. */
export async function serve({ port, data }: ServeOptions, command: Command): Promise<void> {
  readEnvFile();
  const bot = await started().catch((error: unknown) =>
    command.showHelpAfterError(false).error(`newsbrief: ${whyNotStarted(error, data, port)}`),
  );
  const stopping = toldToStop(); // Before anything is said: Ctrl-C may follow at once.
  process.stdout.write(
    `${pc.bold("Newsbrief is running on this machine.")}\n` +
      `Open ${pc.cyan(bot.console.origin)} and type /brief with a link. Stop with Ctrl-C.\n` +
      deadLettersHint(bot),
  );
  const hand = turnClockByHand(bot);
  await stopping;
  await hand?.stop();
  await bot.stop();

  async function started(): Promise<LocalBot> {
    return await startBot({
      port,
      folder: join(data, "table"),
      readOrigins: fetching(process.env).allowOrigins,
      pageFolder: new URL("../console/", import.meta.url),
      loadLambdas,
    });
  }
}

/** `newsbrief serve --live`: the bot in a real workspace or server, until Ctrl-C. */
export async function serveLive(
  { data }: Pick<ServeOptions, "data">,
  command: Command,
): Promise<void> {
  readEnvFile();
  try {
    const { env: environment } = process;
    const bot = await startLiveBot({
      environment,
      folder: join(data, "live-table"),
      loadWorkers,
    });
    const stopping = toldToStop();
    process.stdout.write(
      `Newsbrief listens in ${bot.platforms.join(" and ")}. Stop with Ctrl-C.\n${deadLettersHint(bot)}`,
    );
    await stopping;
    await bot.stop();
  } catch (error) {
    command.showHelpAfterError(false).error(`newsbrief: ${whyNotStarted(error, data)}`);
  }
}

function deadLettersHint({ queuesEndpoint }: Pick<LocalBot, "queuesEndpoint">): string {
  return `${pc.dim(`Jobs that fail for good: npx newsbrief dead-letters list --endpoint ${queuesEndpoint}`)}\n`;
}

function whyNotStarted(error: unknown, data: string, port?: number): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (code === "EADDRINUSE")
    return `Port ${port} is in use. Stop what runs there, or choose another with --port.`;
  if (["ENOTDIR", "EEXIST", "EACCES", "EPERM", "EROFS"].includes(code ?? ""))
    return `Nothing can be kept in “${data}”: it is no folder, or you may not write there. Choose another with --data.`;
  return message ?? String(error);
}

/** Reads lines such as `+8h` from the terminal, and moves the time on by so much. */
function turnClockByHand(bot: LocalBot): ClockByHand | undefined {
  if (process.stdin.isTTY !== true) return undefined;
  process.stdout.write("Type +10m, +8h or +1d here to move the time on.\n");
  const hand = clockByHand(bot, (sentence) => process.stdout.write(`${sentence}\n`));
  const lines = createInterface({ input: process.stdin }).on("line", hand.take);
  return {
    ...hand,
    stop() {
      lines.close(); // A terminal that is read would keep the process alive.
      return hand.stop();
    },
  };
}

function toldToStop(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped());
  });
}
