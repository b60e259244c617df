import {
  actionFor,
  APPLICATION_KEYS,
  type ApplicationKey,
  ASK_KEYS,
  NOTE_KEYS,
  type Press,
} from "../../keymap.ts";
import { usePresses } from "../../use-presses.ts";
import type {
  ApplicationAction,
  ApplicationState,
  Layout,
  NoteDraft,
} from "./application-state.ts";

export interface ApplicationControl {
  readonly isActive: boolean;
  readonly now: () => ApplicationState;
  readonly send: (action: ApplicationAction) => void;
  readonly layout: Layout;
  readonly onBack: () => void;
  readonly onExpand: () => void;
  readonly onTick: () => void;
  readonly onSaveNote: (note: NoteDraft) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

export const useApplicationKeys = (control: ApplicationControl): void =>
  usePresses(
    (press) => {
      const { note } = control.now();
      if (note?.asking) return answer(control, note.asking, press);
      if (note) return pressInNote(control, note, press);
      const action = actionFor(APPLICATION_KEYS, press);
      return action && act(control, action);
    },
    control.isActive,
    () => control.now().note !== undefined,
  );

function answer(control: ApplicationControl, asked: "close" | "leave", press: Press): void {
  const action = actionFor(ASK_KEYS, press);
  if (action === "no") return control.send({ type: "goOn" });
  if (action !== "yes") return undefined;
  control.send({ type: "closeNote" });
  return asked === "leave" ? control.onLeave() : undefined;
}

function pressInNote(control: ApplicationControl, note: NoteDraft, press: Press): void {
  const { send } = control;
  const isEmpty = note.field.text.trim() === "";
  // A line break inside of a paste is text, not the Enter key.
  const action = press.text === undefined ? actionFor(NOTE_KEYS, press) : undefined;
  switch (action) {
    case "save":
      return isEmpty || note.isSaving ? undefined : control.onSaveNote(note);
    case "nextKind":
      return send({ type: "kind", by: 1 });
    case "previousKind":
      return send({ type: "kind", by: -1 });
    case "discard":
      return send(isEmpty ? { type: "closeNote" } : { type: "ask", before: "close" });
    case "leave":
      return isEmpty ? control.onLeave() : send({ type: "ask", before: "leave" });
    case undefined:
      return send({ type: "press", press });
  }
}

function act(control: ApplicationControl, action: ApplicationKey): void {
  const { send, layout } = control;
  switch (action) {
    case "back":
      return control.onBack();
    case "tab1":
      return send({ type: "tab", tab: "Brief" });
    case "tab2":
      return send({ type: "tab", tab: "Checklist" });
    case "tab3":
      return send({ type: "tab", tab: "Room" });
    case "tab4":
      return send({ type: "tab", tab: "Notes" });
    case "nextTab":
      return send({ type: "turn", by: 1 });
    case "previousTab":
      return send({ type: "turn", by: -1 });
    case "up":
      return send({ type: "move", by: -1, layout });
    case "down":
      return send({ type: "move", by: 1, layout });
    case "pageUp":
      return send({ type: "page", by: -1, layout });
    case "pageDown":
      return send({ type: "page", by: 1, layout });
    case "first":
      return send({ type: "jump", to: "first", layout });
    case "last":
      return send({ type: "jump", to: "last", layout });
    case "expand":
      return control.onExpand();
    case "tick":
      return control.onTick();
    case "note":
      return send({ type: "note" });
    case "undo":
      return control.onUndo();
    case "redo":
      return control.onRedo();
    case "help":
      return control.onHelp();
    case "leave":
      return control.onLeave();
  }
}
