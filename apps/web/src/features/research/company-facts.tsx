import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { linesIn } from "../../lines-in.ts";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface CompanyFactsProps {
  readonly company: Application["company"];
  readonly onRun: (command: EditCommand) => void;
}

/** What holds for the company whatever the news: edited in place, a line each for lists. */
export function CompanyFacts({ company, onRun }: CompanyFactsProps) {
  const change = (patch: Record<string, unknown>): void =>
    onRun({ type: "update", patch: { company: patch } });
  return (
    <div className="space-y-4">
      <EditInPlace
        showLabel
        label="Their challenges"
        placeholder="One a line: what keeps them awake?"
        value={(company.challenges ?? []).join("\n")}
        onCommit={(text) => change({ challenges: linesIn(text) })}
      />
      <EditInPlace
        showLabel
        label="Their mission"
        placeholder="In their words"
        isLine
        value={company.mission ?? ""}
        onCommit={(text) => change({ mission: text.trim() || null })}
      />
      <EditInPlace
        showLabel
        label="Their principles"
        placeholder="One a line, each with an example of yours in mind"
        value={(company.principles ?? []).join("\n")}
        onCommit={(text) => change({ principles: linesIn(text) })}
      />
      <EditInPlace
        showLabel
        label="Website"
        placeholder="https://…"
        isLine
        inputMode="url"
        value={company.website ?? ""}
        onCommit={(text) => change({ website: withScheme(text.trim()) })}
      />
    </div>
  );
}

const withScheme = (address: string): string | null =>
  address === "" ? null : /^https?:\/\//i.test(address) ? address : `https://${address}`;
