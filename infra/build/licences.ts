import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** Licences that ask for no more than their notice. Another one is for a person to read before it is shipped. */
const allowed = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** Works inside packages that the packages' own licences do not name. */
const within: Readonly<Record<string, string>> = {
  tldts: `Public Suffix List, in tldts (MPL-2.0)
  Mozilla Foundation and others. https://publicsuffix.org/list/public_suffix_list.dat is its source,
  https://mozilla.org/MPL/2.0/ its licence.`,
  unpdf: `PDF.js, in unpdf (Apache-2.0)
  Copyright Mozilla Foundation. https://github.com/mozilla/pdf.js is its source,
  https://www.apache.org/licenses/LICENSE-2.0 its licence.`,
};

/** Tables of ours that are made of a package's, which no bundle holds as it is. */
const madeOf: Readonly<Record<string, string>> = {
  "src/command/city-zone-lists.ts": "node_modules/city-timezones",
};

type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly author: string;
  readonly text: string;
};

/** The folders of the packages of which something is in a bundle, in order. */
export function packagesIn({ inputs }: Metafile["outputs"][string]): readonly string[] {
  const folders = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
    const folder = madeOf[path] ?? /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    return folder === undefined || bytesInOutput === 0 ? [] : [folder];
  });
  return [...new Set(folders)].sort();
}

/**
 * Writes what the licences of packages want to be shipped with them: who made what, and each text once.
 *
 * @throws {Error} that names each package with no licence, none that we know, or without its text
 */
export function licencesOf(folders: readonly string[]): string {
  const packages = folders.map(readPackage);
  const faults = packages.flatMap(({ name, version, licence, text }) => {
    if (!allowed.has(licence)) return [`${name} ${version} is under ${licence || "no licence"}.`];
    return text === "" ? [`${name} ${version} comes without its licence.`] : [];
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const groups = [...new Set(packages.map(({ text }) => text))].map((text) =>
    [...packages.filter((one) => one.text === text).map(titleOf), "", text].join("\n"),
  );
  const inside = packages.flatMap(({ name }) => within[name] ?? []);
  return [...groups, ...inside].join(`\n\n${"-".repeat(80)}\n\n`).concat("\n");
}

function titleOf({ name, version, licence, author }: ShippedPackage): string {
  return `${name} ${version} (${licence})${author === "" ? "" : `, ${author}`}`;
}

function readPackage(folder: string): ShippedPackage {
  const read = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name = folder, version = "", license: licence = "", author = "" } = read;
  const by = typeof author === "string" ? author : (author.name ?? "");
  return { name, version, licence, author: by, text: textOf(folder, licence, by) };
}

/** The texts that come with a package; of one of several that are published together, its sister's or the usual words. */
function textOf(folder: string, licence: string, author: string): string {
  const own = textsIn(folder);
  if (own !== "") return own;
  if (licence === "MIT" && author !== "") return `Copyright (c) ${author}\n\n${mitText}`;
  const scope = /^.*node_modules\/@[^/]+\//.exec(folder)?.[0];
  const sisters = scope === undefined ? [] : readdirSync(scope).map((name) => join(scope, name));
  return (
    sisters
      .filter((sister) => licenceOf(sister) === licence)
      .map(textsIn)
      .find(Boolean) ?? ""
  );
}

function licenceOf(folder: string): unknown {
  const file = join(folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).license : undefined;
}

function textsIn(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/\r/g, "").trim())
    .join("\n\n");
}

/** @see https://spdx.org/licenses/MIT.html */
const mitText = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
