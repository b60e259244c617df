import { type RefObject, useLayoutEffect, useState } from "react";

interface Fitting {
  /** Sizes of type in px, between which the largest is sought at which the content fits. */
  readonly min: number;
  readonly max: number | ((element: HTMLElement) => number);
  /** Whether it fits as it is laid out now. */
  readonly fits: (element: HTMLElement) => boolean;
  /** Set on the element while it is measured, so that it is laid out as it will be shown. */
  readonly measuring?: string;
  /** It is measured again when this changes, or the window does. */
  readonly of: string;
}

/** The steps in which a size is sought. */
const STEP = 0.25;

/**
 * Puts `--type` on an element: the largest type at which all of it fits, measured before anything
 * is painted. False where it does not fit even at the smallest.
 */
export function useFittedType(
  ref: RefObject<HTMLElement | null>,
  { min, max, fits, measuring, of }: Fitting,
): boolean {
  const [isFitting, setIsFitting] = useState(true);
  useLayoutEffect(() => {
    const measure = (): void => {
      const element = ref.current;
      if (!element) return;
      if (measuring) element.classList.add(measuring);
      const fitsAt = (size: number): boolean => {
        element.style.setProperty("--type", `${size}px`);
        return fits(element);
      };
      const most = typeof max === "number" ? max : max(element);
      // Each look lays all of it out: mostly the largest passes, and of far too much not even the smallest.
      const isAtMost = fitsAt(most);
      const isAtLeast = isAtMost || fitsAt(min);
      if (isAtLeast && !isAtMost) {
        const steps = largestThat((step) => fitsAt(min + step * STEP), (most - min) / STEP);
        element.style.setProperty("--type", `${min + steps * STEP}px`);
      }
      setIsFitting(isAtLeast);
      if (measuring) element.classList.remove(measuring);
    };
    measure();
    // A font that arrives, or a window that changes, changes every line.
    if (document.fonts.status === "loading") void document.fonts.ready.then(measure);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what `fits` looks at is named by `of`
  }, [ref, min, max, measuring, of]);
  return isFitting;
}

/** The largest whole number up to a limit that passes, where all below it pass; 0 where none does. */
function largestThat(passes: (step: number) => boolean, limit: number): number {
  let [low, high] = [0, Math.floor(limit)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
