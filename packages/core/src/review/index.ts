export { partsOfStory, type StoryParts } from "./parts-of-story.ts";
export * from "./review-answer.ts";
export * from "./schema.ts";
export { storyOfTelling } from "./told-story.ts";
