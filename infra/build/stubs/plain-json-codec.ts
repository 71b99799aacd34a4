import { randomUUID } from "node:crypto";

/**
 * Reads and writes the JSON of SQS, DynamoDB and SSM without looking at their schemas: bytes occur only as
 * DynamoDB's `B` and `BS`, and times in no request of ours.
 */
export class PlainJsonCodec {
  setSerdeContext(): void {}

  createSerializer() {
    let text = "{}";
    return {
      setSerdeContext() {},
      write(schema: unknown, value: object) {
        text = JSON.stringify(withToken(schema, value), writable);
      },
      flush: () => text,
    };
  }

  createDeserializer() {
    return {
      setSerdeContext() {},
      read: async (_schema: unknown, body: Uint8Array | string) => {
        const text = typeof body === "string" ? body : Buffer.from(body).toString("utf8");
        return text === "" ? {} : JSON.parse(text, readable);
      },
      readObject: (_schema: unknown, value: unknown) => value,
    };
  }
}

export { PlainJsonCodec as DynamoDBJsonCodec2, PlainJsonCodec as JsonCodec2 };

/** A structure's schema is `[3, namespace, name, traits, names of its members, …]`. */
type Structure = readonly [number, string, string, unknown, readonly string[]];

/** A transaction that is sent twice because its answer got lost must be known again by its token. */
function withToken(schema: unknown, value: object): object {
  const [, , name, , members] = schema as Structure;
  if (!Array.isArray(members))
    throw new Error(`The schema of ${name} has another form than known.`);
  return members.includes("ClientRequestToken")
    ? { ClientRequestToken: randomUUID(), ...value }
    : value;
}

/** JSON.stringify calls it with the holder as `this`; `value` may have been turned into JSON by its own method. */
function writable(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const original = this[key];
  if (original instanceof Uint8Array) return Buffer.from(original).toString("base64");
  if (original instanceof Date) throw new Error(`The Lambda bundle sends no times, as in ${key}.`);
  return value;
}

/** Only an attribute value has a string or a list of strings under these names. */
function readable(key: string, value: unknown): unknown {
  if (key === "B" && typeof value === "string") return bytes(value);
  if (key === "BS" && Array.isArray(value)) {
    return value.map((each) => (typeof each === "string" ? bytes(each) : each));
  }
  return value;
}

function bytes(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}
