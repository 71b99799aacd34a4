/** A command of Discord as its definition has it; only what typing needs. */
type Definition = {
  readonly type?: number;
  readonly name?: string;
  readonly options?: readonly Definition[];
  readonly autocomplete?: boolean;
  readonly required?: boolean;
};

export type TypedCommand =
  | {
      readonly name: string;
      readonly path?: readonly string[];
      readonly options: Readonly<Record<string, string | boolean>>;
    }
  | { readonly problem: string };

/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
const optionType = { subCommand: 1, boolean: 5 } as const;

/**
 * Reads a command that is typed as Discord shows it: `/brief link: https://… share: true`.
 * Discord itself offers a form for each option; a line of text has to do here.
 */
export function readTyped(text: string, definitions: readonly object[]): TypedCommand {
  const match = /^\/([\w-]+)\s*(.*)$/s.exec(text.trim());
  if (match === null) return { problem: "Newsbrief does not read chat. Start with a command: /" };
  const [, name = "", rest = ""] = match;
  const command = (definitions as readonly Definition[]).find(
    (one) => one.name === name && one.type === 1,
  );
  if (command === undefined) return { problem: `There is no command /${name}.` };

  const [word = ""] = rest.split(/\s/);
  const sub = command.options?.find(
    (one) => one.name === word && one.type === optionType.subCommand,
  );
  const known = (sub ?? command).options ?? [];
  // Whoever takes the command says with what it goes on.
  if (known.some(({ type }) => type === optionType.subCommand)) return { name, options: {} };
  const options = readOptions(sub === undefined ? rest : rest.slice(word.length), known);
  if (typeof options === "string") return { problem: options };
  return { name, ...(sub !== undefined && { path: [word] }), options };
}

/** The option that a person is typing into at the end of a line, for the bot to propose values; with what stands before it. */
export function focusedOption(
  text: string,
  definitions: readonly object[],
): (Exclude<TypedCommand, { problem: string }> & { readonly focused: string }) | undefined {
  const last = [...text.matchAll(/(?:^|\s)([\w-]+):\s*([^:]*)$/g)].at(-1);
  if (last === undefined) return undefined;
  const [, focused = "", value = ""] = last;
  const typed = readTyped(text.slice(0, last.index), definitions);
  if ("problem" in typed) return undefined;
  const command = (definitions as readonly Definition[]).find(({ name }) => name === typed.name);
  const known =
    typed.path === undefined
      ? command
      : command?.options?.find(({ name }) => name === typed.path?.[0]);
  const option = known?.options?.find(({ name }) => name === focused);
  if (option?.autocomplete !== true) return undefined;
  return { ...typed, options: { ...typed.options, [focused]: value.trim() }, focused };
}

function readOptions(
  text: string,
  known: readonly Definition[],
): Readonly<Record<string, string | boolean>> | string {
  const names = known.map((one) => one.name ?? "");
  const given: Record<string, string | boolean> = {};
  const marks = [...text.matchAll(/(?:^|\s)([\w-]+):\s*/g)].filter(([, name = ""]) =>
    names.includes(name),
  );
  const before = text.slice(0, marks[0]?.index ?? text.length).trim();
  if (before !== "") {
    const [first] = known;
    if (first === undefined) return "This command takes nothing more.";
    // Discord's own client asks for what is required at once, and puts there what is typed.
    if (first.required !== true) return `Name what you give: ${first.name}: ${before}`;
    given[first.name ?? ""] = before;
  }
  for (const [at, mark] of marks.entries()) {
    const [whole, name = ""] = mark;
    const value = text.slice(mark.index + whole.length, marks[at + 1]?.index ?? text.length).trim();
    const type = known.find((one) => one.name === name)?.type;
    if (value === "") continue;
    if (type !== optionType.boolean) given[name] = value;
    else if (/^(?:true|yes|false|no)$/i.test(value)) given[name] = /^[ty]/i.test(value);
    else return `“${value}” is neither true nor false: ${name}`;
  }
  return given;
}
