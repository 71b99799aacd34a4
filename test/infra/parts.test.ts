import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ModelWriter } from "#app/ports.ts";
import { queueVariable } from "#config.ts";
import { jobKinds } from "#model/job.ts";
import { buildFunctions } from "../../infra/build/build-functions.ts";
import { functionNames, lambdaOptions } from "../../infra/build/bundle-functions.ts";
import { ownTables } from "../../infra/build/own-tables.ts";
import { type ModelServer, startModelServer } from "../support/model-server.ts";

let server: ModelServer;
beforeAll(async () => {
  await buildFunctions();
  server = await startModelServer(({ protocol }) => ({
    kind: "text",
    text: JSON.stringify({ protocol }),
  }));
  process.env.AWS_ACCESS_KEY_ID = "test";
  process.env.AWS_SECRET_ACCESS_KEY = "test";
  process.env.AWS_REGION = "eu-west-3";
});
afterAll(() => server.close());

const task = {
  instructions: "Write.",
  data: "{}",
  answerShape: { type: "object" },
};
const basics = {
  modelId: "m",
  name: "m",
  price: { dollarsIn: 0, dollarsOut: 0 },
  timeoutMs: 2000,
  answerTokensMax: 10,
};

/** What a Lambda loads when it first needs it. */
async function part(name: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* @vite-ignore */ resolve(`dist/functions/parts/${name}.mjs`));
}

describe("the parts of a bundle", () => {
  it("are not in the bundle, which loads them when they are needed", () => {
    const bundle = readFileSync("dist/functions/write-brief.mjs", "utf8");
    for (const name of ["likely-charsets", "openai-writer", "bedrock-writer", "write-with-model"]) {
      expect(bundle).toContain(`import("./parts/${name}.mjs")`);
    }
    expect(bundle).not.toContain("chat/completions");
    expect(bundle).not.toContain("AmazonBedrockFrontendService");
    expect(bundle).not.toContain("You shorten news articles");
  });

  it("hold what tells a charset by its letters", async () => {
    const { likelyCharsets } = await part("likely-charsets");
    const guess = likelyCharsets as (bytes: Uint8Array) => readonly string[];
    const russian = Buffer.from(
      "cff0e8e2e5f22c20ece8f02120cfeee3eee4e020f1e5e3eee4ede820f5eef0eef8e0ff2e",
      "hex",
    );
    expect(guess(russian)[0]).toBe("windows-1251");
  });

  it("hold a client for OpenAI’s protocol that works", async () => {
    const { openAiWriter } = await part("openai-writer");
    const open = openAiWriter as (settings: object) => ModelWriter;
    const writer = open({ kind: "openai", ...basics, baseUrl: server.openAiUrl });
    expect(await writer.write(task)).toMatchObject({ text: '{"protocol":"openai"}' });
  });

  it("hold a client for Bedrock that works", async () => {
    const { bedrockWriter } = await part("bedrock-writer");
    const open = bedrockWriter as (settings: object) => ModelWriter;
    const writer = open({ kind: "bedrock", ...basics, endpoint: server.bedrockUrl });
    expect(await writer.write(task)).toMatchObject({ text: '{"protocol":"bedrock"}' });
  });

  it("hold tables, too, which are read when somebody names a place in them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "newsbrief-table-"));
    await build({
      ...lambdaOptions,
      plugins: [ownTables(), ...lambdaOptions.plugins],
      entryPoints: ["src/command/find-zones.ts"],
      outdir: folder,
    });
    const bundle = join(folder, "find-zones.mjs");
    const { readZone, zonesOf, nearestZone } = await import(/* @vite-ignore */ bundle);
    expect(readFileSync(bundle, "utf8")).not.toContain("sapporo");
    expect(readZone("Europe/Paris")).toBe("Europe/Paris");
    expect(readZone("Sapporo")).toBe("Asia/Tokyo");
    expect(zonesOf("Gary, IN")).toEqual(["America/Chicago", "America/Indianapolis"]);
    expect(nearestZone("Marseile")).toBe("Europe/Paris");
    rmSync(folder, { recursive: true });
  });
});

/** What a start must not wait for: the rules of languages, and Node's client of the web, which comes with a whole `node:http`. */
const watched = `
  for (const name of Object.getOwnPropertyNames(Intl)) {
    if (Intl[name].prototype) Intl[name] = class { constructor() { throw new Error("made Intl." + name); } };
  }
  process.on("exit", () => console.log(JSON.stringify(process.moduleLoadList)));
`;

it.each(functionNames())("%s starts without what most events do not need", async (name) => {
  const queues = jobKinds.flatMap((kind) => [kind, `${kind}-dead-letters`]);
  const env = {
    TABLE_NAME: "newsbrief",
    SLACK_SIGNING_SECRET: "secret",
    DISCORD_PUBLIC_KEY: "ab".repeat(32),
    AWS_REGION: "eu-west-3",
    ...Object.fromEntries(queues.map((queue) => [queueVariable(queue), "http://127.0.0.1:1/"])),
  };
  const watch = `data:text/javascript,${encodeURIComponent(watched)}`;
  const start = ["--import", watch, resolve(`dist/functions/${name}.mjs`)];
  const { stdout } = await promisify(execFile)(process.execPath, start, { env });
  const loaded = stdout.match(/(?<=")[^"]*(?:undici\/undici|zlib)(?=")/g) ?? [];
  // Words are unpacked by zlib where a bundle has so many that they are packed.
  expect(loaded.filter((one) => name === "slack" || !one.includes("zlib"))).toEqual([]);
});
