import {
  type Answer,
  type ApiDocument,
  type Content,
  isReference,
  type Operation,
  type Parameter,
  resolved,
} from "../openapi/model.ts";
import { anchorOf, escaped, inline } from "./html.ts";
import { typeOf } from "./schema.ts";

const HOST = "http://127.0.0.1:4747";
const INLINE_CHARS = 240;

export interface Place {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export const anchorOfOperation = ({ operationId }: Operation): string => anchorOf(operationId);

/** An operation: what it does, what it takes, what it answers, and how that looks. */
export function operationSection(document: ApiDocument, place: Place): string {
  const { method, path, operation } = place;
  const parameters = (operation.parameters ?? []).map((one) => resolved(document, one));
  const anchor = anchorOfOperation(operation);
  return `<article id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><a href="#${anchor}">${inline(operation.summary)}</a></h3>
<p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${escaped(path).replaceAll("/", "<wbr>/")}</code></p>
<p>${inline(operation.description ?? "")}</p>
<p class="who">${whoMayCall(operation)}</p>
${parametersOf(parameters)}
${bodyOf(operation)}
${answersOf(document, operation)}
<details><summary>Example</summary>
${exampleOf(place, parameters)}
</details>
</article>`;
}

const SCHEMES: Readonly<Record<string, string>> = {
  machine: "the token of this machine",
  writing: "a program’s token to write",
  reading: "a program’s token to read",
  session: "a browser’s session",
};

function whoMayCall({ security = [] }: Operation): string {
  const ways = security.flatMap((way) => Object.keys(way).slice(0, 1));
  if (ways.length === 0) return "Needs no credential.";
  return `Opens with ${ways.map((way) => SCHEMES[way] ?? way).join(", ")}.`;
}

function parametersOf(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(
    (one) =>
      `<dt><code>${escaped(one.name)}</code> <span class="type">${one.in}, ${typeOf(one.schema)}</span>${one.required ? "" : ' <span class="may">optional</span>'}</dt>
<dd>${inline(one.description ?? "")}</dd>`,
  );
  return `<h4>Takes</h4><dl>${rows.join("\n")}</dl>`;
}

const mediaOf = (content: Content): string =>
  Object.entries(content)
    .map(([type, { schema }]) => `<code>${escaped(type)}</code> ${schema ? typeOf(schema) : ""}`)
    .join(", ");

const bodyOf = ({ requestBody }: Operation): string =>
  requestBody ? `<h4>Body</h4><p>${mediaOf(requestBody.content)}</p>` : "";

function answersOf(document: ApiDocument, { responses }: Operation): string {
  const rows = Object.entries(responses).map(([status, answer]) => ({ status, answer }));
  const own = rows.flatMap(({ status, answer }) =>
    isReference(answer)
      ? []
      : [
          `<dt>${status}</dt><dd>${inline(answer.description)} ${mediaOf(answer.content ?? {})}</dd>`,
        ],
  );
  const shared = rows.flatMap(({ status, answer }) =>
    isReference(answer)
      ? [`<a href="#answer-${anchorOf(answer.$ref.split("/").at(-1) ?? "")}">${status}</a>`]
      : [],
  );
  return `<h4>Answers</h4><dl class="answers">${own.join("\n")}
<dt>else</dt><dd>${shared.join(" ")}</dd></dl>`;
}

function exampleOf(place: Place, parameters: readonly Parameter[]): string {
  const { operation } = place;
  const sent = exampleIn(operation.requestBody?.content ?? {});
  const good = Object.entries(operation.responses).find(([status]) => status.startsWith("2"));
  const answer = good && !isReference(good[1]) ? (good[1] satisfies Answer) : undefined;
  const got = exampleIn(answer?.content ?? {});
  const isLong = (sent?.text.length ?? 0) > INLINE_CHARS;
  const parts = [
    block("As a command", curlOf(place, parameters, sent, isLong)),
    ...(sent && isLong ? [block(`The file <code>${fileOf(sent)}</code>`, sent.text)] : []),
    block(`Answered with ${good?.[0] ?? ""}`, got?.text ?? "(nothing, or a file)"),
  ];
  return parts.join("\n");
}

const block = (title: string, text: string): string =>
  `<h4>${title}</h4><pre tabindex="0"><code>${escaped(text)}</code></pre>`;

interface Shown {
  readonly type: string;
  readonly text: string;
}

function exampleIn(content: Content): Shown | undefined {
  const found = Object.entries(content).find(([, { example }]) => example !== undefined);
  if (!found) return undefined;
  const [type, { example }] = found;
  return { type, text: typeof example === "string" ? example : JSON.stringify(example, null, 2) };
}

const fileOf = ({ type }: Shown): string =>
  type === "text/calendar" ? "invitation.ics" : "request.json";

function curlOf(
  { method, path, operation }: Place,
  parameters: readonly Parameter[],
  sent: Shown | undefined,
  isLong: boolean,
): string {
  const given = (name: string): string => {
    const example = parameters.find((one) => one.name === name)?.example;
    return typeof example === "string" ? example : "ID";
  };
  const query = parameters
    .filter((one) => one.in === "query" && one.example !== undefined)
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  const address = `${HOST}${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given(name))}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const isPlain = method === "get" || (method === "post" && sent !== undefined);
  const needsMatch = parameters.some((one) => one.name === "If-Match" && one.required);
  const body = (): string =>
    isLong || !sent
      ? `@${sent ? fileOf(sent) : ""}`
      : `'${compact(sent).replaceAll("'", "'\\''")}'`;
  const options = [
    ...(isPlain ? [] : [`-X ${method.toUpperCase()}`]),
    ...(operation.security?.length ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(needsMatch ? ["-H 'If-Match: *'"] : []),
    ...(sent ? [`-H 'Content-Type: ${sent.type}'`, `--data-binary ${body()}`] : []),
  ];
  return ["curl -s", ...options, `'${address}'`].join(" \\\n  ");
}

const compact = ({ type, text }: Shown): string =>
  type.endsWith("json") ? JSON.stringify(JSON.parse(text)) : text;
