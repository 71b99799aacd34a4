import { clockShiftVariable } from "#adapters/system-clock.ts";
import type { Lambdas } from "#local/start-bot.ts";
import { jobKinds } from "#model/job.ts";
import { buildFunctions } from "../../infra/build/build-functions.ts";
import { packagedTemplate } from "../infra/packaged-template.ts";
import { actionsAllowed, type PermissionGuard, startPermissionGuard } from "./permission-guard.ts";
import { type RunningLambda, runLambda } from "./runtime/run-lambda.ts";

/** The functions as they are deployed: bundled, each in a process of its own, with the permissions of its role. */
export type PackagedLambdas = {
  readonly load: (
    environment: Readonly<Record<string, string>>,
  ) => Promise<Lambdas & { readonly web: Lambdas["slack"] }>;
  /** Actions that a function's role lacks, as `slack: sqs:SendMessage`. */
  readonly refused: () => readonly string[];
  /** All that the functions wrote. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
};

const names = ["slack", "discord", "tick", "web", ...jobKinds] as const;
type Name = (typeof names)[number];

/** @param node path of the Node to run on */
export function packagedLambdas(node: string): PackagedLambdas {
  const running = new Map<Name, RunningLambda>();
  const guards: { readonly name: Name; readonly guard: PermissionGuard }[] = [];

  async function start(name: Name, environment: Readonly<Record<string, string>>): Promise<void> {
    const allowed = actionsAllowed(await packagedTemplate(), name);
    const guarded: Record<string, string> = {
      ...environment,
      [clockShiftVariable]: process.env[clockShiftVariable] ?? "0",
    };
    for (const variable of ["AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL_SQS"]) {
      const guard = await startPermissionGuard(environment[variable] ?? "", allowed);
      guards.push({ name, guard });
      guarded[variable] = guard.endpoint;
      // The queues' addresses name SQS themselves.
      for (const [name, value] of Object.entries(guarded)) {
        if (value === environment[name] && value.startsWith(`${environment[variable]}/`)) {
          guarded[name] = value.replace(environment[variable] ?? "", guard.endpoint);
        }
      }
    }
    const bundle = `dist/functions/${name}.mjs`;
    running.set(name, await runLambda({ bundle, environment: guarded, node }));
  }

  /** Calls a function; @throws when the function failed */
  const call =
    (name: Name) =>
    async <Answer>(event: unknown): Promise<Answer> => {
      const outcome = await running.get(name)?.invoke(event);
      if (outcome?.kind === "answered") return outcome.value as Answer;
      throw new Error(`${name}: ${JSON.stringify(outcome?.error)}`);
    };

  return {
    async load(environment) {
      await buildFunctions();
      for (const name of names) await start(name, environment);
      const workers = Object.fromEntries(jobKinds.map((kind) => [kind, call(kind)]));
      return {
        slack: call("slack"),
        discord: call("discord"),
        tick: () => call("tick")({}),
        workers: workers as Lambdas["workers"],
        web: call("web"),
      };
    },
    refused: () =>
      guards.flatMap(({ name, guard }) => [...guard.refused].map((action) => `${name}: ${action}`)),
    log: () => [...running.values()].map((lambda) => lambda.log()).join(""),
    async stop() {
      for (const lambda of running.values()) await lambda.stop();
      for (const { guard } of guards) await guard.close();
    },
  };
}
