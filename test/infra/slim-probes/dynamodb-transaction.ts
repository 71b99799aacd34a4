import { DynamoDBClient, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { report } from "./report.ts";

const Put = {
  TableName: "newsbrief",
  Item: { pk: { S: String(process.env.PROBE_KEY) }, sk: { S: "once" } },
  ConditionExpression: "attribute_not_exists(pk)",
};
await new DynamoDBClient().send(new TransactWriteItemsCommand({ TransactItems: [{ Put }] }));
report("done");
