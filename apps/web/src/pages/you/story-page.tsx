import type { EditCommand } from "@finalist/core/change";
import { useEffect } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { CANDIDATE, useApplication, useCandidate, useEdit } from "../../data/index.ts";
import { StoryEditor } from "../../features/stories/story-editor.tsx";
import { notify } from "../../notices.ts";
import { Empty } from "../../ui/panel.tsx";

/** One story, to be written; with `?for=` seen from the application that it is told in. */
export function StoryPage({ id }: { readonly id: string }) {
  const candidate = useCandidate();
  const edit = useEdit(CANDIDATE);
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const applicationId = search.get("for");
  const back = applicationId ? `/a/${applicationId}/stories` : "/you";
  const story = candidate.stories.find((one) => one.id === id);
  useEffect(() => {
    document.title = `${story?.title ?? "Story"} · Finalist`;
  }, [story?.title]);
  const run = (command: EditCommand): void => {
    if (!edit(command).ok) notify({ text: "That is not possible any more.", tone: "danger" });
  };
  return (
    <>
      <p className="mb-5 text-sm">
        <Link href={back} className="inline-block py-1 text-accent">
          ← {applicationId ? "Stories of this interview" : "You and your stories"}
        </Link>
      </p>
      {story ? (
        applicationId ? (
          <EditorFor key={id} applicationId={applicationId} {...{ story, run }} onDelete={remove} />
        ) : (
          <StoryEditor key={id} story={story} onRun={run} onDelete={remove} />
        )
      ) : (
        <Empty>
          There is no story at this address. It may have been deleted: Ctrl-Z brings it back.
        </Empty>
      )}
    </>
  );
  function remove(): void {
    run({ type: "remove", collection: "stories", id });
    navigate(back);
  }
}

type EditorForProps = Pick<Parameters<typeof StoryEditor>[0], "story" | "onDelete"> & {
  readonly applicationId: string;
  readonly run: (command: EditCommand) => void;
};

/** The same, with the problems that this employer spoke of at hand. */
function EditorFor({ applicationId, story, run, onDelete }: EditorForProps) {
  const { data } = useApplication(applicationId);
  const problems = (data?.document.notes ?? [])
    .filter(({ kind }) => kind === "urgent-theme")
    .map(({ text }) => text);
  return (
    <StoryEditor story={story} problems={[...new Set(problems)]} onRun={run} onDelete={onDelete} />
  );
}
