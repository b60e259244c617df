import { type ReactNode, useEffect } from "react";
import { bodyHeight, Frame, rule, type Status } from "../frame.tsx";
import { actionFor, ASK_KEYS, FORM_KEYS, type Press } from "../keymap.ts";
import { follow, rangeOf, type Row, unseenAt } from "../rows.ts";
import { usePresses } from "../use-presses.ts";
import type { Size } from "../use-size.ts";
import type { Values } from "./form.ts";
import { fieldWidth, formRows } from "./form-rows.ts";
import {
  focused,
  type FormAction,
  type FormState,
  isDirty,
  isLast,
  problemsOf,
  SAVING,
  valuesOf,
} from "./form-state.ts";

export interface FormScreenProps {
  readonly state: FormState;
  readonly now: () => FormState | undefined;
  readonly send: (action: FormAction) => void;
  readonly size: Size;
  readonly status: Status | undefined;
  readonly isActive: boolean;
  readonly onSave: (values: Values) => void;
  /** It closes, and nothing was saved. */
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** A form in front of the screen that it was opened from. */
export function FormScreen(props: FormScreenProps): ReactNode {
  const { state, now, send, size, isActive } = props;
  const width = size.columns;
  const status = statusOf(props);
  const header: readonly Row[] = [
    { spans: [{ text: state.form.title, tone: "accent" }] },
    rule(width),
  ];
  const rows = formRows(state, width);
  const footer = liveRows(state, size);
  const height = bodyHeight({ size, header, footer, status });
  const range = rangeOf(rows, focused(state)?.name);
  // What stands above the first field is in sight with it.
  const offset =
    state.focus === 0 && (range?.last ?? 0) < height
      ? 0
      : follow(0, range, { total: rows.length, height });
  const { fresh } = state;
  useEffect(() => {
    if (fresh === undefined || !isActive) return undefined;
    const timer = setTimeout(() => send({ type: "lookedAt" }), LOOK_MILLIS);
    return () => clearTimeout(timer);
  }, [fresh, state.form, isActive, send]);
  usePresses(
    (press) => {
      const current = now();
      if (!current) return;
      if (current.asking) answer(props, current.asking, press);
      else pressIn(props, current, press);
    },
    isActive,
    () => {
      const current = now();
      // Once it is closed, keys are for what comes to the front.
      return current !== undefined && current.asking === undefined;
    },
  );
  return (
    <Frame
      size={size}
      header={header}
      body={rows.slice(offset, offset + height)}
      unseen={unseenAt(offset, { total: rows.length, height })}
      footer={footer}
      status={status}
      keys={state.asking ? ASK_KEYS : FORM_KEYS}
    />
  );
}

/** A key that was on its way when a form came up is no answer to it. */
const LOOK_MILLIS = 500;

/** What is said of the form so far, as far as it leaves room to write. */
const liveRows = (state: FormState, { rows, columns }: Size): readonly Row[] =>
  (state.form.live?.(valuesOf(state), columns) ?? []).slice(
    0,
    Math.max(0, Math.floor((rows - ROOM_TO_WRITE) / 2)),
  );

const ROOM_TO_WRITE = 12;

function statusOf({ state, status }: FormScreenProps): Status | undefined {
  if (state.asking) return { text: "Discard what you wrote?", tone: "warn" };
  const doing = state.isSaving ? (state.form.doing ?? SAVING) : state.fresh;
  if (doing !== undefined) return { text: doing, tone: "muted" };
  return status ?? (state.form.advice ? { text: state.form.advice, tone: "muted" } : undefined);
}

function answer(
  { send, onClose, onLeave }: FormScreenProps,
  asked: "close" | "leave",
  press: Press,
): void {
  const action = actionFor(ASK_KEYS, press);
  if (action === "no") return send({ type: "goOn" });
  if (action !== "yes") return undefined;
  onClose();
  return asked === "leave" ? onLeave() : undefined;
}

function pressIn(props: FormScreenProps, state: FormState, press: Press): void {
  const { send, onLeave, size } = props;
  // A line break inside of a paste is text, not the Enter key.
  const action = press.text === undefined ? actionFor(FORM_KEYS, press) : undefined;
  const isDone =
    press.name === "enter" && press.text === undefined && focused(state)?.kind !== "text";
  if (isDone) return isLast(state) ? save(props, state) : send({ type: "turn", by: 1 });
  switch (action) {
    case "save":
      return save(props, state);
    case "next":
      return send({ type: "turn", by: 1 });
    case "previous":
      return send({ type: "turn", by: -1 });
    case "close":
      return isDirty(state) ? send({ type: "ask", before: "close" }) : props.onClose();
    case "leave":
      return isDirty(state) ? send({ type: "ask", before: "leave" }) : onLeave();
    case undefined:
      return send({ type: "press", press, width: fieldWidth(state, size.columns) });
  }
}

function save({ send, onSave }: FormScreenProps, state: FormState): void {
  if (state.isSaving || state.fresh !== undefined) return undefined;
  if (Object.keys(problemsOf(state)).length > 0) return send({ type: "refused" });
  return onSave(valuesOf(state));
}
