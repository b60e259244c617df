import { gunzipSync } from "node:zlib";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
  type Answer,
  type ApiDocument,
  type Operation,
  type Reference,
  resolved,
  type Schema,
} from "../openapi/model.ts";

/** What was asked, as far as it matters to what may be answered. */
interface Asked {
  readonly method: string;
  readonly url: string;
}

export interface Conformance {
  /** What in an answer is not as the document says; nothing where all is well. */
  readonly faultsOf: (asked: Asked, response: Response) => Promise<readonly string[]>;
  readonly operationOf: (asked: Asked) => Operation | undefined;
  readonly exampleFaults: (
    what: string,
    one: { readonly schema?: Schema; readonly example?: unknown },
  ) => readonly string[];
}

/** Not read: they have no end, or are no text. */
const UNREAD = ["text/event-stream", "application/vnd.sqlite3"];

/** Holds answers against the document that describes them. */
export function createConformance(document: ApiDocument): Conformance {
  const operationOf = createRouting(document);
  const validatorOf = createValidators(document);

  const faultsOf = async (asked: Asked, response: Response): Promise<readonly string[]> => {
    const found = operationOf(asked);
    const { pathname } = new URL(asked.url, "http://local");
    // The page and its files are no part of the API.
    if (!found && !/^\/(?:api|calendar)\//.test(pathname)) return [];
    const reference = found ? found.responses[response.status] : unknownAddress(response.status);
    if (!reference) return [`the status ${response.status} is not described`];
    const answer = resolved<Answer>(document, reference);
    return [
      ...headerFaults(document, answer, response),
      ...(await bodyFaults(asked, answer, response)),
    ];
  };

  async function bodyFaults(
    asked: Asked,
    answer: Answer,
    response: Response,
  ): Promise<readonly string[]> {
    const { content } = answer;
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    if (!content) return (await textOf(response)) === "" ? [] : ["a body is not described"];
    const media = content[type];
    if (!media) return [`the content type ${type || "(none)"} is not described`];
    if (UNREAD.includes(type)) return [];
    const text = await textOf(response);
    if (text === "" || !type.endsWith("json") || !media.schema) return [];
    const body: unknown = JSON.parse(text);
    const validate = validatorOf(media.schema);
    const errors = validate(body) ? [] : (validate.errors ?? []);
    // Where some members alone were asked for, the others are missing on purpose.
    const isInPart = new URL(asked.url, "http://local").searchParams.has("fields");
    const faults = (isInPart ? [] : errors).map(faultIn);
    const isSameStatus =
      type !== "application/problem+json" || (body as Schema)["status"] === response.status;
    return isSameStatus ? faults : [...faults, "the problem names another status"];
  }

  const exampleFaults: Conformance["exampleFaults"] = (what, { schema, example }) => {
    if (!schema || example === undefined) return [];
    const validate = validatorOf(schema);
    return validate(example)
      ? []
      : (validate.errors ?? []).map((error) => `${what}: ${faultIn(error)}`);
  };

  return { faultsOf, operationOf, exampleFaults };
}

async function textOf(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.clone().arrayBuffer());
  const isPacked = response.headers.get("content-encoding") === "gzip" && bytes.length > 0;
  return (isPacked ? gunzipSync(bytes) : bytes).toString();
}

const faultIn = ({
  instancePath,
  message,
  params,
}: {
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params: unknown;
}): string => `${instancePath || "the body"} ${message ?? ""} ${JSON.stringify(params)}`;

/** Whoever asks at a wrong address hears of a wrong header first. */
const UNKNOWN_ADDRESS: Readonly<Record<number, Reference>> = {
  400: { $ref: "#/components/responses/BadRequest" },
  422: { $ref: "#/components/responses/Unprocessable" },
  401: { $ref: "#/components/responses/Unauthorized" },
  403: { $ref: "#/components/responses/Forbidden" },
  404: { $ref: "#/components/responses/NotFound" },
  413: { $ref: "#/components/responses/TooLarge" },
  421: { $ref: "#/components/responses/Misdirected" },
  429: { $ref: "#/components/responses/TooManyRequests" },
};
const unknownAddress = (status: number): Reference | undefined => UNKNOWN_ADDRESS[status];

function headerFaults(
  document: ApiDocument,
  { headers = {} }: Answer,
  response: Response,
): readonly string[] {
  return Object.entries(headers)
    .filter(([name, header]) => resolved(document, header).required && !response.headers.has(name))
    .map(([name]) => `the header ${name} is missing`);
}

/** Finds the operation of a request; fixed parts of a path go before parameters. */
function createRouting(document: ApiDocument): Conformance["operationOf"] {
  const routes = Object.entries(document.paths)
    .map(([path, item]) => ({
      item,
      parameters: path.match(/\{/g)?.length ?? 0,
      pattern: new RegExp(
        `^${path
          .replaceAll(".", "\\.")
          .replaceAll(/\{\w+\}\\\.ics/g, "[\\w-]+\\.ics")
          .replaceAll(/\{\w+\}/g, "[^/]+")}$`,
      ),
    }))
    .sort((a, b) => a.parameters - b.parameters);
  return ({ method, url }) => {
    const { pathname } = new URL(url, "http://local");
    const verb = method === "HEAD" ? "get" : method.toLowerCase();
    return routes.find(({ item, pattern }) => item[verb] && pattern.test(pathname))?.item[verb];
  };
}

/** Each schema is compiled when it is first needed: there are some hundred. */
function createValidators(document: ApiDocument): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const components = closed(document.components.schemas) as Schema;
  ajv.addSchema({ $id: "api", components: { schemas: components } });
  const known = new Map<Schema, ValidateFunction>();
  return (schema) => {
    const validate =
      known.get(schema) ??
      ajv.compile(pointed(closed(schema)) as Readonly<Record<string, unknown>>);
    known.set(schema, validate);
    return validate;
  };
}

/** What the document does not name, an answer must not have. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== "object" || part === null) return part;
  const inner = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, closed(value)]),
  );
  const isOpen = typeof inner["properties"] === "object" && !("additionalProperties" in inner);
  return isOpen && inner["type"] === "object" ? { ...inner, additionalProperties: false } : inner;
}

/** References to components lead into the document, wherever the schema itself stands. */
const pointed = (part: unknown): unknown =>
  JSON.parse(JSON.stringify(part).replaceAll('"$ref":"#/', '"$ref":"api#/'));
