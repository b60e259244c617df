import Papa from "papaparse";
import {
  type Found,
  type Marked,
  settle,
  unreadList,
  type UnreadList,
} from "../reading/evidence.ts";
import { partsOf, plainLines } from "../reading/markup.ts";
import type { ResumeContent, ResumeReading } from "./reading.ts";
import { dateOf } from "../reading/when.ts";

/** Cells of a row by column, and where a cell stands. */
interface Row {
  readonly line: number;
  readonly cell: (column: string) => Found | undefined;
  readonly date: (column: string) => Found | undefined;
}

type Part = Partial<Marked<ResumeContent>>;

interface Table {
  /** Columns that only this file of the export has, in lower case. */
  readonly has: readonly string[];
  /** Every column that is read. */
  readonly reads: readonly string[];
  /** Columns that say nothing of the person's work. */
  readonly leaves?: readonly string[];
  readonly partOf: (row: Row) => Part;
}

const some = <K extends string>(key: K, value: Found | undefined): Partial<Record<K, Found>> =>
  (value ? { [key]: value } : {}) as Partial<Record<K, Found>>;

/** The files of LinkedIn's data export, by their columns. */
const TABLES: readonly Table[] = [
  {
    has: ["company name", "title", "started on"],
    reads: ["company name", "title", "description", "location", "started on", "finished on"],
    partOf: (row) => {
      const start = row.date("started on");
      const end = row.date("finished on");
      const { summary, highlights } = described(row.cell("description"));
      return {
        jobs: [
          {
            ...some("employer", row.cell("company name")),
            ...some("title", row.cell("title")),
            ...some("location", row.cell("location")),
            ...some("start", start),
            ...some("end", end),
            isCurrent: currentBy(start, row.cell("finished on")),
            ...some("summary", summary),
            highlights,
          },
        ],
      };
    },
  },
  {
    has: ["first name", "last name", "headline"],
    reads: [
      "first name",
      "last name",
      "headline",
      "summary",
      "geo location",
      "websites",
      "twitter handles",
    ],
    leaves: ["maiden name", "address", "birth date", "industry", "zip code", "instant messengers"],
    partOf: (row) => {
      const [given, family] = [row.cell("first name"), row.cell("last name")];
      const first = given ?? family;
      const name = [given, family].flatMap((part) => part?.value ?? []).join(" ");
      const websites = row.cell("websites");
      const handles = row.cell("twitter handles");
      return {
        ...some("name", first && { ...first, value: name, quote: name }),
        ...some("headline", row.cell("headline")),
        ...some("summary", row.cell("summary")),
        ...some("location", row.cell("geo location")),
        links: [
          // [COMPANY:https://…,PORTFOLIO:https://…]
          ...namedLinks(websites),
          ...bracketed(handles).map((handle) => ({
            network: { ...handle, value: "Twitter" },
            username: handle,
          })),
        ],
      };
    },
  },
  {
    has: ["school name", "degree name"],
    reads: ["school name", "start date", "end date", "notes", "degree name", "activities"],
    partOf: (row) => ({
      education: [
        {
          ...some("institution", row.cell("school name")),
          ...some("degree", row.cell("degree name")),
          ...some("start", row.date("start date")),
          ...some("end", row.date("end date")),
          ...some("summary", row.cell("notes") ?? row.cell("activities")),
          courses: [],
        },
      ],
    }),
  },
  {
    has: ["company name", "role", "cause"],
    reads: ["company name", "role", "description", "started on", "finished on"],
    leaves: ["cause"],
    partOf: (row) => {
      const start = row.date("started on");
      const { summary, highlights } = described(row.cell("description"));
      return {
        volunteer: [
          {
            ...some("employer", row.cell("company name")),
            ...some("title", row.cell("role")),
            ...some("start", start),
            ...some("end", row.date("finished on")),
            isCurrent: currentBy(start, row.cell("finished on")),
            ...some("summary", summary),
            highlights,
          },
        ],
      };
    },
  },
  {
    has: ["name", "authority"],
    reads: ["name", "url", "authority", "started on"],
    leaves: ["finished on", "license number"],
    partOf: (row) => ({
      certificates: row.cell("name")
        ? recordsOf(
            row.cell("name"),
            row.cell("authority"),
            row.date("started on"),
            row.cell("url"),
          )
        : [],
    }),
  },
  {
    has: ["title", "url", "started on"],
    reads: ["title", "description", "url", "started on", "finished on"],
    partOf: (row) => {
      const name = row.cell("title");
      return {
        projects: name
          ? [
              {
                name,
                ...some("description", row.cell("description")),
                ...some("url", row.cell("url")),
                ...some("start", row.date("started on")),
                ...some("end", row.date("finished on")),
                roles: [],
                highlights: [],
                keywords: [],
              },
            ]
          : [],
      };
    },
  },
  {
    has: ["title", "issued on"],
    reads: ["title", "description", "issued on"],
    partOf: (row) => ({
      awards: recordsOf(
        row.cell("title"),
        undefined,
        row.date("issued on"),
        undefined,
        row.cell("description"),
      ),
    }),
  },
  {
    has: ["name", "published on", "publisher"],
    reads: ["name", "published on", "description", "publisher", "url"],
    partOf: (row) => ({
      publications: recordsOf(
        row.cell("name"),
        row.cell("publisher"),
        row.date("published on"),
        row.cell("url"),
        row.cell("description"),
      ),
    }),
  },
  {
    has: ["first name", "last name", "job title", "text"],
    reads: ["first name", "last name", "company", "job title", "text"],
    leaves: ["creation date", "status"],
    partOf: (row) => {
      const [given, family] = [row.cell("first name"), row.cell("last name")];
      const first = given ?? family;
      const name = [given, family].flatMap((part) => part?.value ?? []).join(" ");
      return {
        references: [
          {
            ...some("name", first && { ...first, value: name, quote: name }),
            ...some("title", row.cell("job title") ?? row.cell("company")),
            ...some("text", row.cell("text")),
          },
        ],
      };
    },
  },
  {
    has: ["email address", "primary"],
    reads: ["email address", "primary"],
    leaves: ["confirmed", "updated on"],
    partOf: (row) =>
      /^yes$/i.test(row.cell("primary")?.value ?? "")
        ? some("email", row.cell("email address"))
        : {},
  },
  {
    has: ["number", "type", "extension"],
    reads: ["number"],
    leaves: ["extension", "type"],
    partOf: (row) => some("phone", row.cell("number")),
  },
  {
    has: ["name", "proficiency"],
    reads: ["name", "proficiency"],
    partOf: (row) => {
      const language = row.cell("name");
      return {
        languages: language ? [{ language, ...some("fluency", row.cell("proficiency")) }] : [],
      };
    },
  },
  {
    has: ["name"],
    reads: ["name"],
    partOf: (row) => {
      const name = row.cell("name");
      return { skills: name ? [{ name, keywords: [] }] : [] };
    },
  },
];

/** Whether a text is a file of LinkedIn's export: one of its header rows stands at the top. */
export const looksLikeLinkedIn = (text: string): boolean => headerOf(text) !== undefined;

/** Reads one file of LinkedIn's data export: Positions.csv, Profile.csv and their like. */
export function readLinkedIn(text: string): ResumeReading {
  const unread = unreadList();
  const header = headerOf(text);
  const { data, errors } = Papa.parse<string[]>(text.slice(header?.offset ?? 0), {
    header: false,
    skipEmptyLines: "greedy",
  });
  const [columns = [], ...rows] = data;
  const names = columns.map(columnName);
  const table = header?.table;
  const known = [...(table?.reads ?? []), ...(table?.leaves ?? [])];
  for (const name of names)
    if (!known.includes(name)) unread.add({ line: 1, quote: name, why: "unknown_column" });
  for (const { type, row = 0, message } of errors)
    if (type !== "Delimiter") unread.add({ line: row + 1, quote: message, why: "malformed" });
  if (rows.length > ROWS_MAX) unread.add({ line: ROWS_MAX + 2, quote: "", why: "too_many" });
  const parts = rows.slice(0, ROWS_MAX).map((cells, index) => {
    const line = index + 2;
    if (cells.length > names.length)
      unread.add({ line, quote: cells.slice(names.length).join(", "), why: "malformed" });
    return table?.partOf(rowOf(cells, names, line, unread)) ?? {};
  });
  const { content, evidence } = settle<ResumeContent>(joined(parts));
  return { source: "linkedin-csv", ...content, evidence, notUnderstood: unread.all };
}

const ROWS_MAX = 500;
const HEAD_CHARACTERS = 4000;
const CELL_MAX = 20_000;

const columnName = (cell: string): string =>
  cell
    .replace(/^\uFEFF/, "")
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, " ");

/** The table that a header row names; notes may stand above it. */
function headerOf(text: string): { readonly table: Table; readonly offset: number } | undefined {
  let offset = 0;
  for (const line of text.slice(0, HEAD_CHARACTERS).split("\n").slice(0, 6)) {
    const names = (Papa.parse<string[]>(line, { header: false }).data[0] ?? []).map(columnName);
    // A list of skills has one column, whose name alone proves little.
    const table = TABLES.find(({ has, reads }) =>
      has.length > 1
        ? has.every((column) => names.includes(column))
        : names.length === reads.length && names[0] === has[0],
    );
    if (table) return { table, offset };
    offset += line.length + 1;
  }
  return undefined;
}

function rowOf(
  cells: readonly string[],
  names: readonly string[],
  line: number,
  unread: UnreadList,
): Row {
  const cell = (column: string): Found | undefined => {
    const value = plainLines((cells[names.indexOf(column)] ?? "").slice(0, CELL_MAX));
    return value === "" ? undefined : { value, quote: value, line, confidence: "certain" };
  };
  const date = (column: string): Found | undefined => {
    const written = cell(column);
    const value = written && dateOf(written.value);
    if (written && value === undefined)
      unread.add({ line, quote: written.value, why: "not_a_date" });
    return written && value !== undefined ? { ...written, value } : undefined;
  };
  return { line, cell, date };
}

const currentBy = (start: Found | undefined, finished: Found | undefined): Found<boolean> => ({
  quote: finished?.quote ?? start?.quote ?? "",
  confidence: start ? "certain" : "guess",
  ...(start?.line !== undefined && { line: start.line }),
  value: start !== undefined && finished === undefined,
});

/** LinkedIn keeps lists as lines with signs, sometimes all in one line. */
function described(text: Found | undefined): { summary?: Found; highlights: readonly Found[] } {
  if (!text) return { highlights: [] };
  const { prose, bullets } = partsOf(text.value.replace(/\s+[•●▪]\s+/g, "\n• "));
  return {
    ...(prose !== "" && { summary: { ...text, value: prose } }),
    highlights: bullets.map((bullet) => ({ ...text, value: bullet, quote: bullet })),
  };
}

const recordsOf = (
  name: Found | undefined,
  issuer: Found | undefined,
  date: Found | undefined,
  url: Found | undefined,
  summary?: Found,
) =>
  name
    ? [
        {
          name,
          ...some("issuer", issuer),
          ...some("date", date),
          ...some("url", url),
          ...some("summary", summary),
        },
      ]
    : [];

const bracketed = (list: Found | undefined): readonly Found[] =>
  (list?.value ?? "")
    .replace(/^\[|\]$/g, "")
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .flatMap((entry) => (list ? [{ ...list, value: entry, quote: entry }] : []));

const namedLinks = (list: Found | undefined) =>
  bracketed(list).map((link) => {
    const [, network, url] = /^([A-Z]+):(\S+)$/.exec(link.value) ?? [];
    return network && url && !/^https?$/i.test(network)
      ? { network: { ...link, value: network.toLowerCase() }, url: { ...link, value: url } }
      : { url: link };
  });

type Content = Marked<ResumeContent>;
type ListKey = {
  readonly [K in keyof ResumeContent]-?: ResumeContent[K] extends readonly unknown[] ? K : never;
}[keyof ResumeContent];

/** Rows put together: lists grow, and of single facts the first stands. */
function joined(parts: readonly Part[]): Content {
  // Entries of one list have one type, which the compiler cannot see through the key.
  const all = <K extends ListKey>(key: K): Content[K] =>
    parts.flatMap((part): unknown => part[key] ?? []) as unknown as Content[K];
  const first = (key: "name" | "email" | "phone" | "location" | "headline" | "summary") =>
    some(key, parts.find((part) => part[key])?.[key]);
  return {
    ...first("name"),
    ...first("email"),
    ...first("phone"),
    ...first("location"),
    ...first("headline"),
    ...first("summary"),
    links: all("links"),
    jobs: all("jobs"),
    education: all("education"),
    skills: all("skills"),
    languages: all("languages"),
    projects: all("projects"),
    certificates: all("certificates"),
    awards: all("awards"),
    publications: all("publications"),
    volunteer: all("volunteer"),
    references: all("references"),
    interests: all("interests"),
  };
}
