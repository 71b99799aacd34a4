/** htmlparser2 as far as a Lambda needs it: its tokens and its events, without trees of its own. */
export { Parser } from "../../../node_modules/htmlparser2/dist/esm/Parser.js";
export { default as Tokenizer } from "../../../node_modules/htmlparser2/dist/esm/Tokenizer.js";
