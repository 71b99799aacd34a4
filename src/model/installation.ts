import type { Workspace } from "./channel.ts";

/** The bot in one workspace, as somebody there installed it. */
export type Installation = {
  readonly workspace: Workspace;
  /** With which we act there; sealed where it is stored. */
  readonly botToken: string;
  readonly installedAt: Date;
};
