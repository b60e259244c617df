import { brief } from "@finalist/core/prepare";
import { tidewell, TIDEWELL_NOW } from "@finalist/core/sample";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { formatMoment, systemTimeZone, zoneName } from "../../format.ts";
import { BriefPage } from "./brief-page.tsx";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const FAR = "Pacific/Kiritimati";

describe("the brief", () => {
  it("says when by the person's own clock, with the interview's beside it", () => {
    const page = brief({ ...application, timeZone: FAR }, candidate, TIDEWELL_NOW);
    document.body.innerHTML = renderToStaticMarkup(<BriefPage brief={page} />);
    const { start = "" } = page;
    const header = document.querySelector("header")?.textContent;
    expect(header).toContain(formatMoment(start, systemTimeZone()));
    expect(header).toContain(`${zoneName(start, FAR)})`);
    const due = page.next.find((action) => action.due !== undefined)?.due ?? "";
    expect(document.body.textContent).toContain(`due ${formatMoment(due, systemTimeZone())}`);
  });
});
