import { isGivenName } from "./given-names.ts";
import { zoneOfCity } from "./zones.ts";

/** Chat is often written without a capital, so a sentence and a name show by other signs. */
export function isInSmallLetters(plain: string): boolean {
  const text = plain.slice(0, TEXT_MAX);
  const small = text.match(/(?:[.!?]\s+|\n\s*|^\s*)\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/(?:[.!?]\s+|\n\s*|^\s*)\p{Lu}/gu)?.length ?? 0;
  return small >= 2 && small > 2 * large;
}

const TEXT_MAX = 20_000;

/** Names in such a text with a capital, every letter in its place. */
export function withRaisedNames(plain: string): string {
  const letters = [...plain.slice(0, TEXT_MAX).matchAll(NAMED)].flatMap(({ index, groups }) => {
    const { lead = "", name = "", surname = "" } = groups ?? {};
    if (!isGivenName(name) || NO_NAMES.has(name)) return [];
    const start = index + lead.length;
    return surname === "" ? [start] : [start, start + name.length + 1];
  });
  const towns = [...plain.slice(0, TEXT_MAX).matchAll(TOWN)].flatMap(({ index, groups }) => {
    const { first = "", second = "" } = groups ?? {};
    if (second !== "" && zoneOfCity(`${first} ${second}`)) return [index, index + first.length + 1];
    return zoneOfCity(first) && !NO_TOWNS.has(first) ? [index] : [];
  });
  const firm = FROM_FIRM.exec(plain.slice(0, FROM_MAX));
  const nameAt = firm?.indices?.groups?.["name"]?.[0];
  const firmAt = firm?.indices?.groups?.["firm"]?.[0];
  const firmWords =
    nameAt === undefined || firmAt === undefined
      ? []
      : [
          nameAt,
          ...[...(firm?.groups?.["firm"] ?? "").matchAll(/\p{Ll}{2,}/gu)].map(
            ({ index }) => firmAt + index,
          ),
        ];
  const signed = SIGNED.exec(plain.slice(-SIGNED_MAX));
  const offset = Math.max(0, plain.length - SIGNED_MAX);
  const ends = signed?.groups
    ? ["name", "firm"].flatMap((key) => {
        const at = signed.indices?.groups?.[key]?.[0];
        return at === undefined ? [] : [offset + at];
      })
    : [];
  return raised(plain, [...letters, ...towns, ...firmWords, ...ends]);
}

/** "w/ dana (our cmo)", "me + leo", "hey sam!", "ana petrović (founder)". */
const NAMED =
  /(?<lead>(?<!\p{L})(?:our \p{Ll}{3,} \p{Ll}{3,} \(|with|w\/|w|meet|meeting|see|and|n|by|from|to|hey|hi|hello|heya|yo|join|joins|also|then|plus|\+|&),?\s|\()(?<name>\p{Ll}{2,})(?:\s(?<surname>\p{Ll}{3,})(?=\s\(|\)|,\s(?:our|the|my|head)\b))?(?![\p{L}'])/gu;

/** "maybachufer 9, berlin", "our place in leeds". */
const TOWN =
  /(?<=[,(]\s?|\b(?:in|to|near)\s)(?<first>\p{Ll}{3,})(?:\s(?<second>\p{Ll}{3,}))?(?![\p{L}'])/gu;

const NO_TOWNS: ReadonlySet<string> = new Set(
  "nice reading bath mobile sale orange split cork hull victoria most best well sandwich rugby deal".split(
    " ",
  ),
);

/** "its kayla from bluestem bikes, thx": who writes, and for whom. */
const FROM_FIRM =
  /(?:^|[!,.\n-]\s?|\bits |\bit's |\bthis is )(?<name>\p{Ll}{2,12})\s(?:here\s)?(?:from|@)\s(?:the\s)?(?<firm>\p{Ll}[\p{L}\d&']*(?:\s\p{Ll}[\p{L}\d&']*){0,3}?)(?=[,.;!]|\s-|\sthx|\sthanks|\sre\b|\n)/du;

const FROM_MAX = 160;

/** "- rob @ peachfuzz" at the very end. */
const SIGNED =
  /(?:[-–.!?]|\n|\bx{1,3}|\bcheers|\bbest|\bthx|\bthanks|\bta),?\s{1,2}(?<name>\p{Ll}{2,12})(?:\s(?:@|from|at|\/|\|)\s(?<firm>\p{Ll}[\p{L}\d]{2,24}(?:\s\p{Ll}[\p{L}\d]{2,24})?))?\s*[.!x]?\s*$/du;

const SIGNED_MAX = 120;

/** Given names that are other words too, and too often so. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "will can may an so art grace hope joy mark rose dean grant bill rob sunny summer april june august may june me you us we the it our your his her my all any some this that on in at no do go be is as or if may pat sue drew chase faith dawn lily ivy ruby amber olive basil rich frank earnest gene jack guy lance miles pip rex ray van drew".split(
    " ",
  ),
);

function raised(plain: string, places: readonly number[]): string {
  let result = "";
  let at = 0;
  for (const place of [...new Set(places)].toSorted((a, b) => a - b)) {
    const letter = plain.slice(place, place + 1);
    const upper = letter.toUpperCase();
    if (place < at || upper.length !== letter.length) continue;
    result += plain.slice(at, place) + upper;
    at = place + 1;
  }
  return result + plain.slice(at);
}
