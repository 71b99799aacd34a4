import { describe, expect, it } from "vitest";
import { methods } from "#local/slack/web-api/methods.ts";
import { readContract } from "./contract-folder.ts";

type MethodFile = {
  readonly scope: { readonly bot?: readonly string[] };
  readonly rate_limits: string;
  readonly args: {
    readonly required?: readonly string[];
    readonly properties: Readonly<Record<string, unknown>>;
  };
};

type Group = {
  readonly args: readonly string[];
  readonly mutually_exclusive: boolean;
  readonly required?: boolean;
};

const names = Object.keys(methods);
const files = new Map(
  names.map((name) => [name, readContract(`slack/methods/${name}.json`) as MethodFile | undefined]),
);
const isThere = [...files.values()].every((file) => file !== undefined);

/** Of which one is needed; of two that exclude one another where none is, each method knows itself. */
const groups = readContract("slack/arg-groups.json") as
  | Readonly<Record<string, readonly Group[]>>
  | undefined;

/** Arguments that Slack's files leave out or that are only for drafts. */
const beside = new Set(["token", "current_draft_last_updated_ts"]);

describe.skipIf(!isThere)("our methods against Slack's own files", () => {
  it.each(names)("%s takes the same arguments", (name) => {
    const file = files.get(name);
    const theirs = Object.keys(file?.args.properties ?? {}).filter((one) => !beside.has(one));
    expect(Object.keys(methods[name]?.input ?? {}).sort()).toEqual(theirs.sort());
  });

  it.each(names)("%s needs the same arguments", (name) => {
    const theirs = (files.get(name)?.args.required ?? []).filter((one) => !beside.has(one));
    const ours = Object.entries(methods[name]?.input ?? {}).filter(([, { required }]) => required);
    expect(ours.map(([one]) => one).sort()).toEqual(theirs.sort());
  });

  it.each(names)("%s takes exactly one of the same", (name) => {
    const theirs = (groups?.[name] ?? []).filter(
      ({ required, mutually_exclusive: isEither }) => isEither && required !== false,
    );
    expect(methods[name]?.groups ?? []).toEqual(theirs.map(({ args }) => args));
  });

  it.each(names)("%s needs the same scopes and has the same rate", (name) => {
    const file = files.get(name);
    const method = methods[name];
    expect([...(method?.scopes ?? [])].sort()).toEqual([...(file?.scope.bot ?? [])].sort());
    const tier = method?.tier === "special" ? "t5" : method?.tier.replace("tier", "t");
    expect(tier).toBe(file?.rate_limits);
  });
});
