import { ApiError } from "@finalist/api/client";
import { Draft, emptyDraft } from "@finalist/core/intake";
import { act, type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { type Destination, DraftForm } from "./draft-form.tsx";
import { IntakeBox } from "./intake-box.tsx";
import type { Corrections } from "./kept-source.ts";
import { KindChooser } from "./kind-chooser.tsx";
import type { IntakeSource, Progress, ReadDraft, Reader, ReadingOptions } from "./reading.ts";
import { proposedPlace } from "./source-words.ts";
import { storeDraft } from "./store-draft.ts";
import { useIntake } from "./use-intake.ts";

// React asks for this where a test decides when it renders.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(() => vi.unstubAllGlobals());

async function shown(page: ReactNode): Promise<HTMLElement> {
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  onTestFinished(async () => {
    await act(async () => root.unmount());
    document.body.replaceChildren();
  });
  await act(async () => root.render(page));
  return document.body;
}

interface PageProps {
  readonly onDraft: (read: ReadDraft) => void;
  readonly reader?: Reader;
}

/** A page with a box that it may move to another place. */
function Page({ onDraft, reader }: PageProps) {
  const intake = useIntake(reader);
  const [place, setPlace] = useState("first");
  return (
    <>
      <IntakeBox key={place} intake={intake} label="Something new?" onDraft={onDraft} />
      <button type="button" onClick={() => setPlace("second")}>
        Move it
      </button>
    </>
  );
}

/** The control of a label, whatever its place. */
function control(label: string, place = 0): HTMLInputElement {
  const labels = [...document.querySelectorAll("label")].filter(
    (each) => each.textContent === label,
  );
  const found = document.getElementById(labels[place]?.htmlFor ?? "");
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return found;
}

const note = (field: HTMLElement): string | null | undefined =>
  document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent;

const alertText = (): string | undefined =>
  document.querySelector("[role=alert]")?.textContent ?? undefined;

const type = (field: HTMLInputElement, text: string): Promise<void> =>
  act(async () => {
    // React listens to the setter of the element, which the prototype does not have.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

const press = (name: string): Promise<void> =>
  act(async () => {
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === name,
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  });

describe("a draft that was corrected before a reload", () => {
  it("goes on from the corrections, and hands each new one on to be kept", async () => {
    const draft = Draft.parse({ source: "invitation", company: "Tidewel" });
    const onCorrect = vi.fn<(corrections: Corrections) => void>();
    await shown(
      <DraftForm
        draft={draft}
        destination="new"
        corrections={{ draft: { ...draft, company: "Tidewell" }, timeZone: "Asia/Tokyo" }}
        onCorrect={onCorrect}
        onConfirm={() => Promise.resolve()}
        onCancel={() => undefined}
      />,
    );
    expect(control("Company").value).toBe("Tidewell");
    expect(control("Time zone of the interview").value).toBe("Asia/Tokyo");
    expect(onCorrect).not.toHaveBeenCalled();
    await type(control("Job title"), "Baker");
    expect(onCorrect).toHaveBeenLastCalledWith({
      draft: expect.objectContaining({ company: "Tidewell", role: "Baker" }),
      timeZone: "Asia/Tokyo",
    });
  });
});

describe("a draft of an event that has no time of day", () => {
  const draft = Draft.parse({
    source: "calendar",
    timeZone: "Europe/London",
    sessions: [{ key: "s1", title: "Onsite", date: "2026-10-05" }],
    interviewers: [{ key: "p1", name: "Priya Raman" }],
  });
  const refusal = new ApiError({
    type: "urn:finalist:problem:invalid-input",
    title: "Some fields are not as expected",
    status: 422,
    detail: "/draft/company: expected a company",
    errors: [
      { pointer: "/draft/company", detail: "expected a company" },
      { pointer: "/draft/sessions/0/start", detail: "expected a start" },
      { pointer: "/draft/sessions/0/end", detail: "expected an end" },
      { pointer: "/draft/interviewers/0/name", detail: "expected some text" },
      { pointer: "/draft/sessions/0/joinUrl", detail: "expected a web address" },
    ],
  });
  const form = async (confirmed: (draft: Draft) => Promise<void>) =>
    shown(
      <DraftForm
        draft={draft}
        destination="new"
        onConfirm={confirmed}
        onCancel={() => undefined}
      />,
    );

  it("shows the day, and leaves empty what is not known", async () => {
    await form(async () => undefined);
    expect(control("Date").value).toBe("2026-10-05");
    expect(control("Starts").value).toBe("");
    expect(control("Minutes").value).toBe("");
  });

  it("marks each wrong field in its place, and names them by their labels", async () => {
    await form(() => Promise.reject(refusal));
    await press("Prepare for this");
    const marked = [...document.querySelectorAll("[aria-invalid=true]")];
    expect(marked.map((field) => field instanceof HTMLElement && note(field))).toEqual([
      "Expected a company.",
      "Expected a time of day.",
      "Expected how long it takes.",
      "Expected some text.",
    ]);
    expect(marked).toEqual([
      control("Company"),
      control("Starts"),
      control("Minutes"),
      control("Name"),
    ]);
    expect(alertText()).toBe(
      "Please look at Company, Starts (Onsite), Minutes (Onsite), Name (Priya Raman), Join url (a web address).",
    );
  });

  it("takes the time when it is typed, and the mark away", async () => {
    const confirmed = vi.fn<(draft: Draft) => Promise<void>>(() => Promise.reject(refusal));
    await form(confirmed);
    await press("Prepare for this");
    await type(control("Starts"), "10:30");
    await type(control("Minutes"), "45");
    expect(document.querySelectorAll("[aria-invalid=true]")).toHaveLength(2);
    expect([control("Starts").value, control("Minutes").value]).toEqual(["10:30", "45"]);
    await press("Prepare for this");
    expect(confirmed.mock.lastCall?.[0].sessions).toMatchObject([
      { start: "2026-10-05T09:30:00Z", end: "2026-10-05T10:15:00Z" },
    ]);
  });

  it("keeps minutes that come before the time", async () => {
    const confirmed = vi.fn<(draft: Draft) => Promise<void>>(async () => undefined);
    await form(confirmed);
    await type(control("Minutes"), "30");
    expect(control("Minutes").value).toBe("30");
    await type(control("Starts"), "10:30");
    await type(control("Date"), "2026-10-06");
    await press("Prepare for this");
    expect(confirmed.mock.lastCall?.[0].sessions).toMatchObject([
      { start: "2026-10-06T09:30:00Z", end: "2026-10-06T10:00:00Z" },
    ]);
  });

  it("names a time zone that is none", async () => {
    await form(async () => undefined);
    await type(control("Time zone of the interview"), "Mars");
    await press("Prepare for this");
    expect(note(control("Time zone of the interview"))).toBe(
      "Expected a time zone such as Europe/London.",
    );
    expect(alertText()).toBe("Please look at Time zone of the interview.");
  });
});

describe("a draft of dates that are past", () => {
  const warning = (year: number) => {
    const [start, end] = [`${year}-05-14T10:00:00Z`, `${year}-05-14T11:00:00Z`];
    const draft = Draft.parse({
      source: "calendar",
      timeZone: "Europe/London",
      sessions: [{ key: "s1", start, end }],
    });
    return shown(
      <DraftForm
        draft={draft}
        destination="new"
        onConfirm={async () => undefined}
        onCancel={() => undefined}
      />,
    );
  };

  it("says so, and says nothing of dates ahead", async () => {
    expect((await warning(2020)).textContent).toContain("These dates are past.");
    document.body.replaceChildren();
    expect((await warning(2199)).textContent).not.toContain("These dates are past.");
  });
});

describe("a draft of a cancellation", () => {
  it("says which session goes, and asks for nothing else", async () => {
    const draft = Draft.parse({
      source: "calendar",
      timeZone: "Europe/London",
      belongsTo: "a",
      cancellations: [
        {
          calendarUid: "u",
          title: "System design",
          start: "2026-05-14T09:00:00Z",
          end: "2026-05-14T10:00:00Z",
        },
      ],
    });
    const confirmed = vi.fn<(draft: Draft) => Promise<void>>(async () => undefined);
    const page = await shown(
      <DraftForm
        draft={draft}
        destination="application"
        onConfirm={confirmed}
        onCancel={() => undefined}
      />,
    );
    expect(page.querySelector("section")?.textContent).toContain("System design, Thursday");
    expect(page.querySelectorAll("input")).toHaveLength(0);
    await press("Remove it");
    expect(confirmed.mock.lastCall?.[0].cancellations).toEqual(draft.cancellations);
  });
});

describe("the intake box", () => {
  /** What a browser sends while a file, or a text, is dragged. */
  async function drag(
    name: "dragover" | "drop",
    target: EventTarget,
    { files = [], text = "" }: { readonly files?: readonly File[]; readonly text?: string },
  ): Promise<Event> {
    const event = new Event(name, { bubbles: true, cancelable: true });
    const types = files.length > 0 ? ["Files"] : ["text/plain"];
    Object.assign(event, { dataTransfer: { types, files, getData: () => text } });
    await act(async () => {
      target.dispatchEvent(event);
    });
    return event;
  }
  const box = async (source: "calendar" | "notes" = "calendar") => {
    const sent = vi.fn<typeof fetch>(async () => Response.json(Draft.parse({ source })));
    vi.stubGlobal("fetch", sent);
    const onDraft = vi.fn<(read: ReadDraft) => void>();
    const page = await shown(
      <>
        <h1>Your interviews</h1>
        <Page onDraft={onDraft} />
      </>,
    );
    const heading = page.querySelector("h1");
    const area = page.querySelector("textarea");
    if (!heading || !area) throw new Error("no page");
    return { sent, onDraft, heading, area };
  };
  const INVITATION = new File(["BEGIN:VCALENDAR"], "invitation.ics");

  it("reads a file that is dropped anywhere, and the browser opens none", async () => {
    const { sent, onDraft, heading } = await box();
    expect((await drag("dragover", heading, { files: [INVITATION] })).defaultPrevented).toBe(true);
    expect((await drag("drop", heading, { files: [INVITATION] })).defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(onDraft).toHaveBeenCalledTimes(1));
    const body = sent.mock.lastCall?.[1]?.body;
    expect(new TextDecoder().decode(body instanceof Uint8Array ? body : undefined)).toBe(
      "BEGIN:VCALENDAR",
    );
  });

  it("reads what is written in it with Ctrl and Enter, and nothing with Enter alone", async () => {
    const { onDraft, area } = await box("notes");
    const enter = (init: KeyboardEventInit): Promise<void> =>
      act(async () => {
        const key = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, ...init });
        area.dispatchEvent(key);
      });
    await enter({ ctrlKey: true });
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, "a");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await enter({});
    expect(onDraft).not.toHaveBeenCalled();
    await enter({ ctrlKey: true });
    await vi.waitFor(() => expect(onDraft).toHaveBeenCalledTimes(1));
  });

  it("reads a text that is dropped on it, and leaves others alone", async () => {
    const { sent, heading, area } = await box("notes");
    const elsewhere = await drag("drop", heading, { text: "They asked: why?" });
    expect([elsewhere.defaultPrevented, sent.mock.calls.length]).toEqual([false, 0]);
    const here = await drag("drop", area, { text: "They asked: why?" });
    expect([here.defaultPrevented, sent.mock.lastCall?.[1]?.body]).toEqual([
      true,
      "They asked: why?",
    ]);
  });

  it("says that a folder cannot be read", async () => {
    const { sent, heading } = await box();
    const folder = new File([], "Interviews");
    folder.arrayBuffer = () => Promise.reject(new DOMException("a folder", "NotFoundError"));
    await drag("drop", heading, { files: [folder] });
    await vi.waitFor(() =>
      expect(alertText()).toBe(
        "Interviews cannot be read. If it is a folder, take a file out of it.",
      ),
    );
    expect(sent).not.toHaveBeenCalled();
  });

  it("refuses a file that is called a calendar and is none", async () => {
    const { onDraft, heading } = await box("notes");
    await drag("drop", heading, { files: [new File(["They asked: why?"], "notes.ics")] });
    await vi.waitFor(() => expect(alertText()).toContain("notes.ics is no calendar file"));
    expect(onDraft).not.toHaveBeenCalled();
  });
});

/** A reader whose answer a test decides on. */
function aReader() {
  const asked: { source: IntakeSource; options: ReadingOptions }[] = [];
  const answers: { resolve: (draft: Draft) => void; reject: (error: unknown) => void }[] = [];
  const reader: Reader = (source, options) =>
    new Promise((resolve, reject) => {
      asked.push({ source, options });
      answers.push({ resolve, reject });
      options.signal.addEventListener("abort", () => reject(options.signal.reason));
    });
  const last = <T,>(list: readonly T[]): T => {
    const found = list.at(-1);
    if (found === undefined) throw new Error("nothing was read");
    return found;
  };
  return {
    reader,
    asked,
    tell: (progress: Progress) => act(async () => last(asked).options.onProgress(progress)),
    answer: (draft: Draft) => act(async () => last(answers).resolve(draft)),
    refuse: (error: unknown) => act(async () => last(answers).reject(error)),
  };
}

const statusText = (): string | null | undefined =>
  document.querySelector("[role=status]")?.textContent;

const typeText = (text: string): Promise<void> =>
  act(async () => {
    const area = document.querySelector("textarea");
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, text);
    area?.dispatchEvent(new Event("input", { bubbles: true }));
  });

describe("reading in the intake box", () => {
  const box = async () => {
    const reading = aReader();
    const onDraft = vi.fn<(read: ReadDraft) => void>();
    await shown(<Page onDraft={onDraft} reader={reading.reader} />);
    await typeText("BEGIN:VCALENDAR …");
    await press("Read it");
    return { ...reading, onDraft };
  };

  it("says what is read, with a bar, until it is read", async () => {
    const { tell, answer, onDraft, asked } = await box();
    expect(statusText()).toBe("Reading…");
    await tell({ events: 10_000 });
    expect(statusText()).toBe("Reading 10,000 events…");
    expect(document.querySelector("[role=progressbar]")?.getAttribute("aria-label")).toBe(
      "Reading 10,000 events…",
    );
    const draft = emptyDraft("calendar");
    await answer(draft);
    expect(onDraft.mock.calls).toEqual([[{ draft, source: { content: "BEGIN:VCALENDAR …" } }]]);
    expect(asked).toHaveLength(1);
    expect([statusText(), document.querySelector("[role=progressbar]")]).toEqual(["", null]);
  });

  it("goes on with the same text where the page moves the box meanwhile", async () => {
    const { answer, onDraft, asked } = await box();
    await press("Move it");
    expect(statusText()).toBe("Reading…");
    expect(document.querySelector("textarea")?.value).toBe("BEGIN:VCALENDAR …");
    expect(asked[0]?.options.signal.aborted).toBe(false);
    await answer(emptyDraft("calendar"));
    expect(onDraft).toHaveBeenCalledOnce();
  });

  it("stops on Cancel, keeps the text, and takes no answer that comes later", async () => {
    const { tell, answer, onDraft, asked } = await box();
    await tell({ events: 10_000 });
    await press("Cancel");
    expect(asked[0]?.options.signal.aborted).toBe(true);
    expect(statusText()).toBe("Stopped. Nothing was kept.");
    expect(document.querySelector("textarea")?.value).toBe("BEGIN:VCALENDAR …");
    await tell({ events: 10_000 });
    await answer(emptyDraft("calendar"));
    expect(statusText()).toBe("Stopped. Nothing was kept.");
    expect([onDraft.mock.calls, alertText()]).toEqual([[], undefined]);
  });

  it("shows why something cannot be read, in the words of the server", async () => {
    const { refuse } = await box();
    await refuse(
      new ApiError({
        type: "urn:finalist:problem:unreadable-pdf",
        title: "The PDF cannot be read",
        status: 422,
        detail: "It holds pictures and no text. Paste the text instead.",
      }),
    );
    expect(alertText()).toBe("It holds pictures and no text. Paste the text instead.");
    expect(document.querySelector("textarea")?.value).toBe("BEGIN:VCALENDAR …");
  });
});

describe("what a text is read as", () => {
  const choose = async (draft: Draft, to: string) => {
    const reading = aReader();
    const onRead = vi.fn<(read: ReadDraft) => void>();
    const source = { content: "Which of these times would suit you?" };
    await shown(<KindChooser read={{ draft, source }} onRead={onRead} reader={reading.reader} />);
    const select = document.querySelector("select");
    if (select)
      await act(async () => {
        select.value = to;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    return { ...reading, onRead, select, source };
  };

  it("can be changed, and the same text is read again", async () => {
    const { select, asked, answer, onRead, source } = await choose(
      emptyDraft("notes"),
      "invitation",
    );
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
      "Invitation",
      "Notes",
      "Résumé",
      "Contact cards",
      "Job advert",
    ]);
    expect(asked.map((each) => [each.source, each.options.as])).toEqual([[source, "invitation"]]);
    const draft = emptyDraft("invitation");
    await answer(draft);
    expect(onRead.mock.calls).toEqual([[{ draft, source }]]);
  });

  it("stays what it was where it cannot be read so", async () => {
    const { select, refuse, onRead } = await choose(emptyDraft("notes"), "contacts");
    await refuse(
      new ApiError({ type: "", title: "", status: 422, detail: "there is no BEGIN:VCARD in it" }),
    );
    expect([select?.value, alertText(), onRead.mock.calls]).toEqual([
      "notes",
      "there is no BEGIN:VCARD in it",
      [],
    ]);
  });

  it("is not asked of a calendar, which says itself what it is", async () => {
    expect((await choose(emptyDraft("calendar"), "notes")).select).toBeNull();
  });
});

/** The form of a draft; what is confirmed comes back. */
async function confirming(draft: Draft, destination: Destination, button: string) {
  const confirmed = vi.fn<(draft: Draft) => Promise<void>>(async () => undefined);
  const page = await shown(
    <DraftForm
      draft={draft}
      destination={destination}
      onConfirm={confirmed}
      onCancel={() => undefined}
    />,
  );
  const confirm = async (): Promise<Draft> => {
    await press(button);
    const [last] = confirmed.mock.lastCall ?? [];
    if (!last) throw new Error("nothing was confirmed");
    return last;
  };
  const leaveOut = (what: string): Promise<void> =>
    act(async () => page.querySelector<HTMLElement>(`[aria-label="Leave out: ${what}"]`)?.click());
  return { page, confirm, leaveOut };
}

describe("a draft of an invitation in words", () => {
  const SLOTS = ["2026-12-08T10:00:00", "2026-12-09T14:30:00+01:00", "2026-12-11"];
  const offered = Draft.parse({
    source: "invitation",
    company: "Acme",
    role: "Chef",
    timeZone: "Europe/Berlin",
    proposedSlots: SLOTS,
    interviewers: [{ key: "p1", name: "Priya Raman" }],
    evidence: [
      { pointer: "/company", quote: "at Acme", confidence: "guess" },
      { pointer: "/proposedSlots/1", quote: "Wednesday at half past two", confidence: "likely" },
    ],
  });
  const choose = (place: number): Promise<void> =>
    act(async () => document.querySelectorAll<HTMLElement>("[type=radio]")[place]?.click());

  it("marks a guess by words, and takes the mark away once a person has said it", async () => {
    await confirming(offered, "new", "Prepare for this");
    expect(note(control("Company"))).toBe("Read from “at Acme” · ? a guess: please check");
    await type(control("Company"), "Acme Logistics");
    expect(note(control("Company"))).toBeUndefined();
  });

  it("fixes none of the proposed times by itself", async () => {
    const { page, confirm } = await confirming(offered, "new", "Prepare for this");
    expect(page.textContent).toContain("Several times are offered; nothing is fixed yet.");
    expect((await confirm()).sessions).toEqual([]);
  });

  it("makes the chosen time a session, and marks its length as a guess", async () => {
    const { page, confirm } = await confirming(offered, "new", "Prepare for this");
    await choose(1);
    await choose(2);
    expect(page.textContent).toContain("Start: Read from “Wednesday at half past two” · likely");
    expect(page.textContent).toContain("Length: ? a guess: please check");
    await type(control("Minutes"), "45");
    expect(page.textContent).not.toContain("Length:");
    expect((await confirm()).sessions).toMatchObject([
      {
        key: "slot",
        start: "2026-12-09T13:30:00Z",
        end: "2026-12-09T14:15:00Z",
        interviewerKeys: ["p1"],
      },
    ]);
  });

  it("keeps the hour of a chosen time in another zone, and its length", async () => {
    const { confirm } = await confirming(offered, "new", "Prepare for this");
    await choose(1);
    await type(control("Minutes"), "45");
    await type(control("Time zone of the interview"), "Europe/Lond");
    await type(control("Time zone of the interview"), "Europe/London");
    expect(control("Starts").value).toBe("10:00");
    expect((await confirm()).sessions).toMatchObject([
      { start: "2026-12-08T10:00:00Z", end: "2026-12-08T10:45:00Z" },
    ]);
    await type(control("Starts"), "11:00");
    await type(control("Time zone of the interview"), "Europe/Berlin");
    expect(control("Starts").value).toBe("12:00");
    await choose(2);
    await type(control("Time zone of the interview"), "UTC");
    expect(control("Starts").value).toBe("13:30");
  });

  it("leaves the time of day open where only days are proposed, and lets go of it again", async () => {
    const { confirm } = await confirming(offered, "new", "Prepare for this");
    await choose(3);
    expect([control("Date").value, control("Starts").value]).toEqual(["2026-12-11", ""]);
    await choose(0);
    expect((await confirm()).sessions).toEqual([]);
  });

  it("lets tasks be dated and left out, and keeps the sources with the others", async () => {
    const { page, confirm, leaveOut } = await confirming(
      Draft.parse({
        source: "invitation",
        timeZone: "Europe/Berlin",
        tasks: [
          { what: "passport", isToBring: true },
          { what: "slides", dueDate: "2026-12-08" },
        ],
        evidence: [{ pointer: "/tasks/1/what", quote: "a short deck", confidence: "likely" }],
      }),
      "application",
      "Add it",
    );
    expect(page.textContent).toContain("To bringpassport");
    await leaveOut("passport");
    expect(page.textContent).toContain("Read from “a short deck” · likely");
    await type(control("At"), "18:00");
    expect((await confirm()).tasks).toEqual([{ what: "slides", due: "2026-12-08T17:00:00Z" }]);
  });
});

describe("a draft of a résumé", () => {
  const draft = Draft.parse({
    source: "resume",
    resume: {
      name: "Maren Olsson",
      links: [],
      jobs: [
        { title: "Chef", employer: "Acme", start: "2019", isCurrent: true, highlights: ["Led 6"] },
        { employer: "Quayside", isCurrent: false, highlights: [] },
      ],
      education: [{ institution: "Fenwick University", degree: "BSc", courses: [] }],
      skills: [{ name: "Pipelines", keywords: ["Python"] }],
      languages: [],
      projects: [],
      certificates: [],
      awards: [],
      publications: [],
      volunteer: [],
      references: [],
      interests: [],
    },
    claims: [
      { kind: "CK-02", subject: "title at Acme", value: "Chef", saidIn: "cv", certainty: "exact" },
      { kind: "CK-03", subject: "team", value: 6, unit: "people", saidIn: "cv", words: "Led 6" },
      { kind: "CK-03", subject: "budget", value: 2, saidIn: "cv", certainty: "unsure" },
    ],
    evidence: [
      { pointer: "/resume/jobs/0/title", quote: "Chef", confidence: "certain" },
      { pointer: "/resume/jobs/1/employer", quote: "QUAYSIDE LTD", confidence: "likely" },
    ],
    notUnderstood: [
      { pointer: "/basics/shoeSize", quote: "42", why: "unknown_key" },
      { line: 7, quote: "???", why: "malformed" },
    ],
  });

  it("shows what it says, claims by kind with how sure they are, and what was not understood", async () => {
    const { page } = await confirming(draft, "own-data", "Keep it");
    const text = page.textContent ?? "";
    expect(text).toContain("Chef, Acme2019 – today");
    expect(text).toContain("BSc, Fenwick University");
    expect(text).toContain("Employer: Read from “QUAYSIDE LTD” · likely");
    expect(text).toContain("Without a title it stays out of your own data.");
    expect(text).toContain("title at Acme: Chefstated");
    expect(text).toContain("team: 6 peopleRead from “Led 6” · likely");
    expect(text).toContain("budget: 2? a guess: please check");
    expect(text).toContain("Number (2)? 1 to check");
    expect(text).toContain("/basics/shoeSize 42nothing is known by this name");
    expect(text).toContain("Line 7: ???it has a fault");
    expect(page.querySelectorAll("input")).toHaveLength(0);
  });

  it("leaves out posts and claims, one or all of a kind, with what was read of the others", async () => {
    const { page, confirm, leaveOut } = await confirming(draft, "application", "Add it");
    await leaveOut("Chef, Acme");
    expect(page.textContent).toContain("Employer: Read from “QUAYSIDE LTD” · likely");
    await press("Leave out all 2");
    const kept = await confirm();
    expect(kept.resume?.jobs.map(({ employer }) => employer)).toEqual(["Quayside"]);
    expect(kept.claims).toEqual(draft.claims.slice(0, 1));
    expect(kept.evidence).toEqual([
      { pointer: "/resume/jobs/0/employer", quote: "QUAYSIDE LTD", confidence: "likely" },
    ]);
  });
});

describe("a draft of an advert", () => {
  const draft = Draft.parse({
    source: "job",
    company: "Acme",
    role: "Chef",
    job: {
      workMode: "hybrid",
      requirements: [
        { text: "Five years of Python", importance: "must" },
        { text: "German", importance: "nice" },
      ],
      duties: [],
      urgentThemes: [
        { theme: "late data", mentions: 3, isPressing: true },
        { theme: "growth", mentions: 2, isPressing: false },
      ],
      tools: ["Python"],
      text: "…",
    },
    evidence: [
      { pointer: "/job/workMode", quote: "2 days in the office", confidence: "likely" },
      { pointer: "/job/urgentThemes/1/theme", quote: "growth", confidence: "guess" },
    ],
  });

  it("shows what has to be there, what is nice, what presses, and what it was read from", async () => {
    const { page } = await confirming(draft, "application", "Add it");
    const text = page.textContent ?? "";
    expect(text).toContain("You must haveFive years of Python");
    expect(text).toContain("Nice to haveGerman");
    expect(text).toContain("late dataPressesnamed 3 times");
    expect(text).toContain("Read from “2 days in the office” · likely");
    expect(text).toContain("? a guess: please check");
    expect(page.querySelectorAll("input")).toHaveLength(0);
  });

  it("can be corrected", async () => {
    const { page, confirm, leaveOut } = await confirming(draft, "application", "Add it");
    await leaveOut("late data");
    await act(async () => {
      const [manages, mode] = page.querySelectorAll("select");
      for (const [select, value] of [
        [manages, "no"],
        [mode, ""],
      ] as const) {
        if (select) select.value = value;
        select?.dispatchEvent(new Event("change", { bubbles: true }));
        await Promise.resolve();
      }
    });
    const { job, evidence } = await confirm();
    expect(job?.urgentThemes.map(({ theme }) => theme)).toEqual(["growth"]);
    expect([job?.workMode, evidence.map(({ pointer }) => pointer)]).toEqual([
      undefined,
      ["/job/urgentThemes/0/theme"],
    ]);
  });
});

describe("a draft of contact cards", () => {
  it("asks for nothing but the people, each with where they were read", async () => {
    const draft = Draft.parse({
      source: "contacts",
      interviewers: [
        { key: "p1", name: "Priya Raman", title: "Head of Data" },
        { key: "p2", name: "June Park", email: "june@acme.example" },
      ],
      evidence: [
        { pointer: "/interviewers/0/name", quote: "Raman, Priya", line: 4, confidence: "certain" },
        { pointer: "/interviewers/1/name", quote: "June Park", line: 9, confidence: "certain" },
      ],
    });
    const { page, confirm } = await confirming(draft, "application", "Add it");
    expect(page.textContent).toContain("Read from “Raman, Priya”, line 4 · stated");
    expect(page.querySelectorAll("input")).toHaveLength(4);
    await act(async () =>
      page.querySelector<HTMLElement>('[aria-label="Leave out Priya Raman"]')?.click(),
    );
    expect((await confirm()).interviewers).toEqual(draft.interviewers.slice(1));
  });
});

describe("where a draft belongs", () => {
  it.each<[Partial<Draft> & Pick<Draft, "source">, string]>([
    [{ source: "calendar" }, ""],
    [{ source: "invitation", belongsTo: "b" }, "b"],
    [{ source: "notes" }, "soonest"],
    [{ source: "notes", notes: [{ kind: "other", text: "asdf qwer zxcv" }] }, ""],
    [{ source: "contacts", company: "An agency" }, "soonest"],
    [{ source: "job" }, "soonest"],
    [{ source: "job", company: "Another company" }, ""],
    [{ source: "job", company: "Acme", belongsTo: "a" }, "a"],
    [{ source: "resume" }, ""],
  ])("is proposed for %j as %j", (draft, place) => {
    expect(proposedPlace({ ...emptyDraft(draft.source), ...draft }, "soonest")).toBe(place);
  });
});

describe("storing a résumé", () => {
  const resume = Draft.parse({
    source: "resume",
    claims: [{ kind: "CK-02", subject: "title at Acme", value: "Chef", saidIn: "cv" }],
    evidence: [{ pointer: "/claims/0", quote: "Chef" }],
  });
  const ACME = { id: "a", company: "Acme" };
  const NOTHING_NEW = { type: "urn:finalist:problem:nothing-new", status: 409, detail: "On file." };
  const FAULT = { type: "urn:finalist:problem:internal", status: 500, detail: "It is in the log." };
  /** What the server answers for the person's own data, and for the application. */
  const answering = (own: object, claims: object) => {
    const sent = vi.fn<(url: string) => Promise<Response>>(async (url) => {
      const answer = url.includes("/candidate/") ? own : claims;
      const status = "status" in answer ? Number(answer.status) : 200;
      return Response.json(answer, { status });
    });
    vi.stubGlobal("fetch", sent);
    return sent;
  };
  const OWN = "Your own data has what is new in the résumé.";

  it.each([
    ["both are new", { version: 1 }, { version: 2 }, `${OWN} Its claims are with Acme.`],
    [
      "the posts are known",
      NOTHING_NEW,
      { version: 2 },
      "Your own data has all of it already. Its claims are with Acme.",
    ],
    ["the claims are known", { version: 1 }, NOTHING_NEW, `${OWN} Acme has its claims already.`],
  ])("tells of both where %s", async (_, own, claims, outcome) => {
    const sent = answering(own, claims);
    const place = "/a/a/consistency";
    expect(await storeDraft(resume, ACME, "UTC")).toEqual({ place, outcome });
    expect(sent.mock.calls.map(([url]) => url)).toEqual([
      "/api/v1/candidate/drafts",
      "/api/v1/applications/a/drafts",
    ]);
  });

  it("goes to the own data alone where no application is chosen", async () => {
    const sent = answering({ version: 1 }, FAULT);
    expect(await storeDraft(resume, undefined, "UTC")).toEqual({ place: "/you", outcome: OWN });
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("says so where nothing is new, and what is stored where one half fails", async () => {
    answering(NOTHING_NEW, NOTHING_NEW);
    await expect(storeDraft(resume, ACME, "UTC")).rejects.toThrow("All of it is on file already.");
    answering({ version: 1 }, FAULT);
    await expect(storeDraft(resume, ACME, "UTC")).rejects.toThrow(
      "Your own data is stored, the claims are not: It is in the log.",
    );
  });
});

describe("storing a first application of one's own", () => {
  const draft = emptyDraft("invitation");
  const answering = (...stories: readonly (readonly unknown[])[]): void => {
    const left = [...stories];
    vi.stubGlobal("fetch", async (_url: string, { method }: RequestInit = {}) =>
      Response.json(
        method === "POST"
          ? { document: { id: "a" }, version: 1 }
          : { stories: left.shift() ?? [], version: 1 },
        { headers: { etag: '"1"' } },
      ),
    );
  };

  it("says that the sample's profile went, and nothing where none did", async () => {
    answering([{}], []);
    expect((await storeDraft(draft, undefined, "UTC")).outcome).toContain("taken away");
    answering([{}], [{}]);
    expect(await storeDraft(draft, undefined, "UTC")).toEqual({ place: "/a/a" });
    answering([], []);
    expect(await storeDraft(draft, undefined, "UTC")).toEqual({ place: "/a/a" });
  });
});
