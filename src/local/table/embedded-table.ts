import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { hourMs } from "#shared/durations.ts";
import { serveOnLoopback } from "../listen-on-loopback.ts";
import { type Answer, openDynalite, type Wire } from "./dynalite-store.ts";
import { ensureTable } from "./ensure-table.ts";
import { deleteExpired, sweepAgainAndAgain } from "./expiry.ts";
import { refusal } from "./refusal.ts";
import { answerOfFault, type TableFault, type TableRequest } from "./table-fault.ts";
import { Refused } from "./table-item.ts";
import { type ConsumedUnits, tableOperations } from "./table-operations.ts";
import { transactions } from "./transaction.ts";
import { openUndoLog } from "./undo-log.ts";

/** DynamoDB on this machine, with the one table that is deployed. Give `endpoint` to an AWS SDK client. */
export interface EmbeddedTable {
  /** Address on loopback, as `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  readonly tableName: string;
  /**
   * Deletes each item whose time to live is over, which DynamoDB does within a few days. Others read and write meanwhile.
   *
   * @returns how many
   */
  deleteExpired(): Promise<number>;
  /** What all requests together have cost since the start. */
  consumed(): ConsumedUnits;
  /** Decides for each coming request whether it fails; `undefined` ends the trouble. */
  setFault(faultOf: ((request: TableRequest) => TableFault | undefined) | undefined): void;
  stop(): Promise<void>;
}

export type EmbeddedTableOptions = {
  /** Where the data is kept; without it the table forgets everything when it stops. */
  readonly folder?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How often what has expired is deleted, beginning at once; hourly unless given. DynamoDB takes days. */
  readonly sweepEveryMs?: number;
};

const tableName = "newsbrief";

/** @throws {Error} when another process uses the folder */
export async function startTable(options: EmbeddedTableOptions = {}): Promise<EmbeddedTable> {
  const { folder, now = Date.now, sweepEveryMs = hourMs } = options;
  const store = await openDynalite(folder && join(folder, "items"));
  const writes = transactions(store, openUndoLog(folder), now);
  const operations = tableOperations(store, writes);
  await ensureTable(store, tableName);
  await writes.recover();

  let faultOf: Parameters<EmbeddedTable["setFault"]>[0];

  async function answerTo(request: TableRequest): Promise<Answer> {
    try {
      return await operations.run(request.operation, request.body);
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      return refusal("InternalServerError", error instanceof Error ? String(error.stack) : "");
    }
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const operation = String(incoming.headers["x-amz-target"]).split(".")[1] ?? "";
    const body: Wire = JSON.parse((await text(incoming)) || "{}");
    const fault = faultOf?.({ operation, body });
    if (fault?.kind === "lose-request") return void incoming.socket.destroy();
    const answer =
      fault?.kind === "refuse"
        ? answerOfFault(fault, operation, body)
        : await answerTo({ operation, body });
    if (fault?.kind === "lose-answer") return void incoming.socket.destroy();
    outgoing.writeHead(answer.status, { "content-type": "application/x-amz-json-1.0" });
    outgoing.end(JSON.stringify(answer.body));
  }

  const { server, origin: endpoint } = await serveOnLoopback((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  const sweep = () => deleteExpired(store, tableName, operations.alone, now());
  const stopSweeping = sweepAgainAndAgain(sweep, sweepEveryMs);

  return {
    endpoint,
    tableName,
    deleteExpired: sweep,
    consumed: operations.consumed,
    setFault: (next) => {
      faultOf = next;
    },
    stop: async () => {
      await stopSweeping();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}
