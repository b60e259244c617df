import { useEffect } from "react";
import { isDialogOpen, isField } from "../ui/keys.ts";
import { onceThere } from "./once-there.ts";

/** The last two are sent by the router. */
const MOVES = ["hashchange", "popstate", "pushState", "replaceState"] as const;

/** Brings what the address names behind its # into sight and gives it the keys, once it is there. */
export function useAddressTarget(): void {
  useEffect(() => {
    let stop = (): void => undefined;
    const look = (): void => {
      stop();
      stop = revealOnceThere();
    };
    look();
    for (const move of MOVES) window.addEventListener(move, look);
    return () => {
      stop();
      for (const move of MOVES) window.removeEventListener(move, look);
    };
  }, []);
}

function namedId(): string {
  const written = window.location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    // A percent sign that stands for itself.
    return written;
  }
}

/** What the address names behind its #, where that is on the page. */
export const addressTarget = (): HTMLElement | null => document.getElementById(namedId());

/** Returns what ends the wait. */
function revealOnceThere(): () => void {
  const id = namedId();
  if (id === "" || id === "main") return () => undefined;
  return onceThere(() => {
    const target = addressTarget();
    // In the next frame the dialog from which one has come here is gone.
    if (target) requestAnimationFrame(() => reveal(target));
    return target !== null;
  });
}

function reveal(target: HTMLElement): void {
  for (let around = target.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  if (target instanceof HTMLDetailsElement) target.open = true;
  if (target.tabIndex < 0 && !target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.scrollIntoView({ block: "center" });
  // Whoever has begun something else by then goes on with it.
  if (!isDialogOpen() && !isField(document.activeElement)) target.focus({ preventScroll: true });
}
