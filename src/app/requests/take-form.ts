import { explainCommandProblem } from "#command/explain-command-problem.ts";
import { readSchedule } from "#command/read-schedule.ts";
import type { AskedAt } from "#model/job.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import type { ChannelForm } from "#model/settings-form.ts";
import { type TakeCommandWorld, takeJob } from "./take-command.ts";

/**
 * Takes what a person entered into a form; the answer is a job.
 *
 * @param id names the interaction; the platform may send it twice
 * @returns a sentence when something in it is wrong, or it could not be taken
 */
export async function takeForm(
  world: TakeCommandWorld,
  id: string,
  form: ChannelForm,
  reply: ReplyAddress,
  asked: AskedAt,
): Promise<string | undefined> {
  if (form.kind === "settings" && (form.time !== undefined || form.zone !== undefined)) {
    const { time, zone } = form;
    const read = readSchedule({ time, zone });
    if (!read.ok) return explainCommandProblem(read.problem, reply.platform);
  }
  const request = { kind: "form", form } as const;
  return takeJob(world, { kind: "answer-command", id, request, reply, asked });
}
