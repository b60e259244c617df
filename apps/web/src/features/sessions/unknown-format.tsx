import { FORMAT_IDS } from "@finalist/core/model";
import { FORMATS } from "@finalist/core/playbook";
import { CopyField } from "../../ui/copy-field.tsx";

interface UnknownFormatProps {
  readonly about: string;
  /** What to ask the recruiter. */
  readonly question: string;
  readonly onChoose: (format: string) => void;
}

/** Nobody said what it will be: how to find out, and where to say it. */
export function UnknownFormat({ about, question, onChoose }: UnknownFormatProps) {
  return (
    <div className="space-y-3 rounded-xl bg-warn-soft px-4 py-3 text-sm">
      <p className="text-warn">
        Nobody said what this session is. Ask whoever invited you; it is an ordinary question.
      </p>
      <CopyField label={`Question about ${about}`} value={question} isProse />
      <label className="flex flex-wrap items-center gap-2">
        You know by now?
        <select
          className="min-h-9 max-w-full rounded-lg border border-line bg-card px-2"
          aria-label={`Format of ${about}`}
          value=""
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">Choose the format</option>
          {FORMAT_IDS.map((id) => (
            <option key={id} value={id}>
              {FORMATS[id].name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
