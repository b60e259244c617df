import { newestMessage } from "../reading/newest-message.ts";
import { withCalendarRead } from "./calendar-file.ts";
import type { Found } from "./found.ts";
import { completed, isPassedOn, passedOn } from "./older-message.ts";
import type { Span } from "./page.ts";
import { readPart } from "./read-part.ts";
import type { InvitationContext, InvitationReading } from "./reading.ts";
import { toReading } from "./to-reading.ts";

/** More than any invitation; the rest of a longer text is not read. */
const TEXT_MAX = 120_000;

/** What an invitation says, with the words that say it. Never fails: an empty text gives nothing. */
export function readInvitation(text: string, context: InvitationContext): InvitationReading {
  const written = text.slice(0, TEXT_MAX);
  const source = withCalendarRead(written);
  const message = newestMessage(source);
  const newest = { start: withHeaders(source, message.start), end: message.end };
  const first = readOwn(source, { ...newest, quotedStart: message.quotedStart }, context);
  const older = { start: newest.end, end: source.length };
  const rest =
    older.end - older.start > 40 ? readPart(unquoted(source, older), older, context) : undefined;
  const draft = rest
    ? isPassedOn(first, rest)
      ? passedOn(first, rest)
      : completed(first, rest)
    : first;
  const warnings = text.length > TEXT_MAX ? ["The text is long; its end was not read."] : [];
  return toReading(written, draft, context, warnings);
}

const HEADER_LINE = /^[\p{L}][\p{L} -]{1,24}:\s/u;

/** The header lines right above a message are its own: its subject, and when and where it takes place. */
function withHeaders(text: string, start: number): number {
  const above = text.slice(0, start).trimEnd();
  let at = above.length;
  let from = start;
  while (at > 0) {
    const begin = above.lastIndexOf("\n", at - 1) + 1;
    if (!HEADER_LINE.test(above.slice(begin, Math.min(at, begin + 200)))) break;
    from = begin;
    at = begin - 1;
  }
  return from;
}

/** A message that quotes another in its midst says by itself what it says; the quoted lines count where it says nothing. */
function readOwn(
  source: string,
  { quotedStart, ...span }: Span & { readonly quotedStart: number | undefined },
  context: InvitationContext,
): Found {
  const whole = (): Found => readPart(source, span, context);
  if (quotedStart === undefined || quotedStart >= span.end) return whole();
  const quoted = source
    .slice(quotedStart, span.end)
    .replace(/^>.*$/gm, (line) => " ".repeat(line.length));
  const own = readPart(
    source.slice(0, quotedStart) + quoted + source.slice(span.end),
    span,
    context,
  );
  return own.sessions.length > 0 ? own : whole();
}

/** Quoted lines without their marks, which become spaces. */
const unquoted = (text: string, { start }: Span): string =>
  text.slice(0, start) +
  text.slice(start).replace(/^(?:[^\S\n]*>)+/gm, (marks) => " ".repeat(marks.length));
