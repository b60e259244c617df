import { hashOf } from "@finalist/core";
import { STATEMENTS_MAX } from "@finalist/core/consistency";
import {
  type Clash,
  findingClashes,
  type Found,
  foundAmong,
  type Source,
  sourcesOf,
} from "@finalist/core/own-words";
import { useEffect, useMemo, useState } from "react";
import { inSlices } from "../../slices.ts";
import type { TabView } from "./tabs/tab.ts";

type Words = Pick<TabView, "document" | "candidate" | "preparation">;

interface Read {
  readonly hash: string;
  readonly clashes: readonly Clash[];
}

/** Most changes leave the words as they were, and reading them takes longest. */
let lastRead: Read | undefined;

/** What disagrees in one's own words, read between the keys; undefined until all is read. */
export function useOwnWords(
  { document, candidate, preparation }: Words,
  isShown: boolean,
): readonly Found[] | undefined {
  const [read, setRead] = useState(lastRead);
  const { sources, hash } = useMemo(
    () => withHash(isShown ? sourcesIn({ document, candidate, preparation }) : []),
    [isShown, document, candidate, preparation],
  );
  useEffect(() => {
    if (!isShown || read?.hash === hash) return undefined;
    return inSlices(findingClashes(sources), (clashes) => {
      lastRead = { hash, clashes };
      setRead(lastRead);
    });
  }, [isShown, read, hash, sources]);
  return useMemo(
    () =>
      isShown && read?.hash === hash
        ? foundAmong(read.clashes, document, preparation.consistency)
        : undefined,
    [isShown, read, hash, document, preparation],
  );
}

function sourcesIn({ document, candidate, preparation }: Words): readonly Source[] {
  const inUse = new Set(preparation.stories.map(({ id }) => id));
  const stories = candidate.stories.filter(({ id }) => inUse.has(id));
  return sourcesOf(document, stories).slice(0, STATEMENTS_MAX);
}

const withHash = (sources: readonly Source[]) => ({
  sources,
  hash: hashOf(JSON.stringify(sources)),
});
