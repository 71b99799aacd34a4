import { describe, expect, it } from "vitest";
import { isPublicAddress } from "#adapters/http/public-address.ts";
import { safeFetch } from "#adapters/http/safe-fetch.ts";

/** Ways to spell an address inside: the list that tools against such filters try. */
const insideLinks = [
  "http://127.0.0.1/",
  "http://127.1/",
  "http://127.0.1/",
  "http://127.127.127.127/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0x7f.0.0.1/",
  "http://0x7f.1/",
  "http://017700000001/",
  "http://0177.0.0.1/",
  "http://0177.0x0.0.01/",
  "http://127.0.0.1./",
  "http://①②⑦.⓪.⓪.①/",
  "http://127。0。0。1/",
  "http://%31%32%37.0.0.1/",
  "http://0/",
  "http://0.0.0.0/",
  "http://localhost/",
  "http://LOCALHOST./",
  "http://a.localhost/",
  "http://localhost.localdomain.internal/",
  "http://10.0.0.1/",
  "http://10.255.255.255/",
  "http://172.16.0.1/",
  "http://172.31.255.254/",
  "http://192.168.0.1/",
  "http://3232235521/",
  "http://169.254.169.254/latest/meta-data/",
  "http://2852039166/latest/meta-data/",
  "http://0xa9fea9fe/",
  "http://0251.0376.0251.0376/",
  "http://[::ffff:169.254.169.254]/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://169.254.170.2/v2/credentials/",
  "http://100.100.100.200/latest/meta-data/",
  "http://100.64.0.1/",
  "http://100.127.255.254/",
  "http://168.63.129.16/",
  "http://192.0.0.192/",
  "http://192.0.2.1/",
  "http://198.18.0.1/",
  "http://198.51.100.1/",
  "http://203.0.113.1/",
  "http://224.0.0.1/",
  "http://239.255.255.250:8080/",
  "http://240.0.0.1/",
  "http://255.255.255.255/",
  "http://[::]/",
  "http://[::1]/",
  "http://[0:0:0:0:0:0:0:1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[64:ff9b::169.254.169.254]/",
  "http://[64:ff9b:1::a9fe:a9fe]/",
  "http://[2002:7f00:1::]/",
  "http://[2002:a9fe:a9fe::1]/",
  "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
  "http://[2001:db8::1]/",
  "http://[2606:4700:0:0:0:5efe:7f00:1]/",
  "http://[fc00::1]/",
  "http://[fd00:ec2::254]/latest/meta-data/",
  "http://[fe80::1]/",
  "http://[fec0::1]/",
  "http://[ff02::1]/",
  "http://[100::1]/",
  "http://metadata.google.internal/computeMetadata/v1/",
  "http://instance-data/latest/meta-data/",
  "http://printer.local/",
  "http://router.lan/",
  "http://nas.home.arpa/",
  "http://intranet/",
  "http://news.example.org:22/",
  "http://news.example.org:6379/",
  "http://news.example.org:9200/",
  "https://news.example.org:2375/",
  "http://user:word@news.example.org/",
  "http://169.254.169.254@news.example.org/",
  "file:///etc/passwd",
  "ftp://news.example.org/",
  "gopher://127.0.0.1:6379/_INFO",
  "data:text/html,hello",
  "dict://127.0.0.1:11211/",
  "//127.0.0.1/",
  "http:///",
];

describe("links that lead inside", () => {
  const asked: string[] = [];
  const fetch = safeFetch({
    userAgent: "Newsbrief/1.0 (+https://newsbrief.example/bot)",
    timeoutMs: 2000,
    resolve: (host) => {
      asked.push(host);
      return Promise.resolve([{ address: "127.0.0.1", family: 4 }]);
    },
  });

  it.each(insideLinks)("refuses %s", async (link) => {
    expect((await fetch(link)).kind).toBe("blocked-address");
  });

  it("asks no resolver about any of them", () => {
    expect(asked).toEqual([]);
  });
});

describe("public addresses", () => {
  it.each([
    "8.8.8.8",
    "93.184.216.34",
    "172.15.255.255",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "2a00:1450:4007:80e::2004",
  ])("%s is one", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "",
    "example.org",
    "127.0.0.1%eth0",
    "fe80::1%1",
    "2606:4700::1%eth0",
    "::ffff:8.8.8.8",
    "1.2.3",
  ])("%j is none", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
