import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Template } from "../../infra/build/package-template.ts";

/** Stands before the embedded table and queues and lets a function do what its role allows, as AWS would. */
export interface PermissionGuard {
  /** Give it to the function in place of the service's own. */
  readonly endpoint: string;
  /** Actions that were used, and those among them that the role does not allow. */
  readonly used: Set<string>;
  readonly refused: Set<string>;
  close(): Promise<void>;
}

type Body = Readonly<Record<string, unknown>>;
type Statement = { readonly Action: string | readonly string[]; readonly Resource: unknown };

/** Actions that the role of a function allows, those of SQS with the queue's logical id; `name` is as in `dist/functions/<name>.mjs`. */
export function actionsAllowed({ Resources }: Template, name: string): ReadonlySet<string> {
  const lambda = Object.values(Resources).find(
    ({ Type, Properties }) =>
      Type === "AWS::Lambda::Function" && Properties.Handler === `dist/functions/${name}.handler`,
  );
  const role = Resources[lambda?.Properties.Role["Fn::GetAtt"][0]];
  const statements: readonly Statement[] = role?.Properties.Policies.flatMap(
    ({
      PolicyDocument,
    }: {
      readonly PolicyDocument: { readonly Statement: readonly Statement[] };
    }) => PolicyDocument.Statement,
  );
  return new Set(
    statements.flatMap(({ Action, Resource }) => {
      const queues = [...JSON.stringify(Resource).matchAll(/"(\w+(?:Queue|DeadLetters))","Arn"/g)];
      const actions = [Action].flat();
      if (queues.length === 0) return actions;
      return actions.flatMap((action) => queues.map(([, id]) => `${action} ${id}`));
    }),
  );
}

/** @param behind endpoint of the embedded table or queues */
export async function startPermissionGuard(
  behind: string,
  allowed: ReadonlySet<string>,
): Promise<PermissionGuard> {
  const used = new Set<string>();
  const refused = new Set<string>();
  const server = createServer(async (request, response) => {
    const content = await buffer(request);
    const target = String(request.headers["x-amz-target"]);
    const actions = actionsOf(target, JSON.parse(content.toString() || "{}"));
    for (const action of actions) used.add(action);
    const missing = actions.filter((action) => !allowed.has(action));
    if (missing.length > 0) {
      for (const action of missing) refused.add(action);
      const __type = "com.amazon.coral.service#AccessDeniedException";
      const message = `not authorized to perform: ${missing.join(", ")}`;
      return response.writeHead(400).end(JSON.stringify({ __type, message }));
    }
    const { host: _, "content-length": __, connection: ___, ...headers } = request.headers;
    const answer = await fetch(behind, {
      method: "POST",
      headers: headers as Record<string, string>,
      body: new Uint8Array(content),
    });
    response.writeHead(answer.status, { "content-type": "application/x-amz-json-1.0" });
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    used,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * The actions that a request needs.
 *
 * @param target for example `AmazonSQS.SendMessageBatch`
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html
 */
function actionsOf(target: string, body: Body): readonly string[] {
  const [service = "", operation = ""] = target.split(".");
  // A batch of SQS needs what one message needs.
  if (service === "AmazonSQS") {
    return [`sqs:${operation.replace(/Batch$/, "")} ${queueIdOf(String(body.QueueUrl))}`];
  }
  if (!operation.startsWith("Transact")) return [`dynamodb:${operation}`];
  const elements = body.TransactItems as readonly Readonly<Record<string, unknown>>[];
  return elements
    .flatMap((element) => Object.keys(element))
    .map((kind) => `dynamodb:${kind === "ConditionCheck" ? "ConditionCheckItem" : `${kind}Item`}`);
}

/** `…/write-brief` is `WriteBriefQueue`, `…/write-brief-dead-letters` is `WriteBriefDeadLetters`. */
function queueIdOf(url: string): string {
  const name = url.split("/").at(-1) ?? "";
  const id = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return id.endsWith("DeadLetters") ? id : `${id}Queue`;
}
