import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it.each([
  [{ MODEL_WRITER: "gpt" }, "MODEL_WRITER. Set now, but malformed: MODEL_WRITER"],
  [{ MODEL_WRITER: "openai" }, "MODEL_ID"],
  [{ MODEL_WRITER: "bedrock", MODEL_ID: "some.model" }, "MODEL_ARNS"],
  [{ PUBLISHER_WISHES: "all" }, "PUBLISHER_WISHES. Set now, but malformed: PUBLISHER_WISHES"],
  [{ BRIEF_LANGUAGE: "English" }, "BRIEF_LANGUAGE. Set now, but malformed: BRIEF_LANGUAGE"],
  [
    { MODEL_DOLLARS_PER_MONTH: "ten" },
    "MODEL_DOLLARS_PER_MONTH. Set now, but malformed: MODEL_DOL",
  ],
])("packages nothing with %o", (variables, said) => {
  const command = ["--import", "tsx", "infra/build/package.ts"];
  const { status, stderr } = spawnSync(process.execPath, command, {
    env: { PATH: process.env.PATH, ...variables },
  });
  expect([status, String(stderr)]).toEqual([1, expect.stringContaining(`variables: ${said}`)]);
});
