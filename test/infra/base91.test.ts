import { expect, it } from "vitest";
import { fromBase91, toBase91 } from "../../infra/build/base91.ts";
import { fc } from "../support/properties.ts";

it("bytes come back from base 91 as they were", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(fromBase91(toBase91(bytes))).toEqual(bytes);
    }),
  );
});

it("base 91 stands in double quotes as it is, and is shorter than base 64", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 30, maxLength: 300 }), (bytes) => {
      const text = toBase91(bytes);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text.length).toBeLessThan(Buffer.from(bytes).toString("base64").length);
    }),
  );
});
