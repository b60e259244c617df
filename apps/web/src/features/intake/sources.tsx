import type { Draft, DraftEvidence } from "@finalist/core/intake";

type Confidence = NonNullable<DraftEvidence["confidence"]>;

const WORDS: Readonly<Record<Confidence, string>> = {
  certain: "stated",
  likely: "likely",
  guess: "a guess: please check",
};

/** Looks up where a value of the draft was read. */
export type EvidenceOf = (pointer: string) => DraftEvidence | undefined;

export function evidenceOf({ evidence }: Draft): EvidenceOf {
  // The first of several counts, as a list that is searched from its start would have it.
  const byPointer = new Map(evidence.toReversed().map((each) => [each.pointer, each]));
  return (pointer) => byPointer.get(pointer);
}

/** How sure it is, by a word; a guess has a mark beside its colour. */
export function Sureness({ confidence }: { readonly confidence: Confidence }) {
  if (confidence !== "guess") return <span>{WORDS[confidence]}</span>;
  return (
    <span className="inline-block rounded bg-warn-soft px-1.5 font-medium text-warn">
      <span aria-hidden="true">? </span>
      {WORDS.guess}
    </span>
  );
}

/** Read from “…”, and how sure. */
export function Source({ evidence }: { readonly evidence: DraftEvidence }) {
  const { quote, confidence, line } = evidence;
  return (
    <>
      {quote !== "" && <Quote text={quote} />}
      {line !== undefined && `, line ${line}`}
      {confidence && (
        <>
          {quote !== "" && " · "}
          <Sureness confidence={confidence} />
        </>
      )}
    </>
  );
}

const QUOTE_CHARACTERS_MAX = 140;

function Quote({ text }: { readonly text: string }) {
  const whole = text.replace(/\s+/g, " ").trim();
  const short =
    whole.length > QUOTE_CHARACTERS_MAX ? `${whole.slice(0, QUOTE_CHARACTERS_MAX)}…` : whole;
  return (
    <>
      Read from “<bdi>{short}</bdi>”
    </>
  );
}

/** A value that nothing in the text gives. */
export function Assumed({ children }: { readonly children: string }) {
  return (
    <>
      {children} <Sureness confidence="guess" />
    </>
  );
}

interface SourcesProps {
  /** What was read, each with what it is called; one alone needs no name. */
  readonly of: readonly (readonly [label: string, evidence: DraftEvidence | undefined])[];
  /** What stands on the page already: words in it are not said twice. */
  readonly shown: string;
}

/** Where the parts of one entry were read, the same words once. */
export function Sources({ of, shown }: SourcesProps) {
  const found = of.flatMap(([label, evidence]) =>
    evidence ? [{ label, evidence: withoutShown(evidence, shown) }] : [],
  );
  if (found.length === 0) return null;
  const lines = merged(found.filter(({ evidence }) => !isPlain(evidence)));
  if (lines.length === 0) return <p className="mt-1 text-xs text-muted">Stated</p>;
  return (
    <ul className="mt-1 space-y-0.5 text-xs text-muted">
      {lines.map(({ labels, evidence }) => (
        <li key={labels.join()}>
          {of.length > 1 && `${[...new Set(labels)].join(", ")}: `}
          <Source evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}

/** Stated in the very words that are shown. */
const isPlain = ({ quote, confidence }: DraftEvidence): boolean =>
  quote === "" && (confidence === undefined || confidence === "certain");

interface Line {
  readonly labels: readonly string[];
  readonly evidence: DraftEvidence;
}

/** "10:00 – 11:00" goes with "Thursday, 10:00 – 11:00", where both are as sure. */
function merged(
  found: readonly { readonly label: string; readonly evidence: DraftEvidence }[],
): readonly Line[] {
  return found.reduce<readonly Line[]>((lines, { label, evidence }) => {
    const at = lines.findIndex((line) => saysSame(line.evidence, evidence));
    const line = lines[at];
    if (!line) return [...lines, { labels: [label], evidence }];
    const longer = line.evidence.quote.length < evidence.quote.length ? evidence : line.evidence;
    return lines.with(at, { labels: [...line.labels, label], evidence: longer });
  }, []);
}

const saysSame = (one: DraftEvidence, other: DraftEvidence): boolean =>
  one.confidence === other.confidence &&
  (one.quote === "" || other.quote === ""
    ? one.quote === other.quote
    : one.quote.includes(other.quote) || other.quote.includes(one.quote));

const withoutShown = (evidence: DraftEvidence, shown: string): DraftEvidence =>
  shown.includes(evidence.quote) ? { ...evidence, quote: "" } : evidence;
