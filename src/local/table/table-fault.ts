import type { Answer, Wire } from "./dynalite-store.ts";
import { cancelled, refusal } from "./refusal.ts";

/** A request as it reached the table, in the words of DynamoDB's API. */
export type TableRequest = {
  /** For example `TransactWriteItems`. */
  readonly operation: string;
  readonly body: Wire;
};

/** A way in which a request fails. */
export type TableFault =
  | {
      /** Nothing is done and the error is answered. */
      readonly kind: "refuse";
      readonly error: RefusingError;
    }
  | {
      /** Nothing is done and the connection breaks. */
      readonly kind: "lose-request";
    }
  | {
      /** The request is done, and then the connection breaks. */
      readonly kind: "lose-answer";
    };

export type RefusingError =
  | "ProvisionedThroughputExceededException"
  | "ThrottlingException"
  | "TransactionConflictException"
  | "InternalServerError";

/** How a transaction names the same trouble, in the reason of one of its actions. */
const cancellationCode: Readonly<Record<RefusingError, string | undefined>> = {
  ProvisionedThroughputExceededException: "ProvisionedThroughputExceeded",
  ThrottlingException: "ThrottlingError",
  TransactionConflictException: "TransactionConflict",
  InternalServerError: undefined,
};

/** What DynamoDB answers under such trouble: a transaction is cancelled, with the reason at its first action. */
export function answerOfFault(
  { error }: TableFault & { readonly kind: "refuse" },
  operation: string,
  body: Wire,
): Answer {
  const Code = cancellationCode[error];
  if (operation !== "TransactWriteItems" || Code === undefined) {
    return refusal(error, "Asked for by a test");
  }
  const actions = body.TransactItems as readonly unknown[];
  return cancelled(actions.map((_, at) => ({ Code: at === 0 ? Code : "None" })));
}
