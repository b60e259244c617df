import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";

const NUMBERS =
  "two, three, four, five, six, seven, eight, nine, ten, twelve, 2, 3, 4, 5, 6, 8, 10, 12";
const DAYS_OUT = "one day, two days, three days, four days, half, most, all";
const OUT_AT = `out at customers, out at customers ', out at clients, out at clients ', out with customers, out with clients, out on site, out on sites, out in the field, out in the van,
  out in the car, out on the road, at customers ', at clients ', at customers, at clients, on the train, on trains, on planes, in hotels, in the car,
  in the air, away from base, out of the house, out of the office, in other towns, in other cities`;
const HEARD = `chatter, chatting, talking, humming, whistling, laughing, phoning, shouting, typing, gossip, music, radio, conversation`;

/** Further words for the sides of named questions. */
export const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  // Where one sits, and what is heard there -----------------------------------------------------
  "room:open": [
    ...joined(
      "big, large, wide, airy, busy, lively, noisy, bustling",
      "open floor, open room, open space, open area, shared room, shared office, hall, newsroom, trading floor",
    ),
    ...phraseList(`
    open floor | open area | within earshot | in earshot | earshot | one long table | a big shared table | shared table | benches together | desks pushed together |
    desks together | desk among | everybody in one | everyone in one | all in one room | all in the same room | everybody in view | everyone in view |
    see everybody when | see everyone when | look up from my desk and | the whole team around | the team around me | my team around me | the others around me | colleagues around me |
    rows of desks | row of desks | forty desks | open planned | middle of the room | middle of the floor | in the thick of | among the others | amongst the others | sitting among |
    sit among | sit amongst | a sea of desks | a desk in the middle | elbow to elbow | shoulder to shoulder with`),
  ],
  "room:own": [
    ...joined(
      "a, my, my own, own, a small, a little, some",
      `office with a door, room with a door, door that closes, door that shuts, door which closes, door that locks, door i can close, door i can shut, door to shut, door to close, door between me, closed office, little room, separate room,
      separate office, cell, den, cubbyhole, nook, box room, walled office`,
    ),
    ...phraseList(`
    four walls and | own four walls | a key to | my door shut | door shut behind | shut the door | shut my door | close the door behind | behind my own door | separate room | separate office |
    own studio | a little office | in a little office | in an office by myself | single room to work | away from the open plan | partition | partitions | a wall between | walls around me | walls round me |
    an enclosed | enclosed office | enclosed room | shut away | shut myself away | shut me away | tuck me away | tucked away`),
  ],
  "noise:yes": [
    ...joined(
      "with the, with some, with a bit of, some, a bit of, a little",
      "radio on, radio going, music on, music going, music playing, noise, noise around, background noise, bustle, bustle around, chatter, chatter around, hum, banter, life around, racket, hubbub",
    ),
    ...joined(
      "noisy, loud, busy, bustling, rowdy, lively",
      "workshop, kitchen, floor, ward, hall, yard, site, shed, factory, garage, bar, classroom, shop, room, canteen",
    ),
    ...joined(
      "people, colleagues, everyone, everybody, others, the others, them, kids, children, the lads, the girls",
      HEARD,
    ),
    ...phraseList(`
    hammering and | hammering all | shouting all day | lots of shouting | clatter | clanging | banging | pounding | radio in the | a radio on | radio on | radio blaring | blaring | machines running | drills going |
    phones going | any chatter | the chatter | idle chatter | chatter | small talk around | din of | roar of | a bit of noise | bit of a racket | things going on around me | things going on around`),
  ],
  "noise:no": phraseList(`
    pin drop | hear a pin drop | a pin drop | silence around me | silence around | silence round me | not a sound | no sound | nobody talking | no one talking | no talking | without a sound | as quiet as a | quiet as a |
    library quiet | like a library | quiet enough to | absolute quiet | perfect quiet | complete quiet | absolute silence | perfect silence | hushed | a hushed | hush | stillness | peace and quiet | in the quiet | somewhere quiet | quiet around me |
    quiet place to work | quiet workshop | quiet office | quiet room | quiet corner`),

  // Being away ----------------------------------------------------------------------------------
  "travel:yes": [
    ...joined(
      joined(
        DAYS_OUT,
        "of every week, of the week, a week, of my week, of each week, the week, week, of the time, of my time",
      ).join(","),
      OUT_AT,
    ),
    ...joined(
      OUT_AT,
      `one day of, two days of, three days of, four days of, one day a, two days a, three days a, four days a, most of the week, half the week, most of the time, half the time, every week, all week, most days, each week`,
    ),
    ...joined(
      "away",
      `three weeks, two weeks, one week, most of the, half the, for weeks, for a week, for days, all week, monday to, mondays to, four nights, three nights, two nights, five nights, from monday, during the week, every week, every other week`,
    ),
    ...joined(
      "one, two, three, four, a, the odd, an occasional, another",
      "trip, trips, overnight, overnights, overnight stay, overnight stays, business trip, business trips, night away, nights away, flight, flights",
    ),
    ...phraseList(`
    up and down the country | the length of the country | all over the country | out of a bag | lived out of a bag | living out of a bag | out of a holdall | out of suitcases | a different hotel | another hotel | check in desk | check in desks |
    boarding pass* | means hotels | means travel* | airports | on a plane every | aeroplanes | stranger to my kids | stranger to my family | stranger to my children | stranger at home | miss bedtime | kiss my kids goodnight over |
    client to client | site to site | town to town | from one customer to | from client to | from site to | from town to | road warrior | road life | life on the road | touring company | on tour`),
  ],
  "travel:no": phraseList(`
    one building | one house with | one stage | sleep in my own | my own bed at | own bed at night | my own bed every | in my own bed | my own pillow | home for dinner | home for tea | home for the kids | home for bedtime | home with my family every | at home every evening | at home each evening | at home every night |
    back home every | back in time for | one place of work | a fixed place of | same place every day | same place each day`),

  // Pay -----------------------------------------------------------------------------------------
  "reward:fixed": [
    ...joined(
      "fixed, plain, flat, straight, steady, regular, guaranteed, set, safe, secure, certain, reliable, known, predictable, solid, dependable",
      "salary, wage, pay, income, sum, amount, money, pay packet, monthly salary, monthly wage, hourly wage, hourly rate, paycheck, pay cheque, basic, base",
    ),
    ...joined(
      "same, the same",
      "sum every month, amount every month, money every month, pay every month, every month, each month, on payday, sum each month",
    ),
    ...phraseList(`
    plain salary | what's coming in every month | what comes in every month | know what i'll earn | know what i earn | know what i'll have | know what will be there | know on the first | on the first of the month | all of it as | a wage i can count on |
    money i can count on | an hourly wage | hourly wage | higher base | high base | good basic | decent basic | everything in the base | all in the base`),
  ],
  "reward:variable": [
    ...joined(
      "pay, paid, earn, earning, earned, money, wage, income, salary, earnings, earn",
      `by results, on results, for results, by performance, for performance, by what i sell, on what i sell, by the job, by the piece, by the sale, per sale, per piece, per job, per delivery, per head, by output, on output, to hang on, hang on what, hangs on what, on what i sell, on what i bring in, on what i make, on what i land, depends on what, depend on how, depends on how, depend on what, to depend on, depend on sales, depends on sales,
      that depends on, which depends on, linked to sales, linked to results, tied to sales, tied to results, tied to targets, tied to what i`,
    ),
    ...joined(
      "low, lower, small, smaller, modest, no, little",
      "base, basic, fixed part, base salary, basic salary, basic pay, fixed salary",
    ),
    ...phraseList(`
    live off commission | living off commission | live on commission | living on commission | commission work | a share of the profit | share of the profits | share of profits | share of the takings | a cut of | a cut of the | percentage of what | percentage of sales | per cent of what i |
    what i sell is what i | earn what i sell | eat what i kill | eat what you kill | no sale no pay | no sale , no pay | no cure no pay | upside | big upside | uncapped | no cap on | sales bonus | bonus scheme | bonus nonsense | bonus system | bonus plan | performance bonus | on target earnings | ote |
    a piece rate | piecework | piece rates | rent to depend | rent depend | wage to depend | depend on the quarter | how the quarter went | swings with | goes up and down with | varies from month`),
  ],

  // Hours ---------------------------------------------------------------------------------------
  "night:yes": phraseList(`
    go on nights | go onto nights | graveyard shift | late work | work at two in the | work while others sleep | when everybody's asleep | when everyone's asleep | when everyone is asleep | when everybody is asleep | while everyone sleeps | while everybody sleeps | while the world sleeps | others are asleep |
    the night roster | night roster | night turn | night turns | the night line | overnight duty | sleep in the daytime | sleeping in the daytime`),
  "late:yes": [
    ...joined(
      "late, evening, back, afternoon, twilight",
      "shift, shifts, duty, duties, turn, turns, rota, roster",
    ),
    ...phraseList(`
    lates | on lates | evenings | evening work | evening hours | work evenings | working evenings | evening services | evening service | evening classes to teach | evening lessons | evening surgery | evening openings | late opening | late openings | after eight in the evening | after seven in the evening |
    after six in the evening | after nine in the evening | after 8 p m | after 7 p m | after 6 p m | after 8 p.m | after 8pm | after 9pm | after 7pm | till ten at night | until ten at night | till nine at night | until nine at night | late evenings | late evening`),
  ],
  "late:no": phraseList(`
    evenings free | free evenings | my evenings | evenings to myself | evenings off | evenings at home | evening at home | evenings with my | evenings for my | home for the evening`),
  "early:yes": phraseList(`
    earlies | on earlies | the early shift | early shifts | early shift | up with the birds | up with the lark | up with the sun | up with the chickens | up with the cows | sharpest at six | sharpest at five | best at six in the | best before eight | five in the morning | six in the morning |
    half five in the | half past five | dawn starts | dawn start | starts at dawn | a start at | starts before seven | starts before six | before the sun | five o'clock starts | six o'clock starts | early mornings | an early morning | crack of dawn`),
  "early:no": [
    ...joined(
      "starts after, start after, starting after, begins after, not before, from, opens at, starts at",
      "nine in the morning, ten in the morning, eleven in the morning, half nine in the morning, ten o'clock, eleven o'clock",
    ),
    ...phraseList(`
    nothing before nine | nothing before ten | nothing before eight | start at ten | starting at ten | ten o'clock start | ten o'clock starts | nine o'clock start | lie in | a lie in | lie ins | sleep in | sleeping in | start late | starting late | late start | late starts | later start | later starts | slow morning | slow mornings`),
  ],
  "overtime:yes": phraseList(`
    extra hours | extra shift | extra shifts | longer hours | long hours | long evenings | late finish* | stay late | staying late | stay on late | staying on | stay till it's | stay until it's | till it's done | until it's done | ten hour days | twelve hour days | sixty hours | sixty hour weeks | sixty hour week |
    fifty hours | fifty hour weeks | seventy hours | eighty hour weeks | unpaid hours | beyond my hours | over my hours | extra hour | an extra hour | work through | working through lunch`),
  "overtime:no": phraseList(`
    at five i go | at five i leave | at five i'm gone | at six i go | at four i go | home at five | home at six on | out of the door at five | out the door at five | pens down at | tools down at | down tools at | go home on time | leave on time | leaving on time | finish on time | off at five | off on time | knock off on time |
    not a minute more | not a minute longer | not an hour more | forty hours and no | forty hours and not | my contracted hours | contracted hours | my hours and no more | work my hours | when the bell goes | when the whistle goes | when the clock says`),
  "hours:full": phraseList(`
    a full week's work | full week's work | a full week's | full week's | a full week's wage | whole week's work | all five days of | five days' work | a full time | forty hours' work | every day of the week`),
  "hours:part": phraseList(`
    half a job | half the week | two thirds of a | half weeks | a four day | a three day | three days' work | two days' work | a couple of days a week | a couple of days | mornings while | while the kids are at school | while my kids are at school | while the children are at school | in school hours | within school hours | school hours only`),
  "oncall:yes": phraseList(`
    ring me at three | ring me at two | ring me at four | call me at three | call me at two | phone me at three | at three in the morning if | wake me at | get me out of bed | be got out of bed | carry a pager | carry the pager | carry a bleep | carry the bleep | carry a phone | carry the phone | carry the work phone | the work phone | work phone at | on the rota for emergencies |
    rota for emergencies | night roster | emergency roster | answer the phone at | answer messages at | answer mails at`),
  "oncall:no": phraseList(`
    i'm off i'm off | when i'm off i'm | phone stays in | phone in the drawer | phone in a drawer | work phone off | phone stays at work | phone stays at the | leave the phone | my days off are | my day off is | once i've hung up my | after i've hung up my | off means off`),
  "notice:ahead": [
    ...joined(
      "shifts, rota, roster, hours, plan, schedule, dates, days, timetable",
      "a month before, a month ahead, weeks before, two weeks before, three weeks before, six weeks before, in good time, well before, early, months before, two months before",
    ),
    ...phraseList(
      `know my shifts | know my rota | know my hours | know my days | know when i'm working | know when i work | know at eight what | know what i'll be doing | know on monday what`,
    ),
  ],
  "weekend:no": phraseList(`
    my saturdays are | my sundays are | saturdays are family | sundays are family | saturdays i'm with | sundays i'm with | sunday lunch with | weekend's for | weekend to myself | weekends to myself | weekends at home`),
  "weekend:yes": phraseList(`
    give up my weekends | give up my sundays | give up my saturdays | give up weekends | giving up my weekends | free days in the week | days off in the week | days off during the week | weekdays off | a day off in the week | tuesdays off instead | mondays off instead | saturday and sunday work | saturdays and sundays | weekends included | weekends as well | work at weekends | work on sundays | work on saturdays | working at weekends`),

  // With whom, and under whom -------------------------------------------------------------------
  "class:one": [
    ...joined(
      "two, three, four, five, six, seven, eight, nine, ten, a handful of, 4, 5, 6, 8, 10",
      "learners, pupils, students, trainees in a, round a table, around a table, at a table",
    ),
    ...phraseList(`
    one to one | one on one lessons | one on one teaching | one on one coaching | single pupil | single pupils | one pupil | one student | one child at a time | one pupil at a time | one student at a time | one person at a time | one patient at a time | one client at a time | one client | individual lessons | individual tuition | private lessons | private pupils | single lessons | single clients | single sessions | individual sessions |
    two or three pupils | three pupils | a handful of pupils | a handful of children | small groups | small group | small classes | small class | tiny groups | groups of three | groups of four | group of four | group of three | groups of five`),
  ],
  "class:many": [
    ...joined(
      "a full, full, a packed, packed, a big, big, a large, large, a whole, whole, a crowded, crowded",
      "hall, classroom, class, classes, group, groups, auditorium, lecture theatre, lecture hall, studio, room of, hall of",
    ),
    ...joined(
      "thirty, forty, fifty, sixty, a hundred, two hundred, 30, 40, 100, 200",
      "kids, pupils, children, students, in front of me, in a class, in the class, faces, people in, learners, teenagers",
    ),
    ...phraseList(`
    the bigger the class | the bigger the group | the fuller the | the more pupils | bigger the class | bigger the group | groups of twenty | groups of thirty | group of twenty | group of thirty | class of thirty | class of forty | classes of thirty | hall of forty | above five children | above five pupils | more than five children | more than five pupils | more than ten pupils | more than six children`),
  ],
  "pace:fast": [
    ...joined(
      "things, orders, jobs, calls, tickets, patients, customers, tasks, plates, pots, guests, everything",
      "at once, at the same time, all at once, piling up, stacking up, coming in faster, on the go",
    ),
    ...phraseList(`
    everything at once | everything has to be done at | everything has to happen at | done at once | has to be done yesterday | done yesterday | a queue to the door | queue to the door | queue down the | queue at the door | queue round the | phones ringing off | when it's busy | when it gets busy | when we're busy | a busy day | busy days | a busy shift | busy shifts | a busy kitchen | a busy ward |
    a busy shop | run off their feet | kept busy | be kept busy | kept on my toes | on my toes | flat out | going flat out | full speed | at full speed | high speed | rush | the rush | rush hour | rush hours | racing from | racing around | rushing from | rushing around | rushing | rushed | hectic day | hectic days | tight deadlines | a tight deadline | fire to the next | one fire to |
    firefighting | putting out fires | fires to put out | something happening | lots happening | a lot happening | plenty going on | lots going on | a lot going on | action | non stop | nonstop`),
  ],
  "pace:calm": [
    ...joined(
      "quiet, slow, empty, idle, dead, calm, sleepy, gentle, leisurely, unhurried",
      "day, days, shift, shifts, afternoon, afternoons, morning, mornings, hour, hours, week, weeks, spell, spells, rhythm, pace, tempo, place, season, patch, patches",
    ),
    ...phraseList(`
    things move slowly | things go slowly | move slowly | moves slowly | slower pace | a slower pace | slower place | gentle rhythm | own rhythm | own tempo | time for each | time for every | time for each piece | time to do it properly | do it properly | do things properly | do it right | time to think | time to think things | take my time | taking my time | take your time | one job at a time |
    one patient at a time properly | one order at a time | stand around | standing around | standing about | sitting around waiting | sit around waiting | nothing to do | nothing happening | nothing happens | nothing going on | waiting for something to | twiddling my | twiddle my | watching the clock go`),
  ],
  "manager:handsoff": phraseList(`
    leave me alone with | left alone with | leave me alone to | goal and leave me | give me the goal | give me a goal | tell me what's needed and | tell me what you need and | see me once a | see you once a | trust me in between | trust me to | be trusted | being trusted | be trusted to | trusted to | run my own day | running my own day | plan my own day | plan my own week | planning my own | decide for myself | decide myself how |
    decide how i | figure it out myself | figure it out for | work it out for myself | work things out for | find it out myself | make my own decisions | my own decisions | my own way of | without asking | without having to ask | don't have to ask | not have to ask | autonomy | freedom to | freedom in how | a lot of freedom | plenty of rope | long lead | a long lead | the reins loose | far away boss | boss far away |
    boss in another | manager in another town | manager in another country | boss who's never there | boss i hardly see`),
  "manager:close": [
    ...joined(
      "see of, hear from, hear of, have to do with",
      "my boss, the boss, a boss, my manager, the manager, my supervisor, my chef, the foreman, management",
    ),
    ...joined(
      "boss, manager, supervisor, chef, foreman, lead, somebody, someone, anyone, anybody, nobody, person",
      `who goes through, who goes over, going through, going over, to go through, to go over, who checks, checking, checking on, checking up, to check, who looks over, looking over, to look over, who tells me exactly, who tells me how, telling me how, to turn to, to ask every, who's there every, who's always there, who shows me, showing me, to show me, who sits down with,
      who guides, guiding me, to guide me, who explains, by my side, at my elbow, breathing down, watching me, who watches, on my back, on my shoulder, at my shoulder, hanging over`,
    ),
    ...joined(
      "weekly, daily, regular, monthly, fortnightly, frequent, morning",
      "sit down, sit downs, talk with my boss, talk with my manager, meeting with my boss, meeting with my manager, review with my boss, one to one, one to ones, catch up, catch ups, check in, check ins, feedback from my boss",
    ),
    ...phraseList(`
    each step with me | every step with me | each step with | step by step with | what's expected | exactly what's expected | know what's expected | what is expected of | told when i'm off | told when i'm wrong | told where i stand | know where i stand | told how i'm doing | hear how i'm doing | clear instructions | clear orders | clear direction | clear directions | close guidance | guidance | a guiding hand |
    a firm hand | firm leadership | ask before every | ask for every | ask permission | permission for every | asking permission | report every | reporting every | report daily | daily reports to | on a short leash | short leash | a short lead | tight leash | tight rein | a tight rein | check my work | checks my work | check it before it goes | look over my work | looks over my work | look at it before it goes | second look before`),
  ],
  "track:expert": [
    ...joined(
      "back to, back at, back on, stay with, stay at, stay on, go back to, return to",
      "the bench, the tools, the stove, the bedside, the classroom, the lab, the lathe, the code, the floor, the wards, patients, the boats, the van, the road crew, the machine, the kiln, the loom, the drawing board, the chalkface, the cab, the job itself, the work itself",
    ),
    ...phraseList(
      `just the work | only the work | the work and nothing | i want my tools | want my tools | my tools back | let others be the | others be the boss | others be the manager | others be in charge | somebody else be the boss | someone else be the boss | one of the crew | just one of the`,
    ),
  ],
  "track:manager": [
    ...joined(
      "take on, taking on, take over, look after, get, have, be given, build",
      "a team, a crew, a ward, a department, a shift, a section, a squad, a unit, a team again, staff, people again",
    ),
    ...joined(
      "crew, team, ward, kitchen, shop, class, unit, department, section, squad, shift, gang, site, branch, office, lab, studio, depot",
      "of my own, of my own to lead, of my own to run, to lead, to run, under me, behind me, that's mine, to build up, to look after",
    ),
    ...joined(
      "run, running, lead, leading, head, heading, manage, managing, build up, building up",
      "a department, a crew, a team, a ward, a kitchen, a shop, a site, a unit, a section, a branch, a depot, a lab, a shift, people, the place, my own crew, my own team, my own place, the whole, a school, a studio",
    ),
    ...phraseList(`
    bringing on a team | bring on a team | bringing a team on | people under me | staff under me | staff again | have people under | having people under | rotas and | rotas and sick | sick notes | doing rotas | writing rotas | the rotas | another appraisal | appraisals | do appraisals | doing appraisals | personnel files | other people's holidays | other people's problems | telling grown | grown men what | herding | babysitting adults`),
  ],
  "client:no": phraseList(`
    the back room | in the back room | in the back | out the back | out of sight of customers | off the counter | off the shop floor | never see a customer | not see a customer`),
  "client:yes": [
    ...joined(
      "chatting, talking, chat, talk, speaking, dealing, contact, working, being, laughing, joking",
      "with customers, with the customers, to customers, to the customers, with guests, to guests, with the public, to the public, with clients, to clients, with patients, with passengers, to passengers, with visitors, to visitors, to the people who come, with the people who come, with people who come, with regulars, to regulars, with shoppers, with diners",
    ),
    ...phraseList(`
    at the counter | behind the counter | faces in front of me | the public | general public | front of house | the shop floor | on the shop floor | the reception desk | meeting the public | serve the public | serving the public | serving customers | serving guests | serving people | the regulars | my regulars | people coming in | people who come in | people who walk in | customers around me | people across the counter`),
  ],
  "team:alone": phraseList(`
    being the only one | be the only one | the only one on site | only one in the | only one there | two's a crowd | two is a crowd | a crowd | nobody else on | just me and the | just me and my | only me and | me and the machine | me and my | alone with my | by myself all day | on my own all day | on my own all | on my own with`),
  "team:together": [
    ...joined(
      "a bunch of, a crew of, a gang of, a group of, a team of, a squad of, a crowd of, among, amongst, with",
      NUMBERS,
    ),
    ...phraseList(`
    bounce things off | bounce ideas off | bounce ideas | to bounce | people to talk to | somebody to talk to | someone to talk to | colleague to talk to | colleagues to talk to | a colleague to talk | others to talk to | a mate on the | a mate next to me | people round me | others round me | others around me | where the others are | with the others | the lads around me | the girls around me | banter | having a laugh with | sharing the load | share the load | in it together`),
  ],
  "size:large": phraseList(`
    be a number | being a number | become a number | just a number | a number among | one of thousands | one of hundreds | thousand staff | thousand people behind | a big machine | the machine behind | nobody knows my name | no one knows my name | nobody knows your name | a face in the crowd | layers and layers | layers of managers | a lift to`),
  "size:small": phraseList(`
    know my name | knows my name | know me by name | knows me by name | too tight | a tiny place | a small shop | small workshop | a family place | where everybody knows | where everyone knows | six or seven people | seven or eight people | five or six people | ten or twelve people | a dozen or so | eight of us | nine of us | ten of us`),
  "structure:yes": phraseList(`
    what's expected | exactly what's expected | know what's expected | what is expected of |     know at eight what | know in the morning what | know on monday what | what i'll be doing at | what i'm doing on | a checklist | checklists | a checklist for everything | lists for everything | a list for everything | a procedure for | procedures | set procedures | a manual | the manual | by the book | by the rules | rules and forms | forms and rules | rules | paperwork for every | a form for every | clear process | clear processes | a plan for | a plan and | a fixed plan | a timetable | a set timetable | everything in its place | everything written down`),
  "structure:no": phraseList(`
    make it up as | making it up as | see what the day brings | what the day brings | whatever the day brings | take it as it comes | as it comes | by feel | go by feel | play it by ear | playing it by ear | improvise | improvising | improvisation | without a plan | without a script | off the cuff`),
  "variety:no": phraseList(`
    same bench | same bench same | same part all | same part all year | same part every | day in day out | day in , day out | day out | same screw | same weld | same dish every | same job every | same job all | same four walls | the same round | same round every | one product all | one dish all | surprises | a routine | routine keeps | same every day | the same every day | same old | same tasks every`),
  "variety:yes": phraseList(`
    no two days alike | two days alike | no two days | no day like | never know what's coming | never know what's next | never knowing what | something new every | something new each | something else every | something else each | a new problem | new problems | always something new | change every | changes every day | hopping between | switching between | a surprise every`),
  "setting:country": phraseList(`
    fields around | fields around the | fields outside | cows outside | in the fields | among fields | a village | small village | in a village | the hills | the mountains | the moors | the countryside | middle of nowhere | end of a track | out in the sticks | the sticks | sheep outside | nearest neighbour | birdsong | country life | rural life | a rural`),
  "setting:city": phraseList(`
    back to the city | the city | in the city | a big city | big city | city centre | the city centre | town centre | trams and | theatres and | bars and | a metropolis | the capital | tube stop | near a tube | streets full | downtown | street life | city life | big town`),
  "relocate:yes": phraseList(`
    moving up to | moving down to | moving out to | moving over to | moving across to | move up to | move down to | move out to | move over to | a move to | go tomorrow with the | come tomorrow with the | move tomorrow | pack up and come | pack up and go | pack tomorrow and | come wherever | go wherever | wherever you need me | where you need me | wherever you put me | bring the whole family | with my family tomorrow | new start elsewhere | start again elsewhere | somewhere else altogether | leave tomorrow`),
  "relocate:no": phraseList(`
    wife has her clinic here | has her clinic here | has her practice here | has her business here | has his business here | has his job here | has her job here | has her work here | has his work here | wife's job is here | husband's job is here | kids have changed schools | children have changed schools | changed schools twice | changed schools enough | children are at school here | kids are at school here | parents are old and live | my parents need me here |
    parents need me nearby | mother lives round | mother lives next | mother lives down | grandparents are here | everyone i know is here | everybody i know is here | we don't go | we don't leave | we aren't leaving | we aren't moving | we've just bought | we've just built | we've only just moved`),
  "place:office": phraseList(`
    where the others are | where everybody is | where everyone is | with the others in | side by side with | home alone with | alone at home with | by myself at home | talk only to my cat | talk to my cat | talking to the cat | talking to my cat | to the cat all day | staring at my own walls | see people | seeing people | see a human | human beings around | in traffic | sit in traffic | sitting in traffic`),
  "place:home": phraseList(`
    done at my kitchen table | at my kitchen table | at the kitchen table | kitchen table | do from here | can do from here | do from home | my own four walls | my desk upstairs | the spare bedroom | at home in my | in my own kitchen | in my slippers | in my socks`),
  "place:hybrid": [
    ...joined(
      joined(
        "one day, two days, three days, four days, one, two, three, half the week, mondays, fridays",
        "in and, in the office and, on site and, at the desk and, at work and, in the shop and, with the others and",
      ).join(","),
      "one at home, two at home, three at home, four at home, the rest at home, the rest from home, one from home, two from home, three from home, the other half at home, two remote, three remote, one remote",
    ),
    ...joined(
      "one day at home, two days at home, three days at home, one day from home, two days from home, three days from home, one day remote, two days remote, three days remote",
      "and, out of, a week, per week, the rest, of the week",
    ),
    ...joined(
      "in for",
      "one day of, two days of, three days of, four days of, two days a, three days a, two days, three days, half the week",
    ),
    ...joined(
      "come in, i'd come in, coming in",
      "one day, two days, three days, four days, twice a, once a, two or three, half the week, on mondays, on tuesdays, on wednesdays, on thursdays",
    ),
  ],
  "work:field": phraseList(`
    need to be out | to be out | out in the weather | weather on my | rain and mud | mud and rain | wind and rain | rain and wind | mud | boots on | boots on the | in the open | in the fresh air | fresh air | wellies | on my feet | on my feet all day | moving all day | move around | moving about | move about | hands in the soil`),
  "work:desk": phraseList(`
    sit at a screen | sitting at a screen | at a screen | in front of a screen | staring at a screen | a screen all day | a chair and a desk | a desk and a chair | a warm desk | a warm office | a dry desk | chair and a desk | behind a desk | chained to a desk | glued to a screen | tied to a desk`),
  "speak:yes": phraseList(`
    standing up in front | stand up in front | up in front of people | in front of people | in front of an audience | front of a crowd | a crowd in front | a microphone and | microphone in my hand | hold a speech | holding a speech | hold it than write | the stage | a stage | on a stage | up on stage | give a talk | giving a talk | giving talks | a lectern`),
  "meetings:yes": [
    ...joined(
      "sit down together, sitting down together, get together, getting together, come together, meet, meeting, talk it through, talk things through, a huddle, stand together",
      "every morning, each morning, every day, every week, each day, once a day, daily, weekly, twice a week, on mondays, first thing",
    ),
    ...phraseList(
      `hour in a meeting | hours in a meeting | hours in meetings | afternoon in meetings | day in meetings | sitting in meetings | sit in meetings | another meeting | round tables | a round table | stand ups | morning huddle | morning meeting | morning briefing | briefings`,
    ),
  ],
  "longmeeting:yes": [
    ...joined(
      "long, endless, two hour, three hour, hour long, hours long, all day, drawn out, lengthy, rambling, marathon, two - hour, three - hour, hour - long, half day",
      "meetings, meeting, sessions, discussions, calls, conferences, briefings",
    ),
    ...phraseList(
      `meetings that drag | meetings that go on | meetings which drag | meetings without end | meetings without an end | hours of meetings | afternoon in meetings | day in meetings`,
    ),
  ],
  "longmeeting:no": [
    ...joined(
      "over in, done in, done within, over within, finished in, over after",
      "ten minutes, fifteen minutes, twenty minutes, five minutes, a quarter of an hour, half an hour, thirty minutes, no time",
    ),
    ...joined(
      "short, brief, quick, ten minute, fifteen minute, five minute, standing, crisp",
      "meetings, meeting, sessions, briefings, huddles, stand ups, calls",
    ),
    ...phraseList(
      `they're short | they are short | they're brief | they're quick | kept short | keep them short | kept brief | have an agenda | with an agenda | has an agenda`,
    ),
  ],
  "meetings:no": phraseList(`few meetings | fewer meetings`),
  "risk:yes": phraseList(
    `bet the house | bet the farm | bet everything | take a punt | a punt on | a gamble | gamble | a leap in the dark | all or nothing | try something risky | a bold bet | roll the dice`,
  ),
  "risk:no": phraseList(
    `insured twice | everything insured | double checked | check it three times | check everything twice | measure twice | better safe than | safe than sorry | safety first | tried and tested`,
  ),
  "commute:no": phraseList(`
    ten minutes by bike | walk to work | walking to work | cycle to work | cycling to work | a short walk | short commute | a short commute | a short drive | twenty minutes at most | half an hour at most | within half an hour | within twenty minutes | under half an hour | not more than half an hour | no more than half an hour`),
  "commute:yes": [
    ...joined(
      "ninety minutes, an hour and a half, an hour, two hours, an hour or more, sixty minutes, three quarters of an hour, half an hour, forty minutes",
      "on the train, on a train, on the bus, in the car, in traffic, behind the wheel to work, on the tube, on the motorway, to work, door to door, there and back, drive, by car, by train",
    ),
    ...joined(
      "hour's, half an hour's, two hours', an hour's, a long, forty minutes'",
      "drive, ride, journey, train ride, bus ride, commute, journey to work, drive to work",
    ),
  ],
  "tools:fixed": [
    ...joined(
      "with my own, my own",
      "knives, knife, tools, chisels, scissors, brushes, planes, saws, instruments, kit, camera, lenses, irons, gear, needles, machine, rods, clubs, keyboard, pens",
    ),
  ],
  "tools:any": phraseList(`
    whatever saw | whatever knife | whatever tool | whatever tools | whatever machine | whatever machines | whatever you've got | whatever you have | whatever there is | whatever's there | whatever is there | what's there | any saw | any knife | any machine | any make | any make of | any brand | any kit | any till | any system | any camera | any software | anything with a blade | anything that cuts | house knives`),
  "dress:formal": phraseList(
    `in a suit | a suit | suit and tie | collar and tie | shirt and tie | a uniform | uniform | in uniform | a tie | high heels | polished shoes | white shirt | pressed shirt | chef's whites`,
  ),
  "dress:casual": phraseList(
    `jeans | t shirt | t shirts | trainers | sneakers | overalls | hoodie | hoodies | shorts | whatever i wear | wear what i like | my own clothes | sandals | jumper`,
  ),
  "study:yes": phraseList(
    `a course on the side | course on the side | do a course | doing a course | take a course | taking a course | another exam | exams | sitting exams | sit exams | books again | evening college | learn for an exam | a qualification on | day release | distance learning`,
  ),
  "pay:first": phraseList(
    `pays most gets me | pays the most gets | pays most | pays best | most money | more money | the money | good money | best money | highest pay | highest wage | highest salary | the pay | what it pays | what you pay | top wage | top wages`,
  ),
  "pay:secondary": phraseList(
    `go for less | work for less | earn less | take less | a cut in pay | cut in pay | pay cut | less money | less pay | lower pay | lower salary | smaller salary | for less if`,
  ),
  "domain:new": phraseList(
    `something else entirely | something else altogether | something entirely different | something completely different | something quite different | something totally different | another trade | a new trade | a clean break | whole new | a different world | another world | a change of trade | try something else | do something else`,
  ),
  "domain:same": phraseList(
    `is what i know | what i know best | what i know | what i'll stay with | what i'll always do | stay with it | stay in the trade | stay in my trade | my trade till | stick to my | stick with my | stick to what | all my life`,
  ),
  "lead:follow": phraseList(
    `be told what to do | being told what to do | told what to do | take orders | taking orders | follow orders | following orders | carry out what others | somebody else decides | someone else decides | somebody else decide | someone else decide | others decide | let others decide`,
  ),
  "lead:decide": phraseList(
    `the last word | final word | the final say | last say | make the decisions | making the decisions | make decisions | decide things | call the shots | calling the shots | be the one who decides | decide than`,
  ),
  "sea:yes": phraseList(
    `at sea | to sea | back at sea | on the water | on the boats | on the ships | aboard | on board for months | salt water | long voyages | a ship`,
  ),
  "sea:no": phraseList(
    `ashore | month ashore | come ashore | coming ashore | dry land | on dry land | on land | shore job | a job on land | shore based | solid ground`,
  ),
  "heights:yes": [
    ...joined(
      "ten, twenty, thirty, forty, fifty, sixty, a hundred, 20, 30, 40, 50, 60, 100",
      "metres up, meters up, feet up, floors up, metres above, metres off, storeys up",
    ),
    ...phraseList(
      `on a roof | on roofs | on the roof | up a ladder | up ladders | up a mast | on a mast | up a tower | up a crane | on scaffolding | on the scaffold | on a scaffold | in the rigging | on ropes | up in the basket | cherry picker`,
    ),
  ],
  "people:old": phraseList(
    `with the elderly | old folk | old folks | old ladies | old gentlemen | seniors | senior citizens | residents in their eighties | people in their eighties | people over eighty`,
  ),
};

/** Further idioms that tell a side by themselves. */
export const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  "early:no": phraseList(`
    don't expect _ from me before | don't expect much of me before | don't expect much from me before | nothing from me before | don't talk to me before | don't speak to me before | not a word from me before | can't speak before`),
  "early:yes": phraseList(
    `up with the birds | up with the lark | up with the larks | sharpest at six | sharpest at five | sharpest before | best before eight`,
  ),
  "overtime:no": phraseList(
    `my hours are up i | when my hours are up | when my shift ends i | when my shift is over i | once my hours are done | when the shift is over i | at five i go home | at five i go | at five i'm gone | at five i leave | at six i go home | at four i go home | not a minute more | not a minute longer | not an hour more | tools down at | pens down at | no more late evenings`,
  ),
  "overtime:yes": phraseList(
    `it takes till nine it takes | takes as long as it takes | till the job's done | until the job's done | till the work is done | until the work is done | stay till it's done | stay until it's done`,
  ),
  "oncall:no": phraseList(
    `i'm off i'm off | when i'm off i'm off | off means off | phone stays in the drawer | phone stays at work`,
  ),
  "oncall:yes": phraseList(
    `ring me at three | ring me at two | ring me at four | call me at three | call me at two | wake me at any | get me out of bed any`,
  ),
  "room:own": phraseList(
    `four walls and a key | can't think with people | can't think with everyone | can't work with people around`,
  ),
  "noise:no": phraseList(`i lose the thread | lose my thread | lose the thread`),
  "class:one": phraseList(`and i lose them`),
  "travel:no": joined(
    joined(
      "one, two, three, the odd, a",
      "trip, trips, overnight, overnights, night away, nights away, week away, weeks away",
    ).join(","),
    joined(
      "a month, a quarter, a year, every quarter, every month, per quarter, per month, a season",
      "is my limit, are my limit, at most, at the most, tops, is plenty, is enough, and no more, is my maximum",
    ).join(","),
  ),
  "commute:no": joined(
    "half an hour, half an hour's drive, twenty minutes, thirty minutes, forty minutes, fifteen minutes, three quarters of an hour, half an hour each way, twenty minutes each way",
    "is my limit, is the limit, at most, at the most, tops, at the outside, max, and no more, is my maximum, is all i",
  ),
  "tools:any": phraseList(
    `whatever _ you've got | whatever _ you have | whatever _ there is | whatever you've got | whatever you have`,
  ),
  "domain:same": phraseList(`is what i know and | what i'll stay with | what i'll die doing`),
  "reward:variable": phraseList(
    `pay me by results | pay me by the piece | pay me for results | pay me by the job | pay me per | pay me on results | no sale no pay | no sale , no pay | eat what i kill | get what i sell | what i sell is what i earn`,
  ),
  "pace:fast": phraseList(`that's when i wake up | rather be run off my feet | run off my feet`),
  "structure:no": phraseList(`make it up as i go | making it up as i go`),
  "meetings:no": phraseList(
    `in a meeting is an hour lost | meeting is an hour lost | meeting is a lost hour | meetings are a waste | meetings are lost time`,
  ),
  "team:alone": phraseList(`two's a crowd | three's a crowd`),
  "relocate:no": phraseList(
    `has her clinic here | has her practice here | has her business here | has his business here | has her shop here | has his job here | has her job here | has her work here | has his work here | kids have changed schools | children have changed schools | changed schools twice | out of _ we don't go | we've just built | parents need me here`,
  ),
  "relocate:yes": phraseList(
    `go tomorrow with the family | go tomorrow with my family | we'd pack up and | i'd pack up and | come wherever you need`,
  ),
  "size:small": phraseList(`hate to be a number | be just a number | not be a number`),
  "sea:yes": phraseList(`itchy after a month ashore | itchy ashore | itchy on land`),
};
