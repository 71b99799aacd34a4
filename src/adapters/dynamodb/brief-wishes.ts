import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { BriefWishes } from "#app/command-ports.ts";
import { briefLength } from "../shape-parts.ts";
import { channelPartition } from "./item-key.ts";
import type { Table } from "./open-table.ts";

const Stored = z.object({
  length: z.exactOptional(briefLength),
  language: z.exactOptional(z.string()),
});

/** Reads two things out of a channel's settings, as `channel-store.ts` keeps them. */
export function dynamoBriefWishes(table: Table): BriefWishes {
  return {
    async wishOf(channel) {
      const Key = { pk: channelPartition(channel), sk: "SETTINGS" };
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key }));
      return Item === undefined ? {} : Stored.parse(JSON.parse(String(Item.settings)));
    },
  };
}
