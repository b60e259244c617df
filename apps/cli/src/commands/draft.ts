import { randomUUID } from "node:crypto";
import type { Client } from "@finalist/api/client";
import type { EditCommand } from "@finalist/core/change";
import { INTAKE_BYTES_MAX } from "@finalist/core";
import { asSent, type FollowUp, mailtoOf, reviewDraft, withWords } from "@finalist/core/prepare";
import { type Context, withClient } from "../context.ts";
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
) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const before = await loadOne(client, wanted, io.now());
    const message = messageFor(before, which, options.to);
    const keep = (command: EditCommand) => run(client, before, command);
    const words = wordsIn(options);
    const birth = { now: io.now(), newId: randomUUID };
    if (words) {
      if (message.kind !== "thank-you") throw new Misuse("--moment and --tie are of a thank-you.");
      await keep(withWords(message, words, birth));
    } else if (options.edit) {
      const written = await withEditedText(
        io,
        message.draft.body,
        { suffix: ".txt" },
        (text) => text,
      );
      await keepBody(written);
    } else if (options.from !== undefined) {
      await keepBody(await readText(io, options.from, INTAKE_BYTES_MAX));
    } else if (options.sent && message.state !== "sent") {
      if (message.kind === "thank-you" && message.state === "ahead")
        throw new Failure(`There is nothing to thank for yet: ${windowText(message)}.`);
      await keep(asSent(message, birth));
    }
    async function keepBody(text: string): Promise<void> {
      const body = text.trim();
      if (body === "" || body === message.draft.body.trim())
        return out.note("Nothing was changed.");
      await keep(withWords(message, { body }, birth));
    }
    const after = await loadOne(client, before.application.id, io.now());
    const shown = after.preparation.followUps.find(({ id }) => id === message.id) ?? message;
    answer(out, shown, after, { ...options, wasSent: message.state === "sent" });
  });

async function run(client: Client, { application, version }: Loaded, command: EditCommand) {
  await client.run({ kind: "application", id: application.id }, command, version);
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
    throw new Misuse(
      "There is no message yet: they follow from the interview, and it has no date.",
    );
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
  options: DraftOptions & { readonly wasSent: boolean },
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
      const { strong } = out.paint;
      const head = [messageName(message), address, `subject “${subject}”`, windowText(message)];
      out.note(printable(head.filter(Boolean).join(" · ")));
      if (options.sent)
        out.note(strong(options.wasSent ? "It was marked as sent already." : "Marked as sent."));
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
