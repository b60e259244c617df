import type { RuleId } from "../../playbook/rules.ts";
import { answersTheme, isSince, isUrgentTheme } from "../checklist/proof.ts";
import { askedBefore, plannedHere } from "../situation/questions.ts";
import { hasCome, hasPassed } from "../situation/situation.ts";
import { about, type Facts, type ObjectRef, type RuleTest, when } from "./rule.ts";

const storiesAreUnchanged = ({ stories }: Facts): boolean =>
  stories.length > 0 && stories.every(({ told, newDepth }) => told && newDepth.length === 0);

const repeatedQuestions = (facts: Facts) => {
  const asked = askedBefore(facts);
  return plannedHere(facts).filter(asked);
};

const researchIsOld = ({ application, anchors }: Facts): boolean =>
  !application.research.some(({ addedAt }) => isSince(addedAt, anchors.INV));

const noteRef = ({ id, text }: { readonly id: string; readonly text: string }): ObjectRef => ({
  kind: "note",
  id,
  name: text,
});

/** Themes from interviews before this one. */
const themes = ({ application, earlier }: Facts) =>
  application.notes.filter(
    ({ kind, interviewId }) =>
      kind === "urgent-theme" && earlier.some(({ id }) => id === interviewId),
  );

/** Whether this interview is one that follows another: else there is nothing to repeat. */
const followsAnother = ({ interview }: Facts): boolean =>
  interview !== undefined && (interview.purpose === "decision" || interview.round > 1);

/** Reuse and level of preparation (domain.md 20.1). */
export const REUSE_RULES = {
  "R-001": (facts) => when(facts, storiesAreUnchanged(facts)),
  "R-002": (facts) =>
    repeatedQuestions(facts).map(({ id, questionId, text }) =>
      about({ kind: "question", id, name: text ?? questionId ?? "" }),
    ),
  "R-003": (facts) => when(facts, followsAnother(facts) && researchIsOld(facts)),
  "R-004": (facts) =>
    when(
      facts,
      storiesAreUnchanged(facts) && repeatedQuestions(facts).length > 0 && researchIsOld(facts),
    ),
  "R-005": (facts) => {
    const { earlier } = facts;
    if (earlier.length === 0) return when(facts, followsAnother(facts));
    return earlier
      .filter(({ notesRecordedAt }) => !notesRecordedAt)
      .map(({ id, round }) => about({ kind: "interview", id, name: `Round ${round}` }));
  },
  "R-006": ({ earlier, anchors, timeZone }) =>
    earlier
      .slice(-1)
      .filter(
        ({ notesRecordedAt }) =>
          notesRecordedAt !== undefined &&
          anchors.R1 !== undefined &&
          hasPassed({ anchors, timeZone, now: notesRecordedAt }, "R1+24h"),
      )
      .map(({ id, round }) => about({ kind: "interview", id, name: `Round ${round}` })),
  "R-007": (facts) =>
    themes(facts)
      .filter(isUrgentTheme)
      .filter(({ text }) => !facts.candidate.stories.some((story) => answersTheme(story, text)))
      .map((note) => about(noteRef(note))),
  "R-008": (facts) =>
    themes(facts)
      .filter(({ mentions }) => mentions === 1)
      .map((note) => about(noteRef(note))),
  "R-009": (facts) => {
    const { application, candidate, people } = facts;
    const onlyAdvert =
      application.company.jobDescription !== undefined &&
      application.research.length === 0 &&
      application.rehearsals.length === 0 &&
      candidate.stories.length === 0 &&
      people.every(({ interviewer }) => interviewer.research === undefined);
    return when(facts, onlyAdvert);
  },
  "R-010": (facts) => {
    if (!hasCome(facts, "T-24h")) return [];
    const open = facts.items.filter(({ list, state }) => list === "CL-PRE" && state === "overdue");
    return open.length === 0
      ? []
      : [about(open.map(({ id, text }) => ({ kind: "item", id, name: text })))];
  },
} satisfies Partial<Record<RuleId, RuleTest>>;
