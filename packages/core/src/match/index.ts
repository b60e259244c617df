export * from "./match-contract.ts";
export { matchStories } from "./match-stories.ts";
