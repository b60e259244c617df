export * from "./compare-claims.ts";
