import { join } from "node:path";
import { modelLimits, modelWriter, reading, usualLanguage } from "#config.ts";
import { packageTemplate, templateName } from "./package-template.ts";
import { faultsOfTemplate } from "./validate-template.ts";

try {
  // What a function would find out where its first job comes.
  for (const read of [modelWriter, modelLimits, reading, usualLanguage]) read(process.env);
  const { MODEL_WRITER, MODEL_ARNS } = process.env;
  if (MODEL_WRITER === "bedrock" && !MODEL_ARNS)
    throw new Error(
      "Set these environment variables: MODEL_ARNS (the models that the function may call at Bedrock: without it AWS would deny every call)",
    );
  const { Resources } = await packageTemplate(".out", process.argv.slice(2));
  const faults = faultsOfTemplate(join(".out", templateName));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  console.log(`.out: ${Object.keys(Resources).length} resources, no faults`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
