import type { LocalDate } from "../../time.ts";
import { isGivenName } from "./given-names.ts";
import type { Moment } from "./moments.ts";
import type { Page, Span } from "./page.ts";
import type { Confidence, InvitationContext } from "./reading.ts";
import type { Slot } from "./slot.ts";
import type { Venue } from "./venue.ts";
import { offsetMinutes, offsetOn } from "./wall-time.ts";
import { type placesIn, type ZoneMention, zoneOfMention, type PlaceMention } from "./zones.ts";

export interface ChosenZone {
  readonly name: string;
  readonly span: Span;
  readonly confidence: Confidence;
}

/** The zone of the times, and of each session where it differs. */
export function zoneFor(
  page: Page,
  {
    slots,
    proposals,
    moments,
    zones,
    places,
    venue,
    company,
    context,
  }: {
    readonly slots: readonly Slot[];
    readonly proposals: readonly Slot[];
    readonly moments: readonly Moment[];
    readonly zones: readonly ZoneMention[];
    readonly places: ReturnType<typeof placesIn>;
    readonly venue: Venue | undefined;
    readonly company: Span | undefined;
    readonly context: InvitationContext;
  },
): {
  readonly main: ChosenZone | undefined;
  readonly of: (slot: Slot) => string | undefined;
  readonly warnings: readonly string[];
} {
  // The cities that name an offset, as calendars list them, are nobody's place.
  const elsewhere = (at: Span): boolean =>
    !zones.some(({ isShared, start, end }) => isShared && at.start >= start && at.end <= end);
  const sure = places.filter((place) => place.isSure && elsewhere(place));
  const inVenue = venue
    ? places.filter(({ start, end }) => start >= venue.start && end <= venue.end)
    : [];
  const ordered = [...inVenue, ...sure].map(({ zone }) => zone);
  const sentOffset = context.sent ? offsetMinutes(context.sent.slice(-6)) : undefined;
  const meaning = (mention: ZoneMention, date: LocalDate): string =>
    zoneOfMention(mention, ordered, { offsetOf: (zone) => offsetOn(date, zone), sentOffset });
  const timed = [...slots, ...proposals].filter(({ from }) => from !== undefined);
  const hourSentences = moments
    .filter(({ role }) => role === "hours")
    .map(({ sentence }) => sentence);
  const general = zones.find(
    (mention) =>
      !hourSentences.some(
        (sentence) => sentence && mention.start >= sentence.start && mention.end <= sentence.end,
      ) &&
      !moments.some(
        (moment) =>
          moment.zone === mention &&
          (moment.role === "alternate" || moment.role === "other" || moment.role === "hours"),
      ),
  );
  const date =
    timed[0]?.date.date ?? slots[0]?.date.date ?? (context.sent ?? context.now).slice(0, 10);
  const beside = timed.find(({ moment }) => moment.zone)?.moment.zone ?? general;
  const attached = beside && (namedAs(beside, zones, date) ?? beside);
  const sentOn = (context.sent ?? context.now).slice(0, 10);
  // A word that may be a name or a town is the town where the writer's clock agrees.
  const agreeing =
    sentOffset === undefined
      ? undefined
      : places.find(
          (each) =>
            elsewhere(each) &&
            !isGivenName(page.plain.slice(each.start, each.end).split(" ")[0] ?? "") &&
            offsetOn(sentOn, each.zone) === sentOffset,
        );
  const isSentFrom = (zone: string): boolean =>
    sentOffset !== undefined && offsetOn(sentOn, zone) === sentOffset;
  const zoneAt = ({ zone, otherZone }: PlaceMention): string =>
    otherZone && !isSentFrom(zone) && isSentFrom(otherZone) ? otherZone : zone;
  const place = inVenue.find(({ isSure }) => isSure) ?? inVenue[0] ?? sure[0] ?? agreeing;
  const main = attached
    ? { name: meaning(attached, date), span: attached, confidence: "certain" as const }
    : place
      ? { name: zoneAt(place), span: place, confidence: "likely" as const }
      : venue &&
          sentOffset !== undefined &&
          (venue.confidence === "certain" ||
            namesTown(venue.text) ||
            hasStreetNumber(venue.text) ||
            (company && standsWithTown(page, company)))
        ? zoneByOffset(page, venue, sentOffset, (context.sent ?? context.now).slice(0, 10))
        : undefined;
  const warnings =
    timed.length > 0 && !main
      ? ["The text names neither time zone nor place; times are as they stand."]
      : [];
  return {
    main,
    of: (slot) =>
      slot.moment.zone && attached && slot.moment.zone.zone !== attached.zone
        ? meaning(slot.moment.zone, slot.date.date)
        : main?.name,
    warnings,
  };
}

/** An offset beside a time, where the text also names the zone that has it. */
const namedAs = (
  { zone }: ZoneMention,
  zones: readonly ZoneMention[],
  date: LocalDate,
): ZoneMention | undefined => {
  const minutes = /^[+-]/.test(zone) ? offsetMinutes(zone) : undefined;
  return minutes === undefined
    ? undefined
    : zones.find((other) => other.zone.includes("/") && offsetOn(date, other.zone) === minutes);
};

/** "12 Grey Street": somewhere, whatever the town. */
const hasStreetNumber = (address: string): boolean =>
  /(?:^|[\s,(])\d{1,5}\s?\p{L}?\s\p{L}{3,}|\p{L}{4,}\s\d{1,4}\s?[a-z]?(?:$|[,)])/u.test(address);

/** Where the place is unknown, the clock of whoever wrote tells the zone; what else is said, which of many. */
function zoneByOffset(
  page: Page,
  venue: Venue,
  sentOffset: number,
  date: LocalDate,
): ChosenZone | undefined {
  const text = page.plain.slice(
    page.lines[0]?.start ?? 0,
    Math.min(page.lines.at(-1)?.end ?? 0, 4000),
  );
  const byHints = COUNTRY_HINTS.filter(([words]) => words.test(text)).map(([, zone]) => zone);
  const name = [...byHints, ...COMMON_ZONES].find((zone) => offsetOn(date, zone) === sentOffset);
  return name ? { name, span: venue, confidence: "guess" } : undefined;
}

/** "Parish of St Cuthman, Steyning": the firm's own line ends with where it is. */
const standsWithTown = ({ plain }: Page, { end }: Span): boolean =>
  /^,\s\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?\s*(?:\n|$)/u.test(plain.slice(end, end + 60));

/** Whether an address goes beyond a room, a house or a street. */
function namesTown(address: string): boolean {
  const parts = address
    .split(/[,;()|]|\s-\s/u)
    .map((part) => part.trim().replace(/^(?:[A-Z]{1,2}-?)?\d{4,5}\s(?=\p{Lu})/u, ""));
  const places = parts.filter(
    (part) => /(?<!\p{L})\p{Lu}\p{Ll}/u.test(part) && !NO_TOWN.test(part.replace(/\s\d+\w?$/u, "")),
  );
  const hasStreet = parts.some((part) => STREET.test(part));
  return OFFICE_IN.test(address) || places.length >= (hasStreet ? 1 : 2);
}

const STREET =
  /(?:^\d+\w?(?:-\d+\w?)?\s\p{L}|\p{L}\s\d+\w?$|\b(?:street|st|road|rd|highway|hwy|avenue|ave|lane|way|drive|court|square|quay|row|terrace|close)\b)/iu;
const NO_TOWN =
  /\d|\b(?:floor|level|room|suite|building|block|wing|hall|house|unit|entrance|reception|gate|door|lobby|office|street|st|road|rd|avenue|ave|lane|way|drive|court|square|quay|row|terrace|close|meeting|board|basement|upstairs|downstairs|stock|etage|raum|saal|salle|sala|piso|piano|kamer|straße|strasse|gasse|weg|platz|allee)\b|(?:straße|strasse|str\.?|gasse|weg|platz|allee|gatan|vägen|gade|vej|straat|laan)$/iu;
const OFFICE_IN =
  /\b(?:[Oo]ur|[Tt]he|[Tt]heir)\s\p{Lu}\p{L}+\s(?:office|site|studio|plant|depot|branch|campus|yard|factory|works|hub)\b/u;

/** Languages, numbers, addresses of the net and money that tell a country. */
const COUNTRY_HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\d)\+353|\.ie(?![\p{L}.])|\b(?:Eircode|Go raibh|Sláinte|a chara|Garda|QFA|TD|GAA|howya|Pádraig|Padraig|Gráinne|Eoghan|Caoimhe|Tadhg|Gaeltacht)\b/iu,
    "Europe/Dublin",
  ],
  [/(?<!\d)\+44|\.co\.uk|\.org\.uk|£/u, "Europe/London"],
  [/(?<!\d)\+351|\.pt(?![\p{L}.])|\b(?:entrevista na|cumprimentos)\b/iu, "Europe/Lisbon"],
  [/(?<!\d)\+45|\.dk(?![\p{L}.])|\b(?:A\/S|ApS|hilsen)\b/u, "Europe/Copenhagen"],
  [/(?<!\d)\+47|\.no(?![\p{L}.])/u, "Europe/Oslo"],
  [/(?<!\d)\+46|\.se(?![\p{L}.])|\bhälsningar\b/iu, "Europe/Stockholm"],
  [/(?<!\d)\+41|\.ch(?![\p{L}.])|\bCHF\b/u, "Europe/Zurich"],
  [/(?<!\d)\+43|\.at(?![\p{L}.])/u, "Europe/Vienna"],
  [/(?<!\d)\+49|\b(?:und|bitte|wir|Ihre|Uhr|Gespräch)\b/u, "Europe/Berlin"],
  [/(?<!\d)\+32|\.be(?![\p{L}.])/u, "Europe/Brussels"],
  [/(?<!\d)\+33|\b(?:nous|votre|entretien|veuillez|vous)\b/u, "Europe/Paris"],
  [/(?<!\d)\+34|\b(?:usted|entrevista|nuestras?|hola)\b/iu, "Europe/Madrid"],
  [/(?<!\d)\+31|\b(?:het|gesprek|graag|wij)\b/u, "Europe/Amsterdam"],
  [/(?<!\d)\+39|\b(?:colloquio|gentile|presso)\b/iu, "Europe/Rome"],
  [/(?<!\d)\+48|\b(?:rozmowa|pozdrawiam)\b/iu, "Europe/Warsaw"],
  [/(?<!\d)\+64|\b(?:kia ora|ngā mihi|nga mihi)\b/iu, "Pacific/Auckland"],
  [/\b(?:g'day|arvo)\b/iu, "Australia/Sydney"],
];
const COMMON_ZONES: readonly string[] = [
  ...["Europe/London", "Europe/Berlin", "America/New_York", "America/Chicago", "America/Denver"],
  ...["America/Los_Angeles", "America/Halifax", "America/St_Johns", "America/Anchorage"],
  ...["Pacific/Honolulu", "America/Sao_Paulo", "Africa/Johannesburg", "Africa/Nairobi"],
  ...["Asia/Dubai", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Bangkok"],
  ...["Asia/Singapore", "Asia/Tokyo", "Australia/Adelaide", "Australia/Brisbane"],
  ...["Australia/Sydney", "Pacific/Auckland", "Europe/Athens"],
];
