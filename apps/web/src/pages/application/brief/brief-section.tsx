import { briefFrom } from "@finalist/core/prepare";
import { BriefPage } from "../../../features/brief/brief-page.tsx";
import { Button } from "../../../ui/button.tsx";
import type { ViewProps } from "../../../views.ts";
import { HARMLESS } from "../../../ui/keep-off.ts";

export function BriefSection({ application, preparation }: ViewProps) {
  return (
    <>
      <div className="screen-only mb-4 flex justify-end">
        <Button {...HARMLESS} look="primary" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <BriefPage brief={briefFrom(application, preparation)} />
    </>
  );
}
