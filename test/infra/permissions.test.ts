import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Template } from "../../infra/build/package-template.ts";
import { packagedTemplate } from "./packaged-template.ts";
import {
  lambdasOf,
  type Named,
  nameOf,
  queueId,
  resourcesOf,
  roleIdOf,
  type Statement,
  secretsOf,
  statementsOf,
} from "./template-resources.ts";

let template: Template;

beforeAll(async () => {
  template = await packagedTemplate();
});

const all = (type: string) => resourcesOf(template, type);
const lambdas = () => lambdasOf(template);

/** Ids of what one of an action's statements is about. */
const allowedOn = (lambda: Named, action: string): readonly string[] =>
  statementsOf(template, lambda)
    .filter(({ Action }) => [Action].flat().includes(action))
    .flatMap(({ Resource }) => [...JSON.stringify(Resource).matchAll(/"Fn::GetAtt":\["(\w+)"/g)])
    .map(([, id]) => String(id));

/** What nobody needs to see, change or delete more than items, jobs and lines. */
const actions =
  /^(?:logs:(?:CreateLogStream|PutLogEvents)|ssm:GetParameters|sqs:(?:SendMessage|ReceiveMessage|DeleteMessage|GetQueueAttributes|ChangeMessageVisibility)|dynamodb:(?:GetItem|PutItem|UpdateItem|DeleteItem|ConditionCheckItem|Query|BatchWriteItem))$/;

describe("permissions", () => {
  it("are of one function only", () => {
    const roles = lambdas().map(roleIdOf);
    expect(new Set(roles).size).toBe(lambdas().length);
    const schedules = all("AWS::Scheduler::Schedule").map(
      ([, { Properties }]) => Properties.Target.RoleArn["Fn::GetAtt"][0],
    );
    expect(
      all("AWS::IAM::Role")
        .map(([id]) => id)
        .sort(),
    ).toEqual([...roles, ...schedules].sort());
  });

  it("let the schedule call the tick each minute, and nothing else", () => {
    const [[, schedule] = []] = all("AWS::Scheduler::Schedule");
    const { ScheduleExpression, FlexibleTimeWindow, Target } = schedule?.Properties ?? {};
    expect(ScheduleExpression).toBe("rate(1 minute)");
    expect(FlexibleTimeWindow).toEqual({ Mode: "OFF" });
    expect(Target.Arn).toEqual({ "Fn::GetAtt": ["TickLambdaFunction", "Arn"] });
    const role = template.Resources[Target.RoleArn["Fn::GetAtt"][0]]?.Properties;
    expect(role?.Policies[0].PolicyDocument.Statement).toEqual([
      { Effect: "Allow", Action: "lambda:InvokeFunction", Resource: Target.Arn },
    ]);
    // Nor does either of them repeat what a later tick makes up for.
    const once = { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 };
    expect(Target.RetryPolicy).toEqual(once);
    const [[, calls] = [], ...others] = all("AWS::Lambda::EventInvokeConfig");
    expect(calls?.Properties).toMatchObject({
      FunctionName: { Ref: Target.Arn["Fn::GetAtt"][0] },
      ...once,
    });
    expect(others).toEqual([]);
  });

  it("name every action and every resource", () => {
    for (const lambda of lambdas()) {
      const statements = statementsOf(template, lambda);
      expect(statements.length).toBeGreaterThan(0);
      expect(JSON.stringify(statements)).not.toContain("*");
    }
  });

  it("allow what stands there, to Lambda and the schedule alone", () => {
    const schedules = all("AWS::Scheduler::Schedule").map(
      ([, { Properties }]) => Properties.Target.RoleArn["Fn::GetAtt"][0],
    );
    for (const [id, { Properties }] of all("AWS::IAM::Role")) {
      const service = schedules.includes(id) ? "scheduler" : "lambda";
      const Principal = { Service: `${service}.amazonaws.com` };
      expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
        { Effect: "Allow", Principal, Action: "sts:AssumeRole" },
      ]);
    }
    const statements = lambdas().flatMap((lambda) => statementsOf(template, lambda));
    expect(statements.filter(({ Effect }: Statement) => Effect !== "Allow")).toEqual([]);
    const others = statements
      .flatMap(({ Action }) => Action)
      .filter((action) => !actions.test(action));
    expect(others).toEqual([]);
  });

  it("let a function read the secrets that it asks for, and no other", () => {
    for (const lambda of lambdas()) {
      const source = readFileSync(`functions/${nameOf(lambda)}.ts`, "utf8");
      const [, list = ""] = /withSecrets\(process\.env, \[([^\]]*)/.exec(source) ?? [];
      const asked = [...list.matchAll(/"(\w+)"/g)].map(([, name]) => String(name));
      if (list.includes("modelSecrets")) asked.push("MODEL_API_KEY");
      expect([nameOf(lambda), secretsOf(template, lambda).toSorted()]).toEqual([
        nameOf(lambda),
        asked.toSorted(),
      ]);
    }
  });

  it("let a function write its own log, take jobs of its own queue, and add them where it is told to", () => {
    const kinds = new Map(
      all("AWS::Lambda::EventSourceMapping").map(([, { Properties }]) => [
        Properties.FunctionName["Fn::GetAtt"][0],
        Properties.EventSourceArn["Fn::GetAtt"][0],
      ]),
    );
    for (const lambda of lambdas()) {
      const [id, { Properties }] = lambda;
      const log = id.replace(/LambdaFunction$/, "LogGroup");
      for (const action of ["logs:CreateLogStream", "logs:PutLogEvents"]) {
        expect(allowedOn(lambda, action)).toEqual([log]);
      }
      const own = kinds.has(id) ? [queueId(nameOf(lambda))] : [];
      for (const action of [
        "ReceiveMessage",
        "DeleteMessage",
        "GetQueueAttributes",
        "ChangeMessageVisibility",
      ]) {
        expect([id, action, allowedOn(lambda, `sqs:${action}`)]).toEqual([id, action, own]);
      }
      const told = Object.values(Properties.Environment.Variables)
        .map((value) => (value as { readonly Ref?: string }).Ref)
        .filter((ref) => /Queue$|DeadLetters$/.test(ref ?? ""));
      const sends = allowedOn(lambda, "sqs:SendMessage");
      expect(sends.filter((queue) => !told.includes(queue))).toEqual([]);
      // It is told of its own queue for the time of a job's next try.
      expect(
        told.filter((queue) => !sends.includes(queue ?? "") && !own.includes(queue ?? "")),
      ).toEqual([]);
    }
  });

  it("let a model be called by what writes briefs, where models are named, and none but those", () => {
    expect(all("AWS::IAM::Policy")).toEqual([
      [
        "WriteBriefModelPolicy",
        expect.objectContaining({
          Condition: "BedrockWrites",
          Properties: {
            PolicyName: "write-brief-model",
            Roles: [{ Ref: "WriteBriefRole" }],
            PolicyDocument: {
              Version: "2012-10-17",
              Statement: [
                { Effect: "Allow", Action: "bedrock:InvokeModel", Resource: { Ref: "ModelArns" } },
              ],
            },
          },
        }),
      ],
    ]);
    expect(template.Conditions.BedrockWrites).toEqual({
      "Fn::Not": [{ "Fn::Equals": [{ "Fn::Join": ["", { Ref: "ModelArns" }] }, ""] }],
    });
    expect(template.Parameters.ModelArns).toEqual({ Type: "CommaDelimitedList", Default: "" });
  });
});
