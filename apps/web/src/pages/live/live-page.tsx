import "./live.css";
import { prepare } from "@finalist/core/prepare";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect } from "react";
import { Link } from "wouter";
import { useNow } from "../../clock.ts";
import {
  applicationRef,
  messageOf,
  startSync,
  useApplication,
  useCandidate,
  useEdit,
} from "../../data/index.ts";
import { dismiss, notify, useNotices } from "../../notices.ts";
import { keepFilesOut } from "../../ui/keep-files-out.ts";
import { Notices } from "../../ui/notices.tsx";
import { Loading } from "../../ui/panel.tsx";
import { useWakeLock } from "../../ui/use-wake-lock.ts";
import { LiveView } from "./live-view.tsx";
import { ReadOnly } from "../../read-only.tsx";

/** For a second monitor during the call: no frame, nothing that scrolls, always dark. */
export function LivePage({ id }: { readonly id: string }) {
  const queryClient = useQueryClient();
  const { data, error } = useApplication(id);
  const candidate = useCandidate();
  const now = useNow();
  const edit = useEdit(applicationRef({ id }));
  useWakeLock();
  useAlwaysDark();
  useEffect(() => keepFilesOut(), []);
  useEffect(() => startSync(queryClient), [queryClient]);
  const name = data?.document.company.name;
  useEffect(() => {
    if (name) document.title = `Live: ${name} · Finalist`;
  }, [name]);
  const problems = useNotices().filter(({ tone }) => tone === "danger");
  return (
    <div className="live" data-arrival>
      {data ? (
        <ReadOnly>
          <LiveView
            application={data.document}
            preparation={prepare(data.document, candidate, now)}
            run={(command) => {
              const { ok } = edit(command);
              if (!ok) notify({ text: "That is not possible any more.", tone: "danger" });
              return ok;
            }}
          />
        </ReadOnly>
      ) : (
        <main className="p-8">
          {error ? <p role="alert">{messageOf(error)}</p> : <Loading />}
          <Link href="/" className="underline">
            All interviews
          </Link>
        </main>
      )}
      {/* What went well is seen in its place; here a word about each tap would only disturb. */}
      <Notices notices={problems} onDismiss={dismiss} />
    </div>
  );
}

/** Bright light in the face looks bad on camera, whatever theme the rest is in. */
function useAlwaysDark(): void {
  useLayoutEffect(() => {
    document.documentElement.classList.add("always-dark");
    return () => document.documentElement.classList.remove("always-dark");
  }, []);
}
