import { isSeenBy } from "./people/block-actions.ts";
import type {
  ScheduledMessage,
  SlackMessage,
  SlackView,
  SlackWorld,
  UnsentMessage,
} from "./world.ts";

/** What can be seen, for tests and for a page that draws it. */
export type Sight = {
  /** A channel's messages, oldest first; with a person, also those that only that person sees. */
  readonly messages: (
    teamId: string,
    channelId: string,
    userId?: string,
  ) => readonly SlackMessage[];
  /** The modals a person has open, lowest first. */
  readonly modals: (teamId: string, userId: string) => readonly SlackView[];
  readonly home: (teamId: string, userId: string) => SlackView | undefined;
  readonly scheduled: () => readonly ScheduledMessage[];
  readonly unsent: () => readonly UnsentMessage[];
};

export function sightOf(world: SlackWorld): Sight {
  const views = (kind: SlackView["kind"], teamId: string, userId: string) =>
    [...world.views.values()].filter(
      (view) => view.open && view.kind === kind && view.teamId === teamId && view.userId === userId,
    );
  return {
    messages: (teamId, channelId, userId) =>
      [...(world.workspaces.get(teamId)?.channels.get(channelId)?.messages.values() ?? [])].filter(
        (message) =>
          userId === undefined ? message.ephemeralTo === undefined : isSeenBy(message, userId),
      ),
    modals: (teamId, userId) => views("modal", teamId, userId),
    home: (teamId, userId) => views("home", teamId, userId).at(-1),
    scheduled: () => world.scheduled.all(),
    unsent: () => world.unsent,
  };
}
