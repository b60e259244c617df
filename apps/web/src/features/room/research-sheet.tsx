import type { EditCommand } from "@finalist/core/change";
import type { Interviewer } from "@finalist/core/model";
import type { ChecklistItem } from "@finalist/core/prepare";
import type { ReactNode } from "react";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { linesOf, RESEARCH_FIELDS, textOf, valueOf } from "./research-fields.ts";

interface ResearchSheetProps {
  readonly person: Interviewer;
  /** What is to be known of this person, and whether it is. */
  readonly items: readonly ChecklistItem[];
  /** Items that were ticked by hand. */
  readonly ticked: readonly string[];
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
}

/** What is known of one person, edited where it stands, with what is missing. */
export function ResearchSheet({ person, items, ticked, now, onRun }: ResearchSheetProps) {
  const change = (patch: Readonly<Record<string, unknown>>): void =>
    onRun({ type: "change", collection: "interviewers", id: person.id, patch });
  const itemOf = (entry: string): ChecklistItem | undefined =>
    items.find((item) => item.entry === entry);
  const references = person.plannedReferences ?? [];
  return (
    <dl className="divide-y divide-line text-sm">
      <Row label="Job title" item={itemOf("INT-12")}>
        <EditInPlace
          label={`Job title of ${person.name}`}
          isLine
          value={person.title ?? ""}
          placeholder="Exactly as they write it"
          onCommit={(title) => change({ title: title.trim() || null })}
        />
      </Row>
      {RESEARCH_FIELDS.map((field) => {
        const item = itemOf(field.item);
        const text = textOf(person, field);
        const isInVain =
          field.field === "commonGround"
            ? person.research?.noCommonGround === true
            : item !== undefined && ticked.includes(item.id);
        return (
          <Row key={field.field} label={field.label} item={item}>
            <EditInPlace
              label={`${field.label}: ${person.name}`}
              isLine={field.kind === "number"}
              inputMode={field.kind === "number" ? "numeric" : "text"}
              value={text}
              placeholder={field.placeholder}
              onCommit={(typed) =>
                change({ research: { [field.field]: valueOf(typed, field), checkedAt: now } })
              }
            />
            {field.inVain !== undefined && item && (isInVain || item.state !== "done") && (
              <InVain
                label={field.inVain}
                about={person.name}
                isTicked={isInVain}
                onTick={(isTicked) => {
                  if (field.field === "commonGround")
                    return change({ research: { noCommonGround: isTicked || null } });
                  onRun({ type: isTicked ? "tick" : "untick", itemId: item.id });
                }}
              />
            )}
          </Row>
        );
      })}
      <Row label="The one thing you mention" item={itemOf("INT-08")}>
        <EditInPlace
          label={`The one thing you mention to ${person.name}`}
          value={references.join("\n")}
          placeholder="One talk, post or decision of theirs that you can speak about"
          onCommit={(text) => {
            const lines = linesOf(text);
            change({ plannedReferences: lines.length > 0 ? lines : null });
          }}
        />
        {references.length > 1 && (
          <p className="text-warn">
            Keep one of these {references.length}. A heap of facts unsettles.
          </p>
        )}
      </Row>
      <Row label="Your angle" item={itemOf("INT-10")}>
        <EditInPlace
          label={`Your angle for ${person.name}`}
          value={person.angle?.leadPoints?.join("\n") ?? ""}
          placeholder="What you lead with for them, one point per line"
          onCommit={(text) => {
            const leadPoints = linesOf(text);
            const isSet = leadPoints.length > 0;
            change({
              angle: { leadPoints: isSet ? leadPoints : null, preparedAt: isSet ? now : null },
            });
          }}
        />
      </Row>
    </dl>
  );
}

interface RowProps {
  readonly label: string;
  readonly item: ChecklistItem | undefined;
  readonly children: ReactNode;
}

function Row({ label, item, children }: RowProps) {
  const isMissing = item !== undefined && item.state !== "done" && item.state !== "not-applicable";
  return (
    <div className="grid gap-x-4 py-1.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className="flex items-baseline gap-2 py-1 text-muted">
        <span aria-hidden className={`w-4 shrink-0 ${isMissing ? "text-warn" : "text-accent"}`}>
          {isMissing ? "○" : item ? "✓" : ""}
        </span>
        <span>
          {label}
          {isMissing && <span className="sr-only">, still missing</span>}
        </span>
      </dt>
      <dd className="min-w-0 pl-6 sm:pl-0">{children}</dd>
    </div>
  );
}

interface InVainProps {
  readonly label: string;
  readonly about: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function InVain({ label, about, isTicked, onTick }: InVainProps) {
  return (
    <label className="flex min-h-6 w-fit items-center gap-2 text-muted">
      <input
        type="checkbox"
        className="size-4 accent-(--accent)"
        checked={isTicked}
        onChange={(event) => onTick(event.target.checked)}
      />
      {label}
      <span className="sr-only">: {about}</span>
    </label>
  );
}
