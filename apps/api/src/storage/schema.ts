/** The steps that made the tables what they are, in order; the database keeps the names of those done. */
const MIGRATION_NAMES = [
  "001_documents_and_changes",
  "002_tokens_and_calendar_key",
  "003_edit_ids",
  "004_outcomes_in_lists",
  "005_answers",
  "006_tokens_for_applications",
  "007_lists_that_scale",
  "008_sessions",
  "009_webhooks",
  "010_search_by_words",
  "011_calendar_by_key",
  "012_search_in_workspaces",
] as const;
export type MigrationName = (typeof MIGRATION_NAMES)[number];

/** How the tables of a database stand to what this program knows, by the steps it has seen. */
export function schemaAge(done: readonly string[]): "same" | "older" | "newer" {
  const known: readonly string[] = MIGRATION_NAMES;
  if (done.some((name) => !known.includes(name))) return "newer";
  return done.length === known.length ? "same" : "older";
}
