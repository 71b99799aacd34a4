import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";
import { toBase128 } from "./base128.ts";

/** What a module that has packed texts imports. */
export const importPackedText = `import { packedText } from ${JSON.stringify(fileURLToPath(new URL("./packed-texts.ts", import.meta.url)))};`;

/** The expression that stands for a text until {@link packTexts} packs it. */
export function toBePacked(text: string): string {
  return `/* @__PURE__ */ packedText("${mark}${Buffer.from(text).toString("base64url")}")`;
}

const mark = "to be packed:";
const marked = new RegExp(`"${mark}([\\w-]+)"`, "g");

/**
 * Makes the plugin that packs the texts that other plugins marked: all that a bundle still has in the end become one text at
 * its start, which has two fifths of their bytes. It is unpacked when the bundle is loaded.
 */
export function packTexts(): Plugin {
  return {
    name: "pack-texts",
    setup({ initialOptions, onEnd }) {
      const isWritten = initialOptions.write ?? true;
      initialOptions.write = false;
      onEnd(({ outputFiles = [] }) => {
        for (const file of outputFiles) {
          file.contents = Buffer.from(withTextsPacked(file.text));
          if (!isWritten) continue;
          mkdirSync(dirname(file.path), { recursive: true });
          writeFileSync(file.path, file.contents);
        }
      });
    },
  };
}

function withTextsPacked(bundle: string): string {
  const places = new Map<string, number>();
  const withPlaces = bundle.replace(marked, (_, written: string) => {
    const text = Buffer.from(written, "base64url").toString();
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return String(place);
  });
  const packed = toBase128(brotliCompressSync([...places.keys()].join("\0")));
  return withPlaces.replace('"packed texts"', () => `"${packed}"`);
}
