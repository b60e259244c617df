import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { caller, mayChange, redoLast, undoLast } from "../data/index.ts";
import { hasDraft, isDialogOpen } from "../ui/keys.ts";

/** Ctrl-Z takes back the page's last change; what is still being typed is the browser's to take back. */
export function useUndoKeys(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "z";
      if (
        !isUndo ||
        !mayChange(caller.get()) ||
        event.defaultPrevented ||
        hasDraft(event.target) ||
        isDialogOpen()
      )
        return;
      event.preventDefault();
      void (event.shiftKey ? redoLast : undoLast)(queryClient);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [queryClient]);
}
