import { areaOfRule, type Finding } from "@finalist/core/prepare";

/** What the rules say of the stories as a whole: too many, too alike, told before. */
export function StoryFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const shown = findings.filter(
    ({ rule, objects }) =>
      areaOfRule(rule) === "stories" && objects.every(({ kind }) => !SHOWN_ELSEWHERE.has(kind)),
  );
  if (shown.length === 0) return null;
  return (
    <ul className="mb-4 space-y-1 rounded-xl bg-warn-soft px-4 py-3 text-sm">
      {shown.map(({ id, text, todo, detail }) => (
        <li key={id}>
          <span className="font-medium text-warn">{text}</span>
          {detail && ` (${detail})`}. {todo}.
        </li>
      ))}
    </ul>
  );
}

/** Each story's card says what it lacks itself; hard parts have a place of their own. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(["story", "hardPart", "claim"]);
