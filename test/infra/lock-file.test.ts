import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Entry = {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly integrity?: string;
};
type Packages = Readonly<Record<string, Entry>>;

/** Optional packages that the lock file does not hold, as `<who wants it>: <name>`. */
function missing(packages: Packages): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter(
        (name) => !foldersAbove(path).some((above) => `${above}node_modules/${name}` in packages),
      )
      .map((name) => `${path}: ${name}`),
  );
}

/** Where Node looks for a package wanted by the one at `path`, nearest first. */
function foldersAbove(path: string): readonly string[] {
  if (path === "") return [""];
  const parent = path.lastIndexOf("/node_modules/");
  return [`${path}/`, ...foldersAbove(parent < 0 ? "" : path.slice(0, parent))];
}

const { packages: locked } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Packages;
};

describe("package-lock.json", () => {
  it("takes each package from npm's registry, and only with the contents that it had here", () => {
    const loose = Object.entries(locked).filter(
      ([path, { integrity = "", resolved = "https://registry.npmjs.org/" }]) =>
        path !== "" &&
        !(integrity.startsWith("sha512-") && resolved.startsWith("https://registry.npmjs.org/")),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  // npm leaves out what the registry of the moment does not offer, and then refuses its own file: `npm ci` fails.
  it("holds the optional packages of every platform", () => {
    expect(missing(locked)).toEqual([]);
  });

  it.each([
    ["a package that nobody holds", { a: { optionalDependencies: { b: "1" } } }, ["a: b"]],
    [
      "one that stands beside",
      { "node_modules/a": { optionalDependencies: { b: "1" } }, "node_modules/b": {} },
      [],
    ],
    [
      "one that stands inside",
      {
        "node_modules/a": { optionalDependencies: { b: "1" } },
        "node_modules/a/node_modules/b": {},
      },
      [],
    ],
  ])("is searched for %s", (_case, packages, expected) => {
    expect(missing(packages)).toEqual(expected);
  });
});
