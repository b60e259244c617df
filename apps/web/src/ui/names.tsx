import { useFold } from "./use-fold.ts";

interface NamesProps {
  readonly of: readonly string[];
  readonly first?: number;
}

/** Names in a row; of many, the first, and the rest on request and on paper. */
export function Names({ of, first = 8 }: NamesProps) {
  const { shown, more, unfold } = useFold(of, first);
  return (
    <>
      {of.map((name, place) => (
        <span
          key={`${place}-${name}`}
          className={place < shown.length ? "" : "hidden print:inline"}
        >
          {place > 0 && ", "}
          <bdi>{name.length > LONG ? <Shortened name={name} /> : name}</bdi>
        </span>
      ))}
      {more > 0 && (
        <>
          {" "}
          <button
            type="button"
            className="screen-only min-h-6 font-medium text-accent hover:underline"
            onClick={unfold}
          >
            and {more} more
          </button>
        </>
      )}
    </>
  );
}

/** Longer than any real name; the whole of it is a hint away. */
const LONG = 80;

const Shortened = ({ name }: { readonly name: string }) => (
  <span
    title={name}
    className="inline-block max-w-full truncate align-bottom print:inline print:whitespace-normal"
  >
    {name}
  </span>
);
