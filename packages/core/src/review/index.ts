export * from "./review-answer.ts";
export * from "./schema.ts";
