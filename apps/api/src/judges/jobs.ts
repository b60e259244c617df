import type { DomainError, Result } from "@finalist/core";
import type { Statement, StatementPair } from "@finalist/core/consistency/schema";
import type { Draft, IntakeInput } from "@finalist/core/intake";
import type { InvitationText } from "@finalist/core/intake/schemas";
import type { MatchInput } from "@finalist/core/match/schema";
import type { AnswerInput } from "@finalist/core/review/schema";

/** What follows from texts alone, with no store beside it, so that any thread can work it out. */
interface Job<Input, Output> {
  /** What is in it, for whoever hears that it was too much. */
  readonly noun: readonly [one: string, many: string];
  readonly texts: (input: Input) => readonly { readonly length: number }[];
  /** A short text may be a long one in disguise. */
  readonly isPacked?: (input: Input) => boolean;
  readonly run: (input: Input) => Promise<Output>;
}

const job = <Input, Output>(row: Job<Input, Output>): Job<Input, Output> => row;

interface Reading {
  readonly input: IntakeInput;
  readonly context: {
    readonly now: string;
    readonly timeZone: string;
    readonly candidate: { readonly name?: string; readonly email?: string };
  };
}

/** The judges and readers are loaded by whoever first needs one: their tables of words are large. */
const JOBS = {
  comparePairs: job({
    noun: ["telling", "tellings"],
    texts: (pairs: readonly StatementPair[]) => pairs.flatMap(({ a, b }) => [a.text, b.text]),
    async run(pairs) {
      const { comparePair } = await import("@finalist/core/consistency");
      return { items: pairs.map(comparePair) };
    },
  }),
  checkStatements: job({
    noun: ["statement", "statements"],
    texts: (statements: readonly Statement[]) => statements.map(({ text }) => text),
    async run(statements) {
      const { checkStatements } = await import("@finalist/core/consistency");
      return { findings: checkStatements(statements) };
    },
  }),
  matchStories: job({
    noun: ["story or question", "stories and questions"],
    texts: ({ stories, questions }: MatchInput) =>
      [...stories, ...questions].map(({ text }) => text),
    async run(input) {
      const { matchStories } = await import("@finalist/core/match");
      return { items: matchStories(input) };
    },
  }),
  reviewAnswers: job({
    noun: ["answer", "answers"],
    texts: (answers: readonly AnswerInput[]) => answers.map(({ text }) => text),
    async run(answers) {
      const { reviewAnswer } = await import("@finalist/core/review");
      return { items: answers.map((answer) => reviewAnswer(answer)) };
    },
  }),
  readInvitations: job({
    noun: ["invitation", "invitations"],
    texts: ({ invitations }: { invitations: readonly InvitationText[]; now: string }) =>
      invitations.map(({ text }) => text),
    async run({ invitations, now }) {
      const { readInvitation } = await import("@finalist/core/intake");
      const items = invitations.map(({ id, sent, text }) => ({
        id: id ?? null,
        draft: readInvitation(text, { now, ...(sent && { sent }) }).reading,
      }));
      return { items };
    },
  }),
  readDraft: job({
    noun: ["text", "texts"],
    texts: ({ input }: Reading) => [input.content],
    isPacked: ({ input }) => startsLikePdf(input.content),
    async run({ input, context }): Promise<Result<Draft, DomainError>> {
      const readable = await withoutPdf(input);
      if (!readable.ok) return readable;
      const { intake } = await import("@finalist/core/intake");
      return intake(readable.value, context);
    },
  }),
} as const;

type Jobs = typeof JOBS;
export type JobName = keyof Jobs;
export type InputOf<Name extends JobName> = Parameters<Jobs[Name]["run"]>[0];
export type OutputOf<Name extends JobName> = Awaited<ReturnType<Jobs[Name]["run"]>>;

/** A row of the table by its name, whose types cannot follow the name through it. */
export const jobNamed = <Name extends JobName>(name: Name): Job<InputOf<Name>, OutputOf<Name>> =>
  JOBS[name] as unknown as Job<InputOf<Name>, OutputOf<Name>>;

/** A PDF as its text; the reader for it is loaded for whoever brings one. */
async function withoutPdf(input: IntakeInput): Promise<Result<IntakeInput, DomainError>> {
  const { content } = input;
  if (typeof content === "string" || !startsLikePdf(content)) return { ok: true, value: input };
  const { textOfPdf } = await import("@finalist/core/intake/pdf");
  const text = await textOfPdf(content);
  return text.ok ? { ok: true, value: { ...input, content: text.value } } : text;
}

const startsLikePdf = (content: string | Uint8Array): boolean =>
  typeof content !== "string" && String.fromCharCode(...content.subarray(0, 5)) === "%PDF-";
