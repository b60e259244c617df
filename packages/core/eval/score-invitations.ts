import type { Reading, ReadingSession } from "../src/intake/invitation/reading.ts";

/** What a labelled invitation should be read as; labels leave out what they do not say. */
interface ExpectedReading {
  readonly company: string | null;
  readonly role: string | null;
  readonly sessions: readonly Omit<ReadingSession, "title">[];
  readonly proposedSlots?: readonly (string | { readonly start: string })[];
  readonly timezone: string | null;
  readonly joinUrl: string | null;
  readonly location: string | null;
  readonly deliverables: readonly {
    readonly what: string;
    readonly due: string | null;
    readonly optional?: boolean;
  }[];
}

export interface InvitationItem {
  readonly id: string;
  readonly sent: string;
  readonly text: string;
  readonly expected: ExpectedReading;
}

const FIELDS = [
  ...["start", "end", "duration", "format", "mode", "name", "title", "timezone", "joinUrl"],
  ...["company", "role", "location", "what", "due", "proposed"],
] as const;

export interface Score {
  readonly field: string;
  readonly hits: number;
  readonly found: number;
  readonly expected: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Miss {
  readonly id: string;
  readonly field: string;
  readonly expected: string | null;
  readonly found: string | null;
}

interface Tally {
  hits: number;
  found: number;
  expected: number;
}

type Same = (a: string, b: string) => boolean;

/** Precision, recall and F1 of each field over all items, and every difference. */
export function scoreInvitations(
  items: readonly InvitationItem[],
  read: (text: string, context: { readonly sent: string; readonly now: string }) => Reading,
): { readonly scores: readonly Score[]; readonly misses: readonly Miss[] } {
  const tallies = new Map<string, Tally>(
    FIELDS.map((field) => [field, { hits: 0, found: 0, expected: 0 }]),
  );
  const misses: Miss[] = [];
  for (const { id, sent, text, expected } of items) {
    const reading = read(text, { sent, now: sent });
    const compare = (
      field: string,
      want: readonly string[],
      got: readonly string[],
      same: Same,
    ): void => {
      const tally = tallies.get(field);
      if (!tally) return;
      const left = [...got];
      tally.expected += want.length;
      tally.found += got.length;
      for (const value of want) {
        const at = left.findIndex((other) => same(value, other));
        if (at >= 0) {
          tally.hits += 1;
          left.splice(at, 1);
        } else misses.push({ id, field, expected: value, found: null });
      }
      for (const value of left) misses.push({ id, field, expected: null, found: value });
    };
    compareSessions(expected.sessions, reading.sessions, compare);
    const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
    compare("timezone", one(expected.timezone), one(reading.timezone), exactly);
    compare("joinUrl", one(expected.joinUrl), one(reading.joinUrl), exactly);
    compare("company", one(expected.company), one(reading.company), alike);
    compare("role", one(expected.role), one(reading.role), alike);
    compare("location", one(expected.location), one(reading.location), alike);
    // Labels that say nothing of offered times do not say that there are none.
    if (expected.proposedSlots)
      compare(
        "proposed",
        expected.proposedSlots.map((slot) => (typeof slot === "string" ? slot : slot.start)),
        reading.proposedSlots,
        sameMoment,
      );
    const required = <D extends { readonly optional?: boolean | undefined }>(each: D): boolean =>
      each.optional !== true;
    const [want, got] = [expected.deliverables, reading.deliverables];
    const optional = want.filter((each) => !required(each));
    const counted = got.filter((each) =>
      required(each) || !optional.some(({ what }) => aboutTheSame(what, each.what))
        ? required(each)
        : false,
    );
    compare(
      "what",
      want.filter(required).map(({ what }) => what),
      counted.map(({ what }) => what),
      aboutTheSame,
    );
    compare(
      "due",
      want.filter(required).flatMap(({ due }) => due ?? []),
      counted.flatMap(({ due }) => due ?? []),
      sameMoment,
    );
  }
  return {
    scores: [...tallies].map(([field, { hits, found, expected }]) => {
      const precision = found === 0 ? 1 : hits / found;
      const recall = expected === 0 ? 1 : hits / expected;
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return { field, hits, found, expected, precision, recall, f1 };
    }),
    misses,
  };
}

type Compare = (field: string, want: readonly string[], got: readonly string[], same: Same) => void;

/** Sessions go together by their starts, or else by the time on the clock; what has no partner is missed or found in vain. */
function compareSessions(
  want: readonly Omit<ReadingSession, "title">[],
  got: readonly ReadingSession[],
  compare: Compare,
): void {
  compare(
    "start",
    want.map(({ start }) => start),
    got.map(({ start }) => start),
    sameMoment,
  );
  const left = [...got];
  const partners = new Map<(typeof want)[number], ReadingSession>();
  for (const same of [sameMoment, sameClock]) {
    for (const session of want) {
      if (partners.has(session)) continue;
      const at = left.findIndex(({ start }) => same(session.start, start));
      for (const other of at < 0 ? [] : left.splice(at, 1)) partners.set(session, other);
    }
  }
  const pairs = want.map((session) => ({ session, other: partners.get(session) }));
  for (const { session, other } of [
    ...pairs,
    ...left.map((extra) => ({ session: undefined, other: extra })),
  ]) {
    const both = <T>(
      pick: (from: Omit<ReadingSession, "title">) => T | null,
    ): [readonly T[], readonly T[]] => [
      session ? listOf(pick(session)) : [],
      other ? listOf(pick(other)) : [],
    ];
    compare("end", ...both(({ end }) => end), sameMoment);
    compare(
      "duration",
      ...both(({ durationMinutes }) => durationMinutes?.toString() ?? null),
      exactly,
    );
    compare("format", ...both(({ format }) => format), exactly);
    compare("mode", ...both(({ mode }) => mode), exactly);
    const people = (from: Omit<ReadingSession, "title"> | undefined): readonly string[] =>
      from?.interviewers.map(({ name }) => name) ?? [];
    compare("name", people(session), people(other), sameName);
    const titles = (from: Omit<ReadingSession, "title"> | undefined): readonly string[] =>
      from?.interviewers.flatMap(({ name, title }) =>
        title === null ? [] : [`${nameKey(name)}: ${title}`],
      ) ?? [];
    compare("title", titles(session), titles(other), sameTitle);
  }
}

const listOf = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);

const exactly: Same = (a, b) => a === b;

const HAS_OFFSET = /T.*(?:Z|[+-]\d\d:\d\d)$/;

const sameMoment: Same = (a, b) =>
  HAS_OFFSET.test(a) && HAS_OFFSET.test(b) ? Date.parse(a) === Date.parse(b) : a === b;

const WALL = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/;

/** A zone that was missed is one error, in the start, and not one in each field of the session. */
const sameClock: Same = (a, b) => WALL.exec(a)?.[0] === WALL.exec(b)?.[0];

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const HONORIFIC =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|rev|fr|capt|captain|chef|sgt|lt|col|eng|ing|mag|dipl|herr|frau|hr|mme|mlle|m|sr|sra|dhr|mevr) )+(?=\S)/;

const nameKey = (name: string): string => plain(name).replace(HONORIFIC, "");
const sameName: Same = (a, b) => nameKey(a) === nameKey(b);
const sameTitle: Same = (a, b) => plain(a) === plain(b);

const OVERLAP_MIN = 0.6;

/** Of all words of the two, three fifths and more in both. */
const alike: Same = (a, b) => {
  const [first, second] = [new Set(plain(a).split(" ")), new Set(plain(b).split(" "))];
  const common = [...first].filter((word) => second.has(word)).length;
  return (
    common / Math.max(1, Math.min(first.size, second.size)) >= OVERLAP_MIN &&
    common / Math.max(first.size, second.size) >= OVERLAP_MIN / 2
  );
};

const STOP_WORDS = new Set(
  "a an and any as at be by for from in it of on or our own the their this that to up us we with you your der die das den dem des ein eine einen und mit von zu zur zum ihr ihre ihren le la les de du des un une et votre vos el los las y su sus een het en van uw".split(
    " ",
  ),
);

const STEM_LENGTH = 5;

/** The words that carry meaning, without their endings. */
const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    plain(text)
      .split(" ")
      .filter((word) => word.length > 0 && !STOP_WORDS.has(word))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );

const CONTENT_MIN = 0.5;

/** Free text: half of the words that carry meaning of the shorter are in the longer. */
const aboutTheSame: Same = (a, b) => {
  const [first, second] = [contentOf(a), contentOf(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return common > 0 && common / Math.min(first.size, second.size) >= CONTENT_MIN;
};
