import { schemaOf, shapedCommands } from "./shapes.ts";

/** docs/cli-json.md: the fields of every answer, written from the schemas. */
export function jsonDocs(): string {
  const schemas = shapedCommands().map(
    (command) => [command, schemaOf(command) as Schema] as const,
  );
  const parts = Object.assign(
    {},
    ...schemas.map(([, schema]) => partsOf(schema)),
  ) as Schema["$defs"];
  const stored = reachedFrom(STORED, parts ?? {});
  const own = Object.entries(parts ?? {}).filter(([name]) => !stored.has(name));
  return [
    HEAD,
    ...schemas.map(([command, schema]) => `## finalist ${command}\n\n${answerText(schema)}\n`),
    "# Parts\n\nWhat several answers have in them.\n",
    ...own
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, part]) => `## ${name}\n\n${answerText(part)}\n`),
  ].join("\n");
}

const HEAD = `# The JSON of the commands

What \`--json\` prints, command by command. \`finalist schema COMMAND\` prints the same as JSON Schema (draft 2020-12).
Fields are added in new versions; none is renamed or given another meaning without a new main version. A field with
\`?\` is left out where there is nothing to say. Moments are ISO 8601 in UTC, days \`YYYY-MM-DD\`, minutes and versions
whole numbers.

\`Application\`, \`Candidate\`, \`Draft\` and \`Reading\`, with what they consist of, have every field that you can fill in or
that was read: \`finalist schema show\`, \`export\` and \`intake\` have them in full.
`;

/** What stands in the documents themselves is described where they are. */
const STORED = ["Application", "Candidate", "Draft", "Reading"] as const;

function reachedFrom(names: readonly string[], parts: NonNullable<Schema["$defs"]>): Set<string> {
  const reached = new Set<string>(names);
  for (const name of reached)
    for (const [, found] of JSON.stringify(parts[name] ?? {}).matchAll(/#\/\$defs\/(\w+)/g))
      if (found !== undefined) reached.add(found);
  return reached;
}

const answerText = (schema: Schema): string =>
  variantsOf(schema)
    .map((variant) =>
      [
        ...(variant.description ? [`${variant.description}\n`] : []),
        ...(variant.$ref ? [`- the whole is ${typeOf(variant)}`] : []),
        ...fieldsOf(variant).map(lineOf),
      ].join("\n"),
    )
    .join("\n\nor\n\n");

const lineOf = ({ path, type, isOptional, description }: Field): string =>
  `- \`${path}${isOptional ? "?" : ""}\` ${type}${description ? `: ${description}` : ""}`;

/** The part of JSON Schema that our own schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly additionalProperties?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A field of an answer, as a person reads it: `items[].readiness`. */
interface Field {
  readonly path: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly description: string;
}

/** The fields of a schema, down to what has a name of its own. */
function fieldsOf(node: Schema, path = "", isOptional = false): readonly Field[] {
  const inner = innerFields(node, path);
  const { description = "" } = node;
  if (path === "") return inner;
  return [{ path, type: typeOf(node), isOptional, description }, ...inner];
}

function innerFields(node: Schema, path: string): readonly Field[] {
  if (node.properties) {
    const { required = [] } = node;
    const prefix = path === "" ? "" : `${path}.`;
    return Object.entries(node.properties).flatMap(([name, one]) =>
      fieldsOf(one, prefix + name, !required.includes(name)),
    );
  }
  if (node.items) return innerFields(node.items, `${path}[]`);
  return [];
}

/** The kinds of answer that a command has; mostly one. */
const variantsOf = ({ anyOf, ...rest }: Schema): readonly Schema[] => anyOf ?? [rest];

/** The named parts of a schema. */
const partsOf = ({ $defs = {} }: Schema): NonNullable<Schema["$defs"]> => $defs;

/** The name of a part, where a schema is nothing else. */
const partIn = ({ $ref }: Schema): string | undefined => $ref?.replace("#/$defs/", "");

function typeOf(node: Schema): string {
  const part = partIn(node);
  if (part !== undefined) return part;
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(", ");
  if (node.anyOf) return node.anyOf.map(typeOf).join(" or ");
  if (node.items) return `list of ${typeOf(node.items)}`;
  if (typeof node.additionalProperties === "object")
    return `object of ${typeOf(node.additionalProperties)}`;
  return typeof node.type === "string" ? node.type : "value";
}
