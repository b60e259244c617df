import type { ReactNode } from "react";
import { useDraftBase } from "../data/index.ts";
import { DraftBase } from "../ui/use-draft.ts";
import { useArrival } from "./use-arrival.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

/** What holds on every page, in the frame or outside it. */
export function Everywhere({ children }: { readonly children: ReactNode }) {
  useUndoKeys();
  useArrival();
  return <DraftBase value={useDraftBase()}>{children}</DraftBase>;
}
