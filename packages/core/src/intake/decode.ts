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
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
