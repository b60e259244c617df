import { type DomainError, ok, type Result } from "@finalist/core";
import { type Draft, intake } from "@finalist/core/intake";
import { progressOf, type WorkerAnswer, type WorkerRequest } from "./reading.ts";

// Reading thousands of events takes a while; here it holds up nobody.
addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  void read(data).then((result) => tell({ type: "read", result }), rethrow);
});

const tell = (answer: WorkerAnswer): void => postMessage(answer);

/** A failure inside a promise reaches the page's `error` listener only from outside of it. */
const rethrow = (error: unknown): void => {
  setTimeout(() => {
    throw error;
  });
};

async function read({ content, as, context }: WorkerRequest): Promise<Result<Draft, DomainError>> {
  const text = await readable(content);
  if (!text.ok) return text;
  return intake({ content: text.value, ...(as && { as }) }, context);
}

async function readable(
  content: string | Uint8Array,
): Promise<Result<string | Uint8Array, DomainError>> {
  if (typeof content !== "string" && startsLikePdf(content)) {
    tell({ type: "reading", progress: { isPdf: true } });
    // The reader of PDFs is as large as all the rest; it is loaded for whoever brings one.
    const { textOfPdf } = await import("@finalist/core/intake/pdf");
    return textOfPdf(content);
  }
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  tell({ type: "reading", progress: progressOf(text) });
  return ok(content);
}

const startsLikePdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-";
