import { GetParametersCommand, SSMClient } from "@aws-sdk/client-ssm";
import type { Environment } from "#config.ts";

/** Time for one call before it is tried again, in milliseconds; Lambda gives a start ten seconds in all. */
const requestTimeoutMs = 2000;

/**
 * Adds to the environment the secrets that SSM keeps for it, each as a SecureString named after its variable, under
 * the path in `SSM_PREFIX`. What the environment has already is not asked for, and without `SSM_PREFIX` nothing is.
 *
 * @param names of variables; one that SSM does not know stays unset
 * @throws {Error} that says so when SSM cannot be reached or refuses, as it does more than ten names
 */
export async function withSecrets(
  environment: Environment,
  names: readonly string[],
): Promise<Environment> {
  const prefix = environment.SSM_PREFIX;
  const wanted = names.filter((name) => environment[name] === undefined);
  if (prefix === undefined || wanted.length === 0) return environment;
  const client = new SSMClient({
    requestHandler: {
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
      connectionTimeout: 1000,
    },
  });
  const paths = wanted.map((name) => `${prefix}/${name}`);
  const request = new GetParametersCommand({ Names: paths, WithDecryption: true });
  const { Parameters = [] } = await client.send(request).catch((cause: Error) => {
    throw new Error(`The secrets under ${prefix} cannot be read: ${cause.name}`, { cause });
  });
  client.destroy();
  // What was read from a file when it was stored ends with the file's last line.
  const secrets = Parameters.map(({ Name, Value }) => [
    Name?.slice(prefix.length + 1),
    Value?.trim(),
  ]);
  return { ...environment, ...Object.fromEntries(secrets) };
}
