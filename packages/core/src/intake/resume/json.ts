import { type Found, type Marked, settle, step, unreadList } from "../reading/evidence.ts";
import {
  BASICS_FIELDS,
  CONTAINER_KEYS,
  EDUCATION_FIELDS,
  ENTRY_KEYS,
  HOUSEKEEPING_KEYS,
  INTEREST_FIELDS,
  JOB_FIELDS,
  keyOf,
  LANGUAGE_FIELDS,
  LINK_FIELDS,
  PROJECT_FIELDS,
  RECORD_FIELDS,
  REFERENCE_FIELDS,
  SECTION_KEYS,
  type SectionName,
  SKILL_FIELDS,
} from "./json-fields.ts";
import {
  type Fields,
  isEmpty,
  isObject,
  isUnsafeKey,
  type JsonObject,
  periodOf,
  type Placed,
  type ValueReader,
  valueReader,
} from "./json-values.ts";
import { jobsIn } from "./entries.ts";
import { partsOf } from "../reading/markup.ts";
import { linesOf } from "./sections.ts";
import { isTitle } from "../reading/words.ts";
import type {
  ResumeContent,
  ResumeEducation,
  ResumeInterest,
  ResumeJob,
  ResumeLanguage,
  ResumeLink,
  ResumeProject,
  ResumeReading,
  ResumeRecord,
  ResumeReference,
  ResumeSkill,
} from "./reading.ts";

/** Reads whatever a JSON file holds that a résumé may say, under the names of many formats. */
export function readJsonResume(root: unknown): ResumeReading {
  const unread = unreadList();
  const reader = valueReader(unread);
  const { basics, sections } = located(root, reader);
  const read = <T>(name: SectionName, one: (entry: Placed) => readonly T[]): readonly T[] => {
    const entries = sections
      .filter((section) => section.name === name)
      .flatMap((section) => entriesOf(section, reader));
    const tooMany = entries[ENTRIES_MAX];
    if (tooMany) reader.list(tooMany.path, tooMany.value, "too_many");
    return entries.slice(0, ENTRIES_MAX).flatMap(one);
  };

  const marked: Marked<ResumeContent> = {
    ...basicsOf(basics, reader),
    links: [...ownLinks(basics), ...read("links", (entry) => linkOf(entry, reader))],
    jobs: read("jobs", (entry) => jobsOf(entry, reader)),
    education: read("education", (entry) => educationOf(entry, reader)),
    skills: read("skills", (entry) => skillOf(entry, reader)),
    languages: read("languages", (entry) => languageOf(entry, reader)),
    projects: read("projects", (entry) => projectOf(entry, reader)),
    certificates: read("certificates", (entry) => recordOf(entry, reader)),
    awards: read("awards", (entry) => recordOf(entry, reader)),
    publications: read("publications", (entry) => recordOf(entry, reader)),
    volunteer: read("volunteer", (entry) => jobsOf(entry, reader)),
    references: read("references", (entry) => referenceOf(entry, reader)),
    interests: read("interests", (entry) => interestOf(entry, reader)),
  };
  const { content, evidence } = settle<ResumeContent>(marked);
  return { source: "json", ...content, evidence, notUnderstood: unread.all };
}

const ENTRIES_MAX = 300;
const CONTAINER_DEPTH_MAX = 6;

interface Section extends Placed {
  readonly name: SectionName;
}

type Basics = Fields<typeof BASICS_FIELDS>;

const SECTION_OF: ReadonlyMap<string, SectionName> = new Map(
  (Object.keys(SECTION_KEYS) as SectionName[]).flatMap((name) =>
    SECTION_KEYS[name].map((key) => [key, name] as const),
  ),
);

/** Finds the sections of a file, and gathers the facts that stand outside of them. */
function located(
  root: unknown,
  reader: ValueReader,
): { basics: Basics; sections: readonly Section[] } {
  const sections: Section[] = [];
  let basics: Basics = {};
  const waiting: (Placed & { readonly depth: number })[] = [{ value: root, path: "", depth: 0 }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { value, path, depth } = next;
    if (Array.isArray(value)) {
      // A list of posts, or of documents of which the first counts.
      const [first, ...more] = value;
      if (isObject(first) && looksLikeJob(first)) sections.push({ name: "jobs", value, path });
      else if (value.length > 0)
        waiting.push({ value: first, path: `${path}/0`, depth: depth + 1 });
      if (more.length > 0 && !(isObject(first) && looksLikeJob(first)))
        reader.list(`${path}/1`, more[0], "too_many");
      continue;
    }
    if (!isObject(value)) {
      reader.list(path, value, value === null ? "null_value" : "unexpected_type");
      continue;
    }
    if (depth > CONTAINER_DEPTH_MAX) {
      reader.list(path, value, "too_deep");
      continue;
    }
    if (isHidden(value)) {
      reader.list(path, value, "hidden");
      continue;
    }
    const facts: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) {
      const at = `${path}${step(key)}`;
      const name = SECTION_OF.get(keyOf(key));
      if (isUnsafeKey(key)) facts.push([key, inner]);
      else if (name && isSection(name, inner)) sections.push({ name, value: inner, path: at });
      else if (isContainer(keyOf(key), inner))
        waiting.push({ value: inner, path: at, depth: depth + 1 });
      else facts.push([key, inner]);
    }
    const read = reader.fields({ value: Object.fromEntries(facts), path }, BASICS_FIELDS);
    basics = { ...read, ...basics };
  }
  return { basics, sections };
}

/** A name may come in its parts: `{"name": {"first": "Ada", "last": "Byron"}}`. */
const isContainer = (key: string, value: unknown): boolean =>
  isObject(value) &&
  !isProse(value) &&
  (CONTAINER_KEYS.has(key) || BASICS_FIELDS.name.keys.some((name) => name === key));

/** A single word under `language` or `experience` is a setting or a fact, no section. */
const isSection = (name: SectionName, value: unknown): boolean => {
  if (Array.isArray(value) || isObject(value)) return true;
  if (typeof value !== "string" || value.trim() === "") return false;
  return (name !== "jobs" && name !== "languages" && name !== "links") || value.length > 40;
};

/** `{"title": "Summary", "content": "<p>…"}` is a text, not a container. */
const isProse = (value: JsonObject): boolean =>
  Object.entries(value).some(
    ([key, inner]) => keyOf(key) === "content" && typeof inner === "string",
  );

const isHidden = (value: JsonObject): boolean =>
  value["visible"] === false || value["hidden"] === true;

const looksLikeJob = (value: JsonObject): boolean => {
  const keys = Object.keys(value).map(keyOf);
  return (
    keys.some((key) => ["company", "employer", "position", "jobtitle", "title"].includes(key)) &&
    !keys.some((key) => SECTION_OF.has(key) && key !== "skills" && key !== "technologies")
  );
};

/** The entries of a section, wherever a format keeps them. */
function entriesOf({ name, value, path }: Section, reader: ValueReader): readonly Placed[] {
  if (typeof value === "string") {
    return value
      .split(
        name === "skills" || name === "interests" || name === "languages" ? /[\n,;|•]+/ : /\n+/,
      )
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => ({ value: part, path }));
  }
  if (Array.isArray(value))
    return value.flatMap((entry, index) => {
      const at = `${path}${step(index)}`;
      if (isObject(entry) && isHidden(entry)) {
        reader.list(at, entry, "hidden");
        return [];
      }
      // Lists in lists, as some generators write them.
      return Array.isArray(entry)
        ? entry.map((inner, second) => ({ value: inner, path: `${at}${step(second)}` }))
        : [{ value: entry, path: at }];
    });
  if (!isObject(value)) return [];
  if (isHidden(value)) {
    if (!Object.values(value).every((inner) => isEmpty(inner) || typeof inner !== "object"))
      reader.list(path, value, "hidden");
    return [];
  }
  const inner = Object.entries(value).filter(([key]) => !isUnsafeKey(key));
  for (const [key, unsafe] of Object.entries(value))
    if (isUnsafeKey(key)) reader.list(`${path}${step(key)}`, unsafe, "unsafe_key");
  const lists = inner.filter(
    ([key, part]) => ENTRY_KEYS.includes(keyOf(key)) && Array.isArray(part),
  );
  if (lists.length > 0) {
    for (const [key, part] of inner) {
      const isList = lists.some(([other]) => other === key);
      const isHeading = ["name", "title", "label"].includes(keyOf(key));
      if (!isList && !isHeading && !HOUSEKEEPING_KEYS.has(keyOf(key)) && !isEmpty(part))
        reader.list(`${path}${step(key)}`, part, part === null ? "null_value" : "unknown_key");
    }
    return lists.flatMap(([key, part]) =>
      entriesOf({ name, value: part, path: `${path}${step(key)}` }, reader),
    );
  }
  // {"Python": "expert"} and {"Languages": ["Go", "C"]}: the key is the name.
  if (
    NAMED_BY_KEY.has(name) &&
    !inner.some(([key]) => keyOf(key) === "name" || keyOf(key) === "language")
  )
    return inner.map(([key, part]) => ({
      value: isObject(part)
        ? { name: key, ...part }
        : {
            name: key,
            [Array.isArray(part) ? "keywords" : name === "links" ? "url" : "level"]: part,
          },
      path: `${path}${step(key)}`,
    }));
  if (inner.length > 0 && inner.every(([, part]) => isObject(part)))
    return inner.map(([key, part]) => ({
      value: isObject(part) && !/\d$/.test(key) ? named(key, part) : part,
      path: `${path}${step(key)}`,
    }));
  return inner.length === 0 ? [] : [{ value, path }];
}

/** `{"projects": {"loomlight": {…}}}`: what has no name of its own has that of its key. */
const named = (key: string, value: JsonObject): JsonObject => {
  const isNamed = Object.keys(value).some((own) =>
    ["name", "title", "company", "employer", "institution", "school"].includes(keyOf(own)),
  );
  return isNamed ? value : { name: key, ...value };
};

const NAMED_BY_KEY: ReadonlySet<SectionName> = new Set(["skills", "languages", "links"]);

// Facts ----------------------------------------------------------------------------------------

function basicsOf(basics: Basics, reader: ValueReader): Partial<Marked<ResumeContent>> {
  const { given, middle, family, email, phone, headline, summary } = basics;
  const parts = [given, middle, family].filter((part) => part !== undefined);
  const joined = parts.map((part) => part.value).join(" ");
  const name = basics.name ?? (parts[0] && { ...parts[0], value: joined, quote: joined });
  const places = [basics.city, basics.region, basics.country].filter((part) => part !== undefined);
  const named = [...new Set(places.map((part) => part.value))].join(", ");
  const location = basics.location ?? (places[0] && { ...places[0], value: named, quote: named });
  const address = email && mailIn(email);
  if (email && !address) reader.list(email.from ?? "", email.value, "unexpected_type");
  return {
    ...(name && { name }),
    ...(address && { email: address }),
    ...(phone && { phone }),
    ...(location && { location }),
    ...(headline && { headline }),
    ...(summary && { summary }),
  };
}

const mailIn = (email: Found): Found | undefined => {
  const address = /[^\s@<>,;:"]{1,100}@[^\s@<>,;"]{1,200}/.exec(email.value)?.[0];
  return address === undefined ? undefined : { ...email, value: address };
};

function ownLinks({ url, linkedin, github, twitter }: Basics): readonly Marked<ResumeLink>[] {
  const named = (network: string, found: Found | undefined): readonly Marked<ResumeLink>[] =>
    found
      ? [
          {
            network: { ...found, value: network },
            [/[./]/.test(found.value) ? "url" : "username"]: found,
          },
        ]
      : [];
  return [
    ...(url ? [{ url }] : []),
    ...named("LinkedIn", linkedin),
    ...named("GitHub", github),
    ...named("Twitter", twitter),
  ];
}

// Entries --------------------------------------------------------------------------------------

/** An entry that is a bare text has that as its name; an odd one is listed. */
function bare(entry: Placed, reader: ValueReader): Found | undefined {
  if (typeof entry.value === "string" || typeof entry.value === "number") return reader.line(entry);
  return reader.list(
    entry.path,
    entry.value,
    entry.value === null ? "null_value" : "unexpected_type",
  );
}

function jobsOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeJob>[] {
  if (!isObject(entry.value)) {
    const said = bare(entry, reader);
    return said ? [jobSaid(said)] : [];
  }
  const held = rolesIn(entry.value);
  if (held) {
    const shared = Object.fromEntries(
      Object.entries(entry.value).filter(([key]) => key !== held.key),
    );
    return held.roles.flatMap((role, index) =>
      jobsOf(
        { value: { ...shared, ...role }, path: `${entry.path}${step(held.key)}${step(index)}` },
        reader,
      ),
    );
  }
  const fields = reader.fields({ value: entry.value, path: entry.path }, JOB_FIELDS);
  const { employer, title, location, url } = fields;
  const period = periodOf(fields);
  const text = fields.summary ?? fields.about;
  const { summary, bullets } = taken(text);
  const highlights = [...(fields.highlights ?? []), ...bullets];
  if (!employer && !title && !text && highlights.length === 0 && !period)
    return nothingIn(entry, reader);
  const isCurrent = period?.isCurrent ?? {
    value: false,
    quote: "",
    from: entry.path,
    confidence: "guess",
  };
  return [
    {
      ...(employer && { employer }),
      ...(title && { title }),
      ...(location && { location }),
      ...(period?.start && { start: period.start }),
      ...(period?.end && { end: period.end }),
      isCurrent,
      ...(summary && { summary }),
      ...(fields.summary && fields.about && { about: fields.about }),
      ...(url && { url }),
      highlights,
      ...(fields.keywords && { keywords: fields.keywords }),
    },
  ];
}

/** A post in one line of text: "Deckhand at Havn Ferries (2012–2015)". */
function jobSaid(said: Found): Marked<ResumeJob> {
  const [job] = jobsIn(linesOf(said.value, unreadList()), unreadList());
  // Its words stand in the file where the line stands.
  const here = <T>({ value }: Found<T>): Found<T> => ({
    value,
    quote: said.quote,
    ...(said.from !== undefined && { from: said.from }),
    confidence: "guess",
  });
  return {
    title: here(job?.title ?? said),
    ...(job?.employer && { employer: here(job.employer) }),
    ...(job?.location && { location: here(job.location) }),
    ...(job?.start && { start: here(job.start) }),
    ...(job?.end && { end: here(job.end) }),
    isCurrent: here(job?.isCurrent ?? { ...said, value: false }),
    highlights: [],
  };
}

/** Several posts at one employer, one below the other. */
function rolesIn(value: JsonObject): { key: string; roles: readonly JsonObject[] } | undefined {
  for (const [key, inner] of Object.entries(value)) {
    if (!["positions", "roles", "titles", "jobs"].includes(keyOf(key)) || !Array.isArray(inner))
      continue;
    if (inner.length > 0 && inner.length <= 50 && inner.every(isObject))
      return { key, roles: inner };
  }
  return undefined;
}

/** A description: its running text, and its list entries as highlights. */
function taken(text: Found | undefined): { summary?: Found; bullets: readonly Found[] } {
  if (!text) return { bullets: [] };
  const { prose, bullets } = partsOf(text.value);
  return {
    ...(prose !== "" && { summary: { ...text, value: prose } }),
    bullets: bullets.map((bullet) => ({ ...text, value: bullet, quote: bullet })),
  };
}

const nothingIn = ({ value, path }: Placed, reader: ValueReader): readonly [] => {
  if (!isEmpty(value)) reader.list(path, value, "no_place_found");
  return [];
};

function educationOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeEducation>[] {
  if (!isObject(entry.value)) {
    const institution = bare(entry, reader);
    return institution
      ? [{ institution: { ...institution, confidence: "guess" }, courses: [] }]
      : [];
  }
  const fields = reader.fields({ value: entry.value, path: entry.path }, EDUCATION_FIELDS);
  const { institution, degree, area, location, score, summary, url } = fields;
  const period = periodOf(fields);
  if (Object.keys(fields).length === 0) return nothingIn(entry, reader);
  return [
    {
      ...(institution && { institution }),
      ...(degree && { degree }),
      ...(area && { area }),
      ...(location && { location }),
      ...(period?.start && { start: period.start }),
      ...(period?.end && { end: period.end }),
      ...(score && { score }),
      ...(summary && { summary }),
      ...(url && { url }),
      courses: fields.courses ?? [],
    },
  ];
}

function skillOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeSkill>[] {
  if (!isObject(entry.value)) {
    const name = bare(entry, reader);
    return name ? [{ name, keywords: [] }] : [];
  }
  const fields = reader.fields({ value: entry.value, path: entry.path }, SKILL_FIELDS);
  const { level, keywords = [] } = fields;
  const [only] = keywords;
  const name = fields.name ?? only;
  if (!name) return nothingIn(entry, reader);
  return [{ name, ...(level && { level }), keywords: fields.name ? keywords : keywords.slice(1) }];
}

function languageOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeLanguage>[] {
  if (!isObject(entry.value)) {
    const language = bare(entry, reader);
    return language ? [{ language }] : [];
  }
  const { language, fluency } = reader.fields(
    { value: entry.value, path: entry.path },
    LANGUAGE_FIELDS,
  );
  if (!language) return nothingIn(entry, reader);
  return [{ language, ...(fluency && { fluency }) }];
}

function projectOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeProject>[] {
  if (!isObject(entry.value)) {
    const name = bare(entry, reader);
    return name ? [{ name, roles: [], highlights: [], keywords: [] }] : [];
  }
  const fields = reader.fields({ value: entry.value, path: entry.path }, PROJECT_FIELDS);
  const { entity, url, roles = [], keywords = [] } = fields;
  // Reactive Resume puts the role under `description`, and what was done under `summary`.
  const isRole =
    fields.description !== undefined &&
    fields.summary !== undefined &&
    isRoleName(fields.description.value);
  const about = isRole ? fields.summary : (fields.description ?? fields.summary);
  const more = isRole || about === fields.summary ? undefined : fields.summary;
  const { summary: description, bullets } = taken(about);
  const rest = taken(more);
  const period = periodOf(fields);
  const name = fields.name ?? description ?? bullets[0];
  if (!name) return nothingIn(entry, reader);
  return [
    {
      name,
      ...(fields.name && description && { description }),
      ...(entity && { entity }),
      ...(period?.start && { start: period.start }),
      ...(period?.end && { end: period.end }),
      ...(url && { url }),
      roles: isRole && fields.description ? [...roles, fields.description] : roles,
      highlights: [
        ...(fields.highlights ?? []),
        ...bullets,
        ...(rest.summary ? [rest.summary] : []),
        ...rest.bullets,
      ],
      keywords,
    },
  ];
}

const isRoleName = (text: string): boolean => text.length <= 60 && isTitle(text);

function recordOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeRecord>[] {
  if (!isObject(entry.value)) {
    const name = bare(entry, reader);
    return name ? [{ name }] : [];
  }
  const fields = reader.fields({ value: entry.value, path: entry.path }, RECORD_FIELDS);
  const { name, issuer, url, summary, period } = fields;
  const date = fields.date && "value" in fields.date ? fields.date : (period?.end ?? period?.start);
  const title = name ?? summary ?? issuer;
  if (!title) return nothingIn(entry, reader);
  return [
    {
      name: title,
      ...(issuer && issuer !== title && { issuer }),
      ...(date && { date }),
      ...(url && { url }),
      ...(summary && summary !== title && { summary }),
    },
  ];
}

function referenceOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeReference>[] {
  if (!isObject(entry.value)) {
    const text = bare(entry, reader);
    return text ? [{ text }] : [];
  }
  const fields = reader.fields({ value: entry.value, path: entry.path }, REFERENCE_FIELDS);
  if (Object.keys(fields).length === 0) return nothingIn(entry, reader);
  return [fields];
}

function interestOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeInterest>[] {
  if (!isObject(entry.value)) {
    const name = bare(entry, reader);
    return name ? [{ name, keywords: [] }] : [];
  }
  const {
    name,
    summary,
    keywords = [],
  } = reader.fields({ value: entry.value, path: entry.path }, INTEREST_FIELDS);
  const title = name ?? keywords[0] ?? summary;
  if (!title) return nothingIn(entry, reader);
  return [
    {
      name: title,
      ...(summary && summary !== title && { summary }),
      keywords: name ? keywords : keywords.slice(1),
    },
  ];
}

function linkOf(entry: Placed, reader: ValueReader): readonly Marked<ResumeLink>[] {
  if (!isObject(entry.value)) {
    const url = bare(entry, reader);
    return url ? [{ url }] : [];
  }
  const fields = reader.fields({ value: entry.value, path: entry.path }, LINK_FIELDS);
  if (Object.keys(fields).length === 0) return nothingIn(entry, reader);
  return [fields];
}
