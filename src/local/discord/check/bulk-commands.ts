import { isObject } from "#shared/json-value.ts";
import { checkCommand, commandType } from "./commands.ts";
import type { Findings } from "./form-error.ts";

/** Commands of each type in one scope. @see discord.com/developers/docs/interactions/application-commands */
const commandsMax: Readonly<Record<number, number>> = {
  [commandType.chatInput]: 100,
  [commandType.user]: 15,
  [commandType.message]: 15,
  [commandType.entryPoint]: 1,
};

/**
 * The rules of all commands of a scope.
 *
 * @returns the limit of the type that has too many: error 30032
 */
export function checkBulkCommands(value: unknown, found: Findings): number | undefined {
  const names = new Set<string>();
  const counts = new Map<number, number>();
  for (const [index, command] of (Array.isArray(value) ? value : []).entries()) {
    if (!isObject(command)) continue;
    checkCommand(command, [index], found);
    const type = Number(command.type ?? commandType.chatInput);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const key = `${type} ${String(command.name)}`;
    if (names.has(key))
      found.errors.push({
        path: [index],
        code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
        message: "Application command names must be unique",
      });
    names.add(key);
  }
  const crowded = [...counts].find(([type, count]) => count > (commandsMax[type] ?? 0));
  return crowded && commandsMax[crowded[0]];
}
