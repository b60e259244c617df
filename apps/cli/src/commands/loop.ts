import { formatDate, formatInstant, formatTime, INTAKE_BYTES_MAX } from "@finalist/core";
import {
  designLoop,
  type LintFinding,
  lintLoop,
  LoopBrief,
  loopChecklist,
  type LoopItem,
  LoopPlan,
} from "@finalist/core/loop";
import { parseAs } from "@finalist/core/model";
import { FORMATS, LIKELY_QUESTIONS, SIGNALS } from "@finalist/core/playbook";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import { parseJson } from "../json-lines.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { readText } from "../read-input.ts";
import { printable } from "../text.ts";
import { counted, dueText, SEVERITY_MARKS, STATE_MARKS, systemTimeZone } from "../words.ts";
import { momentIn } from "./moment.ts";

/** A second round for a hiring team, that verifies what is still unproven; stores nothing. */
export async function proposeLoop(
  { io, out }: Context,
  file: string | undefined,
  options: AnswerOptions,
): Promise<void> {
  const brief = parseJson(await readText(io, file, INTAKE_BYTES_MAX), (value) =>
    parseAs(LoopBrief, value),
  );
  const plan = designLoop(brief);
  out.answer(options, {
    json: () => ({ plan }),
    plain: () =>
      plan.sessions.map(
        ({ id, start, end, format, title, interviewerIds, verifies, questions }) => [
          ...[id, start, end, format, title, interviewerIds.join(",")],
          ...[verifies.join(","), questions.join(",")],
        ],
      ),
    text: () => printPlan(out, printable(plan)),
  });
}

function printPlan(out: Output, plan: LoopPlan): void {
  const { strong, muted } = out.paint;
  const { sessions, people, timeZone, decisionWindow } = plan;
  out.line(muted(`Times in ${timeZone}`));
  for (const session of sessions) {
    const time = `${formatInstant(session.start, timeZone)}–${formatTime(session.end, timeZone)}`;
    const names = people.filter(({ id }) => session.interviewerIds.includes(id));
    out.line();
    out.line(strong(`${time} ${session.title ?? FORMATS[session.format].name}`), "  ");
    const rows: readonly (readonly [string, string | undefined])[] = [
      ["With", names.map(({ name }) => name).join(", ")],
      ["Verifies", session.verifies.map((id) => SIGNALS[id].name).join("; ")],
      ["Asks", session.questions.map(questionText).join(" ")],
      ["Task", session.prompt?.text],
      ["Then", session.failureScenario],
      ["Explain it to", session.explainTo.join(", ")],
    ];
    for (const [label, text] of rows) if (text) out.line(`  ${label}: ${text}`, "    ");
  }
  out.line();
  if (decisionWindow)
    out.line(`Decide by ${formatDate(decisionWindow)}, and tell the candidates so.`);
  out.note("Look it over with --json, change it, and check it: finalist loop lint FILE");
}

/** A question by its id, as it is asked. */
const questionText = (question: string): string =>
  Object.entries(LIKELY_QUESTIONS).find(([id]) => id === question)?.[1].text ?? question;

export interface LintOptions extends AnswerOptions {
  readonly strict?: boolean;
  readonly at?: string;
}

/** What is weak in a plan of a second round, and what its hiring team still owes; stores nothing. */
export async function checkLoop(
  { io, out }: Context,
  file: string | undefined,
  options: LintOptions,
): Promise<void> {
  const now = io.now();
  const at = options.at === undefined ? now : momentIn("--at", options.at, systemTimeZone(), now);
  const plan = parseJson(await readText(io, file, INTAKE_BYTES_MAX), (value) =>
    parseAs(LoopPlan, planIn(value)),
  );
  const findings = lintLoop(plan, at);
  const checklist = loopChecklist(plan, at);
  out.answer(options, {
    json: () => ({ findings, checklist }),
    plain: () =>
      findings.map(({ severity, lint, sessionId, text, detail, todo }) => [
        ...[severity, lint, sessionId, text, detail, todo],
      ]),
    text: () => printFindings(out, printable(plan), printable(findings), checklist),
  });
  const fatal = findings.filter(({ severity }) => severity === "fatal");
  if (options.strict && fatal.length > 0)
    throw new Failure(`${counted(fatal.length, "finding")} may cost you the candidate.`);
}

/** A plan, or what propose prints of one. */
const planIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "plan" in value ? value.plan : value;

function printFindings(
  out: Output,
  { sessions, timeZone }: LoopPlan,
  findings: readonly LintFinding[],
  checklist: readonly LoopItem[],
): void {
  const { strong, muted, danger } = out.paint;
  if (findings.length === 0) out.line(strong("Nothing to find fault with."));
  for (const { lint, severity, text, todo, sessionId, detail } of findings) {
    const mark = SEVERITY_MARKS[severity];
    const session = sessions.find(({ id }) => id === sessionId);
    out.line(`${severity === "fatal" ? danger(mark) : mark} ${strong(lint)} ${text}`, "    ");
    const where = [session && (session.title ?? session.id), detail].filter(Boolean).join(": ");
    if (where) out.line(`    ${muted(where)}`, "    ");
    out.line(`    → ${todo}`, "      ");
  }
  const open = checklist.filter(({ state }) => state === "open" || state === "overdue");
  if (open.length === 0) return;
  out.line();
  out.line(strong("Still to do"));
  for (const { id, text, state, due } of open) {
    const when = due ? ` ${muted(`(${dueText(due, state === "overdue", timeZone)})`)}` : "";
    out.line(
      `${state === "overdue" ? danger(STATE_MARKS[state]) : STATE_MARKS[state]} ${strong(id)} ${text}${when}`,
      "    ",
    );
  }
}
