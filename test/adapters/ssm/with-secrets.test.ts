import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withSecrets } from "#adapters/ssm/with-secrets.ts";

const kept: Readonly<Record<string, string>> = {
  "/newsbrief/dev/SLACK_SIGNING_SECRET": "s3cret é\n",
  "/newsbrief/dev/SLACK_BOT_TOKEN": "xoxb-1",
};

/** What SSM was asked, and whether it answers. */
let asked: unknown[] = [];
let isDown = false;
let isSilent = false;
const ssm = createServer(async (request, response) => {
  const body = (await json(request)) as { readonly Names: readonly string[] };
  asked.push(body);
  if (isSilent) {
    isSilent = false;
    return;
  }
  if (isDown) return response.writeHead(400).end('{"__type":"AccessDeniedException"}');
  const known = body.Names.filter((name) => name in kept);
  const Parameters = known.map((Name) => ({ Name, Value: kept[Name], Type: "SecureString" }));
  const InvalidParameters = body.Names.filter((name) => !(name in kept));
  return response.end(JSON.stringify({ Parameters, InvalidParameters }));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => ssm.listen(0, "127.0.0.1", resolve));
  process.env.AWS_ENDPOINT_URL_SSM = `http://127.0.0.1:${(ssm.address() as AddressInfo).port}`;
});
afterAll(() => {
  delete process.env.AWS_ENDPOINT_URL_SSM;
  ssm.closeAllConnections();
  ssm.close();
});
beforeEach(() => {
  asked = [];
  isDown = false;
  isSilent = false;
});

describe("the secrets of an environment", () => {
  const environment = { SSM_PREFIX: "/newsbrief/dev", TABLE_NAME: "t" };

  it("come decrypted from under its path, without the end of a line, beside what it has", async () => {
    const names = ["SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN"];
    expect(await withSecrets(environment, names)).toEqual({
      ...environment,
      SLACK_SIGNING_SECRET: "s3cret é",
      SLACK_BOT_TOKEN: "xoxb-1",
    });
    expect(asked).toEqual([
      {
        Names: ["/newsbrief/dev/SLACK_SIGNING_SECRET", "/newsbrief/dev/SLACK_BOT_TOKEN"],
        WithDecryption: true,
      },
    ]);
  });

  it("are asked for once more when SSM says nothing", async () => {
    isSilent = true;
    expect(await withSecrets(environment, ["SLACK_BOT_TOKEN"])).toMatchObject({
      SLACK_BOT_TOKEN: "xoxb-1",
    });
    expect(asked).toHaveLength(2);
  });

  it("stay unset where SSM knows none", async () => {
    expect(await withSecrets(environment, ["DISCORD_PUBLIC_KEY"])).toEqual(environment);
  });

  it.each([
    ["without a path", {}],
    ["when the environment has them", { ...environment, SLACK_BOT_TOKEN: "own" }],
  ])("are not asked for %s", async (_case, given) => {
    expect(await withSecrets(given, ["SLACK_BOT_TOKEN"])).toEqual(given);
    expect(asked).toEqual([]);
  });

  it("are our trouble when SSM refuses", async () => {
    isDown = true;
    await expect(withSecrets(environment, ["SLACK_BOT_TOKEN"])).rejects.toThrow(
      "The secrets under /newsbrief/dev cannot be read: AccessDeniedException",
    );
  });
});
