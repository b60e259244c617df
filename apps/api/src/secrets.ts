import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

const digest = (content: string | Uint8Array): Buffer =>
  createHash("sha256").update(content).digest();

/** What is kept of a secret: enough to know it again, and of no use to whoever reads it. */
export const hashOf = (content: string | Uint8Array): string => digest(content).toString("hex");

/** In the same time for every wrong guess of the right length, which is no secret. */
export function isSame(given: string, wanted: string): boolean {
  const [one, two] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === two.length && timingSafeEqual(one, two);
}

const CIPHER = "aes-256-gcm";
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Of no use to whoever has the text but not the secret (AES-256-GCM, key by HKDF). */
export function seal(text: string, secret: string): string {
  const salt = randomBytes(SALT_BYTES);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(secret, salt), iv);
  const sealed = [cipher.update(text, "utf8"), cipher.final()];
  return Buffer.concat([salt, iv, cipher.getAuthTag(), ...sealed]).toString("base64");
}

/** Throws where the secret is another one, or the text was touched. */
export function unseal(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const part = (from: number, length: number) => bytes.subarray(from, from + length);
  const key = keyOf(secret, part(0, SALT_BYTES));
  const decipher = createDecipheriv(CIPHER, key, part(SALT_BYTES, IV_BYTES));
  decipher.setAuthTag(part(SALT_BYTES + IV_BYTES, TAG_BYTES));
  const text = bytes.subarray(SALT_BYTES + IV_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
}

const keyOf = (secret: string, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, salt, "finalist", 32));
