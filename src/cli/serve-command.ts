import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import pc from "picocolors";
import { loadLambdas, loadWorkers } from "#local/load-lambdas.ts";
import { startBot } from "#local/start-bot.ts";
import { startLiveBot } from "#local/start-live-bot.ts";

export type ServeOptions = { readonly port: number; readonly data: string };

/** `newsbrief serve`: the whole bot on this machine, until Ctrl-C. */
export async function serve({ port, data }: ServeOptions, command: Command): Promise<void> {
  const bot = await startBot({
    port,
    folder: join(data, "table"),
    pageFolder: new URL("../console/", import.meta.url),
    loadLambdas,
  }).catch((error: unknown) =>
    command.showHelpAfterError(false).error(`newsbrief: ${whyNotStarted(error, port)}`),
  );
  process.stdout.write(
    `${pc.bold("Newsbrief is running on this machine.")}\n` +
      `Open ${pc.cyan(bot.console.origin)} and type /brief with a link. Stop with Ctrl-C.\n`,
  );
  await toldToStop();
  await bot.stop();
}

/** `newsbrief serve --live`: the bot in a real workspace or server, until Ctrl-C. */
export async function serveLive(
  { data }: Pick<ServeOptions, "data">,
  command: Command,
): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  try {
    const { env: environment } = process;
    const bot = await startLiveBot({
      environment,
      folder: join(data, "live-table"),
      loadWorkers,
    });
    process.stdout.write(
      `Newsbrief listens in ${bot.platforms.join(" and ")}. Stop with Ctrl-C.\n`,
    );
    await toldToStop();
    await bot.stop();
  } catch (error) {
    command
      .showHelpAfterError(false)
      .error(`newsbrief: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function whyNotStarted(error: unknown, port: number): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (code === "EADDRINUSE")
    return `Port ${port} is in use. Stop what runs there, or choose another with --port.`;
  return message ?? String(error);
}

function toldToStop(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped());
  });
}
