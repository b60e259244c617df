import type { DocumentRef } from "@finalist/api/client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  client,
  messageOf,
  redoLast,
  undoLast,
  useApplication,
  useCandidate,
} from "../../data/index.ts";
import { EntryDialog, type EditTarget } from "../../entry-dialog.tsx";
import { chooseTheme } from "../../theme.ts";
import { notify } from "../../notices.ts";
import type { ActionId, Deed } from "./item.ts";
import { Palette } from "./palette.tsx";
import type { Place } from "./place-items.ts";

interface PaletteHostProps {
  readonly isOpen: boolean;
  readonly places: readonly Place[];
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

type Form = Extract<Deed, { readonly type: "form" }>;

/** The palette, and what it asks for: forms, undo, a file with everything. */
export function PaletteHost({ isOpen, places, onClose, onKeys }: PaletteHostProps) {
  const queryClient = useQueryClient();
  const [form, setForm] = useState<Form>();
  const actions: Readonly<Record<ActionId, () => void>> = {
    undo: () => void undoLast(queryClient),
    redo: () => void redoLast(queryClient),
    keys: onKeys,
    export: () => void exportEverything(),
  };
  const act = (deed: Exclude<Deed, { readonly type: "go" }>): void => {
    if (deed.type === "form") setForm(deed);
    else if (deed.type === "theme") chooseTheme(deed.theme);
    else actions[deed.action]();
  };
  return (
    <>
      {isOpen && <Palette places={places} onClose={onClose} onDeed={act} />}
      {form?.of.kind === "candidate" && (
        <CandidateForm target={form.target} of={form.of} onClose={() => setForm(undefined)} />
      )}
      {form?.of.kind === "application" && (
        <ApplicationForm
          id={form.of.id}
          target={form.target}
          of={form.of}
          onClose={() => setForm(undefined)}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly of: DocumentRef;
  readonly target: EditTarget;
  readonly onClose: () => void;
}

function CandidateForm({ of, target, onClose }: FormProps) {
  const candidate = useCandidate();
  return <EntryDialog reference={of} document={candidate} target={target} onClose={onClose} />;
}

function ApplicationForm({ id, of, target, onClose }: FormProps & { readonly id: string }) {
  const { data } = useApplication(id);
  if (!data) return null;
  return <EntryDialog reference={of} document={data.document} target={target} onClose={onClose} />;
}

/** One file with every document and its history, to keep or to take elsewhere. */
async function exportEverything(): Promise<void> {
  try {
    const everything = await client.exportAll();
    const file = new Blob([JSON.stringify(everything, null, 2)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "finalist-export.json";
    link.click();
    URL.revokeObjectURL(link.href);
    notify({ text: "Exported to finalist-export.json" });
  } catch (failure) {
    notify({ text: messageOf(failure), tone: "danger" });
  }
}
