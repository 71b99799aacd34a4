import { join } from "node:path";
import { packageTemplate, templateName } from "./package-template.ts";
import { faultsOfTemplate } from "./validate-template.ts";

try {
  const { Resources } = await packageTemplate(".out", process.argv.slice(2));
  const faults = faultsOfTemplate(join(".out", templateName));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  console.log(`.out: ${Object.keys(Resources).length} resources, no faults`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
