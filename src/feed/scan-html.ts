import { Tokenizer } from "htmlparser2";

export type HtmlScanner = {
  /** A start tag: its name and its attributes in lower case, and where it stands, `end` exclusive. */
  readonly startTag?: (
    name: string,
    attributes: ReadonlyMap<string, string>,
    start: number,
    end: number,
  ) => void;
  readonly endTag?: (name: string) => void;
  /** A piece of text, decoded. */
  readonly text?: (text: string) => void;
};

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Tells the tags and texts of HTML in order. Builds nothing, so time and memory stay linear. */
export function scanHtml(html: string, scanner: HtmlScanner): void {
  let name = "";
  let start = 0;
  let attributes: Map<string, string> | undefined;
  let attributeName = "";
  let attributeValue = "";
  const ignore = () => {};
  const endStartTag = (end: number) => {
    scanner.startTag?.(name, attributes ?? noAttributes, start, end + 1);
    attributes = undefined;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(from, to) {
        scanner.text?.(html.slice(from, to));
      },
      ontextentity(codePoint) {
        scanner.text?.(String.fromCodePoint(codePoint));
      },
      oncdata(from, to, offset) {
        scanner.text?.(html.slice(from, to - offset));
      },
      onopentagname(from, to) {
        name = html.slice(from, to).toLowerCase();
        start = from - 1;
      },
      onattribname(from, to) {
        attributeName = html.slice(from, to).toLowerCase();
        attributeValue = "";
      },
      onattribdata(from, to) {
        attributeValue += html.slice(from, to);
      },
      onattribentity(codePoint) {
        attributeValue += String.fromCodePoint(codePoint);
      },
      onattribend() {
        attributes ??= new Map();
        if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue);
      },
      onopentagend: endStartTag,
      onselfclosingtag(end) {
        endStartTag(end);
        scanner.endTag?.(name);
      },
      onclosetag(from, to) {
        scanner.endTag?.(html.slice(from, to).toLowerCase());
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
