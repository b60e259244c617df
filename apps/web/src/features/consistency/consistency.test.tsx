import type { EditCommand } from "@finalist/core/change";
import { compareClaims, comparePair } from "@finalist/core/consistency";
import type { Application } from "@finalist/core/model";
import { prepare } from "@finalist/core/prepare";
import { tidewell, TIDEWELL_NOW } from "@finalist/core/sample";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { ClaimComparisons } from "./claim-comparisons.tsx";
import { clashesAmong } from "./clashes.ts";
import { bringBackAll } from "./dismissed.ts";
import type { Engine } from "./engine.ts";
import { OwnWords } from "./own-words-list.tsx";
import { TryPair } from "./try-pair.tsx";

// React asks for this where a test decides when it renders.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What the worker does, in the same thread. */
const engine: Engine = {
  clashes: async (sources) => clashesAmong(sources),
  compare: async (pairs) => pairs.map(comparePair),
};

const { application, candidate } = tidewell({ application: "app", candidate: "me" });

async function shown(page: ReactNode): Promise<HTMLElement> {
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  onTestFinished(async () => {
    await act(async () => root.unmount());
    document.body.replaceChildren();
  });
  const queries = new QueryClient();
  await act(async () =>
    root.render(<QueryClientProvider client={queries}>{page}</QueryClientProvider>),
  );
  await settled();
  return document.body;
}

/** What was asked of the engine is answered, and shown. */
const settled = (): Promise<void> =>
  act(async () => {
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(0);
    else await new Promise((resolve) => setTimeout(resolve));
  });

const press = (name: string): Promise<void> =>
  act(async () => {
    const button = [...document.querySelectorAll("button")].find(
      (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  });

const type = (label: string, text: string): Promise<void> =>
  act(async () => {
    const found = [...document.querySelectorAll("label")].find(
      ({ textContent }) => textContent === label,
    );
    const field = document.getElementById(found?.htmlFor ?? "");
    if (!field) throw new Error(`no field ${label}`);
    // React listens to the setter of the element, which the prototype does not have.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

const card = (name: string): Element => {
  const found = document.querySelector(`article[aria-label="${name}"]`);
  if (!found) throw new Error(`no card ${name}`);
  return found;
};
const marksIn = (part: Element): readonly (string | null)[] =>
  [...part.querySelectorAll("mark")].map(({ textContent }) => textContent);
const status = (): string | undefined =>
  document.querySelector("[role=status]")?.textContent ?? undefined;

describe("the claims on file", () => {
  const onRun = vi.fn<(command: EditCommand) => void>();
  const onEdit = vi.fn<(claimId: string) => void>();
  beforeEach(() => vi.clearAllMocks());
  const page = (changed: Partial<Application> = {}) => {
    const document_ = { ...application, ...changed };
    const { consistency, findings } = prepare(document_, candidate, TIDEWELL_NOW);
    return shown(
      <ClaimComparisons
        engine={engine}
        application={document_}
        comparisons={consistency}
        findings={findings}
        onRun={onRun}
        onEdit={onEdit}
      />,
    );
  };
  const inWords = application.claims.map((claim) => {
    if (claim.id === "cl-01") return { ...claim, words: "It took us nine months, all in all" };
    if (claim.id === "cl-02") return { ...claim, words: "That was 11 months of work" };
    return claim;
  });

  it("count what disagrees, what is corrected and what was told only once", async () => {
    await page();
    expect(status()).toBe(
      "2 pairs of tellings cannot both be true. 1 corrected openly. 1 thing told only once so far.",
    );
    expect(document.querySelector("summary")?.textContent).toBe("5 pairs agree");
  });

  it("stand side by side, with place, marked words, value, verdict and advice", async () => {
    await page({ claims: inWords });
    const duration = card("duration of the migration");
    const columns = [...duration.querySelectorAll("section")].map((column) => [
      column.getAttribute("aria-label"),
      ...marksIn(column),
      column.textContent?.includes("months"),
    ]);
    expect(columns).toEqual([
      ["Earlier: Said in round 1, to Priya Raman", "nine months", true],
      ["Later: Planned", "11 months", true],
    ]);
    expect(duration.textContent).toContain("Both cannot be true");
    expect(duration.textContent).toContain(
      "Bring the plan in line with the record, or correct the fact openly.",
    );
    expect(card("events per day").textContent).toContain(
      "Reason: the first was the average, this is the peak",
    );
  });

  it("are corrected with a reason, and the keys go on at the count", async () => {
    await page();
    await press("I will say it as a correction: duration of the migration");
    expect(document.activeElement?.tagName).toBe("INPUT");
    await press("Save the correction");
    expect(onRun).not.toHaveBeenCalled();
    await type("Why did it change?", "  two months of it were testing ");
    await press("Save the correction");
    expect(onRun.mock.calls).toEqual([
      [
        {
          type: "change",
          collection: "claims",
          id: "cl-02",
          patch: { correction: { explicit: true, reason: "two months of it were testing" } },
        },
      ],
    ]);
    expect(document.activeElement?.getAttribute("role")).toBe("status");
  });

  it("leave the reason open until it is asked for, and give the keys back", async () => {
    await page();
    await press("I will say it as a correction: on-call");
    await press("Cancel");
    expect(document.querySelector("form")).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "I will say it as a correction: on-call",
    );
  });

  it("open in their own form", async () => {
    await page();
    await press("Change this telling: on-call, Planned");
    expect(onEdit.mock.calls).toEqual([["cl-12"]]);
  });

  it("show the two people between whom the tone differs", async () => {
    const tone = (id: string, value: number, interviewerId: string) =>
      ({ id, kind: "CK-07", subject: "tone", value, saidIn: "said", interviewerId }) as const;
    const claims = [tone("t1", 5, "p1"), tone("t2", 2, "p5"), tone("t3", 4, "p2")];
    const { findings } = prepare(
      { ...application, claims },
      candidate,
      "2026-05-15T10:00:00+01:00",
    );
    await shown(
      <ClaimComparisons
        engine={engine}
        application={{ ...application, claims }}
        comparisons={[]}
        findings={findings}
        onRun={onRun}
        onEdit={onEdit}
      />,
    );
    const [low, high] = card(
      "The tone differs clearly from one person to another",
    ).querySelectorAll("section");
    expect(low?.textContent).toContain("to June Park");
    expect(high?.textContent).toContain("to Priya Raman");
  });

  it("say what to do while there are none", async () => {
    const body = await page({ claims: [] });
    expect(body.textContent).toContain("No claims yet. Add the numbers, dates and reasons");
  });
});

describe("what is found in one's own words", () => {
  const onRun = vi.fn<(command: EditCommand) => void>();
  beforeEach(() => vi.clearAllMocks());
  afterEach(() => act(() => bringBackAll("app")));
  const page = (changed: Partial<Application>) =>
    shown(
      <OwnWords
        engine={engine}
        comparisons={compareClaims(application.claims, application.interviews)}
        application={{ ...application, ...changed }}
        candidate={candidate}
        storyIds={new Set(candidate.stories.map(({ id }) => id))}
        onRun={onRun}
      />,
    );
  const text = "I said the migration took fourteen months from start to end.";
  const notes = [{ id: "a", interviewId: "round-1", kind: "other", text } as const];

  it("stands side by side and can be kept", async () => {
    const body = await page({ notes });
    expect(marksIn(body)).toEqual(["fourteen months"]);
    expect(status()).toBe("1 place in your notes, answers and stories.");
    await press("Keep as a claim");
    expect(onRun.mock.lastCall?.[0]).toMatchObject({
      type: "batch",
      label: "Kept as claims: duration of the migration",
    });
  });

  it("is put aside, and brought back", async () => {
    const body = await page({ notes });
    await press("Not the same thing");
    expect(body.querySelectorAll("article")).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe("Nothing found that disagrees.");
    await press("Bring back 1 pair put aside");
    expect(body.querySelectorAll("article")).toHaveLength(1);
    expect(onRun).not.toHaveBeenCalled();
  });

  it("says that nothing disagrees, and what to do where there is nothing to read", async () => {
    expect((await page({})).textContent).toContain(
      "Nothing in your notes, answers and stories disagrees.",
    );
    document.body.replaceChildren();
    const empty = await shown(
      <OwnWords
        engine={engine}
        comparisons={[]}
        application={{ ...application, notes: [], claims: [] }}
        candidate={candidate}
        storyIds={new Set()}
        onRun={onRun}
      />,
    );
    expect(empty.textContent).toContain("Nothing to read yet.");
  });
});

describe("two tellings that are typed", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });
  const pass = (millis: number) => act(() => vi.advanceTimersByTimeAsync(millis));
  const pause = async () => {
    await pass(400);
    await settled();
  };

  it("are compared when the typing pauses, and the verdict is said", async () => {
    await shown(<TryPair engine={engine} />);
    expect(status()).toBe("Write in both, and the verdict stands here.");
    await type("First round", "The migration took nine months.");
    await pass(200);
    await type("Later", "The migration took fourteen months.");
    await pass(200);
    expect(status()).toBe("Write in both, and the verdict stands here.");
    await pause();
    expect(status()).toContain("Both cannot be true");
    expect(document.querySelector("[aria-live=polite]")?.textContent).toBe(status());
    expect(marksIn(document.body)).toEqual(["nine months", "fourteen months"]);
  });

  it("can be an example, and are gone on request", async () => {
    await shown(<TryPair engine={engine} />);
    await press("Fill in an example");
    await pause();
    expect(status()).toContain("Both cannot be true");
    await press("Clear both");
    await pause();
    expect(status()).toBe("Write in both, and the verdict stands here.");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
  });
});
