export { debrief } from "./debrief.ts";
export { mockInterview } from "./mock-interview.ts";
export { sharpenStory } from "./sharpen-story.ts";
