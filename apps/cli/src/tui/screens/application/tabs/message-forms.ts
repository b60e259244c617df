import { type FollowUp, reviewDraft, withDraft, withWords } from "@finalist/core/prepare";
import { messageName } from "../../../../commands/follow-ups.ts";
import { entryForm } from "../../../form/entry-form.ts";
import { type Form, textIn, type Values } from "../../../form/form.ts";
import { hanging, paragraph, type Row } from "../../../rows.ts";
import type { TabView } from "./tab.ts";

const refOf = ({ document }: Pick<TabView, "document">) =>
  ({ kind: "application", id: document.id }) as const;

/** How long a message is, whether it reads like another, and what is to be mended in it. */
export function reviewRows(
  message: FollowUp,
  all: readonly FollowUp[],
  width: number,
  { indent = "", of }: { readonly indent?: string; readonly of?: string } = {},
): readonly Row[] {
  const { words, wordsMax, isTooLong, sameAs, isCompared } = reviewDraft(message, all);
  const options = { ...(of !== undefined && { of }) };
  const length = wordsMax === undefined ? `${words} words` : `${words} of ${wordsMax} words`;
  const parts = [
    isTooLong ? `${length}: shorten it` : length,
    ...(isCompared && sameAs.length === 0 ? ["unlike the other notes"] : []),
  ];
  const same = sameAs.map(
    ({ to, percent }) => `says nearly the same as the note to ${to} (${percent} %)`,
  );
  const known = message.problems.filter((problem) => !problem.startsWith("says nearly the same"));
  return [
    ...hanging({ text: indent }, parts.join(" · "), width, {
      ...options,
      tone: isTooLong ? "warn" : "muted",
    }),
    ...[...same, ...known].flatMap((problem) =>
      hanging({ text: `${indent}! `, tone: "warn" }, problem, width, options),
    ),
  ];
}

/** The words of a message, reviewed at each key. */
export function messageForm(message: FollowUp, view: TabView): Form {
  const { followUps } = view.preparation;
  const bodyIn = (values: Values): string => textIn(values, "body").trim();
  return {
    title: messageName(message),
    ref: refOf(view),
    about: (width) => [
      ...hanging({ text: "Subject: ", tone: "muted" }, message.draft.subject, width),
      ...message.parts.flatMap(({ text }) =>
        hanging({ text: "• ", tone: "muted" }, text, width, { tone: "muted" }),
      ),
    ],
    fields: [
      {
        name: "body",
        label: "Text",
        kind: "text",
        hint: "What stands in square brackets is for you to fill in.",
      },
    ],
    start: { body: message.draft.body },
    check: (values) => (bodyIn(values) === "" ? { body: "This is needed." } : NO_PROBLEMS),
    live: (values, width) => reviewRows(withDraft(message, bodyIn(values)), followUps, width),
    effect(values, tools) {
      const body = bodyIn(values);
      if (body === message.draft.body.trim()) return { type: "nothing" };
      return { type: "run", ref: refOf(view), command: withWords(message, { body }, tools) };
    },
  };
}

const NO_PROBLEMS: Readonly<Record<string, string>> = {};

const MOMENT_MAX = 300;

/** What only this talk contained, and what ties one's own work to it. */
export function fillForm(message: FollowUp, view: TabView): Form {
  const onFile = view.document.messages.find(({ id }) => id === message.messageId);
  const wordsIn = (values: Values) => ({
    specificReference: textIn(values, "moment").trim(),
    valueLink: textIn(values, "tie").trim(),
  });
  return {
    title: messageName(message),
    ref: refOf(view),
    about: (width) => paragraph("Two things that no other note has; the rest is written.", width),
    fields: [
      {
        name: "moment",
        label: "What stays with you",
        kind: "line",
        hint: "A moment of this talk and no other: your question about late data.",
      },
      {
        name: "tie",
        label: "What ties you to it",
        kind: "text",
        hint: "A sentence or two of your own work. Empty: one of your stories stands in the draft.",
      },
    ],
    start: { moment: onFile?.specificReference ?? "", tie: onFile?.valueLink ?? "" },
    check: (values) =>
      wordsIn(values).specificReference.length > MOMENT_MAX
        ? { moment: `${MOMENT_MAX} characters are the most.` }
        : NO_PROBLEMS,
    effect: (values, tools) => ({
      type: "run",
      ref: refOf(view),
      command: withWords(message, wordsIn(values), tools),
    }),
  };
}

/** What went out, and when: both can be wrong on file. */
export function sentForm(message: FollowUp, view: TabView): Form {
  const entry = view.document.messages.find(({ id }) => id === message.messageId);
  return entryForm({
    title: `${messageName(message)}, sent`,
    ref: refOf(view),
    collection: "messages",
    paths: ["sentAt", "body"],
    timeZone: view.document.timeZone,
    ...(entry && { entry }),
  });
}
