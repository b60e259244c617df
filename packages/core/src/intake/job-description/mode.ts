import type { Found } from "../reading/evidence.ts";
import { found } from "../reading/pieces.ts";
import type { WorkMode } from "./reading.ts";
import { matchOn, type Row } from "./rows.ts";

const NOT_MANAGING =
  /\b(?:no (?:direct reports|line management|people management|management responsibilit\p{L}*)|without (?:direct reports|line management|people management)|individual contributor|\bIC role\b|not a (?:people[- ])?manage(?:r|ment)|keine (?:Personal|Führungs)verantwortung|sans management)\b/iu;
const MANAGING =
  /\b(?:direct reports|line[- ]manag\p{L}*|people manag\p{L}*|manag(?:e|ing) (?:a |an |the |our |and (?:develop|mentor|grow|lead)\p{L}* )?(?:\p{L}+[ -]){0,4}?(?:teams?|engineers|designers|analysts|developers|staff|people|scientists|nurses|consultants|reps?|representatives|managers|specialists|supervisors|employees)|lead(?:ing)? (?:and (?:develop|mentor|grow|manage|coach)\p{L}* )?(?:a|an|our|the|your) (?:\p{L}+[ -]){0,3}?team of|(?:build|hire|grow)(?:ing)?(?:,? (?:and|lead|coach|hire|grow|develop|mentor)\p{L}*){0,3} (?:a|an|the|your|our) (?:\p{L}+ ){0,2}team|supervis(?:e|ing) (?:a |the )?(?:\p{L}+ ){0,3}(?:team|staff|people|workers|nurses)|performance reviews|(?:Personal|Führungs|Mitarbeiter)verantwortung|(?:fachliche|disziplinarische|personelle)(?: und \p{L}+)? (?:Führung|Leitung)|Führung (?:eines|des|deines|ihres) (?:\p{L}+ )?Teams|Leitung (?:eines|des) (?:\p{L}+ )?Teams|management d'une équipe|encadre(?:r|ment)|manager une équipe|gestión de(?: un)? equipos?|liderar (?:un|el) equipo)/iu;

export function managingIn(rows: readonly Row[]): Found<boolean> | undefined {
  const own = rows.filter(({ part }) => part !== "firm" && part !== "process");
  for (const row of own) {
    const not = matchOn(row, NOT_MANAGING, "likely");
    if (not) return { ...not, value: false };
  }
  for (const row of own) {
    const is = matchOn(row, MANAGING, "likely");
    const before = row.text.slice(0, (is?.start ?? row.start) - row.start);
    const isTheirs =
      /\b(?:report(?:s|ing)?(?: \p{L}+)? (?:in)?to|your|our|alongside|with|by|support(?:ing)?)(?: (?!and |to |you )\p{L}+){0,3} $/iu.test(
        before,
      );
    if (is && !isTheirs) return { ...is, value: true };
  }
  return undefined;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  einen: 1,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
};
const COUNT = String.raw`(?:(\d)(?:\s?(?:-|–|to|or|bis|à|oder)\s?\d)?|(${Object.keys(NUMBERS).join("|")}))`;
const DAYS = String.raw`(?:days?|tage?n?|jours?|días?|x)`;
const OFFICE = String.raw`(?:(?:in|at|from) (?:the |our )?[\p{L}]{0,20} ?(?:office|hq|studio|lab|site)|on[- ]?site|in[- ]office|in[- ]person|im büro|vor ort|au bureau|sur site|presencial(?:es)?|en (?:la )?oficina|in the office)`;
const AWAY = String.raw`(?:remote(?:ly)?|(?:from|at) home|wfh|home ?office|mobil(?:es arbeiten)?|de télétravail|en télétravail|télétravail|teletrabajo|remoto)`;
const PER_WEEK = String.raw`(?: ?(?:a|per|each|\/|pro|die|par|por|in der|a la) ?(?:week|woche|semaine|semana))?`;
const ON_SITE_DAYS = [
  new RegExp(
    String.raw`\b${COUNT} ?${DAYS}${PER_WEEK}(?: (?:are|is|spent|working|collaborating|together|minimum))? ?${OFFICE}`,
    "iu",
  ),
  new RegExp(String.raw`\b${OFFICE}[,:]?(?: \p{L}+){0,3} ${COUNT} ?${DAYS}`, "iu"),
];
const HOME_DAYS = [
  new RegExp(
    String.raw`\b${COUNT} ?${DAYS}${PER_WEEK}(?: (?:of|working|work))? ?(?:im |in )?${AWAY}`,
    "iu",
  ),
  new RegExp(
    String.raw`\b(?:home ?office|télétravail|teletrabajo|remote)[,:]?(?: \p{L}+){0,2} ${COUNT} ?${DAYS}`,
    "iu",
  ),
];
const countIn = (match: RegExpExecArray | null): number | undefined => {
  if (!match) return undefined;
  const number = Number(match[1] ?? NUMBERS[(match[2] ?? "").toLowerCase()]);
  return number >= 1 && number <= 5 ? number : undefined;
};

const MODES: readonly [WorkMode, RegExp][] = [
  [
    "onsite",
    /\b(?:no remote|not (?:a )?remote|not (?:open to|offer(?:ing)?|suitable for) remote|remote (?:work )?is not|(?:fully|100 ?%|entirely) (?:on-?site|in[- ]office)|on-?site only|office[- ]based|in[- ]person (?:role|position|only)|five days a week (?:on-?site|in (?:the|our) \p{L}* ?office)|kein homeoffice|pas de télétravail|100 ?% presencial)/iu,
  ],
  [
    "hybrid",
    /\b(?:hybrid\p{L}*|hybride|híbrido|teilweise remote|partly remote|partially remote|remote[- ]flexible|mix of (?:home|remote|office))/iu,
  ],
  [
    "remote",
    /\b(?:(?:fully|100 ?%|completely|entirely|permanently) remote|remote[- ]first|remote[- ](?:only|role|position|job|within|in|from|across|\()|work from (?:anywhere|home)|anywhere in|full remote|(?:voll|komplett|100 ?%) remote|télétravail (?:complet|total)|100 ?% (?:teletrabajo|remoto|télétravail))|^(?:work(?:place)? (?:mode|model|type)|location|standort|lieu|ubicación|arrangement)\s*:\s*.*\b(?:remote|teletrabajo|télétravail)\b|[|(·–-]\s*remote\b|^remote\b/iu,
  ],
  ["onsite", /\b(?:on-?site|in[- ]office|vor ort|sur site|presencial)\b/iu],
];

export function modeIn(rows: readonly Row[]): {
  readonly workMode?: Found<WorkMode>;
  readonly onSiteDays?: Found<number>;
} {
  const own = rows.filter(({ part }) => part !== "process");
  const said = (
    patterns: readonly RegExp[],
  ): { row: Row; days: number; quote: Found } | undefined => {
    for (const row of own)
      for (const pattern of patterns) {
        const match = pattern.exec(row.text);
        const days = countIn(match);
        if (match && days !== undefined) {
          const piece = { text: match[0], start: row.start + match.index };
          return { row, days, quote: found(piece, "likely") };
        }
      }
    return undefined;
  };
  const onSite = said(ON_SITE_DAYS);
  const home = onSite ? undefined : said(HOME_DAYS);
  const days: Found<number> | undefined = onSite
    ? { ...onSite.quote, value: onSite.days }
    : home && { ...home.quote, value: 5 - home.days, confidence: "guess" };
  if (days) {
    const workMode: WorkMode = days.value >= 5 ? "onsite" : days.value === 0 ? "remote" : "hybrid";
    return {
      workMode: { ...days, value: workMode },
      ...(workMode === "hybrid" && { onSiteDays: days }),
    };
  }
  for (const [mode, pattern] of MODES)
    for (const row of own) {
      const quote = matchOn(row, pattern, "likely");
      const isAboutVisits =
        mode === "onsite" &&
        /\b(?:visits?|interview|gym|parking|canteen|nursery|restaurant|customers?|clients?|support)\b/i.test(
          row.text,
        );
      if (quote && !isAboutVisits) return { workMode: { ...quote, value: mode } };
    }
  return {};
}
