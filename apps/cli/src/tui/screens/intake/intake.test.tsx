import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../../../testing.ts";
import { openKeeper } from "../../shell/keeper.ts";
import { aScreen, aTab, CTRL_S, ESC, SHIFT_TAB, TAB } from "../../testing/a-screen.tsx";

/** The server reads by its own clock, for which the day has to lie ahead. */
const YEAR = new Date().getFullYear() + 1;
const INVITATION = `Hi Sam,

We would like to invite you to a second interview for the role of Staff Nurse at Harbour Clinic.

Date: 20 May ${YEAR}
Time: 14:00 - 15:00 (London time)
Where: Zoom
Interviewer: Ada Moss, Head of Nursing

Kind regards,
Jo Field
`;

describe("an invitation", () => {
  const opened = async () => {
    const screen = await aTab({ tab: "1" });
    await screen.press(ESC, /Your interviews/);
    await screen.press("i", /Bring an invitation/);
    return screen;
  };

  it("is read, shown, and stored once it is confirmed", async () => {
    const { press } = await opened();
    await press(CTRL_S, /! There is nothing to read yet\./);
    await press(INVITATION, /Jo Field/);
    await press(
      CTRL_S,
      /Is this right\? Nothing is stored yet[^]*20 May \d+, 14:00–15:00[^]*Ada Moss[^]*Ctrl-S stores it/,
    );
    await press(CTRL_S, /2 applications[^]*▸ Harbour Clinic, Staff Nurse/);
    await press("u", /Take back that Harbour Clinic, Staff Nurse was added\?/);
    await press("y", /1 application\n/);
  });

  it("is stored by no key that came before it could be looked at", async () => {
    const { press, sees } = await opened();
    await press(INVITATION, /Jo Field/);
    await press(`${CTRL_S}${CTRL_S}`, /Reading…/);
    await press(CTRL_S, /Nothing is stored yet/);
    await press(CTRL_S, /Nothing is stored yet[^]*Ctrl-S stores it/);
    await press(CTRL_S, /2 applications/);
    await sees(/▸ Harbour Clinic/);
  });

  it("is kept with its corrections where the terminal goes away", async () => {
    const path = join(aFolder(), "unsaved.json");
    const keeper = openKeeper(path);
    const first = await aScreen({ example: true, keeper });
    await first.press("i", /Bring an invitation/);
    await first.press(INVITATION, /Jo Field/);
    await first.press(CTRL_S, /Nothing is stored yet[^]*Ctrl-S stores it/);
    await first.press(TAB, /▸ Company/);
    await first.press(" East", /Company +Harbour Clinic East/);
    keeper.save();
    const second = await aScreen({ example: true, keeper: openKeeper(path) });
    await second.press("i", /Jo Field[^]*What you were writing is back/);
    await second.press(CTRL_S, /Company +Harbour Clinic East[^]*Ctrl-S stores it/);
    expect(second.frame()).not.toContain("They wrote");
  });

  it("is not lost without a question, and asks for what it does not say", async () => {
    const { press } = await opened();
    await press("Dear Sam, see you on 20 May at 14:00.", /Dear Sam/);
    await press(`${SHIFT_TAB}a`, /‹ An invitation ›/);
    await press(CTRL_S, /Nothing is stored yet[^]*Ctrl-S stores it/);
    await press(ESC, "Discard what you wrote?");
    await press("n", /Ctrl-S save/);
    await press(CTRL_S, /! This is needed for a new application\./);
  });
});
