import { type DraftClaim, isClaimOnFile } from "@finalist/core/intake/drafts";
import type { Application, NoteKind } from "@finalist/core/model";
import { useEffect, useRef, useState } from "react";

export type SaidReader = (line: string, kind: NoteKind) => Promise<readonly DraftClaim[]>;

const PAUSE_MILLIS = 300;
const SHOWN_MAX = 6;

/** Claims found in the line being typed, then in the lines stored, until each is kept or not. */
export function useClaimOffers(read: SaidReader, application: Application) {
  const [typed, setTyped] = useState<readonly DraftClaim[]>([]);
  const [stored, setStored] = useState<readonly DraftClaim[]>([]);
  const [dropped, setDropped] = useState<readonly DraftClaim[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What is read now; an answer for an earlier text is nobody's any more. */
  const latest = useRef("");
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (text: string, kind: NoteKind): void => {
    latest.current = text;
    clearTimeout(timer.current);
    if (text.trim() === "") return setTyped([]);
    timer.current = setTimeout(() => {
      void read(text, kind).then((claims) => latest.current === text && setTyped(claims));
    }, PAUSE_MILLIS);
  };
  const store = (text: string, kind: NoteKind): void => {
    latest.current = "";
    clearTimeout(timer.current);
    setTyped([]);
    void read(text, kind).then((claims) => setStored((known) => [...claims, ...known]));
  };
  const isDropped = (claim: DraftClaim): boolean => dropped.some((each) => isSame(each, claim));
  const offers = [...typed, ...stored]
    .filter((claim, place, all) => all.findIndex((each) => isSame(each, claim)) === place)
    .filter((claim) => !isDropped(claim) && !isClaimOnFile(claim, application))
    .slice(0, SHOWN_MAX);
  return {
    offers,
    type,
    store,
    drop: (claim: DraftClaim): void => setDropped((known) => [...known, claim]),
  };
}

/** The same words may be read in two states of one line. */
const isSame = (a: DraftClaim, b: DraftClaim): boolean =>
  a.subject === b.subject && JSON.stringify(a.value) === JSON.stringify(b.value);
