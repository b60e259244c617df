import { groupBy } from "@finalist/core";
import type { Comparison } from "@finalist/core/consistency";
import type { Application, Claim } from "@finalist/core/model";
import { type Finding, type Preparation, whyApart } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { shortId } from "../find.ts";
import { loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";

/** What was said that can be checked: first what disagrees, and what to do about it. */
export const claims = (context: Context, wanted: string, options: AnswerOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const { application, preparation } = await loadOne(reader, wanted, io.now());
    const record = recordOf(application, preparation);
    out.answer(options, {
      json: () => record,
      plain: () =>
        record.subjects.flatMap(({ subject, state, tellings }) =>
          tellings.map(({ id, where, value, words, certainty, heardBy }) => [
            ...[subject, state, where, value, words, certainty, heardBy.join(", "), id],
          ]),
        ),
      text: () => printRecord(out, printable(record)),
    });
  });

interface Telling {
  readonly id: string;
  /** `Résumé`, `Round 1`, `Plan` … */
  readonly where: string;
  readonly round?: number;
  readonly at?: string;
  readonly value: string;
  readonly words?: string;
  readonly certainty: string;
  readonly heardBy: readonly string[];
}

export interface Pair {
  /** The ids of both claims, with a full stop between. */
  readonly id: string;
  readonly subject: string;
  readonly earlier: Telling;
  readonly later: Telling;
}

export interface Disagreement extends Pair {
  readonly why: string;
  readonly advice?: string;
}

interface ClaimRecord {
  readonly disagreements: readonly Disagreement[];
  /** Openly corrected, with the reason that is given. */
  readonly corrected: readonly (Pair & { readonly reason?: string })[];
  /** Held to be two things, and compared no more. */
  readonly apart: readonly { readonly id: string; readonly subject: string }[];
  readonly subjects: readonly {
    readonly subject: string;
    readonly state: "disagrees" | "corrected" | "agrees" | "said once";
    readonly tellings: readonly Telling[];
  }[];
}

interface Compared extends Comparison {
  readonly later: Claim;
}

/** Pairs of one verdict, with both their claims. */
export const pairsOf = (
  comparisons: readonly Comparison[],
  verdict: Comparison["verdict"],
): readonly Compared[] =>
  comparisons.flatMap(({ later, ...rest }) =>
    later && rest.verdict === verdict ? [{ ...rest, later }] : [],
  );

export const pairId = ({ earlier, later }: Compared): string => `${earlier.id}.${later.id}`;

/** All that was said, with what disagrees, what is settled, and how. */
export function recordOf(application: Application, preparation: Preparation): ClaimRecord {
  const { consistency, findings, ledger } = preparation;
  const names = new Map(application.interviewers.map(({ id, name }) => [id, name]));
  const tellings = ledger.entries.map(({ claimId, listenerIds, ...entry }) => ({
    ...entry,
    id: claimId,
    heardBy: listenerIds.flatMap((id) => names.get(id) ?? []),
  }));
  const byId = new Map(tellings.map((telling) => [telling.id, telling]));
  const pairOf = (compared: Compared): readonly Pair[] => {
    const earlier = byId.get(compared.earlier.id);
    const later = byId.get(compared.later.id);
    return earlier && later
      ? [{ id: pairId(compared), subject: compared.subject, earlier, later }]
      : [];
  };
  const open = pairsOf(consistency, "contradiction");
  const corrected = pairsOf(consistency, "correction");
  const keyOf = (subject: string): string => subject.trim().toLowerCase();
  const clashing = new Set(open.map(({ subject }) => keyOf(subject)));
  const mended = new Set(corrected.map(({ subject }) => keyOf(subject)));
  return {
    disagreements: open.flatMap((compared) => {
      const advice = adviceFor([compared.earlier, compared.later], findings);
      const more = { why: whyApart(compared), ...(advice !== undefined && { advice }) };
      return pairOf(compared).map((pair) => ({ ...pair, ...more }));
    }),
    corrected: corrected.flatMap((compared) => {
      const reason = compared.later.correction?.reason;
      return pairOf(compared).map((pair) => ({ ...pair, ...(reason && { reason }) }));
    }),
    apart: Object.entries(application.apart ?? {}).map(([id, subject]) => ({ id, subject })),
    subjects: [...groupBy(tellings, ({ subject }) => keyOf(subject))].map(([key, told]) => ({
      subject: told[0]?.subject ?? key,
      state: clashing.has(key)
        ? ("disagrees" as const)
        : mended.has(key)
          ? ("corrected" as const)
          : told.length > 1
            ? ("agrees" as const)
            : ("said once" as const),
      tellings: told,
    })),
  };
}

/** What the rule that found it says to do; none speaks in some phases. */
const adviceFor = (pair: readonly Claim[], findings: readonly Finding[]): string | undefined =>
  findings.find(({ objects }) =>
    pair.every((claim) => objects.some(({ kind, id }) => kind === "claim" && id === claim.id)),
  )?.todo;

function printRecord(
  out: Output,
  { disagreements, corrected, apart, subjects }: ClaimRecord,
): void {
  const { strong, muted, danger } = out.paint;
  if (subjects.length === 0)
    return out.note(
      "Nothing on record yet. A résumé and notes bring it: finalist intake FILE --into APP",
    );
  if (disagreements.length === 0) out.line(strong("Nothing disagrees."));
  for (const { id, subject, earlier, later, why, advice } of disagreements) {
    out.line(`${danger("✗")} ${strong(subject)} ${muted(`(${shortId(id)})`)}`, "    ");
    for (const telling of [earlier, later]) printTelling(out, telling, "    ");
    out.line(`    ${why}`, "      ");
    if (advice) out.line(`    → ${advice}`, "      ");
  }
  if (disagreements.length > 0)
    out.note("To settle one: finalist claims APP --settle ID --as earlier, later, both or apart");
  out.line();
  for (const { subject, earlier, later, reason } of corrected)
    out.line(
      `Corrected openly: ${subject}, ${earlier.value} → ${later.value}${reason ? ` (${reason})` : ""}`,
      "  ",
    );
  for (const { id, subject } of apart)
    out.line(`Not the same thing: ${subject} ${muted(`(${shortId(id)})`)}`, "  ");
  if (corrected.length + apart.length > 0) out.line();
  for (const { subject, state, tellings } of subjects) {
    out.line(`${strong(subject)} ${muted(`· ${state}`)}`, "  ");
    for (const telling of tellings) printTelling(out, telling, "  ");
  }
}

function printTelling(out: Output, telling: Telling, indent: string): void {
  const { muted } = out.paint;
  const { id, where, value, words, certainty, heardBy } = telling;
  const said = words === undefined ? "" : `, “${words}”`;
  const sure = certainty === "exact" || certainty === "not-said" ? "" : ` (${certainty})`;
  const to = heardBy.length > 0 ? `, to ${heardBy.join(", ")}` : "";
  out.line(
    `${indent}${where}: ${value}${sure}${said}${to} ${muted(`(${shortId(id)})`)}`,
    `${indent}  `,
  );
}
