import { useEffect } from "react";
import { useLocation } from "wouter";
import { isForTyping } from "../../ui/keys.ts";
import { keyOf, SECTIONS, type SectionId } from "./sections.ts";

/** A digit opens a section, `[` and `]` go to the one before and after. */
export function useSectionKeys(base: string, current: SectionId): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isForTyping(event) || event.metaKey || event.ctrlKey || event.altKey) return;
      const target = targetOf(event.key, current);
      if (target) navigate(target === "overview" ? base : `${base}/${target}`);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [base, current, navigate]);
}

function targetOf(key: string, current: SectionId): SectionId | undefined {
  const step = { "[": -1, "]": 1 }[key];
  if (step === undefined) return SECTIONS.find(({ id }) => keyOf(id) === key)?.id;
  const index = SECTIONS.findIndex(({ id }) => id === current);
  return SECTIONS.at((index + step + SECTIONS.length) % SECTIONS.length)?.id;
}
