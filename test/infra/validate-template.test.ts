import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Template,
  type TemplateResource,
  templateName,
} from "../../infra/build/package-template.ts";
import { faultsOfTemplate } from "../../infra/build/validate-template.ts";
import { packagedTemplate, templateFolder } from "./packaged-template.ts";

const isWanted = process.env.NEWSBRIEF_TESTS === "all";
if (!isWanted) {
  process.stderr.write(
    "Skipped: the check of the template takes long. NEWSBRIEF_TESTS=all runs it, as .ci/run does.\n",
  );
}

describe.runIf(isWanted)("the template", () => {
  let template: Template;
  const folder = mkdtempSync(join(tmpdir(), "newsbrief-template-"));

  beforeAll(async () => {
    template = await packagedTemplate();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("has no faults", () => {
    expect(faultsOfTemplate(join(templateFolder, templateName))).toEqual([]);
  });

  it("would be found to have some", () => {
    const faulty = structuredClone(template.Resources) as Record<string, TemplateResource>;
    const set = (id: string, property: string, value: unknown) => {
      Object.assign(faulty[id]?.Properties ?? {}, { [property]: value });
    };
    set("SlackLambdaFunction", "Runtime", "nodejs99.x");
    set("DiscordLambdaFunction", "MemorySize", 64);
    set("WriteDashbriefLambdaFunction", "Timeoutt", 60);
    set("WriteBriefQueue", "VisibilityTimeout", "long");
    set("Table", "BillingMode", "FREE");
    set("SlackRole", "Policies", [{ PolicyName: "p" }]);
    set("HttpApiStage", "ApiId", { Ref: "NoSuchApi" });
    const path = join(folder, "faulty.json");
    writeFileSync(path, JSON.stringify({ ...template, Resources: faulty }));
    const found = faultsOfTemplate(path).map((fault) => fault.split(":")[0]);
    expect([...new Set(found)].sort()).toEqual([
      "DiscordLambdaFunction",
      "HttpApiStage",
      "SlackLambdaFunction",
      "SlackRole",
      "Table",
      "WriteBriefQueue",
      "WriteDashbriefLambdaFunction",
    ]);
  });
});
