// Prints how well the readers do on the labelled corpora: `pnpm eval`. What is under "test" or "held-out" was never developed on.
import { readFileSync } from "node:fs";
import { comparePair } from "../src/consistency/index.ts";
import { readInvitation } from "../src/intake/index.ts";
import { matchStories } from "../src/match/index.ts";
import { reviewAnswer } from "../src/review/index.ts";
import { linesOf, partsOf } from "./corpora.ts";
import { ANSWER_FIELDS, type LabelledAnswer, scoreAnswers } from "./score-answers.ts";
import { type LabelledPair, scoreConsistency } from "./score-consistency.ts";
import { type InvitationItem, scoreInvitations } from "./score-invitations.ts";
import { type MatchingCorpus, scoreMatching } from "./score-matching.ts";

const rate = (share: number): string => share.toFixed(3);

function heading(text: string): void {
  console.log(`\n${text}`);
}

heading("Consistency: contradictions found, and the four verdicts");
console.table(
  Object.fromEntries(
    partsOf("consistency").map((part) => {
      const score = scoreConsistency(
        linesOf<LabelledPair>("consistency", part),
        (pair) => comparePair(pair).verdict,
      );
      const { precision, recall, f1, accuracy, falseAlarms, recallByKind } = score;
      return [
        part,
        {
          precision: rate(precision),
          recall: rate(recall),
          F1: rate(f1),
          accuracy: rate(accuracy),
          ...Object.fromEntries(
            Object.entries(falseAlarms).map(([label, share]) => [`false on ${label}`, rate(share)]),
          ),
          ...Object.fromEntries(
            Object.entries(recallByKind).map(([kind, share]) => [kind, rate(share)]),
          ),
        },
      ];
    }),
  ),
);

for (const part of partsOf("invitations")) {
  heading(`Invitations, ${part}: each field`);
  const { scores } = scoreInvitations(
    linesOf<InvitationItem>("invitations", part),
    (text, context) => readInvitation(text, context).reading,
  );
  console.table(
    Object.fromEntries(
      scores.map(({ field, precision, recall, f1 }) => [
        field,
        { precision: rate(precision), recall: rate(recall), F1: rate(f1) },
      ]),
    ),
  );
}

for (const part of partsOf("answers")) {
  heading(`Answers, ${part}: each verdict`);
  const { fields, fillerExact } = scoreAnswers(
    linesOf<LabelledAnswer>("answers", part),
    reviewAnswer,
  );
  console.table({
    ...Object.fromEntries(
      ANSWER_FIELDS.map((field) => {
        const { precision, recall, f1, accuracy } = fields[field];
        return [
          field,
          {
            precision: rate(precision),
            recall: rate(recall),
            F1: rate(f1),
            accuracy: rate(accuracy),
          },
        ];
      }),
    ),
    "fillers exact": { accuracy: rate(fillerExact) },
  });
}

heading("Matching: a candidate's stories for each question");
console.table(
  Object.fromEntries(
    partsOf("matching").map((part) => {
      const corpus = JSON.parse(
        readFileSync(`eval/matching/${part}.json`, "utf8"),
      ) as MatchingCorpus;
      const { ndcg3, mrr, rightEmpties, unanswerable, weakEmpties, weak } = scoreMatching(
        corpus,
        matchStories,
      );
      return [
        part,
        {
          "nDCG@3": rate(ndcg3),
          MRR: rate(mrr),
          "empty where none fits": `${rate(rightEmpties)} of ${unanswerable}`,
          "where none fits well": `${rate(weakEmpties)} of ${weak}`,
        },
      ];
    }),
  ),
);
