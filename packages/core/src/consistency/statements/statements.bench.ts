import { bench, describe } from "vitest";
import { checkStatements } from "./check-statements.ts";
import type { Statement } from "./schema.ts";

const SENTENCES = [
  [
    "I led the migration of %s with a team of six, it took fourteen months.",
    "The migration of %s took a year, six of us did it.",
  ],
  [
    "We cut the costs of %s by 35 percent in 2022.",
    "Costs of %s came down by a fifth, that was in 2022.",
  ],
  [
    "My budget for %s was £400,000, and I kept to it.",
    "For %s I had four hundred thousand pounds.",
  ],
  ["I left %s because the site was closed.", "I quit %s over a row with my boss."],
] as const;

/** So many statements, two on each subject; the subjects have names of their own. */
const statements = (count: number): readonly Statement[] =>
  Array.from({ length: count }, (_, index) => {
    const subject = Math.floor(index / 2);
    const [first, second] = SENTENCES[subject % SENTENCES.length] ?? SENTENCES[0];
    const text = (index % 2 === 0 ? first : second).replace("%s", `Harbour${subject.toString(36)}`);
    return { id: String(index), round: 1 + (index % 2), text };
  });

const THOUSAND = statements(1000);

describe("checking statements", () => {
  bench("baseline: copy a thousand statements through JSON, a hundred times", () => {
    for (let round = 0; round < 100; round += 1) JSON.parse(JSON.stringify(THOUSAND));
  });
  bench("250 statements", () => void checkStatements(THOUSAND.slice(0, 250)));
  bench("1,000 statements", () => void checkStatements(THOUSAND));
  const FOUR_THOUSAND = statements(4000);
  bench("4,000 statements", () => void checkStatements(FOUR_THOUSAND));
});
