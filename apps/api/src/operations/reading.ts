import { type DomainError, err, ok, type Result } from "@finalist/core";
import type { Application, Candidate } from "@finalist/core/model";
import { emptyCandidate } from "@finalist/core/model/plain";
import { CANDIDATE_ID } from "../deps.ts";
import type { DocumentKey, StoredDocument, StoreReader } from "../storage/store.ts";

interface ReadDeps {
  readonly store: Pick<StoreReader, "read" | "version">;
}

export const applicationKey = (id: string): DocumentKey => ({ kind: "application", id });
export const CANDIDATE_KEY: DocumentKey = { kind: "candidate", id: CANDIDATE_ID };

export interface Versioned<T> {
  readonly document: T;
  readonly version: number;
}

export async function getApplication(
  { store }: ReadDeps,
  id: string,
): Promise<Result<Versioned<Application> & Pick<StoredDocument, "updatedAt">, DomainError>> {
  const stored = await store.read(applicationKey(id));
  if (stored?.document.kind !== "application") return err(notFound(applicationKey(id)));
  return ok({ ...stored, document: stored.document });
}

export async function getCandidate({ store }: ReadDeps): Promise<Versioned<Candidate>> {
  const stored = await store.read(CANDIDATE_KEY);
  if (stored?.document.kind !== "candidate")
    return { document: emptyCandidate(CANDIDATE_ID), version: await store.version(CANDIDATE_KEY) };
  return { document: stored.document, version: stored.version };
}

export const notFound = ({ kind, id }: DocumentKey): DomainError => ({
  type: "not_found",
  what: kind,
  id,
});
