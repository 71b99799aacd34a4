import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import type { EmbeddedTable } from "./table/embedded-table.ts";

/**
 * Gives back what a bot held that died: the only one that uses this table, so nobody is at it any
 * more, and what was asked need not wait for the end of a lease. Posts to channels keep theirs.
 */
export async function releaseHeldWork({ endpoint, tableName }: EmbeddedTable): Promise<void> {
  const bare = new DynamoDBClient({
    endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const client = DynamoDBDocumentClient.from(bare);
  const pages = paginateScan(
    { client },
    {
      TableName: tableName,
      FilterExpression: "(begins_with(pk, :job) OR pk = :tick) AND attribute_not_exists(settled)",
      ExpressionAttributeValues: { ":job": "WORK#JOB#", ":tick": "WORK#TICK" },
      ProjectionExpression: "pk, sk",
    },
  );
  for await (const { Items = [] } of pages) {
    for (const { pk, sk } of Items) {
      await client.send(new DeleteCommand({ TableName: tableName, Key: { pk, sk } }));
    }
  }
  bare.destroy();
}
