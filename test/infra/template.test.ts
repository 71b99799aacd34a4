import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import * as config from "#config.ts";
import { buildFunctions } from "../../infra/build/build-functions.ts";
import { functionNames } from "../../infra/build/bundle-functions.ts";
import type { Template, TemplateResource } from "../../infra/build/package-template.ts";
import { packagedTemplate, templateFolder } from "./packaged-template.ts";

type Named = readonly [id: string, resource: TemplateResource];

let template: Template;

beforeAll(async () => {
  template = await packagedTemplate();
  await buildFunctions();
}, 120_000);

const all = (type: string): readonly Named[] =>
  Object.entries(template.Resources).filter(([, { Type }]) => Type === type);
const lambdas = () => all("AWS::Lambda::Function");
const alarms = () => all("AWS::CloudWatch::Alarm").map(([, { Properties }]) => Properties);
const queues = () => all("AWS::SQS::Queue").map(([, { Properties }]) => Properties);
const sourceQueues = () =>
  all("AWS::SQS::Queue").filter(([, { Properties }]) => Properties.RedrivePolicy);

/** `dist/functions/slack.handler` is of the function `slack`. */
const nameOf = ([, { Properties }]: Named) =>
  /^dist\/functions\/(.+)\.handler$/.exec(Properties.Handler)?.[1] ?? "";
const roleIdOf = ([, { Properties }]: Named): string => Properties.Role["Fn::GetAtt"][0];

type Statement = { readonly Action: string | readonly string[]; readonly Resource: unknown };
const statementsOf = (lambda: Named): readonly Statement[] =>
  template.Resources[roleIdOf(lambda)]?.Properties.Policies.flatMap(
    ({ PolicyDocument }: { readonly PolicyDocument: { readonly Statement: Statement[] } }) =>
      PolicyDocument.Statement,
  );

/** Secrets that a function may read, by the variable that holds each. */
const secretsOf = (lambda: Named): readonly string[] =>
  statementsOf(lambda)
    .filter(({ Action }) => Action === "ssm:GetParameters")
    .flatMap(({ Resource }) => [
      ...JSON.stringify(Resource).matchAll(/parameter\/newsbrief\/dev\/(\w+)/g),
    ])
    .map(([, name]) => String(name));

/** What a function loads only when it needs it. */
const isPart = (path: string | undefined, name: string): boolean =>
  path !== undefined &&
  path.startsWith("dist/functions/parts/") &&
  readFileSync(`dist/functions/${name}.mjs`, "utf8").includes(
    path.replace("dist/functions/", "./"),
  );

/** Variables that may stay empty: no model writes, each brief comes in its article's language. */
const isOptional = (name: string): boolean => /^MODEL_|^BRIEF_LANGUAGE$/.test(name);

describe("the functions", () => {
  it("are those that are written, each with its own bundle and nothing else", () => {
    expect(lambdas().map(nameOf).sort()).toEqual(functionNames());
    for (const name of functionNames()) {
      const zip = readFileSync(`${templateFolder}/${name}.zip`).toString("latin1");
      expect(
        zip
          .split("PK\x01\x02")
          .slice(1)
          .map((entry) => /dist\/[\w./-]+\.mjs/.exec(entry)?.[0])
          .filter((path) => !isPart(path, name)),
      ).toEqual([`dist/functions/${name}.mjs`]);
    }
  });

  it("run on the newest Node, on ARM, and log JSON that is kept for two weeks", () => {
    for (const [, { Properties }] of lambdas()) {
      expect(Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        LoggingConfig: { LogFormat: "JSON" },
      });
    }
    const groups = all("AWS::Logs::LogGroup").map(([, { Properties }]) => Properties);
    expect(groups.map(({ LogGroupName }) => LogGroupName).sort()).toEqual(
      lambdas()
        .map(([, { Properties }]) => `/aws/lambda/${Properties.FunctionName}`)
        .sort(),
    );
    expect(groups.every(({ RetentionInDays }) => RetentionInDays === 14)).toBe(true);
  });

  it("find every variable that they need, and without their secrets say which is missing", async () => {
    for (const lambda of lambdas()) {
      const variables = Object.keys(lambda[1].Properties.Environment.Variables);
      expect(variables.filter((name) => /SECRET|TOKEN|KEY|PASSWORD/.test(name))).toEqual([]);
      const given = variables.filter((name) => name !== "SSM_PREFIX" && !isOptional(name));
      expect(await load(nameOf(lambda), [...given, ...secretsOf(lambda)])).toBe("function");
      const refusals = await Promise.all(
        given
          .filter((name) => !name.startsWith("AWS_"))
          .map((missing) =>
            load(
              nameOf(lambda),
              [...given, ...secretsOf(lambda)].filter((name) => name !== missing),
            ),
          ),
      );
      for (const refusal of refusals) expect(refusal).toContain("Set these environment variables");
    }
  }, 60_000);
});

/** Loads a bundle in a process with the given variables only; tells what its handler is, or why it has none. */
async function load(name: string, variables: readonly string[]): Promise<string> {
  const code = `import("./dist/functions/${name}.mjs").then((m) => console.log(typeof m.handler))`;
  const env = Object.fromEntries(variables.map((variable) => [variable, exampleOf(variable)]));
  try {
    const settings = { env: { ...env, AWS_REGION: "us-east-1" } };
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", code], settings);
    return stdout.trim();
  } catch (error) {
    return String(error)
      .split("\n")
      .filter(({ length }) => length < 300)
      .join("\n");
  }
}

/** Something that has the form of the variable's values. */
function exampleOf(variable: string): string {
  return variable === "DISCORD_PUBLIC_KEY" ? "ab".repeat(32) : "https://example.com/x";
}

describe("permissions", () => {
  it("are of one function only", () => {
    const roles = lambdas().map(roleIdOf);
    expect(new Set(roles).size).toBe(lambdas().length);
    expect(
      all("AWS::IAM::Role")
        .map(([id]) => id)
        .sort(),
    ).toEqual(roles.sort());
  });

  it("name every action and every resource", () => {
    for (const lambda of lambdas()) {
      const statements = statementsOf(lambda);
      expect(statements.length).toBeGreaterThan(0);
      expect(JSON.stringify(statements)).not.toContain("*");
    }
  });
});

describe("the queues", () => {
  it("are encrypted, and set aside what failed at its last try", () => {
    expect(queues().every(({ SqsManagedSseEnabled }) => SqsManagedSseEnabled === true)).toBe(true);
    const { triesMax } = config.tries({});
    for (const [, { Properties }] of sourceQueues()) {
      const { RedrivePolicy: policy, MessageRetentionPeriod: retention } = Properties;
      const target = template.Resources[policy.deadLetterTargetArn["Fn::GetAtt"][0]]?.Properties;
      expect(policy.maxReceiveCount).toBe(triesMax);
      expect(target?.RedrivePolicy).toBeUndefined();
      // A message keeps the age that it had, so its second home must be the longer one.
      expect(target?.MessageRetentionPeriod).toBeGreaterThan(retention);
    }
    expect(queues()).toHaveLength(2 * sourceQueues().length);
  });

  it("hide a message for six times as long as its function may run", () => {
    const sources = all("AWS::Lambda::EventSourceMapping");
    expect(sources.length).toBeGreaterThan(0);
    for (const [, { Properties }] of sources) {
      const queue = template.Resources[Properties.EventSourceArn["Fn::GetAtt"][0]]?.Properties;
      const lambda = template.Resources[Properties.FunctionName["Fn::GetAtt"][0]]?.Properties;
      expect(queue?.VisibilityTimeout).toBeGreaterThanOrEqual(6 * lambda?.Timeout);
      expect(Properties.FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
    }
  });
});

describe("the table", () => {
  it("can be brought back, forgets what has expired, and outlives the stack", () => {
    const [[, table] = []] = all("AWS::DynamoDB::Table");
    expect(table).toMatchObject({
      DeletionPolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      },
    });
  });
});

describe("the alarms", () => {
  const watches = (metric: string, id: string) =>
    alarms().some(
      ({ MetricName, Dimensions }) =>
        MetricName === metric && JSON.stringify(Dimensions).includes(`"${id}"`),
    );

  it("watch every function and every queue of what was set aside", () => {
    for (const [id] of lambdas()) {
      expect([id, watches("Errors", id), watches("Throttles", id)]).toEqual([id, true, true]);
    }
    for (const [, { Properties }] of sourceQueues()) {
      const id = Properties.RedrivePolicy.deadLetterTargetArn["Fn::GetAtt"][0];
      expect([id, watches("ApproximateNumberOfMessagesVisible", id)]).toEqual([id, true]);
    }
  });

  it("tell someone, and are quiet when nothing happens", () => {
    for (const alarm of alarms()) {
      expect(alarm).toMatchObject({
        AlarmActions: [{ Ref: "AlarmTopic" }],
        TreatMissingData: "notBreaching",
      });
    }
  });
});

describe("the dashboard", () => {
  it("shows every function and every queue", () => {
    const [[, dashboard] = []] = all("AWS::CloudWatch::Dashboard");
    const body = dashboard?.Properties.DashboardBody["Fn::Sub"];
    expect(() => JSON.parse(body)).not.toThrow();
    for (const [id] of [...lambdas(), ...all("AWS::SQS::Queue")])
      expect(body).toContain(`\${${id}`);
  });
});
