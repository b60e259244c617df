import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { client, messageOf, useApplications } from "../../data/index.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { type ExportedFile, readExportedFile } from "./exported-file.ts";
import { saveFile } from "./save-file.ts";

const today = (): string => new Date().toISOString().slice(0, 10);

/** Everything out, and back in: nobody is locked in, and nothing is only here. */
export function DataTransfer({ hasBackup }: { readonly hasBackup: boolean }) {
  const [isBusy, setIsBusy] = useState(false);
  async function save(load: () => Promise<Blob>, name: string): Promise<void> {
    setIsBusy(true);
    try {
      saveFile(await load(), name);
    } catch (failure) {
      notify({ text: messageOf(failure), tone: "danger" });
    } finally {
      setIsBusy(false);
    }
  }
  const exported = async (): Promise<Blob> =>
    new Blob([JSON.stringify(await client.exportAll(), null, 2)], { type: "application/json" });
  return (
    <Panel title="Your data">
      <p className="mb-4 text-sm text-muted">
        {hasBackup && "Everything is in one file on this machine. "}
        An export is readable text, for another Finalist or your own tools
        {hasBackup && "; a backup is the whole database with its history"}.
      </p>
      <div className="mb-6 flex flex-wrap gap-2">
        <Button disabled={isBusy} onClick={() => void save(exported, `finalist-${today()}.json`)}>
          Export everything
        </Button>
        {hasBackup && (
          <Button
            disabled={isBusy}
            onClick={() => void save(client.backup, `finalist-${today()}.db`)}
          >
            Save a backup
          </Button>
        )}
      </div>
      <Import />
    </Panel>
  );
}

/** A file is looked into first; what it would do is said before it does. */
function Import() {
  const id = useId();
  const queryClient = useQueryClient();
  const { data: applications = [] } = useApplications();
  const [file, setFile] = useState<ExportedFile>();
  const [problem, setProblem] = useState("");
  const [state, setState] = useState<"" | "reading" | "storing">("");

  async function look(chosen: File | undefined): Promise<void> {
    setFile(undefined);
    setProblem("");
    if (!chosen) return;
    setState("reading");
    const read = readExportedFile(await chosen.text(), applications);
    setState("");
    if (read.ok) setFile(read.value);
    else setProblem(read.error);
  }
  async function store({ content }: ExportedFile): Promise<void> {
    setState("storing");
    try {
      const { created, replaced } = await client.importAll(content);
      setFile(undefined);
      await queryClient.invalidateQueries();
      notify({ text: `Imported: ${created.length} new, ${replaced.length} replaced.` });
    } catch (failure) {
      setProblem(messageOf(failure));
    } finally {
      setState("");
    }
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        Import an export
      </label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        className="block w-full max-w-md text-sm file:mr-3 file:min-h-9 file:rounded-lg file:border file:border-line file:bg-card file:px-3 file:text-sm file:font-medium file:text-ink"
        onChange={(event) => {
          void look(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <p role="status" className={state === "" ? "sr-only" : "mt-3 text-sm text-muted"}>
        {state === "reading" && "Reading the file…"}
        {state === "storing" && "Storing it…"}
      </p>
      {problem && (
        <p role="alert" className="mt-3 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {problem}
        </p>
      )}
      {file && (
        <div className="mt-3 rounded-2xl border border-line bg-card p-4">
          <p className="mb-3 text-sm">{effectOf(file)}</p>
          <div className="flex flex-wrap gap-2">
            <Button look="primary" disabled={state !== ""} onClick={() => void store(file)}>
              Import
            </Button>
            <Button disabled={state !== ""} onClick={() => setFile(undefined)}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function effectOf({ applications, replaced, hasCandidate }: ExportedFile): string {
  const count = applications === 1 ? "1 application" : `${applications} applications`;
  const overwritten =
    replaced.length === 0
      ? "None of them is here yet."
      : `${replaced.length} of them ${replaced.length === 1 ? "is" : "are"} here already and will be replaced: ${replaced.join(", ")}.`;
  const own = hasCandidate ? " Your own data (stories, résumé, pay) is replaced as well." : "";
  return `This file holds ${count}. ${overwritten}${own} The history below can take each back.`;
}
