import { Box } from "ink";
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { FormScreen } from "../form/form-screen.tsx";
import { shorten } from "../../text.ts";
import { isDirty, reduceForm } from "../form/form-state.ts";
import { keptFrom } from "../form/kept.ts";
import type { Status } from "../frame.tsx";
import { LIVE_KEYS } from "../keymap.ts";
import { useMachine } from "../machine.ts";
import { ApplicationScreen, keysOf } from "../screens/application/application-screen.tsx";
import { pasteForm } from "../screens/intake/intake-forms.ts";
import { LiveScreen } from "../screens/live/live-screen.tsx";
import { SearchScreen } from "../screens/search/search-screen.tsx";
import { todayKeysOf, TodayScreen } from "../screens/today/today-screen.tsx";
import { INITIAL_TODAY, reduceToday } from "../screens/today/today-state.ts";
import { type Theme, ThemeContext } from "../theme.ts";
import { PressContext, usePressTarget } from "../use-presses.ts";
import { useSize } from "../use-size.ts";
import type { Snapshot, Workspace } from "../workspace.ts";
import { changesOf } from "./changes.ts";
import { AskScreen } from "./ask-screen.tsx";
import { HelpScreen } from "./help-screen.tsx";
import type { Keeper } from "./keeper.ts";
import { INITIAL_SHELL, reduceShell } from "./shell-state.ts";
import type { Terminal } from "./terminal.ts";
import { useSuspension } from "./use-suspension.ts";
import { isTooSmall, SmallScreen } from "./small-screen.tsx";

export interface AppProps {
  readonly workspace: Workspace;
  readonly theme: Theme;
  readonly newId: () => string;
  /** What is left unsaved, from time to time. */
  readonly keeper?: Keeper;
  readonly onLeave: () => void;
  /** Gives the terminal to the shell for a while. */
  readonly onSuspend?: Terminal["suspend"];
}

const STATUS_MILLIS = 5000;

/** The terminal UI: which screen is open, what stands in front of it, and what was said last. */
export function App(props: AppProps): ReactNode {
  const { workspace, theme, newId, keeper, onLeave } = props;
  const snapshot = useSyncExternalStore(workspace.subscribe, workspace.snapshot);
  const size = useSize();
  const suspend = useSuspension(props.onSuspend);
  const target = usePressTarget(suspend);
  const today = useMachine(reduceToday, INITIAL_TODAY);
  const form = useMachine(reduceForm, undefined);
  const shell = useMachine(reduceShell, INITIAL_SHELL);
  const { state, send } = shell;
  const { openId, liveId, helping, isSearching, asking } = state;

  const say = useCallback(
    (text: string, tone: Status["tone"] = "plain") => send({ type: "say", status: { text, tone } }),
    [send],
  );
  const { now: formNow } = form;
  useEffect(() => {
    keeper?.watch(() => keptFrom(formNow(), keeper.kept()));
    const kept = keeper?.kept();
    if (!kept) return;
    const text = `What you were writing is kept: ${shorten(kept.title, 100)}. Open it again, and it is back.`;
    send({ type: "say", status: { text, tone: "accent", lasts: true } });
  }, [keeper, formNow, send]);
  const statusId = state.status?.lasts ? undefined : state.status?.id;
  useEffect(() => {
    if (statusId === undefined) return undefined;
    const timer = setTimeout(() => send({ type: "forget", id: statusId }), STATUS_MILLIS);
    return () => clearTimeout(timer);
  }, [statusId, send]);
  const { news } = snapshot;
  useEffect(() => {
    if (news) say(news.text, "accent");
  }, [news, say]);
  useEffect(() => {
    for (const id of [openId, liveId]) if (id !== undefined) workspace.want(id);
  }, [openId, liveId, workspace]);

  const onAdded = (id: string): void => today.send({ type: "select", id });
  const changes = changesOf({ workspace, newId, form, shell, keeper, say, onAdded });
  const isWriting = form.state !== undefined;
  const open = useLasting(snapshot, openId);
  const live = useLasting(snapshot, liveId);
  const isGone = snapshot.phase === "ready" && (open.isGone || live.isGone);
  useEffect(() => {
    if (!isGone || isWriting) return;
    send({ type: "gone" });
  }, [isGone, isWriting, send]);

  const status = snapshot.trouble
    ? { text: snapshot.trouble, tone: "danger" as const }
    : state.status;
  const isSmall = isTooSmall(size);
  // The foremost alone takes keys and is drawn; what is behind it keeps its state and its place.
  const front = isSmall
    ? "small"
    : helping !== undefined
      ? "help"
      : asking
        ? "ask"
        : isWriting
          ? "form"
          : isSearching
            ? "search"
            : live.document
              ? "live"
              : "screen";
  const common = {
    snapshot,
    size,
    status,
    onEffect: changes.perform,
    onForm: changes.openForm,
    onSay: say,
    onUndo: () => changes.travel("undo"),
    onRedo: () => changes.travel("redo"),
    onSearch: () => send({ type: "search", isSearching: true }),
    onLeave,
  };
  return (
    <ThemeContext value={theme}>
      <PressContext value={target}>
        {front === "small" && (
          <SmallScreen
            size={size}
            isTyping={isWriting || isSearching || today.state.isFiltering}
            hasUnsaved={form.state !== undefined && isDirty(form.state)}
            onLeave={() => {
              changes.discard();
              onLeave();
            }}
          />
        )}
        {helping !== undefined && (
          <Box display={front === "help" ? "flex" : "none"}>
            <HelpScreen
              bindings={
                helping === "today"
                  ? todayKeysOf(snapshot)
                  : helping === "live"
                    ? LIVE_KEYS
                    : keysOf(helping)
              }
              offset={state.helpOffset}
              size={size}
              isActive={front === "help"}
              onScroll={(by, max) => send({ type: "scrollHelp", by, max })}
              onClose={() => send({ type: "help", of: undefined })}
              onLeave={onLeave}
            />
          </Box>
        )}
        {asking && (
          <Box display={front === "ask" ? "flex" : "none"}>
            <AskScreen
              question={asking.question}
              size={size}
              isActive={front === "ask"}
              onAnswer={(isYes) => {
                send({ type: "ask", asking: undefined });
                if (isYes) changes.perform(asking.effect);
              }}
              onLeave={onLeave}
            />
          </Box>
        )}
        {form.state && (
          <Box display={front === "form" ? "flex" : "none"}>
            <FormScreen
              state={form.state}
              now={form.now}
              send={form.send}
              size={size}
              status={status}
              isActive={front === "form"}
              onSave={changes.save}
              onClose={changes.discard}
              onLeave={onLeave}
            />
          </Box>
        )}
        {isSearching && (
          <Box display={front === "search" ? "flex" : "none"}>
            <SearchScreen
              client={workspace.client}
              snapshot={snapshot}
              size={size}
              isActive={front === "search"}
              onGo={(id, place) => send({ type: "open", id, ...(place && { place }) })}
              onClose={() => send({ type: "search", isSearching: false })}
              onLeave={onLeave}
            />
          </Box>
        )}
        {live.document && (
          <Box display={front === "live" ? "flex" : "none"}>
            <LiveScreen
              {...common}
              document={live.document}
              clock={workspace.clock}
              newId={newId}
              isActive={front === "live"}
              onBack={() => send({ type: "live", id: undefined })}
              onHelp={() => send({ type: "help", of: "live" })}
            />
          </Box>
        )}
        <Box display={front === "screen" ? "flex" : "none"}>
          {open.document ? (
            <ApplicationScreen
              key={state.visits}
              {...common}
              document={open.document}
              isActive={front === "screen"}
              addedId={state.addedId}
              {...(state.place && { place: state.place })}
              onTurn={() => send({ type: "forget" })}
              onBack={() => send({ type: "back" })}
              onLive={() => send({ type: "live", id: openId })}
              onHelp={(of) => send({ type: "help", of })}
            />
          ) : (
            <TodayScreen
              {...common}
              machine={today}
              isActive={front === "screen"}
              onOpen={(id, place) => send({ type: "open", id, ...(place && { place }) })}
              onLive={(id) => send({ type: "live", id })}
              onIntake={() => changes.openForm(pasteForm)}
              onHelp={() => send({ type: "help", of: "today" })}
            />
          )}
        </Box>
      </PressContext>
    </ThemeContext>
  );
}

/** An application that is open: it outlives its deletion by others while something is written. */
function useLasting({ entries }: Snapshot, id: string | undefined) {
  const entry = entries.find(({ listed }) => listed.id === id);
  const [last, remember] = useState(entry?.document);
  if (entry?.document && entry.document !== last) remember(entry.document);
  const shown = entry?.document ?? last;
  return {
    document: shown?.id === id ? shown : undefined,
    isGone: id !== undefined && entry === undefined,
  };
}
