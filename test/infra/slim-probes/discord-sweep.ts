import { setTimeout } from "node:timers/promises";
import { REST, Routes } from "discord.js";
import { report } from "./report.ts";

const rest = new REST({ api: String(process.env.PROBE_CHAT), handlerSweepInterval: 50 });
const answered = rest.get(Routes.webhookMessage("1", "token", "@original"), { auth: false });
const sizeWhenAsking = rest.handlers.size;
await answered;
await setTimeout(500);
report([sizeWhenAsking, rest.handlers.size]);
