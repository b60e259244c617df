export * from "./compare-claims.ts";
export * from "./statements/index.ts";
