import { manageThreads } from "#model/channel.ts";

/** What posting takes, by Discord's own names. @see https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const needed = {
  "View Channel": 1n << 10n,
  "Send Messages": 1n << 11n,
  "Embed Links": 1n << 14n,
} as const;

const inThreads = { "Send Messages in Threads": 1n << 38n } as const;
/** All that posting takes, in channels and threads. */
export const neededPermissions = [...Object.values(needed), ...Object.values(inThreads)].reduce(
  (all, bit) => all | bit,
);

/** Nobody else posts in a thread that is locked; never asked for when we are added. @see https://docs.discord.com/developers/topics/threads#active-archived-threads */
const inLocked = { [manageThreads]: 1n << 34n } as const;

/** Who may not join a voice or stage channel has no access to its chat. @see https://docs.discord.com/developers/topics/permissions#implicit-permissions */
const inVoice = { Connect: 1n << 20n } as const;

const administrator = 1n << 3n;

/** Announcement threads, public and private ones. @see https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
export const isThread = (channelType = 0): boolean => channelType >= 10 && channelType <= 12;

/** Voice and stage channels. */
const voiceTypes = [2, 13];

/**
 * The permissions that we lack to post where an interaction happened.
 *
 * @param appPermissions the interaction's `app_permissions`: ours there, as a decimal number
 * @param isLocked whether it is a thread that is locked
 */
export function missingPermissions(
  appPermissions: string,
  channelType: number | undefined,
  isLocked = false,
): readonly string[] {
  if (!/^\d{1,20}$/.test(appPermissions)) return [];
  const ours = BigInt(appPermissions);
  if ((ours & administrator) !== 0n) return [];
  const { "Send Messages": sending, ...others } = needed;
  const type = channelType ?? 0;
  const wanted = isThread(type)
    ? { ...others, ...inThreads, ...(isLocked && inLocked) }
    : {
        ...others,
        "Send Messages": sending,
        ...(voiceTypes.includes(type) && inVoice),
      };
  return Object.entries(wanted).flatMap(([name, bit]) => ((ours & bit) === 0n ? [name] : []));
}
