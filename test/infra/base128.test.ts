import { expect, it } from "vitest";
import { fromBase128, toBase128 } from "../../infra/build/base128.ts";
import { fc } from "../support/properties.ts";

/** Half of them are of the few that cannot stand in a text. */
const sevens = fc.array(fc.oneof(fc.constantFrom(0, 10, 13, 34, 92), fc.nat(127)));

it("bytes come back from base 128 as they were, with at most a zero more", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), sevens.map(bytesOf)), (bytes) => {
      const again = fromBase128(toBase128(bytes));
      expect(again.subarray(0, bytes.length)).toEqual(bytes);
      expect([...again.subarray(bytes.length)]).toEqual([0].slice(0, again.length - bytes.length));
    }),
  );
});

it("base 128 stands in double quotes as it is, and is shorter than base 64", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 30, maxLength: 300 }), (bytes) => {
      const text = toBase128(bytes);
      for (const char of '\0\n\r"\\') expect(text).not.toContain(char);
      expect(Buffer.byteLength(text)).toBeLessThan(Buffer.from(bytes).toString("base64").length);
    }),
  );
});

/** Bytes that are these seven bits, one after another. */
function bytesOf(sevens: readonly number[]): Uint8Array {
  const bits = sevens.map((seven) => [...seven.toString(2).padStart(7, "0")].reverse().join(""));
  const bytes = bits.join("").match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt([...byte].reverse().join(""), 2));
}
