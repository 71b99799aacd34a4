/**
 * Writes as an ES module what TypeScript's compiler wrote as CommonJS: from an ES module a bundle takes what is named, from
 * the other it takes all.
 *
 * @throws {Error} when the source has more of CommonJS than the compiler writes
 */
export function esModuleOf(source: string, path: string): string {
  const modules = new Map<string, string>();
  const defaults: string[] = [];
  const declared = new Set([...source.matchAll(declaration)].map(([, name]) => name));
  let text = source
    .replace(helper, "")
    .replace(/^"use strict";$|^Object\.defineProperty\(exports, "__esModule".*$/gm, "")
    .replace(/^(?:exports\.\w+ = )+void 0;$/gm, "")
    .replace(/^__exportStar\(require\((.+?)\), exports\);$/gm, "export * from $1;")
    .replace(/^(?:const|var) (\w+) = __importDefault\(require\((.+?)\)\);$/gm, (_, name, from) => {
      defaults.push(name);
      return `import ${name} from ${from};`;
    })
    .replace(/^(?:const|var) (\w+) = require\((.+?)\);$/gm, (_, name, from) => {
      modules.set(name, from);
      return `import * as ${name} from ${from};`;
    })
    .replace(again, (_, name, module, inner) =>
      modules.has(module) ? `export { ${inner} as ${name} } from ${modules.get(module)};` : _,
    )
    .replace(/^(.*)\bexports\.(\w+) = (\w+ = \{\}.*)$/gm, "$1$3\nexport { $2 };")
    .replace(/^exports\.(\w+) = (\w+);$/gm, "export { $2 as $1 };")
    .replace(/^exports\.(\w+) = /gm, (line, name) =>
      declared.has(name) ? line : `export const ${name} = `,
    );
  for (const name of defaults) text = text.replaceAll(`${name}.default`, name);
  if (/\bexports\.|\bexports,|\brequire\(/.test(text)) {
    throw new Error(`${path} is not what TypeScript writes as CommonJS; it needs a rule less.`);
  }
  return text;
}

/** The names that it exports itself. */
export function exportsOfCommonJs(source: string): readonly string[] {
  const names = [...source.matchAll(/\bexports(?:\.|, ")(\w+)/g)].map(([, name = ""]) => name);
  return [...new Set(names)].filter((name) => name !== "__esModule");
}

const declaration = /^(?:async )?(?:function|class|const|let|var) (\w+)/gm;

const helper = /^var __\w+ = \(this && this\.__[\s\S]*?^\}\)*;$/gm;

const again =
  /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm;
