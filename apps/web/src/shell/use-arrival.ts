import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { isDialogOpen, isField } from "../ui/keys.ts";
import { onceThere } from "./once-there.ts";
import { addressTarget } from "./use-address-target.ts";

/** Whoever moves to another page or section goes on from its first heading, or from what the address names. */
export function useArrival(): void {
  const [path] = useLocation();
  const last = useRef(path);
  useEffect(() => {
    const hasMoved = last.current !== path;
    last.current = path;
    // Who opens a page anew begins at its top, unless the address promises more.
    if (!hasMoved && window.location.hash.length <= 1) return undefined;
    return onceThere(() => {
      const heading = isDialogOpen() ? undefined : firstHeading();
      // In the next frame whatever has closed has given the keys back.
      if (heading) requestAnimationFrame(() => arriveAt(heading));
      return heading !== undefined;
    });
  }, [path]);
}

function firstHeading(): HTMLElement | undefined {
  const place = [...document.querySelectorAll("[data-arrival]")].at(-1);
  const headings = place?.querySelectorAll<HTMLElement>("h1, h2, h3") ?? [];
  return [...headings].find((heading) => heading.getClientRects().length > 0);
}

function arriveAt(heading: HTMLElement): void {
  // Whoever has begun something else by then goes on with it.
  if (isDialogOpen() || isField(document.activeElement)) return;
  // It gets the keys itself; where it is gone, the heading is where one goes on.
  if (addressTarget()) return;
  if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
