import type { DocumentRef, Versioned } from "@finalist/api/client";
import type { ChangeMode } from "@finalist/core/change";
import { type Application, type Candidate, type Document, summarise } from "@finalist/core/model";
import {
  type QueryClient,
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { client } from "./api.ts";
import { type Edit, keyOf, nameOf, type Seen } from "./edit.ts";
import { isRefusal } from "./failures.ts";
import { keptQuery } from "./kept.ts";
import { editsOf, outbox } from "./outbox.ts";
import { shownOf } from "./shown.ts";
import { noteStep } from "./steps.ts";
import { useStore } from "./store.ts";

export const CANDIDATE: DocumentRef = { kind: "candidate" };
export const applicationRef = ({ id }: Pick<Application, "id">): DocumentRef => ({
  kind: "application",
  id,
});

/** What the server has: one query a document, and the list. Edits come on top where it is shown. */
export const documentQueries = {
  list: () => keptQuery(["applications"], () => client.list()),
  application: (id: string) =>
    keptQuery(keyOf(applicationRef({ id })), () => client.application(id)),
  candidate: () => ({
    ...keptQuery(keyOf(CANDIDATE), () => client.candidate()),
    // No page can do without; the wait for it says what is the matter.
    retry: (_: number, error: Error) => !isRefusal(error),
    retryDelay: 1500,
  }),
};

export function useApplications() {
  const queryClient = useQueryClient();
  const edits = useStore(outbox);
  return useQuery({
    ...documentQueries.list(),
    select: (listed) =>
      edits.length === 0
        ? listed
        : listed.map((each) => ({ ...each, ...editedSummary(queryClient, each.id, edits) })),
  });
}

function editedSummary(queryClient: QueryClient, id: string, edits: readonly Edit[]) {
  const ref = applicationRef({ id });
  const own = editsOf(ref, edits);
  const base = own.length > 0 && baseOf<Application>(queryClient, ref);
  return base && summarise(shownOf(base, own).document);
}

export function useApplication(id: string) {
  const edits = useStore(outbox);
  return useQuery({
    ...documentQueries.application(id),
    select: (base) => shownOf(base, editsOf(applicationRef({ id }), edits)),
  });
}

/** Those of several applications that are here by now, in the order of their ids. */
export function useSeveralApplications(ids: readonly string[]): {
  readonly documents: readonly Application[];
  readonly isLoading: boolean;
} {
  const edits = useStore(outbox);
  return useQueries({
    queries: ids.map((id) => documentQueries.application(id)),
    combine: (results) => ({
      documents: results.flatMap(({ data }) =>
        data ? [shownOf(data, editsOf(applicationRef(data.document), edits)).document] : [],
      ),
      isLoading: results.some(({ isPending }) => isPending),
    }),
  });
}

export function useCandidate(): Candidate {
  const edits = useStore(outbox);
  const { data } = useSuspenseQuery(documentQueries.candidate());
  return shownOf(data, editsOf(CANDIDATE, edits)).document;
}

/** What is shown now: what a form that opens now is an edit of. */
export function useSeen(ref: DocumentRef): Seen | undefined {
  const queryClient = useQueryClient();
  const edits = useStore(outbox);
  const base = baseOf(queryClient, ref);
  return base && seenNow(base, editsOf(ref, edits));
}

export const seenNow = ({ version }: Versioned<Document>, edits: readonly Edit[]): Seen => ({
  version,
  edits: edits.map(({ id }) => id),
});

/** What is shown now of each document that is here, by its name. */
export function seenOfAll(queryClient: QueryClient): ReadonlyMap<string, Seen> {
  const kinds = [["candidate"], ["application"]];
  const documents = kinds.flatMap((queryKey) =>
    queryClient.getQueriesData<Versioned<Document>>({ queryKey }),
  );
  return new Map(
    documents.flatMap(([, base]) => {
      if (!base) return [];
      const { document } = base;
      const ref = document.kind === "candidate" ? CANDIDATE : applicationRef(document);
      return [[nameOf(ref), seenNow(base, editsOf(ref))] as const];
    }),
  );
}

const baseOf = <T extends Document>(
  queryClient: QueryClient,
  ref: DocumentRef,
): Versioned<T> | undefined => queryClient.getQueryData(keyOf(ref));

/** One change further, as the server has made it. */
export function moveBase(
  queryClient: QueryClient,
  ref: DocumentRef,
  mode: ChangeMode,
  written: { readonly document?: Document; readonly version: number },
): void {
  noteStep(ref, mode, baseOf(queryClient, ref), written);
  setBase(queryClient, ref, written);
}

/** What the server said last, unless something later is known. */
export function setBase(
  queryClient: QueryClient,
  ref: DocumentRef,
  { document, version }: { readonly document?: Document; readonly version: number },
): void {
  const queryKey = keyOf(ref);
  if (!document) return void queryClient.invalidateQueries({ queryKey });
  const known = baseOf(queryClient, ref);
  if (known && known.version > version) return;
  queryClient.setQueryData(queryKey, { document, version });
}
