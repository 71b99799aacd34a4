import type { Log, LogFacts } from "#app/ports.ts";
import { TellableError } from "#shared/tellable-error.ts";

export type LogLevel = "INFO" | "WARN" | "ERROR";

const levels: readonly LogLevel[] = ["INFO", "WARN", "ERROR"];

/**
 * Writes JSON lines to standard output, where CloudWatch reads them: one object per event, with the `level` and
 * `timestamp` by which Lambda filters.
 *
 * @param service which function speaks
 * @param least lines of a lower level are left out
 * @param write gets each line with its end
 * @see https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html
 */
export function jsonLog(
  service: string,
  least: LogLevel,
  write: (line: string) => void = (line) => process.stdout.write(line),
): Log {
  const logAt = (level: LogLevel) => (event: string, facts: LogFacts) => {
    if (levels.indexOf(level) < levels.indexOf(least)) return;
    const head = { level, message: event, timestamp: new Date().toISOString(), service };
    // The head comes last, so that no fact can pass for it.
    write(`${JSON.stringify({ ...facts, ...head })}\n`);
  };
  const logError = logAt("ERROR");
  return {
    info: logAt("INFO"),
    warn: logAt("WARN"),
    error: (event, facts, cause) =>
      logError(event, { ...facts, ...(cause !== undefined && { cause: causeOf(cause) }) }),
  };
}

/**
 * The kind of an error, its code if it has one, and where it came from; its message is told where it is ours, as others'
 * may quote what must not be logged. In a bundle a class has lost its name, while the code of a platform's or Node's error tells.
 */
function causeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const { code } = cause as { readonly code?: unknown };
  const said = cause instanceof TellableError ? [`(${cause.message})`] : [];
  const place = cause.stack?.split("\n").find((line) => line.trim().startsWith("at "));
  const told = typeof code === "string" || typeof code === "number" ? [String(code)] : [];
  return [cause.name, ...told, ...said, ...(place === undefined ? [] : [place.trim()])].join(" ");
}
