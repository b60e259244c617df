import { ApiError } from "@finalist/api/client";
import { Draft } from "@finalist/core/intake";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { DraftForm } from "./draft-form.tsx";
import { IntakeBox } from "./intake-box.tsx";

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
    shown(<DraftForm draft={draft} isNew onConfirm={confirmed} onCancel={() => undefined} />);

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
      <DraftForm draft={draft} isNew={false} onConfirm={confirmed} onCancel={() => undefined} />,
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
    const onDraft = vi.fn<(draft: Draft) => void>();
    const page = await shown(
      <>
        <h1>Your interviews</h1>
        <IntakeBox label="Something new?" onDraft={onDraft} />
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
        "Interviews cannot be read. If it is a folder, take the .ics file in it.",
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
