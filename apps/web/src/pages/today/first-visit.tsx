import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { client, messageOf } from "../../data/index.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";

const STEPS = [
  ["Bring the invitation", "A calendar file, the mail, or its words. Look over what was read."],
  ["See who and what awaits you", "Each person, each session, what they test and what to ask."],
  ["Prepare by the minute", "Ten minutes or two hours: always the one best thing to do next."],
] as const;

/** Three ways in: drop, paste, or the sample. */
export function FirstVisit({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  async function addSample(): Promise<void> {
    try {
      const { document } = await client.addSample();
      await queryClient.invalidateQueries();
      navigate(`/a/${document.id}`);
    } catch (failure) {
      notify({ text: messageOf(failure), tone: "danger" });
    }
  }
  return (
    <div className="mx-auto grid max-w-5xl gap-x-14 gap-y-8 pt-4 sm:pt-10 xl:grid-cols-[minmax(0,1fr)_26rem]">
      <div>
        <h1 className="mb-4 max-w-[16ch] text-4xl font-semibold sm:text-5xl">
          You have been invited back. Walk in prepared.
        </h1>
        <p className="max-w-[60ch] text-lg text-muted">
          The second interview decides. Bring the invitation, and in a minute you have a brief for
          the day.
        </p>
      </div>
      <div className="xl:col-start-2 xl:row-span-2 xl:row-start-1">
        {children}
        <p className="mt-4 text-center text-sm text-muted">
          No invitation at hand?{" "}
          <Button look="quiet" onClick={() => void addSample()}>
            Try the sample
          </Button>
        </p>
        <p className="mt-3 text-center text-xs text-muted">
          Everything stays on this machine. Nothing is sent anywhere.
        </p>
      </div>
      <ol className="space-y-4 xl:col-start-1">
        {STEPS.map(([title, text], index) => (
          <li key={title} className="flex gap-4">
            <span
              aria-hidden
              className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft font-serif font-semibold text-accent"
            >
              {index + 1}
            </span>
            <p className="max-w-[52ch]">
              <span className="block font-medium">{title}</span>
              <span className="text-muted">{text}</span>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
