import { describe, expect, it } from "vitest";
import { wrongUrl } from "./address.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "example.com": ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"],
  "intranet.example": ["10.1.2.3"],
  "two-faced.example": ["93.184.215.14", "127.0.0.1"],
};

const wrong = (url: string, allowPrivate = false) =>
  wrongUrl(url, {
    allowPrivate,
    resolve: async (host) => {
      const found = NAMES[host];
      if (!found) throw new Error("ENOTFOUND");
      return found;
    },
  });

describe("the address of a webhook", () => {
  it.each([
    "https://example.com/hook?key=1",
    "https://example.com:8443",
    "https://93.184.215.14/",
    "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
  ])("may be %s", async (url) => {
    expect(await wrong(url)).toBeUndefined();
  });

  it.each([
    ["no address", "example", /web address/],
    ["another protocol", "ftp://example.com/", /https/],
    ["plain HTTP", "http://example.com/", /https/],
    ["a name", "https://ada@example.com/", /name and a password/],
    ["a password", "https://:secret@example.com/", /name and a password/],
    ["the port of a mail server", "https://example.com:25/", /port 443/],
    ["a name that nobody has", "https://nowhere.example/", /no nowhere\.example/],
    ["a name that points inside", "https://intranet.example/", /private network/],
    ["a name that points inside too", "https://two-faced.example/", /private network/],
  ])("is refused with %s", async (_, url, expected) => {
    expect(await wrong(url)).toMatch(expected);
  });

  it.each([
    ["loopback", "127.0.0.1"],
    ["loopback, written otherwise", "0x7f.1"],
    ["loopback as one number", "2130706433"],
    ["loopback in octal digits", "0177.0.0.1"],
    ["all of this machine", "0.0.0.0"],
    ["private (10/8)", "10.0.0.8"],
    ["private (172.16/12)", "172.31.255.1"],
    ["private (192.168/16)", "192.168.1.1"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["metadata at Alibaba", "100.100.100.200"],
    ["link-local and metadata", "169.254.169.254"],
    ["metadata at Azure", "168.63.129.16"],
    ["metadata at Oracle", "192.0.0.192"],
    ["for documentation", "203.0.113.7"],
    ["for benchmarks", "198.18.0.1"],
    ["multicast", "224.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["reserved", "240.0.0.1"],
    ["IPv6 loopback", "[::1]"],
    ["IPv6 unspecified", "[::]"],
    ["IPv6 unique local", "[fd00:ec2::254]"],
    ["IPv6 link-local", "[fe80::1]"],
    ["IPv6 site-local", "[fec0::1]"],
    ["IPv6 multicast", "[ff02::1]"],
    ["IPv4 in IPv6", "[::ffff:127.0.0.1]"],
    ["IPv4 in IPv6, in hexadecimal digits", "[::ffff:a9fe:a9fe]"],
    ["IPv4-compatible IPv6", "[::127.0.0.1]"],
    ["IPv4-translated IPv6", "[::ffff:0:127.0.0.1]"],
    ["NAT64", "[64:ff9b::7f00:1]"],
    ["NAT64 in one's own network", "[64:ff9b:1::a00:1]"],
    ["6to4", "[2002:7f00:1::]"],
    ["Teredo", "[2001:0:7f00:1::1]"],
    ["IPv6 for documentation", "[2001:db8::1]"],
    ["IPv6 that nobody was given", "[4000::1]"],
  ])("is refused where it is %s: %s", async (_, host) => {
    expect(await wrong(`https://${host}/`)).toMatch(/private network/);
  });

  it.each([
    "http://127.0.0.1:8080/",
    "http://[::1]:8080/",
    "https://192.168.1.9/",
    "https://100.64.0.1/",
    "https://intranet.example/",
    "https://example.com/",
  ])("may be %s where private networks are allowed", async (url) => {
    expect(await wrong(url, true)).toBeUndefined();
  });

  it.each([
    "169.254.169.254",
    "168.63.129.16",
    "0.0.0.0",
    "224.0.0.1",
    "[fe80::1]",
    "[::ffff:169.254.169.254]",
  ])("is never %s", async (host) => {
    expect(await wrong(`http://${host}/`, true)).toMatch(/a host that messages can go to/);
  });
});
