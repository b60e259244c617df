import { z } from "zod";
import { Id, Instant, Line } from "./common.ts";
import { PAY_EVENTS } from "./pay-states.ts";

/** One step of the talk about pay with this employer (domain.md EN-19, section 13). */
export const PayEvent = z
  .strictObject({
    id: Id,
    kind: z.enum(PAY_EVENTS).meta({ title: "What happened", "x-playbook": "payEvents" }),
    at: Instant.meta({ title: "When" }),
    interviewerId: Id.optional().meta({ title: "With whom", "x-ref": "interviewers" }),
    words: Line.optional().meta({ title: "Exact words" }),
  })
  .meta({ id: "PayEvent", title: "Step in the talk about pay" });
export type PayEvent = z.infer<typeof PayEvent>;

/** How pay is handled with this employer: what was told, and what is planned (domain.md EN-19). */
export const PayPlan = z
  .strictObject({
    toldLow: z.number().min(0).optional().meta({ title: "Range told before: from (a year)" }),
    toldHigh: z.number().min(0).optional().meta({ title: "Range told before: to (a year)" }),
    firstAnswer: z
      .enum(["range", "point"])
      .optional()
      .meta({ title: "Your first answer", description: "A range, never one number." }),
    opensMyself: z.boolean().optional().meta({ title: "You mean to raise it yourself" }),
    statesCurrentPay: z.boolean().optional().meta({ title: "You mean to say what you earn now" }),
    disclosureRequired: z
      .boolean()
      .optional()
      .meta({ title: "They may require your current pay", description: "Rare; ask for the rule." }),
  })
  .meta({ id: "PayPlan", title: "Pay, with this employer" });
export type PayPlan = z.infer<typeof PayPlan>;
