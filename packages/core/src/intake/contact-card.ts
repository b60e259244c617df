import type { DomainError } from "../errors.ts";
import { INTAKE_BYTES_MAX } from "../limits.ts";
import { err, ok, type Result } from "../result.ts";
import { clean, cut } from "./reading/clean-text.ts";
import { type Card, cardsIn, contentLines, type Property, propertyIn } from "./contact-lines.ts";
import {
  type Evidence,
  type Found,
  type Marked,
  type NotUnderstood,
  settle,
  type UnreadList,
  unreadList,
} from "./reading/evidence.ts";
import { isPersonName, isSameName, nameFromMail, personName } from "./reading/recognise.ts";

/** Somebody whose card was sent: an interviewer to be. */
interface ContactPerson {
  readonly name: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly company?: string;
  readonly department?: string;
  readonly url?: string;
  readonly note?: string;
  readonly timeZone?: string;
}

export interface ContactReading {
  readonly interviewers: readonly ContactPerson[];
  readonly evidence: readonly Evidence[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What a contact card can be refused for; the line counts from 1. */
export type ContactCardError = Extract<
  DomainError,
  { type: "empty_input" | "too_large" | "not_a_contact_card" }
>;

export const looksLikeContactCard = (text: string): boolean =>
  /^[ \t]*BEGIN:[ \t]*VCARD/im.test(text);

/** Reads vCards 2.1, 3.0 and 4.0, several in one file, with the quirks of phones and of Outlook. */
export function readContactCards(written: string): Result<ContactReading, ContactCardError> {
  if (written.length > INTAKE_BYTES_MAX)
    return err({ type: "too_large", bytes: written.length, bytesMax: INTAKE_BYTES_MAX });
  const text = clean(written);
  if (text.trim() === "") return err({ type: "empty_input" });
  if (!looksLikeContactCard(text)) return err({ type: "not_a_contact_card", reason: "no_card" });
  const unread = unreadList();
  const cards = cardsIn(contentLines(text), unread);
  const people = cards.slice(0, CARDS_MAX).flatMap((card) => personOn(card, unread));
  const tooMany = cards[CARDS_MAX];
  if (tooMany) unread.add({ line: tooMany.line, quote: "BEGIN:VCARD", why: "too_many" });
  const broken = unread.all.find(({ why }) => why === "malformed");
  if (people.length === 0)
    return err({
      type: "not_a_contact_card",
      reason: broken ? "broken_line" : "no_person",
      line: broken?.line ?? cards[0]?.line ?? 1,
      ...(broken && { property: propertyOf(broken.quote) }),
    });
  const { content, evidence } = settle<Pick<ContactReading, "interviewers">>({
    interviewers: people,
  });
  return ok({ ...content, evidence, notUnderstood: unread.all });
}

const CARDS_MAX = 500;

// People ---------------------------------------------------------------------------------------

function personOn(card: Card, unread: UnreadList): readonly Marked<ContactPerson>[] {
  const properties = card.lines.flatMap((line) => propertyIn(line, card.version, unread) ?? []);
  const all = (name: string): readonly Property[] =>
    properties.filter((property) => property.name === name);
  const first = (name: string): Found | undefined =>
    all(name).flatMap((property) => foundIn(property) ?? [])[0];
  const kind = first("kind") ?? first("x-addressbookserver-kind");
  const org = all("org").find(({ values }) => values.some((value) => value !== ""));
  const company = org && foundIn(org);
  const department = org?.values
    .slice(1)
    .filter((part) => part !== "")
    .join(", ");
  const email = mailAmong(all("email"));
  const name = nameOn(all("fn"), all("n"), first("nickname"), email, unread);
  const isFirm =
    (kind !== undefined && !/^individual$/i.test(kind.value)) ||
    first("x-abshowas")?.value.toLowerCase() === "company" ||
    (name !== undefined &&
      company !== undefined &&
      isSameName(name.value, company.value) &&
      !isNamed(all("n")));
  if (!name || isFirm) {
    unread.add({
      line: card.line,
      quote: name?.value ?? company?.value ?? "BEGIN:VCARD",
      why: "not_a_person",
    });
    return [];
  }
  const title = first("title") ?? first("role");
  const phone = preferred(
    all("tel").filter(({ types }) => !types.includes("fax")),
    ["work", "cell"],
  );
  const url = preferred(all("url"), ["work"]);
  const note = first("note");
  const zone = first("tz");
  const isZone = zone && /^[A-Za-z_]+\/[A-Za-z_/+-]+$/.test(zone.value);
  return [
    {
      name: { ...name, value: cut(name.value, 300) },
      ...(title && { title: { ...title, value: cut(title.value.replace(/\s+/g, " "), 300) } }),
      ...(email && { email }),
      ...(phone && { phone: { ...phone, value: phone.value.replace(/^tel:/i, "") } }),
      ...(company && { company: { ...company, value: cut(company.value, 300) } }),
      ...(company && department && { department: { ...company, value: cut(department, 300) } }),
      ...(url && { url }),
      ...(note && { note: { ...note, value: cut(note.value, 5000) } }),
      ...(isZone && { timeZone: zone }),
    },
  ];
}

/** Evidence in a card: the decoded words, found by their line. */
const foundIn = ({ values, quote, line }: Property): Found | undefined => {
  const value = values[0] ?? "";
  return value === "" ? undefined : { value, quote, line, confidence: "certain" };
};

const isNamed = (names: readonly Property[]): boolean =>
  names.some(({ values }) => values.slice(0, 2).some((part) => part !== ""));

function nameOn(
  full: readonly Property[],
  structured: readonly Property[],
  nickname: Found | undefined,
  email: Found | undefined,
  unread: UnreadList,
): Found | undefined {
  const [whole] = full.flatMap((property) => foundIn(property) ?? []);
  // An address in the place of a name is none; "Raman, Priya (Data)" is Priya Raman.
  if (whole && !/@/.test(whole.value)) {
    const tidied = personName(whole.value);
    const value = isPersonName(tidied) ? tidied : whole.value.replace(/\s+/g, " ");
    return { ...whole, value };
  }
  const parts = structured.find((property) => isNamed([property]));
  if (parts) {
    const [family = "", given = "", middle = "", prefix = "", suffix = ""] = parts.values;
    const value = [prefix, given, middle, family, suffix]
      .filter((part) => part !== "")
      .join(" ")
      .replace(/\s+/g, " ");
    return { value, quote: parts.quote, line: parts.line, confidence: "likely" };
  }
  if (nickname) return { ...nickname, confidence: "guess" };
  if (!email) return undefined;
  const guessed = nameFromMail(email.value);
  if (whole) unread.add({ quote: whole.value, why: "read_as_text" });
  return guessed === "" ? undefined : { ...email, value: guessed, confidence: "guess" };
}

function mailAmong(addresses: readonly Property[]): Found | undefined {
  const sound = addresses.flatMap((property) => {
    const value = (property.values[0] ?? "").replace(/^mailto:/i, "");
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) && value.length <= 300
      ? [{ ...property, values: [value] }]
      : [];
  });
  return preferred(sound, ["work"]);
}

/** The one marked as preferred, else one of the wanted kind, else the first. */
function preferred(properties: readonly Property[], kinds: readonly string[]): Found | undefined {
  const best = properties.toSorted((a, b) => a.pref - b.pref)[0];
  const marked = best && best.pref < 100 ? best : undefined;
  const wanted = kinds.flatMap((kind) => properties.filter(({ types }) => types.includes(kind)))[0];
  const chosen = marked ?? wanted ?? properties[0];
  return chosen && foundIn(chosen);
}

const propertyOf = (line: string): string =>
  /^\s*(?:[\w-]+\.)?([\w-]{1,40})/.exec(line)?.[1]?.toUpperCase() ?? line.slice(0, 40);
