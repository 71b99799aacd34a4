import type { ModelWriter } from "#app/ports.ts";
import type { ModelWriterSettings } from "#config/model-writer-settings.ts";

/** A writer whose client is loaded with its first call: where no model writes, none of it is. */
export function lazyWriter(
  { answerTokensMax, name, price, timeoutMs }: ModelWriterSettings,
  load: () => Promise<ModelWriter>,
): ModelWriter {
  let loaded: Promise<ModelWriter> | undefined;
  return {
    name,
    price,
    timeoutMs,
    answerTokensMax,
    async write(task) {
      loaded ??= load();
      return (await loaded).write(task);
    },
  };
}
