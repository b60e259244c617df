import { z } from "zod";
import { Id, Instant, LocalDate, Text } from "./common.ts";

/** Signs of how the employer works: warnings, a neutral one, good ones (domain.md section 18). */
export const EMPLOYER_SIGN_IDS = [
  ...(["RF-1", "RF-2", "RF-3", "RF-4", "RF-5", "RF-6"] as const),
  ...(["GS-1", "GS-2"] as const),
] as const;
export type EmployerSignId = (typeof EMPLOYER_SIGN_IDS)[number];

/** One sign, as the candidate saw it (domain.md EN-27). */
export const EmployerSignal = z
  .strictObject({
    id: Id,
    signId: z.enum(EMPLOYER_SIGN_IDS).meta({ title: "Sign", "x-playbook": "employerSigns" }),
    observedAt: Instant.meta({ title: "When" }),
    sessionId: Id.optional().meta({ title: "In which session", "x-ref": "sessions" }),
    newWindow: LocalDate.optional().meta({
      title: "New date they named",
      description: "Where they announced a delay.",
    }),
    note: Text.optional().meta({ title: "What you saw" }),
  })
  .meta({ id: "EmployerSignal", title: "Sign about the employer" });
export type EmployerSignal = z.infer<typeof EmployerSignal>;
