import type { DomainError } from "../../errors.ts";
import { INTAKE_BYTES_MAX } from "../../limits.ts";
import { err, ok, type Result } from "../../result.ts";
import { type Marked, settle } from "../reading/evidence.ts";
import { found } from "../reading/pieces.ts";
import { dutiesIn, requirementsIn } from "./demands.ts";
import { companyIn, locationIn, titleIn } from "./facts.ts";
import { familyOf, seniorityOf } from "./level.ts";
import { managingIn, modeIn } from "./mode.ts";
import type { JobDescriptionContent, JobDescriptionReading, Salary } from "./reading.ts";
import { type Row, rowsOf } from "./rows.ts";
import { salaryIn } from "./salary.ts";
import { themesIn } from "./themes.ts";
import { toolsIn } from "./tools.ts";

export type JobDescriptionError = Extract<DomainError, { type: "empty_input" | "too_large" }>;

/** Reads the text of a job advert. */
export function readJobDescription(
  written: string,
): Result<JobDescriptionReading, JobDescriptionError> {
  if (written.length > INTAKE_BYTES_MAX)
    return err({ type: "too_large", bytes: written.length, bytesMax: INTAKE_BYTES_MAX });
  // One sign for another, so that places in the text stay the same.
  const text = written
    .slice(0, CHARACTERS_MAX)
    .replace(/(?!\n)[\p{Cc}\p{Cs}\u00A0\u202F\u200B\uFEFF]/gu, (sign) =>
      sign === "\t" ? sign : " ",
    );
  if (text.trim() === "") return err({ type: "empty_input" });
  const rows = rowsOf(text);
  const title = titleIn(rows);
  const company = companyIn(rows, title);
  const requirements = requirementsIn(rows);
  const salary = rows.flatMap((row) => salaryOn(row) ?? [])[0];
  const seniority = title && seniorityOf(title);
  const managesPeople = managingIn(rows);
  const location = locationIn(rows);
  const family = title && familyOf(title);
  const marked: Marked<JobDescriptionContent> = {
    ...(title && { title }),
    ...(company && { company }),
    ...(location && { location }),
    ...(seniority && { seniority }),
    ...(family && { family }),
    ...(managesPeople && { managesPeople }),
    ...modeIn(rows),
    ...(salary && { salary }),
    requirements,
    duties: dutiesIn(rows),
    urgentThemes: themesIn(rows, title, company),
    tools: toolsIn(text).map(({ name, start, end }) => ({
      value: name,
      quote: text.slice(start, end),
      start,
      end,
      confidence: "likely",
    })),
  };
  const { content, evidence } = settle<JobDescriptionContent>(marked);
  return ok({ ...content, evidence });
}

const CHARACTERS_MAX = 100_000;

function salaryOn(row: Row): Marked<Salary> | undefined {
  const pay = salaryIn(row.text);
  if (!pay) return undefined;
  const quote = found(
    { text: row.text.slice(pay.start, pay.end), start: row.start + pay.start },
    pay.isSure ? "certain" : "likely",
  );
  return {
    ...(pay.min !== undefined && { min: { ...quote, value: pay.min } }),
    ...(pay.max !== undefined && { max: { ...quote, value: pay.max } }),
    currency: { ...quote, value: pay.currency },
    period: { ...quote, value: pay.period },
  };
}
