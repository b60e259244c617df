import { useState } from "react";
import { HARMLESS } from "./keep-off.ts";

interface Fold<T> {
  readonly shown: readonly T[];
  /** How many are beyond the first few. */
  readonly more: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The first few of many, and a way to the rest; one more than those is no reason to fold. */
export function useFold<T>(all: readonly T[], first: number): Fold<T> {
  const [isOpen, setIsOpen] = useState(false);
  const more = all.length > first + 1 ? all.length - first : 0;
  return {
    shown: isOpen || more === 0 ? all : all.slice(0, first),
    more,
    isOpen,
    toggle: () => setIsOpen(!isOpen),
  };
}

/** Stays where it is once it was pressed, and the keys with it. */
export function FoldToggle({ fold: { more, isOpen, toggle } }: { readonly fold: Fold<unknown> }) {
  if (more === 0) return null;
  return (
    <button
      {...HARMLESS}
      type="button"
      aria-expanded={isOpen}
      className="screen-only min-h-6 font-medium text-accent hover:underline"
      onClick={toggle}
    >
      {isOpen ? "show fewer" : `and ${more} more`}
    </button>
  );
}
