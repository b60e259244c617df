import type { Story } from "@finalist/core/model";
import { STORY_KIND_NAMES } from "@finalist/core/playbook";
import {
  completeness,
  isGap,
  isStrong,
  missingFrom,
  STORY_POINTS,
  storyMatrix,
} from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { findNamed, shortId } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { counted, systemTimeZone } from "../words.ts";
import { printEntry } from "./entry.ts";

export interface StoriesOptions extends AnswerOptions {
  readonly show?: string;
}

/** The stories there are; for an application also where each is told, and what none answers yet. */
export const stories = (context: Context, wanted: string | undefined, options: StoriesOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const loaded = wanted === undefined ? undefined : await loadOne(reader, wanted, io.now());
    const candidate = loaded?.candidate ?? (await reader.candidate()).document;
    if (options.show !== undefined)
      return showStory(out, storyIn(candidate.stories, options.show), options);
    const shelf = loaded ? shelfFor(loaded) : { items: candidate.stories.map(standingOf) };
    out.answer(options, {
      json: () => shelf,
      plain: () =>
        shelf.items.map(({ id, title, kindName, points, strong, places = [], missing }) => [
          ...[id, title, kindName, points, strong],
          ...[places.map(({ session }) => session).join(", "), missing.join(", ")],
        ]),
      text: () => printShelf(out, printable(shelf)),
    });
  });

function storyIn(all: readonly Story[], wanted: string): Story {
  const named = all.map((story) => ({ id: story.id, name: story.title, story }));
  return findNamed(named, wanted, { one: "story", see: "finalist stories" }).story;
}

interface Standing {
  readonly id: string;
  readonly title: string;
  readonly kind: Story["kind"];
  readonly kindName: string;
  readonly points: number;
  readonly pointsMax: number;
  readonly strong: boolean;
  readonly missing: readonly string[];
  /** Only for an application: whether it is meant to be told there, where, and who knows it. */
  readonly inUse?: boolean;
  readonly told?: boolean;
  readonly newDepth?: readonly string[];
  readonly places?: readonly {
    readonly sessionId: string;
    readonly session: string;
    readonly because: string;
  }[];
  readonly heardBy?: readonly string[];
}

interface Coverage {
  readonly sessionId: string;
  readonly session: string;
  readonly questionId: string;
  readonly text: string;
  readonly asksFor: string;
  /** The stories that answer it; none where there is a gap. */
  readonly storyIds: readonly string[];
}

interface Shelf {
  readonly items: readonly Standing[];
  readonly coverage?: readonly Coverage[];
}

export const standingOf = (story: Story): Standing => ({
  id: story.id,
  title: story.title,
  kind: story.kind,
  kindName: STORY_KIND_NAMES[story.kind],
  points: completeness(story),
  pointsMax: STORY_POINTS,
  strong: isStrong(story),
  missing: missingFrom(story),
});

function shelfFor({ application, candidate, preparation }: Loaded): Shelf {
  const { sessions, allocation } = preparation;
  const cards = new Map(preparation.stories.map((card) => [card.id, card]));
  const sessionNames = new Map(
    sessions.map(({ session, format }) => [session.id, session.title ?? format?.name ?? "Session"]),
  );
  const sessionOf = (id: string): string => sessionNames.get(id) ?? "";
  const nameOf = (id: string): string =>
    application.interviewers.find((person) => person.id === id)?.name ?? id;
  const items = candidate.stories.map((story): Standing => {
    const card = cards.get(story.id);
    const isOwn = ({ storyId }: { readonly storyId: string }): boolean => storyId === story.id;
    return {
      ...standingOf(story),
      inUse: card !== undefined,
      told: card?.told ?? false,
      newDepth: card?.newDepth ?? [],
      places: allocation.slots
        .filter(isOwn)
        .map(({ sessionId, because }) => ({ sessionId, session: sessionOf(sessionId), because })),
      heardBy: allocation.overTold
        .filter(isOwn)
        .flatMap(({ listenerIds }) => listenerIds.map(nameOf)),
    };
  });
  const coverage = storyMatrix(preparation, candidate.stories).flatMap(({ sessionId, rows }) =>
    rows.map((row): Coverage => ({
      sessionId,
      session: sessionOf(sessionId),
      questionId: row.questionId,
      text: row.text,
      asksFor: row.asksFor,
      storyIds: isGap(row)
        ? []
        : row.cells.filter(({ level }) => level !== "none").map(({ storyId }) => storyId),
    })),
  );
  return { items, coverage };
}

function printShelf(out: Output, { items, coverage = [] }: Shelf): void {
  const { strong, muted, warn } = out.paint;
  if (items.length === 0)
    return out.note(
      "No story yet. Three known to the ground are enough: one of depth, one of influence, one of judgement. Tell one in a file and add it: finalist stories --add FILE",
    );
  for (const [index, story] of items.filter(({ inUse }) => inUse !== false).entries()) {
    if (index > 0) out.line();
    printStanding(out, story);
  }
  const leftOut = items.filter(({ inUse }) => inUse === false);
  if (leftOut.length > 0) {
    out.line();
    out.line(`Left out here: ${leftOut.map(({ title }) => title).join("; ")}`, "  ");
  }
  const gaps = coverage.filter(({ storyIds }) => storyIds.length === 0);
  if (coverage.length === 0) return;
  out.line();
  if (gaps.length === 0) return out.line("Each likely question has a story that answers it.");
  out.line(
    strong(`${gaps.length} of ${counted(coverage.length, "likely question")} without a story`),
  );
  for (const { session, text, questionId, asksFor } of gaps)
    out.line(`  ${warn("!")} ${text} ${muted(`(${questionId}, ${session})`)}: ${asksFor}`, "    ");
}

export function printStanding(out: Output, story: Standing): void {
  const { strong, muted, good, warn } = out.paint;
  const { id, title, kindName, points, pointsMax, missing, places = [], heardBy = [] } = story;
  out.line(`${strong(title)} ${muted(`(${shortId(id)})`)}`, "  ");
  const parts = `${points} of ${pointsMax} parts`;
  out.line(`  ${kindName} · ${story.strong ? `${good("strong")}, ${parts}` : parts}`, "    ");
  if (missing.length > 0) out.line(`  ${warn("Missing")}: ${missing.join("; ")}`, "    ");
  for (const { session, because } of places)
    out.line(`  Tell it in ${session}: ${because}`, "    ");
  if (heardBy.length > 0)
    out.line(`  Heard before, without anything new: ${heardBy.join(", ")}`, "    ");
}

function showStory(out: Output, story: Story, options: AnswerOptions): void {
  const standing = standingOf(story);
  out.answer(options, {
    json: () => ({ story, ...standing }),
    plain: () =>
      Object.entries(story).map(([key, value]) => [
        key,
        typeof value === "object" ? JSON.stringify(value) : value,
      ]),
    text: () => {
      printStanding(out, printable(standing));
      out.line();
      printEntry(out, {
        kind: "candidate",
        collection: "stories",
        entry: printable(story),
        without: ["title", "kind"],
        timeZone: systemTimeZone(),
        nameOf: (name) => name,
      });
    },
  });
}
