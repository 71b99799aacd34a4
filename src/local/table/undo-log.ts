import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Item } from "./capacity.ts";

/** An item as it was before a transaction touched it. */
export type Undo = {
  readonly table: string;
  readonly key: Item;
  readonly before: Item | undefined;
};

/** Remembers, beyond the end of this process, what a transaction under way found. */
export interface UndoLog {
  begin(undos: readonly Undo[]): void;
  end(): void;
  /** What a process that ended in the middle of a transaction left here. */
  unfinished(): readonly Undo[];
}

/** @param folder of the table's data; without one there is nothing that outlives the process */
export function openUndoLog(folder: string | undefined): UndoLog {
  if (folder === undefined) return { begin() {}, end() {}, unfinished: () => [] };
  const file = join(folder, "transaction.json");
  return {
    begin: (undos) => writeFileSync(file, JSON.stringify(undos), { mode: 0o600 }),
    end: () => rmSync(file, { force: true }),
    unfinished: () => {
      if (!existsSync(file)) return [];
      try {
        return JSON.parse(readFileSync(file, "utf8"));
      } catch {
        return []; // Ended while writing this very file, so before the transaction's first write.
      }
    },
  };
}
