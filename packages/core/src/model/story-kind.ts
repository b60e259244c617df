export const STORY_KINDS = ["STK-1", "STK-2", "STK-3"] as const;
export type StoryKind = (typeof STORY_KINDS)[number];
