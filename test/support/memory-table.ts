import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { Table } from "#adapters/dynamodb/open-table.ts";
import { sumOfUnits, writeUnits } from "#local/table/capacity.ts";
import { costlyIndexes } from "#local/table/table-definition.ts";

/**
 * DynamoDB in memory for runs of hundreds of thousands of items: the commands and expressions that
 * our adapters use, and what each would cost. The adapters' own tests run on it, too.
 */
export type MemoryTable = Table & {
  /** All that is stored. */
  readonly items: () => readonly Item[];
  readonly consumed: () => { readonly readUnits: number; readonly writeUnits: number };
  /** Asked before each request; an error that it gives is thrown. */
  readonly setFault: (fault: (() => Error | undefined) | undefined) => void;
  /** From now on reads see nothing that is written, but those that ask for the latest. */
  readonly lag: () => void;
};

type Item = Record<string, unknown>;
type Key = { readonly pk: string; readonly sk: string };
type Values = Readonly<Record<string, unknown>>;
type Input = {
  readonly Key?: Key;
  readonly Item?: Item & Key;
  readonly ConditionExpression?: string;
  readonly UpdateExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Values;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ReturnValues?: string;
  readonly IndexName?: string;
  readonly ScanIndexForward?: boolean;
  readonly ConsistentRead?: boolean;
  readonly Limit?: number;
  readonly TransactItems?: readonly Readonly<Record<string, Input>>[];
  readonly RequestItems?: Readonly<Record<string, readonly { DeleteRequest: { Key: Item } }[]>>;
};

export function memoryTable(): MemoryTable {
  const partitions = new Map<string, Map<string, Item>>();
  /** The sort keys of a partition in order, once it was queried and until a key comes or goes. */
  const orders = new Map<string, readonly string[]>();
  /** The index `due`, by partition. */
  const dueItems = new Map<unknown, Set<Item>>();
  const used = { readUnits: 0, writeUnits: 0 };
  let fault: (() => Error | undefined) | undefined;
  /** While reads lag, how each item stood that was written since. */
  let unseen: Map<string, Item | undefined> | undefined;

  const find = ({ pk, sk }: Key) => partitions.get(pk)?.get(sk);

  function write(key: Key, after: Item | undefined): void {
    const before = find(key);
    const wire = (item: Item | undefined) =>
      item && (marshall(item, { removeUndefinedValues: true }) as never);
    used.writeUnits += sumOfUnits(writeUnits(wire(before), wire(after), costlyIndexes));
    const name = nameOf(key);
    if (unseen?.has(name) === false) unseen.set(name, before);
    if (before !== undefined) dueItems.get(before.duePk)?.delete(before);
    const partition = partitions.get(key.pk) ?? new Map<string, Item>();
    partitions.set(key.pk, partition);
    if ((before === undefined) !== (after === undefined)) orders.delete(key.pk);
    if (after === undefined) partition.delete(key.sk);
    else {
      partition.set(key.sk, after);
      if (after.duePk !== undefined) {
        const due = dueItems.get(after.duePk) ?? new Set<Item>();
        dueItems.set(after.duePk, due.add(after));
      }
    }
  }

  function read(items: readonly Item[], isConsistent: boolean): void {
    const bytes = items.reduce((sum, item) => sum + sizeOf(item), 0);
    used.readUnits += Math.max(1, Math.ceil(bytes / 4096)) * (isConsistent ? 1 : 0.5);
  }

  /** What a read is told of an item. */
  function asSeen(input: Input, key: Key, item: Item | undefined): Item | undefined {
    const name = nameOf(key);
    return input.ConsistentRead !== true && unseen?.has(name) ? unseen.get(name) : item;
  }

  function check(input: Input, item: Item | undefined): void {
    if (input.ConditionExpression === undefined) return;
    if (holds(input.ConditionExpression, item ?? {}, input)) return;
    used.writeUnits += 1;
    throw new ConditionalCheckFailedException({
      $metadata: {},
      message: "The conditional request failed",
      ...(item !== undefined && { Item: marshall(item, { removeUndefinedValues: true }) }),
    });
  }

  async function send(command: { readonly input: Input; readonly constructor: { name: string } }) {
    const error = fault?.();
    if (error !== undefined) throw error;
    const { input } = command;
    switch (command.constructor.name) {
      case "GetCommand": {
        const item = input.Key && asSeen(input, input.Key, find(input.Key));
        read(item === undefined ? [] : [item], input.ConsistentRead === true);
        return { Item: item && { ...item } };
      }
      case "PutCommand": {
        const item = input.Item as Item & Key;
        check(input, find(item));
        write(item, { ...item });
        return {};
      }
      case "DeleteCommand": {
        const key = input.Key as Key;
        check(input, find(key));
        write(key, undefined);
        return {};
      }
      case "UpdateCommand": {
        const key = input.Key as Key;
        check(input, find(key));
        const after = updated(find(key) ?? { ...key }, input);
        write(key, after);
        return { Attributes: { ...after } };
      }
      case "TransactWriteCommand": {
        const actions = (input.TransactItems ?? []).flatMap((one) => Object.entries(one));
        const reasons = actions.map(([, one]) => {
          const holdsThere =
            one.ConditionExpression === undefined ||
            holds(one.ConditionExpression, find(keyIn(one)) ?? {}, one);
          return { Code: holdsThere ? "None" : "ConditionalCheckFailed" };
        });
        // Each item is written twice, once to prepare it; a mere check costs the same.
        const before = used.writeUnits;
        if (reasons.every(({ Code }) => Code === "None")) {
          for (const [kind, one] of actions) {
            if (kind === "Put") write(keyIn(one), { ...keyIn(one), ...one.Item });
            else if (kind === "Delete") write(keyIn(one), undefined);
            else if (kind === "Update") {
              write(keyIn(one), updated(find(keyIn(one)) ?? { ...keyIn(one) }, one));
            } else if (kind === "ConditionCheck") used.writeUnits += 1;
            else throw new TypeError(`${kind} is not known here`);
          }
          used.writeUnits += used.writeUnits - before;
          return {};
        }
        used.writeUnits += 2 * actions.length;
        throw new TransactionCanceledException({
          $metadata: {},
          message: "Transaction cancelled",
          CancellationReasons: reasons,
        });
      }
      case "QueryCommand": {
        const found = query(input).flatMap((item): readonly Item[] => {
          const seen = asSeen(input, item as Key, item);
          return seen === undefined ? [] : [seen];
        });
        read(found, input.ConsistentRead === true);
        return { Items: found.map((item) => ({ ...item })) };
      }
      case "BatchWriteCommand": {
        for (const { DeleteRequest } of Object.values(input.RequestItems ?? {}).flat()) {
          write(DeleteRequest.Key as Key, undefined);
        }
        return {};
      }
      default:
        throw new TypeError(`${command.constructor.name} is not known here`);
    }
  }

  function query(input: Input): readonly Item[] {
    const { KeyConditionExpression: condition = "", IndexName } = input;
    const values = input.ExpressionAttributeValues ?? {};
    const found =
      IndexName === "due"
        ? [...(dueItems.get(values[":pk"]) ?? [])]
            .filter((item) => holds(condition, item, input))
            .sort((a, b) => (String(a.dueSk) < String(b.dueSk) ? -1 : 1))
        : inPartition(String(values[":pk"]), condition, values).filter((item) =>
            holds(condition, item, input),
          );
    const ordered = input.ScanIndexForward === false ? found.reverse() : found;
    return ordered.slice(0, input.Limit ?? ordered.length);
  }

  /** Items whose sort keys can meet a condition, in order: found without a look at the others, as DynamoDB does. */
  function inPartition(pk: string, condition: string, values: Values): readonly Item[] {
    const partition = partitions.get(pk);
    if (partition === undefined) return [];
    const order = orders.get(pk) ?? [...partition.keys()].sort((a, b) => (a < b ? -1 : 1));
    orders.set(pk, order);
    const [, first, last] = /sk BETWEEN (:\w+) AND (:\w+)/.exec(condition) ?? [];
    const [, start] = /begins_with\(sk, (:\w+)\)/.exec(condition) ?? [];
    const from = String(values[first ?? start ?? ""] ?? "");
    const to = first === undefined ? `${from}\uffff` : String(values[last ?? ""]);
    const items: Item[] = [];
    for (let at = firstFrom(order, from); at < order.length; at += 1) {
      const key = order[at] ?? "";
      if (key > to && (first ?? start) !== undefined) break;
      const item = partition.get(key);
      if (item !== undefined) items.push(item);
    }
    return items;
  }

  return {
    name: "memory",
    client: { send } as unknown as DynamoDBDocumentClient,
    items: () => [...partitions.values()].flatMap((partition) => [...partition.values()]),
    consumed: () => ({ ...used }),
    setFault: (next) => {
      fault = next;
    },
    lag: () => {
      unseen = new Map();
    },
  };
}

const nameOf = ({ pk, sk }: Key) => `${pk} / ${sk}`;

/** What a command writes or looks at. */
function keyIn({ Key, Item }: Input): Key {
  const key = Key ?? Item;
  if (key === undefined) throw new TypeError("a command without a key");
  return key;
}

/** The place of the first key that is not before `from`. */
function firstFrom(order: readonly string[], from: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? "") < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bytes of an item, nearly as DynamoDB counts them: names and values in UTF-8. */
function sizeOf(item: Item): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) {
    bytes += name.length;
    if (typeof value === "string") bytes += Buffer.byteLength(value);
    else if (value instanceof Uint8Array) bytes += value.length;
    else bytes += JSON.stringify(value instanceof Set ? [...value] : (value ?? null)).length;
  }
  return bytes;
}

type Test = (item: Item, input: Input) => boolean;

const parsed = new Map<string, Test>();

function holds(condition: string, item: Item, input: Input): boolean {
  let test = parsed.get(condition);
  if (test === undefined) {
    test = parse(condition);
    parsed.set(condition, test);
  }
  return test(item, input);
}

/** `a OR b AND c`, with functions, comparisons, BETWEEN and brackets. */
function parse(condition: string): Test {
  const tokens = condition.match(/[#:]?\w+|<=|>=|<>|[<>=(),]/g) ?? [];
  let at = 0;
  const take = () => tokens[at++] ?? "";
  const either = (): Test => {
    const tests = [both()];
    while (tokens[at] === "OR") {
      at += 1;
      tests.push(both());
    }
    return (...args) => tests.some((test) => test(...args));
  };
  const both = (): Test => {
    const tests = [one()];
    while (tokens[at] === "AND") {
      at += 1;
      tests.push(one());
    }
    return (...args) => tests.every((test) => test(...args));
  };
  const one = (): Test => {
    if (tokens[at] === "(") {
      at += 1;
      const inner = either();
      at += 1;
      return inner;
    }
    const first = take();
    if (tokens[at] === "(") {
      const operands: string[] = [];
      at += 1;
      while (tokens[at] !== ")") {
        const token = take();
        if (token !== ",") operands.push(token);
      }
      at += 1;
      if (first === "size") return compared((...args) => sizeOfValue(value(operands[0], ...args)));
      return called(first, operands);
    }
    return compared((...args) => value(first, ...args));
  };
  const compared = (left: (item: Item, input: Input) => unknown): Test => {
    const operator = take();
    const right = take();
    if (operator === "BETWEEN") {
      at += 1;
      const last = take();
      return (...args) =>
        String(left(...args)) >= String(value(right, ...args)) &&
        String(left(...args)) <= String(value(last, ...args));
    }
    return (...args) => compare(left(...args), operator, value(right, ...args));
  };
  return either();
}

function called(name: string, operands: readonly string[]): Test {
  switch (name) {
    case "attribute_exists":
      return (...args) => value(operands[0], ...args) !== undefined;
    case "attribute_not_exists":
      return (...args) => value(operands[0], ...args) === undefined;
    case "begins_with":
      return (...args) =>
        String(value(operands[0], ...args)).startsWith(String(value(operands[1], ...args)));
    case "contains":
      return (...args) => {
        const set = value(operands[0], ...args);
        return set instanceof Set && set.has(value(operands[1], ...args));
      };
    default:
      throw new TypeError(`${name} is not known here`);
  }
}

function value(operand: string | undefined, item: Item, input: Input): unknown {
  if (operand === undefined) return undefined;
  if (operand.startsWith(":")) return input.ExpressionAttributeValues?.[operand];
  return item[input.ExpressionAttributeNames?.[operand] ?? operand];
}

function sizeOfValue(of: unknown): number | undefined {
  if (of instanceof Set) return of.size;
  return typeof of === "string" ? of.length : undefined;
}

function compare(left: unknown, operator: string, right: unknown): boolean {
  if (left === undefined || left === null || right === undefined) return false;
  if (operator === "=") return left === right;
  const [a, b] = [left as number, right as number];
  if (operator === "<") return a < b;
  if (operator === "<=") return a <= b;
  return operator === ">" ? a > b : a >= b;
}

/** Applies `SET a = :b, c = c + :d REMOVE e ADD f :g`. */
function updated(before: Item, input: Input): Item {
  const after = { ...before };
  const clauses = (input.UpdateExpression ?? "").split(/\b(?=SET |REMOVE |ADD )/);
  for (const clause of clauses.map((text) => text.trim()).filter(Boolean)) {
    const [, verb = "", rest = ""] = /^(SET|REMOVE|ADD)\s+(.*)$/s.exec(clause) ?? [];
    for (const part of rest.split(",").map((text) => text.trim())) {
      const [target = "", ...words] = part.split(/\s*=\s*|\s+/);
      const name = input.ExpressionAttributeNames?.[target] ?? target;
      if (verb === "REMOVE") delete after[name];
      else if (verb === "ADD") {
        const more = value(words[0], before, input);
        after[name] =
          more instanceof Set
            ? new Set([...((before[name] as Set<unknown>) ?? []), ...more])
            : Number(before[name] ?? 0) + Number(more);
      } else {
        const [first, sign, second] = words;
        const base = value(first, before, input);
        after[name] = sign === "+" ? Number(base) + Number(value(second, before, input)) : base;
      }
    }
  }
  return after;
}
