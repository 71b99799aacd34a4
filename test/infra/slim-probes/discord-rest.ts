import { DiscordAPIError, REST, Routes } from "discord.js";
import { report } from "./report.ts";

const rest = new REST({ api: String(process.env.PROBE_CHAT), retries: 0 });
const route = Routes.webhookMessage("1", "token", "@original");
const error = await rest
  .patch(route, { body: { content: "é" }, auth: false })
  .catch((reason: unknown) => reason);
report(error instanceof DiscordAPIError && [error.code, error.status]);
