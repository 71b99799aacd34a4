import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod/mini";
import type { Clock, PageStore } from "#app/ports.ts";
import type { BriefLength } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import type { PageKey } from "#model/page-key.ts";
import { dayMs } from "#shared/durations.ts";
import { expiresAt, isExpired, type Table } from "./open-table.ts";
import { packJson, unpackJson } from "./packed-json.ts";
import { StoredArticle, StoredBrief } from "./stored-shapes.ts";

/** How long a page as read, and its briefs, are kept: three days; after that the page is read anew. */
const keptMs = 3 * dayMs;

/** An item holds 400 KB, its keys and names included. @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
const bodyBytesMax = 400 * 1024 - 1000;

/**
 * Keeps pages as read and briefs as written.
 *
 * | item | pk | sk | attributes |
 * | --- | --- | --- | --- |
 * | page as read | `PAGE#<page key>` | `ARTICLE` | `body` (gzipped JSON), `expiresAt` |
 * | other link to a page | `PAGE#<page key>` | `ARTICLE` | `aliasOf` (page key), `expiresAt` |
 * | brief as written | `PAGE#<page key>` | `BRIEF#<length>`, translated `BRIEF#<length>#<language>` | `body`, `expiresAt` |
 */
export function dynamoPageStore(table: Table, clock: Clock): PageStore {
  return {
    async article(page) {
      const item = await get(page, "ARTICLE");
      const alias = item?.aliasOf as PageKey | undefined;
      const from = alias === undefined ? item : await get(alias, "ARTICLE");
      const article = readBack(StoredArticle, from);
      return article && { page: alias ?? page, article };
    },

    async putArticle({ page, article }, aliases) {
      const body = packJson(article);
      if (body.byteLength > bodyBytesMax) return false;
      await put(page, "ARTICLE", { body });
      await Promise.all(aliases.map((alias) => put(alias, "ARTICLE", { aliasOf: page })));
      return true;
    },

    async brief(page, length, translation) {
      return readBack(StoredBrief, await get(page, briefSortKey(length, translation)));
    },

    async putBrief(page, brief, translation) {
      await put(page, briefSortKey(brief.length, translation), { body: packJson(brief) });
    },
  };

  async function get(page: PageKey, sk: string): Promise<Record<string, unknown> | undefined> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: { pk: `PAGE#${page}`, sk } }),
    );
    return Item === undefined || isExpired(Item, clock.now()) ? undefined : Item;
  }

  async function put(page: PageKey, sk: string, attributes: object): Promise<void> {
    const Item = {
      pk: `PAGE#${page}`,
      sk,
      ...attributes,
      expiresAt: expiresAt(clock.now(), keptMs),
    };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  }
}

function briefSortKey(length: BriefLength, translation: Language | undefined): string {
  return translation === undefined ? `BRIEF#${length}` : `BRIEF#${length}#${translation}`;
}

/** @returns `undefined` for what another version wrote in a form that this one does not know: then it is made anew */
function readBack<Value>(
  shape: z.ZodMiniType<Value>,
  item: Readonly<Record<string, unknown>> | undefined,
): Value | undefined {
  return item && shape.safeParse(unpackJson(item.body)).data;
}
