import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { isForTyping } from "../../ui/keys.ts";

export const NOTE_FIELD = "live-note";

/** A digit marks a question, `n` writes a note, `f` fills the screen, Escape leaves. */
export function useLiveKeys(base: string, onQuestion: (index: number) => void): void {
  const [, navigate] = useLocation();
  const latest = useRef(onQuestion);
  useEffect(() => {
    latest.current = onQuestion;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isForTyping(event) || event.metaKey || event.ctrlKey || event.altKey) return;
      if (/^\d$/.test(event.key)) return latest.current((Number(event.key) + 9) % 10);
      if (event.key === "Escape") return navigate(`${base}/day`);
      if (event.key === "f") return void toggleFullScreen();
      if (event.key !== "n") return;
      event.preventDefault();
      document.getElementById(NOTE_FIELD)?.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [base, navigate]);
}

export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Some browsers refuse; the window then stays as it is.
  }
}
