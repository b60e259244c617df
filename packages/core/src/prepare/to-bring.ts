import type { Application } from "../model/application.ts";
import type { Material } from "../model/groundwork.ts";
import { MATERIAL_NAMES, materialName } from "../playbook/labels.ts";
import type { Preparation } from "./prepare.ts";

/** Something to have with you on the day. */
export interface ThingToBring {
  readonly text: string;
  readonly ready: boolean;
}

interface DayKinds {
  readonly presents: boolean;
  readonly onVideo: boolean;
  readonly inPerson: boolean;
  readonly solvesCase: boolean;
  readonly showsWork: boolean;
  readonly hadRoundBefore: boolean;
}

/** What a day of its kind asks for, whether it is on file or not (domain.md section 14). */
const NEEDED: readonly {
  readonly kind: Material["kind"];
  readonly when: (day: DayKinds) => boolean;
}[] = [
  { kind: "deck", when: ({ presents }) => presents },
  { kind: "printed-slides", when: ({ presents }) => presents },
  { kind: "portfolio", when: ({ showsWork }) => showsWork },
  { kind: "r1-notes", when: ({ hadRoundBefore }) => hadRoundBefore },
  { kind: "scratch-paper", when: ({ inPerson, solvesCase }) => inPerson || solvesCase },
];

/** What the day asks for and what is on file for it, each with whether it is ready. */
export function toBring(
  application: Application,
  preparation: Preparation,
): readonly ThingToBring[] {
  const sessions = preparation.sessions.map(({ session }) => session);
  const day: DayKinds = {
    presents: sessions.some((one) => one.hasPresentation || one.format === "FMT-PRES"),
    onVideo: sessions.some(({ delivery }) => delivery === "video"),
    inPerson: sessions.some(({ delivery }) => delivery === "in-person"),
    solvesCase: sessions.some(({ format }) => format === "FMT-CASE"),
    showsWork: sessions.some(({ format }) => format === "FMT-PORT"),
    hadRoundBefore: application.interviews.some(({ round }) => round < (preparation.round ?? 0)),
  };
  const here = new Set(sessions.map(({ id }) => id));
  const onFile = application.materials.filter(
    ({ sessionId }) => sessionId === undefined || here.has(sessionId),
  );
  const kinds = [
    ...new Set([
      ...NEEDED.filter(({ when }) => when(day)).map(({ kind }) => kind),
      ...onFile.filter(({ kind }) => kind !== "other").map(({ kind }) => kind),
    ]),
  ];
  const others = onFile
    .filter(({ kind }) => kind === "other")
    .map((material) => ({ text: materialName(material), ready: isReady(material) }));
  const known = kinds.map((kind) => {
    const own = onFile.filter((material) => material.kind === kind);
    const isOpened = kind === "deck" && day.onVideo && own.length > 0;
    return {
      text: isOpened ? `${MATERIAL_NAMES[kind]}, in a window of their own` : MATERIAL_NAMES[kind],
      ready: own.some(isReady),
    };
  });
  return [...known, ...others];
}

const isReady = ({ readyAt, testedAt, placement }: Material): boolean =>
  (readyAt ?? testedAt ?? placement) !== undefined;
