import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** A page with one thing to say. */
export type WebPage = {
  readonly title: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
};

/** The page needs no script and loads nothing, and no other page may frame it. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const style =
  "body{font:18px/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem;color:#1d1c1d;background:#fff}a{color:#1d5bb8}@media(prefers-color-scheme:dark){body{color:#e8e8e8;background:#1a1d21}a{color:#8ab8ff}}";

export function page(
  statusCode: number,
  { title, text, link }: WebPage,
): APIGatewayProxyStructuredResultV2 {
  const linked = link && `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`;
  return {
    statusCode,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${linked ?? ""}</main></body></html>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
