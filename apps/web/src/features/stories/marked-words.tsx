import type { Mark } from "./heard.ts";

/** What stands around marked words is shown with them. */
const AROUND = 28;

const LOOKS = {
  good: "bg-accent-soft text-accent",
  warn: "bg-warn-soft text-warn",
} as const;

interface MarkedWordsProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The words that a hint is about, each with a little of what stands around it. */
export function MarkedWords({ text, marks }: MarkedWordsProps) {
  const excerpts = excerptsOf(text, marks);
  if (excerpts.length === 0) return null;
  return (
    <p className="mt-1 line-clamp-4 text-sm text-muted" dir="auto">
      {excerpts.map(({ from, to, marks: inside }) => (
        <span key={from}>
          {from > 0 && "… "}
          {inside.map(({ start, end, tone, why }, index) => (
            <span key={start}>
              {text.slice(inside[index - 1]?.end ?? from, start)}
              <mark title={why} className={`rounded px-0.5 ${LOOKS[tone]}`}>
                {text.slice(start, end)}
                <span className="sr-only"> ({why})</span>
              </mark>
            </span>
          ))}
          {text.slice(inside.at(-1)?.end, to)}
          {to < text.length && " … "}
        </span>
      ))}
    </p>
  );
}

interface Excerpt {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
}

/** Marks that stand close to each other share an excerpt; of two that overlap the first is shown. */
function excerptsOf(text: string, marks: readonly Mark[]): readonly Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const mark of marks) {
    const last = excerpts.at(-1);
    const lastMark = last?.marks.at(-1);
    if (lastMark && mark.start < lastMark.end) continue;
    const to = wordEnd(text, mark.end + AROUND);
    if (last && mark.start - AROUND <= last.to)
      excerpts[excerpts.length - 1] = { ...last, to, marks: [...last.marks, mark] };
    else excerpts.push({ from: wordStart(text, mark.start - AROUND), to, marks: [mark] });
  }
  return excerpts;
}

const wordStart = (text: string, at: number): number =>
  at <= 0 ? 0 : text.lastIndexOf(" ", at) + 1;

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 ? text.length : space;
}
