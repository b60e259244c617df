import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Chip, Empty, Panel } from "../../ui/panel.tsx";
import type { Disagreement } from "./disagreement.ts";
import { type CardActions, DisagreementCard } from "./disagreement-card.tsx";
import { HARMLESS } from "../../ui/keep-off.ts";

interface DisagreementGroupProps extends CardActions {
  readonly title: string;
  readonly disagreements: readonly Disagreement[];
  readonly empty: ReactNode;
  /** What is still going on: the number is not final. */
  readonly progress?: string;
}

const FIRST = 20;

/** What weighs the same, with its number; hundreds of cards are not drawn before they are asked for. */
export function DisagreementGroup(props: DisagreementGroupProps) {
  const { title, disagreements, empty, progress, onRun, onOpen } = props;
  const [showAll, setShowAll] = useState(false);
  const shown = showAll ? disagreements : disagreements.slice(0, FIRST);
  const left = disagreements.length - shown.length;
  return (
    <Panel
      title={title}
      aside={<Chip>{`${disagreements.length}${progress === undefined ? "" : " so far"}`}</Chip>}
    >
      {progress !== undefined && (
        <p className="mb-3 flex items-center gap-2 text-sm text-muted">
          <span aria-hidden className="size-2 animate-pulse rounded-full bg-accent" />
          {progress}
        </p>
      )}
      {disagreements.length === 0 && progress === undefined && <Empty>{empty}</Empty>}
      <ul className="space-y-4">
        {shown.map((each) => (
          <li
            key={each.key}
            className="[contain-intrinsic-size:auto_22rem] [content-visibility:auto]"
          >
            <DisagreementCard disagreement={each} onRun={onRun} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button {...HARMLESS} look="quiet" className="mt-3" onClick={() => setShowAll(true)}>
          Show {left} more
        </Button>
      )}
    </Panel>
  );
}
