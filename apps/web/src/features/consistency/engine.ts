import type { PairVerdict, StatementPair } from "@finalist/core/consistency";
import type { Clash, Source } from "@finalist/core/own-words";

/** What compares tellings in words; its tables weigh more than the rest of the page. */
export interface Engine {
  readonly clashes: (sources: readonly Source[], signal?: AbortSignal) => Promise<readonly Clash[]>;
  /** A verdict for each pair, in order. */
  readonly compare: (
    pairs: readonly StatementPair[],
    signal?: AbortSignal,
  ) => Promise<readonly PairVerdict[]>;
}

/** What the page asks the worker, one thing at a time. */
export type EngineRequest =
  | { readonly type: "clashes"; readonly sources: readonly Source[] }
  | { readonly type: "compare"; readonly pairs: readonly StatementPair[] };

export type EngineAnswer = readonly Clash[] | readonly PairVerdict[];
