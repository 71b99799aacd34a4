import { Tokenizer } from "htmlparser2";
import { absoluteUrl } from "./absolute-url.ts";
import { decodeReferences } from "./xml-entities.ts";

const linkAttribute = /^(?:href|src|poster|cite|action|longdesc|background|data-src)$/;

/** Cheap sign of a link that is not absolute, for most texts have none. */
const relativeLink =
  /\b(?:href|src|poster|cite|action|longdesc|background)\s*=\s*(?!["']?(?:[a-z][a-z0-9+.-]*:|#)|""|'')/i;

/** Makes the links in a piece of HTML absolute and leaves everything else as it is. */
export function resolveHtmlLinks(html: string, base: string | undefined): string {
  if (base === undefined || !relativeLink.test(html)) return html;
  let resolved = "";
  let copied = 0;
  let name = "";
  let valueStart = -1;
  let valueEnd = -1;
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
        valueStart = -1;
      },
      onattribdata(start, end) {
        if (valueStart < 0) valueStart = start;
        valueEnd = end;
      },
      onattribend() {
        if (valueStart < 0 || !linkAttribute.test(name)) return;
        const link = decodeReferences(html.slice(valueStart, valueEnd));
        const target = link.startsWith("#") ? link : absoluteUrl(link, base);
        if (target === undefined || target === link) return;
        resolved += html.slice(copied, valueStart) + target.replaceAll('"', "%22");
        copied = valueEnd;
      },
      onattribentity: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return resolved + html.slice(copied);
}
