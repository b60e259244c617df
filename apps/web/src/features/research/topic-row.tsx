import type { EditCommand } from "@finalist/core/change";
import { RESEARCH_SOURCES, type ResearchNote } from "@finalist/core/model";
import { RESEARCH_SOURCE_NAMES } from "@finalist/core/playbook";
import type { TopicBoard } from "@finalist/core/prepare";
import { isBefore } from "@finalist/core";
import { useState } from "react";
import { currentInstant, newId } from "../../clock.ts";
import { formatDate, formatMoment, systemTimeZone } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface TopicRowProps {
  readonly topic: TopicBoard;
  readonly freshSince: string | undefined;
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: (id: string) => void;
}

/** One topic: what is found under it, and a line to add what comes next. */
export function TopicRow({ topic, freshSince, onRun, onOpen }: TopicRowProps) {
  const { name, todo, why, isDone, notes, missing } = topic;
  return (
    <li id={topic.topic} tabIndex={-1} className="scroll-mt-16 py-5 first:pt-0 outline-none">
      <div className="flex items-baseline gap-3">
        <span
          aria-hidden
          className={`relative top-0.5 size-3 shrink-0 rounded-full border-2 ${isDone ? "border-accent bg-accent" : "border-muted"}`}
        />
        <h3 className="min-w-0 flex-1 text-lg font-semibold">
          {name}
          <span className="sr-only">{isDone ? ": found" : ": still missing"}</span>
        </h3>
      </div>
      <div className="sm:pl-6">
        {!isDone && (
          <p className="mt-1 max-w-prose text-sm text-muted">
            {missing.length > 0
              ? `Still missing: ${missing.join(", ").toLowerCase()}.`
              : `${todo}. ${why}`}
          </p>
        )}
        {notes.length > 0 && (
          <ul className="mt-2 space-y-3">
            {notes.map((note) => (
              <FindingRow
                key={note.id}
                note={note}
                isFresh={freshSince !== undefined && !isBefore(note.addedAt, freshSince)}
                onRun={onRun}
                onOpen={() => onOpen(note.id)}
              />
            ))}
          </ul>
        )}
        <NewFinding topic={topic} onRun={onRun} />
      </div>
    </li>
  );
}

interface FindingRowProps {
  readonly note: ResearchNote;
  readonly isFresh: boolean;
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: () => void;
}

function FindingRow({ note, isFresh, onRun, onOpen }: FindingRowProps) {
  const { id, text, source, url, date, addedAt } = note;
  const change = (patch: Record<string, unknown>): void =>
    onRun({ type: "change", collection: "research", id, patch });
  return (
    <li id={id} tabIndex={-1} className="scroll-mt-16 rounded-lg outline-none">
      <EditInPlace
        label="Finding"
        value={text}
        isRequired
        onCommit={(next) => change({ text: next.trim() })}
        className="max-w-prose"
      />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <select
          aria-label="Kind of source"
          className="-ml-1 min-h-6 max-w-44 rounded bg-transparent text-sm hover:bg-well"
          value={source ?? ""}
          onChange={(event) => change({ source: event.target.value || null })}
        >
          <option value="">No source yet</option>
          {RESEARCH_SOURCES.map((kind) => (
            <option key={kind} value={kind}>
              {RESEARCH_SOURCE_NAMES[kind]}
            </option>
          ))}
        </select>
        {url !== undefined && (
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            className="inline-block min-h-6 max-w-full text-accent underline"
          >
            <bdi>{hostOf(url)}</bdi>
            <span className="sr-only"> (opens a new tab)</span>
          </a>
        )}
        {date !== undefined && <span>published {formatDate(date)}</span>}
        <span title={formatMoment(addedAt, systemTimeZone())}>
          {isFresh ? "found since the invitation" : `noted ${formatDate(addedAt.slice(0, 10))}`}
        </span>
        <Button
          look="quiet"
          aria-label={`${url === undefined ? "Link and date" : "Edit"}: ${text}`}
          className="min-h-6 px-1 py-0"
          onClick={onOpen}
        >
          {url === undefined ? "Link and date" : "Edit"}
        </Button>
      </p>
    </li>
  );
}

const LINK = /https?:\/\/\S+/;

/** A line typed or pasted; a link in it becomes its source. */
function NewFinding({ topic, onRun }: Pick<TopicRowProps, "topic" | "onRun">) {
  const [text, setText] = useState("");
  const add = (): void => {
    const url = LINK.exec(text)?.[0];
    const words = text.replace(LINK, "").trim();
    if (words === "" && url === undefined) return;
    onRun({
      type: "add",
      collection: "research",
      value: {
        id: newId(),
        topic: topic.topic,
        text: words || (url ?? ""),
        ...(url !== undefined && { url }),
        addedAt: currentInstant(),
      },
    });
    setText("");
  };
  return (
    <form
      className="mt-2 flex max-w-2xl items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        aria-label={`Add to ${topic.name}`}
        value={text}
        placeholder={topic.notes.length === 0 ? "What did you find?" : "And what else?"}
        onChange={(event) => setText(event.target.value)}
        className="min-h-9 min-w-0 flex-1 rounded-lg border border-line bg-card px-3 py-1.5 placeholder:text-muted"
      />
      {text.trim() !== "" && (
        <Button type="submit" look="primary">
          Add
        </Button>
      )}
    </form>
  );
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, "");
