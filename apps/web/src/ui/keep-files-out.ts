/**
 * A browser opens a dropped file in place of the page, and what was typed is gone. Takes every
 * drop of a file that nothing else took, and tells of it; returns its end.
 */
export function keepFilesOut(onDrop?: () => void): () => void {
  const keep = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type === "drop") onDrop?.();
  };
  window.addEventListener("dragover", keep);
  window.addEventListener("drop", keep);
  return () => {
    window.removeEventListener("dragover", keep);
    window.removeEventListener("drop", keep);
  };
}
