import { DeliveryBody, LoopLintBody, WebhookBody } from "@finalist/api/schemas";
import { PairVerdict, StatementFinding } from "@finalist/core/consistency";
import { LoopPlan } from "@finalist/core/loop";
import { MatchOutput } from "@finalist/core/match";
import { Review } from "@finalist/core/review";
import { z } from "zod";
import { AFTERWARDS } from "./afterwards.ts";
import { CHANGING } from "./changing.ts";
import { GROUNDWORK } from "./groundwork.ts";
import { PREPARING } from "./preparing.ts";
import { itemsOf } from "./common.ts";
import { READING } from "./reading.ts";

const aLine = <T extends z.ZodType>(schema: T) =>
  schema.meta({ description: "One line of JSON Lines." });

const SettingBody = z
  .object({
    key: z.string(),
    value: z.string().nullable(),
    source: z.enum(["environment", "file", "default"]),
    variable: z.string().optional(),
    meaning: z.string(),
  })
  .meta({ id: "Setting" });

/** The JSON that each command answers with. */
const SHAPES: Readonly<Record<string, z.ZodType>> = {
  ...READING,
  ...PREPARING,
  ...GROUNDWORK,
  ...AFTERWARDS,
  ...CHANGING,
  config: z.union([
    z.object({ path: z.string(), problem: z.string().optional(), settings: z.array(SettingBody) }),
    SettingBody.meta({ description: "Of finalist config get." }),
  ]),
  consistency: aLine(z.union([PairVerdict, StatementFinding])),
  loop: z.union([
    z.object({ plan: LoopPlan }).meta({ description: "Of finalist loop propose." }),
    LoopLintBody.meta({ description: "Of finalist loop lint." }),
  ]),
  doctor: z.object({
    ok: z.boolean().meta({ description: "No check found a problem." }),
    checks: z.array(
      z.object({
        id: z.string(),
        state: z.enum(["ok", "warning", "problem"]),
        text: z.string(),
        mend: z.string().optional(),
      }),
    ),
  }),
  match: aLine(MatchOutput.unwrap().element),
  review: aLine(Review),
  link: z.object({ link: z.string(), url: z.string(), expiresAt: z.string() }),
  serve: aLine(z.object({ link: z.string(), url: z.string(), token: z.string() })),
  token: z.object({ token: z.string() }),
  webhooks: z.union([
    itemsOf(WebhookBody),
    WebhookBody.extend({ secret: z.string() }).meta({ description: "Of finalist webhooks add." }),
    z.object({ removed: z.string() }).meta({ description: "Of finalist webhooks remove: the id." }),
    z.object({ secret: z.string(), oldSecretUntil: z.string() }).meta({
      description: "Of finalist webhooks rotate; until when the one before signs as well.",
    }),
    itemsOf(DeliveryBody).meta({ description: "Of finalist webhooks deliveries." }),
    WebhookBody.meta({ description: "Of finalist webhooks replay, off and on." }),
    DeliveryBody.meta({ description: "Of finalist webhooks replay with a message, and test." }),
  ]),
};

/** The commands whose JSON is described, in the order of the alphabet. */
export const shapedCommands = (): readonly string[] => Object.keys(SHAPES).toSorted();

/** JSON Schema (draft 2020-12) of one command's answer; of all, a property for each. */
export function schemaOf(command?: string): unknown {
  const shape = command === undefined ? whole() : SHAPES[command];
  return shape && z.toJSONSchema(shape, { target: "draft-2020-12" });
}

const whole = () =>
  z.object(SHAPES).partial().meta({
    title: "The JSON of Finalist's commands",
    description: "What `finalist COMMAND --json` prints, a property for each command.",
  });
