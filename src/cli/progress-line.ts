/** A line on standard error that says what is waited for; nothing where nobody watches. */
export function progressLine(): {
  readonly show: (line: string) => void;
  readonly clear: () => void;
} {
  const { stderr } = process;
  if (!stderr.isTTY) return { show() {}, clear() {} };
  return {
    show: (line) => stderr.write(`\r\u001b[2K${line}`),
    clear: () => stderr.write("\r\u001b[2K"),
  };
}
