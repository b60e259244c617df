import { ClaimComparisons } from "../../../features/consistency/claim-comparisons.tsx";
import { OwnWords } from "../../../features/consistency/own-words-list.tsx";
import { TryPair } from "../../../features/consistency/try-pair.tsx";
import { engine } from "../../../features/consistency/worker-engine.ts";
import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** They compare notes afterwards; here the candidate does it before. */
export function ConsistencySection({ application, preparation, candidate, run, open }: ViewProps) {
  const storyIds = new Set(preparation.stories.map(({ id }) => id));
  return (
    <>
      <Panel
        title="Where your tellings disagree"
        aside={
          <Button
            onClick={() => open({ type: "new", collection: "claims", preset: { saidIn: "said" } })}
          >
            Add a claim
          </Button>
        }
      >
        <ClaimComparisons
          engine={engine}
          application={application}
          comparisons={preparation.consistency}
          findings={preparation.findings}
          onRun={run}
          onEdit={(id) => open({ type: "entry", collection: "claims", id })}
        />
      </Panel>
      <Panel title="Found in your own words">
        <OwnWords
          engine={engine}
          application={application}
          candidate={candidate}
          comparisons={preparation.consistency}
          storyIds={storyIds}
          onRun={run}
        />
      </Panel>
      <Panel title="Compare two tellings">
        <TryPair engine={engine} />
      </Panel>
    </>
  );
}
