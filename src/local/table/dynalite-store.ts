import { chmodSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import dynalite from "dynalite";

/** A request or an answer of DynamoDB's JSON protocol. */
export type Wire = Readonly<Record<string, unknown>>;
export type Answer = { readonly status: number; readonly body: Wire };

/** dynalite, asked in this process and not over a socket. */
export interface DynaliteStore {
  /**
   * @param operation as in DynamoDB's API, for example `GetItem`
   * @throws {Error} when the store is closed
   */
  call(operation: string, request: Wire): Promise<Answer>;
  /** Lets calls that are under way end first. */
  close(): Promise<void>;
}

const unsigned = {
  "content-type": "application/x-amz-json-1.0",
  // dynalite wants the form of a signature and checks none.
  authorization: "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=b, Signature=c",
  "x-amz-date": "20260101T000000Z",
};

/**
 * Opens the store.
 *
 * @param folder where it keeps its data; without one it forgets everything when it is closed
 * @throws {Error} when another process has the folder open
 */
export async function openDynalite(folder?: string): Promise<DynaliteStore> {
  if (folder !== undefined) await refuseWhenInUse(folder);
  letIteratorsEnd();
  const inner = dynalite({
    createTableMs: 0,
    updateTableMs: 0,
    deleteTableMs: 0,
    ...(folder !== undefined && { path: folder }),
  });

  const underWay = new Set<Promise<Answer>>();
  let isClosed = false;

  function answerOf(operation: string, request: Wire): Promise<Answer> {
    return new Promise((resolve) => {
      const headers = { ...unsigned, "x-amz-target": `DynamoDB_20120810.${operation}` };
      const body = Readable.from([Buffer.from(JSON.stringify(request))]);
      inner.emit("request", Object.assign(body, { method: "POST", url: "/", headers }), {
        statusCode: 200,
        setHeader() {},
        end(text?: string) {
          resolve({ status: this.statusCode, body: text ? JSON.parse(text) : {} });
        },
      });
    });
  }

  return {
    async call(operation, request) {
      // dynalite throws where nobody can catch it when its files are closed, and that would end the process.
      if (isClosed) throw new Error("The table is closed.");
      const answer = answerOf(operation, request);
      underWay.add(answer);
      try {
        return await answer;
      } finally {
        underWay.delete(answer);
      }
    },
    async close() {
      isClosed = true;
      await Promise.all(underWay);
      await new Promise<void>((resolve, reject) => {
        // dynalite closes its files with its server, and only a server that listens can be closed.
        inner.listen(0, "127.0.0.1", () => {
          inner.close((error) => (error ? reject(error) : resolve()));
        });
      });
    },
  };
}

const fromDynalite = createRequire(createRequire(import.meta.url).resolve("dynalite"));

/** dynalite ends an iterator by its `return`, which those of its database lack, so that each of them was kept for good. */
function letIteratorsEnd(): void {
  const fromLevel = createRequire(fromDynalite.resolve("level"));
  const { AbstractKeyIterator, AbstractValueIterator } = fromLevel("abstract-level") as Readonly<
    Record<"AbstractKeyIterator" | "AbstractValueIterator", { readonly prototype: LevelIterator }>
  >;
  for (const { prototype } of [AbstractKeyIterator, AbstractValueIterator]) {
    prototype.return = function () {
      return this.close();
    };
  }
}

type LevelIterator = { close(): Promise<void>; return?: () => Promise<void> };

const ownerOnly = 0o700;

/** dynalite opens its files late and ends the process when they are in use, so we try them first. */
async function refuseWhenInUse(folder: string): Promise<void> {
  // Addresses of feeds may hold keys. Who keeps a folder from before keeps it closed, too.
  mkdirSync(folder, { recursive: true, mode: ownerOnly });
  chmodSync(folder, ownerOnly);
  const { Level } = fromDynalite("level") as {
    Level: new (path: string) => { open(): Promise<void>; close(): Promise<void> };
  };
  const files = new Level(folder);
  try {
    await files.open();
  } catch (cause) {
    throw new Error(
      `The folder ${folder} cannot be opened: is another newsbrief using it? Stop that one, or choose another with --data.`,
      {
        cause,
      },
    );
  }
  await files.close();
}
