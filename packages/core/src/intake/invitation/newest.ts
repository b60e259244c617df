import type { Span } from "./page.ts";

/** Where a mail program sets the earlier message apart from the new one. */
const QUOTE_STARTS: readonly RegExp[] = [
  /^\s*>/,
  /^-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|oorspronkelijk bericht)/i,
  /^\s*_{10,}\s*$/,
  /^On .{4,120} wrote:\s*$/,
  /^Am .{4,120} schrieb.{0,80}:\s*$/,
  /^Le .{4,120} a écrit\s*:\s*$/,
  /^El .{4,120} escribió\s*:\s*$/,
  /^Op .{4,120} schreef.{0,80}:\s*$/,
];
const HEADER =
  /^\s*(?:\*\*|__)?(?:from|von|de|van|sent|gesendet|envoyé|enviado|date|datum|to|an|à|para|aan|cc|bcc|subject|betreff|objet|asunto|onderwerp|reply-to|importance)(?:\*\*|__)?\s*:/i;
const FROM = /^\s*(?:\*\*|__)?(?:from|von|de|van)(?:\*\*|__)?\s*:/i;
const SENT =
  /^\s*(?:\*\*|__)?(?:sent|gesendet|envoyé|enviado|date|datum|verzonden)(?:\*\*|__)?\s*:/i;
const FORWARD = /^-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré)/i;

/** The newest message of a mail, without what it quotes; a forwarded one counts as new. */
export function newestMessage(text: string): Span {
  const lines = linesOf(text);
  const first = lines.findIndex(({ text: line }) => line.trim() !== "");
  const headEnd = lines.findIndex(({ text: line }, index) => index >= first && !HEADER.test(line));
  const written = lines
    .slice(0, headEnd < 0 ? 0 : headEnd)
    .reduce((sum, { text: line }) => sum + line.length, 0);
  const cut = lines.findIndex(({ text: line, start }, index) => {
    if (index <= Math.max(first, headEnd)) return false;
    const isNew = text.slice(0, start).trim().length > written + 20;
    if (FORWARD.test(line)) return false;
    if (QUOTE_STARTS.some((pattern) => pattern.test(line))) return isNew;
    return (
      FROM.test(line) &&
      lines.slice(index + 1, index + 4).some(({ text: next }) => SENT.test(next)) &&
      isNew &&
      !FORWARD.test(lines[index - 1]?.text ?? "")
    );
  });
  return { start: 0, end: cut < 0 ? text.length : (lines[cut]?.start ?? text.length) };
}

function linesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  let at = 0;
  return text.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, start };
  });
}
