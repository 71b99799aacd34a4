/** Runs `npm run bench -- <name> [flags]`: loads `./<name>.ts` and calls its `run` with the flags. */
const [name, ...flags] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error("usage: npm run bench -- <name> [flags]");
  process.exit(2);
}
const { run } = (await import(`./${name}.ts`)) as {
  readonly run: (flags: readonly string[]) => void | Promise<void>;
};
await run(flags);
