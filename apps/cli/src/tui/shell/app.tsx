import { Box } from "ink";
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { printable } from "../../text.ts";
import type { Status } from "../frame.tsx";
import { APPLICATION_KEYS, LIST_KEYS } from "../keymap.ts";
import { useMachine } from "../machine.ts";
import { ApplicationScreen } from "../screens/application/application-screen.tsx";
import type { NoteDraft } from "../screens/application/application-state.ts";
import { ListScreen } from "../screens/list/list-screen.tsx";
import { INITIAL_LIST, reduceList } from "../screens/list/list-state.ts";
import { type Theme, ThemeContext } from "../theme.ts";
import { PressContext, usePressTarget } from "../use-presses.ts";
import { useSize } from "../use-size.ts";
import type { Workspace } from "../workspace.ts";
import {
  addNote,
  addSample,
  type Effect,
  refusalText,
  tick,
  tickRefusal,
  travel,
} from "./effects.ts";
import { HelpScreen } from "./help-screen.tsx";
import { INITIAL_SHELL, reduceShell } from "./shell-state.ts";

export interface AppProps {
  readonly workspace: Workspace;
  readonly theme: Theme;
  readonly newId: () => string;
  readonly onLeave: () => void;
}

const STATUS_MILLIS = 5000;

/** The terminal UI: which screen is open, and what was said last. */
export function App({ workspace, theme, newId, onLeave }: AppProps): ReactNode {
  const snapshot = useSyncExternalStore(workspace.subscribe, workspace.snapshot);
  const size = useSize();
  const target = usePressTarget();
  const list = useMachine(reduceList, INITIAL_LIST);
  const { state, send } = useMachine(reduceShell, INITIAL_SHELL);
  const { openId, isHelping } = state;

  const say = useCallback(
    (text: string, tone: Status["tone"] = "plain") => send({ type: "say", status: { text, tone } }),
    [send],
  );
  const statusId = state.status?.id;
  useEffect(() => {
    if (statusId === undefined) return undefined;
    const timer = setTimeout(() => send({ type: "forget", id: statusId }), STATUS_MILLIS);
    return () => clearTimeout(timer);
  }, [statusId, send]);
  const { news } = snapshot;
  useEffect(() => {
    if (news) say(news.text, "accent");
  }, [news, say]);

  const perform = async (effect: Effect): Promise<boolean> => {
    try {
      const done = await workspace.act(effect);
      say(done ? printable(done.summary) : "Done", "good");
      return true;
    } catch (error) {
      const isThere = workspace.snapshot().entries.some(({ listed }) => listed.id === openId);
      say(refusalText(error, { isGone: openId !== undefined && !isThere }), "danger");
      return false;
    }
  };
  const { client } = workspace;
  const entry = snapshot.entries.find(({ listed }) => listed.id === openId);
  // What was open last outlives its deletion by others, as long as something is being written.
  const [lastShown, remember] = useState(entry?.document);
  if (entry?.document && entry.document !== lastShown) remember(entry.document);
  const document = entry?.document ?? lastShown;
  const back = useCallback(() => send({ type: "back" }), [send]);
  const move = (direction: "undo" | "redo") => (): void => {
    const id = openId ?? snapshot.lastChangedId;
    if (id === undefined) say("Nothing has been changed yet.");
    else void perform(travel(client, direction, id));
  };
  const common = {
    snapshot,
    size,
    isActive: !isHelping,
    status: snapshot.trouble ? { text: snapshot.trouble, tone: "danger" as const } : state.status,
    onUndo: move("undo"),
    onRedo: move("redo"),
    onHelp: () => send({ type: "help", isHelping: true }),
    onLeave,
  };
  const current = document && { document, version: entry?.version ?? 0 };
  const isOpen = current && openId !== undefined && current.document.id === openId;
  // Help stands in front: the screen behind it keeps its state, its note and its place.
  return (
    <ThemeContext value={theme}>
      <PressContext value={target}>
        {isHelping && (
          <HelpScreen
            bindings={isOpen ? APPLICATION_KEYS : LIST_KEYS}
            offset={state.helpOffset}
            size={size}
            onScroll={(by, max) => send({ type: "scrollHelp", by, max })}
            onClose={() => send({ type: "help", isHelping: false })}
            onLeave={onLeave}
          />
        )}
        <Box display={isHelping ? "none" : "flex"}>
          {isOpen ? (
            <ApplicationScreen
              key={openId}
              {...common}
              document={current.document}
              isGone={snapshot.phase === "ready" && entry === undefined}
              onBack={back}
              onTick={(item) => {
                const refusal = tickRefusal(item);
                if (refusal !== undefined) say(refusal, "warn");
                else void perform(tick(client, current, item.id));
              }}
              onSaveNote={(note: NoteDraft, round) =>
                perform(addNote(client, current, { note, round, newId }))
              }
            />
          ) : (
            <ListScreen
              {...common}
              machine={list}
              onOpen={(id) => send({ type: "open", id })}
              onSample={() =>
                void perform(async () => {
                  const change = await addSample(client)();
                  list.send({ type: "select", id: change.documentId });
                  return change;
                })
              }
            />
          )}
        </Box>
      </PressContext>
    </ThemeContext>
  );
}
