/** How authors in the change log begin who are assistants. */
export const ASSISTANT = "assistant";

/** What an assistant did is told from what the person did, and from what other assistants did. */
export function assistantNamed(...names: readonly (string | undefined)[]): string {
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 ? ASSISTANT : `${ASSISTANT} (${known.join(", ")})`;
}
