import type { Template, TemplateResource } from "../../infra/build/package-template.ts";

/** Finds what tests ask of a template. */

export type Named = readonly [id: string, resource: TemplateResource];

export const resourcesOf = ({ Resources }: Template, type: string): readonly Named[] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type);

export const lambdasOf = (template: Template) => resourcesOf(template, "AWS::Lambda::Function");

/** `dist/functions/slack.handler` is of the function `slack`. */
export const nameOf = ([, { Properties }]: Named) =>
  /^dist\/functions\/(.+)\.handler$/.exec(Properties.Handler)?.[1] ?? "";

/** `write-brief` waits in `WriteBriefQueue`. */
export const queueId = (kind: string) =>
  `${kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Queue`;

export const roleIdOf = ([, { Properties }]: Named): string => Properties.Role["Fn::GetAtt"][0];

export type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
};

/** What the role of a function allows it. */
export const statementsOf = (template: Template, lambda: Named): readonly Statement[] =>
  template.Resources[roleIdOf(lambda)]?.Properties.Policies.flatMap(
    ({ PolicyDocument }: { readonly PolicyDocument: { readonly Statement: Statement[] } }) =>
      PolicyDocument.Statement,
  );

/** Secrets that a function may read, by the variable that holds each. */
export const secretsOf = (template: Template, lambda: Named): readonly string[] =>
  statementsOf(template, lambda)
    .filter(({ Action }) => Action === "ssm:GetParameters")
    .flatMap(({ Resource }) => [
      ...JSON.stringify(Resource).matchAll(/parameter\/newsbrief\/dev\/(\w+)/g),
    ])
    .map(([, name]) => String(name));
