/** One line of help: how a command is typed, and what it does. */
export type HelpLine = { readonly usage: string; readonly summary: string };
