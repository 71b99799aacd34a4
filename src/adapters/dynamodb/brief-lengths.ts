import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { BriefLengths } from "#app/command-ports.ts";
import { channelKey } from "#model/channel.ts";
import type { Table } from "./open-table.ts";

const Stored = z.object({ length: z.optional(z.enum(["short", "standard", "long"])) });

/** Reads one thing out of a channel's settings, as `channel-store.ts` keeps them. */
export function dynamoBriefLengths(table: Table): BriefLengths {
  return {
    async lengthIn(channel) {
      const Key = { pk: `CHANNEL#${channelKey(channel)}`, sk: "SETTINGS" };
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key }));
      return Item && Stored.parse(JSON.parse(String(Item.settings))).length;
    },
  };
}
