import {
  ADDRESS,
  CHAIN,
  NO_PLACE,
  PLACE_IN_CHAIN,
  PLACE_LEAD,
  PLACE_NOUN,
  chainEnd,
  chainStart,
} from "./addresses.ts";
import type { Frame } from "./frame.ts";
import { type Line, overlaps, type Page, type Span, trimmed } from "./page.ts";
import { isTitleLike } from "./title-words.ts";
import { zoneOfCity } from "./zones.ts";

const PLACE_LABEL =
  /^(?:(?:unsere |our |the |notre |nuestra |deine |ihre )?(?:interview |meeting )?(?:location(?: (?:items?|parts?|for|of)\b[^:\n]{0,16})?|venue|address|place|where|site|ort|adresse|treffpunkt|wo|lieu|où|lugar|dirección|dónde|locatie|waar|adres|luogo|sede|meet(?:ing)? point|office|room|facility address|local|morada|plats|sted|standort|veranstaltungsort|place as before|same place|anschrift|besuchsadresse|interview address|come to))(?: \([^)]*\))?$/i;

const ONLINE =
  /^(?:by |via |on |per |über |par )?(?:(?:microsoft |ms )?teams|zoom|google meet|meet\b|webex|skype|whereby|video|virtual|remote|online|phone|telephone|telefon|link|visio|hangouts?|https?:|www\.|tbc|tbd|to be (?:confirmed|advised)|n\/a|this is an? (?:zoom|google|microsoft|teams|webex|web|video|online|phone)|a video|from home|anywhere)\b/i;

const ROOM_ONLY = /^(?:room|conf(?:erence)?|boardroom|meeting room)\b/i;

const NAMED_PLACE = new RegExp(
  String.raw`\b(?:at|in|to|from|@)\s((?:our\s|the\s)?(?:(?:boardroom|library|hall|theatre|showroom|kitchen|chapel|workshop|studio|offices?|lobby|café|cafe)\s(?:of|at)\s(?:the\s)?)?(?:\p{Lu}[\p{L}'&.-]*|\d{1,4})(?:[\s,]{1,2}(?:\p{Lu}[\p{L}'&.-]*|\d{1,5}|of|the|and|&|de|la)){0,12})`,
  "gu",
);

const OUR_PLACE = new RegExp(
  String.raw`\b(?:at|in|to)\s(?:our|the)\s((?:\p{Lu}[\p{L}'-]+\s){0,3}${PLACE_NOUN}(?:\s${PLACE_NOUN})?(?![\p{L}])(?:\s(?:in|on|at)\s\p{Lu}[\p{L}'-]+(?:[\s,]{1,2}\p{Lu}[\p{L}'-]+){0,3})?)`,
  "gu",
);

export interface Venue extends Span {
  readonly text: string;
  readonly confidence: "certain" | "likely" | "guess";
}

/** Where an interview takes place; what is online has no place. */
export function venueOf(page: Page, frame: Frame, skipped: readonly Span[]): Venue | undefined {
  const found =
    labelledPlace(page) ?? addressIn(page, frame, skipped) ?? placeOf(page, frame, skipped);
  return found && bracketOf(page, found);
}

/** "Our Hamburg office (Großer Burstah 12)": the address is in the brackets. */
function bracketOf(page: Page, found: Venue): Venue {
  const from = Math.max(0, found.start - 4);
  const text = page.plain.slice(from, Math.min(page.plain.length, found.end + BRACKET_MAX));
  const match = IN_BRACKETS.exec(text);
  const inside = match?.groups?.["inside"];
  if (!match || inside === undefined || from + match.index > found.start + 12) return found;
  const start = from + match.index + match[0].lastIndexOf(inside);
  return venue(page, { start, end: start + inside.length }, found.confidence);
}

const BRACKET_MAX = 120;

const IN_BRACKETS = new RegExp(
  String.raw`(?:our|the|unserem|unser|nos|notre|nuestra|ons|onze)?\s?(?:\p{Lu}[\p{L}-]+\s)?(?:${PLACE_NOUN}|[Bb]üro|[Oo]ffices?|[Bb]ureaux)\s\((?<inside>(?=[^()\n]*\d)\p{L}?[^()\n]*\p{Lu}[^()\n]{4,100})\)`,
  "u",
);

function labelledPlace(page: Page): Venue | undefined {
  const labelled = page.lines.filter(
    ({ label }) => label !== undefined && PLACE_LABEL.test(label.trim()),
  );
  const found = labelled.flatMap((line) => {
    const value = trimmed(page.plain, line.value);
    const text = page.plain.slice(value.start, value.end);
    if (ONLINE.test(text)) return [];
    const span =
      text === ""
        ? linesBelow(page, line)
        : withContinuation(page, line, upToSentence(page, value));
    if (!span) return [];
    const whole = page.plain.slice(span.start, span.end);
    return ONLINE.test(whole) || !/\p{L}{2}/u.test(whole) ? [] : [venue(page, span, "certain")];
  });
  const [best] = [...found, ...inSentences(page)].toSorted(
    (a, b) => Number(ROOM_ONLY.test(a.text)) - Number(ROOM_ONLY.test(b.text)),
  );
  // The room in a field of its own goes with the address in another.
  return best;
}

/** "… how long it takes. Place: Café des Arts, Annecy." */
const inSentences = (page: Page): readonly Venue[] =>
  page.sentences.flatMap(({ start, end }) => {
    const lead = SENTENCE_LABEL.exec(page.plain.slice(start, start + 24));
    if (!lead || page.lines.some((line) => line.start === start)) return [];
    const span = upToSentence(page, { start: start + lead[0].length, end });
    return ONLINE.test(page.plain.slice(span.start, span.end))
      ? []
      : [venue(page, span, "certain")];
  });

const SENTENCE_LABEL =
  /^(?:place|venue|location|address|lieu|adresse|ort|lugar|dirección|luogo|adres|plats|sted|morada)\s?:\s/iu;

/** The first sentence of a field: "1180 Sixth Avenue, New York. Please arrive …". */
function upToSentence(page: Page, value: Span): Span {
  const text = page.plain.slice(value.start, value.end);
  const stop =
    /[.!]\s+(?=\p{Lu}[\p{L}']*\s)(?!\p{Lu}\p{L}*(?:,|\s\d))|\s-\s(?=ask|please|enter|use|park|report|go|come|see|buzz|it's|the entrance|just|next|look|we)|;\s(?=please|ask|enter|use)|\s\((?:ask|enter|map|see|parking|https?)/iu.exec(
      text,
    );
  const cut =
    stop &&
    !/(?:\b(?:St|Str|Rd|Ave|No|Nr|Bldg|Rm|Conf|Dr|Blvd|Co|Ste|Fl))$/.test(text.slice(0, stop.index))
      ? stop.index
      : text.length;
  const kept = text.slice(0, cut).replace(/\s*(?:[-,;]|https?:\S*)*[\s.]*$/u, "");
  return { start: value.start, end: value.start + kept.length };
}

function withContinuation(page: Page, line: Line, span: Span): Span {
  if (span.end < line.end - 1) return span;
  let { end } = span;
  for (let index = line.index + 1; index <= line.index + 4; index += 1) {
    const next = page.lines[index];
    const before = page.lines[index - 1];
    if (!next || !before || next.block !== line.block || next.label !== undefined || next.isBullet)
      break;
    const text = page.plain.slice(next.start, next.end);
    const goesOn =
      /,\s*$/.test(page.plain.slice(before.start, before.end)) ||
      ADDRESS.test(text) ||
      /^(?:\d+(?:st|nd|rd|th) floor|floor|suite|room|level|unit)\b/i.test(text);
    if (!goesOn || text.length > 90 || /[.!?]\s\p{Lu}/u.test(text)) break;
    end = upToSentence(page, { start: next.start, end: next.end }).end;
  }
  return { start: span.start, end };
}

/** The lines under "Location:", where the field itself is empty. */
function linesBelow(page: Page, line: Line): Span | undefined {
  const lines: Line[] = [];
  for (let index = line.index + 1; index <= line.index + 5; index += 1) {
    const next = page.lines[index];
    if (!next || (lines.length > 0 && next.block !== lines[0]?.block) || next.label !== undefined)
      break;
    const text = page.plain.slice(next.start, next.end);
    if (
      text.length > 90 ||
      (lines.length > 0 && /[.!?]$/.test(text) && /\s\p{Ll}+\s\p{Ll}+\s/u.test(text))
    )
      break;
    lines.push(next);
  }
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

const OTHER_PLACE =
  /\b(?:hotel|parking|park (?:in|at|on)|car ?park|garage|train|bus|airport|taxi|check-in|staying|registered (?:office|in|address|at)|unsubscribe|dinner reservation|moved (?:here )?from|not (?:at|in)|no longer|instead of|sits in|based in|who (?:is|sits)|flight|tube|underground|map|send .* to|post (?:it )?to|nearest|registered)\b/i;

/** A street and number, with what stands around it. */
function addressIn(page: Page, { signature }: Frame, skipped: readonly Span[]): Venue | undefined {
  for (const sentence of page.sentences) {
    if (sentence.end - sentence.start > 1500 || skipped.some((span) => overlaps(span, sentence)))
      continue;
    if (signature && sentence.start >= signature.start) continue;
    const text = page.plain.slice(sentence.start, sentence.end);
    const match = ADDRESS.exec(text);
    if (!match || OTHER_PLACE.test(text.slice(Math.max(0, match.index - 60), match.index)))
      continue;
    const at = sentence.start + match.index;
    return venue(
      page,
      aroundAddress(page, sentence, { start: at, end: at + match[0].length }),
      "likely",
    );
  }
  return undefined;
}

const PLACE_STOP =
  /[;!?]|\.\s|\.$|\s-\s|\s\((?!\w{1,3}\)|entrance|room|salle|floor|side|rear)|\son\s(?=mon|tue|wed|thu|fri|sat|sun|\d)|\s(?:at|from|on|um|for|where|with|and then|when|so|to meet|starting|am|à|le|by|until|which|please|mit|w|con|para|per|avec|pour|zum|für|met|voor|med|til|com|da lei)\s(?!the\s(?:corner|river))|,\s(?:you'?ll|youll|u|i'll|we'll|give|they|con|para|per|avec|pour|für|met|voor|med|til|com|w)\b|\s(?=\p{L}+:\s)|,\s(?:on|at|from|where|which|and|please|ask|just|so|starting|mit|with|um|am|bring|wear|come|ring|buzz|call|use|it's|we|you|there's|text|park)\s|\n|\|/iu;

function aroundAddress(page: Page, sentence: Span, address: Span): Span {
  const { plain } = page;
  const before = plain.slice(sentence.start, address.start);
  // The lead looks at what follows it.
  const leads = [...plain.slice(sentence.start, address.start + 1).matchAll(PLACE_LEAD)];
  const last = leads.findLast(
    (lead) => !/\d{1,2}[:.]\d\d|\b(?:am|pm|uhr)\b/i.test(before.slice(lead.index + lead[0].length)),
  );
  const comma =
    /(?:^|[;!?|]\s?|\.\s|\n)\s*(?:[-•*]\s)?((?:["']?\p{Lu}[^.;!?|\n]*|\d+\p{L}*\s[^.;!?|\n]*)?)$/u.exec(
      before,
    );
  const from = last
    ? last.index + last[0].length
    : comma
      ? before.length - (comma[1] ?? "").length
      : before.length;
  const inside = before.slice(from);
  const isLong = inside.split(/\s+/).length > 14 || NO_PLACE.test(inside);
  const chain = chainStart(before);
  // "Paper Lantern Studios, Burbank (2400 W Olive Ave)": the bracket belongs to it.
  const bracketed =
    before.trimEnd().endsWith("(") || (inside.includes("(") && !inside.includes(")"));
  const start = sentence.start + (isLong || from === before.length ? chain : from);
  const rest = plain.slice(address.end, sentence.end);
  const stop = bracketed ? /\)/.exec(rest) : PLACE_STOP.exec(rest);
  const end = address.end + (stop ? stop.index + (bracketed ? 1 : 0) : rest.length);
  const kept = plain.slice(start, end).replace(/[\s,.;:]+$/, "");
  return { start, end: start + kept.length };
}

/** A named place; "our office" alone only where no row of names says more. */
function placeOf(page: Page, frame: Frame, skipped: readonly Span[]): Venue | undefined {
  const named = namedPlace(page, frame, skipped);
  if (named && /\p{Lu}|\d/u.test(named.text)) return named;
  return chainPlace(page, frame, skipped) ?? named;
}

/** "Glenaan Linen, Mill Row, Ballymena.": names of places one after another, without a number. */
function chainPlace(
  page: Page,
  { signature, greeting }: Frame,
  skipped: readonly Span[],
): Venue | undefined {
  for (const sentence of page.sentences) {
    if (sentence.end - sentence.start > 1500 || skipped.some((span) => overlaps(span, sentence)))
      continue;
    if (
      (signature && sentence.start >= signature.start) ||
      (greeting && overlaps(greeting, sentence))
    )
      continue;
    const text = page.plain.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(CHAIN)) {
      const chain = match.groups?.["chain"] ?? "";
      const pieces = chain.split(", ");
      const town = (pieces.at(-1) ?? "").replace(/\s[A-Z]{2,3}$|\s\d+$/, "");
      const isPlace = PLACE_IN_CHAIN.test(chain) || zoneOfCity(town) !== undefined;
      if (
        !isPlace ||
        NO_PLACE.test(chain) ||
        isTitleLike(chain) ||
        OTHER_PLACE.test(text.slice(0, match.index))
      )
        continue;
      if (
        /\b(?:role|position|team|job|post|vacancy)\s(?:at|in|with)\s$/i.test(
          text.slice(0, match.index + (match.groups?.["lead"] ?? "").length),
        )
      )
        continue;
      const start = sentence.start + match.index + (match.groups?.["lead"] ?? "").length;
      return venue(page, { start, end: start + chain.length }, "guess");
    }
  }
  return undefined;
}

/** Where no address is given: the firm and its town, as in "Northfield Dairy, Sligo". */
export function townOf(
  page: Page,
  places: readonly Span[],
  company: Span | undefined,
): Venue | undefined {
  if (!company) return undefined;
  const place = places.find(({ start }) => start >= company.end);
  if (!place || !/^(?:,\s|\sin\s|\s\()$/.test(page.plain.slice(company.end, place.start)))
    return undefined;
  return venue(page, { start: company.start, end: place.end }, "guess");
}

/** "at Murrami Station", "in our Leeds office": a place without an address. */
function namedPlace(
  page: Page,
  { signature, greeting }: Frame,
  skipped: readonly Span[],
): Venue | undefined {
  for (const sentence of page.sentences) {
    if (sentence.end - sentence.start > 1500 || skipped.some((span) => overlaps(span, sentence)))
      continue;
    if (
      (signature && sentence.start >= signature.start) ||
      (greeting && sentence.end <= greeting.end)
    )
      continue;
    const text = page.plain.slice(sentence.start, sentence.end);
    for (const pattern of [NAMED_PLACE, OUR_PLACE])
      for (const match of text.matchAll(pattern)) {
        const place = (match[1] ?? "").replace(/[\s,.]+$/, "");
        const isPlace =
          new RegExp(String.raw`\b${PLACE_NOUN}\b`, "iu").test(place) || ADDRESS.test(place);
        if (
          !isPlace ||
          OTHER_PLACE.test(text.slice(0, match.index)) ||
          /^(?:our|the)?\s*(?:room|site|head office)$/i.test(place)
        )
          continue;
        if (
          /\b(?:role|position|team|interest|application|work(?:ing)?|join(?:ing)?|manager|director|engineer|analyst|everyone|people|job|post|all of us|us|here|vacancy|career|officer|opening|teacher|nurse|lecturer|head)\s*$/i.test(
            text.slice(0, match.index),
          )
        )
          continue;
        const start = sentence.start + match.index + match[0].indexOf(match[1] ?? "");
        return venue(
          page,
          { start, end: chainEnd(page.plain, start + place.length, sentence.end) },
          "guess",
        );
      }
  }
  return undefined;
}

const venue = (page: Page, span: Span, confidence: Venue["confidence"]): Venue => ({
  ...span,
  text: page.source
    .slice(span.start, span.end)
    .replace(/\s*[\r\n]+\s*/g, ", ")
    .replace(/,\s*,/g, ",")
    .replace(/["“”„]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:'s\s+|(?:We|They|It|You)'(?:re|s|ll)\s+(?:find us\s+)?(?:at\s+)?)/u, "")
    .replace(/^(?:our|the)\s+(?=\p{Lu})/u, "")
    .replace(/^([^(]*)\)$/, "$1")
    .replace(/(?<!\b\p{L}{1,5})\.$/u, "")
    .trim(),
  confidence,
});
