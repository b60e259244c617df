/** The steps that made the tables what they are, in order; the database keeps the names of those done. */
const MIGRATION_NAMES = [
  "001_documents_and_changes",
  "002_tokens_and_calendar_key",
  "003_edit_ids",
  "004_outcomes_in_lists",
  "007_answers",
  "008_tokens_for_applications",
  "008_words_in_search",
  "009_lists_that_scale",
  "010_sessions",
  "011_webhooks",
  "012_search_by_words",
  "013_calendar_by_key",
] as const;
export type MigrationName = (typeof MIGRATION_NAMES)[number];

/** How the tables of a database stand to what this program knows, by the steps it has seen. */
export function schemaAge(done: readonly string[]): "same" | "older" | "newer" {
  const known: readonly string[] = MIGRATION_NAMES;
  if (done.some((name) => !known.includes(name))) return "newer";
  return done.length === known.length ? "same" : "older";
}
