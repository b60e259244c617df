import { type Context, withReader } from "../context.ts";
import { shortId } from "../find.ts";
import { loadAll } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { NO_APPLICATIONS, whenText } from "../words.ts";

/** All applications, the next interview first. */
export const list = (context: Context, options: AnswerOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const loaded = await loadAll(reader, io.now(), (done, of) =>
      out.progress(`${done} of ${of} applications …`),
    );
    out.answer(options, {
      json: () => ({ items: loaded.map(itemOf) }),
      plain: () =>
        loaded.map(({ listed: { id, company, role }, brief, preparation: { readiness } }) => [
          ...[id, company, role, brief.round, brief.start, brief.countdown, readiness.score],
        ]),
      text: () => printList(out, loaded),
    });
  });

type Listed = Awaited<ReturnType<typeof loadAll>>[number];

const itemOf = ({ listed, preparation, brief }: Listed) => ({
  id: listed.id,
  company: listed.company,
  role: listed.role,
  timeZone: listed.timeZone,
  version: listed.version,
  updatedAt: listed.updatedAt,
  ...(brief.round !== undefined && { round: brief.round }),
  ...(brief.start && { start: brief.start }),
  ...(brief.end && { end: brief.end }),
  countdown: brief.countdown,
  readiness: preparation.readiness,
  ...(preparation.next[0] && { next: preparation.next[0] }),
});

function printList(out: Output, loaded: readonly Listed[]): void {
  if (loaded.length === 0) return out.note(NO_APPLICATIONS);
  const { strong, muted, danger } = out.paint;
  for (const [index, { listed, brief, preparation }] of printable(loaded).entries()) {
    const [next] = preparation.next;
    if (index > 0) out.line();
    out.line(`${strong(listed.company)}, ${listed.role} ${muted(`(${shortId(listed.id)})`)}`, "  ");
    const when = [
      brief.round !== undefined && `Round ${brief.round}`,
      brief.start && whenText(brief.start, brief.timeZone),
      strong(brief.countdown),
    ];
    out.line(`  ${when.filter(Boolean).join(" · ")}`, "    ");
    out.line(`  ${brief.readiness}`, "    ");
    if (next) out.line(`  Next: ${next.text}${next.overdue ? danger(" (overdue)") : ""}`, "    ");
  }
}
