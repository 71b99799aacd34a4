import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { deliveryLeaseMs } from "#app/deliveries/conclude-delivery.ts";
import { jobKinds, jobTriesMax } from "#model/job.ts";
import { isOneOf } from "#shared/is-one-of.ts";
import { buildFunctions } from "../../infra/build/build-functions.ts";
import { functionNames } from "../../infra/build/bundle-functions.ts";
import { textsBeside } from "../../infra/build/pack-texts.ts";
import {
  packageTemplate,
  type Template,
  type TemplateResource,
} from "../../infra/build/package-template.ts";
import { bytesOf } from "../../infra/build/size-budget.ts";
import { packagedTemplate, templateFolder } from "./packaged-template.ts";
import { lambdasOf, nameOf, queueId, resourcesOf, secretsOf } from "./template-resources.ts";

const daySeconds = 24 * 60 * 60;

let template: Template;

beforeAll(async () => {
  template = await packagedTemplate();
  await buildFunctions();
});

const all = (type: string) => resourcesOf(template, type);
const lambdas = () => lambdasOf(template);
const queues = () => all("AWS::SQS::Queue").map(([, { Properties }]) => Properties);
const sourceQueues = () =>
  all("AWS::SQS::Queue").filter(([, { Properties }]) => Properties.RedrivePolicy);

/** What a function loads only when it needs it, as its bundle names it. */
const partsOf = (name: string): readonly string[] => {
  const bundle = readFileSync(`dist/functions/${name}.mjs`, "utf8");
  const named = bundle.matchAll(/"\.\/(parts\/[\w-]+\.(?:mjs|json))"/g);
  return [...new Set([...named].map(([, part]) => `dist/functions/${part}`))];
};

/** Variables that may stay empty: no model writes, each brief comes in its article's language. */
const isOptional = (name: string): boolean =>
  /^MODEL_|^(BRIEF_LANGUAGE|CONTACT_URL|OPERATOR_CONTACT|PUBLISHER_WISHES)$/.test(name);

/** Variables that only a bot on one machine or in a test sets, or that all functions have from a default. */
const isOfOneMachine = /_API_URL$|^(READ_ORIGINS|MODEL_ENDPOINT|LOG_LEVEL|DUE_SHARDS|SLOT_SHARDS)$/;

/** A function with the kB that it has now, as the table of docs/bundles.md tells them. */
const bundleRow = /^\| ([a-z-]+) +\| \d+ +\| [\d,]+ +\| (\d+) /gm;

describe("the functions", () => {
  it("are those that are written, each with its own bundle and the parts that it loads", () => {
    expect(lambdas().map(nameOf).sort()).toEqual(functionNames());
    for (const name of functionNames()) {
      const zip = readFileSync(`${templateFolder}/${name}.zip`).toString("latin1");
      const files = zip
        .split("PK\x01\x02")
        .slice(1)
        .map((entry) => /dist\/[\w./-]+\.(mjs|br|txt|json)/.exec(entry)?.[0]);
      // Beside each bundle its packed texts, if any, and the licences of what is in it.
      const bundles = [`dist/functions/${name}.mjs`, ...partsOf(name)];
      const shipped = bundles.flatMap((file) => [
        file,
        file.replace(".mjs", ".txt"),
        ...[textsBeside(file)].filter((texts) => existsSync(texts)),
      ]);
      expect(files.sort()).toEqual([...new Set(shipped)].sort());
    }
  });

  it("weigh what docs/bundles.md says, give or take a fiftieth", () => {
    const rows = [...readFileSync("docs/bundles.md", "utf8").matchAll(bundleRow)];
    expect(rows.map(([, name]) => name).toSorted()).toEqual(functionNames());
    for (const [, name, said] of rows) {
      const kilobytes = bytesOf(`dist/functions/${name}.mjs`) / 1000;
      expect([name, Math.abs(kilobytes / Number(said) - 1) < 0.02]).toEqual([name, true]);
    }
  });

  it("are not packaged where a flag is wrong, and the fault is named", async () => {
    const packaging = packageTemplate("dist/no-package", ["--stage"]);
    await expect(packaging).rejects.toThrow(/cannot be packaged.*\n.*\n?.*Missing value/s);
  });

  it("run on the newest Node, on ARM, and log JSON that is kept for two weeks", () => {
    for (const [, { Properties }] of lambdas()) {
      expect(Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        LoggingConfig: { LogFormat: "JSON", ApplicationLogLevel: "INFO" },
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

  it("have time for what they do", () => {
    // Slack and Discord wait for three seconds; a feed takes its turn and 12 seconds, a page those and is briefed.
    const least: Readonly<Record<string, number>> = {
      slack: 3,
      discord: 3,
      web: 5,
      "poll-feed": 25,
    };
    for (const lambda of lambdas().filter((one) => nameOf(one) !== "send-digest")) {
      const { Timeout, MemorySize } = lambda[1].Properties;
      expect(Timeout, nameOf(lambda)).toBeGreaterThanOrEqual(least[nameOf(lambda)] ?? 60);
      expect(MemorySize, nameOf(lambda)).toBeGreaterThanOrEqual(512);
      // No more is paid for: a page is read in less, see docs/reading.md.
      expect(MemorySize, nameOf(lambda)).toBeLessThanOrEqual(1024);
    }
  });

  it("are told of the table, and of each queue by its name", () => {
    for (const lambda of lambdas()) {
      const told: Readonly<Record<string, unknown>> = lambda[1].Properties.Environment.Variables;
      expect(told).toMatchObject({ TABLE_NAME: { Ref: "Table" }, SSM_PREFIX: "/newsbrief/dev" });
      for (const [variable, value] of Object.entries(told)) {
        const [, name] = /^(.+)_QUEUE_URL$/.exec(variable) ?? [];
        if (name === undefined) continue;
        const id = queueId(name.toLowerCase().replaceAll("_", "-"));
        expect(value).toEqual({ Ref: id.replace("DeadLettersQueue", "DeadLetters") });
      }
    }
  });

  it("answer what Slack, Discord and people ask for", () => {
    const called = ({ Properties }: TemplateResource): string => {
      const integration = Properties.Target["Fn::Join"][1][1].Ref;
      const { IntegrationUri, PayloadFormatVersion } =
        template.Resources[integration]?.Properties ?? {};
      expect(PayloadFormatVersion).toBe("2.0");
      return IntegrationUri["Fn::GetAtt"][0];
    };
    const routes = all("AWS::ApiGatewayV2::Route").map(([, route]) => [
      route.Properties.RouteKey,
      called(route),
    ]);
    expect(routes.sort()).toEqual([
      ["GET /about", "WebLambdaFunction"],
      ["GET /slack/install", "WebLambdaFunction"],
      ["GET /slack/oauth_redirect", "WebLambdaFunction"],
      ["POST /discord/interactions", "DiscordLambdaFunction"],
      ["POST /slack/events", "SlackLambdaFunction"],
    ]);
    // Anyone may knock: what is beyond this costs no call.
    expect(template.Resources.HttpApiStage?.Properties.DefaultRouteSettings).toEqual({
      ThrottlingRateLimit: 100,
      ThrottlingBurstLimit: 200,
    });
  });

  it("say to whomever they ask for a page who asks", () => {
    const readers = ["answer-command", "poll-feed", "read-page", "send-live", "write-brief"];
    const named = lambdas().filter(
      ([, { Properties }]) => Properties.Environment.Variables.CONTACT_URL !== undefined,
    );
    expect(named.map(nameOf).toSorted()).toEqual(readers);
  });

  it("are told all that they look for in their environment", () => {
    const sources = ["src/config.ts", ...functionNames().map((name) => `functions/${name}.ts`)];
    const names = sources.flatMap(
      (path) => readFileSync(path, "utf8").match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [],
    );
    for (const lambda of lambdas()) {
      const bundle = readFileSync(`dist/functions/${nameOf(lambda)}.mjs`, "utf8");
      const told = [
        ...Object.keys(lambda[1].Properties.Environment.Variables),
        ...secretsOf(template, lambda),
      ];
      const sought = [...new Set(names)].filter((name) => new RegExp(`\\b${name}\\b`).test(bundle));
      expect(
        sought.filter((name) => !told.includes(name) && !isOfOneMachine.test(name)),
        nameOf(lambda),
      ).toEqual([]);
    }
  });

  it("find every variable that they need, and say which is missing", async () => {
    for (const lambda of lambdas()) {
      const variables = Object.keys(lambda[1].Properties.Environment.Variables);
      expect(variables.filter((name) => /SECRET|TOKEN|KEY|PASSWORD/.test(name))).toEqual([]);
      const given = variables.filter((name) => name !== "SSM_PREFIX" && !isOptional(name));
      expect(await load(nameOf(lambda), [...given, ...secretsOf(template, lambda)])).toBe(
        "function",
      );
      const refusals = await Promise.all(
        given.map((missing) =>
          load(
            nameOf(lambda),
            [...given, ...secretsOf(template, lambda)].filter((name) => name !== missing),
          ),
        ),
      );
      for (const refusal of refusals) expect(refusal).toContain("Set these environment variables");
    }
  });

  it.each([
    ["slack", "SLACK_SIGNING_SECRET"],
    ["discord", "DISCORD_PUBLIC_KEY"],
    ["web", "SLACK_CLIENT_SECRET"],
    ["web", "TOKEN_KEY"],
  ])("do not start, and name the secret, where %s has no %s", async (name, secret) => {
    const lambda = lambdas().find((one) => nameOf(one) === name);
    if (lambda === undefined) throw new Error(`no function ${name}`);
    const variables = Object.keys(lambda[1].Properties.Environment.Variables);
    const given = [...variables, ...secretsOf(template, lambda)].filter(
      (variable) => ![secret, "SSM_PREFIX"].includes(variable) && !isOptional(variable),
    );
    expect(await load(name, given)).toContain(`Set these environment variables: ${secret}`);
  });
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
  if (variable === "TOKEN_KEY") return Buffer.alloc(32, 1).toString("base64");
  return variable === "DISCORD_PUBLIC_KEY" ? "ab".repeat(32) : "https://example.com/x";
}

describe("executions at one time", () => {
  const boundOf = (name: string): number =>
    all("AWS::Lambda::EventSourceMapping").find(([, { Properties }]) =>
      JSON.stringify(Properties.FunctionName).includes(name),
    )?.[1].Properties.ScalingConfig?.MaximumConcurrency ?? Number.NaN;

  it("are bounded for every queue, so that no flood of jobs leaves the front doors without", () => {
    const ofQueues = lambdas().filter((lambda) => isOneOf(jobKinds, nameOf(lambda)));
    expect(ofQueues).toHaveLength(jobKinds.length);
    const bounds = ofQueues.map(([id]) => boundOf(id));
    // A tenth of what an account usually has; docs/deploy.md names the figure.
    expect(bounds.reduce((sum, bound) => sum + bound, 0)).toBeLessThanOrEqual(102);
    // Lambda takes no less than 2.
    expect(Math.min(...bounds)).toBeGreaterThanOrEqual(2);
  });

  it("may be set aside for the front doors, and for nothing else", () => {
    const own = lambdas().flatMap((lambda) => {
      const { ReservedConcurrentExecutions: reserved } = lambda[1].Properties;
      return reserved === undefined ? [] : [[nameOf(lambda), reserved]];
    });
    const setAside = {
      "Fn::If": [
        "FrontDoorsHaveTheirOwn",
        { Ref: "FrontDoorConcurrency" },
        { Ref: "AWS::NoValue" },
      ],
    };
    expect(own).toEqual([
      ["slack", setAside],
      ["discord", setAside],
    ]);
    // None, unless somebody says how many: none set aside by a wrong condition would shut both doors.
    const { Conditions, Parameters } = template;
    expect(Parameters.FrontDoorConcurrency).toEqual({ Type: "Number", Default: "0" });
    expect(Conditions.FrontDoorsHaveTheirOwn).toEqual({
      "Fn::Not": [{ "Fn::Equals": [{ Ref: "FrontDoorConcurrency" }, 0] }],
    });
  });
});

describe("the queues", () => {
  it("are encrypted, and set aside what failed at its last try", () => {
    expect(queues().every(({ SqsManagedSseEnabled }) => SqsManagedSseEnabled === true)).toBe(true);
    for (const [id, { Properties }] of sourceQueues()) {
      const kind = jobKinds.find((one) => queueId(one) === id);
      const triesMax = kind && jobTriesMax[kind];
      const { RedrivePolicy: policy, MessageRetentionPeriod: retention } = Properties;
      const target = template.Resources[policy.deadLetterTargetArn["Fn::GetAtt"][0]]?.Properties;
      expect(policy.maxReceiveCount).toBe(triesMax);
      expect(policy.deadLetterTargetArn["Fn::GetAtt"]).toEqual([
        id.replace(/Queue$/, "DeadLetters"),
        "Arn",
      ]);
      // Who is told of a dead letter needs days to mend what was wrong, and a queue that stands still a weekend.
      expect(retention).toBeGreaterThanOrEqual(4 * daySeconds);
      expect(target?.RedrivePolicy).toBeUndefined();
      // A message keeps the age that it had, so its second home is the longest that there is.
      expect(target?.MessageRetentionPeriod).toBe(14 * daySeconds);
    }
    expect(queues()).toHaveLength(2 * sourceQueues().length);
  });

  it("call the function of their name, which waits for no more jobs where a person waits", () => {
    const sources = all("AWS::Lambda::EventSourceMapping").map(([, { Properties }]) => Properties);
    expect(sources).toHaveLength(jobKinds.length);
    for (const lambda of lambdas().filter((one) => isOneOf(jobKinds, nameOf(one)))) {
      const [id] = lambda;
      const source = sources.find(({ FunctionName }) => FunctionName["Fn::GetAtt"][0] === id);
      expect(source).toMatchObject({
        Enabled: true,
        EventSourceArn: { "Fn::GetAtt": [queueId(nameOf(lambda)), "Arn"] },
      });
      const waitedSeconds = source?.MaximumBatchingWindowInSeconds ?? 0;
      expect([nameOf(lambda), waitedSeconds]).toEqual([
        nameOf(lambda),
        id.startsWith("Poll") ? 5 : 0,
      ]);
      // A batch waits for its slowest job, and ends with the function.
      expect(source?.BatchSize).toBeLessThanOrEqual(10);
    }
    expect(queues().filter(({ DelaySeconds }) => DelaySeconds !== undefined)).toEqual([]);
  });

  it("hide a message for six times as long as its function may run", () => {
    const sources = all("AWS::Lambda::EventSourceMapping");
    expect(sources.length).toBeGreaterThan(0);
    for (const [, { Properties }] of sources) {
      const queue = template.Resources[Properties.EventSourceArn["Fn::GetAtt"][0]]?.Properties;
      const lambda = template.Resources[Properties.FunctionName["Fn::GetAtt"][0]]?.Properties;
      // No longer either: what a function that died leaves is hidden for all of it.
      expect(queue?.VisibilityTimeout).toBe(6 * lambda?.Timeout);
      expect(Properties.FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
    }
  });

  it.each(["send-digest", "send-live"])(
    "hide what %s posts for no longer than it may run",
    (name) => {
      const source = readFileSync(`functions/${name}.ts`, "utf8");
      const seconds = Number(/runSecondsMax: (\d+)/.exec(source)?.[1]);
      const lambda = lambdas().find((one) => nameOf(one) === name);
      expect(lambda?.[1].Properties.Timeout).toBe(seconds);
    },
  );

  it("let a digest be followed only when its first run must be over", () => {
    const [, lambda] = lambdas().find((one) => nameOf(one) === "send-digest") ?? [];
    expect(lambda?.Properties.Timeout * 1000).toBeLessThan(deliveryLeaseMs);
  });

  it("are there for every kind of job", () => {
    const ids = jobKinds.map(queueId).toSorted();
    expect(
      sourceQueues()
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(ids);
  });
});

describe("the table", () => {
  it("can be brought back, forgets what has expired, and outlives the stack", () => {
    const [[, table] = []] = all("AWS::DynamoDB::Table");
    expect(table).toMatchObject({
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      },
    });
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
