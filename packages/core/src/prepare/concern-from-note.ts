import type { Concern } from "../model/concern.ts";
import type { Note } from "../model/note.ts";
import { CONTROL } from "../model/control.ts";

/** Which kind of concern a weak moment makes (domain.md PM-04, PM-08, PM-09). */
const KINDS: Partial<Readonly<Record<Note["kind"], Concern["kind"]>>> = {
  hesitated: "doubt",
  "could-improve": "awkward",
  unresolved: "unresolved",
};

const TOPIC_CHARACTERS_MAX = 120;

/** A note about a weak moment as a concern to answer, a visible one until the person weighs it. */
export function concernFromNote({ kind, text }: Note): Omit<Concern, "id"> | undefined {
  const topic = text.replace(/\s+/g, " ").slice(0, TOPIC_CHARACTERS_MAX).trim();
  const concern = KINDS[kind];
  const isLine = topic !== "" && !CONTROL.test(topic);
  return concern && isLine ? { topic, kind: concern, severity: 2 } : undefined;
}
