import { isFunctionWord, stemOf } from "../../text/stems.ts";

/** Different words for one thing; the first stands for all. */
const SAME: readonly string[] = [
  "subordinate report reports",
  "person people staff employee colleague folk worker headcount individual man woman men women lad guy workforce personnel teammate",
  "engineer developer dev programmer coder",
  "customer client shopper buyer consumer",
  "student pupil learner child kid children paediatric paediatrics infant toddler",
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
  "launch launched golive",
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
  "doctorate thesis phd dissertation viva doctoral",
  "bake baking bakery baker bread",
  "brew brewery beer brewing",
  "fish fishing trawler catch",
  "ferry boat vessel steamer",
  "hospital clinic infirmary",
  "ward unit",
  "doctor physician gp consultant registrar",
  "doc doctor",
  "school academy college",
  "university uni campus",
  "church parish cathedral chapel",
  "hotel inn guesthouse hostel",
  "guest visitor visitors",
  "kitchen chef cook cooking",
  "restaurant bistro café cafe canteen diner",
  "farm agricultural farming agriculture",
  "cow cattle dairy herd milk",
  "sheep flock ewe",
  "orchard fruit apple picker",
  "vineyard wine grape winery",
  "garden gardening horticulture nursery",
  "wood timber joinery carpentry carpenter joiner",
  "weld welding welder",
  "factory plant works mill",
  "warehouse depot store stockroom",
  "lorry truck haulage hgv",
  "train rail railway tram",
  "bus coach",
  "plane aircraft jet flight airline airliner flying pilot",
  "airport terminal",
  "port harbour dock berth",
  "bridge span",
  "road street highway",
  "tunnel underground",
  "house home housing residential flat apartment",
  "tenant renter resident",
  "rent lease letting",
  "landlord owner",
  "mortgage loan lending lent borrow",
  "bank banking lender",
  "insurance insurer underwriting premium policy underwrite underwriter",
  "claim claimant",
  "tax accounting accountant bookkeeping accounts ledger",
  "invoice bill billing billed",
  "law legal solicitor lawyer barrister attorney",
  "court trial tribunal hearing jury",
  "police officer constable detective",
  "prison jail inmate prisoner",
  "fire blaze firefighter",
  "rescue rescued saving",
  "army military soldier regiment",
  "navy naval",
  "museum gallery exhibition exhibit show",
  "painting picture portrait canvas",
  "library librarian",
  "archive record register",
  "theatre stage play production drama",
  "opera operatic",
  "orchestra symphony philharmonic",
  "choir singer singing chorus",
  "film movie cinema shoot shooting",
  "festival fair fête fete",
  "radio broadcast station programme",
  "newspaper paper magazine journal",
  "journalist reporter editor edit edited",
  "publish published publisher publication publishing",
  "translate translation translator interpreting interpreter",
  "language linguistic speak",
  "website site web page",
  "app application mobile",
  "software program code coding programming programmer",
  "server hosting cloud",
  "database data dataset",
  "test testing tested regression",
  "deploy release deployment released rollout ship",
  "feature function",
  "security secure breach",
  "phone call telephone calling caller ringing",
  "helpdesk helpline hotline support desk",
  "email mail letter post",
  "meeting conference gathering workshop",
  "presentation talk speech lecture",
  "course class training seminar module",
  "exam test examination paper",
  "pass passed passing",
  "grade mark score",
  "scholarship bursary grant stipend fellowship",
  "donate donation donor gift gave giving",
  "charity ngo nonprofit foundation",
  "fundraise fundraising raise raised appeal campaign",
  "campaign advert advertising ad marketing",
  "click visit view",
  "subscriber subscription subscribe",
  "order ordered orders",
  "purchase procurement buying buyer",
  "stock inventory",
  "price pricing priced tariff",
  "discount rebate reduction",
  "profit margin surplus",
  "loss lose lost losing",
  "waste scrap reject discard",
  "energy electricity power gas heating fuel",
  "water irrigation drip",
  "emission carbon co2",
  "recycle recycling recycled",
  "safety accident injury injured hurt",
  "complaint complain grievance",
  "strike walkout union steward",
  "council municipality town city authority",
  "minister ministry government department",
  "vote election elected ballot",
  "board committee trustee governor",
  "chair chairman chairwoman chairing",
  "deputy second vice",
  "patient case caseload",
  "surgery operation surgical theatre surgeon",
  "drug medicine medication pharmacy dispensary prescription prescribing",
  "dose dosage",
  "vaccine vaccination jab vaccinate",
  "birth maternity midwife delivery labour",
  "child children kid kids infant baby toddler boy girl son daughter",
  "dad father",
  "mum mother mom",
  "wife husband partner spouse",
  "family household",
  "elderly old care resident carer",
  "dog puppy hound canine",
  "horse pony stable riding",
  "tree woodland forest forestry",
  "bird nest",
  "crop harvest yield",
  "soil sample",
  "lab laboratory",
  "research study trial experiment",
  "enrol enrolled enrolment recruit recruited recruitment screen screened",
  "researcher scientist investigator",
  "paper article publication published",
  "patent invention",
  "machine equipment robot press line",
  "engine motor turbine",
  "boiler heating furnace kiln",
  "pipe pipeline plumbing",
  "roof roofing slate",
  "wall brick masonry stonemason mason stone",
  "paint painting varnish lacquer",
  "furniture chair table",
  "shoe boot",
  "cloth textile fabric clothing garment",
  "shop retail store storefront",
  "till checkout cashier",
  "queue line waiting",
  "seat ticket audience",
  "match game fixture",
  "coach trainer training",
  "player squad athlete",
  "swim pool swimming",
  "run marathon running",
  "climb mountain mountaineering",
  "tour trip journey travel",
  "holiday vacation leave",
  "parental maternity paternity",
  "leave absence off sabbatical",
  "notice period",
  "contract employment permanent",
  "overtime hours",
  "shift rota roster",
  "night nights",
  "weekend saturday sunday",
  "remote home",
  "commute drive driving journey",
  "move relocate relocation relocated moving relocating",
  "move moved",
  "quit leave left leaving resign resigned",
  "sack sacked fired dismissed dismissal",
  "boss manager supervisor superior",
  "colleague teammate coworker",
  "conflict row quarrel argument dispute",
  "offer package",
  "bonus commission",
  "raise increment rise",
  "budget allocation",
  "deadline due",
  "delay late slip slipped delayed",
  "plan planned planning schedule timetable",
  "goal target aim objective",
  "result outcome",
  "report reporting reported reports",
  "dashboard report spreadsheet excel",
  "survey poll questionnaire respondent",
  "interview interviewed",
  "hire hiring recruitment vacancy",
  "onboard onboarding induction",
  "apprentice apprenticeship trainee",
  "certificate certification accreditation licence license ticket qualified qualification",
  "inspector inspection audit auditor",
  "standard iso",
  "merger merge acquisition takeover acquired",
  "sale sold selling sell",
  "negotiate negotiation talks",
  "tender bid proposal quote quoted",
  "client account customer",
  "investor investment fund funding round seed",
  "share stake equity",
  "founder founded founding cofounder found",
  "startup company",
  "branch office",
  "region regional district area county",
  "village community town settlement",
  "island isle",
  "north northern",
  "river canal lock",
  "sea ocean offshore marine",
  "oil refinery petroleum",
  "mine mining quarry",
  "steel metal iron",
  "glass pane",
  "plastic mould moulding molding",
  "food meal dish plate cover covers",
  "menu card",
  "waiter waitress service",
  "dessert pastry cake",
];

/** A word in several groups belongs to the first. */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME.toReversed().flatMap((line) => {
    const words = line.split(" ");
    const first = stemOf(words[0] ?? "");
    return words.map((word) => [stemOf(word), first] as const);
  }),
);

/** "Survey" and "surveyors", "translation" and "translators" begin alike. */
const SAME_START = 6;

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
  return (
    CANONICAL.get(stem) ?? CANONICAL.get(stem.slice(0, SAME_START)) ?? stem.slice(0, SAME_START)
  );
}

/** How much a shared word says: names and rare nouns all, everyday words a little. */
export const weightOf = (subject: string): number => (COMMON.has(subject) ? 0.3 : 1);

/** Whether a word says what is spoken of, more than everyday words do. */
export const tellsSubject = (lower: string): boolean => {
  const subject = subjectOf(lower);
  return subject !== "" && weightOf(subject) === 1;
};

/** What a text speaks of, as the stems that stand for its words. */
export const subjectsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
      .map(subjectOf)
      .filter((subject) => subject !== ""),
  );

/** Whether a sentence names a subject: by one of its words, and by an everyday one only where it has no other. */
export function namesSubject(sentence: string, subject: string): boolean {
  const used = subjectsOf(sentence);
  return [...namesOf(subject)].some((name) => used.has(name));
}

/** The words by which a subject is known. */
export function namesOf(subject: string): ReadonlySet<string> {
  const all = subjectsOf(subject);
  const telling = [...all].filter((name) => weightOf(name) === 1);
  return telling.length > 0 ? new Set(telling) : all;
}
