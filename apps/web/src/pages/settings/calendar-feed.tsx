import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { client, messageOf, whyNotShown } from "../../data/index.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Panel } from "../../ui/panel.tsx";

const KEY = ["calendar-feed"];

/** An address that calendars can subscribe to; switched on by the person, and off again. */
export function CalendarFeed() {
  const queryClient = useQueryClient();
  const controls = useRef<HTMLDivElement>(null);
  const { data: feed, error } = useQuery({ queryKey: KEY, queryFn: client.calendarFeed });

  const isPressed = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone; what stands in its place gets the keys.
    if (isPressed.current && document.activeElement === document.body)
      controls.current?.querySelector<HTMLElement>("input, button")?.focus();
    isPressed.current = false;
  }, [feed]);

  async function change(work: () => Promise<unknown>): Promise<void> {
    isPressed.current = true;
    try {
      await work();
      await queryClient.invalidateQueries({ queryKey: KEY });
    } catch (failure) {
      notify({ text: messageOf(failure), tone: "danger" });
    }
  }
  const renew = (): void => {
    if (window.confirm("Make a new address? Calendars that use the old one stop at once."))
      void change(client.renewCalendarFeed);
  };
  return (
    <Panel title="Calendar">
      <p className="mb-4 text-sm text-muted">
        Sessions, open tasks and deadlines for follow-ups, in your own calendar, always up to date.
        Whoever knows the address can read it, so treat it like a password. Calendars on this
        machine can subscribe; one that runs elsewhere cannot reach it.
      </p>
      {error && (
        <p role="alert" className="mb-4 text-sm text-danger">
          {whyNotShown(error, "The calendar’s address is shown")}
        </p>
      )}
      <div ref={controls}>
        {feed === null && (
          <Button onClick={() => void change(client.renewCalendarFeed)}>
            Switch the calendar on
          </Button>
        )}
        {feed && (
          <>
            <CopyField label="Address of the calendar" value={feed.url} />
            <div className="mt-3 flex flex-wrap gap-2">
              <a
                href={feed.url}
                className="inline-flex min-h-9 items-center rounded-lg border border-line bg-card px-3 text-sm font-medium hover:border-accent"
              >
                Download it once
              </a>
              <Button onClick={renew}>Make a new address</Button>
              <Button
                look="quiet"
                className="text-danger"
                onClick={() => void change(client.revokeCalendarFeed)}
              >
                Switch it off
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}
