import { spawn } from "node:child_process";
import { text as textOf } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import type { Article } from "#model/article.ts";
import { copiedAnswer } from "../support/fake-model.ts";
import { modelArticles } from "../support/model-articles.ts";
import { type ModelServer, startModelServer } from "../support/model-server.ts";

const [{ text: pier }] = modelArticles as [Article, ...Article[]];

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function brief(flags: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["dist/cli/newsbrief.mjs", "brief", "-", ...flags], {
    env: { PATH: process.env.PATH, ...environment },
  });
  child.stdin.end(pier);
  const [out, err, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise((resolve) => child.on("close", resolve)),
  ]);
  return { out: out.replace(/\s+/g, " "), err, code };
}

describe("newsbrief brief, written by a model", () => {
  it("says in its footer who wrote it, from any service that speaks OpenAI’s protocol", async () => {
    server = await startModelServer(({ data }) => ({
      kind: "text",
      text: copiedAnswer({ data } as never, [1, 2, 4, 7]),
    }));
    const { out, err, code } = await brief(["--writer", "openai"], {
      MODEL_ID: "gemma3",
      MODEL_BASE_URL: server.openAiUrl,
    });
    expect(out).toContain("written by gemma3, checked");
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(server.requests[0]?.modelId).toBe("gemma3");
  });

  it.each([
    [
      { kind: "text", text: "As an AI, I cannot." },
      "its answer is not in the form that was asked for",
    ],
    [{ kind: "empty" }, "it answered nothing"],
  ] as const)("says what was wrong and gives the embedded brief: %j", async (answer, cause) => {
    server = await startModelServer(() => answer);
    const { out, err, code } = await brief([], {
      MODEL_WRITER: "openai",
      MODEL_ID: "gemma3",
      MODEL_BASE_URL: server.openAiUrl,
    });
    expect(out.replace(/\s+/g, " ")).toContain("extractive, in the article’s own words");
    expect(err).toContain(`gemma3 wrote nothing that may be shown: ${cause}.`);
    expect(code).toBe(0);
  });

  it("names the variable that is missing", async () => {
    const { err, code } = await brief(["--writer", "openai"]);
    expect(err).toBe("newsbrief: Set these environment variables: MODEL_ID\n");
    expect(code).toBe(1);
  });

  it.each([
    [{}, "no Region: look at MODEL_REGION"],
    [
      { MODEL_REGION: "eu-west-3" },
      "CredentialsProviderError, no credentials: look at AWS_BEARER_TOKEN_BEDROCK",
    ],
  ])("says what Bedrock wants on a machine without an account, given %j", async (given, cause) => {
    const { out, err } = await brief(["--writer", "bedrock"], {
      MODEL_ID: "m",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      ...given,
    });
    expect(out).toContain("extractive, in the article’s own words");
    expect(err).toContain(cause);
  });

  it("asks no model unless one is set", async () => {
    server = await startModelServer(() => ({ kind: "empty" }));
    const { out } = await brief([], { MODEL_ID: "gemma3", MODEL_BASE_URL: server.openAiUrl });
    expect(out.replace(/\s+/g, " ")).toContain("extractive, in the article’s own words");
    expect(server.requests).toHaveLength(0);
  });
});
