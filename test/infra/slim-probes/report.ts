/** Tells the test what a probe found. */
export function report(finding: unknown): void {
  process.stdout.write(JSON.stringify(finding));
}
