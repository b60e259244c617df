import { useEffect } from "react";

/** Brings what stands behind the # of the address into sight, opened, and with the keyboard in it. */
export function useCalled(): void {
  useEffect(() => {
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
}

function follow(): void {
  const called = document.getElementById(decoded(window.location.hash.slice(1)));
  if (!called) return;
  const inside = called.querySelector("details");
  if (inside) inside.open = true;
  called.scrollIntoView({ block: "start" });
  called.focus({ preventScroll: true });
}

/** What is no encoded text names nothing here. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
