import { randomUUID } from "node:crypto";
import { parseAs, Story } from "@finalist/core/model";
import { markUse } from "@finalist/core/prepare";
import { partsOfStory, storyOfTelling } from "@finalist/core/review";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure } from "../failure.ts";
import { loadOne } from "../load.ts";
import { readText } from "../read-input.ts";
import { printable } from "../text.ts";
import { printStanding, standingOf } from "./stories.ts";

/** A story told in one go, taken apart and stored; every sentence is kept. */
export const addStory = async (
  context: Context,
  wanted: string | undefined,
  { add, title, json }: JsonOption & { readonly add: string; readonly title?: string },
) => {
  const { io, out } = context;
  const told = (await readText(io, add, TELLING_BYTES_MAX)).trim();
  if (told === "") throw new Failure("It is empty. Tell the story as you would say it.");
  const id = randomUUID();
  const given = { id, ...storyOfTelling(told, partsOfStory(told)), ...(title && { title }) };
  const read = parseAs(Story, given);
  if (!read.ok)
    throw new Failure(
      `It cannot be kept as one story: ${read.error.issues.map(({ pointer, expected }) => `${pointer.slice(1)}: ${expected}`).join("; ")}.`,
    );
  const story = read.value;
  return withClient(context, async (client) => {
    const loaded = wanted === undefined ? undefined : await loadOne(client, wanted, io.now());
    const { version } = await client.run(
      { kind: "candidate" },
      { type: "add", collection: "stories", value: story },
    );
    // Where some stories were chosen for an application, a new one has to be chosen too.
    if (loaded && loaded.application.storyUses.length > 0) {
      const { application, preparation } = loaded;
      await client.run(
        { kind: "application", id: application.id },
        markUse(application, preparation.stories, id, { planned: true }, randomUUID),
      );
    }
    if (json) return out.json({ candidate: { version }, story });
    printStanding(out, printable(standingOf(story)));
    return out.note("Added. The dashboard and the terminal UI have a field for each part.");
  });
};

/** More than a person tells in one go; each part holds 20,000 characters. */
const TELLING_BYTES_MAX = 256 * 1024;
