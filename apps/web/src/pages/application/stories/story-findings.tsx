import { groupBy } from "@finalist/core";
import { areaOfRule, type Finding } from "@finalist/core/prepare";
import { Names } from "../../../ui/names.tsx";

/** What the rules say of the stories as a whole: too many, too alike, told before. */
export function StoryFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const shown = findings.filter(
    ({ rule, objects }) =>
      areaOfRule(rule) === "stories" && objects.every(({ kind }) => !SHOWN_ELSEWHERE.has(kind)),
  );
  if (shown.length === 0) return null;
  return (
    <ul className="mb-4 space-y-1 rounded-xl bg-warn-soft px-4 py-3 text-sm">
      {[...groupBy(shown, ({ rule, detail }) => `${rule} ${detail ?? ""}`)].map(([key, same]) => (
        <Same key={key} findings={same} />
      ))}
    </ul>
  );
}

/** The same fault is said once, with all that it was found in. */
function Same({ findings }: { readonly findings: readonly Finding[] }) {
  const [first] = findings;
  if (!first) return null;
  const { text, todo, detail } = first;
  const about = findings.flatMap(({ objects }) =>
    objects.filter(({ kind }) => kind !== "application" && kind !== "candidate"),
  );
  return (
    <li>
      <span className="font-medium text-warn">{text}</span>
      {detail && ` (${detail})`}
      {about.length > 0 && ": "}
      <Names of={[...new Set(about.map(({ name }) => name))]} first={3} />. {todo}.
    </li>
  );
}

/** Each story's card says what it lacks itself; hard parts have a place of their own. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(["story", "hardPart", "claim"]);
