import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Clock } from "#app/ports.ts";
import { dayMs } from "#shared/durations.ts";
import type { RuleFile, RuleFileStore } from "../http/site-rules.ts";
import type { ItemKey } from "./item-key.ts";
import { expiresAt, isExpired, type Table } from "./open-table.ts";
import { packJson, unpackJson } from "./packed-json.ts";

/** RFC 9309 §2.4: a copy is used for a day at most. */
const keptMs = dayMs;

/** A longer file, packed, is read again by each worker: an item holds 400 KB, and few are a tenth of that. */
const packedBytesMax = 200_000;

const StoredFile = z.object({ kind: z.enum(["text", "absent", "failure"]), text: z.string() });

/**
 * Keeps what sites' rule files say, so that many workers ask a site once a day.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | rule file | `RULES#<url>` | `RULES` | `file` (gzipped JSON), `readAt` (epoch ms), `expiresAt` |
 */
export function dynamoRuleFiles(table: Table, clock: Clock): RuleFileStore {
  return {
    async file(url) {
      try {
        const { Item } = await table.client.send(
          new GetCommand({ TableName: table.name, Key: keyOf(url) }),
        );
        if (Item === undefined || isExpired(Item, clock.now())) return undefined;
        const { kind, text } = StoredFile.parse(unpackJson(Item.file));
        const readAt = new Date(Number(Item.readAt));
        return kind === "text" ? { kind, text, readAt } : { kind, readAt };
      } catch {
        return undefined; // The site itself can be asked.
      }
    },

    async put(url, found: RuleFile) {
      const { kind, readAt } = found;
      const file = packJson({ kind, text: found.kind === "text" ? found.text : "" });
      if (file.length > packedBytesMax) return;
      const at = { readAt: readAt.getTime(), expiresAt: expiresAt(readAt, keptMs) };
      try {
        const Item = { ...keyOf(url), file, ...at };
        await table.client.send(new PutCommand({ TableName: table.name, Item }));
      } catch {
        // Another worker asks the site again.
      }
    },
  };
}

function keyOf(url: string): ItemKey {
  return { pk: `RULES#${url}`, sk: "RULES" };
}
