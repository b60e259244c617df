import { keyOf, SECTIONS } from "../pages/application/sections.ts";
import { Modal } from "../ui/modal.tsx";

const EVERYWHERE = [
  ["Ctrl or ⌘ K", "Search, go anywhere, do anything"],
  ["/", "The same"],
  ["Ctrl or ⌘ Z", "Undo"],
  ["Ctrl or ⌘ Shift Z", "Redo"],
  ["?", "This list"],
] as const;

/** Every key that does something, by where it does. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const sections = SECTIONS.flatMap(({ id, name }): [string, string][] => {
    const key = keyOf(id);
    return key ? [[key, name]] : [];
  });
  return (
    <Modal title="Keys" onClose={onClose}>
      <Keys title="Everywhere" rows={EVERYWHERE} />
      <Keys
        title="In an application"
        rows={[...sections, ["[ and ]", "The section before, and after"]]}
      />
    </Modal>
  );
}

interface KeysProps {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

function Keys({ title, rows }: KeysProps) {
  return (
    <section className="mb-5">
      <h3 className="mb-2 font-semibold">{title}</h3>
      <dl className="space-y-1 text-sm">
        {rows.map(([key, name]) => (
          <div key={key} className="grid grid-cols-[11rem_1fr]">
            <dt>
              <kbd className="rounded border border-line bg-well px-1.5">{key}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
