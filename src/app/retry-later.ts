/** Thrown by a job that knows when it should run again, such as after a 429. */
export class RetryLater extends Error {
  override readonly name = "RetryLater";
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number, reason: string) {
    super(reason);
    this.retryAfterMs = retryAfterMs;
  }
}
