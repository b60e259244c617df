import { groupBy } from "../group-by.ts";
import type { Application } from "../model/application.ts";
import type { Revisit } from "../model/concern.ts";
import type { Session } from "../model/interview.ts";
import { DELIVERY_MODES } from "../playbook/formats.ts";
import type { Instant } from "../time.ts";
import type { Preparation } from "./prepare.ts";
import type { AssignedQuestion } from "./situation/questions.ts";

/** Somebody in a session: what matters about them in a line or two, and what to ask them. */
export interface SeatedPerson {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly audience: string;
  /** What to lead with. */
  readonly lead?: string;
  /** The one thing of theirs to mention. */
  readonly mention?: string;
  readonly questions: readonly AssignedQuestion[];
}

/** What to come back to in a session, in one's own words. */
export interface SeatedRevisit {
  readonly concernId: string;
  readonly topic: string;
  readonly text: string;
  readonly placement: NonNullable<Revisit["placement"]>;
}

/** One session as it is needed on the day. */
export interface ProgrammeSession {
  readonly id: string;
  readonly title: string;
  readonly format?: string;
  readonly start: Instant;
  readonly end: Instant;
  /** `Video, Meet`, and where it is. */
  readonly how?: string;
  readonly location?: string;
  readonly link?: string;
  /** `25 min for your talk`. */
  readonly slot?: string;
  readonly people: readonly SeatedPerson[];
  readonly revisits: readonly SeatedRevisit[];
}

/** Something said or written before, which stays as it is, or is corrected openly. */
export interface SaidBefore {
  readonly subject: string;
  readonly value: string;
  /** `Résumé, Round 1`. */
  readonly where: string;
  /** What is planned instead, where that cannot be true as well. */
  readonly clashesWith?: string;
  /** What it is openly corrected to. */
  readonly correctedTo?: string;
}

/** The sessions of the interview in order of time, each with its people and what is said there. */
export function programmeOf(
  application: Application,
  preparation: Preparation,
): readonly ProgrammeSession[] {
  const people = new Map(
    preparation.room.map((card) => [card.interviewerId, seatedPerson(card, preparation)]),
  );
  return preparation.sessions.map(({ session, format }): ProgrammeSession => ({
    id: session.id,
    title: session.title ?? format?.name ?? "Session",
    ...(format && format.name !== session.title && { format: format.name }),
    start: session.start,
    end: session.end,
    ...placeOf(session),
    ...(session.slotMinutes && { slot: `${session.slotMinutes} min for your talk` }),
    people: [...people].filter(([id]) => session.interviewerIds.includes(id)).map(([, one]) => one),
    revisits: revisitsIn(session.id, application, preparation),
  }));
}

function placeOf({ delivery, platform, location, joinUrl }: Session) {
  const how = [delivery && DELIVERY_MODES[delivery].name, platform].filter(Boolean).join(", ");
  return {
    ...(how && { how }),
    ...(location && { location }),
    ...(joinUrl && { link: joinUrl }),
  };
}

function seatedPerson(card: Preparation["room"][number], { questions }: Preparation): SeatedPerson {
  const { interviewerId: id, name, title, audienceName, lensNames, leadWith, reference } = card;
  const [lead] = leadWith;
  return {
    id,
    name,
    ...(title && { title }),
    audience: [audienceName, ...lensNames].join(" · "),
    ...(lead && { lead }),
    ...(reference && { mention: reference }),
    questions: questions.people.find(({ interviewerId }) => interviewerId === id)?.own ?? [],
  };
}

function revisitsIn(
  sessionId: string,
  { revisits, concerns }: Application,
  preparation: Preparation,
): readonly SeatedRevisit[] {
  return preparation.revisits
    .filter(({ use, sessionId: place }) => use === "raise" && place === sessionId)
    .flatMap(({ concernId, topic, placement = "opening" }) => {
      const text =
        revisits.find((revisit) => revisit.concernId === concernId)?.text ??
        wordsFor(concernId, concerns);
      return text === undefined ? [] : [{ concernId, topic, text, placement }];
    });
}

/** What there is to say about a concern: the better answer, else the step that is taken. */
const wordsFor = (concernId: string, concerns: Application["concerns"]): string | undefined => {
  const concern = concerns.find(({ id }) => id === concernId);
  return concern?.betterAnswer ?? concern?.developmentStep;
};

/** What is not raised, but answered when they come back to it; also what found no session. */
export const heldBack = (
  { revisits, concerns }: Application,
  preparation: Preparation,
): readonly { readonly topic: string; readonly text: string }[] =>
  preparation.revisits
    .filter(({ use, sessionId }) => use !== "raise" || sessionId === undefined)
    .flatMap(({ concernId, topic }) => {
      const text =
        revisits.find((revisit) => revisit.concernId === concernId)?.text ??
        wordsFor(concernId, concerns);
      return text === undefined ? [] : [{ topic, text }];
    });

/** Each subject once, with all that was said of it before this interview. */
export function saidBefore({ ledger, consistency, round }: Preparation): readonly SaidBefore[] {
  const told = ledger.entries.filter(
    (entry) => entry.certainty !== "not-said" && (!entry.round || entry.round !== round),
  );
  const planned = new Map(
    ledger.entries
      .filter(({ certainty }) => certainty === "not-said")
      .map(({ claimId, value }) => [claimId, value]),
  );
  return [...groupBy(told, ({ subject }) => subject.trim().toLowerCase())].map(([key, entries]) => {
    const against = consistency.find(
      ({ subject, later, verdict }) =>
        subject.trim().toLowerCase() === key &&
        (verdict === "contradiction" || verdict === "correction") &&
        planned.has(later?.id ?? ""),
    );
    const other = planned.get(against?.later?.id ?? "");
    return {
      subject: entries[0]?.subject ?? key,
      value: distinct(entries.map(({ value }) => value)).join(" / "),
      where: distinct(entries.map(({ where }) => where)).join(", "),
      ...(other && against?.verdict === "contradiction" && { clashesWith: other }),
      ...(other && against?.verdict === "correction" && { correctedTo: other }),
    };
  });
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
