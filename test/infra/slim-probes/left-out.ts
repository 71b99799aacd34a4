import { parseHTML } from "linkedom";
import { report } from "./report.ts";

const { document } = parseHTML("<html><head><style>p{color:red}</style></head></html>");
const style = document.querySelector("style");
try {
  report(style?.sheet);
} catch (error) {
  report(error instanceof Error && error.message);
}
