import { isFunctionWord, stemOf } from "../../text/stems.ts";

/** Different words for one thing; the first stands for all. */
const SAME: readonly string[] = [
  "person people staff employee colleague folk worker headcount individual man woman men women lad guy workforce personnel teammate",
  "engineer developer dev programmer coder",
  "customer client shopper buyer consumer",
  "student pupil learner child kid children",
  "applicant application candidate applied apply",
  "hire recruit joiner hired recruited intake starter",
  "resignation resign leaver quit notice resigned",
  "redundancy layoff redundant",
  "revenue sales income takings",
  "expense spend cost spending spent expenditure",
  "saving save saved",
  "shop store branch outlet",
  "site location plant facility",
  "incident ticket outage",
  "project programme program initiative",
  "fall drop reduce cut decrease decline reduction lower came shrink shrank fell dropped halve",
  "rise increase grow grew rose risen growth climb raise raised",
  "error mistake defect fault bug",
  "member participant attendee attend",
  "guest visitor",
  "vehicle car van lorry truck",
  "flat apartment",
  "meeting session",
  "lesson class",
  "office desk onsite",
  "remote home",
  "travel trip travelling traveling away",
  "building build built",
  "rewrite rewrote rewritten",
  "migration migrate moved move moving",
  "merger merge merged",
  "launch launched live golive",
  "manager management managing manage managed",
  "team crew squad group",
  "boss supervisor",
  "wage salary pay",
  "contract deal",
  "supplier vendor",
  "audit inspection audited inspect",
  "award prize",
  "exam test",
  "book title",
  "patient",
  "nurse nursing",
  "teacher teaching taught teach",
  "driver drive",
  "volunteer",
  "donor donation",
  "train training trained",
  "answer reply respond response responded answered",
  "survey questionnaire",
  "handle handled process processed",
  "complaint complain",
  "delay late lateness",
  "wait waiting queue",
  "ship shipped deliver delivered delivery",
  "open opened opening",
  "close closed closing closure shut",
  "start started begin began begun",
  "finish finished end ended completed complete",
  "join joined",
  "win won",
  "sell sold",
  "buy bought purchase",
  "pupil",
  "country market",
  "month monthly",
  "week weekly",
  "day daily",
  "budget funding funded",
  "raise fundraise crowdfund",
  "page leaf",
  "review reviewed",
  "role job position post",
  "organisation company firm employer business",
  "hour hourly",
  "machine device",
  "article piece",
  "event",
  "absence sick sickness absenteeism",
  "attrition churn",
  "occupancy occupied",
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const words = line.split(" ");
    const first = stemOf(words[0] ?? "");
    return words.map((word) => [stemOf(word), first] as const);
  }),
);

/** Words of every job and every interview, which make two subjects hardly more alike. */
const COMMON = new Set(
  `person team project work job role year month week day time company lot thing way good great big new small old really
  actual whole entir total overal number figur run led lead manag start finish end rise fall get month think say told
  talk mention last interview question answer colleagu first second someth bit around expens cost budget need use went
  took come want help part rang averag typic usual normal current present sinc later earlier end-to-end chang
  organ left resign close open hand want paid call report cover wage shift offic head role write wrote
  organis becaus alway mean sure roughli exactli altogeth mayb remain rest hour busi`.split(/\s+/),
);

/** Numbers, units and dates are values, and no subjects. */
const VALUES = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion lakh crore dozen half
  quarter quarters third thirds fifth fifths tenth tenths first second fourth last percent per cent pct euro euros pound
  pounds dollar dollars rupee rupees franc francs kroner grand quid year years month months week weeks day days hour
  hours minute minutes yr yrs mth wk wks fortnight decade season seasons term terms january february march april may june
  july august september october november december spring summer autumn winter twice once couple pair number figure lot
  around roughly nearly almost about exactly altogether total monthly weekly daily annual annually yearly time times
  early late mid end start please right good best better well new old actually really honestly simply just also still
  kind sort bit way thing things something number point part look looked need needed turn turned set stood came brought
  us plus less otherwise later next even around across among behind less straight long`.split(
    /\s+/,
  ),
);

/** The stem that stands for a word and its synonyms; empty for words that say nothing. */
export function subjectOf(lower: string): string {
  if (lower.length < 2 || isFunctionWord(lower) || VALUES.has(lower)) return "";
  const stem = stemOf(lower);
  return CANONICAL.get(stem) ?? stem;
}

/** How much a shared word says: names and rare nouns all, everyday words a little. */
export const weightOf = (subject: string): number => (COMMON.has(subject) ? 0.3 : 1);
