import { type ReactNode, useEffect, useState } from "react";
import type { Application } from "@finalist/core/model";
import { askedCommand, type LiveState, liveStateOf } from "@finalist/core/prepare";
import { systemTimeZone } from "../../../words.ts";
import { type Cursor, idAt, isMove, MOVE_OF, moved, offsetFor, START } from "../../cursor.ts";
import type { Effect } from "../../effects.ts";
import type { Form } from "../../form/form.ts";
import { bodyHeight, Frame, rule, type Status } from "../../frame.tsx";
import { actionFor, type Bindings, LIVE_KEYS } from "../../keymap.ts";
import { useMachine } from "../../machine.ts";
import { entriesIn, type Layout, type Row, unseenAt, withCursor } from "../../rows.ts";
import { usePresses } from "../../use-presses.ts";
import type { Size } from "../../use-size.ts";
import { derive, type Snapshot } from "../../workspace.ts";
import { liveNote } from "./live-note.ts";
import { liveHeader, liveRows, type LiveView, questionId, questionsIn } from "./live-rows.ts";

export interface LiveScreenProps {
  readonly document: Application;
  readonly snapshot: Snapshot;
  readonly clock: () => string;
  readonly newId: () => string;
  readonly size: Size;
  readonly status: Status | undefined;
  readonly isActive: boolean;
  readonly onBack: () => void;
  readonly onEffect: (effect: Effect) => void;
  readonly onForm: (form: Form) => void;
  readonly onSay: (text: string, tone?: Status["tone"]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

interface State {
  readonly cursor: Cursor;
  /** Of two sessions at once, the one that a person says they are in. */
  readonly sessionId: string | undefined;
}

const reduce = (_state: State, next: State): State => next;

/** Beside the call: the time, what is to be said and asked, and what was said before. */
export function LiveScreen(props: LiveScreenProps): ReactNode {
  const { document, snapshot, clock, size, status } = props;
  const now = useTick(clock);
  const { preparation } = derive(document, snapshot);
  const machine = useMachine(reduce, { cursor: START, sessionId: undefined });
  const live = liveStateOf(document, preparation, now);
  const running = live.phase === "session" ? live.running : [];
  const current = running.find(({ id }) => id === machine.state.sessionId) ?? running[0];
  const view: LiveView = {
    ...{ state: live, current, now },
    company: document.company.name,
    timeZone: systemTimeZone(),
    width: size.columns,
    height: size.rows,
  };
  const header: readonly Row[] = [...liveHeader(view), rule(size.columns)];
  const rows = liveRows(view);
  const entries = entriesIn(rows);
  const height = bodyHeight({ size, header, status });
  const layout: Layout = { total: rows.length, height, entries };
  const { cursor } = machine.state;
  const offset = offsetFor(cursor, layout);
  usePresses((press) => {
    const action = actionFor(LIVE_KEYS, press);
    if (action === undefined) return undefined;
    const state = machine.now();
    if (isMove(action))
      return machine.send({ ...state, cursor: moved(state.cursor, MOVE_OF[action], layout) });
    switch (action) {
      case "asked": {
        const id = idAt(state.cursor, entries);
        const question = current && questionsIn(current).find((one) => questionId(one) === id);
        if (!question) return props.onSay(NO_QUESTION[live.phase], "warn");
        const command = askedCommand(question, preparation, clock(), props.newId);
        const ref = { kind: "application", id: document.id } as const;
        return props.onEffect({ type: "run", ref, command });
      }
      case "other": {
        if (running.length < 2) return props.onSay("No other session goes on now.", "warn");
        const index = running.findIndex(({ id }) => id === current?.id);
        const other = running[(index + 1) % Math.max(running.length, 1)];
        return machine.send({ cursor: START, sessionId: other?.id });
      }
      case "note": {
        const form = liveNote(document, preparation, clock());
        return form
          ? props.onForm(form)
          : props.onSay("Add the round first: a note belongs to one.", "warn");
      }
      case "back":
        return props.onBack();
      case "undo":
        return props.onUndo();
      case "redo":
        return props.onRedo();
      case "help":
        return props.onHelp();
      case "leave":
        return props.onLeave();
    }
  }, props.isActive);
  return (
    <Frame
      size={size}
      header={header}
      body={withCursor(rows.slice(offset, offset + height), idAt(cursor, entries))}
      unseen={unseenAt(offset, layout)}
      status={status}
      keys={keysNow(entries.length > 0, running.length > 1)}
    />
  );
}

/** Why there is nothing to mark. */
const NO_QUESTION: Readonly<Record<LiveState["phase"], string>> = {
  unscheduled: "Questions stand here once a session has a time and begins.",
  before: "Questions stand here once it begins.",
  session: "No question is planned for this session: the tab Questions adds some.",
  between: "Questions stand here once the next session begins.",
  after: "It is over: the tab Questions marks what was asked.",
};

/** Only what acts now. */
function keysNow(hasQuestions: boolean, hasOthers: boolean): Bindings<string> {
  const { asked, other, ...rest } = LIVE_KEYS;
  return { ...(hasQuestions && { asked }), ...(hasOthers && { other }), ...rest };
}

const SECOND = 1000;

/** The moment, anew with each second. */
function useTick(clock: () => string): string {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), SECOND);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
