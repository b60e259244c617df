import { type Document, parseDocument } from "@finalist/core/model";

/** How many documents are at hand as they were last read or written. */
const KEPT = 32;

/** By name, the one that was used last at the end. */
const last = new Map<string, { readonly body: string; readonly document: Document }>();

/**
 * The document in a text. The same text gives the same document, which nobody changes: reading and
 * checking it again costs more than writing a change of it. Throws where it cannot be read, which is
 * a fault of the program and not of a caller.
 */
export function documentIn(name: string, body: string): Document {
  const known = last.get(name);
  if (known?.body === body) return known.document;
  const parsed = parseDocument(JSON.parse(body));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`);
  keep(name, body, parsed.value);
  return parsed.value;
}

/** As what a document is written. */
export function bodyOf(name: string, document: Document): string {
  const body = jsonOf(document);
  keep(name, body, document);
  return body;
}

const texts = new WeakMap<Document, string>();

/** A document in JSON, put together once: what is written is answered as well. */
export function jsonOf(document: Document): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = JSON.stringify(document);
  texts.set(document, text);
  return text;
}

function keep(name: string, body: string, document: Document): void {
  last.delete(name);
  last.set(name, { body, document });
  const [oldest] = last.keys();
  if (last.size > KEPT && oldest !== undefined) last.delete(oldest);
}
