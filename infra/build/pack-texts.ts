import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** What a module that has packed texts imports. */
export const importPackedText = `import { packedText } from ${JSON.stringify(fileURLToPath(new URL("./packed-texts.ts", import.meta.url)))};`;

/** The expression that stands for a text until {@link packTexts} packs it. */
export function toBePacked(text: string): string {
  return `/* @__PURE__ */ packedText("${mark}${Buffer.from(text).toString("base64url")}")`;
}

const mark = "to be packed:";
const marked = new RegExp(`"${mark}([\\w-]+)"`, "g");

/** The file beside a bundle that holds its packed texts, where it has any. */
export function textsBeside(bundle: string): string {
  return bundle.replace(/mjs$/, "texts.br");
}

/**
 * Makes the plugin that packs the texts that other plugins marked: all that a bundle still has in the end become one file
 * beside it, of a third of their bytes. It is read when the bundle is loaded.
 */
export function packTexts(): Plugin {
  return {
    name: "pack-texts",
    setup({ initialOptions, onEnd }) {
      initialOptions.write = false;
      onEnd(({ outputFiles = [] }) => {
        for (const { path, text } of outputFiles) {
          const { bundle, texts } = withoutTexts(text, path);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, bundle);
          if (texts.length === 0) continue;
          writeFileSync(textsBeside(path), brotliCompressSync(texts.join("\0")));
        }
      });
    },
  };
}

function withoutTexts(bundle: string, path: string) {
  const places = new Map<string, number>();
  const withPlaces = bundle.replace(marked, (_, written: string) => {
    const text = Buffer.from(written, "base64url").toString();
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return String(place);
  });
  const name = `./${basename(textsBeside(path))}`;
  return { bundle: withPlaces.replace("packed texts", name), texts: [...places.keys()] };
}
