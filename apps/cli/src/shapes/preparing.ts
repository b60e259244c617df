import { AssignedQuestionBody, PersonCardBody } from "@finalist/api/schemas";
import { z } from "zod";

const Strings = z.array(z.string());

export const PREPARING = {
  room: z.object({
    timeZone: z.string(),
    sessions: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        start: z.string(),
        end: z.string(),
        people: Strings,
      }),
    ),
    people: z.array(
      PersonCardBody.extend({
        isMostSenior: z.boolean(),
        questions: z.array(AssignedQuestionBody),
        heard: Strings,
        toFindOut: Strings,
      }).meta({ id: "RoomPerson" }),
    ),
    others: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
} as const satisfies Readonly<Record<string, z.ZodType>>;
