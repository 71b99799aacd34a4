import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

export type Table = { readonly name: string; readonly client: DynamoDBDocumentClient };

/** Time for one call to the table before it is tried again, in milliseconds; its usual answer takes ten. */
const requestTimeoutMs = 5000;

export function openTable({ tableName }: { readonly tableName: string }): Table {
  const client = new DynamoDBClient({
    maxAttempts: 4,
    requestHandler: {
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
      connectionTimeout: 1000,
    },
  });
  const document = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { name: tableName, client: document };
}

/** The value of `expiresAt`, in epoch seconds as DynamoDB's TTL wants it. */
export function expiresAt(now: Date, afterMs: number): number {
  return Math.ceil((now.getTime() + afterMs) / 1000);
}

/**
 * Whether an item's time is over. DynamoDB removes expired items within days,
 * so every reader checks for itself.
 */
export function isExpired(item: Readonly<Record<string, unknown>>, now: Date): boolean {
  const at = item.expiresAt;
  return typeof at === "number" && at * 1000 <= now.getTime();
}
