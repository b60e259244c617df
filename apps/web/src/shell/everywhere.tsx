import { type ReactNode, useEffect } from "react";
import { learnCaller, useDraftBase } from "../data/index.ts";
import { DraftBase } from "../ui/use-draft.ts";
import { useArrival } from "./use-arrival.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

/** What holds on every page, in the frame or outside it. */
export function Everywhere({ children }: { readonly children: ReactNode }) {
  useUndoKeys();
  useArrival();
  useEffect(() => void learnCaller().catch(() => undefined), []);
  return <DraftBase value={useDraftBase()}>{children}</DraftBase>;
}
