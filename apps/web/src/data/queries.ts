import type { DocumentRef, Versioned } from "@finalist/api/client";
import type { Application, Candidate, Document } from "@finalist/core/model";
import { queryOptions, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { client } from "./api.ts";

/** Server state: one query a document, and the list. */
const documentQueries = {
  list: () => queryOptions({ queryKey: ["applications"], queryFn: () => client.list() }),
  application: (id: string) =>
    queryOptions({ queryKey: ["application", id], queryFn: () => client.application(id) }),
  candidate: () => queryOptions({ queryKey: ["candidate"], queryFn: () => client.candidate() }),
};

export const keyOf = (ref: DocumentRef): readonly string[] =>
  ref.kind === "candidate" ? ["candidate"] : ["application", ref.id];

export const useApplications = () => useQuery(documentQueries.list());
export const useApplication = (id: string) => useQuery(documentQueries.application(id));
export const useCandidate = (): Candidate =>
  useSuspenseQuery(documentQueries.candidate()).data.document;

export const CANDIDATE: DocumentRef = { kind: "candidate" };
export const applicationRef = ({ id }: Pick<Application, "id">): DocumentRef => ({
  kind: "application",
  id,
});

export const isSameRef = (a: DocumentRef, b: DocumentRef): boolean =>
  keyOf(a).join("/") === keyOf(b).join("/");

/** The version that is shown now: what a form that opens now is an edit of. */
export function useVersion(ref: DocumentRef): number | undefined {
  return useQueryClient().getQueryData<Versioned<Document>>(keyOf(ref))?.version;
}
