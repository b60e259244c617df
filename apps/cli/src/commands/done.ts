import { randomUUID } from "node:crypto";
import type { Application } from "@finalist/core/model";
import { type Completion, completionOf, itemsToDo, type Preparation } from "@finalist/core/prepare";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure } from "../failure.ts";
import { findNamed, type Named, severalFit } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import { printable } from "../text.ts";
import { messageName } from "./follow-ups.ts";
import { placeOfWork, quoted } from "./place-of-work.ts";

/** Says that something `next` names is done; where other data proves it, what is missing and where it goes. */
export const done = (context: Context, wanted: string, itemId: string, { json }: JsonOption) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const before = await loadOne(client, wanted, io.now());
    const { id: documentId } = before.application;
    const given = {
      application: before.application,
      preparation: before.preparation,
      now: io.now(),
      newId: randomUUID,
    };
    const id = idIn(before, itemId);
    const completion = completionOf(id, given);
    if (completion?.type === "not-applicable") throw new Failure(`${id} does not apply here.`);
    if (!completion || completion.type === "missing")
      throw new Failure(
        printable(missingText(id, completion, quoted(before.application.company.name))),
      );
    const { version } =
      completion.type === "run"
        ? await client.run(
            { kind: "application", id: documentId },
            completion.command,
            before.version,
          )
        : before;
    const isNew = completion.type === "run";
    if (json)
      return out.json({
        application: { id: documentId, version },
        id,
        text: completion.text,
        isNew,
      });
    out.line(
      printable(`${out.paint.good("[x]")} ${out.paint.strong(id)} ${completion.text}`),
      "    ",
    );
    if (!isNew) out.note("It was done already.");
    const next = (await loadOne(client, documentId, io.now())).preparation.next[0];
    if (next) out.note(printable(`Next: ${next.text} (${next.id})`));
  });

/** Whatever has an id, in any case; else the nearest of what is to do. */
function idIn({ application, preparation }: Loaded, wanted: string): string {
  const key = wanted.trim().toLowerCase();
  const { checklist, timeline, followUps, findings, next } = preparation;
  const instances = checklist.filter(({ entry }) => entry.toLowerCase() === key);
  if (instances.length > 1)
    throw severalFit(
      wanted,
      instances.map(({ id, text }) => ({ id, name: text })),
    );
  const ids = [
    ...[...next, ...checklist, ...timeline, ...followUps, ...findings].map(({ id }) => id),
    ...instances.map(({ entry }) => entry),
    ...findings.map(({ rule }) => rule),
    ...application.plannedQuestions.map(({ id }) => id),
    ...application.concerns.map(({ id }) => id),
  ];
  const exact = ids.find((id) => id.toLowerCase() === key);
  return exact ?? findNamed(namedIn(application, preparation), wanted, NOUN).id;
}

const NOUN = { one: "thing to do", see: "finalist next APP and finalist checklist APP" };

/** What is to do, under the names by which a person finds it. */
function namedIn(application: Application, preparation: Preparation): readonly Named[] {
  const { next, checklist, phase, followUps, questions } = preparation;
  const steps = next.map(({ id, text }) => ({ id, name: text }));
  const known = new Set(steps.map(({ id }) => id));
  const planned = questions.people.flatMap(({ own }) =>
    own.flatMap(({ plannedId, text }) => (plannedId ? [{ id: plannedId, name: text }] : [])),
  );
  return [
    ...steps,
    ...itemsToDo(checklist, phase)
      .filter(({ id }) => !known.has(id))
      .map(({ id, text }) => ({ id, name: text })),
    ...followUps.map((message) => ({ id: message.id, name: messageName(message) })),
    ...planned,
    ...application.concerns.map(({ id, topic }) => ({ id, name: topic })),
  ];
}

type Missing = Extract<Completion, { type: "missing" }>;

function missingText(id: string, completion: Missing | undefined, company: string): string {
  if (!completion) return `${id} cannot be marked as done here.`;
  const { entry, text, checks } = completion;
  return [
    `${id} is done when what is on file proves it: ${text}. Missing:`,
    ...checks.map((check) => `  ✗ ${check.text}`),
    `  → ${placeOfWork(entry, company)}`,
  ].join("\n");
}
