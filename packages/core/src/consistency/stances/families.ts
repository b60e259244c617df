import { joined } from "../facts/joined.ts";

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

export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "size:small": [
    ...joined(
      `small, smaller, smallish, little, tiny, compact, cosy, modest, intimate, mini, micro, minute, manageable, family,
      owner run, family run, neighbourhood, village, boutique, independent, local, young`,
      EMPLOYERS,
    ),
    ...joined(FEW, PEOPLE),
  ],
  "size:large": [
    ...joined(
      `big, bigger, large, larger, largest, huge, giant, massive, enormous, vast, major, global, international, nationwide,
      multinational, corporate, well known, famous, listed, leading, sprawling`,
      EMPLOYERS,
    ),
    ...joined(MANY, PEOPLE),
  ],
  "tools:any": joined(
    `any, any other, any kind of, any sort of, other, another, different, a different, new, a new, unfamiliar, modern,
    latest, whatever, whichever, every, every kind of, all kinds of, all sorts of, every sort of, your, changing, change of,
    someone else's, the company's, the house's, unknown`,
    TOOLS,
  ),
  "tools:fixed": joined(
    `my own, own, my usual, usual, my favourite, favourite, same, the same, old, my old, one, single, trusted, familiar,
    particular, certain, specific, my trusted, beloved, my beloved, the only, traditional, proven, tried and tested`,
    TOOLS,
  ),
  "domain:new": joined(
    `new, different, another, other, unfamiliar, unknown, completely different, entirely different, totally different, whole
    new, quite different, change of, change, switch, fresh, foreign, brand new`,
    FIELDS,
  ),
  "domain:same": joined(
    `same, my own, own, my, current, present, familiar, known, this, chosen, old, my old, original, my current, my present`,
    FIELDS,
  ),
  "manager:close": joined(
    `involved, attentive, hands on, hands on, available, strict, close, supportive, watchful, caring, controlling,
    micromanaging, nearby, visible, helpful, guiding, demanding, directive, nosy, bossy, overbearing, pushy, suspicious`,
    BOSSES,
  ),
  "manager:handsoff": joined(
    `relaxed, distant, absent, hands off, hands off, laid back, laid back, trusting, generous, remote, invisible,
    easy going, easygoing, liberal, far off, busy`,
    BOSSES,
  ),
  "sell:yes": joined(
    "sales, selling, revenue, turnover, monthly, quarterly, weekly, annual",
    TARGETS,
  ),
  "variety:yes": joined(
    `varied, diverse, different, changing, various, mixed, new, fresh, several, ever changing, colourful, unpredictable, all
    kinds of, all sorts of, unusual, ever new`,
    TASKS,
  ),
  "variety:no": joined(
    `same, identical, repetitive, repeated, monotonous, routine, uniform, familiar, predictable, regular, similar, recurring,
    everyday, unvarying, mindless, standard`,
    TASKS,
  ),
};
