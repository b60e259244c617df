import type { Claim } from "../../model/claim.ts";
import { cut } from "../reading/clean-text.ts";

/** A claim as the résumé makes it; its id comes when somebody confirms it. */
export type ResumeClaim = Omit<Claim, "id">;

const SUBJECT_CHARACTERS_MAX = 120;

export const claim = (facts: Omit<ResumeClaim, "saidIn">): ResumeClaim => ({
  ...facts,
  subject: cut(oneLine(facts.subject), SUBJECT_CHARACTERS_MAX).trim(),
  ...(facts.words !== undefined && { words: cut(oneLine(facts.words), 300).trim() }),
  saidIn: "cv",
});

export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, " ").trim();
