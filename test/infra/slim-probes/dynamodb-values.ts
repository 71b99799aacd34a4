import { isDeepStrictEqual } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { report } from "./report.ts";

const TableName = "newsbrief";
const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const Key = { pk: "VALUES", sk: "é 東京 👍" };
const Item = {
  ...Key,
  number: -1.5e-7,
  yes: true,
  nothing: null,
  empty: "",
  quoted: '"\\\n\u2028',
  list: [1, ["a"]],
  map: { B: "text", BS: ["text"], nested: { B: new Uint8Array([1]) } },
  bytes: new Uint8Array([0, 255]),
  byteSet: new Set([new Uint8Array([7])]),
  words: new Set(["a", "b"]),
};
await client.send(new PutCommand({ TableName, Item }));
const found = await client.send(new GetCommand({ TableName, Key }));
report(isDeepStrictEqual(found.Item, Item));
