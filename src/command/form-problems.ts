import type { CommandProblem } from "#model/command.ts";
import type { SettingsForm } from "#model/settings-form.ts";
import { readSchedule } from "./read-schedule.ts";
import { readWordList, wordListProblem } from "./read-word-list.ts";

/** A field of the settings in which something is wrong. */
export type FormProblem = {
  readonly field: (typeof scheduleFields)[number] | (typeof listFields)[number];
  readonly problem: CommandProblem;
};

const scheduleFields = ["time", "zone"] as const;
const listFields = ["only", "not", "outletsOnly", "outletsNot"] as const;

/** What is wrong in a form, field by field; what people can only choose is not looked at. */
export function formProblems(form: SettingsForm): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  for (const field of scheduleFields) {
    const given = form[field];
    const read = given === undefined ? undefined : readSchedule({ [field]: given });
    if (read?.ok === false) problems.push({ field, problem: read.problem });
  }
  for (const field of listFields) {
    const problem = wordListProblem(readWordList(form[field] ?? ""));
    if (problem !== undefined) problems.push({ field, problem });
  }
  return problems;
}
