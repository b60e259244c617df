import { daySheetFrom } from "@finalist/core/prepare";
import { useEffect } from "react";
import { Link } from "wouter";
import { DaySheet } from "../../../features/day-sheet/day-sheet.tsx";
import { Button } from "../../../ui/button.tsx";
import { Empty } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";
import { HARMLESS } from "../../../ui/keep-off.ts";

export function DaySection({ application, candidate, preparation, hrefOf }: ViewProps) {
  const { start, round } = preparation;
  usePageTitle(
    [`${application.company.name} day sheet`, round && `round ${round}`, start?.slice(0, 10)]
      .filter(Boolean)
      .join(", "),
  );
  if (preparation.sessions.length === 0)
    return (
      <Empty>
        The sheet follows from the sessions.{" "}
        <Link href={hrefOf("formats")} className="text-accent underline">
          Add the first one
        </Link>
        , or drop the invitation on Today.
      </Empty>
    );
  return (
    <DaySheet sheet={daySheetFrom(application, candidate, preparation)}>
      {(fits) => (
        <div className="screen-only mb-5 flex flex-wrap items-center justify-between gap-3">
          <p className="max-w-prose text-sm text-muted">
            {fits
              ? "One page of A4 or Letter, for the lobby. To keep it on your phone, choose “Save as PDF” where you would choose a printer."
              : "There is more than a page can hold in type that anyone can read: it goes on to a second one, and nothing is left out."}
          </p>
          <Button {...HARMLESS} look="primary" onClick={() => window.print()}>
            Print or save as PDF
          </Button>
        </div>
      )}
    </DaySheet>
  );
}

/** What a browser proposes as the name of the file. */
function usePageTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      // The page may have been named after the next section by now.
      if (document.title === title) document.title = before;
    };
  }, [title]);
}
