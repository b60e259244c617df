import { phraseList } from "../../text/phrases.ts";

/** That somebody left, leaves or was made to. */
export const LEAVING: readonly string[] = phraseList(`
    showed me the door | shown the door | showed us the door | got the sack | got the push | got the boot | got the chop |
    my p45 | pink slip | was let go | were let go | job was axed | post was axed | didn't renew | did not renew |
    company sent me | firm sent me | they sent me to | bank sent me | ministry sent me | army sent me | church sent me |
    employer sent me | posted me to | transferred me to | i'd rather have stayed | would rather have stayed |
    moved out of | got out of |
    was dropped from | were dropped from | made me quit |
    threw me out | threw us out | kicked me out | chucked me out | turfed me out | expelled me |
    year off | year out | time out | career break | took a break | break from | lost my job | lost us |
    lost me | stepped out | was in the wave | packed up | cleared out | walked away | walked off |
    got my papers | got our papers | told goodbye | bade farewell | upped and left | my goodbye | cast off |
    pulled out | pulled us out | bowed out | called time | hung up my | jumped ship | left | leave | leaving |
    quit | quitting | resign* | moved on | move on | moving on | handed in my notice | hand in my notice |
    gave notice | gave in my notice | gave up | giving up | walked out | walk out | parted ways | got out |
    stepped down | stepped away | stopped | ended it | came to an end | came off | let me go | let go |
    laid off | lay off | made redundant | my post redundant | redundan* | sacked | fired | dismissed |
    looked elsewhere | looked for something else | shut the | closed the | shut our | closed our | off for | took off to | all out | looking to move | looking for a new | looking around | on the market | packed it in | packed in |
    jacked in | chucked in | threw in | turned my back | made me go | why i went | so i went | i went |
    shut my | closed my | sold my | finished at | finished in | finished with | dropped us | dropped me |
    contract ended | contract ran out | ran out | said goodbye | called it a day | bowed out | want out |
    wanted out | time to go | switch | switched | changed jobs | change of job | new owners | exit |
    departure | the reason | my reason | i'm going | end of the road | retire* | i'd be there still |
    still be there | moved back | moved to |  job ended | post went | post was cut | job went |
    job was cut | hired away | poached | tempted away | came to you because | applying because | that did it |
    did it in the end | why i | cut the engineers | restructured | so that was that | i went because |
    i refused | refused it | turned it down | turned down | said no to | i declined | declined | came back from | came off | changed over | changed to | gave the _? up | had to go |
    had to leave | off the books | dropped out | wasn't renewed | not renewed | applying to you |
    applied here | looking elsewhere | time for a change | ceased | wound up | sold up`);

/** Kinds of reasons for leaving (domain.md CK-05), as finely as two of them can clash. */
export type ReasonKind =
  | "growth"
  | "manager-conflict"
  | "dismissed"
  | "layoff"
  | "no-work"
  | "pay"
  | "relocation"
  | "firm-move"
  | "contract-end"
  | "culture"
  | "hours"
  | "health"
  | "family"
  | "study"
  | "approached";

/** Kinds of reasons for anything else: a choice, a delay, a failure, an end. */
export type CauseKind =
  | "price"
  | "quality"
  | "supply"
  | "client"
  | "staff"
  | "demand"
  | "funding"
  | "permit"
  | "weather"
  | "safety"
  | "speed"
  | "premises"
  | "fault";

/** "No bookings", "too few pupils": every wanting of every trade. */
const WANTING = [
  "no",
  "no more",
  "hardly any",
  "few",
  "fewer",
  "too few",
  "not enough",
  "enough",
  "lack of",
  "short of",
  "out of",
  "without",
].flatMap((none) =>
  `work jobs orders bookings customers clients guests visitors tourists passengers patients pupils students children
    readers listeners viewers members subscribers commissions contracts gigs concerts films flights ships weddings
    events sales buyers enquiries tenders projects building sponsors donations adverts advertisers fares harvest fish
    catch trade business custom demand`
    .split(/\s+/)
    .map((wanted) => `${none} ${wanted}`),
);

/** Every first with every second: "because of" and "my boss". */
const eachWith = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));

const BOSSES = phraseList(`
    boss | manager | line manager | supervisor | team lead | team leader | principal | head | headmaster | headmistress |
    director | chef | head chef | foreman | owner | chief | captain | editor | matron | superintendent`);

/** "Because of the team lead", "not happy with my principal". */
const OVER_BOSS = eachWith(
  phraseList(`
    because of | cos of | due to | on account of | happy with | unhappy with | fed up with | tired of | sick of |
    problems with | fell out with | fallen out with | rows with | a row with | trouble with`),
  eachWith(["the", "my", "our", "the new", "a new", "that"], BOSSES),
);

/** "My boss was very supportive", "the chief and I are still friends". */
const FINE_BOSS = eachWith(BOSSES, [
  ...eachWith(
    ["was", "was very", "was always"],
    ["supportive", "kind", "fair", "lovely", "great", "good to me", "a gem"],
  ),
  ...phraseList(`
    is a friend | and i are still friends | and i are friends | and i got on | and i get on | and i were friends`),
]);

/** "My hands are in perfect order", "my voice is as good as ever". */
const FINE_BODY = eachWith(
  phraseList(`
    my back | my knees | my knee | my hips | my hip | my hands | my hand | my heart | my eyes | my ears | my voice |
    my lungs | my health | my shoulder | my shoulders | my wrist | my wrists | my legs | my feet | my nerves | my chest |
    my skin`),
  eachWith(
    ["is", "are", "was", "were"],
    phraseList(`
    fine | perfect | sound | good | all right | in perfect order | in good order | in perfect health | in good shape |
    as good as ever | as strong as ever | never better | never a problem | excellent`),
  ),
);

/** Words and idioms that tell a kind by themselves. */
export const SURE: Readonly<Record<ReasonKind, readonly string[]>> = {
  growth: phraseList(`
    exposure to | didn't already know | show me anything | no longer taught me | taught me anything | hungry to | itching for | itching to | starting to itch | thin diet | do everything once | post went outside | went outside again | external candidate | went to an outsider | went external | took the hint | proper big | same grade | same rank | same band | same rung | same scale | nobody left to learn from | learnt what there was | learned what there was | ready for more | ready for something | out of depth to plumb |
    as far as i could | gone as far as | went as far as | got as far as | run out of things | ran out of things |
    nothing left to say | war news | left to learn | was to learn |
    better opportunities | better opportunity elsewhere | opportunities for | professional development |
    professional growth | personal growth | growth prospects | broaden my | more exposure | no vacancy above |
    nobody above me | flat structure | second nature | on repeat | making coffee | making tea | glorified |
    under used | wanted to lead | wanted to learn | wanted to specialise | wanted to grow | wanted to progress |
    become routine | pure routine | moving forward in | stretch myself | be stretched | more in me | greener |
    pastures | my wings | stepping stone | springboard | learning curve | flatlined | small cog | a cog |
    gathering dust | same chair | same desk | same title | nothing changed | nothing ever changed | predictable |
    crossword* | by noon | next chapter | new chapter | going up | going any further | get any further |
    get further | getting further | no further to | go any higher | get any higher | higher up | higher position |
    higher grade | higher post | senior role | senior post | senior position | leadership role | management role |
    next grade | next rank | next stage | next thing | topped out | maxed out | peaked | done everything |
    did everything | learnt everything | knew everything | knew it all | knew the job | by heart | in my sleep |
    no longer learning | wasn't learning | weren't learning | not learning | learn there | nothing to learn |
    learn new | learn something | more to learn | more from life | more to offer | offer more | do more | use my |
    my potential | talents | wasted | waste of my | going to waste | my degree | qualified for | no training |
    training budget | no courses | courses refused | refused me training | no mentor | learn from | limiting |
    narrow | the horizon | a bigger | broader | bigger projects | bigger firm | bigger cases | complex cases |
    more complex | tougher | a stretch | comfort zone | comfortable | cosy | complacent | lazy | sleepy | drowsy |
    yawn* | same thing | same routine | same tasks | same class | same three | same four | same five |
    same eleven | same questions | same menu | same route | every day alike | like the last | as the last |
    day after day | year after year | year in year | twenty times | hundred times | thousand times | identical |
    counting tiles | counting the | clock watching | watching the clock | variety | change of scene |
    change of scenery | new field | new sector | new industry | something else | else in life | more out of |
    kept promising | next year next | waited for | waiting for the | same work | over and over | day in day out |
    my brain | teach me | seen it all | done it all | too easy | no challenge | unfulfil* | went to someone |
    someone else got | always the assistant | second fiddle | make partner | small pond | big fish |
    bigger kitchen | something different | a change | itchy feet | restless | try something | prove myself |
    test myself | push myself | new skills | my skills | outdated | lead a team | leading a team | own section |
    own team | own kitchen | own class | own ward | understimulat* | uninspir* | vegetat* | half asleep |
    asleep at | no perspective | perspectives | perspective | get ahead | get on in | work my way | way up |
    hungry for | starving for | step up | no next step | next level | outgrow* | outgrew | ceiling | glass roof |
    nowhere to go | nowhere left | room to grow | room to move | prospects | promot* | passed over | stagnat* |
    stopped learning | learning anything | nothing new | learnt all | learned all | learned everything |
    learn more | keep learning | challenge* | challenging | bored | boredom | boring | dull | dullness | tedious |
    tedium | dead end | plateau* | rung* | the ladder | climb* | eyes shut | eyes closed | teeth into |
    going nowhere | going round in circles | standing still | stood still | treading water | same old | ambition* |
    my development | development plan | develop myself | progression | advancement | advance my |
    more responsibility | bigger role | bigger stage | bigger job | something bigger | more senior | senior grade |
    seniority | autopilot | repetiti* | monoton* | deep end | harder cases | sideways | lateral | out of road |
    end of the road | stale | rusting | a rut | hamster wheel | groundhog day | unchallenged | understretched |
    under stretched | underused | underemployed | overqualified | over qualified | mastered | head for more |
    wanted more | something new | new horizons | pigeonhol* | typecast | wider range | interesting work |
    more interesting | more demanding | to progress | to develop | could not develop | grow as a | i'd grown out |
    grow further | further up | moving up | move up | waiting for dead | dead men's shoes | no further | career`),
  "manager-conflict": [
    ...OVER_BOSS,
    ...phraseList(`
    boss trouble | trouble at the top | words were said | wouldn't apologise | wouldn't apologize | never forgave me | signed my appraisals | everyone bar | her own people | his own people | their own people | wanted her own | wanted his own | who'd back me | report to somebody who | the person they answer to | not stand one more | one more _ with that | follow his orders | follow her orders | take orders from him | take orders from her | get along with | never got along | no getting on with | we didn't speak | didn't exist for |
    stand each other | couldn't stand the | in a room together | be in a room | confidence in him | confidence in her |
    change of management | change in management | management change | difference with | kind word |
    treated me like | doormat | like a schoolboy | like a schoolgirl | like a servant | like a child |
    made my life | hell to work | nightmare boss | couldn't please | goalposts | poor leadership |
    weak leadership | bad management | poor management | mismanag* | badly led | owner's son | owner's wife |
    son took over | new broom | jealous | threatened by me | dictatorial | mocked | laughed at me | nothing i did |
    whatever i did | never clicked | didn't click | wrong foot | rubbed me | rubbed each | run in with | run ins |
    had words | exchanged words | harsh words | raised voices | threatened me | questioned my | questioned every |
    doubted my | doubted every | overruled me | vetoed | blocked my | blocked every | blocked me |
    refused to back | refused to support | refused to listen | wouldn't support | wouldn't back me |
    wouldn't let me | never let me | puppet | knew better | know it all | wouldn't speak | wouldn't talk to |
    stopped talking | couldn't agree with | couldn't agree on | never agreed | could not agree | couldn't bear |
    couldn't stomach | couldn't abide | couldn't stand him | couldn't stand her | hated my | hated the new |
    despised | detested | disliked me | didn't like me | took against me | took a dislike | ganged up |
    cold shoulder | froze me out | sidelined | side lined | shut out | kept me out | shutting me out |
    went behind | lied to me | didn't trust me | trust me | didn't respect me | respected me | didn't support me |
    no support from | unsupport* | support from above | backed me | stabbed me | stab me | threw me to |
    hung me out | hang me out | blamed me | blame me | blamed everything | two bosses | too many bosses |
    every decision | every detail | every email | checked everything | checked every | corrected every |
    control everything | control freakery | controlling | autocrat* | authoritarian | dictated | moody |
    mood swings | unpredictable boss | choleric | tantrum* | bawled | hollered | roared | ranted |
    called me names | called me an | idiot | mud slinging | cross swords | crossed swords | on collision |
    collision course | breaking point with | him or me | her or me | me or him | me or her | them or me | impasse |
    deadlock* | stand off | standoff | cold war | hot war | worlds apart | poles apart | couldn't reconcile |
    different visions | different views | different opinions | different style | leadership style |
    management style | his style | her style | style of leadership | style of management | power struggle |
    power games | eggshells | nitpick* | criticis* | criticiz* | shouted at | shouting at | yelled at |
    screamed at | swore at | threw things | hot headed | new boss | new manager | new director | new chief |
    new head chef | new management | tension with | tensions with | dispute with | disputes with | fight with |
    fights with | fought with | at war | speaking terms | stopped speaking | couldn't work with |
    couldn't work for | couldn't work under | wouldn't work with | wouldn't work under | can't work under |
    lost respect for | no respect for | let me down | broken promises | broken promise | broke his promise |
    broke her promise | went back on | relationship with my | relations with | differences with | issues with my |
    problems with my | trouble with my | bad terms | interpersonal | talked down to | condescend* | patronis* |
    patroniz* | over my head | personality | personalities | wouldn't listen | never listened | my boss |
    my manager | line manager | my supervisor | my superior | ego | egos | bossy | overbearing | my way or |
    his way or | her way or | unfair to me | hostility | mobbing | didn't get on | did not get on |
    couldn't get on | never got on | couldn't get along | not get along | fallen out | fell out | falling out |
    fall out | loggerheads | clash* | quarrel* | locked horns | lock horns | butted heads | butting heads |
    heads butted | at odds | daggers drawn | oil and water | chalk and cheese | cat and dog | fire and water |
    didn't see eye to eye | never saw eye to eye | not see eye to eye | couldn't see eye to eye | don't see eye to eye | no longer saw eye to eye | micromanag* | micro manag* | undermin* | bullied | bully | bullying |
    tyrant | despot* | dictator* | control freak | breathing down my | over my shoulder | row with | rows with |
    rowed with | argued with | argument with | arguments with | disagreed with | disagreements with |
    conflict with | conflicts with | friction | bad blood | chemistry | same wavelength | personal differences |
    difference of opinion | differences of opinion | irreconcilable | took credit | taking credit |
    took the credit | taking the credit | stole my ideas | my ideas as | stood in my way | threw me under |
    under the bus | impossible to work for | hated each other | feud | vendetta | yes men | yes man |
    behind my back | fell foul | no backing from | nobody backed me | didn't back me | second guess* | belittl* |
    humiliat* | head to head | bust up | dressing down | had it in for | picked on me | picking on me | favourit* |
    lost all trust | lost trust in`),
  ],
  dismissed: phraseList(`
    happier elsewhere | not to bother coming | pulled the plug on me | gave me the bullet | torn up unless | unless i went first | there was cause | i was pushed | meeting with hr | return the laptop | wasn't a fit | not a fit | survive the trial | survive my probation | survive probation | broke prod | once too often | released from employment | he asked me to go | she asked me to go | they asked me to go | not the right person | my face didn't fit |
    let me go because | let me go for | let me go over | let me go after | my job over |
    p45 | the gate | heave ho | my hook | on my ear | off the rota | off the roster | overslept | fell asleep at |
    fell asleep on | caught with | caught asleep | lied on my | lied about my | background check |
    criminal record | licence was withdrawn | my badge | security guard | complaint against me |
    complaint about me | complained about me | wrote off the | crashed the | left the gate | turned me out |
    wasn't wanted | no longer wanted | lost my place | my own fault | myself to blame | deserved it | it coming |
    was terminated | not working out | wasn't working out | didn't work out | no longer welcome |
    needn't come back | don't come back | call me back | ask me back | asked back | invited back | my papers |
    walking papers | mutual consent | mutual agreement | settlement agreement | paid me off | garden leave |
    gardening leave | said i was | said i wasn't | decided i was | decided i wasn't | thought i was |
    thought i wasn't | felt i wasn't | felt i was | judged me | considered me | deemed | no longer required |
    services were | services no | without notice | trial shift | trial week | trial days | trial run |
    induction year | appraisal | axed me | cut me loose | dumped | ditched | booted | chucked out | chucked me |
    shown out | ejected | my sword | scapegoat | carry the can | carried the can | blamed for | took the blame |
    paid the price | on the carpet | hearing against | panel found | found guilty | guilty of | enquiry into |
    an investigation | investigated | reprimand* | sanctioned | caution | dishonourabl* | thrown overboard |
    sent down | rusticat* | didn't renew because | not renew because | show cause | disqualified | deselected |
    de selected | dropped for | let down the | messed up | my mess | my mistake | cost them | lost my temper |
    hit a | punched | swore at a | insulted a | refused to sign | released me | ended my contract |
    ended my employment | dropped from | cut me from | sent home | sent me home | served notice |
    served me notice | not kept on | didn't keep me | not keep me | wasn't kept on | weren't keeping me |
    decided against me | found wanting | make the grade | fell short | not what they | wasn't what they |
    wasn't right for | not right for | cut out for | wrong man for | wrong person for | stole | theft | stealing |
    drunk | drug test | punctual* | absences | absent | breach | violat* | code of conduct | complaints about me |
    my error | for cause | walked me out | walked me to | cleared my desk | clear my desk | pack my things |
    pack my desk | on the spot | immediate effect | barred | court martial* | demot* | replaced me | replace me |
    i was replaced | didn't want me | not want me | voted out | voted me out | no confidence | stripped of |
    removed as | removed me | from the squad | performance review | bad review | poor review | targets i |
    missed my targets | missed the target | got the bullet | my marching | dropped me from | lost my licence |
    pink slip | sacked | sacking | the sack | fired | dismissed | dismissal | dismissing | probation* | probezeit |
    trial period | trial month | got rid of me | misconduct | disciplin* | kicked out | kicked off | kicked me |
    threw me out | thrown out | threw me off | turfed out | turfed me | binned me | canned | asked to leave |
    asked me to leave | asked me to go | asked to go | asked me to resign | asked to resign |
    asked for my resignation | asked to step | my resignation so | hand in my resignation | told me to go |
    told to go | told to leave | told me to leave | forced to resign | made me resign | resign or be |
    jump before | before i was pushed | pushed out | forced out | eased out | managed out | squeezed out |
    hounded out | wanted me out | wanted me gone | marching orders | the boot | the chop | the push | the elbow |
    the heave | my cards | showed me the door | shown the door | show me the door | poor performance |
    underperform* | unsatisfactory | wasn't up to | too slow at | not good enough | wasn't good enough |
    unsuitable | unfit for the | final warning | written warning | second warning | third warning | warnings |
    last warning | escorted | gave me notice | given my notice | given notice | terminated me | terminated for |
    suspended | expelled | discharged me | was discharged | got discharged | were discharged | struck off | struck me off | relieved of | removed from my |
    dispensed with | cost me the job | cost me my | broke the rules | no shows | caught me | was caught |
    got caught | stand down | step aside | stepped aside at | revoked | not confirmed | not confirm me |
    not to confirm | didn't confirm | insubordinat* | negligen* | summary | summarily | failed my |
    didn't pass my | let me leave | parted with me | lost confidence in me | lost faith in me | oust* |
    thrown off | sent me packing | sent packing`),
  layoff: phraseList(`
    sold my department | sold our department | sold the department | sold my team | sold off my | sold my unit |
    second wave | third wave | got rid of all | got rid of the whole | got rid of half | got rid of everyone | flattened the hierarchy | superfluous | rif'd | disbanded | given notice together | all given notice | pulled down by | surplus to | cut a third | cut half | cut its whole | cut the whole | whole shift went | let everybody go | fired everybody | couldn't keep me on | couldn't keep us on | couldn't keep us all | merged the two |
    doesn't exist | didn't exist any |
    lockout | lock - out | vrs | no more company | company collapsed | firm collapsed | ceased trading |
    had to close | had to shut | closed for good | shut for good | gone for good | the receivers |
    mass redundancy | post disappeared | job disappeared | my job vanished | role disappeared | last in first |
    last one in | company was sold | firm was sold | padlock* | locks had been | locked gates | no successor |
    no buyer | owner retired | owner died | burned down | burnt down | demolish* | shared service | centralis* |
    centraliz* | amalgamat* | private equity | runway | round of cuts | wave of | waves of | cutting costs |
    cut costs | cost savings | cost saving | austerity | discontinu* | phased out | obsolete | extinct |
    replaced by | self checkout | took my job | pulled out | last person out | lights off | efficiency drive |
    post was cut | post was deleted | job was cut | cut my post | cut my job | cut my position | stopped trading |
    firm was gone | whole site | whole floor | entire team | entire department | all let go | our jobs |
    our posts | redundan* | laid off | lay off | lay offs | laid me off | laid us off | layoff* | retrench* |
    let us go | let us all go | let everyone go | let half | let people go | restructur* | reorganis* |
    reorganiz* | reorg | reshuffl* | cutback* | job cuts | staff cuts | budget cuts | cost cutting |
    cost programme | headcount | downsiz* | rightsiz* | slimm* | streamlin* | rationalis* | bust | bankrupt* |
    insolven* | into administration | administrators | receiver* | liquidat* | chapter 11 | chapter eleven |
    folded | wound up | winding up | went under | gone under | to the wall | belly up | outsourc* | offshored |
    offshoring | merger | merged | merging | acquired | acquisition | taken over | takeover | bought out |
    bought by | bought us | swallowed | consolidat* | synerg* | closure | closed down | shut down | shut its |
    closed its | shut up shop | closed shop | closing down | shutting down | closed the whole | site closed |
    ceased | ceases | mothball* | decommission* | care and maintenance | voluntary package | severance |
    early retirement scheme | surplus | axed | abolish* | scrapped my | scrapped the | eliminat* | dissolved |
    did away with | no longer needed | weren't needed | wasn't needed | no longer existed | no longer exists |
    too many people | all out of | all out on | everybody out | out on the pavement | out of a job |
    lost their jobs | all lost | automat* | by a machine | by machines | by a robot | by robots | by software |
    by an algorithm | moved production | production moved | production to | pulled the plug | plug was pulled |
    sold up | sold off | hived off | spun off | broken up | asset stripped | reduction in force | rif |
    sozialplan | social plan | payoff | pay off package | new owners | part with | whole department |
    whole team went | axe fell | the axe | culled | cull`),
  "no-work": [
    ...WANTING,
    ...phraseList(`
    online shops | online shopping | amazon | supermarkets | took our customers | took our trade | passing trade | bypass opened | drove past our | no cars | no grant | funding was pulled | work was not there | work wasn't there | no one was buying | nobody was buying | renew the subsidy | oil fell | left nothing to | cold feet | well was dry | stopped commissioning | fewer babies | not a single commission | not a single booking | not a single order | not a single customer | customers went | subsidies were | subsidy was | no productions | in prospect | stayed tied up | nothing to light | nothing to pick | stopped coming after | sponsor pulled out | trade dried | custom dried |
    diary was empty | empty diary | calendar was empty | appointment book | books were empty | nobody rang |
    nobody phoned | nobody hired | nobody reads | nobody goes | nobody prints | nobody writes | nobody wears |
    nobody drinks | nobody builds | people no longer | no longer buy | no longer need | stayed empty |
    stood empty | ran empty | not one booking | not one customer | zero customers | zero bookings | zero orders |
    no call for | wasn't enough demand | too little | too little work | too quiet to | nothing left to |
    nobody to teach | nobody to | no children left | school roll | roll fell | rolls fell | numbers fell |
    numbers dropped | numbers were down | numbers went down | enrolment fell | enough pupils | enough students |
    enough customers | enough clients | enough guests | enough passengers | enough patients | enough members |
    enough money coming | enough interest | lack of interest | no interest | lack of demand | lack of customers |
    lack of clients | lack of students | lack of pupils | lack of funds | lack of funding | lack of money |
    low demand | low turnout | poor turnout | poor sales | bad season | poor season | bad year | no season |
    no snow | no rain | wet summer | travel ban | flights stopped | borders closed | borders shut |
    theatres closed | theatres were dark | concert halls | concerts were cancelled | events were cancelled |
    weddings were cancelled | everything was cancelled | all cancelled | everything stopped | stood still |
    ground to | standstill | credit crunch | crash of | housing crash | property crash | market crashed |
    market fell | market dried | prices fell | prices collapsed | price fell | price collapsed | price of oil |
    oil price | milk price | out of fashion | fell out of | went digital | all digital | online now |
    on the internet | internet killed | internet took | by email now | people stopped | customers stopped |
    clients stopped | stopped buying | stopped ordering | stopped booking | stopped printing | stopped reading |
    cut their orders | cut its orders | cancelled the order | cancelled their | lost its contract |
    lost the account | lost the licence | lost our contract | lost our client | lost our funding | main buyer |
    only client | only customer | only buyer | biggest buyer | biggest account | supermarket opened |
    chain opened | the discounters | competition from | couldn't compete | no longer pay | didn't pay any |
    cut to two | cut to one | one day a | waiting for work | between jobs without | no demand | demand for |
    demand fell | orders dried | orders fell | orders stopped | lost orders | enough orders | few orders |
    ran dry | famine | bad harvest | harvest failed | no fish | bird flu | embargo | tariffs | imports | undercut |
    couldn't sell | didn't sell | sold nothing | sponsor pulled | half empty | empty seats | empty rooms |
    empty tables | empty chairs | dwindl* | shrank | shrinking | waned | fizzled | in decline | declining | trade declined | sales declined | orders declined | numbers declined | business declined | fewer and fewer |
    less and less | short time | kurzarbeit | furlough* | idle | my thumbs | lost the tender | unprofitable |
    pay its way | loss making | losses | in the red | break even | takings | not viable | viable | afloat |
    tourists | visitors stayed | stayed away | no pupils | no students | no clients | few clients | no patients |
    no passengers | no gigs | no commissions | no sponsors | withdrew | ran short | business dropped |
    business fell | trade fell | sales fell | work fell | work ran out | nothing to build | nothing to sell |
    nobody booked | nobody ordered | nobody called | not enough work | no work | enough work | lack of work |
    lack of orders | short of work | no orders | no bookings | no customers | footfall | nobody came |
    no one came | hardly anyone came | stopped coming | too quiet | went quiet | gone quiet | dead quiet |
    dried up | drying up | custom fell | recession | downturn | slump* | stopped ringing | no longer rang |
    didn't ring | never rang | phone was silent | lockdown* | pandemic | sanctions | called off | no takers |
    nothing coming in | nothing to do | trickle | tailed off | fell away | petered out | scarce | slack |
    lost the contract | lost our biggest | lost our main | biggest client | main client | biggest customer |
    main customer | went elsewhere | took their business | no market | market collapsed | market vanished |
    market had gone | killed our | killed the trade | nobody wants | nobody wanted | nobody buys | nobody bought |
    nobody needs | nobody needed | little call for | business was slow | business was bad | too few`),
  ],
  pay: phraseList(`
    down to money | frozen salaries | salaries frozen | on the minimum | minimum wage | working for nothing | gender gap | pay gap | stock options | base was low | feed the two of us | cover the rent | make the rent | paid better | paid worse | paid me worse | unpaid invoices | owed us since | chasing clients for |
    cut the premium | cut our premium | the premium | shift premium | night premium | cut our rate | cut my rate |
    rents | the rent | for under two grand | non - payment | salary dispute | delayed salary | badly off | a fair wage | fair pay | a decent wage |
    decent wage | living wage | undersold | lost money | out of pocket | my own pocket | badly paid | paid badly |
    better paid | paid less | paid more | they paid | paid late | paid me | not paid | well paid | the money |
    for money | over money | my money | about money | earn | earned | earning | earnings | earns | food bank |
    second job | feed a | feed my | feed the | less than my | haggl* | wouldn't budge | stingy | tight fisted |
    exploit* | cheap labour | owed me | owed us | bounced | per hour | better money | more money | good money |
    real money | underval* | breadline | wallet | purse | cheque | hourly | tariff | economics | well off |
    match my | pay | salary | salaries | wage | wages | waged | better offer | increment | increments | a raise |
    raises | payrise | underpa* | unpaid | per cent more | percent more | % more | a third more | half as much |
    twice as much | package | bonus | bonuses | live on | live off | live from | afford | financial* |
    commission scheme | commission was | remunerat* | compensat* | allowance* | ends meet | bills | overdraft |
    cost of living | pittance | peanuts | pennies | penny | day rate | market rate | award rate* | piece rate* |
    tips | take home | took home | zero hours | worth more | collective agreement | tarif | band five | band six |
    income | inflation | poverty | debts | more cash | real cash | couldn't match | wouldn't match | didn't match |
    counter offer | skint | broke at the | a living | stipend | honorarium | expenses weren't | paycheck* |
    payslip* | paying me late | prices | five thousand on | grand more | thousand more | quid | euros more |
    pounds more | dollars more | loose change | small change`),
  relocation: phraseList(`
    spending _ hours a day on the | shifted headquarters | train line was cut | line was closed | changed towns | swapped the city | meant to come back | between two cities | marriage took me | flew home to | drive each way | hours a day behind | the tube every | the far side of | the other end of |
    couldn't get there | couldn't get to | getting there | getting to work | get to work | inherited a house |
    refugee | fled | flee | evacuat* | deport* | permit ran out | permit expired | parking | exile |
    spouse relocation | in another | moved countries | left for germany | hours by | hour by | in the car |
    changed trains | by ferry | an hour each | hours each | minutes each | moved closer | move closer |
    back across | moved in | moving in | crossed the | across the country | across the world | other side of |
    the train took | bus took | flight home | drive home | to and fro | daily drive | daily trip | daily journey |
    back and forth | on the bike | petrol alone | moved the newsroom | moved the plant | moved the lab |
    moved the team | moved the department | moved headquarters | moved their | moved its | moved our |
    transferred the | transferred its | shifted the office | site moved | firm moved | company moved |
    office moved | wouldn't move | refused to move | unwilling to move | stay put | return home | returned home |
    returning home | go home to | going home to | went home | back home | came home | come home | my country |
    home country | mother country | home village | parents live | parents lived | family lives | family lived |
    husband works | wife works | partner works | partner lives | partner lived | live together | living apart |
    lived apart | weekend relationship | weekend marriage | a house near | bought a flat | bought a farm |
    built a house | found a house | found a flat | new home | lease was up | evicted | landlord sold |
    landlord threw | cost of housing | garden for | lakes | seaside | sea air | the sea again | the west coast |
    the east coast | sunshine | too hot | too cold | the winters | the rain got | hometown | home town | homeland |
    abroad | overseas | expat* | green card | hour's drive | hours' drive | door to door | the journey |
    journey to | travel to work | behind the wheel | motorway | traffic jam* | in traffic | two buses |
    three buses | no train | public transport | no car | driving licence | miles away | kilometres away |
    far from | farther | further away | near my parents | near my family | near my sister | near my brother |
    near my partner | to be near | to be closer | nearer | long - distance | follow him | follow her | uproot* |
    leave town | left town | new city | another city | another town | another country | different city |
    different country | other coast | mountains | countryside | out of london | quit london | roots | repatriat* |
    resettl* | we settled | too remote | remote location | move with | moved with | his job took | her job took |
    husband's job | wife's job | partner's job | boyfriend's job | girlfriend's job | transferred out | moved to |
    move to | moving to | moved house | moving house | we moved | our move | the move | relocat* | moved back |
    moving back | move back | moved home | moving home | move home | moved away | moving away | move away |
    moved north | moved south | moved east | moved west | moved up to | moved down to | return to native |
    native place | emigrat* | immigrat* | commute | commutes | commuting | commuted | each way | there and back |
    too far | so far away | wrong end of | other end of | wrong side of | closer to home | closer to my |
    near home | homesick* | upped sticks | up sticks | followed my | followed her | followed him | followed a |
    was posted | got posted | posting to | a posting | army wife | navy wife | military wife | forces wife |
    army husband | stationed | visa | work permit | residence permit | residency permit | brexit | the distance |
    the drive | long drive | driving to | drive to work | train ride | two trains | hours on the train |
    trains and | hour away | hours away | hours from | kilometres each | miles each | kilometres from |
    miles from | leaving the city | left the city | leave the city | leaving the district | leaving the area |
    left the area | leaving the country | left the country | by the sea | the coast | the hills | up north |
    down south | headed for | settle in | settled in | settled down in | to live in | live near | living in |
    house in | cottage in | flat in | bought a house | bought a cottage | new house | no bus | bus stopped |
     the border | border each | remain in | stay in | stayed behind | counties over | moved the office |
    moved the firm | transferred to | transferred me to | interstate | long distance | tagged along | came along`),
  "firm-move": phraseList(`
    company sent me | firm sent me | bank sent me | ministry sent me | army sent me | church sent me | employer sent me |
    posted me to | transferred me to | they sent me there |
    want to move | me to move | us to move |
    moved the | moved its | moved their | moved our | moving the | transferred the | transferred its |
    relocated the | relocating the | they moved to | they relocated | they were moving | office moved |
    office relocated | office went | firm moved | company moved | firm relocated | company relocated |
    paper relocated | head office moved | headquarters moved | lab moved | team moved | was moved to |
    were moved to | refused to move | wouldn't move | shifted the | couldn't follow`),
  "contract-end": phraseList(`
    recovered and took | class back from me | single series | always the last day | only the one year | just the one year | popped down | not allowed to give you more | census was | term of your | games were over | goes with it | that was always the | commission was for | saw it through to the end | till the end of the project | as was always planned | never more than a |
    back from leave | back from maternity |
    expiry | completion of | on completion | end of project | project completion | project was over |
    project was finished | project came to | ended with the | ended when the | finished with the | over with the |
    came and went | set period | limited period | fixed period | agreed period | one year only | year's contract |
    month's contract | months' contract | years' contract | year deal | year term | year post | year position |
    month post | month position | month job | month role | month project | year project | project job |
    project post | project based | project work | for the duration | duration of | emergency cover |
    illness cover | leave cover | covering a | covering her | covering his | covered for | jury service cover |
    stood in for | filled in for | stepped in for | kept the seat | keeping the seat | seat warm | caretaker |
    acting up | until they found | until they'd | until a permanent | permanent person | permanent one |
    permanent holder | returned to her | returned to his | returned to work | she returned | he returned |
    harvest was in | grapes were in | apples were in | fruit was picked | picking was done | tourists left |
    tourists went | snow melted | snow had gone | pool closed for | beach closed | park closed for |
    resort closed for | closes for winter | closed for winter | closed for the | end of summer | end of winter |
    end of harvest | ship docked | voyage ended | voyage over | cruise ended | vessel was | system went live |
    were built | was complete | were complete | was completed | building stood | exhibition closed | show closed |
    curtain fell | last episode | final episode | election was over | campaign was over | pilot ended |
    trial ended | study ended | trial was over | study was over | programme ended | scheme ended |
    no further funding | no follow on | no extension | no renewal | wasn't prolonged | not prolonged | ran until |
    lasted until | went until | by law only | legal maximum | maximum of two | contract ended | contract ran out |
    contract was over | contract finished | end of contract | end of my contract | year contract |
    limited contract | contracts ran | contract was for | contract was only | contract came | contract simply |
    short contract | season was over | season was done | came to its | its natural | end of term | term ended |
    project end | as agreed | agreed end | as planned | until christmas | until easter | for the season |
    one season | two seasons | six months only | stand in | standby cover | substitute | supply teach* |
    supply work | relief work | relief cover | sabbatical cover | sabbatical replacement | graduated |
    traineeship | training contract | training ended | my time was | enlistment | served my | discharge papers |
    military service | national service | conscript* | mandate | tenure ended | legislature | run ended |
    closing night | last night of | final curtain | wrapped | wrap party | fixed term | fixed - term |
    term contract | month contract | week contract | temporary | temp | temping | seasonal | season ended |
    season finished | season over | secondment | seconded | maternity cover | parental cover | cover ended |
    sickness cover | sick cover | holiday cover | holiday relief | cover for | covering for | stopgap | stop gap |
    locum | interim | fill in for | filling in for | standing in for | filled the role | filled the post |
    befrist* | limited appointment | time limited | ran its course | run its course | tour of duty | gig |
    placement | internship | postdoc | post doc | fellowship | residency | demob* | rotated out | not renewed |
    wasn't renewed | renewal | renewed | not extended | wasn't extended | prolong* | expired | lapsed |
    natural end | hard stop | scheduled close | scheduled end | planned end | end date | from the outset |
    short term | finite | one off | job was done | job done | work was done | so was i | agency job | were up |
    was up | assignment | borrowed | on loan | pilot phase | hired for the | taken on for | brought in for |
    needed hands | money ran out | money stopped | returned from leave | back from maternity | replaced the |
    lambing only | for the summer | summer job | for the winter | christmas job | stint | term of office |
    terms of office`),
  culture: phraseList(`
    say a word against | speak up | spoke up | dared | grown from _ to | lanyards | padding the | weren't family | run like a | too small for me | who'd never pay | groupism | favouritism | position on | small outfit | on principle | speak openly | laughed out of | pass three committees | committees before | sign off on everything | square the |
    the other way | go along with |
    toxic environment | wrong atmosphere | bad atmosphere | bad blood in | good morning | kept silent | hush hush |
    us and them | camps | factions | for himself | for themselves | sharks | snake pit | vipers | poisonous |
    poisoned | childish | like school | immature | old school | dinosaur* | stone age | against change |
    always done it | lip service | window dressing | fig leaf | for show | relabel* | expiry dates | watered down |
    shortcuts | sloppy | slipped standards | pride in | no pride | mass produc* | churning out | wasn't the same |
    not the same | spoke to us | spoke to people | talked to us | team in name | ways of working |
    way they worked | way things were | way we were | way people | how they treated | how people were |
    how we were | how the animals | how the residents | how patients | treated like | like cattle | like numbers |
    like dirt | like children | like criminals | like a number | like slaves | spied on | spying | surveillance |
    monitored | watched every | clocked us | toilet breaks | no humour | no laughing | nobody laughed |
    nobody talked | nobody spoke | no one spoke | no one talked | said hello | thank you | no thanks |
    no appreciation | unappreciat* | appreciat* | recognised my | mistrust | distrust | suspicion | paranoi* |
    frightened | intimidat* | screaming matches | shouting matches | everyone shouted | pecking order | old guard |
    boys' club | men's club | only the men | women were | as a woman | foreigners were | jokes about |
    crude jokes | bad jokes | drank at | drinking at | office parties | after work drinks | forced fun |
    team building | motivational | slogans | mantra* | sect | religion | preach* | church of | evangel* |
    brainwash* | kool aid | what we sold | what they sold | what we made | selling rubbish | selling people |
    sell people | pensioners | sold things | products i | product i | didn't believe | stopped believing |
    no longer believed | couldn't defend | couldn't justify | couldn't stand by | ashamed | sleep at night |
    with myself | party line | political line | swung to | going public | went public | venture capital |
    investors came | consultants came | the consultants | mckinsey | numbers game | only numbers |
    only about numbers | growth at | only about money | only money | greed | greedy | profit* over | waste of |
    wasteful | wasted food | threw away food | thrown away | filthy | dirty kitchen | mouldy | rats |
    safety rules | safety was | ignored safety | no regard | regard for | disregard* | negligent care |
    understaffed wards | double standards | double standard | nobody listened to | spirit of | our standards |
    my standards | their standards | the spirit | its spirit | the mission | too rigid | sheer chaos |
    just numbers | mood | climate was | treatment of | rumour* | rumor* | nepotis* | old fashioned | stuffy |
    box ticking | ticking boxes | tick boxes | kpi | kpis | bottom line | shareholder value | money first |
    profit first | profits before | profit before | over quality | nobody cared | no one cared | didn't care |
    stopped caring | beliefs | vegan | vegetarian | pesticide* | cruel* | guns | missiles | payday | clickbait |
    propaganda | censor* | rip off | ripping | ripped off | overcharg* | mislead* | misled | conned | falsif* |
    faked | faking | forged | illegal | dodgy | shady | sham | whistle* | under the carpet | secretive | secrecy |
    transparen* | banter | only woman | outsider | odd one out | square peg | fish out of | black sheep | rivalry |
    each other's throats | scared | a prison | barracks | conveyor belt | soul | family feeling | like a family |
    signed up for | had become | had turned into | lost its way | company line | human beings | as human |
    dignity | respectful | unkind | mean spirited | bitch* | in fighting | infighting | intrigue* | power games |
    backbiting | treat their | treated their | treated the | treats its | treated its | no heart | stiff | hustle |
    not my world | my kind of | my sort of | wasn't me | wasn't for me | not for me | spiked my | culture | toxic |
    corporate | atmosphere | ethos | values | ethic* | unethical | moral* | immoral | politics | politicking |
    bureaucra* | red tape | paperwork | conscience | dishonest* | cheat* | lied | lies | lying | sexis* | racis* |
    homophob* | discriminat* | harass* | team spirit | camaraderie | missed colleagues | missed having colleagues |
    lonel* | isolat* | chaotic | shambles | greenwash* | principle* | backstabb* | stabbing | stabbed | gossip* |
    whisper* | of blame | blaming | finger pointing | hostile | cold place | old boys | boys club | clique* |
    cut corners | cutting corners | corner cutting | fudge* | corrupt* | bribe* | fraud* | unsafe | bent the |
    bend the rules | cover up | covered up | hush* | keep quiet | kept quiet | blind eye | integrity | hypocri* |
    two faced | impersonal | inhuman* | soulless | hierarch* | too many rules | dog eat dog | cut throat |
    cutthroat | ruthless | elbows | climate of | of fear | fearful | nasty | nastiness | cult | my tribe | fit in |
    fitted in | belong | belonged | didn't fit | wrong fit | not a fit | a good fit | a bad fit | dress code |
    fur coat | macho | snob* | pretentious | posturing | signatures | committees | buzzword* | jargon |
    sales targets | hard sell | mis - selling | mis selling | misselling | animal welfare | testing on animals |
    arms client | weapons | tobacco | gambling | oil money | league tables | hard right | stayed so small |
    too small a | too big a | big organisation | structures | the direction | new direction | changed direction |
    treated people | were treated | way they treat | vibe | numbers on | just a number | square what | square it |
    believe in | believed in | stand behind | stands for | like a machine | like robots | misogyn* | laddish |
    working environment | work environment | no respect | disrespect* | safety figures | pollut* | leak in`),
  hours: phraseList(`
    job of three | job of two | job of four | weren't replaced | caseload | lunch break | never get away | away on time | mandated doubles | doubles | hold you over | cities a week | four cities | five cities | never at home | living out of a |
    work pressure | work load | never a break | without a break | without a day | free weekend | free sunday |
    sunday off | weekend in | second weekend | other weekend | missed birthdays | birthdays | leave cancelled |
    leave refused | called in on | called in at | my pillow | beeper | bleep | red eye | before dawn |
    before sunrise | small hours | ungodly | all hours | no evenings | asleep when i | asleep by the |
    night shift | night shifts | up at four | up at five | up at half | up at three | up at two | dawn till |
    till dusk | till ten | until late | every night | no sundays | weekend off | on my feet | no days off |
    day off | lie in | normal life | normal hours | nine to five | office hours | in bed | see the sun |
    saw the sun | fly in fly out | fifo | months away | in a van | motels | the travel | airports | suitcases |
    no time off | no daylight | too much travelling | the travelling | business travel | business trips |
    travel got | travelling got | travelled too | never switched off | o'clock | pm | seven days | vacation |
    pager | always on | switched off | alarm clock | at sea | months at | time zone | time zones | no breaks |
    back to back | relentless | bank holiday | in the dark | short notice | unpredictable |
    the hours | crazy hours | mad hours | late finishes | late finish | worked through | work through |
    on tour | living out of | half my life | social life | private life | life outside | free time | spare time |
    fewer hours | reduce my hours | four day | no rest | commuting weeks | overtime | long hours | hours were |
    hour week | hour weeks | hour days | regular hours | unsocial | antisocial hours | anti social hours | shift |
    shifts | shiftwork | weekends | every weekend | nights | night work | night duty | night after night |
    earlies | lates | roster* | rota | rotas | on call | standby | sundays | saturdays | bank holidays |
    christmas day | christmas shift* | evenings | early starts | early mornings | getting up at | get up at |
    half three | half four | in the morning | at dawn | sunrise | midnight | balance | work life | days off |
    no holiday | holidays were | days a week | week in week out | month out | flexitime | flextime | clocking on |
    clocking in | workload | deadlines | the pace | tempo | round the clock | around the clock | 24 7 | no life |
    my life back | too much travel | traveling | hotels | on the road | long haul | weeks away | days away |
    weeks out of | away from home | being away | always away | never home | never at home | offshore |
    flying every | weekly flights | jet lag | treadmill | too heavy | overwork* | over worked | times a week |
    reachable | after hours | out of hours | lack of sleep | never saw my | hardly saw my | tax season |
    crunch | crunch time | twelve hours | fourteen hours | sixteen hours | sixty hours | seventy hours | eighty hours | split in the |
    dinner party | rest days | time for anything`),
  health: phraseList(`
    my treatment | nightmares |
    fell from a | tablets no longer | reha | the shoulder won't | no roofs for me | the screens | eyes were going | losing my sight | losing my hearing | on my chest | got on my lungs | my lungs | can't lift | won't bend | won't lift |
    tb | tuberculosis | murmur | foot and mouth | swine fever | failed the medical | lost my medical | my sight |
    no heavy lifting | no lifting | diagnosed | diagnosis | numbness | an infection | traumatic | traumatised |
    panic attacks | my neck | my shoulder | i collapsed | my hearing | hearing loss | been drinking | drinking to |
    parkinson* | lyme | fever | thyroid | kidney | ulcer* | concuss* | fractur* | ligament | shin | ankle |
    bad knee | bad hip | bad heart | joints | faint* | blackout* | sick note | sickness | incapac* |
    long term sick | disabled | invalid* | physically | couldn't lift | couldn't stand for | couldn't walk | pain |
    painkillers | overdose | suicid* | bipolar | eating disorder | menopaus* | me cfs | intoleran* | dust got |
    health | my back | bad back | burnt out | burned out | burn out | burnout | burn - out | fell ill | got ill |
    was ill | illness | got sick | fell sick | was sick | sick leave | off sick | signed off | signed me off |
    doctor | doctors | doctor's | doc | gp | physician | medical | medically | cardiologist | psychiatr* |
    psycholog* | therap* | physio* | stress | exhaust* | allerg* | asthma | eczema | dermatitis | injury |
    injured | injuries | my knee | knees | my hip | hips | tinnitus | deaf* | eyesight | going blind | glaucoma |
    cataract* | pneumonia | bronchitis | operation | surgery | worn out | wore myself | wore me out | ran myself |
    depress* | anxiety | panic attack* | migraine* | cancer | tumour | chemo* | leukaemia | insomnia | sleepless |
    couldn't sleep | my heart | heart attack | heart trouble | heart bypass | triple bypass | bypass surgery | bypass operation | blood pressure | angina | lungs |
    shoulders | wrist | wrists | spine | spinal | disc | hernia | sciatica | rsi | repetitive strain | carpal |
    tendon* | arthritis | rheumat* | spondyl* | osteo* | diabet* | stroke | epilep* | seizure* | rehab | sober |
    alcohol* | addict* | my nerves | nerves were | nervous | mental | covid | unwell | recovering from |
    recover from | convalesc* | my voice | vocal | nodules | vertigo | dizz* | fumes | solvents | skin | rash |
    my body | body said | no more lifting | broke my | broken leg | broken hip | fatigue | ptsd | chronic |
    disability | multiple sclerosis | endometriosis | crohn* | lupus | hospitalis* | hospitaliz* | in hospital |
    gave out | gave way | limp | crutches | in a wheelchair | my wheelchair | my legs | my feet | my hands shook | my ear | my eyes |
    in tatters | cracked up | went to pieces | shot to pieces | no longer fit | unfit`),
  family: phraseList(`
    elternzeit | missed his first | missed her first | bathtime | raised me | wife went back to work | husband went back to work | needed me at home | daughter who called me | son who called me | kids who called me | children who called me | our own little one |
    personal reasons | domestic reasons | caring responsibilities | family commitments | family circumstances |
    in - laws lived | my family | our family | the family | for family | stay - at - home | parent in | elderly |
    old folks | single handed | home schooling | homeschool* | autistic | down's | premature* | cot death |
    stillb* | bury | buried | grieving | grief | mourning | due in | was due | birth | missed my | watch them |
    watching them | see them grow | barely knew | hardly knew | bath time | story time | school gates |
    parents evening | family reasons | look after | looked after | looking after | care for | cared for |
    caring for | take care of | taking care of | carer | carers | caregiv* | pregnan* | expecting |
    maternity leave | parental leave | paternity leave | childcare | child care | childminder | nursery |
    kindergarten | creche | school run | school holidays | bereave* | divorc* | separat* | custody |
    single parent | single mum | single mother | single dad | single father | newborn | new baby | twins |
    triplets | dementia | alzheimer* | frail | poorly | passed away | dying | funeral | hospice | widow* |
    eldercare | bring up | bringing up | raise my | raise our | raising | grow up | at home with | home more |
    see more of | time with my | more time with | stay at home | be there for | bedtime | adopted | adoption |
    foster* | ivf | miscarriage | our first | our second | our third | our eldest | our youngest | my eldest |
    my youngest | bairns | grandchild* | grandpar* | parenthood | motherhood | fatherhood | as a dad | as a mum |
    as a mother | as a father | stayed home | special needs | disabled child | toddler | marriage was |
    my marriage | nursed | to nurse | brought me up | nappies`),
  study: phraseList(`
    fancied being | for theology | flight school | letters after my name | to read law | to read medicine | to read history | wanted to retrain | went back to school | go back to school |
    holy orders | missionary | aid work | voluntary work | working holiday | turn professional |
    turned professional | turned pro | expedition to | build a boat | built a boat | restore a | a cabin |
    matriculat* | foundation course | foundation year | a - levels | baccalaureate | vet school | nursing school |
    tafe | polytechnic | upsc | preparing for | further studies | pursue | pursuing | pursued | further education |
    my studies | finish my | my finals | founded a | founded my | founded our | enrolled | enrol | volunteered |
    volunteering | own two feet | wanted to write | bucket list | now or never | then or never |
    distance learning | bursary | cookery school | chef school | studied | reading law | reading for | postgrad |
    doctor of | finals | a term at | full time student | part time student | student again | classes at |
    took classes | courses in | certified as | accredit* | retake | resit | learning to | learn the | learn a |
    journeyman | train with | trained with | to become | being my own | by ourselves | work for myself |
    working for myself | for ourselves | sole trader | set up shop | set up a | set up in | starting up |
    start my | launch my | launched my | launch our | launched our | launched a | build my | built my | grow my |
    bought my | bought into | taken over a | ran my own | run my own | first shop | with a friend | two friends |
    my flatmate | my cousin and | spin off | spun out | invention | invented | a cafe | a café | guesthouse |
    a gallery | write full time | writing full time | to paint | to sing | to act | to sail | to cycle | to farm |
    to teach abroad | saw the world | around the world | round the world | world trip | world tour | year off |
    six months off | months travelling | hitch hik* | hitchhik* | interrail | overland | to south america |
    to australia | to new zealand | to asia | to africa | to india | pacific crest | appalachian | motorbike |
    find myself | who i was | finding myself | clear my head | a break | time out | political career |
    the priesthood | vows | monk | nun | to college | at college | to uni | at uni | my master's | a master's |
    studying for | to travel | went travelling | went traveling | go travelling | peace corps | monastery |
    ashram | hike | hiking | trek | trekked | campervan | year abroad | au pair | mba | pgce | teacher training |
    msc | llm | bsc | abitur | a student | lectures | accepted at | accepted to | accepted for | a place at |
    got a place | place to read | admitted | new trade | a trade | career change | change of career |
    change career* | switch careers | switched careers | new career | passion | hobby | side project |
    side business | side hustle | own name | over the door | business plan | crowdfund* | food truck |
    online shop | smallholding | family business | sculpt* | compose | go pro | run for | own brand | own label |
    own agency | own office | own consultancy | own boat | own garage | own kitchen garden | own product |
    independence | study | studies | degree | retrain* | re train* | masters | doctorate | doctoral | phd |
    university | law school | med school | medical school | art school | drama school | music school |
    film school | back to school | night school | evening classes | evening school | qualify | qualification* |
    conversion course | access course | a course | diploma | bachelor* | exams | sit the | thesis | day release |
    apprenticeship as | scholarship | training as | train as | train to be | seminary | a calling | ordain* |
    sabbatical | career break | gap year | year out | travel the | travelled the | travelling the | see the world |
    backpack* | pilgrim* | camino | walking from | sail round | sailing round | cycled to | self employ* |
    own boss | my own business | our own business | own practice | own workshop | own studio | own company |
    own firm | own restaurant | own café | own cafe | own shop | own bakery | own farm | own salon | own thing |
    own clients | set up my | set up on | set up as | set up our | setting up | go it alone | went it alone |
    struck out | strike out | started my own | start our own | start up a | started a | starting my | co found* |
    found a company | go freelance | went freelance | freelancing | opened a | opened my | opened our | open my |
    open a | entrepreneur* | the leap | nest egg | my dream | dreamed of | dreamt of | dream of | an itch |
    to learn | learn japanese | language course | write a book | write my book | a novel | paint full time |
    ourselves rather | tenancy | signed the lease | took a lease | crafts* | volunteer abroad | new profession |
    change of profession | second career | higher education | postgraduate | civil services | conservatoire |
    conservatory`),
  approached: phraseList(`
    fool to decline | fool to refuse | bidding for me | search firm | search committee | better proposal | wanted me more | came looking for me | my name had come up | executive search | saw me play | saw us play | made an approach | wanted me there |
    asked me to join | asked me to run | asked me to take | asked me to come |
    came calling | call came | telephoned | phone rang | phone went | given my name | my number | caught the eye |
    caught his eye | caught her eye | overtures | proposition* | asked straight out | by name | put my name |
    my name came | gave my name | a word in | whisper in | introduced me | introduction | referred me |
    was referred | referral | ex colleague | old colleague | colleague of mine | friend of mine | old client |
    former client | old teacher | was offered | were offered | been offered | got offered | offer i | offer from |
    offers from | dangled | dangling | waved a | waved in front | carrot | crooked a finger | came for me |
    came after me | come after me | chased me | pursued | went after me | stole me | pinched me | nicked me |
    bagged me | grabbed me | snatched | signed me | transfer fee | called up by | selected by | chosen by |
    picked by | appointed to | elected to | voted in | asked to take | asked to run | asked to lead |
    asked to head | asked to set | asked to stand | asked to come | asked to be | asked me whether | asked me if |
    asked me would | would i be | would i like | would i come | would i consider | would you like | come and work |
    come work | come to us | join us | join them | join him | join her | joining them | at a party | at a fair |
    at the fair | at a conference | at a wedding | over a beer | over coffee | over dinner | over lunch |
    business card | a letter arrived | letter came | an email landed | landed in my | in my inbox | turned up in |
    appeared from | knew of me | knew my work | liked my work | liked what | seen me | watched me | tasted my |
    tasted our | read my | read an article | heard my | heard our | something better | better position |
    better post | better role | better opportunity | great opportunity | rare opportunity | perfect job |
    perfect role | ideal job | job i'd always | offered me | pulled me over | brought me over | took me with |
    took me along | linkedin | heard about me | heard of me | heard me | seen my | saw my work | noticed me |
    discovered me | recruited | handpicked | hand picked | nominat* | invitation | found me | came to me |
    better came | opportunity came | opportunity arose | chance came | once in a lifetime | of a lifetime |
    couldn't pass | pass up | jumped at | unasked | hadn't applied | never applied | not applied |
    without applying | agency called | asked to join | invited to | brought me in | won me over | sweet talked |
    persuaded me | convinced me | got a call | phone call | a call from | a message from | an email from |
    a letter from | on a plate | headhunt* | head hunt* | head hunter | recruiter | poach* | approached |
    sought me | sought out | tapped on the | tapped me | shoulder tap | rang me | rang up | called me up |
    called me out | phoned me | phoned up | wrote to me | emailed me | messaged me | contacted me | got in touch |
    reached out | made me an | an offer | offer came | unsolicited | out of the blue | out of nowhere |
    wasn't looking | hadn't been looking | not been looking | wasn't even looking | weren't looking | lured |
    tempted | courted | courting | wooed | wooing | entic* | came knocking | knocked on my | talked me into |
    asked me over | asked whether i | asked if i | hired away | snapped me up | snapped up | dream job |
    better job | scouted | scout | spotted me | former boss | previous boss | old boss | ex boss |
    former colleague | invited me to | made to measure | tailor made | too good to | couldn't say no |
    don't say no | couldn't refuse | couldn't turn | hard to refuse | was happy where | a rival | competitor |
    across town | came up and | opening came up | came my way | asked for me | wanted me for | recommended me |
    was recommended | i was asked | made a proposal | who then contacted`),
};

/** Words that lean to a kind, and count where nothing tells one for sure or another leans the same way. */
export const HINTS: Readonly<Record<ReasonKind, readonly string[]>> = {
  growth: phraseList(`
    stretch* | bigger | harder | complex | limited | limits | larger | growth | grow | learning | progress |
    routine | every day the | opportunit* | curious | challenge | no room | stuck | surprise* | senior | junior |
    juniors | script | nothing else | what else | responsibility | tired of the | chances of`),
  "manager-conflict": phraseList(`
    disagree* | argument | argued | conflict | tension* | temper | shouted | shouting | screamed | yelled | trust |
    respect | frosty | soured | leadership | different ideas | overruled | ignored | personality`),
  dismissed: phraseList(`
    terminated | termination | let me go | let go | step down | removed | the rules | investigation | breach |
    mistake | mistakes | references | complaint* | deserved | earned it | too slow | bad marks | late again |
    lateness | sick notes | the letter`),
  layoff: phraseList(`
    was sold | were sold | sold to | last in | let me go | let go | closed | closing | shut | cuts | dropped us |
    dropped me | cancelled | canceled | released | new management | headquarters | head office | integrated |
    halved`),
  "no-work": phraseList(`
    crisis | the chain | nobody came | the strike | too quiet | went silent | orders | demand | empty | lost the |
    collapsed | vanished | interest rates | cancelled | went dead | weren't enough | not enough | hardly any`),
  pay: phraseList(`
    paid | pension | mortgage | rupee* | lakh* | francs | debt | invoice* | money | rent | cash | price | dearer |
    cheap* | expensive | petrol | tariff | grand | offered more | rates | doubled | the market pays | worth`),
  relocation: phraseList(`
    housing | ferry | island | north | south | moved | by train | by bus | in town | to the city | the country |
    village | distance | trains | kilometres | miles | abroad | apart | nearer | closer | landlord | home to |
    back to | transferred`),
  "firm-move": [],
  "contract-end": phraseList(`
    went live | go live | handover | handed over | a season | for a year | was built | completed | the season |
    grant | funding | contract | contracts | only ever | extension | came to an end | ended | was over |
    were over | finished | was done | as planned | cover | twelve months | two years | terminated | ran out`),
  culture: phraseList(`
    hygiene | afraid | targets | ashamed | efficiency | recognition | the way | treated | treatment | direction |
    strategy | meetings | dirty | trust | arms | too slow | cold | silent | silence | fear | rank | ranked |
    ranks | profit | profits | investors | the board | client | shouted | slogan* | chanting | posh`),
  hours: phraseList(`
    time off | suitcase | airport | travelling | hotel | friends | evening | weekend | holiday | flights |
    christmas | part time | hours | dawn | night | sleep | slept | sleeping | travel | sunday | saturday |
    evenings | too much`),
  health: phraseList(`
    was sick | so ill | an accident | my accident | in pain | breakdown | collapsed | shoulder | drinking |
    weight | hearing | lifting | sleep | eyes | voice | recover* | broken | doctor's | well again | got well`),
  family: phraseList(`
    family | died | raise the | alone | marriage | at home | needed me | granny | married | wedding | little |
    born | children`),
  study: phraseList(`
    to write | to walk | for myself | learned to | learnt to | trained as | training in | certificate in |
    learn to | exam | apprentice | volunteer* | my own | our own | become a | to become | course | dream* |
    adventure | building my | year off | japanese | freelance`),
  approached: phraseList(`
    trade fair | my old | my former | my previous | chance of | the chance | an email | a call | offered |
    offer | asked | join | poached | invited | competitor* | rival`),
};

const KIN =
  `mother father mum mam mom dad da papa mama parents parent son sons daughter daughters child children kid
  kids baby babies toddler toddlers wife husband spouse partner boyfriend girlfriend fiance fiancé fiancee fiancée
  brother sister grandmother grandfather grandma grandpa granddad grandparents nan nana gran granny grandchild
  grandchildren grandson granddaughter aunt uncle niece nephew in-laws bairn bairns twins missus eldest youngest
  newborn stepson stepdaughter teenager mother-in-law family`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}'s`]);

/** Things that tell a reason only together: a boss and a quarrel, a mother and her illness. */
export const PARTS = {
  fault: phraseList(`
    mistake | mistakes | error | errors | late | lateness | caught | drunk | stole | theft | forgot | damaged |
    failed | refused | missed | complaint | complaints | accident | shouted at | fight | lied | falsified |
    missing | crashed | asleep | broke | too slow | sick days | till | expenses | careless* | wrong | targets |
    figures | results`),
  fired: phraseList(`
    let me go | ended it | was out | i was gone | replaced | parted | sent home | sent me | told me to |
    finished me | no longer wanted | the end of me | cost me | on my ear | dropped me | had enough of me |
    part company`),
  move: phraseList(`
    moved | move | moving | headed | returned | return | returning | followed | settled | settle | living | lived |
    live | lives | house | flat | home | went back | came back | go back | posted | sent | commute | commuting |
    travel | based | transfer* | office | stationed`),
  kin: [
    ...KIN,
    ...phraseList("little one | little ones | wee one | wee ones | other half | my man | my man's"),
  ],
  boss: phraseList(`
    co - founder | cofounder | business partner | bandleader | band leader | team lead | line manager |
    my trainer | head nurse | the head | boss | bosses | boss's | manager | managers | supervisor | superior |
    superiors | director | head | headmaster | headmistress | head teacher | principal | dean | chief | foreman |
    gaffer | team leader | owner | owners | founder | founders | ceo | cfo | cto | md | chairman | chair |
    chairwoman | board | management | upstairs | above | from above | editor | chef | captain | commander |
    sergeant | officer | vicar | bishop | rector | coach | conductor | matron | shareholders | investors |
    successor | her replacement | his replacement | skipper | governors | president | higher ups | new man |
    new woman | station master | trainer | mentor | mister | mr | mrs | lead | partners | site agent | producer |
    professor | choirmaster | she | he`),
  strife: phraseList(`
    and i were | and i did not | and i didn't | and i never | and i couldn't | and i could not | and i disagreed |
    and me | argu* | row | rows | disagree* | conflict | conflicts | friction | tension | tensions | temper |
    shout* | yell* | scream* | swore | sneer* | trust | credit | respect | listen | backed | backing | support |
    rude | overrul* | overrode | interfer* | meddl* | ignored | sidelin* | froze me | frozen out | freeze |
    frosty | icy | cut me out | excluded | soured | sour | grudge | reconcile | work for | work under | work with |
    working for | working under | blamed me | bear | stomach | abide | explosive | poison* | harass* | unbearable |
    promise | promised | promises | different ideas | differences | difference | personally | humiliat* |
    relationship | voted against | wanted one thing | voted | treated me | rid of | rewrote | insult* | threaten* |
    liked | hated | couldn't stand | stand him | stand her | got on | get on | accused | every word | corrected`),
  sickness: phraseList(`
    isn't well | not well | wasn't well | crook | ill | sick | poorly | illness | accident | stroke | cancer |
    dementia | alzheimer's | frail | died | death | dying | diagnos* | operation | surgery | disabled |
    disability | hospital | health | needed | need | needs | heart | hip | depress* | unwell | trouble | worse |
    fell | weak | blind | bad patch | stairs | old | elderly | ageing | aging | alone | autis* | diabet* | type 1`),
  care: phraseList(`
    care | mind her | mind him | mind them | minding | sit with | watch | nurse | nursed | nursing | near |
    be there | at home | be home | be with | help | took in | take in | legs | carer | came along | was born |
    born | arrived | on the way | on my own with | small | little | school | growing | walk | brought | needed |
    time for | more of | never saw | see my | for my`),
  posting: phraseList(`
    posting | posted | transferred | transfer | stationed | relocat* | moved | moves | move | was sent | sent him |
    sent her | sent to | got a job | got a post | got a chair | got work | found work | found a job | new job |
    new post | took a job | job in | job at | post in | work in | work took | took me | took us | was offered |
    lives in | living in | moving | moved to | career | job`),
  premises: phraseList(`
    office | offices | plant | factory | firm | company | headquarters | head office | newsroom | lab |
    laboratory | depot | warehouse | department | site | studio | clinic | branch | base | workshop | business |
    works | shop | employer`),
  shifted: phraseList(`
    relocated | relocat* | moved | moving | transferred | went out to | shifted to | upped and | was moved |
    wanted me in | wanted us in | want me in`),
  firm: phraseList(`
    company | the firm | plant | factory | firm | mill | mine | site | hotel | brewery | shop | store | branch |
    office | department | team | unit | division | works | yard | depot | line | bank | school | paper | magazine |
    brewer | abattoir | studio | employer | theatre | restaurant | floor | start - up | start up | startup |
    business | centre | station | pit | foundry | shipyard | parent company | group | gates | clinic | ward |
    club | pub`),
  closed: phraseList(`
    was sold | got sold | its doors | went bust | closed | closes | closing | shut | shuts | folded | collapsed |
    dissolved | failed | disappeared | broke up | burned through | burnt through | exit | halved |
    stopped trading | demolished | locked | lights out`),
  job: phraseList(`
    job | jobs | post | posts | position | positions | role | roles | desk | desks | department | team | unit |
    half of us | heads | staff | workforce | function | grade`),
  cut: phraseList(`
    went in | was cut | were cut | went too | cut | cuts | cutting | gone | removed | disappeared | vanished |
    deleted | scrapped | neither | wasn't on | no longer | too many | dropped | shed | axed | redundant |
    asked for thirty | halved | part with | reduced | ceased | chopped | rationalised`),
  spell: phraseList(`
    contract | contracts | season | tour | run | grant | funding | cover | appointment | assignment | placement |
    internship | fellowship | residency | scheme | pilot | trial | campaign | festival | fair | event |
    expedition | harvest | census | election | games | exhibition | shutdown | engagement | tenure | secondment |
    mandate | stint | deployment | rotation | show | production | shoot | filming | series | months | task force |
    report | bridge | tunnel | building | migration | vintage | film | crew | audit`),
  ended: phraseList(`
    end of |
    was over | were over | over and done | at its end | to its end | came to an end | at an end | was up |
    were up | popped down | ended | finished | finishes | finish | done | complete | completed | expired |
    ran out | ran its course | lapsed | closed | wrapped | concluded | stopped | handed over | handed in |
    fulfilled | folded up | was built | had been built | broke through | terminated | restarts | close |
    went home | flew out | scattered`),
  work: phraseList(`
    orders | order | trade | business | bookings | custom | customer | customers | client | clients | demand |
    students | pupils | readers | passengers | patients | audience | audiences | viewers | visitors | guests |
    tourists | contracts | sales | advertising | adverts | commissions | subscribers | members | donations |
    traffic | exports | flights | weddings | events | market | enrolment | appeal | budget | budgets | sponsors |
    enquiries | gigs | money for`),
  scant: phraseList(`
    wasn't there | weren't there | plummeted | thinned out | didn't come | never came | stopped coming |
    went elsewhere | were few | was down | were down | nobody left | ran out | fewer | dwindled | stayed away |
    went quiet | dried | dry | fell | fallen | falling | dropped | drop | collapsed | vanished | disappeared |
    quiet | slack | slow | slowed | scarce | thin | thinned | shrank | shrinking | hardly | no one | too few |
    cancelled | called off | stopped | halved | gone | killed | evaporated | zero | there wasn't | lack | minimum |
    a tenth | on two days`),
  money: phraseList(`
    cash |
    grant | funding | money | budget | fund | funds | subsidy | subsidies | donor | sponsor`),
  spent: phraseList(`
    ran out of | out of |
    ran out | run out | gone | stopped | ended | cut | cuts | dried up | rejected | refused | wasn't any |
    withdrew | withdrawn | pulled out | no more | finished | not renewed | expired`),
  caller: phraseList(`
    recruiter | competitor | rival | customer | customers | client | clients | professor | colleague | boss |
    neighbour | embassy | museum | institute | owner | partner | studio | observatory | somebody | someone |
    friend | lady | firm | company | supplier | headhunter | fair | conference | they`),
  called: phraseList(`
    called me | rang me | called and | rang and | phoned | wrote to me | offered me | asked me | asked whether |
    invited me | approached | gave me a card | i need you | contacted | asked if | wanted a man | found my |
    saw me | a chair free | recommended`),
  own: phraseList(`
    own | ourselves | myself | self | workshop | business | café | cafe | tea room | bakery | firm | studio |
    farm | shop | van | app | brewery | cidery | practice | guitars | school | company | restaurant`),
  begin: phraseList(`
    started | start | set up | opened | open | founded | build | built | launch | launched | bought | signed |
    lease | go it | take over | took over | savings | dream | dreamt | aim`),
  wage: phraseList(`
    wage | wages | rate | rates | raise | rise | salary | salaries | pay | paid | bonus | increment | overtime |
    quid | pounds | euros | dollars | £ | € | $ | thousand | grand`),
  meagre: phraseList(`
    poor | low | insult | pittance | frozen | froze | cut | more | less | below | late | enough | barely | worth |
    stuck | market | fair | elsewhere`),
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** A part is found by its words, a place by its capital after "to" or "in". */
export type Part = keyof typeof PARTS | "place";

/** Two parts within a few words of one sentence, and the kind they tell. */
export const PAIRS: readonly (readonly [Part, Part, ReasonKind])[] = [
  ["boss", "strife", "manager-conflict"],
  ["kin", "sickness", "family"],
  ["kin", "care", "family"],
  ["kin", "posting", "relocation"],
  ["premises", "shifted", "relocation"],
  ["premises", "shifted", "firm-move"],
  ["firm", "closed", "layoff"],
  ["job", "cut", "layoff"],
  ["spell", "ended", "contract-end"],
  ["work", "scant", "no-work"],
  ["money", "spent", "contract-end"],
  ["money", "spent", "no-work"],
  ["caller", "called", "approached"],
  ["own", "begin", "study"],
  ["wage", "meagre", "pay"],
  ["fault", "fired", "dismissed"],
  ["move", "place", "relocation"],
  ["kin", "place", "relocation"],
];

/** "For lack of nurses", "too few drivers". */
const UNSTAFFED = eachWith(
  phraseList(`
    no | too few | not enough | lack of | shortage of | short of | want of | couldn't find | couldn't get | couldn't hire`),
  `people hands staff nurses doctors teachers drivers pilots cooks chefs waiters interpreters translators linguists engineers
    developers mechanics fitters welders carers midwives volunteers players singers actors pickers crew coaches trainers
    instructors referees guards cleaners apprentices electricians plumbers technicians dentists pharmacists vets farmhands`.split(
    /\s+/,
  ),
);

/** What tells why anything else was done or happened, in the clause that gives the cause. */
export const CAUSES: Readonly<Record<CauseKind, readonly string[]>> = {
  price: phraseList(`
    business decision | financial decision | commercial decision | called in the loan |
    concession fee | charges | the bill | overheads | out of our budget | over budget | couldn't afford | half the price | third of the price | two thirds of the price | quoted | premium | ate the margin | margin | interest rates | loan |
    price | prices | priced | cheap | cheaper | cheapest | cost | costs | costly | dear | dearer | expensive |
    budget | discount | quote | rent | rents | fee | fees | bargain | saved money | save money | savings |
    undercut | affordable | too much money | energy bill* | insurance`),
  quality: phraseList(`
    damp | breakdowns | broke down | mould | warped | blunt | complaints | kept failing | kept leaking | kept breaking | kept jamming | jammed | snapped | tore | poor workmanship | contaminat* | virus | nematodes | disease |
    failed the | failed _ test | failed twice | failed every | let in water | came apart | fell apart | wore out |
    returns ate | sent back | came back | quality | reliab* | unreliab* | faulty | defect* | inconsistent | crash* | bug | bugs | stability | unstable |
    leak | leaking | leaked | broke | broken | durab* | flaw* | returns | off spec | precision | accura* | finish |
    taste* | rust* | cracked | rotten | looked better | better product`),
  supply: phraseList(`
    couldn't get | out of stock | tankers | ran out of | waiting for | never arrived | didn't arrive | arrived late | no parts | back order | harvest |
    supplier | suppliers | delivery | deliveries | delivered | shipment* | parts | sensors | components |
    shortage* | stock | customs | backorder* | subcontractor* | container* | vendor`),
  client: phraseList(`
    client kept | client wanted | customer wanted | brief changed | changed the brief | asked for changes | tenants wanted | parents wanted |
    scope | changed their mind | changed its mind | the client | the customer | customers asked |
    customers wanted | requirements | change requests | specification | feedback | requested | wishes`),
  staff: [
    ...UNSTAFFED,
    ...phraseList(`
    interpreters | translators | linguists | short of drivers | no drivers | no teachers | no nurses | volunteers | nobody to | no one to | couldn't find anyone | on maternity | went on leave | too few hands | mentee | moved away | hand in their |
    strike | strikes | walked out | a walkout | walk out | industrial action | downed tools | picket | go slow |
    staff | short staffed | shorthanded | short handed | nobody wanted the job | couldn't find | couldn't replace |
    couldn't hire | could be hired | vacanc* | developers | engineers | fell ill | sick leave | resigned |
    retired | baker | left us | understaffed | turnover | recruit* | co - host | on strike`),
  ],
  demand: phraseList(`
    hardly anyone | hardly anybody | nobody under | no one under |
    no cars | passing trade | nobody wanted | no takers | too few pupils | half empty | dwindl* | tired of it | nobody watched | nobody read |
    nobody came | no one came | hardly any | no customers | too few | footfall | demand | nobody listened |
    nobody bought | few people | low turnout | falling | nobody used | orders | sales | empty | listeners |
    bookings | not enough`),
  funding: phraseList(`
    backer | backers | council cut | the budget | ran dry | overdraft | bank wouldn't |
    funding | grant | sponsor | sponsors | money | cash | investor* | budget was cut | cut the budget | donor* |
    subsid*`),
  permit: phraseList(`
    visa | red tape | paperwork | regulation* | banned | ban | forbidden | not allowed | listed building | allergen | failed inspection | failed the inspection | planning refused | zoning |
    permit | permits | permission | planning | approval* | regulator* | certificat* | licence | license |
    inspection | council | law | legal | environmental | app store | rejected | complian*`),
  weather: phraseList(`
    rains | winds | frosts | floods | cyclone | tornado | hot spell | cold spell | cold snap |
    snowed | snow | fog | gale | gales | hurricane | typhoon | monsoon | hail | blizzard | thaw | mud | heatwave | tide | swell | lightning |
    weather | rain | rained | drought | flood* | storm* | frost | snow | ice | heat | wind | winter | wet`),
  safety: phraseList(`
    side effect* | got ill from | fell ill from | got sick from | made people ill | made people sick | made patients ill |
    patients got ill | patients fell ill | patients died | people died | somebody died | someone died | electrocut* |
    poison* | carbon monoxide | gas leak | burns | choking |
    longer safe | not safe | wasn't safe | weren't safe |
    fire rating | hazard* | injur* | collision | incident | evacuat* | asbestos | toxic |
    safety | unsafe | danger* | accident* | risk | risks | side effects | fire`),
  speed: phraseList(`
    on time | turnaround | took too long | took forever |
    fastest | faster | quickest | quicker | in time | lead time | deliver before | supply before | sooner |
    deadline | speed | slow | too long`),
  premises: phraseList(`
    roof fell in | roof fell | floor gave way | subsidence |
    sold the building | lost our room | lost the room | lost the hall | evicted |
    building | premises | the lease | our lease | the landlord | landlord wanted | the hall | the room | the roof |
    no home any | nowhere to meet | sold the site | lost the venue | venue closed | the venue | threw us out`),
  fault: phraseList(`
    my own fault | our own fault | through my own | through our own |
    my own _ fault | own stupid fault | too busy | i forgot | we forgot | an oversight | missed the deadline |
    our fault | my fault | our mistake | my mistake | underestimated | our own | poor planning | our planning |
    misjudged | failed our | failed its | we hadn't | prototype | own code | own tests`),
};

/** What rules a reason out without a "not": a boss one got on with, a house that was full. */
export const RULED_OUT: Readonly<Record<string, readonly string[]>> = {
  "manager-conflict": [
    ...FINE_BOSS,
    ...phraseList(`
    got on famously | got on great | got on brilliantly | got along well | got along great | get along well |
    got on perfectly | got on very well | liked my boss | loved my boss | excellent boss | wonderful boss |
    no quarrel with | nothing against my | got on well | got on splendidly | got on fine | got along fine |
    get on well | best boss | good boss | boss was great | was on good terms | on good terms | still have coffee |
    good friends | fond of my boss`),
  ],
  layoff: phraseList(`
    market's still where | still where it was | still where it always was | still where they were |
    still running | still open | still trading | still operating | still exists | doing well | thriving |
    was growing | were growing | could have stayed | was never at risk | nobody cut | no one cut |
    still going strong | is still open | was hiring | were hiring | begged me to | wanted to keep me |
    wanted me to stay | tried to keep me | post was safe | my job was safe | still there today | asked me to stay`),
  dismissed: phraseList(`
    nobody asked me to leave | no one asked me | nobody told me to | sorry to see me | sad to see me |
    nobody pushed | no one pushed | begged me to | wanted me to stay | wanted to keep me | asked me to stay`),
  approached: phraseList(`
    no one asked me to | nobody asked me to | no one asked me | nobody asked me | wasn't asked | never asked me |
    nobody approached | no one approached | nobody called`),
  culture: phraseList(`
    no moral qualms | no qualms about | nothing against the | proud of what we`),
  quality: phraseList(`
    never crashed | never once crashed | never broke | never failed once | never leaked | never let us down | never a fault |
    not a single fault | no faults | without a hitch | worked perfectly | worked like a charm | was fine all along |
    were fine all along | ran like clockwork | ran like new | nearly new | as good as new |
    first class | never failed a | never failed the | faultless | no complaints about | nothing wrong with the |
    top quality | hardly anything came back | nothing came back | not one came back`),
  relocation: phraseList(`
    wife had no job | husband had no job | partner had no job | still in town | still lives here | still lives in | still lives round | still live here | still live in |
    hasn't moved | hadn't moved | never moved | didn't move | haven't moved | no plans to move`),
  funding: phraseList(`
    still had our sponsor | still had the sponsor | still had a sponsor | kept our sponsor | sponsor stayed |
    funding was there | money was there | funding was never | funding was secure | funding was safe |
    funding was guaranteed | fully funded | still had funding | still had the funding | still had the grant |
    still had money | never short of money | plenty of money`),
  "contract-end": phraseList(`
    still had two years | still had a year | would've had another | would have had another |
    offered me two more | offered me another | offered to renew | offered an extension | offered a permanent |
    permanent contract | could have stayed | full funding | offered me a permanent`),
  pay: phraseList(`
    earn less than before | earn less now | earning less | rent hadn't gone up | rent never went up | rent stayed the same |
    rent was low | rent was fair |
    took a _? pay cut | pay cut to | took a _? cut | for less money | pay cut for | for less money | generous pay | generous salary | pay was generous | paid well |
    paid me double | pay was good | pay was fine | pay was excellent | money was good | money was fine |
    couldn't complain about the pay | took a cut`),
  "no-work": phraseList(`
    more _ than ever | more _ than we could | no shortage of customers | no shortage of work | no shortage of orders | no shortage of pupils |
    roaring trade | plenty of customers | plenty of orders | plenty of readers | plenty of work | fully booked |
    full every | flooded with | waiting list | sold out every | never busier | books were full |
    order book was full | snowed under | was packed | were packed | was full | order books were full | queues |
    queue out | more work than | busier than ever`),
  health: [
    ...FINE_BODY,
    ...phraseList(`
    twenty - twenty | twenty twenty | 20 / 20 | hear like a bat | eyes like a hawk | see like a hawk | eyes like an eagle |
    in top form | in top shape | in perfect health | in perfect shape | in good shape | in great shape | in rude health |
    as an ox | as a fiddle | as a horse | hale and hearty | nothing the matter with | nothing ails me | nothing hurt |
    never hurt | bloods were fine | doctor gave me the all clear | all clear | passed me fit | was passed fit |
    not a day's illness | not a day sick | never missed a day | not a single sick day |
    are perfect | eyes are fine | eyes are good | clean bill of health | fit and well | right as rain |
    sound as a bell | as good as ever | passed every medical | passed the medical | passed my medical |
    heart is fine | heart's fine | heart is sound | back is fine | too busy to see | fit as a | never felt better | nothing wrong with me | nothing wrong with my | my back was fine | fit as |
    never been ill | never ill | never sick | perfectly healthy | in good health | healthy as | in fine voice | in fine fettle`),
  ],
  premises: phraseList(`
    could have had the lease | could've had the lease | could have kept the lease | could have kept the premises |
    lease ran for | lease had years | lease was safe | years left on the lease | years on the lease | lease was good for |
    landlord would have | landlord would've | could have stayed in the building | building was fine | building was sound`),
  permit: phraseList(`
    nobody banned | no one banned | was never banned | were never banned | nobody forbade | no one forbade | never forbidden |
    had the permit till | had a permit till | permit ran till | permit was good till | permit was valid |
    licence is clean | licence was clean | license is clean | licence is still valid | licence was valid |
    still have my licence | still had my licence | still hold my licence | passed every inspection | passed the inspection |
    passed all | permit came through | had the permit | permits were in order | papers were in order |
    all our papers were | permission was there | council was all for | council was on our side`),
  staff: phraseList(`
    nobody went on strike | no one went on strike | nobody was on strike | no one was on strike | there was no strike |
    never a strike | never on strike | nobody walked out | nobody downed tools | well staffed |
    no shortage of staff | no shortage of drivers | no shortage of people | plenty of staff | plenty of drivers |
    plenty of hands | plenty of applicants | fully staffed | never short of staff | never short of people |
    staff were all there | had people enough | people enough`),
  supply: phraseList(`
    was there in time | were there in time | arrived in time | arrived on time | came on time | came in time |
    arrived weeks early | arrived early | was in the yard | were in the yard | in stock all along | stock was there |
    had all the parts | parts were all there | stores were full | warehouse was full of it`),
  demand: phraseList(`
    sold out | was full every | were queueing | were queuing | queues round | queue round the block |
    could have sold twice | could've sold twice | never had so many | record numbers`),
  weather: phraseList(`
    weather was fine | weather was perfect | weather was glorious | weather held | sun shone | dry as a bone |
    not a drop of rain | mildest winter | weather was kind | weather was on our side | cloudless`),
  price: phraseList(`
    rent hadn't gone up | rent never went up | rent stayed the same | rent was low | rent was fair | rent was reasonable |
    rent was nothing | landlord was decent | landlord was kind | prices hadn't |
    cheap as ever | never been cheaper | never cheaper |
    price was the lowest | prices were the lowest | were the cheapest | was the cheapest | the lowest bid |
    the lowest price | cheapest bid | cost us more | cost me more | dearer | most expensive | the dearest | even dearer | not the cheapest | second cheapest | wasn't the cheapest |
    weren't the cheapest | cost more | dearer than | paid more for`),
  family: phraseList(`
    husband was all for | husband would've | wife would've | husband would have | wife would have | kids would've |
    children would've | family would've | husband was dying to | wife was dying to | husband was keen | wife was keen |
    nothing at home | nobody at home | no one at home | nobody in the family | no one in the family |
    kids wanted to go | children wanted to go | family wanted to go | family was all for | wife was all for |
    no family | no kids | no children | single then | live alone | had no ties`),
};

/** Whose choice it was: "I resigned", "they let me go", or nobody's: "it ran out". */
export const AGENCY: Readonly<Record<"own" | "theirs" | "lapse", readonly string[]>> = {
  lapse: phraseList(`
    contract _? ran out | contract _? ended | contract _? expired | contract _? was up | contract _? was over |
    contract _? finished | contract _? came to | post _? ran out | season _? was over | season _? ended |
    secondment _? ended | placement _? ended | contract ended | contract ran out | contract was up |
    contract was over | contract finished | contract expired | contract simply | contract came | ran its course |
    came to its end | simply came to | came to an end | was only for | only for a year | term was up |
    season was over | season was simply | season ended | season finished | secondment ended | months were up |
    weeks were up | year was up | contract with _ ran out | cover ended | was always going to end |
    never meant to last | nothing more to it`),
  own: phraseList(`
    halfway through my | halfway through the contract | half way through my | mid - contract | before it ended | before my contract | cut it short |
    broke it off | broke off | i handed in | my resignation | my own doing | my idea | i wanted out |
    i called it a day | i threw in | i gave in my | i put in my | i upped | of my own accord | my own choice |
    my own decision | my choice | my decision | begged me to stay | wanted me to stay | asked me to stay |
    tried to keep me | offered me more to stay | chose to leave | decided to leave | i resigned | i quit |
    handed in my notice | i walked out | walked out | i gave notice | i ended it | i packed it in | voluntar* |
    i'd had enough | on my own account | of my own free will | nobody pushed me | turned it down | i turned down |
    begged me to go on | begged me to | offered me two more | i refused | i said no | it was me who | i stopped |
    i gave up | i chose | i had had enough | i wanted to go | jumped`),
  theirs: phraseList(`
    didn't extend my | did not extend my | wasn't extended | was not extended | weren't extended |
    couldn't keep me on | couldn't keep us on | weren't keeping me | not keeping me on | asked me to go | my post was cut | my post was axed | my job was axed | post disappeared | got the chop | got the push | got the boot | my p45 | gave me my cards | gave us notice | gave me notice | showed us the door | let us all go |
    cut my post | cut my job | cut my position | cut my role | they ended | was ended for me | got fired |
    wanted me gone | told me to leave | asked for my resignation | thrown out | kicked out | got me out |
    lost my job | cost me the job | cost me my job | lost my post | my post went | my job went | they replaced me |
    showed me out | they dropped me | terminated | let me go | let us go | made redundant | made me redundant |
    my post redundant | my job redundant | laid off | laid me off | sacked | fired | dismissed | dropped us |
    dropped me | gladly have gone on | i'd be there still | i'd still be there | would have stayed |
    would've stayed | i'd have stayed | wanted to stay | asked to leave | asked me to leave | asked to go |
    forced out | pushed out | pushed me | was pushed | got pushed | been pushed | didn't renew | did not renew | not my choice | wasn't my choice |
    had no choice | wasn't renewed | was not renewed | fired me | sacked me | dismissed me | told to go |
    had to leave | closed down | shut down | went under | got the sack | showed me the door | went bust |
    cut the engineers | got rid of me | till retirement | never have left | closed the whole site |
    we were all out | my contract wasn't | was let go`),
};

/** Whose choice anything else was: "they talked me into it", "I put myself forward". */
export const CHOICE: Readonly<Record<"own" | "theirs", readonly string[]>> = {
  own: phraseList(`
    asked for it myself | asked for the _ myself | asked for that myself | asked to be moved | asked to be transferred |
    i asked to stand | i asked to join | nobody had to persuade | no one had to persuade | nobody had to ask | needed no persuading | didn't need persuading | was my idea | put myself forward | put my name forward | put my own name | put my hand up | nobody asked me | no one asked me |
    wasn't asked to | off my own bat | of my own accord | on my own initiative | my own idea | asked for it myself |
    asked for the _ myself | i'd asked for | went for it myself | i pushed for it | lobbied for it | begged to be |
    volunteered for it | volunteered myself | of my own free will | my own choice | against _ wishes | against _ advice |
    against _ will | my own decision | i insisted on it | nobody made me | no one made me | nobody told me to`),
  theirs: phraseList(`
    they moved me to | they put me in | they put me on | they sent me to | they transferred me |
    talked me into | talked into it | was her idea | was his idea | roped me in | roped into | press ganged | twisted my arm | my arm was twisted |
    leaned on me | leant on me | persuaded me | pressed me to | was pressed into | pushed me into | was pushed into |
    forced me to | was made to | made me do it | nagged me | never have thought of it | wasn't my idea | not my idea |
    were told to | was told to | ordered me to | was ordered to | had no choice | no choice in the matter |
    no say in it | was volunteered | asked me to stand | asked me to chair | asked me to take it | it was their idea`),
};

/** Names and ways of speaking that hold the words of a reason and give none. */
export const MISREAD: readonly string[] = phraseList(`
    nothing to do with | gave out the | gave out a | gave out our | gave out their | gave out some | gave out leaflets |
    i was born | was born in | were born | being born | raising the | raised the | raising money | raise money |
    raising funds | lapsed donors | lapsed members | lapsed customers | lapsed subscribers | in ten had lapsed |
    won't let me go | wouldn't let me go | don't let me go | before christmas | since christmas | after christmas |
    till christmas | over christmas | paid nothing | we paid | they paid nothing |
    we were paid | is paid | are paid | paid for by | was paid for | got paid for | paid into | paid out |
    switched off over | record sales | hearing aid | hearing aids | hearing test | hearing tests |
    take the cold | stand the cold | in the cold | the cold got |
    before covid | since covid | during covid | after covid | until covid | went under water | went under the | housing files | housing association | housing officer | wheelchair list |
    wheelchair users | wheelchair access | wheelchair service | wheelchair ramp | the bypass | a bypass | night lights |
    night light | christmas lights | evening classes | evening class | night classes | legal aid | health visitor |
    health visitors | health board | health centre | health authority | health and safety | health care |
    mental health team | medical director | medical superintendent | medical officer | medical records | care home |
    care homes | senior carer | senior carers | care assistant | care assistants | care worker | care workers |
    nursing school | nursing home | school run | travel account | guest travel | travel agency | travel desk |
    travel agent | shift supervisor | shift leader | shift lead | shift boss | shift manager | stress test |
    stress tests | stress engineer | price list | pension fund | pension scheme | study coordinator | study nurse |
    clinical study | pilot study | case study | contracts manager | contract manager | funding round | training team |
    training officer | culture medium | family name | family tree | family room | family doctor | night editor |
    night watchman | a retired | retired judge | retired heads | pay desk | pay phone | pay roll | hours of sleep |
    man hours | working hours lost | degrees | efficiency has | efficiency was | efficiency went | efficiency rose |
    efficiency of | energy efficiency | direction of travel | trust paid | the trust`);

/** Words before what was said earlier and no longer holds. */
export const RETOLD: readonly string[] = phraseList(`
    i told you | told you it | told you that | i said it | i said that | i said i | what i said | i blamed |
    i'd blamed | i put it down | put it down to | i claimed | i made out | i let you | had you believe |
    made it sound | whatever i said | isn't true that | not true that | the story about | flattering than |
    i gave you | i cited | i named`);

/** "The police would have gone on", "my husband would've come": they were not why. */
const WOULD_HAVE = eachWith(
  ["would have", "would've", "would gladly have", "would happily have", "would still"],
  phraseList(`
    gone on | stayed | carried on | continued | paid | kept | renewed | come | come along | gone | gone in | let me | let us |
    waited | backed | signed | taken | given | had us | had me`),
);

/** Signs that reasons are spoken of, whatever they are for. */
export const TALK: readonly string[] = [
  ...WOULD_HAVE,
  ...phraseList(`
    had simply become | simply become too | had become too | became too | had got too | was simply too | were simply too |
    asked for it myself | asked for the _ myself | asked to be moved | asked to be transferred | no other _ on offer |
    business decision | financial decision | commercial decision | medical decision | family decision | only opening |
    only job going | only post going | only thing going | nothing else going | nothing else was going | nothing else on offer |
    only offer i | went under when | went bust when | went bankrupt when | stopped when | ended when | closed when | collapsed when | folded when | cancelled the | called off the | scrapped the | shelved the |
    that's all there was to it | that's all it was | that's all there is to it | that was all there was to it |
    no more to it than that | there was no more to it | there's no more to it | begun to bore me | began to bore me |
    started to bore me | bored me | lost its charm | lost the taste for | lost my taste for | is late | are late |
    is delayed | are delayed | running late | ran late | came in late | fell flat | flopped | came to nothing |
    was cancelled | got cancelled | were cancelled | was scrapped | got scrapped | was shelved | got shelved | was axed |
    was postponed | got postponed | was put off | gave it back | gave _ back | handed it back | handed _ back |
    gave _ back ourselves | pure chance | sheer chance | by accident | by pure accident | an accident of | no plan at all |
    just happened | fell into it | slid into it | drifted into it | stumbled into it | didn't take the | didn't take up |
    only applicant | only candidate | only bidder | nobody else applied | no one else applied | nobody else would |
    no one else would | nobody else wanted it | no one else wanted it |
    on principle | had to persuade | asked to stand | needed no persuading | didn't need persuading | was my idea | was her idea |
    was his idea | was their idea | took the contract | took _ contract | won the contract | passed every inspection |
    never a problem | was never the problem | took our customers | drove us from | became a _ for the |
    drew me | drew us | attracted me | attracted us | chased us | drove us out | simple as that | still had our |
    still had my | still had the | lost the tender | lost _ tender | lost the bid | lost the contract | lost _ contract |
    lost the account | lost the vote | lost my medical | took the contract off | lapsed | changed us over | we switched |
    switched to | swapped to | dropped them | why i joined | joined because | joined for | signed up because |
    talked me into | put myself forward | no one asked me | nobody asked me | pay cut | run out of things | did for us |
    cut the funding | that was all | turned _ down | said no to | refused it | looked elsewhere | was the lowest |
    cost us more | clean bill of health | put my name forward | roped me in | twisted my arm | off my own bat |
    the point | nothing to do with | never an issue | an issue | no issue | the reason | reasons | matter of |
    a question of | came into it | come into it | the whole story | no part in | played no part | chose | chosen |
    we took them | took them for | picked | opted for | opted against | decided on | decided against | preferred |
    was late | were late | slipped | delayed | held up | overran | behind schedule | fell through | failed |
    went wrong`),
];

/** "What held the bridge up was", "what made me go were". */
const WHAT_DID_IT = [
  ...eachWith(
    phraseList(`
    what held | what delayed | what stopped | what killed | what sank | what finished | what drove | what made | what brought |
    what cost | what broke | what ended | what decided | what tipped | what drew | what kept | what got | what led |
    what pushed | what turned | what tempted | what persuaded | what convinced | what spoilt | what spoiled | what ruined |
    what put | what stuck | what bothered | what annoyed | what upset | what irked | what galled | what wore | what ate |
    what attracted | what appealed to | what struck | what clinched | what did it | what caused | what triggered |
    what forced | what prompted | what moved |
    what scared | what hurt | what won | what lost | what swung | what sold`),
    phraseList("_? was | _? were | _? is"),
  ),
  ...phraseList(
    "what made me _ _ was | what made me _ _ were | what made us _ _ was | what made us _ _ were",
  ),
];

/** "Apple removed our app over a trademark." */
const OVER_IT = eachWith(
  `removed pulled banned fined sued rejected dropped cancelled stopped suspended closed sacked fired dismissed evicted
    refused split resigned quit`.split(/\s+/),
  phraseList(
    "_? over a | _? over the | _? over my | _? over our | _? over his | _? over her | _? over their",
  ),
);

/** "It was a tendon that stopped me", "it was the rains that cut it short". */
const CLEFT = eachWith(
  ["that"],
  eachWith(
    `stopped made drove brought killed cut ended cost decided delayed forced finished sank held put got led took turned
      kept persuaded drew convinced ruined spoilt spoiled broke tipped won`.split(/\s+/),
    `me us it them the our my him her`.split(" "),
  ),
);

/** "For the heat", "for his voice", "for my back". */
const FOR_CAUSE = [
  ...eachWith(
    ["for the", "purely for the", "only for the", "just for the"],
    `heat damp noise smell dust view quiet peace sea mountains climate humidity altitude footfall money pension prestige
      atmosphere language subsidy subsidies discount wages glory adventure fun children quality taste look speed warranty company crowds
      mosquitoes commute`.split(/\s+/),
  ),
  ...eachWith(
    ["for my", "for his", "for her"],
    `back knees knee hip heart lungs nerves eyes health asthma voice hands allergies sanity boyfriend girlfriend fiancé fiancée
      wife husband mother father parents family kids children son daughter`.split(/\s+/),
  ),
  ...eachWith(
    ["for its", "for their", "for his", "for her"],
    `strength flavour colour smell grain weight simplicity softness sound tone acidity yield hardiness durability beauty
      views history library garden teachers research spirit honesty calm warmth wit contacts knowledge skill skills english
      french german spanish teacher name price speed taste quality reputation range size location looks voice experience references accent patience
      humour punctuality light acoustics warranty`.split(/\s+/),
  ),
  ...eachWith(
    ["for a", "for the", "for"],
    `cheaper better quieter safer warmer nicer`.split(/\s+/),
  ),
];

/** Words after which a cause stands, sometimes only, and those before which it stands. */
export const MARKERS: Readonly<
  Record<"after" | "perhaps" | "before" | "perhapsBefore", readonly string[]>
> = {
  after: [
    ...WHAT_DID_IT,
    ...FOR_CAUSE,
    ...OVER_IT,
    ...phraseList(`
    so that i'd | so that i'll | so that we'd | so that they'd | so that they | so that he | so that she | so that my |
    in the hope of | with a view to | for no other reason than |
    for the simple | for the one | for one reason | the reason why |
    to save on | to save fuel | to save money | to save costs | to save time | to cut costs | to avoid | to escape | to get away from | to please |
    to make room for | to keep up with | to comply with | to attract | so as not to | in order not to | not wanting to |
    foundered on | failed on | failed for | fell victim to | starved of | applied since |
    wrote to you because |
    became a _ since | became an _ since | became a _ as i | became an _ as i |
    for a girl | for a woman | for a man | for love | for a boy | marked us down for | marked me down for | marked it down for |
    threw us out for | threw it out for | struck us off for | if it hadn't been for | if it had not been for |
    if it weren't for | if it wasn't for | had it not been for | were it not for | but for the | if they hadn't |
    if he hadn't | if she hadn't | if the _ hadn't | if my _ hadn't | if our _ hadn't | if there had been | if there'd been |
    if only | on the back of | off the back of | by dint of | in the face of | under pressure from | at the request of |
    at the wish of | at the behest of | on the insistence of | out of love | out of fear | out of spite | out of boredom |
    out of conviction | out of principle | out of duty | out of habit | out of despair | out of need | out of pity |
    out of solidarity | out of faith | out of friendship | out of vanity | out of ambition | out of laziness | out of anger |
    out of protest | for being | for having | for missing | for refusing |
    for arguing | for shouting | for swearing | for fighting | for stealing | for drinking | for lying | for coming late | for speaking out | for not | for the extra | for extra money | for the cash | for the overtime |
    for the bonus | through my own | through our own | through no fault | had it with | had had it with |
    out of curiosity | out of pride | out of necessity | out of loyalty | out of sheer | out of pure | with an eye to |
    the excuse was | the grounds were | the ground was | it all came down to | it hung on | it turned on | it hinged on |
    it stood and fell with | wholly because | partly because | chiefly because | precisely because | only because |
    just because | all because | not least because |
    to pay for | to pay off | to fund my |
    for the steady | for the wage | for the pay | for the salary | for the pension | for the security |
    for the hours | for the love | for the challenge | for the sake |
     couldn't face | could not face | no longer wanted to |
    picked it for | picked her for | picked him for | chose her for | chose him for | went with it for |
    went with them for | went for them because | hired them for | hired her for | hired him for | lost it on |
    lost on | fell down on | came down on | beaten on | turned down for | rejected for | failed on | failed over |
    in it for | did it for | doing it for | came for the | stayed for the | joined for the | took it over for |
    off with a | off with my | laid up with | down with a | what drew me was | what drew us was | what attracted me was |
    what brought me was | what tempted me was | what put me off was | what killed it was | what stopped us was |
    on price | on points | because | b / c | cos | cause of | because of | due to | owing to | thanks to | on account of | by reason of |
    on grounds of | on the grounds | on _ grounds | for _ reasons | for reasons of | for want of | for lack of |
    through lack of | for fear of | in view of | in light of | on the strength of | the reason is |
    the reason was | the reasons were | reason being | my reason | our reason | reason for | the only reason |
    the real reason | main reason | simple reason | seeing that | given that | seeing as | considering that |
    inasmuch as | caused by | brought about by | triggered by | the cause was | the fault of | held up by |
    let down by | driven by | forced by | came down to | comes down to | it boiled down | boiled down to |
    boils down to | was down to | is down to | put it down to | a matter of | a question of | purely for |
    purely because | mostly because | mainly because | mainly for | mostly for | simply because | for the sake |
    for love | for the money | for the service | for their | took them for | took it for | chose them for |
    chose it for | picked them for | blamed | in order to | so as to | so that i | so i could | so that we |
    what did it | what decided it | what finished it | what finished me | the last straw was | the trouble was |
    the problem was | the snag was | the catch was | trouble with | to look after | to care for | to nurse |
    to be at home | to be closer | to be near | to be with | to help my | to raise | to study | to travel |
    to learn | quit over | left over | resigned over | notice over | walked out over | out over | walked over |
    on the advice | on medical advice | on doctor's orders | over a row`),
  ],
  perhaps: phraseList(`
    tired of | fed up with | sick of | weary of | had enough of |
    when they | when the | when my | when our | after they | after my | after a | after the | once they |
    once the | once my | now that | as i | as the | as they | as we | as my | as it | as he | as she | as there |
    as two | as three | as four | as several | as some | as half | as both | as most | as too many | as so many | as hardly |
    as people | as every | as all | as nearly | as almost | as one of | as our | as a | as an | as its | as their | as nobody | as no | as you | as his | as her | as customers | as clients | since i |
    since the | since they | since we | since my | since it | since there | since their | since our |
    since nobody | since no | since customers | since clients | over a | over the | it was the | it's the |
    it was my | it was our`),
  before: [
    ...CLEFT,
    ...phraseList(`
    made me apply | made me write | made me want to |
    was all i could get | was what i could get | was what i got into | was all we could get | was the only one that |
    all we could afford | all i could afford | was all that was left | so the _ was closed | so the _ closed |
    so the _ was cancelled | so the _ was shut | so the _ shut | so the _ ended | so the _ was dropped | so the _ was sold |
    so it closed | so it was closed | so we closed | so we sold | so we stopped | so we dropped | so i no longer |
    so we no longer | was dead against | were dead against | was set against it | wouldn't hear of it |
    wouldn't have it | put his foot down | put her foot down | put their foot down | talked me out of it |
    begged me not to | didn't want me to | that's all there was | that's all there is | that's all it was |
    nothing more to it | that's the only reason | that was the only reason | that's the whole reason |
    that's the real reason | that was the real reason | nothing else ended | nothing else stopped | nothing else killed |
    so it was | so it had to be | so it became | so i became | so they had to | so i had to | so we had to | so i ended up | so i took up | so i trained as |
    so i chose | so i picked | so they took me | so they gave it to me | so i got it | so it went to | so it fell to |
    made me a | made me an | made a _ of me | turned me into a | got me into | put me onto | brought me into |
    talked me into | won me for | was all there was to it | was all it was | tipped the balance | tipped the scales |
    was the clincher | was the deciding | did the trick | left us no choice | left me no choice | gave me no choice |
    gave us no choice | was the death of | was the end for | spelled the end | spelt the end | sealed its fate |
    sealed our fate | sealed my fate | sealed the fate | proved fatal | was our undoing | was my undoing |
    held up the | held everything up | held us up | held it up | let us down | delayed us | was to blame |
    were to blame | is to blame | was at fault | was the reason | were the reason | is the reason | was the cause |
    was why | is why | is what made | was what made | meant that | meant we | meant i | so i stopped | so i moved |
    so i gave | so i left | so i went | so i quit | so i resigned | so i handed | so i packed | so i got out |
    so i walked | so i closed | so i shut | so i sold | so they had to | so off i went | so out i | decided it | settled it | our own fault |
    my own fault | that's why | that is why | which is why | that was why | this is why | that's the reason |
    that was the reason | that did it | that was enough | that finished it |
    that finished me | made me go | made me leave | made me quit | drove me out | drove me away |
    was the last straw | was enough for me | was the end of it | put an end to | put paid to | tipped the | hence |
    therefore | consequently | as a result | broke me | and i left | and i went | and i quit | and i resigned |
    and i walked | had to go | cost me the | forced us | forced me | stopped us |
    took the contract | took our customers | took our trade | drove us out | drove me off | drove me from | drove us from | were why | are why | were what | is what drew | was what drew |
    what drew me | what drew us | drew me to | drew us to | drew me here | attracted me | attracted us |
    is what brought | was what brought | brought us to | brought us here | brought me to the | brought me here |
    chased us | drove us | pushed us out | priced us out | simple as that | did for us | did for me | did for it |
    did for the | finished us | finished it | killed it | killed us | killed the | killed our | killed off | sank us | broke us | put us off |
    put me off | turned me off | tempted me | persuaded me to | convinced me to | sold it to me | swung it |
    clinched it | tipped it | sealed it | won me over | won us over | had to close | had to stop`),
  ],
  perhapsBefore: phraseList(`
    was against it | were against it | so we | so i said | so i took | so that was that | so that was it | that was it | that was that | and that was | made us`),
};
