import { Logger } from "@aws-lambda-powertools/logger";
import type { Log } from "#app/ports.ts";

/**
 * Writes JSON lines to standard output, where CloudWatch reads them.
 *
 * @param serviceName which function speaks
 */
export function jsonLog(serviceName: string): Log {
  const logger = new Logger({ serviceName });
  return {
    info: (event, facts) => logger.info(event, facts),
    warn: (event, facts) => logger.warn(event, facts),
    error: (event, facts, cause) =>
      logger.error(event, { ...facts, ...(cause !== undefined && { cause: causeOf(cause) }) }),
  };
}

/** The kind of an error and where it came from; its message may quote what must not be logged. */
function causeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const place = cause.stack?.split("\n").find((line) => line.trim().startsWith("at "));
  return `${cause.name} ${place?.trim() ?? ""}`.trim();
}
