import { APIError } from "openai";

/** How a service is asked: each speaks the protocol a little otherwise. */
export type Manner = {
  /** The shape of the answer is given as a schema; it is also asked for in words. */
  readonly withShape: boolean;
  /** The limit of an answer is `max_completion_tokens`, and no temperature is given. */
  readonly isNewer: boolean;
};

/** How to ask a service that did not take a request; `undefined` where asking otherwise does not help. */
export function nextManner({ isNewer, withShape }: Manner, error: unknown): Manner | undefined {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) {
    return undefined;
  }
  const namesLimit = /max_(?:completion_)?tokens|temperature/.test(
    `${error.param ?? ""} ${error.message}`,
  );
  if (namesLimit && !isNewer) return { isNewer: true, withShape };
  return withShape ? { isNewer, withShape: false } : undefined;
}

/** Whether a service refused what the request holds, and would do so again. */
export function isFiltered(error: unknown): boolean {
  return error instanceof APIError && error.code === "content_filter";
}

/** What an operator looks at, by the status of an error. */
const advice: Readonly<Record<number, string>> = {
  400: "the request was not taken: too long for the model, perhaps",
  401: "no access: look at MODEL_API_KEY",
  403: "no access: look at MODEL_API_KEY",
  404: "no such address or model: look at MODEL_BASE_URL and MODEL_ID",
  429: "too many requests, or no credit",
};

/** Why a service did not serve us, for the log: nothing of what it says in words, which may repeat a key or an article. */
export function causeOf(error: unknown): string {
  if (error instanceof APIError && error.status !== undefined) {
    const { code, param, status, type } = error;
    const named = [code ?? type, param].filter(
      (word) => typeof word === "string" && /^[\w.-]{1,60}$/.test(word),
    );
    return [`status ${status}`, ...named, ...(advice[status] ? [advice[status]] : [])].join(", ");
  }
  if (error instanceof SyntaxError) return "no JSON: look at MODEL_BASE_URL";
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return `not reached, ${cause.code}`;
  }
  return "not reached";
}
