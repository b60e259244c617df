import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";

/** What only whoever leads does: "set the rota", "did the appraisals". */
export const LEADING_DONE: readonly string[] = [
  ...joined(
    "set, made, drew up, wrote, did, planned, fixed",
    "the rota, the rotas, the roster, the rosters, the duty roster, the shift plan, the budget, the budgets, the targets, the pay rises",
  ),
  ...joined(
    "did, wrote, held, gave",
    `the appraisals, their appraisals, all the appraisals, the performance reviews, their reviews, the staff reviews, the hiring, the recruiting, the
    hiring interviews, the team talks, the briefings, the morning briefings, the toolbox talks`,
  ),
  ...joined(
    "signed, approved, signed off, okayed",
    `the timesheets, the time sheets, the holidays, the leave, their leave, the invoices, the orders, the wages, the overtime, the cheques,
    the expenses, the permits, every invoice, every order, every permit, every drawing`,
  ),
  ...phraseList(`
    had the project lead | has the project lead | had project lead | held the project lead | called the orders | called the pass | ran the pass | stood at the pass | held the purse strings | held the budget | hired the crew | hired the team |
    hired and fired | hired them | hired all of them | built the team | built up the team | recruited the team | recruited my team | gave out the jobs | gave out the shifts |
    allocated the work | allocated the jobs | allocated the shifts | assigned the jobs | assigned the shifts | dealt out the jobs | decided who did what |
    decided who got | decided what got | said who did what | said what was done | carried the whole thing | did the whole negotiation | held the stopwatch`),
];

/** What tells by itself that the speaker led. */
export const LEADING_SAID: readonly string[] = [
  ...joined(
    "nobody, no one, no-one, nobody else, no one else, none",
    "but me, except me, besides me, apart from me, other than me, but myself",
  ),
  ...joined(
    "reported in, clocked in, clocked on, answered, came, turned, went",
    "to me every, to me each, to me for everything, to me for orders, to me for their, to me with everything, to me with their, to me if",
  ),
  ...joined(
    "it was, it would have been, it's, that was, would have been",
    "my neck, my head on, my head that, my job on the line, my licence on the line, my call",
  ),
  ...joined(
    "put, left, placed, laid",
    "the whole _ in my hands, it all in my hands, everything in my hands, it in my hands, the _ in my hands",
  ),
  ...phraseList(`
    came across my bench | crossed my bench | came over my bench | went through my hands | passed through my hands | had my name on it |
    with my name on it | my name was on it | my name on the door | my head on the block | my neck on the block | stuck my neck out for |
    reported in to me | reporting in to me | reports in to me | working for me | worked for me | works for me | who worked for me | ran past me |
    had to run it past me | had to get past me | needed my nod | with my nod | on my say so | at my say so | without my nod | without my okay | without my word |
    was mine to run | were mine to run | mine to decide | mine to answer for | was mine to | everything bar the | there was only me to | there was just me to | it was just me who |
    it was only me who | it was i who`),
];

const OUTCOMES = `the outcome, the result, the deal, the decision, the verdict, the agreement, the settlement, what was decided, what they decided, what they'd decided,
  what was agreed, what they agreed, what they'd agreed, how it ended, how it went, how it had gone, about the deal, about the outcome,
  about the decision, about the result, about the agreement, of the deal, of the outcome, of the decision, that it was settled, it was settled, it was over, it was done, it had been`;

/** What tells that it went on without the speaker. */
export const OUTSIDE_SAID: readonly string[] = [
  ...joined(
    "i read, i heard, i learned, i learnt, i found out, i got, i was told, i saw",
    OUTCOMES,
  ),
  ...joined(
    joined("i only, i just, i merely", "read, heard, learned, learnt, found out").join(","),
    OUTCOMES,
  ),
  ...phraseList(`
    i found out from the | i found out from a | i heard it from | i read it in the | i was on holiday when | i was on leave when | i was off sick when | i was away when | i was off when |
    i wasn't there for it | wasn't in on | weren't in on | was not in on | never in on | nothing to do with me | not my business | none of my business | none of my doing |
    not even in the room | wasn't in the room | wasn't in the building | wasn't at the meeting | wasn't invited | weren't invited | wasn't asked | nobody asked me |
    no one asked me | never asked me | was never asked | wasn't consulted | never consulted | no one consulted | nobody consulted |
    never on air | never on stage | never in front of | never at the wheel | never at the controls | never in the chair | never touched the |
    never saw the contract | never saw the plans | never spoke to them | never spoke to the | sat at the back and`),
];

/** That somebody else decided or led. */
export const OTHERS_SAID: readonly string[] = [
  ...joined(
    joined(
      "every decision, decisions, all decisions, the decisions, each decision, every choice",
      "was taken by, was made by, were taken by, were made by, came from, lay with",
    ).join(","),
    "someone, somebody, others, my boss, the board, the owner, head office, management, my manager",
  ),
  ...joined(
    "two, three, four, several, a couple of, 2, 3",
    "bosses over me, bosses above me, managers over me, managers above me, layers above me, layers over me, levels above me, people above me, people over me, layers between me",
  ),
  ...joined(
    "made, taken, settled, decided, done, drawn up, drawn, signed",
    "upstairs, elsewhere, higher up, further up, two floors up, at head office, at headquarters, in head office, in london, by others, over my head, above my head, over our heads, on the top floor",
  ),
  ...phraseList(`
    decision was taken by someone above | decision was taken by somebody above | decision was made by someone | decisions were taken by someone | taken by someone above me | taken by somebody above me | decided by someone above | it's her salon | it's his salon | it's her shop | it's his shop | it's her business | it's his business | was her shop | was his shop | somebody else had founded | someone else had founded | somebody else founded | someone else founded | somebody else built | someone else built | from the owner it's | came from outside | came in from outside | brought in from outside | sent from head office | sent by head office | flew in to run | flown in to run |
    parachuted in to run | put in charge over me | put over me | set over me | over my head they | led by someone | led by somebody | run by someone | run by somebody | run by others |
    led by others | her say | his say`),
];

const SECTIONS = `sauces, sauce, veg, vegetables, larder, pastry, grill, the grill, fish, starters, desserts, salads, breakfasts, banquets, reception, the phones, phones, tills, the till, the checkout,
  the counter, the floor, the door, the bar, the belt, packing, picking, loading, dispatch, goods in, deliveries, cameras, camera two, camera three, sound, lights, props, wardrobe, make up, second unit,
  filing, data entry, the post room, the mixer, the saw, scaffolding, the ropes, drums, second camera, the assembly line, the line, the production line, the veg section, the fish section, the pastry section, the sauce section, the cold section, the larder section, the meat section,
  housekeeping, laundry, the laundry, security, catering, admissions, the front desk, the helpdesk, the help desk, first line support, night reception, the tools, the shovel, the drains, general duties, the gate, the stall, stock, the stockroom, washing up, pots, teas,
  the merch stall, the box office, traffic, the switchboard, the night desk, the sports desk, the subs desk`;

/** Where whoever does not lead has a place, and what is done there. */
export const SERVING_DONE: readonly string[] = [
  ...joined(
    "i was on, i was only on, i was just on, i was mostly on, had me on, put me on, stuck me on, they had me on",
    SECTIONS,
  ),
  ...joined(
    "i did, i kept, i wrote, i typed, i handled, i sorted, i filed, i booked, i carried, i fetched, i brought, i answered, i manned, i ordered, i printed, i only did, i just did, i mostly did, mostly, mainly, just",
    `the minutes, minutes, the filing, the photocopying, the post, the phones, the phone, the tea, the coffee, the passes, the badges, the errands, the shopping, the bookings, the travel bookings,
    the note taking, the slides, the flyers, the chairs, the washing up, the dishes, the cloakroom, the tickets, the raffle, the cables, the labels, the name tags, the sandwiches,
    the lunches, the photocopies, the stamps, the envelopes, the visitors' passes, the contractors' passes, the register, the guest list`,
  ),
  ...joined(
    "fed, passed, handed, brought, gave, sent, lent, slipped",
    "him the numbers, her the numbers, them the numbers, him the figures, her the figures, them the figures, him the tools, her the tools, him the bricks, him the files, her the files, him the data, her the data, them the data, her the receipts, him the receipts, him the gloves, her the gloves",
  ),
  ...phraseList(`
    took my orders from | take my orders from | got my orders from | took my instructions from | one of the _ on the rota | one of _ on the rota | in the altos | in the basses | in the tenors | in the sopranos | among the altos | among the tenors | in the chorus | a manager above me | managers above me | a boss above me | somebody above me | someone above me | a foreman above me | above me and two | rent a chair | rented a chair | rent a bench | rent a stall from | right hand seat | right - hand seat | the right seat | not yet had my command | shore crew | as an emergency stand | without any status | i interned | i only fill in | i only filled in | i only draft | i wrote the user guide | wrote the user guide | did the user guide | asked to carry | only asked to | house to house | only the weekends | weekends and holidays only | i was the youngest | under the shift boss | for the shift boss |
    where they told me | what they told me | as they told me | what i was told | as i was told | did as told | did what i was told | how they told me | where i was told | when i was told | where he told me | where she told me |
    no staff and no budget | no budget and no staff | had no staff | no staff under me | nobody under me | no one under me | nobody reported to me | no one reported to me | nobody answered to me | no direct reports |
    never had a team | never had staff | never managed anyone | never managed anybody | never managed people | never supervised anyone | never supervised anybody |
    one of the hands | one pair of hands | a pair of hands | for somebody else's project | for someone else's project | on somebody else's project |
    stood by and watched | stood and watched | looked on | just watched | only watched | mostly watched | i only forwarded | i just forwarded | forwarded her | forwarded him | forwarded them | passed it on to the | passed everything on |
    did the rounds with | i only typed | i only carried | i only drove | i only held | i just held | i just drove | i just typed`),
];
