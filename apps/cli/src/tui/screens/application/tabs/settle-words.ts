import { randomUUID } from "node:crypto";
import {
  asClaims,
  type EntryRef,
  type Found,
  keepAsClaims,
  subjectOf,
} from "@finalist/core/own-words";
import { setApart, type SettlementType } from "@finalist/core/prepare";
import { entryForm } from "../../../form/entry-form.ts";
import type { Form } from "../../../form/form.ts";
import { claimForm, settled } from "./claim-forms.ts";
import { storyForm } from "./story-forms.ts";
import type { Intent, TabView } from "./tab.ts";
import { isPlannedText } from "./words-rows.ts";

/** What is planned in a text is changed there; all else becomes claims that are settled with it. */
export function settledWords(view: TabView, found: Found, type: SettlementType): Intent {
  const { earlier, later } = found;
  const ref = { kind: "application", id: view.document.id } as const;
  if (type === "apart")
    return { type: "run", ref, command: setApart([found.key], subjectOf(found)) };
  if (type === "keep-earlier" && isPlannedText(later)) return reworded(view, later.source.entry);
  if (type === "keep-later" && isPlannedText(earlier)) return reworded(view, earlier.source.entry);
  const pair = asClaims(found, randomUUID);
  return pair ? settled(view, pair, type, randomUUID, pair.additions) : say(NO_VALUE);
}

const NO_VALUE = "No value was found in it: e and E edit the words.";

const say = (text: string): Intent => ({ type: "say", text, tone: "warn" });

export function keptAsClaims(view: TabView, found: Found): Intent {
  const command = keepAsClaims(found, randomUUID);
  const ref = { kind: "application", id: view.document.id } as const;
  return command ? { type: "run", ref, command } : say("Both are among the claims already.");
}

/** Opens the place where words stand. */
export function reworded(view: TabView, entry: EntryRef): Intent {
  const form = formFor(view, entry);
  return form ? { type: "form", form } : say("It is not there any more.");
}

const TEXTS = {
  notes: { title: "Note", path: "text" },
  concerns: { title: "Your better answer", path: "betterAnswer" },
  revisits: { title: "How you come back to it", path: "text" },
} as const;

function formFor(view: TabView, { collection, id }: EntryRef): Form | undefined {
  const { document, candidate } = view;
  const isIt = (one: { readonly id: string }): boolean => one.id === id;
  if (collection === "stories") {
    const story = candidate.stories.find(isIt);
    return story && storyForm(view, story);
  }
  if (collection === "claims") {
    const claim = document.claims.find(isIt);
    return claim && claimForm(view, claim);
  }
  const { title, path } = TEXTS[collection];
  const entry = document[collection].find(isIt);
  return (
    entry &&
    entryForm({
      title,
      ref: { kind: "application", id: document.id },
      collection,
      paths: [path],
      timeZone: document.timeZone,
      entry,
    })
  );
}
