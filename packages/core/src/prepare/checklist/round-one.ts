import type { ClaimKind } from "../../model/claim.ts";
import type { Interview } from "../../model/interview.ts";
import type { Note, NoteKind } from "../../model/note.ts";
import type { RoundOneItemId } from "../../playbook/checklist-round-one.ts";
import type { Situation } from "../situation/situation.ts";
import { check, orTicked, isUrgentTheme, type Proof } from "./proof.ts";

const notesOf = (
  { application }: Situation,
  interview: Interview,
  kind: NoteKind,
): readonly Note[] =>
  application.notes.filter((note) => note.kind === kind && note.interviewId === interview.id);

/** What was said in one interview; what names no interview was said in the first. */
const saidIn = ({ application, earlier }: Situation, interview: Interview, ...kinds: ClaimKind[]) =>
  application.claims.filter(
    (claim) =>
      claim.saidIn === "said" &&
      (claim.interviewId ?? earlier[0]?.id) === interview.id &&
      (kinds.length === 0 || kinds.includes(claim.kind)),
  );

const noted = (kind: NoteKind, text: string): Proof<Interview> => ({
  checks: (situation, interview) => [check(text, notesOf(situation, interview, kind))],
});

/** Something to note, or a tick that there was nothing. */
const notedOrNone = (kind: NoteKind, text: string): Proof<Interview> => ({
  checks: (situation, interview, id) => [
    orTicked(situation, id, text, notesOf(situation, interview, kind).length > 0),
  ],
});

/** The proofs of CL-R1 (domain.md section 16), for each earlier interview. */
export const ROUND_ONE_PROOFS: Readonly<Record<RoundOneItemId, Proof<Interview>>> = {
  "R1C-01": {
    checks: (situation, interview) => [
      check("Notes written down", interview.notesRecordedAt),
      check("A claim from that talk", saidIn(situation, interview)),
    ],
  },
  "R1C-02": noted("they-asked", "A question of theirs"),
  "R1C-03": noted("leaned-in", "Something they leaned into"),
  "R1C-04": notedOrNone("hesitated", "A hesitation, or ticked: there was none"),
  "R1C-05": {
    checks: (situation, interview, id) => {
      const themes = notesOf(situation, interview, "urgent-theme");
      return [
        orTicked(situation, id, "A theme with its count, or ticked: none", themes.length > 0),
        ...themes
          .filter((theme) => !isUrgentTheme(theme))
          .map(({ text }) => check(`“${text}” came up twice or more`, false)),
      ];
    },
  },
  "R1C-06": noted("meeting-next", "Who comes next"),
  "R1C-07": noted("went-well", "An answer that went well"),
  "R1C-08": notedOrNone("could-improve", "An answer to improve, or ticked: none"),
  "R1C-09": {
    checks: (situation, interview) => {
      const told = notesOf(situation, interview, "story-told");
      const facts = saidIn(situation, interview, "CK-01", "CK-02", "CK-03", "CK-04");
      if (told.length === 0) return [check("A number, date or title", facts)];
      // A claim that names no story may belong to any of them.
      return told.map(({ text, storyId }) =>
        check(
          `Facts of “${text}”`,
          facts.some((claim) => !claim.storyId || !storyId || claim.storyId === storyId),
        ),
      );
    },
  },
  "R1C-10": {
    checks: (situation, interview) => [
      check("Your reason for leaving", saidIn(situation, interview, "CK-05")),
      check("Your view of the post", saidIn(situation, interview, "CK-06")),
    ],
  },
  "R1C-11": notedOrNone("i-asked", "A question of yours, or ticked: none"),
  "R1C-12": noted("employer-value", "Something they value"),
};
