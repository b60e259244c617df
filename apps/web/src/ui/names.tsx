import { FoldToggle, useFold } from "./fold.tsx";
import { Shortened } from "./shortened.tsx";

interface NamesProps {
  readonly of: readonly string[];
  readonly first?: number;
}

/** Names in a row; of many, the first, and the rest on request and on paper. */
export function Names({ of, first = 8 }: NamesProps) {
  const fold = useFold(of, first);
  return (
    <>
      {of.map((name, place) => (
        <span
          key={`${place}-${name}`}
          className={place < fold.shown.length ? "" : "hidden print:inline"}
        >
          {place > 0 && ", "}
          <Shortened text={name} />
        </span>
      ))}
      {fold.more > 0 && " "}
      <FoldToggle fold={fold} />
    </>
  );
}
