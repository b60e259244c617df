import type { EditCommand } from "@finalist/core/change";
import type { Application, Material } from "@finalist/core/model";
import { MATERIAL_NAMES, materialName } from "@finalist/core/playbook";
import { currentInstant, newId } from "../../clock.ts";
import { Button } from "../../ui/button.tsx";
import { CHANGES } from "../../ui/keep-off.ts";

interface MaterialListProps {
  readonly application: Application;
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: (id: string) => void;
  /** Opens the form of something that has no kind of its own. */
  readonly onAddOther: () => void;
}

const KINDS = (Object.keys(MATERIAL_NAMES) as Material["kind"][]).filter(
  (kind) => kind !== "other",
);

const MARKS = [
  { field: "readyAt", name: "Ready" },
  { field: "testedAt", name: "Opened and tested" },
  { field: "ownWindowAt", name: "In its own window" },
] as const;

/** Paper and cards have nothing to open. */
const ON_PAPER: ReadonlySet<Material["kind"]> = new Set([
  "printed-slides",
  "r1-notes",
  "scratch-paper",
  "other",
]);

/** What to have with you, each with what makes it ready. */
export function MaterialList({ application, onRun, onOpen, onAddOther }: MaterialListProps) {
  const { materials, sessions } = application;
  const missing = KINDS.filter((kind) => !materials.some((material) => material.kind === kind));
  return (
    <>
      <ul className="divide-y divide-line">
        {materials.map((material) => {
          const { id, kind, sessionId } = material;
          const session = sessions.find((each) => each.id === sessionId)?.title;
          return (
            <li key={id} id={id} tabIndex={-1} className="py-3 outline-none">
              <button
                type="button"
                className="text-left font-medium hover:text-accent"
                onClick={() => onOpen(id)}
              >
                <bdi>{materialName(material)}</bdi>
                {session !== undefined && (
                  <span className="font-normal text-muted">
                    {" "}
                    for <bdi>{session}</bdi>
                  </span>
                )}
              </button>
              <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
                {MARKS.filter(({ field }) => field === "readyAt" || !ON_PAPER.has(kind)).map(
                  ({ field, name }) => (
                    <label key={field} className="flex min-h-6 items-center gap-2 max-sm:min-h-11">
                      <input
                        type="checkbox"
                        className="size-5 accent-accent"
                        checked={material[field] !== undefined}
                        onChange={(event) =>
                          onRun({
                            type: "change",
                            collection: "materials",
                            id,
                            patch: { [field]: event.target.checked ? currentInstant() : null },
                          })
                        }
                      />
                      {name}
                      <span className="sr-only">: {materialName(material)}</span>
                    </label>
                  ),
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div {...CHANGES} className="mt-3">
        <p className="mb-2 text-sm text-muted">Do you need one of these?</p>
        <ul className="flex flex-wrap gap-2">
          {missing.map((kind) => (
            <li key={kind}>
              <Button
                onClick={() =>
                  onRun({ type: "add", collection: "materials", value: { id: newId(), kind } })
                }
              >
                <span aria-hidden>+</span> {MATERIAL_NAMES[kind]}
              </Button>
            </li>
          ))}
          <li>
            <Button onClick={onAddOther}>
              <span aria-hidden>+</span> {MATERIAL_NAMES.other}
            </Button>
          </li>
        </ul>
      </div>
    </>
  );
}
