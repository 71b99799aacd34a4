/** Readability without its guess whether a page can be read. */
// @ts-expect-error The package has types for its index alone.
export { default as Readability } from "../../../node_modules/@mozilla/readability/Readability.js";
