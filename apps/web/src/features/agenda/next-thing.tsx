import { type Agenda, type AgendaEntry, agendaOf, type AgendaStep } from "@finalist/core/prepare";
import { Link } from "wouter";
import { Choice } from "../../ui/choice.tsx";
import { useStored } from "../../ui/use-stored.ts";
import { FirstStep } from "./first-step.tsx";
import { OverdueList } from "./overdue-list.tsx";
import { type StepInPlace, StepLine } from "./step-line.tsx";

interface NextThingProps {
  readonly entries: readonly AgendaEntry[];
  readonly now: string;
  /** Where a step is done, and whose it is. */
  readonly inPlace: (step: AgendaStep) => StepInPlace;
  /** Where several applications could be meant. */
  readonly showNames: boolean;
  readonly title?: string;
}

const MINUTES = [
  { value: "10", name: "10 min" },
  { value: "30", name: "30 min" },
  { value: "60", name: "1 h" },
  { value: "120", name: "2 h" },
] as const;

/** The one thing to do with the minutes at hand, what fits after it, and what is late. */
export function NextThing({
  entries,
  now,
  inPlace,
  showNames,
  title = "What to do now",
}: NextThingProps) {
  const [minutes, setMinutes] = useStored("finalist-minutes", ["10", "30", "60", "120"], "30");
  const agenda = agendaOf(entries, Number(minutes));
  const { first, rest, overdue } = agenda;
  const late = overdue.filter((step) => step !== first && !rest.includes(step));
  return (
    <>
      <section aria-labelledby="what-to-do-now" className="mb-8">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h2 id="what-to-do-now" className="text-xl font-semibold">
            {title}
          </h2>
          <Choice
            isHarmless
            label="I have"
            showLabel
            options={MINUTES}
            value={minutes}
            onChange={setMinutes}
          />
        </div>
        {first ? (
          <FirstStep
            step={inPlace(first)}
            minutes={Number(minutes)}
            now={now}
            showName={showNames}
          />
        ) : (
          <p className="rounded-2xl bg-accent-soft px-6 py-10 text-center font-serif text-xl text-accent">
            Nothing is waiting for you. Rest well.
          </p>
        )}
        <Afterwards agenda={agenda} inPlace={inPlace} showNames={showNames} />
      </section>
      <OverdueList steps={late.map(inPlace)} showNames={showNames} />
    </>
  );
}

const SHOWN = 5;

interface AfterwardsProps extends Pick<NextThingProps, "inPlace" | "showNames"> {
  readonly agenda: Agenda;
}

/** What fits behind the first thing, and what would need more time. */
function Afterwards({ agenda: { rest, longer }, inPlace, showNames }: AfterwardsProps) {
  return (
    <>
      {rest.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 font-sans text-sm font-medium text-muted">
            And with the rest of the time
          </h3>
          <ol className="divide-y divide-line">
            {rest.slice(0, SHOWN).map((step) => (
              <li key={`${step.applicationId} ${step.id}`}>
                <StepLine step={inPlace(step)} showName={showNames} />
              </li>
            ))}
          </ol>
        </>
      )}
      {longer && (
        <p className="mt-3 text-sm text-muted">
          More pressing, if you find {longer.minutes} minutes:{" "}
          <Link href={inPlace(longer).href} className="text-accent underline">
            {longer.text}
          </Link>
        </p>
      )}
    </>
  );
}
