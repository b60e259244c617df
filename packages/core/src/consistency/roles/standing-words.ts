import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";

/** Papers that a person holds or does not hold, by what people call them. */
export const PAPERS: Readonly<Record<string, readonly string[]>> = {
  doctorate: phraseList(`
    doctorate | phd | ph d | dphil | doctoral degree | doctor's degree | doctoral thesis | doctoral studies |
    doctor's title | edd | md degree | my doctoral`),
  master: phraseList(`
    master's | masters degree | master degree | masters in | master in | msc | m sc | an ma | my ma | ma in | mba | meng | llm | mphil | mres |
    mfa | master of science | master of arts | master of business | postgraduate degree`),
  degree: phraseList(`
    degree | bachelor's | bachelor | bsc | b sc | ba in | my ba | beng | llb | b ed | bachelor of education | honours degree | university degree |
    college degree | associate's degree | foundation degree | first class degree`),
  diploma: phraseList(
    `diploma | hnd | hnc | higher national | btec | nvq | national diploma | a levels | abitur | baccalaureate | leaving cert`,
  ),
  chartered: phraseList(`
    chartered | chartership | chartered status | charter status | ceng | mrics | frics | cfa charter | cfa charterholder | charterholder |
    incorporated engineer | professional engineer | pe licence | pe license | p eng | chartered membership`),
  accountancy: phraseList(`
    acca | aca | cima | cpa | cipfa | certified public accountant | certified accountant | chartered accountant |
    accountancy exams | accounting exams | final exams with the institute`),
  certified: phraseList(`
    certified | uncertified | certification | certificate | cert | certs | certifications | pmp | prince2 | scrum master certificate |
    black belt | green belt | cissp | itil | nebosh | iosh | cips | wset | haccp certificate | cordon bleu | ielts |
    goethe certificate | cambridge certificate | celta | delta certificate | aws certificate | ccna | ccnp`),
  licensed: phraseList(`
    licensed | unlicensed | licenced | licence | license | licences | licenses | licensure | sia badge | personal licence`),
  hgv: phraseList(`
    hgv | lgv | class one licence | class 1 licence | class two licence | class 2 licence | cdl | artic licence | lorry licence | truck licence |
    bus licence | psv licence | pcv licence | cat c e | c e licence`),
  driving: phraseList(`
    driving licence | driver's licence | driver's license | drivers license | driving license | driving test`),
  operating: phraseList(`
    forklift licence | forklift ticket | forklift certificate | crane ticket | crane licence | slinger's ticket | excavator ticket | digger ticket |
    plant ticket | cpcs card | cscs card | rigger's ticket | scaffolder's ticket | scaffolding ticket | confined space ticket | working at heights ticket | chainsaw ticket | chainsaw licence |
    blasting ticket | shotfirer's ticket | explosives licence | weapons licence | firearms licence | banksman ticket`),
  flying: phraseList(`
    pilot's licence | pilot licence | commercial licence | atpl | cpl | ppl | instrument rating | type rating | air traffic licence | glider licence | instructor's rating | instructor rating`),
  sailing: phraseList(`
    master's ticket | mate's ticket | skipper's ticket | yachtmaster | day skipper | officer of the watch ticket | chief's ticket | engineer's ticket | class one ticket |
    boatman's licence | boatmaster's licence | coxswain's certificate | deck ticket`),
  welding: phraseList(
    `welding ticket | welding tickets | coded | welder's ticket | welding certificate | pressure ticket | 6g`,
  ),
  gas: phraseList(
    `gas safe | gas ticket | gas card | gas registered | corgi registered | corgi | acs assessment | oftec`,
  ),
  electrical: phraseList(`
    eighteenth edition | 18th edition | gold card | electrician's licence | electrical licence | part p | am2 | niceic`),
  security: phraseList(`
    security clearance | security cleared | sc cleared | dv cleared | sc clearance | dv clearance | clearance | top secret clearance | vetting`),
  bar: phraseList(`
    called to the bar | bar exam | bar exams | the bar exam | passed the bar | admitted to the bar | bar finals | bar course | admitted as a solicitor | on the roll of solicitors |
    second state exam | second state examination`),
  boards: phraseList(`
    board certified | board certification | board exam | board exams | my boards | medical boards | specialist exam | specialist register | specialist title | fellowship exam | membership exam | mrcp | frcs | mrcgp | mrcs | royal college exam`),
  teaching: phraseList(`
    qts | qualified teacher status | teaching certificate | teaching licence | teaching license | teaching diploma | teaching qualification | pgce | teacher's licence | teacher training | teaching credential`),
  registered: phraseList(`
    registered | registration | on the register | nmc pin | hcpc | registered nurse | state registered`),
  accredited: phraseList(`accredited | accreditation`),
  qualified: phraseList(`
    qualified | unqualified | qualification | qualifying exam | qualifying exams | fully qualified | part qualified | paramedic exam | final exams | finals | state exam | trade exam | trade test | journeyman's exam |
    master's exam | master craftsman's exam`),
  apprenticeship: phraseList(`
    apprenticeship | indentures | trade papers | journeyman's papers | journeyman's certificate | red seal | trade certificate | time served | my time as an apprentice | gesellenbrief`),
  firstaid: phraseList(
    `first aid certificate | first aid ticket | first aider | first aid instructor | emt certificate | lifeguard ticket | lifeguard certificate | lifesaving certificate`,
  ),
  diving: phraseList(
    `diving ticket | diving certificate | diver's ticket | hse part | dive ticket | divemaster | open water certificate`,
  ),
  patent: phraseList(`patent | patents | patented | patent application | patent applications`),
  publication: phraseList(`published | unpublished | in print | publisher | book deal`),
  tenure: phraseList(`tenure | tenured`),
  residence: phraseList(`
    work permit | work visa | working visa | settled status | residence permit | permanent residence | permanent residency | green card |
    indefinite leave to remain | right to work | citizenship | visa sponsorship | sponsorship`),
};

/** What tells of a paper that it is held. */
export const HELD = phraseList(`
    have | have got | i've | i've got | i've had | i'd | hold | holds | holding | held | got | earned | took | passed | completed |
    finished | gained | obtained | received | got me | awarded | granted | issued | in my name | graduated | conferred |
    defended | did my | did a | did an | did the | since | fully | with a | with an | with my | with the | came through | walked away with |
    carry | renewed | valid | in my pocket | on my wall | on the wall | came out | appeared | brought out | sailed through | first attempt | in the bag |
    under my belt | to my name | don't need | do not need | no need of | no need for | need no | without needing | was made | is from |
    was in | is in | was from | was on | already | found a | found my`);

/** What tells that it is not: still to come, given up, refused, lapsed. */
export const LACKED = phraseList(`
    not yet | yet to | still to | still ahead | ahead of me | in front of me | still doing | still working | still writing |
    still waiting | waiting for | awaiting | pending | unfinished | half finished | half way | halfway | midway |
    in progress | under way | on the way | isn't finished | not finished | wasn't finished | isn't done | isn't complete |
    not complete | incomplete | never completed | never finished | didn't finish | did not finish | didn't complete |
    never got round | never got around | never got | never took | never sat | never did | never had | never held | never made |
    never came | never became | never passed | never went through | never went back | never granted | haven't sat | haven't taken | haven't got | haven't finished |
    haven't passed | haven't done | haven't completed | haven't been | hasn't been | hasn't come | hasn't arrived |
    haven't any | have no | had no | i've no | i'd no | don't have | do not have | didn't have | don't hold | do not hold | don't own |
    didn't get | did not get | didn't pass | did not pass | didn't sit | didn't come | no such | there isn't | there is no | there's no |
    hoping to | hope to | i hope | planning to | plan to | intend to | going to | about to | i'll | i will | want to | would like to |
    i'd like to | i'd love to | would love to | i'd love a | aim to | aiming for | due in | due next | next year | next spring | next summer | next autumn | next month |
    this autumn | this summer | this spring | this winter | later this year | by christmas | by the summer | is in january | is in february | is in march | is in april |
    is in may | is in june | is in july | is in august | is in september | is in october | is in november | is in december |
    resit | resitting | retake | retaking | studying for | reading for | preparing for | training for | working towards |
    working toward | work towards | working on | towards my | toward my | towards a | sitting my | taking my | doing my | enrolled |
    registered for | signed up for | applied for | applying for | submitted | part way | two papers | papers left |
    papers to go | exams left | exams to go | modules left | modules to go | units to go | one exam | one paper | to go |
    failed | fail | flunked | broke off | broken off | breaking off | dropped out | dropped it | dropped my | gave up | gave it up | given up |
    abandoned | quit | left without | walked away from | cut short | interrupted | discontinued |
    lost my | lost the | lapsed | lapse | expired | ran out | runs out | revoked | suspended | withdrawn | took away | took back | taken away |
    struck off | refused | rejected | turned down | turned me down | turned it down | denied | nearly | almost | all but | short of |
    provisional | someone else signs | somebody else signs | signs my work off | in a drawer | in the drawer |
    no publisher | looking for a publisher | came to nothing | i need | i'd need | i still need | i would need | won't have | without | unqualified | part qualified |
    uncertified | unlicensed | unpublished | under examination | opposed | invalid | nobody published | no one published | isn't one | aren't any | never more than`);

/** Holders of contracts by what they are called: "as a temp", "on supply", "through an agency". */
const HIRED_FOR_A_TIME = joined(
  `was, was a, was an, was only, was only a, was just, was just a, i'm, i'm a, i'm an, am a, as, as a, as an, been, been a, only a, just a, merely a, on, on a,
  through an, through the, through, via an, via the, from an, was on, was on a, always, mostly, working as a, there as`,
  `temp, locum, freelance, freelancer, contractor, casual, supply, supply teacher, agency, agency nurse, agency worker, agency driver,
  agency chef, agency teacher, bank nurse, zero hours, zero hours contract, fixed term, fixed term contract, temporary contract, temporary, day rate, rolling contract,
  day labourer, seasonal, seasonal hand, relief teacher, relief driver, relief nurse, substitute teacher, guest lecturer, visiting lecturer, adjunct,
  self employed, hired hand, sessional, rolling freelance, rolling freelance arrangement, short term contract, limited contract, retainer, stringer, call off contract`,
);

/** The terms that a post came with. */
export const TERMS: Readonly<Record<string, readonly string[]>> = {
  "terms:permanent": phraseList(`
    permanent | perm | perm post | permanently employed | permanent contract | permanent post | permanent position | permanent job |
    permanent member | on the permanent staff | permanent staff | permanent employee | open ended contract | indefinite contract |
    contract without end | staff job | staff position | staff photographer | staff writer | staff post | on the staff |
    salaried post | salaried position | established post | on the books`),
  "terms:temporary": [
    ...HIRED_FOR_A_TIME,
    ...phraseList(`
    temped | temping | temporary contract | temporary post | temporary job | temporary basis | freelance basis | casual basis | agency staff |
    zero hours contract | fixed term contract | one year contract | six month contract | three month contract | short term contract | self employed |
    by the day | a day here | day here and | on invoice | as and when | when they needed me | when they rang | when they were short |
    called in when | maternity cover | a month at a time | week to week | month to month | contract by contract |
    production by production | gig by gig | hired by the day | hired by the show | hired by the season | day to day contract | paid by the day`),
  ],
  "hours:full": phraseList(`
    full time | fulltime | full hours | a full post | five days a week | forty hours a week | 40 hours a week | 100 % post |
    hundred per cent post`),
  "hours:part": phraseList(`
    part time | parttime | part timer | half time | half a post | half post | mornings only | afternoons only | evenings only |
    weekends only | saturdays only | only mornings | only saturdays | only weekends | one day a week | a day a week | two days a week | three days a week |
    two mornings a week | three mornings a week | two evenings a week | two afternoons a week | a few hours a week |
    ten hours a week | twelve hours a week | fifteen hours a week | sixteen hours a week | twenty hours a week | 10 hours a week | 15 hours a week |
    16 hours a week | 20 hours a week | 50 % post | 60 % post | sixty per cent post | fifty per cent post`),
  "paid:no": phraseList(`
    unpaid | as a volunteer | was a volunteer | i'm a volunteer | just a volunteer | only a volunteer | voluntary post | voluntary role | voluntary work | voluntary basis | pro bono | without pay | no pay | for no money | not a penny | never saw a penny | honorary |
    just expenses | only expenses | expenses only`),
  "paid:yes": phraseList(`
    paid post | paid position | paid job | paid role | paid work | paid employment | paid staff | paid internship | was salaried | drew a salary |
    drew a wage`),
};
