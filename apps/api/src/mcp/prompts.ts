import { err, ok, type Result } from "@finalist/core";
import { FORMAT_IDS, type FormatId } from "@finalist/core/model";
import { FORMATS } from "@finalist/core/playbook";
import { debrief, mockInterview, sharpenStory } from "@finalist/core/practice";
import { roundOfNotes } from "@finalist/core/prepare";
import { completable, type GetPromptResult, type McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { getPreparation } from "../operations/applications.ts";
import { getApplication } from "../operations/reading.ts";
import { guarded, valueOf } from "./faults.ts";
import type { Visit } from "./server.ts";
import { companies, namesInRoom, ownStories, rounds, suggested } from "./suggestions.ts";
import { applicationIn } from "./tools/find.ts";
import type { Refusal } from "./tools/tool.ts";

interface Typed {
  readonly arguments?: Readonly<Record<string, string>>;
}

/** What a person starts by choosing it: the texts come from the core, the tools are named here. */
export function addPrompts(server: McpServer, visit: Visit): void {
  const { deps, logError } = visit;
  const application = completable(
    z.string().min(1).describe("The company, or the id of the application"),
    async (typed) => suggested(await companies(visit), typed),
  );
  /** Suggestions that depend on the application that was named already. */
  const within =
    (known: (deps: Deps, id: string) => Promise<readonly string[]>) =>
    async (typed: string, context?: Typed) => {
      const id = await applicationIn(visit, context?.arguments?.["application"] ?? "");
      return id.ok ? suggested(await known(deps, id.value), typed) : [];
    };

  server.registerPrompt(
    "mock_interview",
    {
      title: "Practise with an interviewer",
      description: "A practice interview with one of the people who will be there.",
      argsSchema: z.object({
        application,
        interviewer: completable(
          z.string().min(1).describe("The name of the interviewer"),
          within(namesInRoom),
        ),
        format: completable(
          z.string().describe("Such as Panel; that of their session where you leave it"),
          (typed) =>
            suggested(
              FORMAT_IDS.map((id) => FORMATS[id].name),
              typed,
            ),
        ).optional(),
      }),
    },
    (given) =>
      guarded(logError, "mock_interview", async () =>
        said("A practice interview", valueOf(await practiceText(visit, given)), AFTER_PRACTICE),
      ),
  );
  server.registerPrompt(
    "debrief",
    {
      title: "Write down a round",
      description: "Question by question through a round that is just over, each answer kept.",
      argsSchema: z.object({
        application,
        round: completable(
          z.string().describe("The round; the last one where you leave it"),
          within(rounds),
        ).optional(),
      }),
    },
    (given) =>
      guarded(logError, "debrief", async () =>
        said("After a round", valueOf(await debriefText(visit, given)), AFTER_DEBRIEF),
      ),
  );
  server.registerPrompt(
    "sharpen_story",
    {
      title: "Sharpen a story",
      description: "Makes one of your stories stronger by asking for what it lacks.",
      argsSchema: z.object({
        story: completable(
          z.string().min(1).describe("The title of the story, or its id"),
          async (typed) =>
            suggested(
              (await ownStories(visit)).map(({ title }) => title),
              typed,
            ),
        ),
        application: completable(
          z.string().describe("For which company, where it is for one"),
          async (typed) => suggested(await companies(visit), typed),
        ).optional(),
      }),
    },
    (given) =>
      guarded(logError, "sharpen_story", async () =>
        said("Sharpen a story", valueOf(await storyText(visit, given)), AFTER_STORY),
      ),
  );
}

const AFTER_PRACTICE =
  "When the interview is over, give my answers to review_answer as I said them, and what I said of facts to check_consistency. Where I told no story, match_stories says which would have served. Ask me before you note anything.";
const AFTER_DEBRIEF =
  "Keep each answer with add_note as soon as I have given it, with the kind that stands beside the question. At the end, read followUps with get_preparation and offer to write the thank-you notes with draft_message. If something was kept wrongly, undo takes it back.";
const AFTER_STORY =
  "When I agree with the whole, store it with change: document “me”, an edit of type change in the collection stories. describe_entries says which fields a story has.";

const said = (description: string, text: string, tools: string): GetPromptResult => ({
  description,
  messages: [{ role: "user", content: { type: "text", text: `${text}\n\n${tools}` } }],
});

async function practiceText(
  visit: Visit,
  given: { application: string; interviewer: string; format?: string | undefined },
): Promise<Result<string, Refusal>> {
  const { deps } = visit;
  const id = await applicationIn(visit, given.application);
  if (!id.ok) return id;
  const stored = await getApplication(deps, id.value);
  if (!stored.ok) return stored;
  const found = await getPreparation(deps, id.value);
  if (!found.ok) return found;
  const { preparation } = found.value;
  const { room } = preparation;
  const person = room.find(
    ({ interviewerId, name }) =>
      interviewerId === given.interviewer || isCalled(name, given.interviewer),
  );
  if (!person)
    return err({
      type: "not_found",
      what: "interviewer",
      id: given.interviewer,
      nearest: room.map(({ name }) => name),
    });
  const format = given.format ? formatCalled(given.format) : undefined;
  if (given.format && !format)
    return invalid("/format", `one of ${FORMAT_IDS.map((one) => FORMATS[one].name).join(", ")}`);
  return ok(mockInterview(stored.value.document, preparation, { person, format }));
}

async function debriefText(
  visit: Visit,
  given: { application: string; round?: string | undefined },
): Promise<Result<string, Refusal>> {
  const { deps } = visit;
  const id = await applicationIn(visit, given.application);
  if (!id.ok) return id;
  const stored = await getApplication(deps, id.value);
  if (!stored.ok) return stored;
  const { document } = stored.value;
  const round = given.round ? Number(given.round) : (roundOfNotes(document, deps.now()) ?? 1);
  return document.interviews.some((one) => one.round === round)
    ? ok(debrief(document, round))
    : invalid(
        "/round",
        `one of ${document.interviews.map((one) => one.round).join(", ") || "none yet"}`,
      );
}

async function storyText(
  visit: Visit,
  given: { story: string; application?: string | undefined },
): Promise<Result<string, Refusal>> {
  const { deps } = visit;
  const stories = await ownStories(visit);
  const story = stories.find(({ id, title }) => id === given.story || isCalled(title, given.story));
  if (!story)
    return err({
      type: "not_found",
      what: "story",
      id: given.story,
      nearest: stories.map(({ title }) => title).slice(0, 5),
    });
  if (!given.application) return ok(sharpenStory(story));
  const id = await applicationIn(visit, given.application);
  if (!id.ok) return id;
  const found = await getPreparation(deps, id.value);
  return found.ok ? ok(sharpenStory(story, found.value.preparation)) : found;
}

const isCalled = (name: string, wanted: string): boolean =>
  name.toLowerCase().startsWith(wanted.trim().toLowerCase());

const formatCalled = (wanted: string): FormatId | undefined =>
  FORMAT_IDS.find((id) => id === wanted.toUpperCase() || isCalled(FORMATS[id].name, wanted));

const invalid = (pointer: string, expected: string): Result<never, Refusal> =>
  err({ type: "invalid_input", issues: [{ pointer, expected }] });
