import { beforeAll, describe, expect, it } from "vitest";
import { jsonLog } from "#adapters/log/json-log.ts";
import type { Template } from "../../infra/build/package-template.ts";
import { packagedTemplate } from "./packaged-template.ts";
import { lambdasOf, resourcesOf } from "./template-resources.ts";

let template: Template;

beforeAll(async () => {
  template = await packagedTemplate();
});

const all = (type: string) => resourcesOf(template, type);
const lambdas = () => lambdasOf(template);
const alarms = () => all("AWS::CloudWatch::Alarm").map(([, { Properties }]) => Properties);
const sourceQueues = () =>
  all("AWS::SQS::Queue").filter(([, { Properties }]) => Properties.RedrivePolicy);

/** One is enough. */
const any = { Threshold: 1, EvaluationPeriods: 1, Period: 300, Statistic: "Sum" } as const;
const atLeast = { ComparisonOperator: "GreaterThanOrEqualToThreshold" } as const;
const ofQueue = { ...any, ...atLeast, Namespace: "AWS/SQS", Statistic: "Maximum" } as const;

/** Where each metric is counted, and from what on it is trouble. */
const expected: Readonly<Record<string, object>> = {
  Errors: { ...any, ...atLeast, Namespace: "AWS/Lambda" },
  Throttles: { ...any, ...atLeast, Namespace: "AWS/Lambda" },
  "5xx": { ...any, ...atLeast, Namespace: "AWS/ApiGateway" },
  FrontDoorFaults: { ...any, ...atLeast, Namespace: { Ref: "AWS::StackName" } },
  ApproximateNumberOfMessagesVisible: ofQueue,
  ApproximateAgeOfOldestMessage: { ...ofQueue, Threshold: expect.any(Number) },
  Invocations: {
    ...any,
    Namespace: "AWS/Lambda",
    Period: 600,
    ComparisonOperator: "LessThanThreshold",
  },
  // Slack and Discord give up after three seconds.
  Duration: {
    Namespace: "AWS/Lambda",
    ExtendedStatistic: "p99",
    Period: 300,
    EvaluationPeriods: 3,
    Threshold: 2000,
    ComparisonOperator: "GreaterThanThreshold",
  },
};

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

  it("hear what a front door could not do, which is in no queue", () => {
    expect(watches("5xx", "HttpApi")).toBe(true);
    const filters = all("AWS::Logs::MetricFilter").map(([, { Properties }]) => Properties);
    expect(filters.map(({ LogGroupName }) => LogGroupName.Ref).sort()).toEqual([
      "DiscordLogGroup",
      "SlackLogGroup",
    ]);
    const alarm = alarms().find(({ MetricName }) => MetricName === "FrontDoorFaults");
    for (const { MetricTransformations } of filters) {
      expect(MetricTransformations).toEqual([
        { MetricNamespace: alarm?.Namespace, MetricName: "FrontDoorFaults", MetricValue: "1" },
      ]);
    }
  });

  it("tell someone, and are quiet when nothing happens", () => {
    for (const alarm of alarms()) {
      // Where something must happen all the time, silence is the trouble.
      const isOfSilence = alarm.ComparisonOperator === "LessThanThreshold";
      expect(alarm).toMatchObject({
        AlarmActions: [{ Ref: "AlarmTopic" }],
        TreatMissingData: isOfSilence ? "breaching" : "notBreaching",
      });
    }
  });

  it("look where their metric is counted, and ring at the first trouble", () => {
    expect(all("AWS::SNS::Topic").map(([id]) => id)).toEqual(["AlarmTopic"]);
    // By a dimension that the service does not have nothing is counted, so the alarm would never ring.
    const dimensions = [
      undefined,
      [{ Name: "ApiId", Value: { Ref: "HttpApi" } }],
      ...lambdas().map(([id]) => [{ Name: "FunctionName", Value: { Ref: id } }]),
      ...all("AWS::SQS::Queue").map(([id]) => [
        { Name: "QueueName", Value: { "Fn::GetAtt": [id, "QueueName"] } },
      ]),
    ];
    for (const alarm of alarms()) {
      expect(alarm, alarm.AlarmDescription).toMatchObject(expected[alarm.MetricName] ?? {});
      expect(dimensions, alarm.AlarmDescription).toContainEqual(alarm.Dimensions);
    }
    expect([...new Set(alarms().map(({ MetricName }) => MetricName))].sort()).toEqual(
      Object.keys(expected).sort(),
    );
  });

  it("watch the queues for which somebody waits, and the doors for slow answers", () => {
    const late = alarms()
      .filter(({ MetricName }) => MetricName === "ApproximateAgeOfOldestMessage")
      .map(({ Dimensions, Threshold }) => [Dimensions[0].Value["Fn::GetAtt"][0], Threshold / 60]);
    expect(late.sort()).toEqual([
      ["AnswerCommandQueue", 10],
      ["ForgetGoneQueue", 60],
      ["PollFeedQueue", 120],
      ["SendDigestQueue", 15],
      ["SendLiveQueue", 120],
      ["WriteBriefQueue", 10],
    ]);
    for (const door of ["SlackLambdaFunction", "DiscordLambdaFunction"]) {
      expect([door, watches("Duration", door)]).toEqual([door, true]);
    }
    expect(watches("Invocations", "TickLambdaFunction")).toBe(true);
  });

  it("find a front door's faults in its log by the level that our lines have", () => {
    const lines: string[] = [];
    jsonLog("slack", "INFO", (line) => lines.push(line)).error("a job was not taken", {});
    const { level } = JSON.parse(lines[0] ?? "");
    for (const [, { Properties }] of all("AWS::Logs::MetricFilter")) {
      expect(Properties.FilterPattern).toBe(`{ $.level = "${level}" }`);
    }
  });
});
