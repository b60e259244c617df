import type { TopicBoard } from "@finalist/core/prepare";

/** All topics at a glance: what is found is filled, each leads to its place. */
export function TopicStrip({ topics }: { readonly topics: readonly TopicBoard[] }) {
  return (
    <ol aria-label="Topics" className="grid grid-cols-11 gap-1 sm:gap-1.5">
      {topics.map(({ topic, name, isDone }) => (
        <li key={topic}>
          <a
            href={`#${topic}`}
            title={`${name}: ${isDone ? "found" : "still missing"}`}
            className={`block h-6 rounded border-2 ${isDone ? "border-accent bg-accent" : "border-muted border-dashed hover:bg-well"}`}
          >
            <span className="sr-only">
              {name}: {isDone ? "found" : "still missing"}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
