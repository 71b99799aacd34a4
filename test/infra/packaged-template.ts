import { functionNames } from "../../infra/build/bundle-functions.ts";
import {
  packageTemplate,
  readTemplate,
  type Template,
  templateInputs,
} from "../../infra/build/package-template.ts";
import { onlyWhenChanged } from "../../infra/build/up-to-date.ts";

/** Where tests package the template. Its zips may be old: they are made anew only when the template changes. */
export const templateFolder = "dist/template";

/** The template as it would be deployed. Packaging takes seconds, so it is done when something changed. */
export async function packagedTemplate(): Promise<Template> {
  const make = async () => {
    await packageTemplate(templateFolder);
  };
  const functions = functionNames().map((name) => `functions/${name}.ts`);
  await onlyWhenChanged(templateFolder, make, [...templateInputs, ...functions]);
  return readTemplate(templateFolder);
}
