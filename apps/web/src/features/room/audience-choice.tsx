import { AUDIENCE_IDS, type Interviewer } from "@finalist/core/model";
import { AUDIENCES } from "@finalist/core/playbook";

interface AudienceChoiceProps {
  readonly person: Interviewer;
  readonly onChoose: (audience: string | null) => void;
}

/** What kind of interviewer somebody is: as the title says, unless the person chooses. */
export function AudienceChoice({ person, onChoose }: AudienceChoiceProps) {
  return (
    <select
      aria-label={`Audience of ${person.name}`}
      className="min-h-8 max-w-full rounded-lg border border-line bg-card px-2 text-sm text-ink"
      value={person.audience ?? ""}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      <option value="">Read from the title</option>
      {AUDIENCE_IDS.map((id) => (
        <option key={id} value={id}>
          {AUDIENCES[id].name}
        </option>
      ))}
    </select>
  );
}
