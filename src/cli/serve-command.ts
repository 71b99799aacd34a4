import { join } from "node:path";
import pc from "picocolors";
import { loadLambdas } from "#local/load-lambdas.ts";
import { startBot } from "#local/start-bot.ts";

export type ServeOptions = { readonly port: number; readonly data: string };

/** `newsbrief serve`: the whole bot on this machine, until Ctrl-C. */
export async function serve({ port, data }: ServeOptions): Promise<void> {
  const bot = await startBot({
    port,
    folder: join(data, "table"),
    pageFolder: new URL("../console/", import.meta.url),
    loadLambdas,
  });
  process.stdout.write(
    `${pc.bold("Newsbrief is running on this machine.")}\n` +
      `Open ${pc.cyan(bot.console.origin)} and type /brief with a link. Stop with Ctrl-C.\n`,
  );
  await new Promise<void>((stopped) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped());
  });
  await bot.stop();
}
