import { expect, it } from "vitest";
import { linkFault } from "#adapters/http/link-guard.ts";

it.each([
  ["https://news.kastria.org/a", undefined],
  ["https://news.kastria.org:8443/a", undefined],
  ["http://news.kastria.org./a", undefined],
  ["https://kastria.org/a", undefined],
  ["https://kastria.contest/a", undefined],
  ["http://93.184.216.34/", undefined],
  ["http://[2606:4700::1111]/", undefined],
  ["http://127.0.0.1:9999/", undefined],
  ["http://127.0.0.1/", "address 127.0.0.1"],
  ["http://[::1]/", "address ::1"],
  ["ftp://news.kastria.org/a", "scheme ftp:"],
  ["https://me@news.kastria.org/a", "credentials in the address"],
  ["https://:word@news.kastria.org/a", "credentials in the address"],
  ["https://news.kastria.org:22/a", "port 22"],
  ["http://localhost/", "host localhost"],
  ["http://printer/", "host printer"],
  ["http://printer.local/", "host printer.local"],
  ["http://printer.home.arpa./", "host printer.home.arpa"],
])("what speaks against %s", (link, fault) => {
  expect(linkFault(new URL(link), ["http://127.0.0.1:9999"])).toBe(fault);
});
