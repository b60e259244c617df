import type { ReactNode } from "react";
import { useDraftBase } from "../data/index.ts";
import { DraftBase } from "../ui/use-draft.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

/** What holds wherever something can be changed, in the frame or outside it. */
export function Editing({ children }: { readonly children: ReactNode }) {
  useUndoKeys();
  return <DraftBase value={useDraftBase()}>{children}</DraftBase>;
}
