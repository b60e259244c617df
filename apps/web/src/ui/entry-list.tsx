import { Empty } from "./panel.tsx";

interface EntryListProps {
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly detail: string;
  }[];
  readonly onOpen: (id: string) => void;
  readonly empty?: string;
}

/** Entries of a collection, each opening its form. */
export function EntryList({ entries, onOpen, empty = "Nothing yet." }: EntryListProps) {
  if (entries.length === 0) return <Empty>{empty}</Empty>;
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-2xl border border-line bg-card">
      {entries.map(({ id, title, detail }) => (
        <li key={id}>
          <button
            type="button"
            className="block w-full px-4 py-2.5 text-left hover:bg-well"
            onClick={() => onOpen(id)}
          >
            <span className="block">{title}</span>
            {detail && <span className="block text-sm text-muted">{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
