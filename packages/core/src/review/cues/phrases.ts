/** Phrases between bars; "#" in them is any number, "_" one to three words. */
export function listed(phrases: string): readonly string[] {
  return phrases
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** Every head with every tail: "my task", "our task", "my goal" … */
export const spread = (heads: string, tails: string): readonly string[] =>
  listed(heads).flatMap((head) => listed(tails).map((tail) => `${head} ${tail}`));
