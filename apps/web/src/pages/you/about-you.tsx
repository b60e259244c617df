import { isTimeZone } from "@finalist/core";
import type { EditCommand } from "@finalist/core/change";
import type { Candidate } from "@finalist/core/model";
import { useState } from "react";
import { systemTimeZone } from "../../format.ts";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { TimeZones } from "../../ui/time-zones.tsx";

interface AboutYouProps {
  readonly candidate: Candidate;
  readonly onRun: (command: EditCommand) => void;
}

const E_MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Name and e-mail, so that an invitation does not list you among those whom you meet, and where you are. */
export function AboutYou({ candidate, onRun }: AboutYouProps) {
  const [refused, setRefused] = useState("");
  const [refusedZone, setRefusedZone] = useState("");
  const update = (patch: Readonly<Record<string, unknown>>): void =>
    onRun({ type: "update", patch });
  const setEmail = (text: string): void => {
    const email = text.trim();
    const isMail = email === "" || E_MAIL.test(email);
    setRefused(isMail ? "" : "That is no e-mail address yet.");
    if (isMail) update({ email: email || null });
  };
  const setTimeZone = (text: string): void => {
    const timeZone = text.trim();
    const isZone = timeZone === "" || isTimeZone(timeZone);
    setRefusedZone(isZone ? "" : "That is no time zone yet. One is called Europe/London.");
    if (isZone) update({ timeZone: timeZone || null });
  };
  return (
    <section
      aria-label="About you"
      className="mb-8 rounded-2xl border border-line bg-card px-5 py-4"
    >
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
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
        <div className="px-2">
          <EditInPlace
            label="Your time zone"
            showLabel
            isLine
            list="own-zones"
            value={candidate.timeZone ?? ""}
            placeholder={`${systemTimeZone()}, as on this device`}
            onCommit={setTimeZone}
          />
          <TimeZones id="own-zones" />
          <p role="status" className="text-sm text-danger">
            {refusedZone}
          </p>
        </div>
      </div>
      <p className="mt-2 text-sm text-muted">
        With name and e-mail on file, invitations no longer list you among the interviewers. The
        days of your plan are those of your time zone.
      </p>
    </section>
  );
}
