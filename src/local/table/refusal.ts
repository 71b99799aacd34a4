import type { Answer } from "./dynalite-store.ts";

const dynamodb = "com.amazonaws.dynamodb.v20120810#";

/** An error in DynamoDB's words, for example `ConditionalCheckFailedException`. */
export function refusal(error: string, message: string, more: object = {}): Answer {
  const status = error === "InternalServerError" ? 500 : 400;
  return { status, body: { __type: dynamodb + error, message, ...more } };
}

/** A request that DynamoDB finds malformed. */
export function invalid(message: string): Answer {
  const __type = "com.amazon.coral.validate#ValidationException";
  return { status: 400, body: { __type, message } };
}

/** Why one action of a transaction did not happen; `Code` is `None` for one that could have. */
export type CancellationReason = {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: object;
};

/** A transaction of which nothing was done, with one reason for each of its actions. */
export function cancelled(reasons: readonly CancellationReason[]): Answer {
  const codes = reasons.map(({ Code }) => Code).join(", ");
  return refusal(
    "TransactionCanceledException",
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    { CancellationReasons: reasons },
  );
}
