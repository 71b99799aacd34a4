import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { DraftStore } from "#app/command-ports.ts";
import type { Clock } from "#app/ports.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { draftKeptMs } from "#model/draft.ts";
import type { FeedId } from "#model/feed-id.ts";
import { branded, filter, formFields } from "../shape-parts.ts";
import { subscribeShape } from "../subscribe-shape.ts";
import { besideWorkspace, type ItemKey } from "./item-key.ts";
import { expiresAt, isExpired, type Table } from "./open-table.ts";
import { writeUnlessRemoved } from "./removals.ts";

const url = branded<CanonicalUrl>();
const feedId = branded<FeedId>();

const command = subscribeShape(url);

const StoredDraft = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("offers"),
    command,
    offers: z.array(z.object({ url, title: z.exactOptional(z.string()) })),
    replaces: z.exactOptional(feedId),
  }),
  z.object({ kind: z.literal("subscription"), command, url }),
  z.object({
    kind: z.literal("import"),
    feeds: z.array(z.object({ command, title: z.exactOptional(z.string()) })),
  }),
  z.object({ kind: z.literal("form"), fields: z.object(formFields) }),
  z.object({
    kind: z.literal("filter"),
    filter,
    feedId: z.exactOptional(feedId),
  }),
]);

/**
 * Keeps what people have begun.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | draft | `WORKSPACE#<workspace key>` | `OF#<channel id>#DRAFT#<id>` | `draft` (JSON), `expiresAt` |
 *
 * Under the channel, so that nobody can finish another's by its id, and so that it goes with the channel.
 */
export function dynamoDraftStore(table: Table, clock: Clock): DraftStore {
  return {
    async put(channel, id, draft) {
      const Item = {
        ...keyOf(channel, id),
        draft: JSON.stringify(draft),
        expiresAt: expiresAt(clock.now(), draftKeptMs),
      };
      await writeUnlessRemoved(table, channel, { Put: { TableName: table.name, Item } });
    },

    async draft(channel, id) {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: keyOf(channel, id) }),
      );
      if (Item === undefined || isExpired(Item, clock.now())) return undefined;
      return StoredDraft.parse(JSON.parse(String(Item.draft)));
    },
  };
}

function keyOf(channel: Channel, id: string): ItemKey {
  return besideWorkspace(channel, `DRAFT#${id}`);
}
