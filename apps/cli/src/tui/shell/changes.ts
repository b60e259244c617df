import type { DocumentRef } from "@finalist/api/client";
import { printable } from "../../text.ts";
import { systemTimeZone } from "../../words.ts";
import { type Effect, isConflict, refOf, refusalText, runEffect } from "../effects.ts";
import type { FormAction, FormState } from "../form/form-state.ts";
import type { Form, Values } from "../form/form.ts";
import type { Status } from "../frame.tsx";
import type { Machine } from "../machine.ts";
import { draftForm, READING } from "../screens/intake/intake-forms.ts";
import { documentOf, versionOf, type Workspace } from "../workspace.ts";
import { type ShellAction, type ShellState, travelRef } from "./shell-state.ts";

export interface ChangesInput {
  readonly workspace: Workspace;
  readonly newId: () => string;
  readonly form: Machine<FormState | undefined, FormAction>;
  readonly shell: Machine<ShellState, ShellAction>;
  readonly say: (text: string, tone?: Status["tone"]) => void;
  /** After something was added: where to look at it. */
  readonly onAdded: (applicationId: string) => void;
}

export interface Changes {
  readonly perform: (effect: Effect) => void;
  readonly openForm: (form: Form) => void;
  readonly save: (values: Values) => void;
  readonly travel: (direction: "undo" | "redo") => void;
}

/** Runs what a person asks for, and says what came of it. */
export function changesOf(input: ChangesInput): Changes {
  const { workspace, newId, form, shell, say, onAdded } = input;
  const seen = (ref: DocumentRef) => versionOf(workspace.snapshot(), ref);

  /** Resolves to whether it was done. */
  async function run(effect: Effect, version = seen): Promise<boolean> {
    if (effect.type === "nothing") return true;
    try {
      if (effect.type === "read") return await read(effect);
      const { change, line } = await workspace.act(() => runEffect(workspace, effect, version));
      const ref = refOf(effect) ?? { kind: "application" as const, id: change.documentId };
      const how = effect.type === "travel" ? effect.direction : "do";
      shell.send({ type: "changed", how, ref });
      if (effect.type === "sample" || effect.type === "store") onAdded(change.documentId);
      say(line ? printable(line.summary) : "Done", "good");
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
    const asked = form.now()?.form;
    const timeZone = systemTimeZone();
    const draft = printable(await workspace.client.intake(text, timeZone, { ...(as && { as }) }));
    if (form.now()?.form !== asked) return false;
    const { entries, now } = workspace.snapshot();
    const listed = entries.map((entry) => entry.listed);
    const review = draftForm(draft, listed, { timeZone, now });
    form.send({ type: "open", form: review, fresh: READING });
    return false;
  }

  function isGone(effect: Effect): boolean {
    const ref = refOf(effect);
    const { entries } = workspace.snapshot();
    return ref?.kind === "application" && !entries.some(({ listed }) => listed.id === ref.id);
  }

  return {
    perform: (effect) => void run(effect),
    openForm(wanted) {
      shell.send({ type: "forget" });
      form.send({ type: "open", form: wanted, base: wanted.ref && seen(wanted.ref) });
    },
    save(values) {
      const current = form.now();
      if (!current) return;
      const effect = current.form.effect(values, { newId, now: workspace.clock() });
      form.send({ type: "saving", isSaving: true });
      void run(effect, (ref) => current.base ?? seen(ref)).then((isStored) =>
        form.send(isStored ? { type: "close" } : { type: "saving", isSaving: false }),
      );
    },
    travel(direction) {
      const id = workspace.snapshot().lastChangedId;
      const last = id === undefined ? undefined : { kind: "application" as const, id };
      const ref = travelRef(shell.now(), direction) ?? last;
      if (ref === undefined) say("Nothing has been changed yet.");
      else void run({ type: "travel", direction, ref });
    },
  };
}
