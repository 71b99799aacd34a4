import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildFunctions } from "./build-functions.ts";

/** What a deployment gives to CloudFormation, in the folder of a package. */
export const templateName = "cloudformation-template-update-stack.json";

/** All that a template is made of; zips also hold what is bundled from `src`. */
export const templateInputs = ["serverless.yml", "infra", "package-lock.json"];

/** A CloudFormation template, as far as we look into it. */
export type Template = {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Parameters: Readonly<Record<string, unknown>>;
};

export type TemplateResource = {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: each type of resource has properties of its own.
  readonly Properties: Readonly<Record<string, any>>;
};

/**
 * Makes the zips and the template that a deployment uploads. Needs neither network nor credentials.
 *
 * @param output folder to make
 * @param flags of osls, such as `--stage prod`
 * @throws {Error} when a bundle is over its budget or serverless.yml is wrong
 */
export async function packageTemplate(
  output: string,
  flags: readonly string[] = [],
): Promise<Template> {
  await buildFunctions();
  await rm(output, { recursive: true, force: true });
  const command = ["node_modules/osls/bin/serverless.js", "package", "--package", output, ...flags];
  const env = {
    ...process.env,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    SLS_TELEMETRY_DISABLED: "1",
  };
  try {
    await promisify(execFile)(process.execPath, command, { env });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`serverless.yml cannot be packaged.\n${stdout}${stderr}`);
  }
  return readTemplate(output);
}

/** Reads the template of a package that was made before. */
export function readTemplate(output: string): Template {
  return JSON.parse(readFileSync(join(output, templateName), "utf8"));
}
