import { join } from "node:path";
import { packageTemplate, templateName } from "./package-template.ts";
import { faultsOfTemplate } from "./validate-template.ts";

const { Resources } = await packageTemplate(".out", process.argv.slice(2));
const faults = faultsOfTemplate(join(".out", templateName));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`.out: ${Object.keys(Resources).length} resources, no faults`);
