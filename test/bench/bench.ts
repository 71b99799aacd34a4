import { readdirSync, readFileSync } from "node:fs";

/**
 * Runs `npm run bench -- <name> [flags]`: loads `./<name>.ts` and calls its `run` with the flags. Help is
 * what the docstring of that `run` says, which begins with the command in backticks.
 */
const [name = "", ...flags] = process.argv.slice(2);
const helpOf = new Map(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const help = helpIn(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
      return help === undefined ? [] : [[file.slice(0, -3), help] as const];
    }),
);
const help = helpOf.get(name);
if (help === undefined) {
  const isAsked = ["", "help", "--help", "-h"].includes(name);
  const said = `${isAsked ? "" : `There is no bench “${name}”.\n\n`}${overview()}`;
  (name === "" || !isAsked ? process.stderr : process.stdout).write(said);
  process.exit(isAsked && name !== "" ? 0 : 2);
}
if (flags.includes("--help") || flags.includes("-h")) {
  process.stdout.write(`${help}\n`);
  process.exit(0);
}
const { run } = (await import(`./${name}.ts`)) as {
  readonly run: (flags: readonly string[]) => void | Promise<void>;
};
await run(flags);

/** What stands above a file's `run`, without the comment's own marks; `undefined` where the file is no bench. */
function helpIn(code: string): string | undefined {
  const at = /^export (?:async )?function run\(/m.exec(code)?.index;
  if (at === undefined) return undefined;
  const comment = code.slice(code.lastIndexOf("/**", at), at);
  const lines = comment
    .split("\n")
    .map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?|\s*\*\/$/g, ""));
  return lines
    .filter((line) => !line.startsWith("@"))
    .join("\n")
    .trim();
}

function overview(): string {
  const lines = [...helpOf.values()].map((one) => {
    const [, call, does = ""] = /^`npm run bench -- ([^`]+)`: (.+?)[.;](?:\s|$)/s.exec(one) ?? [];
    return `  ${call}\n      ${does.replace(/\s+/g, " ")}`;
  });
  return (
    "Usage: npm run bench -- <name> [flags]    (with --help behind a name: all of it)\n\n" +
    `Most read research data: NEWSBRIEF_DATA names its folder.\n\n${lines.join("\n")}\n`
  );
}
