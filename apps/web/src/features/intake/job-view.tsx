import type { DraftJob } from "@finalist/core/intake";
import { Chip } from "../../ui/panel.tsx";
import { ChoiceField, LeaveOut, Part } from "./fields.tsx";
import { type EvidenceOf, Source, Sources } from "./sources.tsx";

interface JobViewProps {
  readonly job: DraftJob;
  readonly evidenceAt: EvidenceOf;
  readonly onChange: (field: "managesPeople" | "workMode", job: DraftJob) => void;
  readonly onRemoveTheme: (place: number) => void;
}

const WORK_MODES = { onsite: "On site", hybrid: "Hybrid", remote: "Remote" } as const;
const YES_OR_NO = { yes: "Yes", no: "No" } as const;
const IMPORTANCES = [
  { importance: "must", title: "You must have" },
  { importance: "nice", title: "Nice to have" },
] as const;

/** What an advert asks for, and what presses. */
export function JobView({ job, evidenceAt, onChange, onRemoveTheme }: JobViewProps) {
  const at = (pointer: string) => evidenceAt(`/job${pointer}`);
  const help = (pointer: string) => {
    const evidence = at(pointer);
    return evidence && <Source evidence={evidence} />;
  };
  const facts = factsOf(job);
  const { managesPeople, workMode } = job;
  return (
    <div className="space-y-6">
      <Part title="The post">
        <div className="grid gap-4 sm:grid-cols-2">
          <ChoiceField
            label="You would manage people"
            none="Not said"
            choices={YES_OR_NO}
            value={managesPeople === undefined ? "" : managesPeople ? "yes" : "no"}
            help={help("/managesPeople")}
            problem={undefined}
            onChange={(answer) =>
              onChange("managesPeople", { ...job, managesPeople: answer && answer === "yes" })
            }
          />
          <ChoiceField
            label="Work mode"
            none="Not said"
            choices={WORK_MODES}
            value={workMode ?? ""}
            help={help("/workMode")}
            problem={undefined}
            onChange={(mode) => onChange("workMode", { ...job, workMode: mode })}
          />
        </div>
        {facts.length > 0 && (
          <dl className="mt-4 grid gap-x-4 gap-y-3 text-sm sm:grid-cols-2">
            {facts.map(({ label, text, field }) => (
              <div key={label}>
                <dt className="text-muted">{label}</dt>
                <dd>
                  <bdi>{text}</bdi>
                  <Sources of={[["", at(field)]]} shown={text} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Part>
      {job.urgentThemes.length > 0 && (
        <Part
          title="Urgent themes"
          hint="What they come back to. The confirmed ones count as the company's challenges."
        >
          <ul className="divide-y divide-line rounded-xl border border-line bg-card px-4">
            {job.urgentThemes.map(({ theme, mentions, isPressing }, place) => (
              <li key={`${place}-${theme}`} className="flex items-start gap-2 py-2 text-sm">
                <div className="min-w-0 flex-1">
                  <p className="flex flex-wrap items-baseline gap-2">
                    <bdi>{theme}</bdi>
                    {isPressing && <Chip tone="warn">Presses</Chip>}
                    <span className="text-muted">
                      {mentions === 1 ? "named once" : `named ${mentions} times`}
                    </span>
                  </p>
                  <Sources
                    of={[
                      ["Theme", at(`/urgentThemes/${place}/theme`)],
                      ["Presses", isPressing ? at(`/urgentThemes/${place}/isPressing`) : undefined],
                    ]}
                    shown={theme}
                  />
                </div>
                <LeaveOut what={theme} onClick={() => onRemoveTheme(place)} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {IMPORTANCES.map(({ importance, title }) => {
        const asked = job.requirements
          .map((requirement, place) => ({ ...requirement, place }))
          .filter((requirement) => requirement.importance === importance);
        if (asked.length === 0) return null;
        return (
          <Part key={importance} title={title}>
            <ul className="divide-y divide-line rounded-xl border border-line bg-card px-4 text-sm">
              {asked.map(({ text, place }) => (
                <li key={place} className="py-2">
                  <bdi>{text}</bdi>
                  <Sources
                    of={[
                      ["Requirement", at(`/requirements/${place}/text`)],
                      [title, at(`/requirements/${place}/importance`)],
                    ]}
                    shown={text}
                  />
                </li>
              ))}
            </ul>
          </Part>
        );
      })}
      {job.tools.length > 0 && (
        <Part title="Tools">
          <ul className="flex flex-wrap gap-2">
            {job.tools.map((tool, place) => (
              <li key={tool}>
                <Chip>
                  {tool}
                  {at(`/tools/${place}`)?.confidence === "guess" && " ? (a guess)"}
                </Chip>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {job.duties.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer font-medium">Duties ({job.duties.length})</summary>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {job.duties.map((duty, place) => (
              <li key={`${place}-${duty}`}>{duty}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface Fact {
  readonly label: string;
  readonly text: string;
  readonly field: string;
}

function factsOf({ location, seniority, onSiteDays, salary }: DraftJob): readonly Fact[] {
  return [
    ...(location ? [{ label: "Place", text: location, field: "/location" }] : []),
    ...(seniority ? [{ label: "Level", text: seniority, field: "/seniority" }] : []),
    ...(onSiteDays === undefined
      ? []
      : [{ label: "Days a week on site", text: String(onSiteDays), field: "/onSiteDays" }]),
    ...(salary ? [{ label: "Pay", text: payText(salary), field: payField(salary) }] : []),
  ];
}

type Salary = NonNullable<DraftJob["salary"]>;

function payText({ min, max, currency, period }: Salary): string {
  const ends = [min, max].filter((amount) => amount !== undefined);
  const amounts = [...new Set(ends)].map((amount) => amount.toLocaleString()).join(" to ");
  return `${amounts} ${currency} a ${period}`;
}

const payField = ({ min }: Salary): string => (min === undefined ? "/salary/max" : "/salary/min");
