// Prints what is read wrongly of invitations, field by field: `node eval/run.mjs wrong-invitations dev-h [field …]`.
import { readFileSync } from "node:fs";
import { readInvitation } from "../src/intake/index.ts";
import { linesOf } from "./corpora.ts";
import { type InvitationItem, scoreInvitations } from "./score-invitations.ts";

const [part = "dev", ...fields] = process.argv.slice(2);
const items = /[./]/.test(part)
  ? readFileSync(part, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as InvitationItem)
  : linesOf<InvitationItem>("invitations", part);

const { scores, misses } = scoreInvitations(
  items,
  (text, context) => readInvitation(text, context).reading,
);
for (const { id, text, sent } of items) {
  const wrong = misses.filter(
    (miss) => miss.id === id && (fields.length === 0 || fields.includes(miss.field)),
  );
  if (wrong.length === 0) continue;
  console.log(`\n=== ${id}, sent ${sent}\n${text}\n--- read wrongly`);
  for (const { field, expected, found } of wrong) {
    console.log(`${field}: ${expected === null ? `+ ${found}` : `- ${expected}`}`);
  }
}
console.log(
  `\n${part}: ${scores.map(({ field, f1, hits, found, expected }) => `${field} ${f1.toFixed(2)} (${hits}/${found}/${expected})`).join(", ")}`,
);
