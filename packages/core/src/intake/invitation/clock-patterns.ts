import { DUTCH_HOURS, GERMAN_HOURS, NUMBER_WORDS } from "./clock-words.ts";
import { NOT_BEFORE } from "./clock-words.ts";

const HOUR_WORD = [...NUMBER_WORDS.keys()].join("|");

const HALF_HOUR_WORD = [...new Set([...GERMAN_HOURS.keys(), ...DUTCH_HOURS.keys()])].join("|");

/** A dash may stand before the second time of a range. */
const NOT_BEFORE_CLOCK = NOT_BEFORE.replace("-])", "])");

const NOT_AFTER = String.raw`(?![\p{N}%]|[.,:/]\d)`;

const AP = String.raw`(?:(?<=\d\s?)[ap]\.?\s?m\b\.?|(?<=\d)[ap](?![\p{L}\p{N}]))`;

const DAYTIME = String.raw`\s(?:in the (?<part>morning|afternoon|evening)|(?<night>at night|night(?=\s?(?:[.,;)!?\n]|$))))`;

/** One time. Which groups are there tells how it was written. */
const ONE = String.raw`(?:(?<h>[01]?\d|2[0-4])\s?[:.](?!\s[0-5]?\d[:.h]\d)\s?(?<m>[0-5]\d)(?::[0-5]\d)?(?:\s?(?<ap>${AP})|\s?(?<uhr>uhr|uur|h|hs|hrs|hours)\b|${DAYTIME})?|(?<h2>[01]?\d|2[0-4])\s?(?<hh>hs|heures?|h|uhr|uur|u)(?:\s?(?<m2>[0-5]\d)(?:\s?(?<ap2>${AP}))?)?(?![\p{L}\p{N}]|\s(?:ahead|behind|later|earlier|before|after|drive|away))|(?<h3>1?\d)\s?(?<ap3>${AP})|(?<h4>1?\d|${HOUR_WORD})\s?(?:o['\s]?\s?clock)(?:${DAYTIME.replace("part", "part4").replace("<night>", "<night4>")})?|(?<h7>1?\d)(?=-?ish(?!\p{L})|\ssharp(?!\p{L}))|(?<h6>1?\d|${HOUR_WORD})${DAYTIME.replace("part", "part6").replace("<night>", "<night6>")}|(?<h5>[012]\d)(?<m5>[0-5]\d)\s?(?<mil>hrs|hours|h|uhr|lt|local)\b)`;

const FIXED = String.raw`(?<noon>(?:12(?:[:.]00)?,?\s?)?(?:noon|midday)|12\s?nn(?!\p{L})|midi|mediodía|mezzogiorno|mittags?(?=[\s.,)]))|(?<midnight>(?:12\s)?midnight|mitternacht|minuit)`;

const SPOKEN = String.raw`(?<halfmid>half past midnight)|(?<half>half)\s(?:past\s)?(?<halfh>${HOUR_WORD}|1?\d)(?!\s?(?:hours?|days?|of|\p{L}*day))(?:\s?(?<sap>[ap]\.?m\b\.?))?|(?:halb|half)\s(?<halb>${HALF_HOUR_WORD})(?![\p{L}])|(?:a\s)?quarter\s(?<q>past|to)\s(?<qh>${HOUR_WORD}|1?\d)(?:\s?(?<qap>[ap]\.?m\b\.?))?|(?<sm>five|ten|twenty|twenty[- ]five|(?:5|10|20|25)(?=\s(?:min(?:ute)?s?\s)?past|\smin))\s(?:min(?:ute)?s?\s)?(?<sd>past|to)\s(?<sh>${HOUR_WORD}|1?\d)(?!\s?(?:min|hour|%|[:.]\d))(?:\s?(?<spap>[ap]\.?m\b\.?))?|(?<nh>${HOUR_WORD})[\s-](?<nm>fifteen|thirty|forty-five)(?![\p{L}-])`;

export const CLOCK = new RegExp(
  `${NOT_BEFORE_CLOCK}(?:${FIXED}|${SPOKEN}|${ONE})${NOT_AFTER}`,
  "giu",
);

/** "10-11.30", "2 to 3 pm", "between 9 and 10 am", "0900-1010": the first takes what the second says. */
const BETWEEN = String.raw`\s?(?:-|~|to|until|till|til|thru|through|bis|à|às|até|tot|hasta|alle|a|and|und|et|y|->|→)\s?(?:um\s|about\s|ca\.?\s|approximately\s|approx\.?\s|around\s|gegen\s|roughly\s|~\s?|c\.\s)?`;

export const BARE_RANGE = new RegExp(
  String.raw`${NOT_BEFORE}(?<a>[01]?\d|2[0-4])(?<between>${BETWEEN})(?=(?:[01]?\d|2[0-4])(?:[:.h]\d\d|\s?(?:[ap]\.?\s?m?\b|uhr|uur|h\b))|noon|midday)`,
  "giu",
);

export const COMPACT_RANGE = new RegExp(
  String.raw`${NOT_BEFORE}(?<h1>[012]\d)(?<m1>[0-5]\d)\s?(?:-|~|to|bis)\s?(?<h2>[012]\d)(?<m2>[0-5]\d)(?:\s?(?:hrs|hours|h))?(?![\p{N}\p{L}]|[.,/-]\d)`,
  "giu",
);

/** "approx 1115": four digits are a time behind a word of time alone. */
export const FOUR_DIGITS =
  /(?<![\p{L}\p{N}])(?:at|kl\.?|klo|um|ab|om|ore|alle|às|à|approx\.?|circa|ca?\.|start(?:s|ing)?|begins?|arriv(?:e|al)|finish|ends?|from|fr|by|@|until|um|around|about|time:)\s(?<h>0\d|1[0-8]|2[1-3])(?<m>[0-5][05])(?![\p{N}\p{L}]|[.,:/-]\d|\s\p{Lu}\p{L}+\s(?:street|road|avenue))/giu;

const UNIT = String.raw`\s?(?:-\s?)?(?:min|minute|hour|hr|std|stunde|heure|hora|people|person|day|week|month|year|page|slide|%|percent|questions?|candidates?|members?|interviews?|of\b|rounds?|sessions?|others?|colleagues|minuten|uur|min\.|x\b|k\b|am\s\p{L}|st\b|nd\b|rd\b|th\b|case|working|business|words|sides?|steps?|stages?|parts?|euros?|km|miles?|floors?|stops?|pupils|samples?|copies|referees|references|[\p{L}\d]*\s(?:street|road|avenue|lane|str))`;

export const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<lead>at|say|timings?|kl\.|kl|klo|ore|às|o godz\.?|from|by|until|till|til|around|about|um|ab|à|a las|vers|gegen|alle|om|between|before|for|@(?=\s?\d))\s?(?<=[\s@])(?<h>[1-9]|1\d|2[0-3]|(?<=(?:at|until|till|til|from|around|about)\s)(?:${HOUR_WORD})(?!\s(?:or|of|point|time|to|more|another|other|on|and a)\b))(?:-?ish\b)?(?!${UNIT}|[\p{N}%]|[.,:/-]\d|\s?-\s?\d|\s?[:.]\d|\p{L})(?:\s?(?<sep>-|to|until|till|til|and|bis|und)\s?(?<h2>[1-9]|1\d|2[0-3])(?!${UNIT}|[\p{N}%]|[.,:/-]\d|\p{L}))?`,
  "giu",
);

/** "Friday 10-12", "10-11 (UTC+2)": two bare numbers beside a day or a zone. */
export const JOIN = new RegExp(String.raw`^(?!\sfor\b)(?:\s?\(?[A-Z]{1,5}\)?)?${BETWEEN}$`, "iu");

/** "0930 sit-down with …": four digits that head a line or sentence, where the text writes times so. */
export const HEAD_DIGITS =
  /(?:^|\n|[.;|]\s)[ \t•*>-]{0,6}(?<h>[01]\d|2[0-3])(?<m>[0-5][05])(?=\s{1,6}[\p{L}"(]|\s?[-:,|]\s\p{L})/gu;

/** "- 4 to 5: drinks with the floor": two hours that head an item. */
export const HEAD_RANGE =
  /(?:^|\n)[ \t•*>-]{0,6}(?<h>[1-9]|1[0-2])\s?(?:-|to|til|till|until)\s?(?<h2>[1-9]|1[0-2])(?=\s?[:,|]\s{1,4}\p{L}|\s-\s\p{L}|\s{2,8}\p{L})/gu;

/** "2 til half past". */
export const SAME_HOUR_RANGE = new RegExp(
  String.raw`${NOT_BEFORE}(?<h>1?\d)\s?(?:-|to|until|till|til)\s(?<add>half past|(?:a )?quarter (?:past|to))(?!\s(?:\d|${HOUR_WORD}))`,
  "giu",
);

/** "a proper talk at the kitchen table, 3 to 4 say": two hours set off from the sentence. */
export const ASIDE_RANGE =
  /(?<=[,(;]\s?)(?<h>[1-9]|1[0-2])\s?(?:-|to|till|til|until)\s?(?<h2>[1-9]|1[0-2])(?=(?:,?\s(?:say|ish|or so|or thereabouts))?\s?(?:[.;)!\n]|,\s|$))/giu;

/** "at 3 Paper Court,": the number of a house. */
export const HOUSE =
  /^\s\p{Lu}\p{Ll}[\p{L}']*(?:\s\p{Lu}[\p{L}']+){0,2}(?:\s(?:Court|Square|Place|Buildings|Gardens|Chambers|Terrace|Row|Yard|Wharf|Quay|Parade|Crescent|Mews|Hill|Park|Gate|Walk|Close|Drive|Way|House|Lodge|Street|Road|Avenue|Lane|Green)\b|,\s\p{Lu})/u;

export const NO_HOUSE =
  /^\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Central|Eastern|Pacific|Mountain|Uhr)/u;

export const BESIDE_DATE = new RegExp(
  String.raw`^(?<lead>[\s,:|@-]{1,4})(?<h>[1-9]|1\d|2[0-3])\s?(?:-|to|until|till|til|bis|à|tot)\s?(?<h2>[1-9]|1\d|2[0-3])(?!${UNIT}|[\p{N}%\p{L}]|[.,:/-]\d)`,
  "iu",
);

/** "wed 29th, 11.": one bare number set off behind a full date. */
export const HOUR_BESIDE_DATE =
  /^(?<lead>,\s|\s@\s?)(?<h>[7-9]|1[0-8])(?=ish\b|\s?(?:[;)\n]|$|\.(?:\s|$)|,\s\p{Ll}))/u;

/** "Weds 2 Dec 0830": four digits behind a full date. */
export const FOUR_BESIDE_DATE =
  /^(?<lead>,?\s(?:@\s)?)(?<h>[01]\d|2[0-3])(?<m>[0-5][05])(?![\p{N}\p{L}]|[.,:/-]\d)/u;

/** "9:00 am - 12", "half nine to eleven": the end is a bare number. */
export const BARE_END = new RegExp(
  String.raw`^\s?(?<sign>-|to|until|till|til|bis|à)\s?(?<h>[1-9]|1\d|2[0-3]|(?:${HOUR_WORD})(?!\s(?:of|others?|or|people|more|\p{L}+s)\b))(?![\p{N}\p{L}%]|[.,:/]\d|\s?(?:min|hour|hr|std))`,
  "iu",
);

/** "kl. 13-14". */
export const NORDIC_RANGE =
  /(?<![\p{L}\p{N}])(?:kl\.?|klo)\s(?<h>[01]?\d|2[0-3])\s?(?:-|til|till)\s?(?<h2>[01]?\d|2[0-4])(?![\p{N}\p{L}]|[:.]\d)/giu;
