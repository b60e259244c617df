import type { EditCommand } from "@finalist/core/change";
import { comparePair } from "@finalist/core/consistency";
import type { Application } from "@finalist/core/model";
import { prepare } from "@finalist/core/prepare";
import { tidewell, TIDEWELL_NOW } from "@finalist/core/sample";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { ConsistencyView } from "./consistency-view.tsx";
import { clashesAmong, type EntryRef } from "@finalist/core/own-words";
import type { Engine } from "./engine.ts";
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
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
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
    button.focus();
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
const group = (name: string): Element => {
  const found = document.querySelector(`section[aria-label="${name}"]`);
  if (!found) throw new Error(`no group ${name}`);
  return found;
};
const marksIn = (part: Element): readonly (string | null)[] =>
  [...part.querySelectorAll("mark")].map(({ textContent }) => textContent);
const status = (): string | undefined =>
  document.querySelector("[role=status]")?.textContent ?? undefined;

describe("the section", () => {
  const onRun = vi.fn<(command: EditCommand) => void>();
  const onOpen = vi.fn<(entry: EntryRef) => void>();
  beforeEach(() => vi.clearAllMocks());
  const page = (changed: Partial<Application> = {}, now = TIDEWELL_NOW) => {
    const document_ = { ...application, ...changed };
    return shown(
      <ConsistencyView
        engine={engine}
        application={document_}
        candidate={candidate}
        preparation={prepare(document_, candidate, now)}
        onRun={onRun}
        onOpen={onOpen}
        onAdd={() => undefined}
      />,
    );
  };
  const inWords = application.claims.map((claim) => {
    if (claim.id === "cl-01") return { ...claim, words: "It took us nine months, all in all" };
    if (claim.id === "cl-02") return { ...claim, words: "That was 11 months of work" };
    return claim;
  });
  const text = "I said the migration took fourteen months from start to end.";
  const notes = [{ id: "a", interviewId: "round-1", kind: "other", text } as const];

  it("counts what disagrees and what is settled", async () => {
    await page();
    expect(status()).toBe("2 may cost the offer, 6 settled.");
    expect(document.querySelector("summary")?.textContent).toBe("40 million → 65 million");
    expect(group("Settled").textContent).toContain("5 pairs agree");
  });

  it("unfolds the claim that the address names", async () => {
    const claims = Array.from({ length: 60 }, (_, index) =>
      application.claims
        .slice(0, 1)
        .map((claim) => ({ ...claim, id: `many-${index}`, subject: `subject ${100 + index}` })),
    ).flat();
    await page({ claims });
    expect(document.getElementById("many-59")).toBeNull();
    await act(async () => {
      window.location.hash = "#many-59";
      window.dispatchEvent(new Event("hashchange"));
    });
    expect(document.getElementById("many-59")).not.toBeNull();
    window.location.hash = "";
  });

  it("sets tellings side by side, with place, marked words, value, why and advice", async () => {
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
    expect(duration.textContent).toContain("They are 18 % apart");
    expect(duration.textContent).toContain(
      "Bring the plan in line with the record, or correct the fact openly.",
    );
    expect(group("Settled").textContent).toContain(
      "Say it aloud: the first was the average, this is the peak",
    );
  });

  it("brings the plan in line with one press, and the keys go on at the next", async () => {
    await page();
    await press("Stay with 9 months");
    expect(onRun.mock.lastCall?.[0]).toMatchObject({
      label: "Stay with 9 months: duration of the migration",
      commands: [{ type: "change", id: "cl-02", patch: { value: 9 } }],
    });
    expect(document.activeElement).toBe(card("on-call"));
  });

  it("asks for the reason of a correction, and takes one that is often given", async () => {
    await page();
    await press("Stay with 11 months, and correct it openly");
    expect(document.activeElement?.tagName).toBe("INPUT");
    await press("Save");
    expect(onRun).not.toHaveBeenCalled();
    await type("Why did it change?", "  two months of it were testing ");
    await press("Save");
    const corrected = (reason: string) => [
      { id: "cl-02", patch: { correction: { explicit: true, reason } } },
    ];
    expect(onRun.mock.lastCall?.[0]).toMatchObject({
      commands: corrected("two months of it were testing"),
    });
    await press("I misspoke the first time");
    expect(onRun.mock.lastCall?.[0]).toMatchObject({
      commands: corrected("I misspoke the first time"),
    });
  });

  it("gives the keys back to the way that is not taken", async () => {
    await page();
    await press("Both are true");
    await press("Cancel");
    expect(document.querySelector("form")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Both are true");
  });

  it("opens a telling in its own form", async () => {
    await page();
    await press("Change this telling: on-call, Planned");
    expect(onOpen.mock.calls).toEqual([[{ collection: "claims", id: "cl-12" }]]);
  });

  it("shows the two people between whom the tone differs", async () => {
    const tone = (id: string, value: number, interviewerId: string) =>
      ({ id, kind: "CK-07", subject: "tone", value, saidIn: "said", interviewerId }) as const;
    const claims = [tone("t1", 5, "p1"), tone("t2", 2, "p5"), tone("t3", 4, "p2")];
    await page({ claims }, "2026-05-15T10:00:00+01:00");
    const [low, high] = card(
      "The tone differs clearly from one person to another",
    ).querySelectorAll("section");
    expect(low?.textContent).toContain("to June Park");
    expect(high?.textContent).toContain("to Priya Raman");
  });

  it("finds what disagrees in a note, and keeps it as a claim", async () => {
    await page({ notes });
    expect(status()).toBe("2 may cost the offer, 1 worth a look, 6 settled.");
    const [found] = group("Worth a look").querySelectorAll("article");
    expect(found && marksIn(found)).toEqual(["9 months", "fourteen months"]);
    await press("Keep as claims");
    expect(onRun.mock.lastCall?.[0]).toMatchObject({
      type: "batch",
      label: "Kept as claims: duration of the migration",
    });
  });

  it("shows what was set apart, and brings it back", async () => {
    await page({ apart: { "cl-01.cl-02": "duration of the migration" } });
    expect(status()).toBe("1 may cost the offer, 7 settled.");
    await press("Compare again: duration of the migration");
    expect(onRun.mock.lastCall?.[0]).toMatchObject({
      commands: [{ type: "update", patch: { apart: { "cl-01.cl-02": null } } }],
    });
  });

  it("shows what the claims say while the words are compared, and where that fails", async () => {
    const refused = { ...engine, clashes: () => Promise.reject(new Error("no answer")) };
    const waiting = { ...engine, clashes: () => new Promise<never>(() => undefined) };
    for (const [each, said] of [
      [waiting, "Comparing your own words…"],
      [refused, "could not be compared just now"],
    ] as const) {
      document.body.replaceChildren();
      await shown(
        <ConsistencyView
          engine={each}
          application={application}
          candidate={candidate}
          preparation={prepare(application, candidate, TIDEWELL_NOW)}
          onRun={onRun}
          onOpen={onOpen}
          onAdd={() => undefined}
        />,
      );
      expect(group("Worth a look").textContent).toContain(said);
      expect(card("on-call").textContent).toContain("Both cannot be true");
    }
  });

  it("says that nothing disagrees, and what to do where there is nothing to read", async () => {
    expect((await page()).textContent).toContain(
      "Nothing in your notes, answers and stories disagrees.",
    );
    document.body.replaceChildren();
    const nothing = { notes: [], claims: [], storyUses: [], concerns: [], revisits: [] };
    const { textContent } = await shown(
      <ConsistencyView
        engine={engine}
        application={{ ...application, ...nothing }}
        candidate={{ ...candidate, stories: [] }}
        preparation={{ consistency: [], findings: [], stories: [] }}
        onRun={onRun}
        onOpen={onOpen}
        onAdd={() => undefined}
      />,
    );
    expect(textContent).toContain("Nothing to read yet.");
    expect(textContent).toContain("No claims yet. Add each number, date, title and reason");
  });

  it("lists the claims, filtered by what is typed", async () => {
    await page({ claims: inWords });
    const rows = () => [...document.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows()).toHaveLength(application.claims.length);
    await type("Filter", "nine MONTHS");
    expect(rows()).toEqual([expect.stringContaining("duration of the migration")]);
    expect(document.body.textContent).toContain("1 claim fits");
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
