import { randomUUID } from "node:crypto";
import type { Client } from "@finalist/api/client";
import type { EditCommand } from "@finalist/core/change";
import { INTAKE_BYTES_MAX } from "@finalist/core";
import {
  asSent,
  type FollowUp,
  gapsIn,
  mailtoOf,
  reviewDraft,
  withWords,
} from "@finalist/core/prepare";
import { type Context, withClient, withReader } from "../context.ts";
import { withEditedText } from "../editor.ts";
import { Failure, Misuse } from "../failure.ts";
import { findNamed, severalFit } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { readText } from "../read-input.ts";
import { printable } from "../text.ts";
import { messageName, windowText } from "./follow-ups.ts";

export interface DraftOptions extends AnswerOptions {
  readonly to?: string;
  readonly subject?: boolean;
  readonly mailto?: boolean;
  readonly edit?: boolean;
  readonly from?: string;
  readonly moment?: string;
  readonly tie?: string;
  readonly sent?: boolean;
}

/** The words of one message, ready to copy; changed in the editor or from a file, and marked as sent. */
export const draft = (
  context: Context,
  wanted: string,
  which: string | undefined,
  options: DraftOptions,
) => {
  const { io, out } = context;
  const { edit, from, moment, tie, sent } = options;
  const isChange = edit || sent || [from, moment, tie].some((text) => text !== undefined);
  if (isChange)
    return withClient(context, (client) => changeDraft(context, client, wanted, which, options));
  return withReader(context, async (reader) => {
    const loaded = await loadOne(reader, wanted, io.now());
    answer(out, messageFor(loaded, which, options.to), loaded, options);
  });
};

async function changeDraft(
  { io, out }: Context,
  client: Client,
  wanted: string,
  which: string | undefined,
  options: DraftOptions,
): Promise<void> {
  const before = await loadOne(client, wanted, io.now());
  const message = messageFor(before, which, options.to);
  const { id } = before.application;
  const keep = async (wish: EditCommand | undefined): Promise<EditCommand | undefined> => {
    if (wish) await client.run({ kind: "application", id }, wish, before.version);
    return wish;
  };
  // What was written stays in its file until it is kept here.
  const command = isEdited(options)
    ? await withEditedText(io, message.draft.body, { suffix: ".txt" }, (text) =>
        keep(withBody(message, text, io.now())),
      )
    : await keep(await commandFor(io, message, options));
  const after = await loadOne(client, id, io.now());
  const shown = after.preparation.followUps.find((one) => one.id === message.id) ?? message;
  const said = options.sent ? "Marked as sent." : undefined;
  const nothing = options.sent ? "It was marked as sent already." : "Nothing was changed.";
  answer(out, shown, after, { ...options, said: command ? said : nothing });
}

/** What the options ask for; undefined where it is so already. */
async function commandFor(
  io: Context["io"],
  message: FollowUp,
  options: DraftOptions,
): Promise<EditCommand | undefined> {
  const birth = { now: io.now(), newId: randomUUID };
  if (options.sent) {
    if (message.state === "sent") return undefined;
    if (message.kind === "thank-you" && message.state === "ahead")
      throw new Failure(`There is nothing to thank for yet: ${windowText(message)}.`);
    const gaps = gapsIn(message.draft.body);
    if (gaps.length > 0) throw new Failure(printable(unfinishedText(message, gaps)));
    return asSent(message, birth);
  }
  const words = wordsIn(options);
  if (words) {
    if (message.kind !== "thank-you") throw new Misuse("--moment and --tie are of a thank-you.");
    return withWords(message, words, birth);
  }
  return withBody(message, await readText(io, options.from, INTAKE_BYTES_MAX), io.now());
}

/** What has to be filled in before it can have gone out, and with which options. */
function unfinishedText({ kind }: FollowUp, gaps: readonly string[]): string {
  const words =
    kind === "thank-you"
      ? "--moment and --tie fill in a thank-you; --edit or --from FILE change any words."
      : "--edit or --from FILE change its words.";
  return ["It is not finished yet:", ...gaps.map((gap) => `  ✗ ${gap}`), words].join("\n");
}

/** Where nothing else says what the words are, the editor does. */
const isEdited = (options: DraftOptions): boolean =>
  !options.sent && wordsIn(options) === undefined && options.from === undefined;

function withBody(message: FollowUp, text: string, now: string): EditCommand | undefined {
  const body = text.trim();
  return body === "" || body === message.draft.body.trim()
    ? undefined
    : withWords(message, { body }, { now, newId: randomUUID });
}

function wordsIn({ moment, tie }: DraftOptions) {
  if (moment === undefined && tie === undefined) return undefined;
  return {
    ...(moment !== undefined && { specificReference: moment.trim() }),
    ...(tie !== undefined && { valueLink: tie.trim() }),
  };
}

/** The message that is meant: by its id or its kind, and to whom; without any, the one that is due. */
function messageFor(
  { preparation }: Loaded,
  which: string | undefined,
  to: string | undefined,
): FollowUp {
  const all = preparation.followUps;
  if (all.length === 0)
    throw new Failure("No message yet: they follow from the interview, and it has no date.");
  const addressed = to === undefined ? all : addressedTo(all, to);
  const see = { one: "message", see: "finalist followups APP" };
  if (which === undefined) {
    const open = addressed.filter(({ state }) => state !== "sent");
    const due = open.filter(({ state }) => state === "late" || state === "now");
    const [first] = [...due, ...open, ...addressed];
    if (first) return first;
  }
  const key = (which ?? "").toLowerCase();
  const ofKind = addressed.filter(({ kind }) => kind === key);
  const [only] = ofKind;
  if (only && ofKind.length === 1) return only;
  const named = (ofKind.length > 1 ? ofKind : addressed).map((message) => ({
    ...message,
    name: messageName(message),
  }));
  const exact = named.find(({ id }) => id.toLowerCase() === key);
  if (!exact && ofKind.length > 1) throw severalFit(which ?? "", named);
  return exact ?? findNamed(named, which ?? "", see);
}

function addressedTo(all: readonly FollowUp[], to: string): readonly FollowUp[] {
  const people = new Map(all.map((message) => [message.interviewerId ?? message.to, message.to]));
  const named = [...people].map(([id, name]) => ({ id, name }));
  const person = findNamed(named, to, { one: "person", see: "finalist followups APP" });
  return all.filter((message) => (message.interviewerId ?? message.to) === person.id);
}

function answer(
  out: Output,
  message: FollowUp,
  { application, preparation }: Loaded,
  options: DraftOptions & { readonly said?: string | undefined },
): void {
  const address = application.interviewers.find(({ id }) => id === message.interviewerId)?.email;
  const review = reviewDraft(message, preparation.followUps);
  const { subject, body } = message.draft;
  const mailto = mailtoOf(message, address);
  const data = options.mailto ? mailto : options.subject ? subject : body;
  out.answer(options, {
    json: () => ({ message, ...(address !== undefined && { address }), mailto, review }),
    plain: () => data.split("\n").map((line) => [line]),
    text: () => {
      out.raw(`${printable(data)}\n`);
      const head = [messageName(message), address, `subject “${subject}”`, windowText(message)];
      out.note(printable(head.filter(Boolean).join(" · ")));
      if (options.said) out.note(out.paint.strong(options.said));
      for (const line of problemsOf(message, review)) out.note(printable(`! ${line}`));
    },
  });
}

function problemsOf(
  { state, problems }: FollowUp,
  { words, wordsMax, isTooLong }: ReturnType<typeof reviewDraft>,
): readonly string[] {
  if (state === "sent") return problems;
  return [...(isTooLong ? [`${words} words; ${wordsMax} are the most.`] : []), ...problems];
}
