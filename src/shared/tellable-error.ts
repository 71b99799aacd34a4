/** Our own trouble in words that logs may hold: nothing in them was sent by a person, and no secret. */
export class TellableError extends Error {
  override readonly name: string = "TellableError";
}
