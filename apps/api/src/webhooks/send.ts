import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Attempt } from "../operations/deliveries.ts";
import { addressesOf, type AddressPolicy } from "./address.ts";

interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Ends with the signal as an attempt that failed. */
export type Send = (message: Message, signal: AbortSignal) => Promise<Attempt>;

const TIMEOUT_MILLIS = 15_000;
const ANSWER_BYTES_MAX = 4096;

/**
 * Sends to exactly those addresses that were checked: the name is resolved once, by us, and the
 * connection is made with what came of that.
 */
export function createSend(policy: AddressPolicy, timeoutMillis = TIMEOUT_MILLIS): Send {
  return async ({ url, headers, body }, stopped) => {
    const checked = await addressesOf(url, policy);
    if (!checked.ok) return { error: `not sent: expected ${checked.error}` };
    const target = new URL(url);
    const request = target.protocol === "https:" ? overHttps : overHttp;
    return new Promise((resolve) => {
      const outgoing = request(target, {
        method: "POST",
        // A connection of its own: none that was checked for another name is used again.
        agent: false,
        headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
        lookup: pinnedTo(checked.value),
        signal: AbortSignal.any([stopped, AbortSignal.timeout(timeoutMillis)]),
      });
      outgoing.once("response", (response) => {
        const { statusCode: status = 0, headers: answered } = response;
        const retryAfter = answered["retry-after"];
        resolve({
          status,
          ...(retryAfter !== undefined && { retryAfter }),
          ...(status >= 300 &&
            status < 400 && { error: "it points elsewhere, which is not followed" }),
        });
        // What the answer says is of no interest; a short one is read so that it ends in order.
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.byteLength;
          if (bytes > ANSWER_BYTES_MAX) response.destroy();
        });
        response.on("error", () => undefined);
      });
      outgoing.on("error", (error) => resolve({ error: reasonOf(error, timeoutMillis) }));
      outgoing.end(body);
    });
  };
}

const pinnedTo =
  (addresses: readonly string[]): LookupFunction =>
  (_hostname, options, callback) => {
    const all = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = all;
    if (options.all || !first) callback(null, all);
    else callback(null, first.address, first.family);
  };

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, "nobody answers there: the connection was refused"],
  [/ECONNRESET|EPIPE|socket hang up/i, "the connection broke off"],
  [/ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL/, "the host cannot be reached from here"],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/i, "its certificate cannot be trusted"],
  [/SSL|TLS|EPROTO/, "it does not speak HTTPS"],
  [/HPE_/, "what answered is no web server"],
];

function reasonOf(error: Error, timeoutMillis: number): string {
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return `no answer within ${timeoutMillis / 1000} seconds`;
  const causes: readonly Error[] = error instanceof AggregateError ? error.errors : [error];
  const words = causes.map((cause) => `${codeOf(cause)} ${cause.message}`).join(" ");
  return REASONS.find(([sign]) => sign.test(words))?.[1] ?? "it could not be reached";
}

const codeOf = (error: Error): string =>
  "code" in error && typeof error.code === "string" ? error.code : "";
