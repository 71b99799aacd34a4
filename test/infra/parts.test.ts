import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ModelWriter } from "#app/ports.ts";
import { buildFunctions } from "../../infra/build/build-functions.ts";
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
});
