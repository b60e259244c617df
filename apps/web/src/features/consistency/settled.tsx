import type { EditCommand } from "@finalist/core/change";
import type { Comparison } from "@finalist/core/consistency";
import type { Application, Claim } from "@finalist/core/model";
import { bringTogether } from "@finalist/core/prepare";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Chip, Panel } from "../../ui/panel.tsx";
import { counted } from "./counted.ts";
import type { Disagreement } from "./disagreement.ts";
import { SideBySide } from "./side-by-side.tsx";
import { valueOf } from "@finalist/core/own-words";
import { placeOfClaim } from "./tellings.ts";

interface SettledProps {
  readonly application: Application;
  readonly corrected: readonly Disagreement[];
  readonly comparisons: readonly Comparison[];
  readonly onRun: (command: EditCommand) => void;
}

/** What is settled, each with the way back. */
export function Settled({ application, corrected, comparisons, onRun }: SettledProps) {
  const agreeing = agreeingIn(comparisons);
  const apart = Object.entries(application.apart ?? {});
  const count = corrected.length + apart.length + agreeing.length;
  return (
    <Panel title="Settled" aside={<Chip>{count}</Chip>}>
      <ul className="space-y-2">
        {corrected.map((each) => (
          <Corrected key={each.key} disagreement={each} onRun={onRun} />
        ))}
        {apart.map(([key, subject]) => (
          <Row key={key} title={subject} chip={<Chip>Not the same thing</Chip>}>
            <Button
              aria-label={`Compare again: ${subject}`}
              onClick={() => onRun(bringTogether([key], subject))}
            >
              Compare again
            </Button>
          </Row>
        ))}
      </ul>
      {agreeing.length > 0 && (
        <details className="mt-2 rounded-2xl border border-line px-4 py-3">
          <summary className="cursor-pointer text-sm">
            {counted(agreeing.length, "pair agrees", "pairs agree")}
          </summary>
          <ul className="mt-3 divide-y divide-line text-sm">
            {agreeing.map(({ subject, verdict, earlier, later }) => (
              <li
                key={`${earlier.id} ${later.id}`}
                className="flex flex-wrap items-baseline gap-x-3 py-1.5"
              >
                <span className="inline-block font-medium first-letter:uppercase">{subject}</span>
                <span className="text-muted">
                  {placeOfClaim(earlier, application)}: {valueOf(earlier)} ·{" "}
                  {placeOfClaim(later, application)}: {valueOf(later)}
                </span>
                {verdict === "small-variation" && <Chip>a small difference, and fine</Chip>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

interface Agreeing extends Comparison {
  readonly later: Claim;
}

export const agreeingIn = (comparisons: readonly Comparison[]): readonly Agreeing[] =>
  comparisons.flatMap(({ later, ...rest }) =>
    later && (rest.verdict === "consistent" || rest.verdict === "small-variation")
      ? [{ ...rest, later }]
      : [],
  );

interface CorrectedProps {
  readonly disagreement: Disagreement;
  readonly onRun: (command: EditCommand) => void;
}

function Corrected({ disagreement, onRun }: CorrectedProps) {
  const { title, tellings, corrected } = disagreement;
  const [earlier, later] = tellings;
  const reason = corrected?.correction?.reason;
  return (
    <Row
      title={title}
      chip={<Chip tone="accent">Corrected openly</Chip>}
      detail={
        reason === undefined ? undefined : (
          <>
            <span className="font-medium">
              {corrected?.saidIn === "plan" ? "Say it aloud:" : "Said aloud:"}
            </span>{" "}
            {reason}
          </>
        )
      }
      inside={
        <details>
          <summary className="cursor-pointer text-sm text-muted">
            {earlier.value} → {later.value}
          </summary>
          <div className="mt-2">
            <SideBySide earlier={earlier} later={later} isClash={false} />
          </div>
        </details>
      }
    >
      {corrected && (
        <Button
          aria-label={`Undo the correction: ${title}`}
          onClick={() => onRun(uncorrected(corrected, title))}
        >
          Undo
        </Button>
      )}
    </Row>
  );
}

const uncorrected = ({ id }: Claim, title: string): EditCommand => ({
  type: "batch",
  label: `No correction any more: ${title}`.slice(0, 200),
  commands: [{ type: "change", collection: "claims", id, patch: { correction: null } }],
});

interface RowProps {
  readonly title: string;
  readonly chip: ReactNode;
  readonly detail?: ReactNode;
  readonly inside?: ReactNode;
  readonly children: ReactNode;
}

function Row({ title, chip, detail, inside, children }: RowProps) {
  return (
    <li aria-label={title} className="rounded-2xl border border-line bg-card px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 dir="auto" tabIndex={-1} className="min-w-0 font-semibold first-letter:uppercase">
          {title}
        </h3>
        {chip}
        <div className="ms-auto">{children}</div>
      </div>
      {detail && <p className="text-sm">{detail}</p>}
      {inside}
    </li>
  );
}
