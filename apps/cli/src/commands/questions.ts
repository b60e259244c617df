import { type Context, withReader } from "../context.ts";
import { loadOne } from "../load.ts";
import type { AnswerOptions } from "../output.ts";
import { printable } from "../text.ts";
import { boardOf, printBoard, proposalOf } from "./question-board.ts";

export interface QuestionsOptions extends AnswerOptions {
  readonly propose?: boolean;
}

/** Who gets asked what, which rules it breaks, and what is still missing. */
export const questions = (context: Context, wanted: string, options: QuestionsOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const { application, candidate } = await loadOne(reader, wanted, io.now());
    const make = options.propose ? proposalOf : boardOf;
    const board = make(application, candidate, io.now());
    out.answer(options, {
      json: () => board,
      plain: () =>
        board.people.flatMap(({ name, own }) =>
          own.map(({ id, text, state, issues }) => [
            ...[name, state, id, text, issues.map(({ rule }) => rule).join(",")],
          ]),
        ),
      text: () => {
        if (board.people.length === 0)
          return out.note(
            "Questions follow from the people in the room; nobody is there yet: finalist room APP",
          );
        printBoard(out, printable(board));
        if (board.people.some(({ own }) => own.some(({ state }) => state === "proposed")))
          out.note("[?] is proposed: finalist questions APP --take makes it yours.");
      },
    });
  });
