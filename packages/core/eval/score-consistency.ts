const LABELS = ["contradiction", "consistent", "correction", "unrelated"] as const;
export type Label = (typeof LABELS)[number];

/** Two tellings with what a careful reader says of them. */
export interface LabelledPair {
  readonly id: string;
  readonly topic?: string;
  readonly a: { readonly text: string };
  readonly b: { readonly text: string };
  readonly label: Label;
  /** The dimension in which they conflict or were compared. */
  readonly kind: string;
  /** Why, in a few words. */
  readonly note?: string;
}

export interface ConsistencyScore {
  /** True label → given label → how many. */
  readonly confusion: Readonly<Record<Label, Readonly<Record<Label, number>>>>;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly recallByKind: Readonly<Record<string, number>>;
  /** Of the pairs with each other label, the share that was called a contradiction. */
  readonly falseAlarms: Readonly<Record<Exclude<Label, "contradiction">, number>>;
  readonly accuracy: number;
}

/** How well a comparison finds the contradictions among labelled pairs, and the other three labels. */
export function scoreConsistency(
  pairs: readonly LabelledPair[],
  compare: (pair: LabelledPair) => Label,
): ConsistencyScore {
  const answers = pairs.map((pair) => ({ pair, given: compare(pair) }));
  const count = (label: Label, given: Label): number =>
    answers.filter((answer) => answer.pair.label === label && answer.given === given).length;
  const confusion = byLabel((label) => byLabel((given) => count(label, given)));
  const clashes = answers.filter(({ pair }) => pair.label === "contradiction");
  const alarms = answers.filter(({ given }) => given === "contradiction");
  const hits = clashes.filter(({ given }) => given === "contradiction").length;
  const [precision, recall] = [share(hits, alarms.length), share(hits, clashes.length)];
  const recallOf = (kind: string): number => {
    const ofKind = clashes.filter(({ pair }) => pair.kind === kind);
    return share(ofKind.filter(({ given }) => given === "contradiction").length, ofKind.length);
  };
  const kinds = [...new Set(clashes.map(({ pair }) => pair.kind))].toSorted();
  const falseAlarmRate = (label: Label): number =>
    share(
      confusion[label].contradiction,
      answers.filter(({ pair }) => pair.label === label).length,
    );
  return {
    confusion,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    recallByKind: Object.fromEntries(kinds.map((kind) => [kind, recallOf(kind)])),
    falseAlarms: {
      consistent: falseAlarmRate("consistent"),
      correction: falseAlarmRate("correction"),
      unrelated: falseAlarmRate("unrelated"),
    },
    accuracy: share(
      answers.filter(({ pair, given }) => pair.label === given).length,
      answers.length,
    ),
  };
}

const byLabel = <Value>(valueOf: (label: Label) => Value): Readonly<Record<Label, Value>> => ({
  contradiction: valueOf("contradiction"),
  consistent: valueOf("consistent"),
  correction: valueOf("correction"),
  unrelated: valueOf("unrelated"),
});

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
