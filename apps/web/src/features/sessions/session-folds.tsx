import type { LikelyQuestion, SessionCard, Workflow } from "@finalist/core/prepare";
import type { ReactNode } from "react";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface SessionFoldsProps {
  readonly card: SessionCard;
  readonly name: string;
  readonly workflow: Workflow | undefined;
  readonly likely: readonly LikelyQuestion[];
  readonly storyTitles: ReadonlyMap<string, string>;
  readonly onChange: (patch: Readonly<Record<string, unknown>>) => void;
}

/** What is read once more shortly before. */
export function SessionFolds(props: SessionFoldsProps) {
  const { card, name, workflow, likely, storyTitles, onChange } = props;
  const { session, format, deliveryRules } = card;
  const steps = workflow?.steps.filter(({ when }) => when !== "prepare") ?? [];
  return (
    <div className="mt-5 flex flex-wrap gap-x-8 border-t border-line pt-2 text-sm">
      {steps.length > 0 && (
        <Fold title="On the day, step by step">
          <ol className="list-decimal space-y-1 pl-5">
            {steps.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          {format?.numbers && (
            <p className="mt-2 text-muted first-letter:uppercase">{format.numbers}.</p>
          )}
        </Fold>
      )}
      {likely.length > 0 && (
        <Fold title="What they may ask">
          <ul className="space-y-3">
            {likely.map((question) => (
              <Likely
                key={question.questionId}
                question={question}
                story={storyTitles.get(question.storyIds[0] ?? "")}
              />
            ))}
          </ul>
        </Fold>
      )}
      {deliveryRules.length > 0 && (
        <Fold title={`What matters ${WHERE[session.delivery ?? "video"]}`}>
          <ul className="list-disc space-y-1 pl-5">
            {deliveryRules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title="What they said about it">
        <EditInPlace
          label={`What they said about ${name}`}
          placeholder="What the invitation or the recruiter says it includes"
          value={session.whatItIncludes ?? ""}
          onCommit={(text) => onChange({ whatItIncludes: text.trim() || null })}
        />
      </Fold>
    </div>
  );
}

const WHERE = { video: "on video", phone: "on the phone", "in-person": "in person" } as const;

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="open:basis-full">
      <summary className="min-h-7 cursor-pointer py-1 font-medium text-accent">{title}</summary>
      <div className="max-w-2xl py-2">{children}</div>
    </details>
  );
}

interface LikelyProps {
  readonly question: LikelyQuestion;
  readonly story: string | undefined;
}

function Likely({ question: { text, answer, because, needsStory }, story }: LikelyProps) {
  return (
    <li>
      <p className="font-medium">{text}</p>
      <p className="text-muted">
        {answer} ({because})
      </p>
      {story !== undefined && (
        <p className="text-accent">
          Your story: <bdi>{story}</bdi>
        </p>
      )}
      {needsStory && story === undefined && (
        <p className="text-warn">No story of yours answers this yet</p>
      )}
    </li>
  );
}
