import { useState } from "react";

interface Fold<T> {
  readonly shown: readonly T[];
  /** How many are folded away. */
  readonly more: number;
  readonly unfold: () => void;
}

/** The first few of many, and a way to the rest; one more than those is no reason to fold. */
export function useFold<T>(all: readonly T[], first: number): Fold<T> {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen || all.length <= first + 1 ? all : all.slice(0, first);
  return { shown, more: all.length - shown.length, unfold: () => setIsOpen(true) };
}
