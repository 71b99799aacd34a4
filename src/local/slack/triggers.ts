import { hourMs } from "#shared/durations.ts";
import { forgetOld } from "../forget-old.ts";
import { given } from "../turnable-clock.ts";
import { refuse, type SlackAnswer, type SlackCall } from "./method.ts";
import type { SlackWorld, Trigger } from "./world.ts";

/** Milliseconds for which a trigger opens a view. @see docs.slack.dev/reference/methods/views.open */
const triggerLifeMs = 3_000;

/** For so long it is still known why a trigger opens nothing. */
const rememberedMs = hourMs;

/** Makes the right to open one view. */
export function issueTrigger(
  world: SlackWorld,
  owner: { readonly teamId: string; readonly userId: string; readonly viewId?: string },
  now: number,
): string {
  const id = `${world.number()}.${Math.floor(now / 1000)}.${world.number().toString(16).padStart(32, "0")}`;
  forgetOld(world.triggers, now - rememberedMs);
  world.triggers.set(id, { ...owner, at: now, used: false });
  return id;
}

type Spent =
  | { readonly ok: true; readonly trigger: Trigger }
  | { readonly ok: false; readonly answer: SlackAnswer };

/** Uses a trigger up, or says why it opens nothing. */
export function spendTrigger(call: SlackCall, id: unknown): Spent {
  const trigger = call.world.triggers.get(String(id));
  if (!trigger || trigger.teamId !== call.workspace.id)
    return { ok: false, answer: refuse("invalid_trigger_id") };
  if (trigger.used) return { ok: false, answer: refuse("exchanged_trigger_id") };
  if (call.now - trigger.at > given(call.clock, triggerLifeMs))
    return { ok: false, answer: refuse("expired_trigger_id") };
  trigger.used = true;
  return { ok: true, trigger };
}
