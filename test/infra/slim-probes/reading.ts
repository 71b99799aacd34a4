import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { report } from "./report.ts";

const words = "One &amp; two &eacute;t&eacute;, and then some more words. ".repeat(40);
const { document } = parseHTML(`<html><head><title>T</title><style>p{color:red}</style></head>
  <body><style>a{}</style><article style="color:blue"><p>${words}</p></article></body></html>`);
const html = document.querySelector("article > p:first-child")?.outerHTML;
const text = new Readability(document).parse()?.textContent;
report([text?.trim().slice(0, 13), html?.slice(0, 18)]);
