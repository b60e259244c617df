const WAIT_MILLIS = 4000;

/** Sections load, and documents too: looks again for a while, until it is found. Returns what ends the wait. */
export function onceThere(find: () => boolean): () => void {
  if (find()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (find()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), WAIT_MILLIS);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
