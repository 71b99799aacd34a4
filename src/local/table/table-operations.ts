import { type Item, sumOfUnits, transactReadUnits, type Units, writeUnits } from "./capacity.ts";
import type { Answer, DynaliteStore, Wire } from "./dynalite-store.ts";
import { costlyIndexes, expiryAttribute } from "./table-definition.ts";
import { type Change, currentItem, type ItemRequest, keyOf, Refused } from "./table-item.ts";
import type { Transactions } from "./transaction.ts";

/** Request units used since the table was opened, as DynamoDB would bill them. */
export type ConsumedUnits = {
  readonly readUnits: number;
  readonly writeUnits: number;
};

/** All of DynamoDB's operations that we use, on top of those that dynalite knows. */
interface TableOperations {
  /** @throws {Refused} with the answer to give */
  run(operation: string, request: Wire): Promise<Answer>;
  /** Does something with the store while nobody writes. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  consumed(): ConsumedUnits;
}

/** @param transactions on the same store */
export function tableOperations(store: DynaliteStore, transactions: Transactions): TableOperations {
  const used = { readUnits: 0, writeUnits: 0 };
  // Writes wait for one another, so that a condition still holds when its item is written.
  let lastWrite: Promise<unknown> = Promise.resolve();

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const result = lastWrite.then(work, work);
    lastWrite = result.catch(() => {});
    return result;
  }

  function count(changes: readonly Change[], times: 1 | 2): readonly Units[] {
    const units = changes.map((change) =>
      writeUnits(change.before, change.after, costlyIndexes, times),
    );
    for (const each of units) used.writeUnits += sumOfUnits(each);
    return units;
  }

  async function read(operation: string, request: Wire): Promise<Answer> {
    const asked = request.ReturnConsumedCapacity ?? "NONE";
    const counted = asked === "NONE" ? "TOTAL" : asked;
    const answer = await store.call(operation, { ...request, ReturnConsumedCapacity: counted });
    const { ConsumedCapacity: capacity, ...body } = answer.body;
    for (const { CapacityUnits } of [capacity ?? []].flat() as Capacity[]) {
      used.readUnits += CapacityUnits;
    }
    return asked === "NONE" ? { status: answer.status, body } : answer;
  }

  async function transactGet(request: Wire): Promise<Answer> {
    const elements = request.TransactItems as readonly { readonly Get: Wire }[];
    const responses: Wire[] = [];
    for (const { Get: get } of elements) {
      const answer = await store.call("GetItem", { ...get, ConsistentRead: true });
      if (answer.status !== 200) return answer;
      used.readUnits += transactReadUnits(answer.body.Item as Item | undefined);
      responses.push(answer.body);
    }
    return { status: 200, body: { Responses: responses } };
  }

  async function writeOne(operation: string, request: Wire): Promise<Answer> {
    const { ReturnValuesOnConditionCheckFailure: returned, ...rest } = request;
    const item = request as unknown as ItemRequest;
    const before = await itemNow(item);
    const answer = await store.call(operation, rest);
    if (answer.status === 200) {
      return withCost(answer, request, count([{ before, after: await itemNow(item) }], 1));
    }
    if (!String(answer.body.__type).endsWith("ConditionalCheckFailedException")) return answer;
    count([{ before, after: before }], 1);
    const shown = returned === "ALL_OLD" && before !== undefined ? { Item: before } : {};
    return { status: answer.status, body: { ...answer.body, ...shown } };
  }

  async function writeBatch(request: Wire): Promise<Answer> {
    const items = itemsOfBatch(request);
    const before = await Promise.all(items.map(itemNow));
    const answer = await store.call("BatchWriteItem", request);
    if (answer.status !== 200) return answer;
    const after = await Promise.all(items.map(itemNow));
    const changes = items.map((_, at) => ({ before: before[at], after: after[at] }));
    return withCost(answer, request, count(changes, 1));
  }

  async function transactWrite(request: Wire): Promise<Answer> {
    const { answer, changes } = await transactions.write(request);
    const units = count(changes, 2);
    return answer.status === 200 ? withCost(answer, request, units) : answer;
  }

  async function itemNow(request: ItemRequest): Promise<Item | undefined> {
    try {
      return await currentItem(store, request.TableName, keyOf(request));
    } catch (error) {
      if (error instanceof Refused) return undefined; // The write says itself what is wrong with its key.
      throw error;
    }
  }

  return {
    run(operation, request) {
      switch (operation) {
        case "GetItem":
        case "BatchGetItem":
        case "Query":
        case "Scan":
          return read(operation, request);
        case "PutItem":
        case "UpdateItem":
        case "DeleteItem":
          return alone(() => writeOne(operation, request));
        case "BatchWriteItem":
          return alone(() => writeBatch(request));
        case "TransactWriteItems":
          return alone(() => transactWrite(request));
        case "TransactGetItems":
          return alone(() => transactGet(request));
        case "DescribeTimeToLive":
          return Promise.resolve({ status: 200, body: timeToLive });
        default:
          return store.call(operation, request);
      }
    },
    alone,
    consumed: () => ({ ...used }),
  };
}

type Capacity = { readonly CapacityUnits: number };

const timeToLive = {
  TimeToLiveDescription: { TimeToLiveStatus: "ENABLED", AttributeName: expiryAttribute },
};

function itemsOfBatch(request: Wire): readonly ItemRequest[] {
  type Write = { readonly PutRequest?: object; readonly DeleteRequest?: object };
  const byTable = (request.RequestItems ?? {}) as Readonly<Record<string, readonly Write[]>>;
  return Object.entries(byTable).flatMap(([TableName, writes]) =>
    writes.map(({ PutRequest, DeleteRequest }) => ({ TableName, ...PutRequest, ...DeleteRequest })),
  );
}

/** Adds what a write cost to its answer when the request asks for it. */
function withCost({ status, body }: Answer, request: Wire, units: readonly Units[]): Answer {
  const asked = request.ReturnConsumedCapacity;
  if (asked !== "TOTAL" && asked !== "INDEXES") return { status, body };
  const indexes: Record<string, { CapacityUnits: number }> = {};
  for (const [name, more] of units.flatMap((each) => Object.entries(each.indexes))) {
    indexes[name] = { CapacityUnits: (indexes[name]?.CapacityUnits ?? 0) + more };
  }
  const table = units.reduce((sum, each) => sum + each.table, 0);
  const cost = {
    ...("TableName" in request && { TableName: request.TableName }),
    CapacityUnits: units.reduce((sum, each) => sum + sumOfUnits(each), 0),
    ...(asked === "INDEXES" && {
      Table: { CapacityUnits: table },
      GlobalSecondaryIndexes: indexes,
    }),
  };
  const isOne = "TableName" in request;
  return { status, body: { ...body, ConsumedCapacity: isOne ? cost : [cost] } };
}
