/**
 * Runs a Lambda where the runtime client is not installed: loads the handler and passes it one event after the other.
 * It knows only what our functions use of the Runtime API.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
import { pathToFileURL } from "node:url";

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const post = (path, value) =>
  fetch(`${api}/${path}`, { method: "POST", body: JSON.stringify(value ?? null) });
const told = (error) => ({ errorType: error.name, errorMessage: error.message });

const [file, name] = process.argv[2].split(/\.(?=\w+$)/);
let handler;
try {
  const module = await import(pathToFileURL(`${process.env.LAMBDA_TASK_ROOT}/${file}.mjs`).href);
  handler = module[name];
} catch (error) {
  await post("init/error", told(error));
  process.exit(1);
}
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const id = next.headers.get("lambda-runtime-aws-request-id");
  try {
    await post(`invocation/${id}/response`, await handler(await next.json(), { awsRequestId: id }));
  } catch (error) {
    await post(`invocation/${id}/error`, told(error));
  }
}
