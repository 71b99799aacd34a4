import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { report } from "./report.ts";

const clients = [new SQSClient({ region: "eu-west-3" }), new DynamoDBClient({ maxAttempts: 2 })];
const configs = clients.map(async ({ config }) => {
  const { requestHandler } = config as unknown as { requestHandler: Handler };
  const { defaultSocketTimeout } = await requestHandler.configProvider;
  return { defaultSocketTimeout, names: Object.keys(config).sort() };
});
report(await Promise.all(configs));

type Handler = { readonly configProvider: Promise<{ readonly defaultSocketTimeout?: number }> };
