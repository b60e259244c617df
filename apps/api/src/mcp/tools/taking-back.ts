import { type DomainError, err, ok, type Result } from "@finalist/core";
import { z } from "zod";
import { travelApplication } from "../../operations/applications.ts";
import { restoreVersion, travel, type Written } from "../../operations/commands.ts";
import { nextStep } from "../../operations/history.ts";
import type { DocumentKey } from "../../storage/store.ts";
import { ASSISTANT } from "./author.ts";
import { DocumentRef, documentIn } from "./find.ts";
import { type Call, tool } from "./tool.ts";

const Travelled = z.object({ document: z.string(), version: z.int(), done: z.string() });

const travelTool = <D extends "undo" | "redo">(direction: D, title: string, about: string) =>
  tool({
    name: direction,
    title,
    description: `${about} Of the document that you name; a change of the person, not of an assistant, only with ofOthers, and when the person asks for it.`,
    scope: "write",
    hints: { destructive: true },
    input: z.strictObject({ document: DocumentRef, ofOthers: z.literal(true).optional() }),
    output: Travelled,
    async run(call, { document, ofOthers = false }) {
      const key = await documentIn(call, document);
      if (!key.ok) return key;
      const step = await nextStep(call.deps, key.value, direction);
      if (!step.ok) return step;
      const { author, summary, version } = step.value;
      if (!ofOthers && !author.startsWith(ASSISTANT))
        return err({
          type: "invalid_input",
          issues: [
            {
              pointer: "/ofOthers",
              expected: `true, once the person agrees: the last change is by ${author}, and no assistant's: ${summary}`,
            },
          ],
        });
      const written = await travelTo(call, key.value, direction, version);
      if (!written.ok) return written;
      return ok({ document: key.value.id, version: written.value.version, done: summary });
    },
    text: ({ done, version }) =>
      `${direction === "undo" ? "Taken back" : "Done again"}: ${done}. It is version ${version} now.`,
  });

export const TAKING_BACK = [
  travelTool("undo", "Undo", "Takes the last change back."),
  travelTool("redo", "Redo", "Does again what undo took back."),
  tool({
    name: "restore_version",
    title: "Go back to a version",
    description:
      "Puts a document back as it was after the change that led to a version (see history), by one change that undo takes back. Ask the person first: what came since goes, whoever wrote it.",
    scope: "write",
    hints: { destructive: true, idempotent: true },
    input: z.strictObject({ document: DocumentRef, version: z.int().min(0) }),
    output: Travelled,
    async run(call, { document, version }) {
      const { deps, actor } = call;
      const key = await documentIn(call, document);
      if (!key.ok) return key;
      const written = await restoreVersion(deps, actor, { key: key.value, version });
      if (!written.ok) return written;
      const done = `Went back to version ${version}`;
      return ok({ document: key.value.id, version: written.value.version, done });
    },
  }),
];

const travelTo = (
  { deps, actor }: Call,
  key: DocumentKey,
  direction: "undo" | "redo",
  version: number,
): Promise<Result<Written, DomainError>> =>
  key.kind === "application"
    ? travelApplication(deps, actor, { id: key.id, direction, version })
    : travel(deps, actor, { key, direction, version });
