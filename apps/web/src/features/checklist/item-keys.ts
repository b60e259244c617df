import type { KeyboardEvent } from "react";

/** What ticks an item by hand; nothing for one that ticks itself. */
type TickItem = (itemId: string) => (() => void) | undefined;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows go from item to item, Space ticks where a hand may; Enter opens by itself. */
export const itemKeys =
  (tickOf: TickItem) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, key, type } = event;
    const id = target instanceof HTMLElement ? target.dataset["item"] : undefined;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const items = [...currentTarget.querySelectorAll<HTMLElement>("[data-item]")].filter((item) =>
      item.checkVisibility(),
    );
    const index = items.findIndex((item) => item === target);
    const goTo = (place: number): void => items[place]?.focus();
    if (type === "keyup") {
      // A summary opens when Space is let go of.
      if (key === " " && tickOf(id)) event.preventDefault();
      return;
    }
    const step = STEPS[key];
    if (step !== undefined) {
      event.preventDefault();
      goTo(Math.min(items.length - 1, Math.max(0, index + step)));
    }
    if (key === "Home" || key === "End") {
      event.preventDefault();
      goTo(key === "Home" ? 0 : items.length - 1);
    }
    const tick = key === " " ? tickOf(id) : undefined;
    if (!tick) return;
    event.preventDefault();
    // Ticked, it may go from the list; the keyboard stays with its neighbour.
    goTo(index + 1 < items.length ? index + 1 : index - 1);
    tick();
  };
