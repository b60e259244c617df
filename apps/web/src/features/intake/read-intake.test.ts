import { ApiError } from "@finalist/api/client";
import { type DomainError, err, ok, type Result } from "@finalist/core";
import { Draft, emptyDraft } from "@finalist/core/intake";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readIntake } from "./read-intake.ts";
import { progressOf, progressText, type WorkerAnswer, type WorkerRequest } from "./reading.ts";

afterEach(() => vi.unstubAllGlobals());

const READ = Draft.parse({
  source: "contacts",
  company: "Acme",
  interviewers: [{ key: "p1", name: "Priya Raman" }],
  evidence: [{ pointer: "/interviewers/0/name", quote: "Priya Raman" }],
  warnings: ["One card was left out."],
});

/** A browser's worker that gives one answer, breaks down, or never ends. */
function aWorker(end: Result<Draft, DomainError> | "breaks" | "runs") {
  const requests: WorkerRequest[] = [];
  const state = { terminated: 0 };
  class FakeWorker extends EventTarget {
    postMessage(request: WorkerRequest): void {
      requests.push(request);
      const tell = (data: WorkerAnswer) =>
        this.dispatchEvent(new MessageEvent("message", { data }));
      queueMicrotask(() => {
        tell({ type: "reading", progress: { cards: 3 } });
        // As pdf.js greets whoever runs it in a worker.
        this.dispatchEvent(new MessageEvent("message", { data: { action: "ready", data: null } }));
        if (end === "breaks") this.dispatchEvent(new Event("error"));
        else if (end !== "runs") tell({ type: "read", result: end });
      });
    }
    terminate(): void {
      state.terminated += 1;
    }
  }
  vi.stubGlobal("Worker", FakeWorker);
  return { requests, state };
}

/** A server that answers by path; a path without an answer is not reached. */
function aServer(answers: Readonly<Record<string, () => Response>>) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const path = url.replace(/^\/api\/v1|\?.*$/g, "");
    asked.push(path);
    const answer = answers[path];
    if (!answer) throw new TypeError("Failed to fetch");
    return answer();
  });
  return asked;
}

const candidate = () => Response.json({ name: "Maren Olsson", email: "maren@example.com" });
const start = (as?: "contacts", signal = new AbortController().signal) => {
  const told: unknown[] = [];
  const draft = readIntake(
    { content: "BEGIN:VCARD" },
    { as, signal, onProgress: (progress) => told.push(progress) },
  );
  return { draft, told };
};

describe("reading in this browser", () => {
  it("knows who the candidate is, tells how far it is, and asks the server where it belongs", async () => {
    const { requests, state } = aWorker(ok(READ));
    const asked = aServer({
      "/candidate": candidate,
      "/intake/drafts": () =>
        Response.json({ ...emptyDraft("contacts"), belongsTo: "a", warnings: READ.warnings }),
    });
    const { draft, told } = start("contacts");
    expect(await draft).toEqual({ ...READ, belongsTo: "a" });
    expect(requests).toMatchObject([
      {
        content: "BEGIN:VCARD",
        as: "contacts",
        context: { candidate: { name: "Maren Olsson", email: "maren@example.com" } },
      },
    ]);
    expect([told, asked, state.terminated]).toEqual([
      [{ cards: 3 }],
      ["/candidate", "/intake/drafts"],
      1,
    ]);
  });

  it("goes on without a server, and says what was not done", async () => {
    aWorker(ok(READ));
    aServer({});
    expect(await start().draft).toEqual({
      ...READ,
      warnings: [
        "Finalist does not answer, so this was not compared with what is on file. Say below where it belongs.",
        ...READ.warnings,
      ],
    });
  });

  it("takes the words for a failure from the server, which reads it again", async () => {
    aWorker(err({ type: "no_event" }));
    const problem = { type: "urn:finalist:problem:no-event", status: 422, detail: "No event." };
    const asked = aServer({
      "/candidate": candidate,
      "/intake": () => Response.json(problem, { status: 422 }),
    });
    await expect(start().draft).rejects.toThrow(new ApiError({ ...problem, title: "" }));
    expect(asked).toEqual(["/candidate", "/intake"]);
  });

  it.each(["breaks", "missing"] as const)(
    "lets the server read where the worker is %s",
    async (how) => {
      if (how === "breaks") aWorker("breaks");
      else
        vi.stubGlobal("Worker", () => {
          throw new DOMException("no workers here", "SecurityError");
        });
      aServer({ "/candidate": candidate, "/intake": () => Response.json(READ) });
      expect(await start().draft).toEqual(READ);
    },
  );

  it("ends the worker when it is cancelled", async () => {
    const { requests, state } = aWorker("runs");
    const asked = aServer({ "/candidate": candidate });
    const cancelling = new AbortController();
    const { draft, told } = start(undefined, cancelling.signal);
    await vi.waitFor(() => expect(told).toEqual([{ cards: 3 }]));
    cancelling.abort();
    await expect(draft).rejects.toThrow("aborted");
    expect([requests.length, state.terminated, asked]).toEqual([1, 1, ["/candidate"]]);
  });
});

describe("how much there is to read", () => {
  it.each([
    ["BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT", "Reading 1 event…"],
    ["BEGIN:VEVENT\n".repeat(10_000), "Reading 10,000 events…"],
    ["BEGIN:VCARD\nEND:VCARD\nbegin:vcard", "Reading 2 contact cards…"],
    ["They asked about BEGIN:VEVENT", "Reading…"],
  ])("is said of %.40j as %s", (text, words) => {
    expect(progressText(progressOf(text))).toBe(words);
  });

  it("is said of a PDF", () => expect(progressText({ isPdf: true })).toBe("Reading the PDF…"));
});
