import { phraseFinders, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt } from "../facts/words.ts";

/** Names for a side that are made of two words each: "a tiny outfit", "any spreadsheet", "my own brushes". */

const EMPLOYERS = `firm, firms, company, companies, business, businesses, outfit, outfits, employer, employers,
  organisation, organisations, organization, organizations, enterprise, enterprises, operation, operations, place,
  places, team, teams, crew, crews, department, departments, unit, units, group, groups, office, offices, shop, shops,
  practice, practices, clinic, clinics, hospital, hospitals, ward, wards, school, schools, college, kitchen, kitchens,
  brigade, restaurant, restaurants, hotel, hotels, house, houses, studio, studios, agency, agencies, workshop,
  workshops, garage, garages, plant, plants, factory, factories, site, sites, farm, farms, bakery, bakeries, brewery,
  laboratory, lab, labs, bank, banks, institute, university, museum, museums, theatre, theatres, library, nursery,
  class, classes, choir, orchestra, union, nurseries, charity, airline, supplier, store, stores, salon, pharmacy,
  shipyard, yard, bureau, chambers, consultancy, insurer, publisher, estate, corporation, corporations, concern,
  concerns, player, players, name, names, set up, setup, circle, circles, environment`;

const TOOLS = `tool, tools, software, system, systems, program, programs, programme, package, packages, language,
  languages, framework, frameworks, stack, machine, machines, kit, equipment, gear, app, apps, application,
  applications, editor, camera, cameras, brand, brands, method, methods, technique, techniques, platform, platforms,
  technology, technologies, database, databases, instrument, instruments, knife, knives, oven, ovens, drill, saw,
  till, tills, device, devices, setup, set up, laptop, computer, computers, spreadsheet, spreadsheets, workflow,
  brushes, scissors, chisel, chisels, chair, loom, kiln, car, truck, lorry, van, tractor, controller, operating
  system, process, approach, style, recipe, recipes, school of, make, makes, model, models, chainsaw, keyboard,
  browser, methodology, methodologies`;

const FIELDS = `field, fields, industry, industries, sector, sectors, trade, trades, branch, branches, profession,
  professions, line of work, line of business, domain, domains, area, areas, occupation, occupations, vocation,
  career, careers, world, subject, kind of work, kind of job, walk of life, business`;

const BOSSES = `boss, bosses, manager, managers, supervisor, supervisors, chef, foreman, superior, superiors, line
  manager, team leader, team lead, lead, leader, owner, mentor, head, matron, gaffer, director, principal, style,
  leadership, management, leadership style, management style`;

const TARGETS = `target, targets, quota, quotas, goals, figures, numbers, bonus, calls, pitch, work, side, role, job,
  post`;

const TASKS = `work, tasks, task, jobs, job, duties, day, days, role, projects, project, assignments, activities,
  things, challenges, problems, weeks, week`;

/** Few and many people: "a dozen of us", "five hundred colleagues". */
const PEOPLE = `people, of us, vets, doctors, dentists, lawyers, solicitors, partners, chefs, carers, drivers,
  joiners, welders, architects, designers, scientists, technicians, farmhands, gardeners, hairdressers, stylists,
  clerks, officers, crew, players, dancers, employees, colleagues, staff, heads, souls, cooks, nurses, teachers,
  engineers, mechanics, developers, men, women, workers, pupils, strong`;
const FEW = `three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, twenty five, thirty,
  forty, a dozen, half a dozen, handful of, two dozen, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50`;
const MANY = `hundred, hundreds of, several hundred, thousand, thousands of, 200, 300, 500, 800, 1000, 2000, 5000`;

/** Single words for whom one works for. */
export const EMPLOYER_WORDS: ReadonlySet<string> = new Set(EMPLOYERS.split(/[,\s]+/));

const WORDS_ON_WORK = `feedback, criticism, words, comments, truth, truths, remarks, review, reviews, notes, verdict, advice,
  opinion, opinions, answers`;

const AHEAD = "before, ahead, in advance, beforehand, notice, warning";

/** Names of one side of a question: any of the first words before any of the second. */
interface Family {
  readonly label: string;
  readonly first: string;
  readonly second: string;
}

const FAMILIES: readonly Family[] = [
  {
    label: "size:small",
    first: `small, smaller, smallish, little, tiny, compact, cosy, modest, intimate, mini, micro, minute, manageable,
    family, owner run, family run, neighbourhood, village, boutique, independent, local, young`,
    second: EMPLOYERS,
  },
  {
    label: "size:small",
    first: FEW,
    second: PEOPLE,
  },
  {
    label: "size:large",
    first: `big, bigger, large, larger, largest, huge, giant, massive, enormous, vast, major, global, international,
    nationwide, multinational, corporate, well known, famous, listed, leading, sprawling`,
    second: EMPLOYERS,
  },
  {
    label: "size:large",
    first: MANY,
    second: PEOPLE,
  },
  {
    label: "tools:any",
    first: `any, any other, any kind of, any sort of, other, another, different, a different, new, a new, unfamiliar,
    modern, latest, whatever, whichever, every, every kind of, all kinds of, all sorts of, every sort of, your,
    changing, change of, someone else's, the company's, the house's, unknown`,
    second: TOOLS,
  },
  {
    label: "tools:fixed",
    first: `my own, own, my usual, usual, my favourite, favourite, same, the same, old, my old, one, single, trusted,
    familiar, particular, certain, specific, my trusted, beloved, my beloved, the only, traditional, proven, tried
    and tested`,
    second: TOOLS,
  },
  {
    label: "domain:new",
    first: `new, different, another, other, unfamiliar, unknown, completely different, entirely different, totally
    different, whole new, quite different, change of, change, switch, fresh, foreign, brand new`,
    second: FIELDS,
  },
  {
    label: "domain:same",
    first: `same, my own, own, my, current, present, familiar, known, this, chosen, old, my old, original, my current, my
    present`,
    second: FIELDS,
  },
  {
    label: "manager:close",
    first: `involved, attentive, hands on, available, strict, close, supportive, watchful, caring, controlling,
    micromanaging, nearby, visible, helpful, guiding, demanding, directive, nosy, bossy, overbearing, pushy,
    suspicious`,
    second: BOSSES,
  },
  {
    label: "manager:handsoff",
    first: `relaxed, distant, absent, hands off, laid back, trusting, generous, remote, invisible, easy going, easygoing,
    liberal, far off, busy`,
    second: BOSSES,
  },
  {
    label: "feedback:blunt",
    first: `tough, hard, harsh, blunt, straight, honest, brutal, brutally honest, direct, unvarnished, frank, sharp,
    stern, merciless, unsparing, uncomfortable, bitter, plain, rough, ruthless, open, clear, critical,
    straightforward, candid, hard hitting, undiluted, raw`,
    second: WORDS_ON_WORK,
  },
  {
    label: "feedback:gentle",
    first: `kind, kinder, gentle, gentler, soft, softer, careful, tactful, friendly, warm, polite, considerate,
    diplomatic, delicate, positive, encouraging, well meant, sugar coated, mild, milder`,
    second: WORDS_ON_WORK,
  },
  {
    label: "notice:ahead",
    first: `two weeks, three weeks, four weeks, six weeks, eight weeks, two months, three months, a month, a week, weeks,
    months`,
    second: AHEAD,
  },
  {
    label: "notice:short",
    first: "a day, one day, an hour, two hours, hours, half an hour, minutes",
    second: AHEAD,
  },
  {
    label: "sell:yes",
    first: "sales, selling, revenue, turnover, monthly, quarterly, weekly, annual",
    second: TARGETS,
  },
  {
    label: "variety:yes",
    first: `varied, diverse, different, changing, various, mixed, new, fresh, several, ever changing, colourful,
    unpredictable, all kinds of, all sorts of, unusual, ever new`,
    second: TASKS,
  },
  {
    label: "variety:no",
    first: `same, identical, repetitive, repeated, monotonous, routine, uniform, familiar, predictable, regular, similar,
    recurring, everyday, unvarying, mindless, standard`,
    second: TASKS,
  },
  {
    label: "contract:freelance",
    first: `run my own, running my own, open my own, opening my own, have my own, start my own, starting my own, set up my
    own, setting up my own, own the, own a, owning a, owning the, buy the, buy a, take over the, keys to the,
    build my own, building up my own`,
    second: `salon, shop, business, firm, company, cafe, restaurant, bakery, studio, practice, garage, workshop, brewery,
    farm, agency, bar, pub, gym, school, clinic, thing, stall, bookshop, nursery, hotel, vineyard, food truck,
    label`,
  },
  {
    label: "relocate:yes",
    first: `go to, go out to, off to, emigrate to, settle in, live in, work in, move out to, transfer to, go back to`,
    second: `canada, australia, new zealand, germany, spain, france, italy, norway, sweden, denmark, finland, america, the
    states, the us, the usa, dubai, the gulf, qatar, saudi, singapore, japan, china, india, kenya, nigeria, ghana,
    south africa, brazil, mexico, chile, ireland, scotland, wales, england, portugal, greece, poland, austria,
    switzerland, holland, the netherlands, belgium, iceland, turkey, the middle east, the far east, africa, asia,
    south america, europe`,
  },
  {
    label: "oncall:yes",
    first: "emails, mails, email, mail, messages, calls, phone calls, the phone, my phone, texts",
    second: `after six, after five, after seven, after eight, after hours, after work, at ten, at night, in the evening, in
    the evenings, at weekends, at the weekend, on sunday, on sundays, on holiday, out of hours, on my day off,
    late at night, on my days off, in my free time`,
  },
  {
    label: "newlanguage:yes",
    first: `learn, learning, pick up, picking up, study, take up, another, new, a new, a foreign, foreign`,
    second: `language, languages, portuguese, spanish, german, french, italian, dutch, polish, russian, arabic, turkish,
    mandarin, chinese, japanese, hindi, swahili, welsh, irish, swedish, norwegian, danish, greek, english, sign
    language`,
  },
];

const commaList = (text: string): readonly string[] => text.split(",").map((word) => word.trim());

/** Both halves are looked for apart: every pair of them would make a table of many thousand phrases. */
const findHalves = phraseFinders({
  first: Object.fromEntries(FAMILIES.map(({ first }, index) => [index, commaList(first)])),
  second: Object.fromEntries(FAMILIES.map(({ second }) => [second, commaList(second)])),
});

export function familiesIn(tokens: readonly Token[]): readonly PhraseMatch<string>[] {
  const { first, second } = findHalves(tokens);
  const ends = new Map(second.map(({ label, from, to }) => [`${from} ${label}`, to]));
  return first.flatMap(({ label: index, from, to }) => {
    const family = FAMILIES[Number(index)];
    if (!family) return [];
    const next = /^[-,]$/.test(wordAt(tokens, to)) ? to + 1 : to;
    const end = ends.get(`${next} ${family.second}`);
    return end === undefined ? [] : [{ label: family.label, from, to: end }];
  });
}
