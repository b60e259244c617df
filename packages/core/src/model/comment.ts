import { z } from "zod";
import { Id, Instant, Line, Text } from "./common.ts";

/** Who wrote a comment is the server's word, not the writer's: see change/comments.ts. */
export const Comment = z
  .strictObject({
    id: Id,
    text: Text.meta({ title: "Comment" }),
    aboutId: z
      .string()
      .regex(/^[A-Za-z]{1,40}\/(?!__proto__$)[A-Za-z0-9_-]{1,64}$/, "a collection, /, and an id")
      .optional()
      .meta({
        title: "About",
        description: "One entry, such as notes/n-1; without it, the whole application.",
        "x-hidden": true,
      }),
    author: Line.meta({ title: "From", "x-hidden": true }),
    authorId: z.string().min(1).max(100).meta({ "x-hidden": true }),
    at: Instant.meta({ "x-hidden": true }),
  })
  .meta({ id: "Comment", title: "Comment" });
export type Comment = z.infer<typeof Comment>;
