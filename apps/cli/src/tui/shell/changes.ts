import type { Client, DocumentRef } from "@finalist/api/client";
import { printable } from "../../text.ts";
import { systemTimeZone } from "../../words.ts";
import { addedBy, type Effect, isConflict, refOf, refusalText, runEffect } from "../effects.ts";
import { type FormAction, type FormState, valuesOf } from "../form/form-state.ts";
import type { Form, Values } from "../form/form.ts";
import { keptFrom, keyOf, nextOf } from "../form/kept.ts";
import type { Status } from "../frame.tsx";
import type { Machine } from "../machine.ts";
import { draftForm, READING } from "../screens/intake/intake-forms.ts";
import { documentOf, versionOf, type Workspace } from "../workspace.ts";
import type { Keeper } from "./keeper.ts";
import { type ShellAction, type ShellState, travelRef } from "./shell-state.ts";

export interface ChangesInput {
  readonly workspace: Workspace;
  readonly newId: () => string;
  readonly form: Machine<FormState | undefined, FormAction>;
  readonly shell: Machine<ShellState, ShellAction>;
  readonly keeper: Keeper | undefined;
  readonly say: (text: string, tone?: Status["tone"]) => void;
  /** After something was added: where to look at it. */
  readonly onAdded: (applicationId: string) => void;
}

export interface Changes {
  readonly perform: (effect: Effect) => void;
  readonly openForm: (form: Form) => void;
  /** Closes the form in front, with what was written in it. */
  readonly discard: () => void;
  readonly save: (values: Values) => void;
  readonly travel: (direction: "undo" | "redo") => void;
}

/** Runs what a person asks for, and says what came of it. */
export function changesOf(input: ChangesInput): Changes {
  const { workspace, newId, form, shell, keeper, say, onAdded } = input;
  const seen = (ref: DocumentRef) => versionOf(workspace.snapshot(), ref);

  /** Resolves to whether it was done. */
  async function run(effect: Effect, version = seen): Promise<boolean> {
    if (effect.type === "nothing") return true;
    if (effect.type === "ask") {
      shell.send({ type: "ask", asking: effect });
      return true;
    }
    try {
      if (effect.type === "read") return await read(effect);
      const company = effect.type === "travel" ? companyOf(effect.ref) : undefined;
      const { change, line } = await workspace.act(() => runEffect(workspace, effect, version));
      const ref = refOf(effect) ?? refTo(change.documentId);
      const how = effect.type === "travel" ? effect.direction : "do";
      shell.send({ type: "changed", how, ref });
      if (effect.type === "sample" || effect.type === "store") onAdded(change.documentId);
      const where = company ?? (effect.type === "travel" ? companyOf(effect.ref) : undefined);
      say(`${line ? printable(line.summary) : "Done"}${where ? ` (${where})` : ""}`, "good");
      return true;
    } catch (error) {
      if (effect.type === "travel")
        shell.send({ type: "notChanged", how: effect.direction, ref: effect.ref });
      const isWritten = form.now() !== undefined;
      if (isConflict(error)) rebase();
      const theirs = Object.keys(form.now()?.theirs ?? {}).length;
      say(refusalText(error, { isGone: isGone(effect), isWritten, theirs }), "danger");
      return false;
    }
  }

  /** What somebody else wrote meanwhile stands beside what is written here. */
  function rebase(): void {
    const current = form.now()?.form;
    const ref = current?.ref;
    if (!ref) return form.send({ type: "rebased", form: undefined, base: undefined });
    const document = documentOf(workspace.snapshot(), ref);
    form.send({ type: "rebased", form: document && current.anew?.(document), base: seen(ref) });
  }

  /** What was read takes the place of the form with its words; nothing is stored yet. */
  async function read({ text, as }: Extract<Effect, { type: "read" }>): Promise<boolean> {
    const state = form.now();
    const asked = state?.form;
    const madeFrom = keptFrom(state);
    const kept = state && nextOf(keeper?.kept(), state.form, valuesOf(state));
    const timeZone = systemTimeZone();
    const draft = printable(await workspace.client.intake(text, timeZone, { ...(as && { as }) }));
    if (form.now()?.form !== asked) return false;
    const { entries, now } = workspace.snapshot();
    const listed = entries.map((entry) => entry.listed);
    const review = { ...draftForm(draft, listed, { timeZone, now }), madeFrom };
    shell.send({ type: "forget" });
    form.send({ type: "open", form: review, fresh: READING, kept });
    return false;
  }

  /** A résumé is stored in one's own data. */
  const refTo = (id: string): DocumentRef =>
    id === workspace.snapshot().candidate.id ? { kind: "candidate" } : { kind: "application", id };

  /** Where no application is open, one has to be told of which one something is. */
  function companyOf(ref: DocumentRef): string | undefined {
    const { openId, liveId } = shell.now();
    if (ref.kind === "candidate" || (liveId ?? openId) !== undefined) return undefined;
    return workspace.snapshot().entries.find(({ listed }) => listed.id === ref.id)?.listed.company;
  }

  /** Taking a creation back takes all along that was stored with it. */
  async function undo(ref: DocumentRef): Promise<void> {
    const effect = { type: "travel", direction: "undo", ref } as const;
    const known = workspace
      .snapshot()
      .entries.find(({ listed }) => ref.kind === "application" && listed.id === ref.id)?.listed;
    if (!known || !(await isCreationNext(workspace.client, ref).catch(() => false)))
      return perform(effect);
    const { company, role } = known;
    const question = `Take back that ${company}, ${role} was added? All of this application goes, with its people, notes and questions. Ctrl-R brings it back.`;
    return perform({ type: "ask", question, effect });
  }

  const perform = (effect: Effect): void => void run(effect);

  /** What was kept of it has then been seen to. */
  function closeForm(): void {
    const current = form.now()?.form;
    if (current && keeper?.kept()?.key === (current.madeFrom?.key ?? keyOf(current))) keeper.drop();
    form.send({ type: "close" });
  }

  function isGone(effect: Effect): boolean {
    const ref = refOf(effect);
    const { entries } = workspace.snapshot();
    return ref?.kind === "application" && !entries.some(({ listed }) => listed.id === ref.id);
  }

  return {
    perform,
    openForm(wanted) {
      shell.send({ type: "forget" });
      const kept = keeper?.kept();
      const own = kept?.key === keyOf(wanted) ? kept : undefined;
      form.send({ type: "open", form: wanted, base: wanted.ref && seen(wanted.ref), kept: own });
      if (own) say("What you were writing is back. Ctrl-S saves it, Esc drops it.", "accent");
    },
    discard() {
      shell.send({ type: "forget" });
      closeForm();
    },
    save(values) {
      const current = form.now();
      if (!current) return;
      const effect = current.form.effect(values, { newId, now: workspace.clock() });
      form.send({ type: "saving", isSaving: true });
      void run(effect, (ref) => current.base ?? seen(ref)).then((isStored) => {
        const id = isStored ? addedBy(effect) : undefined;
        if (id !== undefined) shell.send({ type: "added", id });
        if (isStored) closeForm();
        else form.send({ type: "saving", isSaving: false });
      });
    },
    travel(direction) {
      const id = workspace.snapshot().lastChangedId;
      const last = id === undefined ? undefined : { kind: "application" as const, id };
      const ref = travelRef(shell.now(), direction) ?? last;
      if (ref === undefined) say("Nothing has been changed yet.");
      else if (direction === "undo") void undo(ref);
      else perform({ type: "travel", direction, ref });
    },
  };
}

const PAGE = 100;

/** Whether nothing stands any more but that it was created. */
async function isCreationNext(client: Client, ref: DocumentRef): Promise<boolean> {
  let standing = 0;
  for (let before: number | undefined, isMore = true; isMore;) {
    const items = await client.history(ref, { limit: PAGE, ...(before && { before }) });
    for (const { mode } of items) standing += mode === "undo" ? -1 : 1;
    before = items.at(-1)?.sequence;
    isMore = items.length === PAGE;
  }
  return standing === 1;
}
