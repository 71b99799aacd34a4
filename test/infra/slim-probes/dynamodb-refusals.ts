import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { report } from "./report.ts";

const client = new DynamoDBClient();
const Item = { pk: { S: "REFUSED" }, sk: { S: "a" } };
const put = { TableName: "newsbrief", Item };
const putNew = {
  ...put,
  ConditionExpression: "attribute_not_exists(pk)",
  ReturnValuesOnConditionCheckFailure: "ALL_OLD",
} as const;

const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

await client.send(new PutItemCommand(put));
const condition = await caught(client.send(new PutItemCommand(putNew)));
const transaction = await caught(
  client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: putNew }] })),
);
const absent = await caught(client.send(new GetItemCommand({ TableName: "absent", Key: Item })));

report({
  condition: condition instanceof ConditionalCheckFailedException && condition.Item,
  transaction:
    transaction instanceof TransactionCanceledException && transaction.CancellationReasons,
  absent: absent instanceof Error && absent.name,
});
