import type { Document } from "@finalist/core/model";
import { byNextInterview } from "@finalist/core/model";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useNow } from "../../clock.ts";
import { client, useApplications, useCandidate, useSeveralApplications } from "../../data/index.ts";
import type { Library } from "../../features/playbook/library.ts";
import { loadLibrary } from "../../features/playbook/load-library.ts";
import { playbookHref } from "../../playbook-href.ts";
import { actionItems } from "./action-items.ts";
import { documentItems, hitItems } from "./entry-items.ts";
import type { Item } from "./item.ts";
import { applicationItem, type Place, placeItems, sectionItems } from "./place-items.ts";
import { grouped, type ItemGroup, itemIndex } from "./rank.ts";
import { recentItems } from "./recent.ts";
import { useMayChange } from "../../read-only.tsx";

/** So many applications are searched here; the server looks through the others. */
const LOCAL_MAX = 12;
const SERVER_LETTERS_MIN = 2;
const PAUSE_MILLIS = 150;

interface Findings {
  readonly groups: readonly ItemGroup[];
  /** More may come: that nothing was found means little yet. */
  readonly isLoading: boolean;
}

/** What fits what is typed: from here at once, from the server and the playbook when they are there. */
export function useItems(
  query: string,
  openId: string | undefined,
  frame: readonly Place[],
): Findings {
  const now = useNow();
  const mayChange = useMayChange();
  const { data: listed = [], isPending } = useApplications();
  const sorted = [...byNextInterview(listed, now)].sort(
    (a, b) => Number(b.id === openId) - Number(a.id === openId),
  );
  const near = sorted.slice(0, LOCAL_MAX);
  const { documents, isLoading: areDocumentsLoading } = useSeveralApplications(
    near.map(({ id }) => id),
  );
  const candidate = useCandidate();
  const library = useLibrary();
  const hits = useHits(query, listed.length > LOCAL_MAX);
  const isLoading = isPending || areDocumentsLoading || library === "loading" || hits === "loading";
  const [current] = documents;
  const actions = actionItems(current, now, mayChange);
  const places = placeItems(frame);
  const wanted = query.trim();
  if (wanted === "") {
    const sections = current
      ? sectionItems({ id: current.id, company: current.company.name }, current.id === openId)
      : [];
    const groups = [
      { name: "Recent", items: recentItems() },
      { name: "Do", items: actions.slice(0, 4) },
      { name: "Go to", items: [...places, ...sections] },
      { name: "Applications", items: near.slice(0, 4).map(applicationItem) },
    ].filter((group): group is ItemGroup => group.items.length > 0);
    return { groups, isLoading };
  }
  const here = itemIndex([
    ...actions,
    ...places,
    ...sorted.map(applicationItem),
    ...near.flatMap((application, place) =>
      sectionItems(application, place === 0 && application.id === openId),
    ),
  ]);
  const companies = new Map(listed.map(({ id, company }) => [id, company]));
  const loaded = new Set(documents.map(({ id }) => id));
  const elsewhere = (hits === "loading" ? [] : hits).filter(
    ({ kind, documentId }) => kind === "application" && !loaded.has(documentId),
  );
  const found = [
    ...here(wanted),
    ...[...documents, candidate].flatMap((document) => indexOf(document)(wanted)),
    ...hitItems(elsewhere, companies),
    ...(library === "loading" || !library ? [] : library.search(wanted)).map(
      ({ id, text, group }): Item => ({
        key: `playbook ${id}`,
        group: "Playbook",
        title: text,
        context: group,
        deed: { type: "go", href: playbookHref(id) },
      }),
    ),
  ];
  return { groups: grouped(found, wanted), isLoading };
}

const indexes = new WeakMap<Document, (query: string) => readonly Item[]>();

/** A document is a new one after each change. */
function indexOf(document: Document): (query: string) => readonly Item[] {
  const known = indexes.get(document);
  if (known) return known;
  const made = itemIndex(documentItems(document));
  indexes.set(document, made);
  return made;
}

/** It weighs as much as a screen, so it comes after the palette itself. */
function useLibrary(): Library | "loading" | undefined {
  const [library, setLibrary] = useState<Library | "loading" | undefined>("loading");
  useEffect(() => {
    void loadLibrary().then(setLibrary, () => setLibrary(undefined));
  }, []);
  return library;
}

/** What the server finds once the person pauses; nothing while it cannot be reached. */
function useHits(query: string, isNeeded: boolean) {
  const [settled, setSettled] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query.trim()), PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [query]);
  const { data = [], isFetching } = useQuery({
    queryKey: ["search", settled],
    queryFn: () => client.search(settled),
    enabled: isNeeded && settled.length >= SERVER_LETTERS_MIN,
    placeholderData: (before) => before,
    staleTime: 0,
    retry: false,
  });
  if (!isNeeded) return [];
  const isAhead = query.trim() !== settled || isFetching;
  return isAhead && data.length === 0 ? "loading" : data;
}
