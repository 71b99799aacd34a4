import type { Logger, LogLevel } from "@slack/bolt";
import type { Log } from "#app/ports.ts";

/**
 * Takes what Bolt logs. Its messages may hold payloads, which hold people's words and tokens,
 * so only the kind of message is kept.
 */
export function boltLogger(log: Log): Logger {
  return {
    debug() {},
    info() {},
    warn: () => log.warn("bolt warned", {}),
    error: (...messages) => log.error("bolt failed", { cause: causeOf(messages) }),
    setLevel() {},
    getLevel: () => "warn" as LogLevel,
    setName() {},
  };
}

function causeOf(messages: readonly unknown[]): string {
  const error = messages.find((message) => message instanceof Error);
  return error === undefined ? "unknown" : `${error.name}`;
}
