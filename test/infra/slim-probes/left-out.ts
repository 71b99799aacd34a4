import guess from "magic-bytes.js";
import { report } from "./report.ts";

// In a bundle an import of a CommonJS module is the whole module.
const { filetypeinfo } = guess as unknown as { filetypeinfo(bytes: Uint8Array): unknown };
try {
  report(filetypeinfo(new Uint8Array(8)));
} catch (error) {
  report(error instanceof Error && error.message);
}
