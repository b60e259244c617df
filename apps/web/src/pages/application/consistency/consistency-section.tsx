import { ConsistencyView } from "../../../features/consistency/consistency-view.tsx";
import { TryPair } from "../../../features/consistency/try-pair.tsx";
import { engine } from "../../../features/consistency/worker-engine.ts";
import { Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** They compare notes afterwards; here the candidate does it before. */
export function ConsistencySection({ application, preparation, candidate, run, open }: ViewProps) {
  return (
    <>
      <ConsistencyView
        engine={engine}
        application={application}
        candidate={candidate}
        preparation={preparation}
        onRun={run}
        onOpen={({ collection, id }) =>
          open(
            { type: "entry", collection, id },
            collection === "stories" ? "candidate" : "application",
          )
        }
        onAdd={() => open({ type: "new", collection: "claims", preset: { saidIn: "said" } })}
      />
      <Panel title="Compare two tellings">
        <TryPair engine={engine} />
      </Panel>
    </>
  );
}
