import type { Application } from "@finalist/core/model";
import { researchBoard } from "@finalist/core/prepare";
import { AdvertBox } from "../../../features/intake/advert-box.tsx";
import { CompanyFacts } from "../../../features/research/company-facts.tsx";
import { ThemeTies } from "../../../features/research/theme-ties.tsx";
import { TopicRow } from "../../../features/research/topic-row.tsx";
import { TopicStrip } from "../../../features/research/topic-strip.tsx";
import { EditInPlace } from "../../../ui/edit-in-place.tsx";
import { Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";
import { useMayChange } from "../../../read-only.tsx";

/** What is known about the company, what is still missing, and what it is good for. */
export function ResearchSection({
  application,
  candidate,
  preparation,
  run,
  open,
  hrefOf,
}: ViewProps) {
  const { topics, found, ties, freshSince } = researchBoard(
    application,
    candidate,
    preparation.checklist,
  );
  const missing = topics.filter(({ isDone }) => !isDone);
  const { id, company } = application;
  const mayChange = useMayChange();
  return (
    <>
      <section aria-label="At a glance" className="mb-8">
        <p className="mb-2 font-serif text-xl">
          {missing.length === 0
            ? "Every topic is found. Keep the news fresh until the day."
            : `${found} of ${topics.length} topics found. Next: ${missing[0]?.name.toLowerCase()}.`}
        </p>
        <TopicStrip topics={topics} />
      </section>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Panel title="By topic">
          <ul className="divide-y divide-line">
            {topics.map((topic) => (
              <TopicRow
                key={topic.topic}
                topic={topic}
                freshSince={freshSince}
                onRun={run}
                onOpen={(note) => open({ type: "entry", collection: "research", id: note })}
              />
            ))}
          </ul>
        </Panel>
        <div>
          <Panel title="What it is good for">
            <ThemeTies ties={ties} storiesHref={hrefOf("stories")} />
          </Panel>
          {(mayChange || hasFacts(company)) && (
            <Panel title="The company">
              <CompanyFacts company={company} onRun={run} />
            </Panel>
          )}
          {(mayChange || company.jobDescription !== undefined) && (
            <Panel title="The advert">
              {company.jobDescription !== undefined && (
                <details className="mb-4 text-sm">
                  <summary className="cursor-pointer text-accent">Read it again</summary>
                  <EditInPlace
                    label="Job advert"
                    className="mt-2"
                    value={company.jobDescription}
                    onCommit={(text) =>
                      run({ type: "update", patch: { company: { jobDescription: text || null } } })
                    }
                  />
                </details>
              )}
              <AdvertBox
                into={{ id, company: company.name }}
                label={
                  company.jobDescription === undefined
                    ? "Paste it: what it asks for, and what presses, goes on file"
                    : "Paste a newer one"
                }
              />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

const hasFacts = ({ challenges, mission, principles, website }: Application["company"]): boolean =>
  [challenges, mission, principles, website].some((fact) => fact !== undefined && fact.length > 0);
