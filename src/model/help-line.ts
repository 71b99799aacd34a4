/** One line of help: how a command is typed, and what it does. */
export type HelpLine = { readonly usage: string; readonly summary: string };

/** Stands below the commands: what people ask first of a bot in their channel. */
export const neverReads =
  "It never reads what people write here. It knows what is typed into its commands and forms, and a message on which it is called.";
