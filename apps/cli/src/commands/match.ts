import { INTAKE_BYTES_MAX } from "@finalist/core";
import { MatchInput, type MatchOutput, matchStories } from "@finalist/core/match";
import { parseAs } from "@finalist/core/model";
import type { Context } from "../context.ts";
import { parseJson } from "../json-lines.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { readText } from "../read-input.ts";
import { printable } from "../text.ts";

/** Ranks stories for questions, both from one JSON file; stores nothing. */
export async function match(
  { io, out }: Context,
  file: string | undefined,
  options: AnswerOptions,
): Promise<void> {
  const input = parseJson(await readText(io, file, INTAKE_BYTES_MAX), (value) =>
    parseAs(MatchInput, value),
  );
  const rankings = matchStories(input);
  out.answer(options, {
    jsonLines: () => rankings,
    plain: () =>
      rankings.flatMap(({ question, ranking }) =>
        ranking.map(({ story, score }, index) => [question, index + 1, story, score]),
      ),
    text: () => printRankings(out, input, rankings),
  });
}

function printRankings(out: Output, input: MatchInput, rankings: MatchOutput): void {
  const { muted, strong } = out.paint;
  const { stories, questions } = printable(input);
  for (const { question, ranking } of printable(rankings)) {
    out.line(strong(questions.find(({ id }) => id === question)?.text ?? question));
    if (ranking.length === 0) out.line(muted("  None of the stories fits."));
    for (const [index, { story, score, why }] of ranking.slice(0, 3).entries()) {
      const title = stories.find(({ id }) => id === story)?.title ?? story;
      const words = [...new Set(why.map((reason) => reason.words))].slice(0, 3);
      out.line(`  ${index + 1}. ${title}  ${muted(score.toFixed(2))}`, "     ");
      if (words.length > 0) out.line(muted(`     “${words.join("”, “")}”`), "     ");
    }
    out.line();
  }
}
