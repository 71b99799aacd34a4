import type { Workspace } from "./channel.ts";

/** The bot in one workspace, as somebody there installed it. */
export type Installation = {
  readonly workspace: Workspace;
  /** With which we act there; sealed where it is stored. */
  readonly botToken: string;
  readonly botUserId: string;
  readonly scopes: readonly string[];
  /** The platform's id of the person. */
  readonly installedBy: string;
  readonly installedAt: Date;
};
