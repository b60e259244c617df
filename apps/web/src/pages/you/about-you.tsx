import type { EditCommand } from "@finalist/core/change";
import type { Candidate } from "@finalist/core/model";
import { useState } from "react";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface AboutYouProps {
  readonly candidate: Candidate;
  readonly onRun: (command: EditCommand) => void;
}

const E_MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Name and e-mail, so that an invitation does not list you among those whom you meet. */
export function AboutYou({ candidate, onRun }: AboutYouProps) {
  const [refused, setRefused] = useState("");
  const update = (patch: Readonly<Record<string, unknown>>): void =>
    onRun({ type: "update", patch });
  const setEmail = (text: string): void => {
    const email = text.trim();
    const isMail = email === "" || E_MAIL.test(email);
    setRefused(isMail ? "" : "That is no e-mail address yet.");
    if (isMail) update({ email: email || null });
  };
  return (
    <section
      aria-label="About you"
      className="mb-8 rounded-2xl border border-line bg-card px-5 py-4"
    >
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <div className="px-2">
          <EditInPlace
            label="Your name"
            showLabel
            isLine
            maxLength={300}
            value={candidate.name ?? ""}
            placeholder="Your name"
            onCommit={(text) => update({ name: text.trim() || null })}
          />
        </div>
        <div className="px-2">
          <EditInPlace
            label="Your e-mail"
            showLabel
            isLine
            value={candidate.email ?? ""}
            placeholder="you@example.com"
            onCommit={setEmail}
          />
          <p role="status" className="text-sm text-danger">
            {refused}
          </p>
        </div>
      </div>
      <p className="mt-2 text-sm text-muted">
        With both on file, invitations no longer list you among the interviewers.
      </p>
    </section>
  );
}
