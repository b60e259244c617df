import { hashOf } from "@finalist/core";
import type { PairVerdict, StatementPair } from "@finalist/core/consistency";
import { STATEMENTS_MAX } from "@finalist/core/consistency/limits";
import type { Application, Candidate } from "@finalist/core/model";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Engine } from "./engine.ts";
import { type Source, sourcesOf } from "@finalist/core/own-words";
import { isolated } from "../../ui/isolate.ts";

interface Read {
  readonly sources: readonly Source[];
  readonly hash: string;
}

const known = new WeakMap<Application, WeakMap<Candidate, Read>>();

/** Everything to compare, gathered once for each state of the documents. */
function readOf(
  application: Application,
  candidate: Candidate,
  storyIds: ReadonlySet<string>,
): Read {
  const byCandidate = known.get(application) ?? new WeakMap<Candidate, Read>();
  known.set(application, byCandidate);
  const before = byCandidate.get(candidate);
  if (before) return before;
  const stories = candidate.stories.filter(({ id }) => storyIds.has(id));
  const sources = sourcesOf(application, stories, isolated).slice(0, STATEMENTS_MAX);
  const read = { sources, hash: hashOf(JSON.stringify(sources)) };
  byCandidate.set(candidate, read);
  return read;
}

/** What disagrees among the person's own words; while it is compared again, what was found before. */
export function useClashes(
  engine: Engine,
  application: Application,
  candidate: Candidate,
  storyIds: ReadonlySet<string>,
) {
  const { sources, hash } = readOf(application, candidate, storyIds);
  const query = useQuery({
    queryKey: ["clashes", hash],
    queryFn: ({ signal }) => engine.clashes(sources, signal),
    placeholderData: keepPreviousData,
  });
  return { ...query, count: sources.length };
}

/** Verdicts on pairs of tellings, in order; none while they are compared. */
export function useVerdicts(engine: Engine, pairs: readonly StatementPair[]) {
  return useQuery<readonly PairVerdict[]>({
    queryKey: ["verdicts", hashOf(JSON.stringify(pairs))],
    queryFn: ({ signal }) => engine.compare(pairs, signal),
    enabled: pairs.length > 0,
  });
}
