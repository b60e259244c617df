import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Application } from "@finalist/core/model";
import type { Effect } from "../../effects.ts";
import type { Form } from "../../form/form.ts";
import { idAt, isMove, MOVE_OF, offsetFor } from "../../cursor.ts";
import { bodyHeight, Frame, type Status } from "../../frame.tsx";
import {
  actionFor,
  APPLICATION_KEYS,
  type ApplicationKey,
  type Bindings,
  type Press,
} from "../../keymap.ts";
import { useMachine } from "../../machine.ts";
import { entriesIn, GUTTER, type Layout, type Row, unseenAt, withCursor } from "../../rows.ts";
import type { Place } from "./tabs/places.ts";
import { usePresses } from "../../use-presses.ts";
import type { Size } from "../../use-size.ts";
import { derive, type Snapshot } from "../../workspace.ts";
import { headerRows } from "./application-header.ts";
import {
  type ApplicationAction,
  type ApplicationState,
  cursorOf,
  INITIAL_APPLICATION,
  reduceApplication,
} from "./application-state.ts";
import { newNote } from "./tabs/notes.ts";
import { useOwnWords } from "./use-own-words.ts";
import type { Intent, Tab, TabView } from "./tabs/tab.ts";
import { tabOfDigit, TABS, type TabId } from "./tabs/tabs.ts";

export interface ApplicationScreenProps {
  readonly document: Application;
  readonly snapshot: Snapshot;
  readonly size: Size;
  readonly status: Status | undefined;
  readonly isActive: boolean;
  /** Where to begin. */
  readonly place?: Place;
  /** Another of its tabs comes to the front. */
  readonly onTurn: () => void;
  /** What was added last while it is open. */
  readonly addedId: string | undefined;
  readonly onBack: () => void;
  readonly onEffect: (effect: Effect) => void;
  readonly onForm: (form: Form) => void;
  readonly onSay: (text: string, tone?: Status["tone"]) => void;
  readonly onLive: () => void;
  readonly onSearch: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: (tab: TabId) => void;
  readonly onLeave: () => void;
}

/** One application in its tabs: what to do, to know of people, to tell, and to remember. */
export function ApplicationScreen(props: ApplicationScreenProps): ReactNode {
  const { document, snapshot, size, status } = props;
  const { state, send, now } = useMachine(reduceApplication, startAt(props.place));
  const { addedId } = props;
  const seenAdded = useRef(addedId);
  useEffect(() => {
    if (addedId !== undefined && addedId !== seenAdded.current)
      send({ type: "select", id: addedId });
    seenAdded.current = addedId;
  }, [addedId, send]);
  const width = size.columns;
  const derived = derive(document, snapshot);
  const { candidate } = snapshot;
  const found = useOwnWords({ ...derived, document, candidate }, state.tab === "consistency");
  const given = { ...derived, document, candidate, now: snapshot.now, found };
  const picture = usePicture(state, { ...given, width: width - GUTTER });
  const { rows, view } = picture;
  const header = headerRows(view, state.tab, width);
  const height = bodyHeight({ size, header, status });
  const layoutOf = ({ rows: { length: total }, entries }: Picture): Layout => ({
    total,
    height,
    entries,
  });
  const layout = layoutOf(picture);
  const cursor = cursorOf(state);
  const selected = idAt(cursor, picture.entries);
  const offset = offsetFor(cursor, layout);
  const turn = (action: Extract<ApplicationAction, { type: "tab" | "turn" }>): void => {
    props.onTurn();
    send(action);
  };
  const perform = (intent: Intent): void => {
    switch (intent.type) {
      case "expand":
      case "set":
        return send(intent);
      case "go":
        return turn({ ...intent, type: "tab" });
      case "form":
        return props.onForm(intent.form);
      case "say":
        return props.onSay(intent.text, intent.tone);
      case "run":
      case "travel":
      case "sample":
      case "store":
      case "read":
      case "ask":
      case "nothing":
        if (intent.select !== undefined) send({ type: "select", id: intent.select });
        return props.onEffect(intent);
    }
  };
  const act = (action: ApplicationKey, press: Press, at: Layout): void => {
    if (isMove(action)) return send({ type: "move", move: MOVE_OF[action], layout: at });
    switch (action) {
      case "back":
        return props.onBack();
      case "digit": {
        const tab = tabOfDigit(press.name);
        return tab && turn({ type: "tab", tab });
      }
      case "nextTab":
        return turn({ type: "turn", by: 1 });
      case "previousTab":
        return turn({ type: "turn", by: -1 });
      case "note":
        return perform(newNote(view));
      case "live":
        return props.onLive();
      case "search":
        return props.onSearch();
      case "undo":
        return props.onUndo();
      case "redo":
        return props.onRedo();
      case "help":
        return props.onHelp(now().tab);
      case "leave":
        return props.onLeave();
    }
  };
  usePresses((press) => {
    // A key may come before the one before it is drawn.
    const current = now();
    const seen = current === state ? picture : pictureOf(current, view);
    const at = layoutOf(seen);
    const own = actionFor(seen.tab.keys, press);
    if (own !== undefined) {
      const intent = seen.tab.act(own, idAt(cursorOf(current), at.entries), seen.view);
      return perform(intent ?? NOTHING_THERE);
    }
    const action = actionFor(APPLICATION_KEYS, press);
    return action && act(action, press, at);
  }, props.isActive);
  return (
    <Frame
      size={size}
      header={header}
      body={withCursor(rows.slice(offset, offset + height), selected)}
      unseen={unseenAt(offset, layout)}
      status={status}
      keys={keysAt(picture, selected)}
    />
  );
}

const NOTHING_THERE: Intent = {
  type: "say",
  text: "The cursor is on nothing that this key is for.",
  tone: "warn",
};

/** The keys of its tab that do something at the cursor, then those of every tab. */
function keysAt({ tab, view }: Picture, id: string | undefined): Bindings<string> {
  const own = Object.entries(tab.keys).filter(
    ([action]) =>
      (id !== undefined || action !== "expand") && (tab.isOffered?.(action, id, view) ?? true),
  );
  return { ...Object.fromEntries(own), ...APPLICATION_KEYS };
}

/** What is drawn of the open tab. */
interface Picture {
  readonly tab: Tab;
  readonly view: TabView;
  readonly rows: readonly Row[];
  readonly entries: Layout["entries"];
}

type Given = Omit<TabView, "expanded" | "settings">;

function pictureOf(
  { tab: id, expanded, settings }: Pick<ApplicationState, "tab" | "expanded" | "settings">,
  given: Given,
): Picture {
  const tab = TABS[id];
  const view = { ...given, expanded, settings };
  const rows = tab.rows(view);
  return { tab, view, rows, entries: entriesIn(rows) };
}

/** Drawn anew where something in it changed, and not for each step of the cursor. */
function usePicture({ tab, expanded, settings }: ApplicationState, given: Given): Picture {
  const { document, candidate, now, width, brief, preparation, found } = given;
  return useMemo(
    () =>
      pictureOf(
        { tab, expanded, settings },
        { document, candidate, now, width, brief, preparation, found },
      ),
    [tab, expanded, settings, document, candidate, now, width, brief, preparation, found],
  );
}

const startAt = (place: ApplicationScreenProps["place"]) =>
  place ? reduceApplication(INITIAL_APPLICATION, { type: "tab", ...place }) : INITIAL_APPLICATION;

/** All keys of a tab: its own, then those of every tab. */
export const keysOf = (id: TabId) => ({ ...TABS[id].keys, ...APPLICATION_KEYS });
