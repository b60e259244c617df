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
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  // Node 20 reads Windows-1252 as Latin-1, which has control characters in these places.
  return text.replace(
    /[\u0080-\u009F]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? "",
  );
}

const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
