import { GetParametersCommand, SSMClient } from "@aws-sdk/client-ssm";
import { report } from "./report.ts";

const client = new SSMClient({ region: "eu-west-3" });
const request = new GetParametersCommand({ Names: ["a"], WithDecryption: true });
const { Parameters } = await client.send(request);
report(Parameters?.map(({ Value }) => Value));
