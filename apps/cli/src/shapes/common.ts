import { z } from "zod";

export const itemsOf = <T extends z.ZodType>(schema: T) => z.object({ items: z.array(schema) });

export const Strings = z.array(z.string());

/** An application after a change. */
export const Changed = z.object({ id: z.string(), version: z.int() }).meta({ id: "Changed" });
