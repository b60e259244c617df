import type { DocumentRef } from "@finalist/api/client";
import { Box } from "ink";
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { printable } from "../../text.ts";
import { type Effect, isConflict, refOf, refusalText, runEffect } from "../effects.ts";
import { FormScreen } from "../form/form-screen.tsx";
import { reduceForm } from "../form/form-state.ts";
import type { Values } from "../form/form.ts";
import type { Status } from "../frame.tsx";
import { LIST_KEYS } from "../keymap.ts";
import { useMachine } from "../machine.ts";
import { ApplicationScreen, keysOf } from "../screens/application/application-screen.tsx";
import { ListScreen } from "../screens/list/list-screen.tsx";
import { INITIAL_LIST, reduceList } from "../screens/list/list-state.ts";
import { type Theme, ThemeContext } from "../theme.ts";
import { PressContext, usePressTarget } from "../use-presses.ts";
import { useSize } from "../use-size.ts";
import { versionOf, type Workspace } from "../workspace.ts";
import { HelpScreen } from "./help-screen.tsx";
import { INITIAL_SHELL, reduceShell } from "./shell-state.ts";

export interface AppProps {
  readonly workspace: Workspace;
  readonly theme: Theme;
  readonly newId: () => string;
  readonly onLeave: () => void;
}

const STATUS_MILLIS = 5000;

/** The terminal UI: which screen is open, what stands in front of it, and what was said last. */
export function App({ workspace, theme, newId, onLeave }: AppProps): ReactNode {
  const snapshot = useSyncExternalStore(workspace.subscribe, workspace.snapshot);
  const size = useSize();
  const target = usePressTarget();
  const list = useMachine(reduceList, INITIAL_LIST);
  const form = useMachine(reduceForm, undefined);
  const shell = useMachine(reduceShell, INITIAL_SHELL);
  const { state, send } = shell;
  const { openId, helping } = state;

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

  const version = (ref: DocumentRef) => versionOf(workspace.snapshot(), ref);
  /** Resolves to whether it was done. */
  const perform = async (effect: Effect, seen = version): Promise<boolean> => {
    if (effect.type === "nothing") return true;
    try {
      const { change, line } = await workspace.act(() => runEffect(workspace, effect, seen));
      const ref = refOf(effect) ?? { kind: "application" as const, id: change.documentId };
      send({ type: "changed", how: effect.type === "travel" ? effect.direction : "do", ref });
      if (effect.type === "sample") list.send({ type: "select", id: change.documentId });
      say(line ? printable(line.summary) : "Done", "good");
      return true;
    } catch (error) {
      const { entries } = workspace.snapshot();
      const isGone = openId !== undefined && !entries.some(({ listed }) => listed.id === openId);
      if (isConflict(error)) form.send({ type: "rebased" });
      say(refusalText(error, { isGone }), "danger");
      return false;
    }
  };
  const save = (values: Values): void => {
    const current = form.now();
    if (!current) return;
    const { now } = workspace.snapshot();
    form.send({ type: "saving", isSaving: true });
    const effect = current.form.effect(values, { newId, now });
    void perform(effect, (ref) => current.base ?? version(ref)).then((isStored) =>
      form.send(isStored ? { type: "close" } : { type: "saving", isSaving: false }),
    );
  };
  const travel = (direction: "undo" | "redo") => (): void => {
    const { done, undone } = shell.now();
    const id = openId ?? snapshot.lastChangedId;
    const fallback = id === undefined ? undefined : { kind: "application" as const, id };
    const ref = (direction === "undo" ? done : undone).at(-1) ?? fallback;
    if (ref === undefined) say("Nothing has been changed yet.");
    else void perform({ type: "travel", direction, ref });
  };
  const entry = snapshot.entries.find(({ listed }) => listed.id === openId);
  // What was open last outlives its deletion by others, as long as something is being written.
  const [lastShown, remember] = useState(entry?.document);
  if (entry?.document && entry.document !== lastShown) remember(entry.document);
  const shown = entry?.document ?? lastShown;
  const document = shown?.id === openId ? shown : undefined;
  const isGone = openId !== undefined && snapshot.phase === "ready" && entry === undefined;
  const isWriting = form.state !== undefined;
  useEffect(() => {
    if (isGone && !isWriting) send({ type: "back" });
  }, [isGone, isWriting, send]);
  const status = snapshot.trouble
    ? { text: snapshot.trouble, tone: "danger" as const }
    : state.status;
  const common = {
    snapshot,
    size,
    isActive: helping === undefined && !isWriting,
    status,
    onUndo: travel("undo"),
    onRedo: travel("redo"),
    onLeave,
  };
  // Help and forms stand in front: the screen behind them keeps its state and its place.
  return (
    <ThemeContext value={theme}>
      <PressContext value={target}>
        {helping !== undefined && (
          <HelpScreen
            bindings={helping === "list" ? LIST_KEYS : keysOf(helping)}
            offset={state.helpOffset}
            size={size}
            onScroll={(by, max) => send({ type: "scrollHelp", by, max })}
            onClose={() => send({ type: "help", of: undefined })}
            onLeave={onLeave}
          />
        )}
        {form.state && (
          <FormScreen
            state={form.state}
            now={form.now}
            send={form.send}
            size={size}
            status={status}
            isActive
            onSave={save}
            onLeave={onLeave}
          />
        )}
        <Box display={common.isActive ? "flex" : "none"}>
          {document ? (
            <ApplicationScreen
              key={state.visits}
              {...common}
              document={document}
              {...(state.place && { place: state.place })}
              onBack={() => send({ type: "back" })}
              onEffect={(effect) => void perform(effect)}
              onForm={(wanted) =>
                form.send({ type: "open", form: wanted, base: wanted.ref && version(wanted.ref) })
              }
              onSay={say}
              onHelp={(of) => send({ type: "help", of })}
            />
          ) : (
            <ListScreen
              {...common}
              machine={list}
              onOpen={(id) => send({ type: "open", id })}
              onSample={() => void perform({ type: "sample" })}
              onHelp={() => send({ type: "help", of: "list" })}
            />
          )}
        </Box>
      </PressContext>
    </ThemeContext>
  );
}
