import { describe, expect, it } from "vitest";
import { aTab } from "../../../testing/a-screen.tsx";

describe("the plan", () => {
  it("keeps what matters most in the hours that there are", async () => {
    const { frame, press } = await aTab({ tab: "7" });
    expect(frame()).toMatch(/\d h .* of work in \d+ steps\. \+ and − say what fits +any number/);
    await press("+", /what matters most stays +30 min/);
    await press("G", /Does not fit: leave it, or find more time/);
    await press("g", /▸ ! /);
    await press("-", /any number of hours/);
  });

  it("goes to where a task is done", async () => {
    const { press } = await aTab({ tab: "7" });
    await press("e", /\[6 Checklist\][^]*▸ \[.\]/);
  });
});
