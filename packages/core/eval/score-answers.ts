/** What a corpus says of an answer; the labels of a review, without its spans. */
export interface AnswerLabels {
  readonly star: Readonly<Record<"situation" | "task" | "action" | "result", boolean>>;
  readonly measurableResult: boolean;
  readonly constraint: boolean;
  readonly rejectedAlternatives: boolean;
  readonly weHidesOwnPart: boolean;
  readonly fillerCount: number;
}

export interface LabelledAnswer extends AnswerLabels {
  readonly id: string;
  readonly question: string;
  readonly text: string;
}

interface FieldScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
  /** Ids of answers that were judged otherwise than labelled. */
  readonly wrong: readonly string[];
}

export interface AnswerScores {
  readonly fields: Readonly<Record<AnswerField, FieldScore>>;
  /** Share of answers whose fillers were counted exactly. */
  readonly fillerExact: number;
  readonly fillerWrong: readonly string[];
}

const FIELDS = {
  situation: ({ star }) => star.situation,
  task: ({ star }) => star.task,
  action: ({ star }) => star.action,
  result: ({ star }) => star.result,
  measurableResult: (labels) => labels.measurableResult,
  constraint: (labels) => labels.constraint,
  rejectedAlternatives: (labels) => labels.rejectedAlternatives,
  weHidesOwnPart: (labels) => labels.weHidesOwnPart,
} satisfies Readonly<Record<string, (labels: AnswerLabels) => boolean>>;

export type AnswerField = keyof typeof FIELDS;
export const ANSWER_FIELDS = Object.keys(FIELDS) as readonly AnswerField[];

/** How far a review agrees with a labelled corpus, field by field. */
export function scoreAnswers(
  items: readonly LabelledAnswer[],
  review: (answer: { readonly question: string; readonly text: string }) => AnswerLabels,
): AnswerScores {
  const judged = items.map((item) => ({
    item,
    verdict: review({ question: item.question, text: item.text }),
  }));
  const scoreOf = (field: AnswerField): FieldScore => {
    const pairs = judged.map(({ item, verdict }) => ({
      id: item.id,
      wanted: FIELDS[field](item),
      got: FIELDS[field](verdict),
    }));
    const count = (wanted: boolean, got: boolean): number =>
      pairs.filter((pair) => pair.wanted === wanted && pair.got === got).length;
    const [hits, misses, alarms] = [count(true, true), count(true, false), count(false, true)];
    const wrong = pairs.filter(({ wanted, got }) => wanted !== got).map(({ id }) => id);
    return {
      precision: share(hits, hits + alarms),
      recall: share(hits, hits + misses),
      f1: share(2 * hits, 2 * hits + misses + alarms),
      accuracy: share(pairs.length - wrong.length, pairs.length),
      wrong,
    };
  };
  const fillerWrong = judged
    .filter(({ item, verdict }) => item.fillerCount !== verdict.fillerCount)
    .map(({ item }) => item.id);
  return {
    fields: Object.fromEntries(ANSWER_FIELDS.map((field) => [field, scoreOf(field)])) as Record<
      AnswerField,
      FieldScore
    >,
    fillerExact: share(items.length - fillerWrong.length, items.length),
    fillerWrong,
  };
}

/** Nothing to be found and nothing found is a full score. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
