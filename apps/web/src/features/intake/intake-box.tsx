import { INTAKE_BYTES_MAX } from "@finalist/core";
import { isCalendarName } from "@finalist/core/intake/drafts";
import { type ClipboardEvent, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ReadingProgress } from "./reading-progress.tsx";
import type { IntakeSource, ReadDraft } from "./reading.ts";
import type { Intake } from "./use-intake.ts";

interface IntakeBoxProps {
  readonly intake: Intake;
  readonly onDraft: (read: ReadDraft) => void;
  readonly label: string;
  /** Small, for a page that is about other things; it grows when it is used. */
  readonly isQuiet?: boolean;
}

/** Three ways in: drop a file (anywhere on the page), choose one, or paste text. Nothing is kept. */
export function IntakeBox({ intake, onDraft, label, isQuiet = false }: IntakeBoxProps) {
  const [isOver, setIsOver] = useState(false);
  const { text, setText, progress, problem, isCancelled, setProblem, start, cancel } = intake;
  const box = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const isReading = progress !== undefined;

  async function read(source: IntakeSource, others = 0): Promise<void> {
    const found = await start(source);
    if (!found) return;
    const { fileName = "" } = source;
    if (isCalendarName(fileName) && found.draft.source !== "calendar") {
      setProblem(
        `${fileName} is no calendar file, in spite of its name: it has no BEGIN:VCALENDAR. Export the event as .ics and try again.`,
      );
      return;
    }
    onDraft(others === 0 ? found : withWarning(found, onlyOne(fileName, others)));
    setText("");
  }
  async function readFile([file, ...others]: Iterable<File>): Promise<void> {
    if (!file) return;
    if (file.size > INTAKE_BYTES_MAX) {
      const megabytes = Math.round(file.size / (1024 * 1024));
      setProblem(`${file.name} has ${megabytes} MB; 5 MB is the most. Is it the right file?`);
      return;
    }
    const content = await bytesOf(file);
    if (content) await read({ content, fileName: file.name }, others.length);
    else setProblem(`${file.name} cannot be read. If it is a folder, take a file out of it.`);
  }
  const follow = useEffectEvent((event: DragEvent): void => {
    // Each element that the pointer leaves says so; the window has no next one.
    if (event.type === "dragleave" && event.relatedTarget !== null) return;
    const isOurs = hasFiles(event) || box.current?.contains(targetOf(event)) === true;
    setIsOver(isOurs && event.type === "dragover");
    if (!isOurs || event.type === "dragleave") return;
    event.preventDefault();
    if (event.type !== "drop") return;
    if (hasFiles(event)) void readFile(event.dataTransfer?.files ?? []);
    else void read({ content: event.dataTransfer?.getData("text") ?? "" });
  });
  // Whoever misses the box would see the browser open the file in place of the page. It listens as
  // soon as it is there: an effect after the first paint would miss what is dropped before.
  useLayoutEffect(() => {
    const listener = (event: DragEvent): void => follow(event);
    for (const type of DRAGS) window.addEventListener(type, listener);
    return () => {
      for (const type of DRAGS) window.removeEventListener(type, listener);
    };
  }, []);
  const paste = (event: ClipboardEvent): void => {
    const { files } = event.clipboardData;
    if (files.length === 0) return;
    event.preventDefault();
    void readFile(files);
  };
  return (
    <div
      ref={box}
      className={`rounded-2xl border-2 border-dashed p-5 transition ${
        isOver ? "border-accent bg-accent-soft" : isQuiet ? "border-line" : "border-line bg-card"
      } ${isQuiet ? "mb-8" : ""}`}
    >
      {isOver && <DropHere />}
      <label htmlFor="intake-text" className="block font-medium">
        {label}
      </label>
      <p id="intake-hint" className="mt-1 mb-3 text-sm text-muted">
        Drop or paste whatever you have: the invitation or its mail, your résumé, notes, contact
        cards, the job advert.
      </p>
      <textarea
        id="intake-text"
        aria-describedby="intake-hint"
        className="w-full rounded-lg border border-line bg-paper px-3 py-2 text-base sm:text-sm"
        rows={isQuiet && text === "" ? 1 : 4}
        value={text}
        placeholder={
          isQuiet
            ? "Paste it here"
            : "We would like to invite you …\nor: They asked: why this post?"
        }
        aria-keyshortcuts="Control+Enter"
        onPaste={paste}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (!isReading && text.trim() !== "") void read({ content: text });
        }}
        onChange={(event) => setText(event.target.value)}
      />
      {problem !== undefined && (
        <p role="alert" className="mt-2 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {problem}
        </p>
      )}
      <ReadingProgress progress={progress} isCancelled={isCancelled} />
      <div className="mt-3 flex flex-wrap gap-2">
        {/* One button for both, so that the keyboard stays where it is. */}
        <Button
          look={isReading ? "plain" : "primary"}
          disabled={!isReading && text.trim() === ""}
          onClick={() => (isReading ? cancel() : void read({ content: text }))}
        >
          {isReading ? "Cancel" : "Read it"}
        </Button>
        <Button onClick={() => chooser.current?.click()}>Choose a file</Button>
        <input
          ref={chooser}
          type="file"
          aria-label="Invitation, résumé, notes, contact cards or advert"
          className="sr-only"
          tabIndex={-1}
          accept={ACCEPTED}
          onChange={(event) => {
            void readFile([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </div>
    </div>
  );
}

/** The box may be out of sight, and a file may be dropped anywhere. */
function DropHere() {
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-3xl border-4 border-dashed border-accent bg-paper/85"
    >
      <p className="rounded-2xl bg-paper px-8 py-4 font-serif text-3xl font-semibold text-accent">
        Drop it anywhere
      </p>
    </div>
  );
}

const ACCEPTED = [
  ...[".ics", ".ical", ".ifb", ".eml", ".vcf", ".json", ".csv", ".pdf", ".txt", ".md"],
  ...["text/calendar", "text/vcard", "text/csv", "text/plain", "text/markdown"],
  ...["message/rfc822", "application/json", "application/pdf"],
].join(",");

const withWarning = ({ draft, source }: ReadDraft, warning: string): ReadDraft => ({
  source,
  draft: { ...draft, warnings: [warning, ...draft.warnings] },
});

const onlyOne = (fileName: string, others: number): string =>
  `Only ${fileName} was read. Bring the other ${others === 1 ? "file" : `${others} files`} afterwards, one at a time.`;

const DRAGS = ["dragover", "dragleave", "drop"] as const;

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes("Files") ?? false;

const targetOf = ({ target }: DragEvent): Node | null => (target instanceof Node ? target : null);

/** Nothing for a folder, or a file that is gone or may not be read. */
const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
