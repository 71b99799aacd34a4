import type { Answer } from "#model/message.ts";
import type { SettingsForm } from "#model/settings-form.ts";
import { type Asker, sentence, thisPlace } from "../requests/asker.ts";
import { type ChangeSettingsWorld, changeSettings } from "./change-settings.ts";
import { mutedWords } from "./muted-words.ts";

/** Whether a form came from a command that mutes or unmutes: one that is shown says what it showed. */
export function onlyMutes({ kind: _kind, mute, ...others }: SettingsForm): boolean {
  return mute !== undefined && Object.keys(others).length === 0;
}

/** Mutes or unmutes a channel, and says that alone. */
export async function muteChannel(
  world: ChangeSettingsWorld,
  asker: Asker,
  form: SettingsForm,
): Promise<Answer> {
  const answer = await changeSettings(world, asker, form);
  return answer.kind === "settings"
    ? sentence(
        mutedWords(answer.settings, world.clock.now()) ?? `${thisPlace(asker)} is not muted.`,
      )
    : answer;
}
