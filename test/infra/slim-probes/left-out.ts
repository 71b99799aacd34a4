import { filetypeinfo } from "magic-bytes.js";
import { report } from "./report.ts";

try {
  report(filetypeinfo(new Uint8Array(8)));
} catch (error) {
  report(error instanceof Error && error.message);
}
