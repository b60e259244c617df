import type { EditCommand } from "@finalist/core/change";
import { HARD_PART_IDS, type HardPart } from "@finalist/core/model";
import { HARD_PART_NAMES } from "@finalist/core/playbook";
import { newId } from "../../clock.ts";
import { formatDate } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { CHANGES } from "../../ui/keep-off.ts";

interface HardPartListProps {
  readonly parts: readonly HardPart[];
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
}

/** The uncomfortable subjects: which of them apply, what to say, and whether it was said aloud. */
export function HardPartList({ parts, now, onRun }: HardPartListProps) {
  const applying = parts.filter(({ applies }) => applies);
  const settled = parts.filter(({ applies }) => !applies);
  const open = HARD_PART_IDS.filter((kind) => parts.every((part) => part.kind !== kind));
  const decide = (kind: HardPart["kind"], applies: boolean): void =>
    onRun({ type: "add", collection: "hardParts", value: { id: newId(), kind, applies } });
  const change = (id: string, patch: Readonly<Record<string, unknown>>): void =>
    onRun({ type: "change", collection: "hardParts", id, patch });
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <ul className="space-y-3">
        {applying.map((part) => (
          <li key={part.id} className="rounded-2xl border border-line bg-card p-4 text-sm">
            <div className="flex flex-wrap items-baseline justify-between gap-2">
              <h3 className="text-base font-semibold">{HARD_PART_NAMES[part.kind]}</h3>
              <Rehearsed part={part} />
            </div>
            <div className="mt-1 space-y-1 px-2">
              <EditInPlace
                label={`${HARD_PART_NAMES[part.kind]}, in your case`}
                value={part.detail ?? ""}
                placeholder="Which one, in your case"
                isLine
                maxLength={300}
                onCommit={(text) => change(part.id, { detail: text.trim() || null })}
              />
              <EditInPlace
                label={`${HARD_PART_NAMES[part.kind]}, what you will say`}
                value={part.answerOutline ?? ""}
                placeholder="What you will say: what happened, what you did, what holds since"
                maxLength={20_000}
                onCommit={(text) => change(part.id, { answerOutline: text.trim() || null })}
              />
            </div>
            <p className="mt-2 flex flex-wrap gap-1">
              <Button
                aria-label={`Said it aloud: ${HARD_PART_NAMES[part.kind]}`}
                onClick={() => change(part.id, { rehearsedAt: now })}
              >
                I said it aloud today
              </Button>
              <Button
                look="quiet"
                className="text-muted"
                aria-label={`Does not apply: ${HARD_PART_NAMES[part.kind]}`}
                onClick={() => change(part.id, { applies: false })}
              >
                Does not apply
              </Button>
            </p>
          </li>
        ))}
        {applying.length === 0 && (
          <li className="rounded-xl border border-dashed border-line px-4 py-6 text-center text-muted">
            Nothing uncomfortable so far. Go through the list: what applies is rehearsed, and loses
            its sting.
          </li>
        )}
      </ul>
      <div className="space-y-4 text-sm">
        {open.length > 0 && (
          <section {...CHANGES} className="rounded-2xl bg-well p-4">
            <h3 className="mb-2 text-base font-semibold">Does this apply to you?</h3>
            <ul className="divide-y divide-line">
              {open.map((kind) => (
                <li key={kind} className="flex flex-wrap items-center justify-between gap-2 py-2">
                  {HARD_PART_NAMES[kind]}
                  <span className="flex gap-1">
                    <Button
                      aria-label={`It applies: ${HARD_PART_NAMES[kind]}`}
                      onClick={() => decide(kind, true)}
                    >
                      Yes
                    </Button>
                    <Button
                      aria-label={`It does not apply: ${HARD_PART_NAMES[kind]}`}
                      onClick={() => decide(kind, false)}
                    >
                      No
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {settled.length > 0 && (
          <p className="px-1 text-muted">
            Does not apply:{" "}
            {settled.map((part, index) => (
              <span key={part.id}>
                {index > 0 && ", "}
                <button
                  type="button"
                  title="It applies after all"
                  className="underline decoration-line underline-offset-2 hover:text-accent"
                  onClick={() => change(part.id, { applies: true })}
                >
                  {HARD_PART_NAMES[part.kind].toLowerCase()}
                </button>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

function Rehearsed({ part }: { readonly part: HardPart }) {
  return part.rehearsedAt === undefined ? (
    <span className="text-warn">Not said aloud yet</span>
  ) : (
    <span className="text-accent">✓ Said aloud, {formatDate(part.rehearsedAt.slice(0, 10))}</span>
  );
}
