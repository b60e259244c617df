import type { DayItemId } from "../../playbook/checklist-day.ts";
import { areNotesOver } from "../situation/let-go.ts";
import { hasDelivery, hasFormat, type Situation } from "../situation/situation.ts";
import { check, orTicked, type Proof } from "./proof.ts";

const byHand: Proof<undefined> = {};

const whenFormat = (...formats: Parameters<typeof hasFormat>[1][]): Proof<undefined> => ({
  appliesIf: (situation) => hasFormat(situation, ...formats),
});

/** What was said in the interview that is being prepared, noted afterwards. */
export const answersNoted = ({ application, interview }: Situation): boolean =>
  interview !== undefined &&
  application.claims.some(
    ({ saidIn, interviewId }) => saidIn === "said" && interviewId === interview.id,
  );

/** The proofs of CL-DAY (domain.md section 16). */
export const DAY_PROOFS: Readonly<Record<DayItemId, Proof<undefined>>> = {
  "DAY-01": { appliesIf: ({ application }) => application.revisits.length > 0 },
  "DAY-02": byHand,
  "DAY-03": byHand,
  "DAY-04": whenFormat("FMT-CODE", "FMT-CASE", "FMT-SYS", "FMT-WORK"),
  "DAY-05": whenFormat("FMT-PRES"),
  "DAY-06": whenFormat("FMT-ROLE"),
  "DAY-07": whenFormat("FMT-SHADOW", "FMT-MEAL"),
  "DAY-08": byHand,
  "DAY-09": { appliesIf: (situation) => hasDelivery(situation, "video") },
  "DAY-10": {
    checks: (situation, _, id) => [
      orTicked(
        situation,
        id,
        "Their date on file, or ticked: asked",
        situation.window !== undefined,
      ),
    ],
  },
  "DAY-11": {
    appliesIf: ({ pay }) => pay.openedByEmployer,
    checks: ({ pay }) => [check("Range, one deflection, upper end", pay.illegal.length === 0)],
  },
  "DAY-12": byHand,
  "DAY-13": {
    appliesIf: (situation) => answersNoted(situation) || !areNotesOver(situation),
    checks: (situation) => [check("A claim from this interview", answersNoted(situation))],
  },
};
