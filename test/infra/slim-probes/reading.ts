import { extractArticle } from "#extract/extract-article.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import { report } from "./report.ts";

const url = canonicalUrl("https://news.example/one-and-two");
if (url === undefined) throw new Error("no address");
const words = "One &amp; two &eacute;t&eacute;, and then some more words. ".repeat(40);
const html = `<html><head><title>T</title><style>p{color:red}</style></head>
  <body><style>a{}</style><article style="color:blue"><p>${words}</p></article></body></html>`;
const read = extractArticle({ url, html });
report(read.kind === "article" && read.article.text.slice(0, 13));
