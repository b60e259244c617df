import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useRef, useState } from "react";
import { useLocation } from "wouter";
import type { Deed, Item } from "./item.ts";
import type { Place } from "./place-items.ts";
import { remember } from "./recent.ts";
import { useItems } from "./use-items.ts";

interface PaletteProps {
  readonly places: readonly Place[];
  readonly onClose: () => void;
  /** What the frame does; going somewhere is done here. */
  readonly onDeed: (deed: Exclude<Deed, { readonly type: "go" }>) => void;
}

/** Go anywhere, do anything: by a few letters and Enter. */
export function Palette({ places, onClose, onDeed }: PaletteProps) {
  const [path, navigate] = useLocation();
  const [query, setQuery] = useState("");
  const { groups, isLoading } = useItems(query, /^\/a\/([^/]+)/.exec(path)?.[1], places);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const hasChosen = useRef(false);
  const choose = (item: Item): void => {
    hasChosen.current = true;
    remember(item);
    onClose();
    if (item.deed.type === "go") navigate(item.deed.href);
    else onDeed(item.deed);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup
          // What was chosen has the keys then.
          finalFocus={() => !hasChosen.current}
          className="fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[80dvh] max-w-2xl flex-col overflow-hidden rounded-2xl border border-line bg-card shadow-xl sm:top-[12vh] sm:max-h-[70vh]"
        >
          <Dialog.Title className="sr-only">Search and do</Dialog.Title>
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups.map(({ name, items }) => ({ name, items }))}
            value={query}
            onValueChange={(value, { reason }) => {
              if (reason !== "item-press") setQuery(value);
            }}
            itemToStringValue={({ title }: Item) => title}
            autoHighlight="always"
            keepHighlight
          >
            <div className="flex items-center gap-2 border-b border-line pr-2">
              <Autocomplete.Input
                aria-label="Search for anything, or say what to do"
                placeholder="Search for anything, or say what to do"
                className="min-h-14 min-w-0 flex-1 bg-transparent px-5 text-lg outline-none placeholder:text-muted"
              />
              <Dialog.Close
                aria-label="Close"
                className="grid size-11 shrink-0 place-items-center rounded-lg text-muted hover:bg-well"
              >
                <kbd className="rounded border border-line px-1.5 text-xs">Esc</kbd>
              </Dialog.Close>
            </div>
            <Autocomplete.Status className="sr-only">
              {count === 1 ? "1 result" : `${count} results`}
            </Autocomplete.Status>
            <Autocomplete.Empty>
              <p className="px-5 py-8 text-center text-muted empty:hidden">
                {isLoading
                  ? "Still loading…"
                  : "Nothing of that name. Try fewer letters, or another word for it."}
              </p>
            </Autocomplete.Empty>
            <Autocomplete.List className="overflow-y-auto overscroll-contain p-2 empty:hidden">
              {({ name, items }: { readonly name: string; readonly items: readonly Item[] }) => (
                <Autocomplete.Group key={name} items={items} className="mb-2">
                  <Autocomplete.GroupLabel className="px-3 pt-2 pb-1 text-xs font-medium text-muted">
                    {name}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: Item) => <Line key={item.key} item={item} onChoose={choose} />}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface LineProps {
  readonly item: Item;
  readonly onChoose: (item: Item) => void;
}

function Line({ item, onChoose }: LineProps) {
  const { title, context, shortcut } = item;
  return (
    <Autocomplete.Item
      value={item}
      onClick={() => onChoose(item)}
      className="flex min-h-10 cursor-default items-center gap-3 rounded-lg px-3 py-1.5 outline-none data-highlighted:bg-accent-soft data-highlighted:text-accent"
    >
      <span className="flex min-w-0 flex-1 flex-col gap-x-3 sm:flex-row sm:items-center">
        <bdi className="line-clamp-1 min-w-0 flex-1">{title}</bdi>
        {context !== undefined && (
          <span className="truncate text-sm text-muted sm:max-w-[45%] sm:shrink-0">
            <bdi>{context}</bdi>
          </span>
        )}
      </span>
      {shortcut !== undefined && (
        <kbd className="shrink-0 rounded border border-line px-1.5 text-xs text-muted">
          {shortcut}
        </kbd>
      )}
    </Autocomplete.Item>
  );
}
