import { refuse, type SlackMethod } from "../method.ts";

export const usersInfo: SlackMethod = {
  scopes: ["users:read"],
  tier: "tier4",
  input: { include_locale: { kind: "boolean" }, user: { kind: "string", required: true } },
  run: ({ input, workspace, now }) => {
    const user = workspace.users.get(String(input.user));
    if (!user) return refuse("user_not_found");
    return {
      ok: true,
      user: {
        id: user.id,
        team_id: user.homeTeamId ?? user.teamId,
        name: user.name,
        deleted: user.deleted,
        real_name: user.realName,
        tz: user.tz,
        tz_label: user.tz,
        tz_offset: offsetSeconds(user.tz, now),
        profile: { real_name: user.realName, display_name: user.name, team: user.teamId },
        is_admin: false,
        is_owner: false,
        is_restricted: user.guest !== undefined,
        is_ultra_restricted: user.guest === "single-channel",
        ...(user.homeTeamId !== undefined && { is_stranger: true }),
        is_bot: user.isBot,
        is_app_user: false,
        updated: Math.floor(now / 1000),
        ...(input.include_locale === true && { locale: user.locale }),
      },
    };
  },
};

function offsetSeconds(zone: string, at: number): number {
  const name = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
  const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === "-" ? -seconds : seconds;
}
