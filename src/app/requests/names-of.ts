import type { Workspace } from "#model/channel.ts";
import type { People } from "../command-ports.ts";

/** Names of people by their ids, each asked for once; those whom the platform shows by their ids are left out. */
export async function namesOf(
  people: Pick<People, "nameOf">,
  workspace: Workspace,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  // One after the other: platforms count calls by the minute.
  for (const userId of new Set(userIds)) {
    const name = await people.nameOf(workspace, userId);
    if (name !== undefined) names.set(userId, name);
  }
  return names;
}
