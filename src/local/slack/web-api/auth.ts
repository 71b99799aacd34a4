import type { SlackMethod } from "../method.ts";

export const authTest: SlackMethod = {
  scopes: [],
  tier: "special",
  input: {},
  run: ({ workspace, installation }) => ({
    ok: true,
    url: `https://${workspace.domain}.slack.com/`,
    team: workspace.name,
    user: workspace.users.get(installation.botUserId)?.name ?? "newsbrief",
    team_id: workspace.id,
    user_id: installation.botUserId,
    bot_id: installation.botId,
    is_enterprise_install: false,
    ...(workspace.enterprise && { enterprise_id: workspace.enterprise.id }),
  }),
};
