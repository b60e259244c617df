import type { Material } from "../../model/groundwork.ts";
import type { Session } from "../../model/interview.ts";
import type { SetupItemId } from "../../playbook/checklist-setup.ts";
import { materialName } from "../../playbook/labels.ts";
import type { Situation } from "../situation/situation.ts";
import { check, isVideo, materialsFor, type Proof, testedJustBefore, worksOn } from "./proof.ts";

/** Sessions of one day and one way of meeting, or one session alone. */
export type SetupGroup = readonly Session[];

const onVideo = (_: Situation, group: SetupGroup): boolean => group.some(isVideo);

const inPerson = (_: Situation, group: SetupGroup): boolean =>
  group.some(({ delivery }) => delivery === "in-person");

const works = (
  kind: string,
  text: string,
  appliesIf: NonNullable<Proof<SetupGroup>["appliesIf"]>,
): Proof<SetupGroup> => ({
  appliesIf,
  checks: (situation, group) => [check(text, worksOn(situation, group, kind))],
});

const presents = ({ format, hasPresentation }: Session): boolean =>
  hasPresentation === true || format === "FMT-PRES";

/** Items with an instance for each session; the others have one a day and way of meeting. */
export const SETUP_PER_SESSION: ReadonlySet<SetupItemId> = new Set(["SET-04", "SET-06"]);

/** The proofs of CL-SET (domain.md section 16). */
export const SETUP_PROOFS: Readonly<Record<SetupItemId, Proof<SetupGroup>>> = {
  "SET-01": works("camera", "The camera works", onVideo),
  "SET-02": works("audio", "The sound works", onVideo),
  "SET-03": works("lighting", "The light works", onVideo),
  "SET-04": {
    appliesIf: onVideo,
    checks: (situation, group) => [
      check("Platform tested 60 to 30 minutes before", testedJustBefore(situation, group)),
    ],
  },
  "SET-05": {
    appliesIf: onVideo,
    checks: ({ application }) => [
      check(
        "Notes on a second screen, or printed",
        application.materials.some(({ kind, placement }) => kind === "r1-notes" && placement),
      ),
    ],
  },
  "SET-06": {
    appliesIf: (_, group) => group.some((session) => isVideo(session) && presents(session)),
    checks: (situation, group) => [
      check(
        "Deck in its own window",
        group.some((session) =>
          materialsFor(situation, session, "deck").some(({ ownWindowAt }) => ownWindowAt),
        ),
      ),
    ],
  },
  "SET-07": works("route", "The route is tried", inPerson),
  "SET-08": works("timing", "The time it takes is known", inPerson),
  "SET-09": {
    appliesIf: inPerson,
    checks: ({ application }) => [check("Journey confirmed", application.travelConfirmedAt)],
  },
  "SET-10": {
    appliesIf: (situation, group) =>
      inPerson(situation, group) &&
      (othersFor(situation, group).length > 0 ||
        group.some((session) => session.format === "FMT-CASE" || presents(session))),
    checks: (situation, group) => [
      ...(group.some(({ format }) => format === "FMT-CASE")
        ? [check("Scratch paper packed", isPacked(situation, group, "scratch-paper"))]
        : []),
      ...(group.some(presents)
        ? [check("Printed slides packed", isPacked(situation, group, "printed-slides"))]
        : []),
      ...othersFor(situation, group).map((material) =>
        check(`Packed: ${materialName(material)}`, material.readyAt),
      ),
    ],
  },
};

/** What they ask for in words of their own, each once. */
const othersFor = (situation: Situation, group: SetupGroup): readonly Material[] => [
  ...new Set(group.flatMap((session) => materialsFor(situation, session, "other"))),
];

const isPacked = (situation: Situation, group: SetupGroup, kind: string): boolean =>
  group.some((session) =>
    materialsFor(situation, session, kind).some(({ readyAt }) => readyAt !== undefined),
  );
