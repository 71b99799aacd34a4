const controls: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: " ",
  f: " ",
  v: " ",
  0: "",
};

/** What stands between a script's quotation marks, as it is meant. */
export function unescaped(inner: string): string {
  if (!inner.includes("\\")) return inner;
  return inner.replace(
    /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|\r?\n|(.))/gis,
    (_all, point?: string, four?: string, two?: string, other?: string) => {
      const hex = point ?? four ?? two;
      if (hex !== undefined) {
        const code = Number.parseInt(hex, 16);
        return code > 0x10ffff ? "" : String.fromCodePoint(code);
      }
      return other === undefined ? "" : (controls[other] ?? other);
    },
  );
}
