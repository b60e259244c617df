import { useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { startSync } from "../data/index.ts";
import { dismiss, useNotices } from "../notices.ts";
import { isDialogOpen, isForTyping } from "../ui/keys.ts";
import { Notices } from "../ui/notices.tsx";
import { NewRelease } from "./new-release.tsx";
import { whenIdle } from "../ui/when-idle.ts";
import { PLACES } from "./places.tsx";
import { Sidebar } from "./sidebar.tsx";
import { StrayFile } from "./stray-file.tsx";
import { OfflineNote } from "./sync-status.tsx";
import { TabBar } from "./tab-bar.tsx";
import { WorkspaceNote } from "./workspace-note.tsx";
import { useAddressTarget } from "./use-address-target.ts";

// Dialogs weigh more than the whole frame, and are rarely seen.
const Decisions = lazy(async () => ({
  default: (await import("../features/decisions/decisions.tsx")).Decisions,
}));
const KeyHelp = lazy(async () => ({ default: (await import("./key-help.tsx")).KeyHelp }));
const loadPalette = () => import("./palette/palette-host.tsx");
const PaletteHost = lazy(async () => ({ default: (await loadPalette()).PaletteHost }));

/** The frame of every page: places, live changes, notices, decisions. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const notices = useNotices();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  // Nothing before it is first asked for; then it stays, with the forms that it opens.
  const [palette, setPalette] = useState<"open" | "closed">();
  const search = (): void => setPalette("open");
  useAddressTarget();
  useEffect(() => startSync(queryClient), [queryClient]);
  // Nobody answers: what may be done is found out when it is tried.
  useEffect(() => whenIdle(loadPalette), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isCommand = event.metaKey || event.ctrlKey;
      if (isCommand && event.key.toLowerCase() === "k" && !isDialogOpen()) {
        event.preventDefault();
        setPalette("open");
      }
      if (isForTyping(event)) return;
      if (event.key === "?") setIsHelpOpen(true);
      if (event.key === "/" && !isCommand) {
        event.preventDefault();
        setPalette("open");
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] print:block">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-lg focus:bg-card focus:px-3 focus:py-2"
      >
        Skip to the page
      </a>
      <Sidebar onSearch={search} onHelp={() => setIsHelpOpen(true)} />
      <div className="mx-auto flex min-h-screen w-full max-w-6xl flex-col px-4 pt-4 sm:px-8 lg:pt-10 print:max-w-none print:p-0">
        <OfflineNote />
        <WorkspaceNote />
        <Suspense>
          <Decisions />
        </Suspense>
        <main id="main" data-arrival className="flex-1 pb-28 lg:pb-20 print:pb-0">
          {children}
        </main>
      </div>
      <TabBar onSearch={search} />
      <Notices notices={notices} onDismiss={dismiss}>
        <NewRelease />
        <StrayFile />
      </Notices>
      <Suspense>
        {palette !== undefined && (
          <PaletteHost
            places={PLACES}
            isOpen={palette === "open"}
            onClose={() => setPalette("closed")}
            onKeys={() => setIsHelpOpen(true)}
          />
        )}
      </Suspense>
      <Suspense>{isHelpOpen && <KeyHelp onClose={() => setIsHelpOpen(false)} />}</Suspense>
    </div>
  );
}
