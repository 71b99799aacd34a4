import { explainCommandProblem } from "#command/explain-command-problem.ts";
import { filterWords } from "#command/explain-subscription.ts";
import { type FormProblem, formProblems } from "#command/form-problems.ts";
import { readDayNumbers } from "#command/read-days.ts";
import { readSchedule } from "#command/read-schedule.ts";
import { readWordList } from "#command/read-word-list.ts";
import { type BriefLength, briefLengths } from "#model/brief.ts";
import { placeWord } from "#model/channel.ts";
import {
  type BriefLanguage,
  type ChannelSettings,
  storiesMaxBounds,
} from "#model/channel-settings.ts";
import { supportedLanguages } from "#model/language.ts";
import type { Answer, SettingsMessage } from "#model/message.ts";
import { unmuted } from "#model/muting.ts";
import { localDateOf } from "#model/schedule.ts";
import type { SettingsForm } from "#model/settings-form.ts";
import type { Filter } from "#model/subscription.ts";
import { momentWords } from "#model/time-words.ts";
import { briefLanguageName } from "#present/settings-lines.ts";
import { dayMs } from "#shared/durations.ts";
import { languageIn } from "../briefs/brief-language.ts";
import type { ChannelStore, WholeChannel } from "../channel-ports.ts";
import type { AuditLog, DraftStore } from "../command-ports.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import { feedsDigest } from "../digests/feeds-digest.ts";
import type { Asker } from "../requests/asker.ts";
import { nothingFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";
import { draftId } from "../requests/offer-choice.ts";
import { type PutScheduleWorld, putSchedule } from "./put-schedule.ts";
import { scheduleWords } from "./set-schedule.ts";
import { type ShowSettingsWorld, settingsMessage } from "./show-settings.ts";

export type ChangeSettingsWorld = ShowSettingsWorld &
  PutScheduleWorld & {
    readonly channels: ChannelStore;
    readonly audit: AuditLog;
    readonly drafts: DraftStore;
  };

/** Saves what a person entered into the form, and shows it as it is now. */
export async function changeSettings(
  world: ChangeSettingsWorld,
  asker: Asker,
  form: SettingsForm,
): Promise<Answer> {
  const whole = await world.channels.whole(asker.channel);
  if (whole === undefined) return nothingFollowed(asker);
  const { settings } = whole;
  const now = world.clock.now();
  const problems = formProblems(form);
  if (problems.length > 0) return refused(world, asker, whole, form, problems);
  const enteredInto = (before: ChannelSettings): ChannelSettings => ({
    ...before,
    storiesMax: storiesMaxOf(before, form),
    length: lengthOf(before, form),
    ...languageOf(world, before, form),
    filter: filterOf(before.filter, form),
    schedule: scheduleOf(before, form),
  });
  if (form.isTrial === true) {
    const shown = await tryFilterOf(world, asker, { ...whole, settings: enteredInto(settings) });
    return { ...shown, ...shownAgain(form) };
  }
  const change = (before: ChannelSettings): ChannelSettings => ({
    ...unmuted(enteredInto(before)),
    ...muteOf(before, form, now),
  });
  const changed = change(settings);
  const changes = changesBetween(
    settings,
    changed,
    `this ${placeWord(asker.channel, asker.asked)}`,
  );
  if (changes.length === 0) {
    return settingsMessage(world, asker, whole, "Nothing was changed.");
  }
  const isFed = feedsDigest(whole, localDateOf(now, settings.schedule.zone));
  const put = await (isFed
    ? putSchedule(world, asker.channel, changed.schedule, change)
    : world.channels.changeSettings(asker.channel, change));
  await noteChange(world, asker, changes.join("; "));
  const [next] = isFed ? comingDigests(put?.settings ?? changed, now, 1) : [];
  const then =
    next === undefined ? "" : ` Next digest: ${momentWords(next.at, changed.schedule.zone)}.`;
  const shown = await settingsMessage(
    world,
    asker,
    { ...whole, settings: changed },
    `Saved.${then}`,
  );
  return { ...shown, isSaved: true };
}

/** The form comes back with all that was entered in it, so that nothing is lost. */
function shownAgain({ kind: _kind, isTrial: _isTrial, marks, ...entered }: SettingsForm) {
  return { entered, ...(marks !== undefined && { marks }) };
}

/** Says what is wrong in a form, and keeps what was entered until the person mends it. */
async function refused(
  world: ChangeSettingsWorld,
  asker: Asker,
  whole: WholeChannel,
  form: SettingsForm,
  problems: readonly FormProblem[],
): Promise<SettingsMessage> {
  const draft = draftId(asker.id);
  const again = shownAgain(form);
  await world.drafts.put(asker.channel, draft, { kind: "form", fields: again.entered });
  const { platform } = asker.channel;
  const said = problems.map(({ problem }) => explainCommandProblem(problem, platform)).join(" ");
  const isOfTime = problems.some(({ field }) => field === "time" || field === "zone");
  return {
    ...(await settingsMessage(world, asker, whole, `Nothing was saved. ${said}`)),
    ...again,
    retry: { press: "edit", part: isOfTime ? "schedule" : "filter", draft },
  };
}

/** Shows what the filter in the form would have done lately, and keeps it until the person saves it. */
async function tryFilterOf(
  world: ChangeSettingsWorld,
  asker: Asker,
  entered: WholeChannel,
): Promise<SettingsMessage> {
  const { filter } = entered.settings;
  const draft = draftId(asker.id);
  await world.drafts.put(asker.channel, draft, { kind: "filter", filter });
  const words =
    filterWords(filter) === undefined
      ? "With no filter everything comes."
      : "Tried, not saved yet.";
  return { ...(await settingsMessage(world, asker, entered, words)), draft };
}

/** The schedule as entered; a form with a fault in it has been refused. */
function scheduleOf(
  { schedule }: ChannelSettings,
  { time, days, zone }: SettingsForm,
): ChannelSettings["schedule"] {
  const chosen = readDayNumbers(days ?? []);
  const given = chosen.length === 0 ? schedule : { ...schedule, days: chosen };
  const read = readSchedule({ time, zone });
  if (!read.ok) return given;
  const { kind: _kind, ...changed } = read.value;
  return { ...given, ...changed };
}

function storiesMaxOf({ storiesMax }: ChannelSettings, form: SettingsForm): number {
  const wanted = Number(form.storiesMax ?? storiesMax);
  if (!Number.isInteger(wanted)) return storiesMax;
  return Math.min(Math.max(wanted, storiesMaxBounds.min), storiesMaxBounds.max);
}

function lengthOf({ length }: ChannelSettings, form: SettingsForm): BriefLength {
  return briefLengths.find((one) => one === form.length) ?? length;
}

/** The language that was chosen; one that only was shown stays the deployment's. */
function languageOf(
  world: ChangeSettingsWorld,
  settings: ChannelSettings,
  { language }: SettingsForm,
): { readonly language?: BriefLanguage } {
  const offered: readonly BriefLanguage[] = ["own", ...supportedLanguages];
  const chosen = offered.find((one) => one === language);
  const shown = languageIn(world, settings);
  return chosen === undefined || shown === undefined || chosen === shown
    ? {}
    : { language: chosen };
}

/** The filter with what the form says of it; what it does not show stays. */
function filterOf(
  filter: Filter,
  { only, not, outletsOnly, outletsNot, languages }: SettingsForm,
): Filter {
  return {
    ...filter,
    ...(only !== undefined && { only: readWordList(only) }),
    ...(not !== undefined && { not: readWordList(not) }),
    ...(outletsOnly !== undefined && { outletsOnly: readWordList(outletsOnly) }),
    ...(outletsNot !== undefined && { outletsNot: readWordList(outletsNot) }),
    ...(languages !== undefined && {
      languages: supportedLanguages.filter((one) => languages.includes(one)),
    }),
  };
}

function muteOf(
  { mutedUntil }: ChannelSettings,
  { mute = "keep" }: SettingsForm,
  now: Date,
): { readonly mutedUntil?: Date } {
  if (mute === "keep") return mutedUntil === undefined ? {} : { mutedUntil };
  const days = Number(mute);
  return days > 0 && days <= 31 ? { mutedUntil: new Date(now.getTime() + days * dayMs) } : {};
}

/** What somebody did, for the log. */
function changesBetween(
  before: ChannelSettings,
  after: ChannelSettings,
  place: string,
): readonly string[] {
  const changes: string[] = [];
  if (scheduleWords(before.schedule) !== scheduleWords(after.schedule)) {
    changes.push(`the digest to ${scheduleWords(after.schedule)}`);
  }
  if (before.storiesMax !== after.storiesMax) changes.push(`stories to ${after.storiesMax}`);
  if (before.length !== after.length) changes.push(`briefs to ${after.length}`);
  if (before.language !== after.language && after.language !== undefined) {
    changes.push(`the language of briefs to ${briefLanguageName(after.language)}`);
  }
  if (JSON.stringify(before.filter) !== JSON.stringify(after.filter)) {
    changes.push(`the filter to ${filterWords(after.filter) ?? "everything"}`);
  }
  const done = changes.length === 0 ? [] : [`changed ${changes.join("; ")}`];
  if (before.mutedUntil?.getTime() === after.mutedUntil?.getTime()) return done;
  return [
    ...done,
    after.mutedUntil === undefined
      ? `unmuted ${place}`
      : `muted ${place} until ${momentWords(after.mutedUntil, after.schedule.zone)}`,
  ];
}
