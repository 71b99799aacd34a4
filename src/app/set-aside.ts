import { TellableError } from "#shared/tellable-error.ts";

/**
 * Thrown by a job of which a person must know, and which no further try would mend: it goes to the
 * dead-letter queue of its kind at once.
 */
export class SetAside extends TellableError {
  override readonly name = "SetAside";
}
