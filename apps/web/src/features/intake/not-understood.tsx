import type { Draft } from "@finalist/core/intake";

type Unread = NonNullable<Draft["notUnderstood"]>[number];

const WHY: Readonly<Record<Unread["why"], string>> = {
  unknown_key: "nothing is known by this name",
  unknown_section: "an unknown section",
  unknown_column: "an unknown column",
  unsafe_key: "a name that no file needs",
  unexpected_type: "another kind of value was expected, so it was passed over",
  read_as_text: "another kind of value was expected; it was read as text",
  null_value: "there is no value",
  not_a_date: "not a date",
  second_value: "the file says it twice; the first was taken",
  hidden: "the file itself hides it",
  too_deep: "too deep inside",
  too_long: "too long",
  too_many: "more than could be taken",
  no_place_found: "no place was found for it",
  malformed: "it has a fault",
  not_a_person: "not a person",
};

const SHOWN_MAX = 100;

/** What the file says that its reader could not use: nothing is passed over silently. */
export function NotUnderstood({ parts }: { readonly parts: readonly Unread[] }) {
  const shown = parts.slice(0, SHOWN_MAX);
  return (
    <details className="rounded-xl border border-line bg-card px-4 py-2 text-sm">
      <summary className="cursor-pointer py-1 font-medium">
        {parts.length === 1
          ? "One part was not understood"
          : `${parts.length} parts were not understood`}
      </summary>
      <ul className="divide-y divide-line">
        {shown.map(({ pointer, line, quote, why }, index) => (
          <li key={index} className="py-2">
            <p>
              {line !== undefined && <span className="text-muted">Line {line}: </span>}
              {line === undefined && pointer !== undefined && (
                <code className="text-xs text-muted">{pointer} </code>
              )}
              <bdi>{quote || "(empty)"}</bdi>
            </p>
            <p className="text-xs text-muted">{WHY[why]}</p>
          </li>
        ))}
      </ul>
      {parts.length > SHOWN_MAX && (
        <p className="py-2 text-muted">… and {parts.length - SHOWN_MAX} more.</p>
      )}
    </details>
  );
}
