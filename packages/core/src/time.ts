// Two halves, so that a page which only counts down does not load the arithmetic of zones.
export * from "./instants.ts";
export * from "./zones.ts";
