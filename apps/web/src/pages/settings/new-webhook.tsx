import type { ListedApplication, ShownWebhook } from "@finalist/api/client";
import { type FormEvent, type RefObject, useState } from "react";
import { Button } from "../../ui/button.tsx";

export interface WantedWebhook {
  readonly url: string;
  readonly include: ShownWebhook["include"];
  readonly applicationId?: string;
}

interface NewWebhookProps {
  readonly address: RefObject<HTMLInputElement | null>;
  readonly applications: readonly ListedApplication[];
  /** Answers whether it was made; what was typed stays where it was not. */
  readonly onAdd: (wanted: WantedWebhook) => Promise<boolean>;
}

const EVERYTHING = "";

export function NewWebhook({ address, applications, onAdd }: NewWebhookProps) {
  const [url, setUrl] = useState("");
  const [include, setInclude] = useState<WantedWebhook["include"]>("summary");
  const [only, setOnly] = useState(EVERYTHING);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const wanted = {
      url: url.trim(),
      include,
      ...(only !== EVERYTHING && { applicationId: only }),
    };
    if (await onAdd(wanted)) setUrl("");
  }
  const field = "min-h-9 rounded-lg border border-line bg-card px-3 text-base sm:text-sm";
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-wrap items-end gap-2">
      <label className="min-w-60 flex-1 text-sm">
        <span className="mb-1 block">Address</span>
        <input
          ref={address}
          type="url"
          required
          className={`${field} w-full`}
          value={url}
          maxLength={2000}
          placeholder="https://…"
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      {applications.length > 0 && (
        <label className="min-w-0 max-w-64 text-sm">
          <span className="mb-1 block">Tell it of</span>
          <select
            className={`${field} w-full`}
            value={only}
            onChange={(event) => setOnly(event.target.value)}
          >
            <option value={EVERYTHING}>all changes</option>
            {applications.map(({ id, company, role }) => (
              <option key={id} value={id}>
                {`${company}, ${role}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="text-sm">
        <span className="mb-1 block">Send</span>
        <select
          className={field}
          value={include}
          onChange={(event) =>
            setInclude(event.target.value === "document" ? "document" : "summary")
          }
        >
          <option value="summary">a few words</option>
          <option value="document">the whole document</option>
        </select>
      </label>
      <Button type="submit">Add a webhook</Button>
    </form>
  );
}
