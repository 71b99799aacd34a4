import { describe, expect, it } from "vitest";
import { cacheWishMs } from "#feed/cache-wish.ts";

describe("how long a document asks to be kept", () => {
  it.each([
    [{ "cache-control": "public, max-age=600" }, undefined, 600_000],
    [{ "cache-control": "max-age=600", age: "200" }, undefined, 400_000],
    [{ "cache-control": "max-age=600", age: "900" }, undefined, 0],
    [{ "cache-control": "no-cache, max-age=600" }, undefined, 0],
    [{}, 60, 3_600_000],
    [{ "cache-control": "max-age=600" }, 60, 3_600_000],
    [{ "cache-control": "max-age=soon", age: "-" }, undefined, 0],
  ])("%j, ttl %s", (headers, ttlMinutes, expected) => {
    expect(cacheWishMs(headers as Record<string, string>, ttlMinutes)).toBe(expected);
  });
});
