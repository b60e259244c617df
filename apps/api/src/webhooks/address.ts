import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { err, ok, type Result } from "@finalist/core";
import ipaddr from "ipaddr.js";

/** All addresses that a name has. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export interface AddressPolicy {
  /** Receivers on this machine and in its network are wanted, and plain HTTP with them. */
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
}

export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** What is expected instead of an address; undefined where messages may be sent to it. */
export async function wrongUrl(url: string, policy: AddressPolicy): Promise<string | undefined> {
  const checked = await addressesOf(url, policy);
  return checked.ok ? undefined : checked.error;
}

/** The addresses to connect to and no others; or what is expected instead, in words. */
export async function addressesOf(
  url: string,
  policy: AddressPolicy,
): Promise<Result<readonly string[], string>> {
  const wrong = wrongShape(url, policy);
  if (wrong !== undefined) return err(wrong);
  const host = hostOf(new URL(url));
  const found = isIP(host) ? [host] : await policy.resolve(host).catch(() => []);
  if (found.length === 0) return err(`a host that can be found; there is no ${host}`);
  // One that is not allowed is enough: what has two sides could show either.
  if (found.every((address) => isAllowed(address, policy))) return ok(found);
  return err(
    policy.allowPrivate
      ? `a host that messages can go to; ${host} is none`
      : `a host on the public internet; ${host} is in a private network (FINALIST_WEBHOOKS_PRIVATE=1 allows those)`,
  );
}

/** What can be seen without asking anybody. */
function wrongShape(text: string, { allowPrivate }: AddressPolicy): string | undefined {
  if (!URL.canParse(text)) return "a web address, such as https://example.com/finalist";
  const { protocol, username, password, port } = new URL(text);
  if (protocol !== "https:" && !(allowPrivate && protocol === "http:"))
    return "an address that begins with https://, so that nobody reads on the way";
  if (username !== "" || password !== "")
    return "an address without a name and a password; the signature says who sent a message";
  return port === "" || port === "80" || Number(port) >= 1024
    ? undefined
    : "port 443, 80, or one from 1024 to 65535";
}

/** Without the brackets of an IPv6 address. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, "$1");

const PRIVATE_RANGES = ["private", "loopback", "uniqueLocal", "carrierGradeNat"];
/** Public by its number, and yet inside of a provider: what Azure's machines ask about themselves. */
const INSIDE = ["168.63.129.16"];
/** All of IPv6 that is given out; whatever else has no name of its own is no machine's. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR("2000::/3");

function isAllowed(text: string, { allowPrivate }: AddressPolicy): boolean {
  if (!ipaddr.isValid(text)) return false;
  // An IPv4 address in an IPv6 one is what it leads to.
  const address = ipaddr.process(text);
  const range = address.range();
  if (allowPrivate && PRIVATE_RANGES.includes(range)) return true;
  if (range !== "unicast" || INSIDE.includes(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_V6);
}
