import { phraseList } from "../../text/phrases.ts";

/** That somebody left, leaves or was made to. */
export const LEAVING: readonly string[] = phraseList(`
    left | leave | leaving | quit | quitting | resign* | moved on | move on | moving on | handed in my notice |
    hand in my notice | gave notice | gave in my notice | gave up | giving up | walked out | walk out |
    parted ways | got out | stepped down | stepped away | stopped | ended it | came to an end | came off |
    let me go | let go | laid off | lay off | made redundant | my post redundant | redundan* | sacked | fired |
    dismissed | looking to move | looking for a new | looking around | on the market | packed it in |
    packed in | jacked in | chucked in | threw in | turned my back | made me go | why i went | so i went |
    i went | shut my | closed my | sold my | finished at | finished in | finished with | dropped us |
    dropped me | contract ended | contract ran out | ran out | said goodbye | called it a day | bowed out |
    want out | wanted out | time to go | switch | switched | changed jobs | change of job | new owners | exit |
    departure | the reason | my reason | i'm going | end of the road | retire* | i'd be there still |
    still be there | moved back | moved to | gone from | job ended | post went | post was cut | job went |
    job was cut | hired away | poached | tempted away | came to you because | applying because | that did it |
    did it in the end | why i | cut the engineers | restructured | so that was that | i went because |
    i refused | refused it | turned it down | turned down | said no to | i declined | declined | came home |
    went home | came back from | came off | changed over | changed to | gave the _? up | had to go |
    had to leave | off the books | dropped out | wasn't renewed | not renewed | applying to you |
    applied here | looking elsewhere | time for a change | ceased | wound up | sold up`);

/** Why; the categories of domain.md CK-05, as finely as two reasons can clash. */
export const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  growth: phraseList(`
    no step up | step up | grow | growth | outgrown | outgrew | hit the ceiling | hit a ceiling |
    glass ceiling | ceiling | nowhere left | nowhere to go | no way up | no room | no prospects | prospects |
    promotion | promoted | passed over | career | stagnat* | learn more | learning | nothing new to learn |
    stopped learning | new challenge | challenge | bigger role | more responsibility | bored | boredom |
    boring | dead end | progress | progression | plateau* | stuck | develop myself | advance* | next level |
    next step | ladder | stretch* | routine | same thing every | something new | new field | change of scene |
    wanted more | promot* | outgr* | rung* | eyes shut | teeth into | going nowhere | standing still |
    stood still | same old | opportunit* | ambition* | my development | learnt all | learned all |
    nothing left to learn | couldn't go further | no further | top of the ladder | wanted responsibility |
    more senior | something bigger | bigger stage | interesting work | more interesting | more demanding |
    autopilot | repetitive | monoton*`),
  "manager-conflict": phraseList(`
    boss | my manager | didn't get on | did not get on | couldn't get along | get along | got along |
    fallen out | fell out | falling out | fall out | at loggerheads | loggerheads | clash* | conflict |
    row with | argument | argued | disagree* | quarrel* | new management | new director | new head |
    different ideas | micromanag* | bullied | bullying | shouted | lost trust | lost confidence in |
    personal differences | difference of opinion | differences of opinion | head to head |
    didn't see eye to eye | see eye to eye | my line manager | my supervisor | the new vicar |
    the owner and i | my director and i | chemistry | see eye | the new boss | new boss | new owner |
    the owner | new plant director | new plant manager | new head chef | temper | tyrant |
    impossible to work for | couldn't stand each other | couldn't be in a room | butted heads | undermin* |
    my chief | screamed | shouting | personality | took credit | took the credit | stood in my way |
    favourit* | wouldn't listen | overruled | new line manager | new chief | new _? director | new _? manager |
    fell foul`),
  dismissed: phraseList(`
    sacked | fired | dismissed | trial period | probation | unfair dismissal | got rid of | sack | misconduct |
    disciplinary | kicked out | threw me out | thrown out | asked to leave | asked me to leave |
    asked me to go | terminated | marching orders | showed me the door | shown the door | failed my probation |
    poor performance | escorted | p45 | warning | warnings | got the boot | gave me the push`),
  layoff: phraseList(`
    redundan* | laid off | lay offs | layoff* | let me go | let us go | let go | let _ go | restructur* |
    reorganis* | reorganiz* | cuts | cutbacks | downsiz* | closed the whole site | site closed | site closure |
    closed down | shut down | went bust | bust | bankrupt* | insolven* | went under | administration | folded |
    wound up | wound down | post was cut | department was closed | closed our | closed my department |
    closing the | plant was sold | was sold | sold the | bought by | taken over by | acquired | merger |
    merged | merging | outsourced | relocated the office | moved the office | dropped us | dropped me |
    cancelled | canceled | eliminated | position disappeared | post disappeared | abolished | dissolved |
    did away with | no longer needed | axed | cost cutting | job cuts | new owners | headcount |
    went into liquidation | liquidation | closure | closed | closing | shut | was shut | liquidat* | takeover |
    take over by | cut my | cut our | cut the | parked the | scrapped | scrapping | outsourc* | sold up |
    budget cut* | budget cuts | moved production | production moved | went to the wall | collapsed |
    receivers | administrators | mass layoffs | no longer existed | my post went | job disappeared |
    department went | got rid of our | slimmed down | rationalis* | went into administration | ceased |
    mothballed | decommission*`),
  "no-work": phraseList(`
    weren't enough orders | not enough orders | no orders | not enough work | no work | work dried up |
    orders dried up | lack of orders | too few orders | too few customers | no customers | lost the contract |
    lost our biggest | nobody came | no one came | no bookings | bookings | footfall | empty | order book |
    orders | too quiet | lost our main | custom fell | dried up | demand`),
  pay: phraseList(`
    pay | paid | salary | salaries | money | better offer | wage* | increment | a raise | pay rise |
    rise in pay | underpaid | per cent more | percent more | % more | thirty percent | better package |
    package | bonus | couldn't bring up a family | couldn't live on | afford | financial* | earn* |
    commission | compensation | well paid | pension | doubled my | mortgage | better paid | pay cut |
    pay freeze | underpa* | make ends meet | the rent | bills | cost of living | well enough paid |
    a third more | half as much again | double | doubled | poor pay | peanuts | pittance | day rate | tips |
    increments | rise | tariff | counter offer | cheaper | cheapest | price`),
  relocation: phraseList(`
    moved to | move to | moved house | we moved | our move | relocat* | moved back | moved home | came along |
    got posted | was posted | wife's job | husband's job | partner's job | partner got | wife got |
    husband got | commute | commuting | drive each way | too far | closer to home | nearer home | back to |
    emigrat* | followed my | the coast | nearer to | closer to | hours on the train | on the road each day |
    distance | homesick* | moved away | move away | move home | moving home | went home | my wife's job |
    got a post in | got a job in | got work in | transferred to | posted to | each way | long drive |
    the drive | train ride | hour away | nearer | house in | bought a house | leaving the city | visa |
    moved north | moved south | up north | the move | moved the office | moved the firm | relocated up`),
  "contract-end": phraseList(`
    fixed term | fixed-term | contract ended | contract came to an end | contract ran out | contract was up |
    contract finished | contract expired | end of contract | end of my contract | came to an end |
    maternity cover | cover ended | project ended | project was over | project finished | one year contract |
    two year contract | temporary | temp contract | seasonal | season was over | term was up | term ended |
    ran its course | secondment | grant ended | grant ran out | funding ended | interim | assignment ended |
    job was done | it was only ever | limited contract | contract | contracts | renewed | renew | renewal |
    not extended | extended | extension | grant | funding | follow on funding | the money ran out |
    money ran out | money stopped | ran out of money | fellowship | temp job | temping | cover for |
    sabbatical cover | end of the season | season ended | expired | project came to an end | finite |
    agency job | festival was over | tour ended | run ended`),
  culture: phraseList(`
    culture | toxic | corporate | atmosphere | ethos | values | ethic* | the way | treated | treatment |
    politics | bureaucra* | red tape | stayed so small | too small | too big | too slow | turned corporate |
    big organisation | structures | like things small | unsafe | conscience | dishonest* | cheat* | lied |
    sexism | racism | team spirit | morale | missed having colleagues | missed colleagues | lonel* | isolat* |
    direction | strategy | chaos | chaotic | mission | greenwash* | principle* | backstabbing | gossip |
    blame | bully culture | hostile | cold | old boys | clique* | unethical | lies | lying | fudge* |
    cut corners | cutting corners | no trust | went corporate | impersonal | hierarch* | meetings |
    too many rules | dirty | sales targets | hard sell | mis-selling | animal welfare | testing on animals |
    arms | tobacco | gambling`),
  hours: phraseList(`
    overtime | long hours | work life balance | work-life balance | balance | hours were | shift* | weekends |
    nights | too much travel | the travel | travelling | hotel | hotels | roster* | rota | rotas | hours |
    regular hours | unsocial | antisocial | anti social | early starts | getting up at | four in the morning |
    five in the morning | night work | on call | split shifts | away from home | suitcase | airports |
    no evenings | evenings | every weekend | sundays | sunday shifts | late shifts | time off | no life |
    sixty hours | seventy hours | eighty hours`),
  health: phraseList(`
    health | my back | back pain | burnt out | burned out | burn out | burnout | ill | illness | sick |
    doctor | doc said | medical advice | on medical | stress | exhaust* | enough of getting up | allergy |
    allergic | asthma | eczema | injury | injured | accident | knee | hip | eyes | hearing | pneumonia |
    operation | surgery | worn out | burn-out | breakdown | depress* | anxiety | migraine* | cancer |
    insomnia | sleep | couldn't sleep | heart | lungs | knees | shoulder | shoulders | wrist | wrists | spine |
    slipped disc | disc | hernia | tinnitus | dust | fumes | skin | rash | arthritis | diabet* | stroke |
    therapy | rehab | medical | doc | doctor's | physio* | limp | broke my | broken | collapsed at | fatigue |
    tired | nerves | mental | long covid | covid | treatment | diagnos* | unwell | recover* | convalesc* |
    voice | vertigo | eyesight`),
  family: phraseList(`
    family | my daughters | my daughter | my son | my kids | my children | my mother | my father | my mum |
    my dad | mum | dad | look after | looked after | care for | caring for | carer | baby | pregnan* |
    maternity leave | parental leave | childcare | bereavement | divorce* | got married | time with my |
    new baby | twins | eldercare | parents | wife | husband | marriage | my partner | kids | son | sons |
    daughter | daughters | sister | brother | grandm* | granddad | widow* | died | death | funeral | newborn |
    born | nursery | school run | single parent | custody | relationship | girlfriend | boyfriend | fiance |
    fiancé* | fiancée | wedding | little one | little ones | at home with | in-laws | ageing | aging |
    dementia | toddler | home more | see more of`),
  study: phraseList(`
    wanted to study | to study | study | degree | retrain* | course | master's | masters | doctorate | phd |
    university | uni | law school | back to school | back to college | evening classes | evening school |
    qualify | qualification | conversion course | diploma | exam | exams | thesis | sandwich | day release |
    apprenticeship | scholarship | training as | train as`),
  approached: phraseList(`
    headhunt* | head-hunted | head hunted | rang me | rang up | approached | poach* | called me up |
    made me an offer | offered me a | offered me the | offered me more | an offer | tempted | talked me into |
    came knocking | recruiter | asked me to join | asked me over | hired away | dream job | begged me to come |
    old boss called | former boss | invited me to | snapped me up`),
};

/** What rules a reason out without a "not": a boss one got on with, a house that was full. */
export const RULED_OUT: Readonly<Record<string, readonly string[]>> = {
  "manager-conflict": phraseList(`
    got on well | got on splendidly | got on fine | got along fine | get on well | best boss | good boss |
    boss was great | was on good terms | on good terms | still have coffee | good friends | fond of my boss`),
  layoff: phraseList(`
    nobody cut | no one cut | still going strong | is still open | was hiring | were hiring | begged me to |
    wanted to keep me | wanted me to stay | tried to keep me | post was safe | my job was safe |
    still there today | asked me to stay`),
  dismissed: phraseList(`
    nobody pushed | no one pushed | begged me to | wanted me to stay | wanted to keep me | asked me to stay`),
  "contract-end": phraseList(`
    offered me two more | offered me another | offered to renew | offered an extension | offered a permanent |
    permanent contract | could have stayed | full funding | offered me a permanent`),
  pay: phraseList(`
    paid well | well paid | paid me double | pay was good | pay was fine | pay was excellent | money was good |
    money was fine | generous | pay cut | less money | for less | earn less | earned less | earning less |
    couldn't complain about the pay | took a cut | paid me more | paid better`),
  "no-work": phraseList(`
    was packed | were packed | was full | order books were full | fully booked | queues | queue out |
    plenty of work | more work than | busier than ever`),
  health: phraseList(`
    fit as | never been ill | never ill | never sick | perfectly healthy | in good health | healthy as`),
  family: phraseList(`
    no family | no kids | no children | single then | live alone | had no ties`),
};

/** Whether the choice was the speaker's own: "I resigned" against "they let me go". */
export const AGENCY: Readonly<Record<"own" | "theirs", readonly string[]>> = {
  own: phraseList(`
    of my own accord | my own choice | my own decision | my choice | my decision | begged me to stay |
    wanted me to stay | asked me to stay | tried to keep me | offered me more to stay | chose to leave |
    decided to leave | i resigned | i quit | handed in my notice | i walked out | walked out | i gave notice |
    i ended it | i packed it in | voluntar* | i'd had enough | on my own account | of my own free will |
    nobody pushed me | turned it down | i turned down | begged me to go on | begged me to |
    offered me two more | i refused | i said no | it was me who | i stopped | i gave up | i chose |
    i had had enough | i wanted to go | jumped`),
  theirs: phraseList(`
    let me go | let us go | made redundant | made me redundant | my post redundant | my job redundant |
    laid off | laid me off | sacked | fired | dismissed | dropped us | dropped me | gladly have gone on |
    i'd be there still | i'd still be there | would have stayed | would've stayed | i'd have stayed |
    wanted to stay | asked to leave | asked me to leave | asked to go | forced out | pushed out | pushed |
    didn't renew | did not renew | not my choice | wasn't my choice | had no choice | wasn't renewed |
    was not renewed | fired me | sacked me | dismissed me | told to go | had to leave | closed down |
    shut down | went under | got the sack | cut my | showed me the door | went bust | cut the engineers |
    got rid of me | till retirement | never have left | closed the whole site | we were all out |
    my contract wasn't | was let go`),
};

/** Words after which a cause stands, and one before which it stands. */
export const MARKERS: Readonly<Record<"after" | "before", readonly string[]>> = {
  after: phraseList(`
    because | because of | due to | owing to | on account of | the reason is | the reason was | reason being |
    my reason | the only reason | the real reason | main reason | mostly because | as i | as the | as they |
    as we | as my | as it | as he | as she | as there | as our | as their | as nobody | as no | as you |
    seeing that | given that | caused by | the cause was | the reason we | the fault of | held up by | over a |
    to look after | to care for | to be at home | when my | when they | when the | when our | after my |
    after they | since i | since the | since they | since we | since my | since it | since there |
    since their | since our | so that i | so i could | on the grounds | on _ grounds | on the advice |
    for health reasons | for love | for family reasons | for the money | thanks to | it was the | it's the |
    was down to | came down to | put it down to | blamed | in order to | to be closer | to be near |
    to be with | quit over | left over | resigned over | notice over | walked out over | out over |
    purely for`),
  before: phraseList(`
    held up the | was to blame | were to blame | was the reason | was the cause | is what made | meant that |
    so i stopped | so i moved | so i gave up | decided it | our own fault | that's why | that is why |
    which is why | that was why | so i left | so i went | so i quit | so i resigned | so we |
    so that was that | that did it | made me go | made me leave | drove me out | was the last straw |
    that was the reason | was enough for me | was the end of it | that's the reason | hence | therefore |
    so i gave | so i handed | broke me | and i left | and i went`),
};
