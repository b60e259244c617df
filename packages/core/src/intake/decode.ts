/** Bytes of unknown encoding as text: byte order marks first, then UTF-8, then Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // UTF-16 without a mark: every other byte of Latin letters is zero.
  if (first && second === 0 && third && fourth === 0)
    return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0 && second && third === 0 && fourth)
    return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(bytes, "windows-1252");
  }
}

/** Bytes in the encoding of that name; throws where there is none. */
export function decodeAs(
  bytes: Uint8Array,
  encoding: string,
  options: { readonly fatal?: boolean } = {},
): string {
  const decoder = new TextDecoder(encoding, options);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  // Node 20 reads Windows-1252 as Latin-1, which has control characters in these places.
  return text.replace(/[\u0080-\u009F]/g, (control) => windows1252(control.charCodeAt(0)));
}

/** Names in use that the platform's decoder does not know. */
const ENCODING_NAMES: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  ms932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  "cp-1250": "windows-1250",
  "cp-1251": "windows-1251",
  "cp-1252": "windows-1252",
  "utf-8-sig": "utf-8",
  utf: "utf-8",
};

const SEVERAL_BYTES = /^(?:utf-16|shift_jis|gb|big5|euc|iso-2022|x-user)/;
const NO_ENCODING =
  /^(?:|us-ascii|ascii|ansi_x3\.4-1968|(?:x-)?unknown(?:-8bit)?|8bit|default|binary)$/;

/**
 * Bytes as the encoding has it that a mail gives them. Mails are often wrong about it: UTF-8 wins where
 * the bytes are UTF-8, which other texts are only by a rare chance.
 */
export const decodeMislabelled = (bytes: Uint8Array, given: string): string =>
  decodedOnceMore(decodedAsGiven(bytes, given));

function decodedAsGiven(bytes: Uint8Array, given: string): string {
  const name = given.trim().toLowerCase();
  const encoding = ENCODING_NAMES[name] ?? name;
  if (!SEVERAL_BYTES.test(encoding) && !NO_ENCODING.test(encoding) && encoding !== "utf-8") {
    const text = decodedStrictly(bytes, "utf-8");
    return text ?? decodedStrictly(bytes, encoding) ?? decodeAs(bytes, "windows-1252");
  }
  const strict = decodedStrictly(bytes, SEVERAL_BYTES.test(encoding) ? encoding : "utf-8");
  if (strict !== undefined) return strict;
  if (SEVERAL_BYTES.test(encoding))
    return decodedStrictly(bytes, "utf-8") ?? decodedLoosely(bytes, encoding);
  const loose = decodedLoosely(bytes, "utf-8");
  // A broken character or two are a cut text, not another encoding.
  return isMostlySound(loose) ? loose : decodeAs(bytes, "windows-1252");
}

/** "JÃ¼rgen" → "Jürgen": a text that was taken for Windows-1252 on its way, and encoded twice. */
function decodedOnceMore(text: string): string {
  if (!/[\u00C2\u00C3\u00C5\u00E2][\u0080-\u2122]/.test(text)) return text;
  const bytes = bytesOfWindows1252(text);
  return (bytes && decodedStrictly(bytes, "utf-8")) ?? text;
}

const isMostlySound = (text: string): boolean => {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const foreign = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return foreign > broken;
};

function decodedStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decodeAs(bytes, encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

function decodedLoosely(bytes: Uint8Array, encoding: string): string {
  try {
    return decodeAs(bytes, encoding);
  } catch {
    return decodeAs(bytes, "windows-1252");
  }
}

/** Whether there is an encoding of that name. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(ENCODING_NAMES[name] ?? name).encoding !== "";
  } catch {
    return false;
  }
}

const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The character of a byte from 0x80 to 0x9F. */
export const windows1252 = (byte: number): string => WINDOWS_1252[byte - 0x80] ?? "";

/** The bytes of a text that was read as Windows-1252; none where it cannot have been. */
export function bytesOfWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const place = code < 0x100 ? -1 : WINDOWS_1252.indexOf(text.charAt(at));
    if (code >= 0x100 && place < 0) return undefined;
    bytes[at] = place < 0 ? code : 0x80 + place;
  }
  return bytes;
}
