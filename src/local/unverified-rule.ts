/** A rule of a service that nobody could check against the service itself. */
export type UnverifiedRule = {
  /** Name under which a check reports that something stands on the unsafe side of it. */
  readonly id: string;
  /** What is not certain. */
  readonly doubt: string;
  /** What the stand-in does about it. */
  readonly stance: string;
};
