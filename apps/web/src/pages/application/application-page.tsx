import type { EditCommand } from "@finalist/core/change";
import type { Application, Candidate } from "@finalist/core/model";
import { useQueryClient } from "@tanstack/react-query";
import {
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { Link, useLocation } from "wouter";
import { useNow } from "../../clock.ts";
import {
  applicationRef,
  CANDIDATE,
  isGone,
  messageOf,
  removeApplication,
  useApplication,
  useCandidate,
  useEdit,
} from "../../data/index.ts";
import { EntryDialog, type EditTarget } from "../../entry-dialog.tsx";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { Mishap } from "../../ui/mishap.tsx";
import { Loading } from "../../ui/panel.tsx";
import { whenIdle } from "../../ui/when-idle.ts";
import type { ViewProps } from "../../views.ts";
import { ReadOnly } from "../../read-only.tsx";
import { CommentsHere } from "./comments-here.tsx";
import { ApplicationHeader } from "./application-header.tsx";
import { Deleted } from "./deleted.tsx";
import { prepared } from "./prepared.ts";
import { SectionNav } from "./section-nav.tsx";
import { SECTION_LOADERS, SECTIONS, type SectionId } from "./sections.ts";
import { useSectionKeys } from "./use-section-keys.ts";

interface ApplicationPageProps {
  readonly id: string;
  readonly section: string | undefined;
}

export function ApplicationPage({ id, section }: ApplicationPageProps) {
  const { data, error, refetch } = useApplication(id);
  const candidate = useCandidate();
  // What has just come is drawn in slices, between which the page answers.
  const isHere = useDeferredValue(data !== undefined);
  if (!data && isGone(error)) return <Deleted id={id} version={0} />;
  if (error && !data) {
    return (
      <div role="alert" className="rounded-xl bg-danger-soft p-5 text-danger">
        <p className="mb-3">{messageOf(error)}</p>
        <Button onClick={() => void refetch()}>Try again</Button>{" "}
        <Link href="/" className="underline">
          All interviews
        </Link>
      </div>
    );
  }
  if (!data || !isHere) return <Loading />;
  const current = SECTIONS.find((known) => known.id === section)?.id;
  return (
    <Ready
      application={data.document}
      candidate={candidate}
      section={current ?? "overview"}
      deleted={isGone(error) ? <Deleted id={id} version={data.version} /> : undefined}
    />
  );
}

interface ReadyProps {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly section: SectionId;
  /** Said where the application is gone: what is shown can then be read, and no longer changed. */
  readonly deleted: ReactNode;
}

interface OpenDialog {
  readonly of: "application" | "candidate";
  readonly target: EditTarget;
}

function Ready({ application, candidate, section, deleted }: ReadyProps) {
  const now = useNow();
  const preparation = prepared(application, candidate, now);
  const reference = applicationRef(application);
  const edit = useEdit(reference);
  const editCandidate = useEdit(CANDIDATE);
  const remove = useRemoval(application);
  const [dialog, setDialog] = useState<OpenDialog>();
  const base = `/a/${application.id}`;
  useSectionKeys(base, section);
  useEffect(() => whenIdle(...SECTION_LOADERS), []);
  const { View, name } = SECTIONS.find(({ id }) => id === section) ?? SECTIONS[0];
  const title = [section !== "overview" && name, application.company.name, "Finalist"];
  const pageTitle = title.filter(Boolean).join(" · ");
  // Before a section gives the page a name of its own.
  useLayoutEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);

  const view: ViewProps = {
    application,
    candidate,
    preparation,
    now,
    run: unlessRefused(edit),
    runForCandidate: unlessRefused(editCandidate),
    open: (target, of = "application") => setDialog({ of, target }),
    hrefOf: (place) => (place === "" || place === "overview" ? base : `${base}/${place}`),
  };
  return (
    <>
      {deleted && <div className="sticky top-2 z-30">{deleted}</div>}
      <div inert={deleted !== undefined}>
        <ReadOnly>
          <ApplicationHeader {...view} onDelete={() => void remove()} />
        </ReadOnly>
        <SectionNav base={base} section={section} />
        <div data-arrival>
          <Mishap key={section}>
            <Suspense fallback={<Loading />}>
              <ReadOnly>
                <View {...view} />
              </ReadOnly>
              {section === "overview" && <CommentsHere application={application} />}
            </Suspense>
          </Mishap>
        </div>
      </div>
      {dialog && (
        <EntryDialog
          key={JSON.stringify(dialog)}
          warning={dialog.of === "application" && deleted}
          reference={dialog.of === "candidate" ? CANDIDATE : reference}
          document={dialog.of === "candidate" ? candidate : application}
          target={dialog.target}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
}

const unlessRefused =
  (edit: ReturnType<typeof useEdit>) =>
  (command: EditCommand): void => {
    if (!edit(command).ok) notify({ text: "That is not possible any more.", tone: "danger" });
  };

function useRemoval(application: Application): () => Promise<void> {
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  return async () => {
    try {
      await removeApplication(queryClient, application);
      navigate("/");
    } catch (failure) {
      notify({ text: messageOf(failure), tone: "danger" });
    }
  };
}
