import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { insideLinks } from "./inside-links.ts";

type Run = { readonly outcomes: readonly string[]; readonly hits: readonly string[] };
type Report = {
  readonly page: string;
  readonly links: Run;
  readonly redirects: Run;
  readonly rebinding: Run;
  readonly unguarded: Run;
};

const addresses = [
  "93.184.216.34/32",
  "127.127.127.127/32",
  "127.0.0.53/32",
  "169.254.169.254/32",
  "169.254.170.2/32",
  "100.100.100.200/32",
  "100.64.0.1/32",
  "168.63.129.16/32",
  "10.0.0.1/32",
  "10.255.255.255/32",
  "172.16.0.1/32",
  "192.168.0.1/32",
  "fd00:ec2::254/128",
];

const folder = mkdtempSync(join(tmpdir(), "newsbrief-namespace-"));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, "resolv.conf"),
  "nameserver 127.0.0.53\noptions timeout:30 attempts:1\n",
);
writeFileSync(join(folder, "nsswitch.conf"), "hosts: files dns\n");
const setUp = [
  "set -e",
  "ip link set lo up",
  ...addresses.map((address) => `ip addr add ${address} dev lo`),
  ...["resolv.conf", "nsswitch.conf"].map(
    (name) => `if [ -e /etc/${name} ]; then mount --bind ${folder}/${name} /etc/${name}; fi`,
  ),
].join("\n");

/** A network and a list of mounts of our own; as root, or as whom the kernel lets play root. */
const unshare = [
  ["--net", "--mount"],
  ["--map-root-user", "--net", "--mount"],
].find((flags) => spawnSync("unshare", [...flags, "sh", "-c", setUp]).status === 0);
if (unshare === undefined) {
  process.stderr.write(
    "SKIPPED: safe fetch in a network namespace; this needs Linux, root or user namespaces, iproute2 and IPv6.\n",
  );
}

function inNamespace(): Report {
  const script = `${setUp}\nexec "${process.execPath}" --import tsx test/adapters/http/ssrf-in-namespace.ts`;
  const output = execFileSync("unshare", [...(unshare ?? []), "sh", "-c", script], {
    maxBuffer: 10_000_000,
  });
  return JSON.parse(output.toString());
}

describe.skipIf(unshare === undefined)("safe fetch in a network of its own", () => {
  it("reads the public page and reaches no trap: by link, by redirect, by a name that changes", () => {
    const report = inNamespace();
    expect(report.page).toBe("fetched");
    expect(report.links.outcomes).toEqual(insideLinks.map((link) => `${link} blocked-address`));
    for (const run of [report.links, report.redirects, report.rebinding]) {
      expect(run.hits).toEqual([]);
    }
    const led = report.redirects.outcomes.filter((outcome) => !outcome.endsWith("blocked-address"));
    // A redirect to a public page is followed.
    expect(led.filter((outcome) => !outcome.endsWith(" fetched"))).toEqual([]);
    expect(report.rebinding.outcomes).toContain("http://metadata-then-public.org/ blocked-address");
    expect(new Set(report.unguarded.hits).size).toBeGreaterThan(15);
    process.stdout.write(
      `namespace: ${report.links.outcomes.length} links, ${report.redirects.outcomes.length} redirects, ${report.rebinding.outcomes.length} names: 0 leaks; a plain fetch: ${report.unguarded.hits.length} leaks\n`,
    );
  });
});
