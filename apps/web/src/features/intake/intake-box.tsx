import { INTAKE_BYTES_MAX } from "@finalist/core";
import { type Draft, isCalendarName } from "@finalist/core/intake";
import { type ClipboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { client } from "../../api.ts";
import { messageOf } from "../../documents.ts";
import { systemTimeZone } from "../../format.ts";
import { Button } from "../../ui/button.tsx";

interface IntakeBoxProps {
  readonly onDraft: (draft: Draft) => void;
  readonly label: string;
}

/**
 * Three ways in: drop a file (anywhere on the page), choose one, or paste text. The server reads it;
 * nothing is kept.
 */
export function IntakeBox({ onDraft, label }: IntakeBoxProps) {
  const [text, setText] = useState("");
  const [isOver, setIsOver] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLInputElement>(null);

  async function read(content: string | Uint8Array<ArrayBuffer>, fileName = ""): Promise<void> {
    setIsReading(true);
    setProblem(undefined);
    try {
      const draft = await client.intake(content, systemTimeZone());
      if (isCalendarName(fileName) && draft.source !== "calendar") {
        setProblem(
          `${fileName} is no calendar file, in spite of its name: it has no BEGIN:VCALENDAR. Export the event as .ics and try again.`,
        );
        return;
      }
      onDraft(draft);
      setText("");
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setIsReading(false);
    }
  }
  async function readFile(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > INTAKE_BYTES_MAX) {
      const megabytes = Math.round(file.size / (1024 * 1024));
      setProblem(`${file.name} has ${megabytes} MB; 5 MB is the most. Is it the right file?`);
      return;
    }
    const bytes = await bytesOf(file);
    if (bytes) await read(bytes, file.name);
    else setProblem(`${file.name} cannot be read. If it is a folder, take the .ics file in it.`);
  }
  const follow = useEffectEvent((event: DragEvent): void => {
    // Each element that the pointer leaves says so; the window has no next one.
    if (event.type === "dragleave" && event.relatedTarget !== null) return;
    const isOurs = hasFiles(event) || box.current?.contains(targetOf(event)) === true;
    setIsOver(isOurs && event.type === "dragover");
    if (!isOurs || event.type === "dragleave") return;
    event.preventDefault();
    if (event.type !== "drop") return;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void readFile(file);
    else if (!hasFiles(event)) void read(event.dataTransfer?.getData("text") ?? "");
  });
  // Whoever misses the box would see the browser open the file in place of the page.
  useEffect(() => {
    const listener = (event: DragEvent): void => follow(event);
    for (const type of DRAGS) window.addEventListener(type, listener);
    return () => {
      for (const type of DRAGS) window.removeEventListener(type, listener);
    };
  }, []);
  const paste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData.files;
    if (!file) return;
    event.preventDefault();
    void readFile(file);
  };
  return (
    <div
      ref={box}
      className={`rounded-2xl border-2 border-dashed p-5 transition ${
        isOver ? "border-accent bg-accent-soft" : "border-line bg-card"
      }`}
    >
      <label htmlFor="intake-text" className="block font-medium">
        {label}
      </label>
      <p id="intake-hint" className="mt-1 mb-3 text-sm text-muted">
        Drop the .ics file here, choose it, or paste its text or your notes.
      </p>
      <textarea
        id="intake-text"
        aria-describedby="intake-hint"
        className="w-full rounded-lg border border-line bg-paper px-3 py-2 text-base sm:text-sm"
        rows={4}
        value={text}
        placeholder={"BEGIN:VCALENDAR …\nor: They asked: why this post?"}
        onPaste={paste}
        onChange={(event) => setText(event.target.value)}
      />
      {problem !== undefined && (
        <p role="alert" className="mt-2 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {problem}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={isReading || text.trim() === ""}
          onClick={() => void read(text)}
        >
          {isReading ? "Reading…" : "Read it"}
        </Button>
        <Button disabled={isReading} onClick={() => chooser.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={chooser}
          type="file"
          aria-label="Invitation or notes"
          className="sr-only"
          tabIndex={-1}
          accept=".ics,.ical,.ifb,text/calendar,text/plain,.txt,.md"
          onChange={(event) => {
            void readFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
    </div>
  );
}

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
