import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { esModuleOf } from "../../infra/build/es-module-of.ts";

const require = createRequire(import.meta.url);
const bolt = "node_modules/@slack/bolt/dist";

describe("an ES module of what was compiled to CommonJS", () => {
  it.each([
    "App.js",
    "errors.js",
    "helpers.js",
    "context/index.js",
    "middleware/builtin.js",
    "types/index.js",
  ])("%s exports what it did", async (path) => {
    const { all } = await loaded(await bundled(`export * as all from "./${bolt}/${path}";`));
    const names = Object.keys(require(`../../${bolt}/${path}`));
    expect(Object.keys(all).sort()).toEqual(names.sort());
  });

  it("a bundle of it leaves out what nobody names", async () => {
    const text = await bundled(
      `import { asCodedError } from "./${bolt}/errors.js"; console.log(asCodedError);`,
    );
    expect(text).toContain("UnknownError");
    expect(text).not.toContain("class MultipleListenerError");
  });

  it("has the enumerations, defaults and functions that the other has", async () => {
    const entry = `export { ErrorCode, AuthorizationError } from "./${bolt}/errors.js";
      export { default as verify } from "./${bolt}/receivers/AwsLambdaReceiver.js";`;
    const { ErrorCode, AuthorizationError, verify } = await loaded(await bundled(entry));
    expect(ErrorCode.RespondError).toBe("slack_bolt_respond_error");
    const error = new AuthorizationError("no", new Error("why"));
    expect([error.code, error.message]).toEqual(["slack_bolt_authorization_error", "no"]);
    expect(verify.name).toBe("AwsLambdaReceiver");
  });

  it("what is CommonJS of another kind is refused, not spoilt", () => {
    expect(() => esModuleOf("module.exports = () => exports.one;", "odd.js")).toThrow(
      "odd.js is not what TypeScript writes as CommonJS",
    );
  });
});

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
    logLevel: "silent",
    banner: { js: "import{createRequire}from'node:module';const require=createRequire('/');" },
    plugins: [
      {
        name: "es-modules",
        setup({ onLoad }) {
          onLoad({ filter: /@slack\/(?:bolt|logger)\/dist\/.*\.js$/ }, ({ path }) => {
            const source = readFileSync(path, "utf8");
            if (/HTTP|Socket/.test(path)) return undefined;
            return { contents: esModuleOf(source, path), loader: "js" };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

function loaded(text: string) {
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}
