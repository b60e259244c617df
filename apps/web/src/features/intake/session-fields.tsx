import type { DraftSession } from "@finalist/core/intake";
import { FORMAT_IDS, type FormatId } from "@finalist/core/model";
import { DELIVERY_MODES, FORMATS } from "@finalist/core/playbook";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { timesOf, type When, whenOf } from "./draft-changes.ts";
import { ChoiceField, TextField } from "./fields.tsx";
import { type EvidenceOf, Sources } from "./sources.tsx";

interface SessionFieldsProps {
  readonly session: DraftSession;
  readonly timeZone: string;
  /** Of a field of this session. */
  readonly evidenceAt: EvidenceOf;
  readonly problemAt: (field: keyof DraftSession) => string | undefined;
  readonly onChange: (patch: Partial<DraftSession>) => void;
  readonly onRemove: () => void;
}

const FORMAT_CHOICES = Object.fromEntries(
  FORMAT_IDS.map((id) => [id, FORMATS[id].name]),
) as Readonly<Record<FormatId, string>>;

export function SessionFields({
  session,
  timeZone,
  evidenceAt,
  problemAt,
  onChange,
  onRemove,
}: SessionFieldsProps) {
  // A time without a day, or minutes without a start, wait here for the rest.
  const [typed, setTyped] = useState({ date: session.date ?? "", time: "", minutes: "" });
  const when = { ...typed, ...whenOf(session, timeZone) };
  const setWhen = (patch: Partial<When>): void => {
    const next = { ...when, ...patch };
    setTyped(next);
    onChange(timesOf(next, timeZone));
  };
  const noStart = problemAt("start");
  const { title, delivery, platform, joinUrl, location } = session;
  const name = title ?? "this session";
  const place = [delivery && DELIVERY_MODES[delivery].name, platform, location, joinUrl]
    .filter(Boolean)
    .join(" · ");
  /** Where a field was left empty, its words say nothing. */
  const sourceOf = (field: keyof DraftSession) =>
    session[field] === undefined ? undefined : evidenceAt(field);
  return (
    <div className="rounded-xl border border-line bg-card p-4">
      <div className="flex items-start gap-2">
        <TextField
          label={`Title of ${name}`}
          look="placeholder"
          placeholder="Title"
          value={title ?? ""}
          problem={problemAt("title")}
          onChange={(title) => onChange({ title: title || undefined })}
        />
        <Button aria-label={`Leave out ${name}`} onClick={onRemove}>
          ✕
        </Button>
      </div>
      <div className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-[1.2fr_1fr_0.8fr_1.3fr]">
        <TextField
          label="Date"
          look="quiet"
          type="date"
          value={when.date}
          problem={problemAt("date") ?? (when.date === "" ? noStart && "a day" : undefined)}
          onChange={(date) => setWhen({ date })}
        />
        <TextField
          label="Starts"
          look="quiet"
          type="time"
          value={when.time}
          problem={noStart && "a time of day"}
          onChange={(time) => setWhen({ time })}
        />
        <TextField
          label="Minutes"
          look="quiet"
          type="number"
          value={when.minutes}
          problem={problemAt("end") && "how long it takes"}
          onChange={(minutes) => setWhen({ minutes })}
        />
        <ChoiceField
          label="Format"
          look="quiet"
          none="Not known yet"
          choices={FORMAT_CHOICES}
          value={session.format ?? ""}
          problem={problemAt("format")}
          onChange={(format) => onChange({ format })}
        />
      </div>
      {place !== "" && <p className="mt-2 truncate text-xs text-muted">{place}</p>}
      <Sources
        of={[
          ["Title", sourceOf("title")],
          ["Date", sourceOf("date")],
          ["Start", sourceOf("start")],
          ["Length", sourceOf("end")],
          ["Format", sourceOf("format")],
          ["How", sourceOf("delivery")],
          ["Link", sourceOf("joinUrl")],
          ["Place", sourceOf("location")],
        ]}
        shown={[title, place].filter(Boolean).join("\n")}
      />
    </div>
  );
}
