import { RegoEngine, TemplateFile } from "@aws/cloudformation-validate";

/** A value that a property does not take, which the checker calls a warning only. */
const unknownValue = "W3030";

/**
 * Checks a template against the resource specification of CloudFormation.
 *
 * @param path of a template in JSON or YAML
 * @returns what would fail when it is deployed, one sentence each
 */
export function faultsOfTemplate(path: string): readonly string[] {
  const engine = new RegoEngine();
  try {
    const { diagnostics } = engine.validateStandard(new TemplateFile(path));
    return diagnostics
      .filter(
        ({ severity, ruleId }) => ["FATAL", "ERROR"].includes(severity) || ruleId === unknownValue,
      )
      .map(
        ({ ruleId, message, entity }) =>
          `${entity?.logicalId ?? "template"}: ${message} (${ruleId})`,
      );
  } finally {
    engine.free();
  }
}
