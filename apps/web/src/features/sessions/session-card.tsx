import type { EditCommand } from "@finalist/core/change";
import type { Rehearsal } from "@finalist/core/model";
import { REHEARSAL_FOR } from "@finalist/core/playbook";
import type {
  ChecklistItem,
  LikelyQuestion,
  SessionCard as Session,
  TalkTime,
  Workflow,
} from "@finalist/core/prepare";
import { Link } from "wouter";
import { playbookHref } from "../../playbook-href.ts";
import { PrepareSteps } from "./prepare-steps.tsx";
import { type PracticeRun, RehearsalLogger } from "./rehearsal-logger.tsx";
import { SessionFolds } from "./session-folds.tsx";
import { SessionHead } from "./session-head.tsx";
import { TalkBar } from "./talk-bar.tsx";
import { UnknownFormat } from "./unknown-format.tsx";

interface SessionCardProps {
  readonly card: Session;
  readonly name: string;
  readonly workflow: Workflow | undefined;
  readonly items: readonly ChecklistItem[];
  readonly likely: readonly LikelyQuestion[];
  readonly storyTitles: ReadonlyMap<string, string>;
  readonly talk: TalkTime | undefined;
  readonly rehearsals: readonly Rehearsal[];
  /** What to ask where the format is not known. */
  readonly question: string;
  readonly timeZone: string;
  readonly hrefOf: (place: string) => string;
  readonly onRun: (command: EditCommand) => void;
  readonly onChange: (patch: Readonly<Record<string, unknown>>) => void;
  readonly onRehearse: (run: PracticeRun) => void;
  readonly onEdit: () => void;
}

const USUAL_MINUTES = 20;

/** One session: what it tests, how to get ready for it, and what to do in it. */
export function SessionCard(props: SessionCardProps) {
  const { card, name, items, talk, rehearsals, timeZone, hrefOf, onRun, onChange } = props;
  const { session, format } = card;
  const kind = session.format && REHEARSAL_FOR[session.format];
  return (
    <article
      id={session.id}
      tabIndex={-1}
      aria-label={name}
      className="keep-together scroll-mt-16 rounded-2xl border border-line bg-card p-5"
    >
      <SessionHead {...props} />
      {!format && (
        <div className="mt-4">
          <UnknownFormat
            about={name}
            question={props.question}
            onChoose={(chosen) => onChange({ format: chosen || null })}
          />
        </div>
      )}
      {format && (
        <p className="mt-4 max-w-2xl text-lg">
          <span className="text-muted">Tests:</span> {format.tests}.{" "}
          <Link
            href={playbookHref(session.format ?? "")}
            className="screen-only text-sm whitespace-nowrap text-accent underline"
          >
            {format.name} in the playbook
          </Link>
        </p>
      )}
      <div className="mt-4 grid grid-cols-1 gap-x-8 gap-y-5 lg:grid-cols-2">
        <div className="space-y-5">
          {format && (
            <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-1">
              <Points title="What works" sign="+" points={format.works} />
              <Points title="What fails" sign="–" points={format.fails} />
            </div>
          )}
          {talk && (
            <TalkBar
              talk={talk}
              timeZone={timeZone}
              onSlot={(slotMinutes) => onChange({ slotMinutes })}
            />
          )}
        </div>
        <div className="space-y-4">
          {items.length > 0 && (
            <section aria-label={`Prepare ${name}`}>
              <h4 className="mb-1.5 text-sm font-medium">Prepare</h4>
              <PrepareSteps items={items} timeZone={timeZone} hrefOf={hrefOf} onRun={onRun} />
            </section>
          )}
          {kind && (
            <RehearsalLogger
              kind={kind}
              about={name}
              usualMinutes={talk?.slotMinutes ?? USUAL_MINUTES}
              count={rehearsals.filter((rehearsal) => rehearsal.kind === kind).length}
              onLog={props.onRehearse}
            />
          )}
        </div>
      </div>
      <SessionFolds {...props} />
    </article>
  );
}

interface PointsProps {
  readonly title: string;
  readonly sign: string;
  readonly points: readonly string[];
}

function Points({ title, sign, points }: PointsProps) {
  return (
    <div className="text-sm">
      <h4 className="mb-1.5 font-medium">{title}</h4>
      <ul className="space-y-1">
        {points.map((point) => (
          <li key={point} className="flex gap-2.5">
            <span aria-hidden className="w-4 shrink-0 text-center text-muted">
              {sign}
            </span>
            <span className="inline-block first-letter:uppercase">{point}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
