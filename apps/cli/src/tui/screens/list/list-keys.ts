import { actionFor, FILTER_KEYS, LIST_KEYS, type ListKey, type Press } from "../../keymap.ts";
import { usePresses } from "../../use-presses.ts";
import { type ListAction, type ListState } from "./list-state.ts";

export interface ListControl {
  readonly isActive: boolean;
  readonly now: () => ListState;
  readonly send: (action: ListAction) => void;
  /** What is shown, in order, and how many of them a page has. */
  readonly ids: readonly string[];
  readonly pageLength: number;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

export const useListKeys = (control: ListControl): void =>
  usePresses(
    (press) => {
      if (control.now().isFiltering) return pressInFilter(control, press);
      const action = actionFor(LIST_KEYS, press);
      return action && act(control, action);
    },
    control.isActive,
    () => control.now().isFiltering,
  );

function pressInFilter({ send, onLeave }: ListControl, press: Press): void {
  // A line break inside of a paste is text, not the Enter key.
  switch (press.text === undefined ? actionFor(FILTER_KEYS, press) : undefined) {
    case "keep":
      return send({ type: "keepFilter" });
    case "clear":
      return send({ type: "clearFilter" });
    case "leave":
      return onLeave();
    case undefined:
      return send({ type: "press", press });
  }
}

function act(control: ListControl, action: ListKey): void {
  const { send, ids, pageLength } = control;
  const move = (by: number): void => send({ type: "move", by, ids });
  switch (action) {
    case "open":
      return control.onOpen();
    case "up":
      return move(-1);
    case "down":
      return move(1);
    case "halfUp":
      return move(-Math.ceil(pageLength / 2));
    case "halfDown":
      return move(Math.ceil(pageLength / 2));
    case "pageUp":
      return move(-pageLength);
    case "pageDown":
      return move(pageLength);
    case "first":
      return move(-ids.length);
    case "last":
      return move(ids.length);
    case "filter":
      return send({ type: "filter" });
    case "clear":
      return send({ type: "clearFilter" });
    case "sample":
      return control.onSample();
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
