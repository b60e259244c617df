import { type ComponentType, lazy } from "react";
import type { ViewProps } from "../../views.ts";

type Section = ComponentType<ViewProps>;

/** A section is loaded when it is first opened; its code is a folder beside this file. */
const section = (load: () => Promise<Section>) => ({
  load,
  View: lazy(async () => ({ default: await load() })),
});

/** The parts of a preparation, in the order in which they are worked through. */
export const SECTIONS = [
  {
    id: "overview",
    name: "Overview",
    group: "Now",
    ...section(async () => (await import("./overview/overview-section.tsx")).OverviewSection),
  },
  {
    id: "notes",
    name: "Round one",
    group: "Prepare",
    ...section(async () => (await import("./round-one/round-one-section.tsx")).RoundOneSection),
  },
  {
    id: "room",
    name: "The room",
    group: "Prepare",
    ...section(async () => (await import("./room/room-section.tsx")).RoomSection),
  },
  {
    id: "formats",
    name: "Formats",
    group: "Prepare",
    ...section(async () => (await import("./formats/formats-section.tsx")).FormatsSection),
  },
  {
    id: "stories",
    name: "Stories",
    group: "Prepare",
    ...section(async () => (await import("./stories/stories-section.tsx")).StoriesSection),
  },
  {
    id: "questions",
    name: "Questions",
    group: "Prepare",
    ...section(async () => (await import("./questions/questions-section.tsx")).QuestionsSection),
  },
  {
    id: "consistency",
    name: "Consistency",
    group: "Prepare",
    ...section(
      async () => (await import("./consistency/consistency-section.tsx")).ConsistencySection,
    ),
  },
  {
    id: "research",
    name: "Research",
    group: "Groundwork",
    ...section(async () => (await import("./research/research-section.tsx")).ResearchSection),
  },
  {
    id: "pay",
    name: "Pay and logistics",
    group: "Groundwork",
    ...section(async () => (await import("./pay/pay-section.tsx")).PaySection),
  },
  {
    id: "kit",
    name: "Rehearsal and kit",
    group: "Groundwork",
    ...section(async () => (await import("./kit/kit-section.tsx")).KitSection),
  },
  {
    id: "offers",
    name: "Offers and signs",
    group: "Groundwork",
    ...section(async () => (await import("./offers/offers-section.tsx")).OffersSection),
  },
  {
    id: "plan",
    name: "Plan",
    group: "Get it done",
    ...section(async () => (await import("./plan/plan-section.tsx")).PlanSection),
  },
  {
    id: "checklist",
    name: "Checklist",
    group: "Get it done",
    ...section(async () => (await import("./checklist/checklist-section.tsx")).ChecklistSection),
  },
  {
    id: "day",
    name: "Day sheet",
    group: "The day",
    ...section(async () => (await import("./day/day-section.tsx")).DaySection),
  },
  {
    id: "brief",
    name: "Brief",
    group: "The day",
    ...section(async () => (await import("./brief/brief-section.tsx")).BriefSection),
  },
  {
    id: "after",
    name: "Afterwards",
    group: "The day",
    ...section(async () => (await import("./after/after-section.tsx")).AfterSection),
  },
] as const;

export type SectionId = (typeof SECTIONS)[number]["id"];

interface Part {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

/** What the navigation shows: the sections, and the screen beside the call, outside the frame. */
export const PARTS: readonly Part[] = SECTIONS.flatMap((part): Part[] =>
  part.id === "day" ? [part, { id: "live", name: "Live", group: part.group }] : [part],
);

/** The first ten are a digit away. */
export const keyOf = (id: string): string | undefined => {
  const index = SECTIONS.findIndex((each) => each.id === id);
  return index >= 0 && index < 10 ? String((index + 1) % 10) : undefined;
};

/** What loads each of them, so that it opens at once, and offline. */
export const SECTION_LOADERS = SECTIONS.map(({ load }) => load);
