import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { report } from "./report.ts";

const hosts = ["eu-west-3", "us-gov-west-1", "cn-north-1"].map(
  (Region) => new SQSClient().config.endpointProvider({ Region }).url.host,
);
const { host } = new DynamoDBClient().config.endpointProvider({ Region: "eu-west-3" }).url;
report([...hosts, host]);
