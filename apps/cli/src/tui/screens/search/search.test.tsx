import { describe, expect, it } from "vitest";
import { aTab, ENTER, ESC } from "../../testing/a-screen.tsx";

describe("the search", () => {
  it("finds a person from anywhere, and goes there", async () => {
    const { press } = await aTab({ tab: "6" });
    await press("/", /Search/);
    await press("oskar lind", /▸ Interviewer, Tidewell Freigh…  Oskar Lind/);
    await press(ENTER, /\[2 Room\][^]*▸ Oskar Lind[^]*Cares about/);
  });

  it("reads what the playbook knows, and closes", async () => {
    const { press, frame } = await aTab({ tab: "6" });
    await press("/", /type a few letters/);
    await press("qb-23", /▸ Playbook  /);
    await press(ENTER, /QB-23\n/);
    await press(ESC, /▸ Playbook/);
    await press(ESC, /\[6 Checklist\]/);
    expect(frame()).not.toContain("Search  ");
  });

  it("shows what was found in words alone, and what it is", async () => {
    const { press, frame } = await aTab({ tab: "6" });
    await press("/", /Search/);
    await press("late data", /Note, Tidewell Freigh…  late data\n/);
    expect(frame()).not.toMatch(/urgent-theme|late data +3|[A-Z]{2,4}-\d/);
    await press("\u0015nightly loads", /Story, You  Warehouse migration  Nightly loads of/);
  });

  it("says where nothing is found", async () => {
    const { press } = await aTab({ tab: "6" });
    await press("/", /Search/);
    await press("zzqq", /Nothing has “zzqq” in it\./);
  });
});
