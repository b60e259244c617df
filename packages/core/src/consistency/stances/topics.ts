import { phraseList } from "../../text/phrases.ts";

const HOURS =
  `four | five | six | seven | half four | half five | half six | half seven | 4 | 5 | 6 | 7 | dawn | daybreak |
  sunrise | first light | cockcrow`.split("|");
const LATE_HOURS =
  `nine | ten | eleven | noon | midday | half nine | half ten | 9 | 10 | 11 | lunchtime`.split("|");
const LATER_HOURS =
  `eight | nine | ten | half eight | half nine | half ten | 8 | 9 | 10 | coffee`.split("|");
const STARTS =
  `start at | starting at | start by | begin at | beginning at | begins at | starts at | up at | up by |
  up before | in at | in by | get up at | getting up at | open up at | opens at | rise at | there at | site at | fresh at |
  alarm set for | up from`.split("|");
const PART_HOURS =
  `ten | twelve | fifteen | sixteen | eighteen | twenty | twenty two | twenty four | twenty five |
  twenty eight | thirty | thirty two | 10 | 12 | 15 | 16 | 18 | 20 | 22 | 24 | 25 | 28 | 30 | 32`.split(
    "|",
  );
const FULL_HOURS = `forty | thirty eight | thirty nine | thirty seven | 40 | 39 | 38 | 37`.split(
  "|",
);
const FEW_DAYS = `two | three | four | 2 | 3 | 4`.split("|");
const HYBRID_DAYS =
  `days a week in the | days a week at | days a week from | days a week on | days in the office |
  days at home | days from home | days on site | days remote | days in and`.split("|");
const PART_SHARES =
  `forty | fifty | sixty | seventy | seventy five | eighty | 40 | 50 | 60 | 70 | 75 | 80`.split(
    "|",
  );

const pairs = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.flatMap((one) => right.map((other) => `${one.trim()} ${other.trim()}`));

/** Words that name a side of a question of taste; whether it is wanted is told by what stands around them. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  "place:home": phraseList(`
    from home | home office | home based | remote | remotely | home working | homeworking | wfh | working at home |
    work at home | kitchen table | my kitchen | telework* | telecommut* | own house | my house | my own home |
    living room | spare room | my study | from anywhere | from here | from my flat | bedroom | home desk |
    stay home | at home | own four walls | from bed | homework* contract | work remote | working remote |
    distance working | mobile working | virtual | virtually | virtual team | distributed team | online | over video |
    by video | zoom | my sofa | my garden shed | garden office | attic | my place | from my place | from the house |
    own kitchen | work from my | working from my | from wherever | wherever i am | location independent |
    from the countryside | dialling in | dial in | logging in from | log in from | pyjamas | slippers |
    avoid the commute | home days | home day | home setup | with a laptop | dining table | my balcony |
    digital nomad | from abroad | skip the commute | home as my | at my own | from the cabin | from the garden |
    from the shed | from a shed | from the sofa | from the caravan | from the camper | from the campervan |
    dog at my feet | cat on my lap | cat on the keyboard | own garden`),
  "place:office": phraseList(`
    the office | an office | office days | office based | on site | onsite | on the premises | in person |
    headquarters | commute | commuting | come in daily | coming in daily | in the building | same building |
    under one roof | workplace | at the office | the firm's premises | office work place | office life |
    office building | office floor | an office with | on the spot | at the company | at the plant | at the branch |
    at the site | at my workplace | my workplace | the workplace | the coffee machine | coffee corner |
    the water cooler | the canteen | the corridor | corridor chats | bump into | see my colleagues | see colleagues |
    meeting colleagues | desk next to | physical presence | physically present | be physically | face time |
    coming in | being in | going in | going to work | leave the house | leaving the house | travel in | train in |
    the drive in | travel to work | journey to work | daily presence | return to office | real people around |
    lab next door | to come in | my presence | wfo | client location`),
  "track:expert": phraseList(`
    specialist | specialists | individual contributor | an ic | stay technical | technical work | technical career |
    technical path | technical ladder | an expert | experts | the craft | craftsman | craftswoman | hands on work |
    stay hands on | at the bench | my bench | on the tools | my microscope | in the classroom | hard problems |
    hands dirty | expertise | subject matter | principal engineer | master's certificate | technical role |
    technical expert | technical side | technical specialist | expert role | expert career | specialist role |
    specialist career | specialist track | expert track | senior specialist | sme | master of my | mastery |
    master craftsman | best craftsman | my craft | my trade myself | the work itself | the actual work |
    actual work | real work | do the work | doing the work | do it myself | doing it myself | own hands |
    deep knowledge | depth | in depth | deepen | deeper into | go deep | going deep | go deeper | subject expert |
    research myself | lab bench | the bench | at the stove | at the coalface | coal face | at the machine |
    on the machine | at the bedside | with patients myself | front line | frontline | the code | writing code |
    write code | coding | programming | designing | the drawing board | my lathe | lathe | welding myself |
    cooking myself | cook myself | the stove | teaching itself | colleague among | rank and file | equal among |
    engineer not | staff engineer | fellow | consultant without | professional knowledge | know how |
    knowledge counts | stay a | stay an | remain a | remain an`),
  "track:manager": phraseList(`
    managing people | manage people | managing staff | manage staff | managing a team | manage a team |
    manage the lads | managing others | people management | line management | management role | management post |
    management career | management | leadership | lead a team | leading a team | lead people | leading people |
    lead staff | leading staff | lead others | leading others | lead anyone | leading the group | lead a crew |
    leading a crew | lead the best | lead a department | run a team | running a team | running a shift |
    run a shift | run a department | running the kitchen | running of the | team lead | team leader | shift leader |
    supervising | supervise | foreman | forewoman | head of | head teacher | headteacher | head chef | ward sister |
    a director | people under me | direct reports | reports to me | report to me | my own team | my own people |
    staff to supervise | team under me | performance reviews | appraisals | staff talks | personnel matters |
    staffing | hiring and | hiring | discipline | disciplining | delegat* | corner office | climb the ladder |
    promotion | promoted | take the lead | reins | rosters | responsibility for other* | responsibility for people |
    responsibility for a | managerial | line manager | people manager | middle management | senior management |
    management track | management path | management job | management jobs | management position |
    management responsibility | management duties | manage others | manage anyone | manage anybody |
    manage my colleagues | leading | led a | leading role | leadership role | leadership position | leadership post |
    leadership responsibility | lead role | executive | executives | exec | director's | directorship | c level |
    boardroom | head chef's | head nurse | head cook | head gardener | head waiter | headship | deputy head |
    a chief | chair of | department head | department lead | dept head | section head | section leader |
    group leader | group lead | group head | floor manager | shop manager | store manager | site manager |
    branch manager | project manager | plant manager | crew chief | crew leader | gang leader | ganger |
    charge nurse | matron | ward manager | team manager | team boss | being boss | be boss | be the boss |
    supervis* | oversee | overseeing | in charge | in command | direct a | directing a | directing people |
    run the team | run the department | run the place | run the show | run the shop | run a shop | run a kitchen |
    run a site | run a ward | run a store | run the kitchen | run the site | running the place | running the show |
    running the shop | running a department | running a kitchen | responsibility for staff | responsible for people |
    responsible for staff | responsible for others | staff responsibility | personnel responsibility |
    people responsibility | staff under | people under | team of ten | team of twelve | team of eight |
    team to lead | team to run | team behind me | subordinates | reporting to me | hire | hire and fire |
    hiring and firing | firing people | fire people | sack people | sacking | coaching staff | coach my staff |
    coaching people | coach people | develop people | developing people | developing staff | grow people |
    growing people | growing a team | building a team | build a team | build teams | motivate people |
    motivating people | motivate staff | motivating a | staff meetings | staff issues | staff problems |
    staff planning | rota planning | duty rosters | shift plans | holiday requests | appraisal | personnel |
    personnel work | personnel talks | annual reviews | disciplinary | sick notes | telling people what |
    telling others what | tell people what | tell others what | telling others how | give orders | giving orders |
    instruct others | career ladder | move up | moving up | climbing | rise to | next step up | step up | a step up |
    promoted to | rung | rungs | take over from | at the helm | helm | the reins | foreman's | gaffer | conductor |
    captain's | bigger team | a big team | be a boss | being a boss | be a manager | being a manager |
    become a manager | becoming a manager | manager's title | as a manager | as a boss | as supervisor |
    as a supervisor | become supervisor | be a supervisor | supervisor job | supervisor's job | supervisor post |
    manager's job | managing director | manager post | manager role | manager job | be a leader | become a leader |
    being a leader | anyone's boss | anybody's boss | anyone's superior | anyone's manager | bigger title |
    grander title | higher title | higher rank | more stripes | another stripe | higher grade | next grade |
    bossing | bossing people | bossing others | boss people | boss others | the head's office | head's office |
    head after that | a head myself | be head of | manager after that | deputy and then`),
  "travel:yes": phraseList(`
    travel | travelling | traveling | business trips | trips | trip | hotel room | hotels | flights | flying |
    airports | planes | overnight stays | nights away | away from home | being away | be away | on the road |
    the road | suitcase | suitcases | site visits | field visits | visiting sites | visiting clients |
    visit clients | visit customers | visiting customers | sent abroad | abroad every | abroad | touring | on tour |
    long haul | motorway | sent anywhere | send me anywhere | fly anywhere | whole region | different town |
    new town each | montage | conferences abroad | sent out to | travels | journeys | journey | business travel |
    work trips | field trips | overseas trips | foreign trips | day trips | weeks away | weeks abroad | days away |
    months away | time away | nights in | overnighting | sleep away | sleeping away | hotel nights | hotel life |
    hotel beds | jet lag | jetting | plane | planes and trains | trains and planes | trains and hotels | by train |
    by plane | on planes | behind the wheel | kilometres | miles a | the miles | mileage | driving from |
    drive long | long drives | long distances | long distance | out of town | out on the | out visiting |
    on the move | always moving | on assignment | assignments abroad | going abroad | go abroad | work abroad |
    working abroad | foreign countries | other countries | other cities | different countries | different cities |
    different city | different places | all over europe | all over | around the world | round the world |
    around the country | round the country | the world | see the world | across the country | across europe |
    across the region | territory | tours | trade fairs | flying out | fly out | airport | airport lounges |
    packing a suitcase | pack my suitcase | pack a bag | packing bags | living out of | passport | away on business |
    away all week | leave my family | sent out | sent to | sent round | sent around | field service | field based |
    external appointments | appointments outside | at the customer's | customer visits | client visits | roving |
    itinerant | nomad | nomadic | gypsy life | seafaring | at sea | offshore | fly in | rotation abroad |
    commute by plane | motels | motel | guest houses | b and bs | a different bed | different beds | strange beds |
    departure lounge* | boarding gate* | check in queues | duty free | open road`),
  "travel:no": phraseList(`
    own bed | home every night | home every evening | home for supper | home at night | stay put | staying put |
    fixed workplace | one place | home by six | be home by | evenings at home | nights at home | home each night |
    home each evening | home in time | home by | back home by | back by evening | return home every | sleep at home |
    sleep at my | dinner at home | tuck my | bedtime | one location | single site | single location | one site |
    one town | fixed location | fixed base | local job | local work | work locally | locally | near home |
    close to home | stay local | stay in one | stationary | sedentary job | stay at base | my own house by |
    own roof | in my own house | back in my own | own sofa | kids at bedtime | read to the kids`),
  "relocate:yes": phraseList(`
    relocat* | move house | moving house | move there | move away | move abroad | move anywhere | move to |
    move for | move city | move cities | uproot* | resettle | settle there | live there | living there | transfers |
    secondment | posting | overseas assignment | foreign posting | expat* | emigrat* | change country |
    change countries | changing cities | change cities | new city | another city | another town | living abroad |
    live abroad | pack up | packing boxes | new address | fresh start | start over | starting over | strange place |
    sell up | leave the island | leaving the island | leaving my | would move | could move | get us out |
    relocat* anywhere | pull up sticks | up sticks | pack my things | pack my bags | pack our bags | pack my boxes |
    moving boxes | removal van | removals | change town | change towns | changing towns | change places |
    change of scenery | change of scene | new town | new country | new region | new surroundings | another country |
    another region | another place | another continent | different country | different city | different town |
    different region | different part of | abroad permanently | settle abroad | settle down there | settle anywhere |
    live anywhere | live elsewhere | life abroad | go overseas | foreign country | living in another |
    live in another | move anywhere in | move across | move countries | moving again | moving cities | moving away |
    moving home | move home | moved for work | i'd come | come to you | follow the job | follow the work |
    follow the company | go where the | anywhere you | transferred to | posted to | be posted | posted abroad |
    sent to another | secondments | assignment abroad | abroad for good | immigrat* | emigrate | leave my home |
    leave home | leave the city | leave town | leave the region | leave the area | leaving the city |
    leaving the area | leaving town | leave this | leaving this | leave my town | leave my village |
    leave my country | leave the country | leave everything | leave my friends | leave our house | leave our home |
    selling the house | sell the house | sell our house | sell my house | rent out my | new home | new flat |
    find a flat | change schools | pull the kids | pull my kids | start afresh | begin again somewhere | replant* |
    emigration | being transferred | were transferred | a transfer | moving to | transfer to | going to move |
    thinking of moving | move somewhere | move closer | move nearer | move over | come and live | go and live |
    living in | live in | start somewhere | leave here | new life | a new life | start a life |
    different surroundings | the other end | set up home | make a home | bring the family | bring my family |
    take my family | distance from home | far from home | far away from | emigrating | transferable job |
    transferable post | transferable`),
  "relocate:no": phraseList(`
    stay here | staying here | stay where i | keep living | keep my address | near my family | keeps me here |
    stay near | around here | within reach of | stay in my | stay in this | stay in our | stay close to |
    stay near my | remain here | remain where | stay where we | hometown | home town | my village | my valley |
    this town | this city | this region | this area | this valley | this village | this island | our house here |
    our neighbourhood | my roots | roots are | rooted | settled here | well settled | my parents live |
    live next door | family here | friends here | grew up here | born here | die here | buried here |
    commuting distance | commutable | where we live | where i am | near my parents | near my children |
    where my family | where my children | where my friends | where my parents`),
  "weekend:yes": phraseList(`
    weekend | weekends | saturday | saturdays | sunday | sundays | weekend work | weekend shifts | weekend duty |
    fridays to sundays | sat and sun | sat/sun | saturday work | sunday work | saturday shift | saturday shifts |
    sunday shift | sunday shifts | sunday duty | saturday duty | sunday rota | weekend rota | weekend hours |
    weekend working | weekend service | working weekends | work weekends | saturday nights | sunday mornings |
    sunday brunch | bank holidays | public holidays | holidays | christmas day | week ends | which days |
    seven days | on sundays | on saturdays | every second weekend | every other weekend | alternate weekends |
    one weekend in`),
  "weekend:no": phraseList(`
    weekends off | weekend off | weekends free | weekend free | free weekends | free weekend | free saturday |
    free sunday | sundays free | saturdays free | saturdays off | sundays off | normal weekends | weekdays |
    monday to friday | my weekends | my saturdays | my sundays | my weekend | weekdays only | weekends with my |
    weekend with my | weekends for | weekends are for | weekend is for | weekends belong | weekend belongs |
    sundays are for | saturdays are for | sundays belong | saturdays belong | sunday belongs | mon fri |
    monday through friday | monday till friday | five day week | during the week | working week | two days off |
    a real weekend | real weekends | proper weekend | proper weekends | whole weekend | whole weekends | church |
    mass | football on saturday | matches on | kids on weekends | long weekend | my free weekends | family time |
    family days | saturdays i keep | sundays i keep | weekends i keep`),
  "night:yes": phraseList(`
    nights | night shift | night shifts | night work | nightshift | night duty | night roster | night part |
    night one | night staff | night trains | night flights | night porter | night watch* | night baker |
    working at night | work at night | through the night | overnight | after dark | after midnight | past midnight |
    midnight shift | graveyard shift | graveyard slot | dark hours | small hours | permanent nights | nocturnal |
    at night | world's asleep | everybody else sleeps | till dawn | until morning | in the dark | night premium |
    midnight to | night time | nighttime | nightly | by night | late at night | all night | the night |
    night working | night worker | night nurse | night guard | night security | night desk | night clerk |
    night driving | night driver | night bus | night freight | night run | night flying | night fishing |
    night baking | night patrol | night operations | night calls | night rota | night crew | night team |
    night hours | work nights | working nights | do nights | doing nights | on nights | permanent night | dog watch |
    witching hour | wee hours | early hours | ten to six | eleven to seven | 10 to 6 | 11 to 7 | ten at night |
    eleven at night | midnight | 2 a.m | 3 a.m | 3am | 2am | 4am | when everyone sleeps | everyone else sleeps |
    everyone's asleep | city sleeps | town is asleep | town sleeps | moonlight | sleeping by day | sleep by day |
    awake at night | up all night | stay awake | stay up | staying up | till morning | until dawn | to sunrise |
    darkness | late shift past | the quiet hours | overnight runs | overnight delivery | overnight deliveries |
    overnight shifts | overnight shift | overnight work | overnights | in the night | after ten at night |
    in the small hours`),
  "night:no": phraseList(`
    days only | day shift | day shifts | daytime | day work | day job | awake by day | my sleep | sleep at home |
    daylight | working days only | daylight hours | day rota | day duty | day team | day clinic | day shifts only |
    normal hours | normal working hours | regular hours | office hours | sunlight | see the sun | sleep at night |
    my nights | nights free | nights to sleep | good night's sleep | full night's sleep | a regular sleep |
    sleep rhythm | body clock | biorhythm | circadian | in bed by | in bed at | nine to five | human hours |
    by daylight | work in daylight | drive in daylight | in the daytime | daytime only | daytime work |
    daytime shifts | during the day`),
  "oncall:yes": phraseList(`
    on call | standby | stand by | pager | pagerduty | bleep | beeper | out of hours | call out | call outs |
    callout | callouts | called out | call rota | called in | call me in | ring me | phone me | phoned | reachable |
    emergency duty | emergency phone | emergencies | emergency call* | incident line | incidents | night calls |
    fetched out | first contact | after hours | on call duty | on call work | on call weeks | on call week |
    on call rota | call duty | be called | being called | get called | getting called | called at | called back |
    call me | calls at night | call at night | phone rings | phone ring | phone at night | phone next to |
    phone by my | phone by the | phone on | ring at | rings at | rung up | rung at | ring in the | telephone at |
    bell at night | alarm goes | alerts | alert | paged | paging | page me | pages at | emergencies at night |
    emergency service | emergency services | emergency rota | emergency line | emergency number | emergency work |
    emergency shifts | emergency repairs | duty phone | duty rota | duty weeks | duty officer | retained | retainer |
    round the clock | around the clock | 24/7 | 24 hours | day or night | day and night | any hour | all hours |
    at any time | contactable | contacted | contact me | reach me | be reached | availability | available outside |
    available at night | available after | always on | always available | permanently available |
    constantly available | rufbereitschaft | bereitschaft | out of bed | roused | woken | woken up | wake me |
    ready to go | ready to jump | rapid response | response team | turn out | come out at | drop everything |
    go back in | come back in | backup duty | third line | incident response | server goes down |
    server crashes | breakdown service | outside working hours | outside my hours | outside hours`),
  "oncall:no": phraseList(`
    unreachable | switch off completely | phone off | uninterrupted nights | set hours | opening times |
    phone stays quiet | switch off after | free time | spare time | private life | private time | my own time |
    off duty | time off | leave work behind | go home and | after work i | phone goes off | switch off | disconnect |
    disconnected | offline | undisturbed evening* | undisturbed nights | sleep through | sleep undisturbed |
    fixed shifts | fixed times | regular opening hours | closing time | evenings free | work ends | work is over |
    shift ends | clean break`),
  "size:small": phraseList(`
    small outfit | small outfits | small firm | small firms | small company | small companies | small team |
    small teams | small place | small employer | small business | small businesses | small shop | small practice |
    small clinic | small kitchen | small school | small garage | small group | small unit | small department |
    small workshop | small crew | smallish | something small | smaller company | smaller firm | smaller team |
    the smaller the | smaller the | startup | startups | start up | start ups | tiny firms | tiny firm | tiny team |
    tiny companies | tiny company | tiny crew | tiny | little clinic | little group | little office | little garage |
    little firm | family firm | family business | family run | boutique | micro business | independent shop |
    independent bookshop | village practice | handful of | half a dozen | dozen people | small and personal |
    ten people | everyone by name | owner directly | team of three | team of four | team of five | small station |
    smaller | smallest | compact | cosy | cozy | intimate | manageable | familial | family atmosphere | family feel |
    like a family | village school | village shop | country practice | corner shop | one doctor |
    single handed practice | owner managed | owner run | owner led | mom and pop | mum and dad | local firm |
    local company | local shop | artisan | workshop with | team of six | team of seven | team of eight |
    under ten people | under twenty | under thirty | under fifty | under 20 | under 50 | under 100 | fewer than |
    less than fifty | less than twenty | less than thirty | a few people | few colleagues | only a few | a dozen |
    five or six | nine people | eleven people | twelve people | fifteen people | twenty people | thirty people |
    five people | four people | three people | flat hierarchy | flat hierarchies | short paths | short lines |
    short decision paths | every face | everybody's name | everyone's name | each other's names | first names |
    first name | know each other | knows each other | know everyone | know everybody | knows everybody |
    knows everyone | everyone knows | everybody knows | one table | round one table | owner at the | owner himself |
    the owner | small town | sme's | mid sized | scale up | kiosk | pitch in everywhere | know every |
    know the owner | where the owner | owner knows | overseeable`),
  "size:large": phraseList(`
    large group | large company | large companies | large firm | large firms | large organisation |
    large organisations | large organization* | large concern | large department | large team | large teams |
    large employer | large hospital | large public | large practice | large corporation | something large |
    big company | big companies | big firm | big firms | big corporation | big corporations | big corporate* |
    big organisation | big organisations | big organization* | big group | big hospital | big plant | big kitchen |
    big team | big teams | big department | big player | big players | big name | big names | big machine |
    big bank | big agency | big sites | big house | huge organisation | huge firms | huge firm | huge company |
    huge companies | huge employer | corporation | corporations | corporate world | corporates | conglomerate |
    multinational | multinationals | giant | giants | group of companies | household name | household names |
    blue chip | listed company | big four | global headquarters | subsidiaries | thousands of employees |
    thousands of people | ten thousand | hundreds of | several hundred | hundred rooms | university clinic |
    university hospital | lots of departments | bigger company | bigger firm | bigger team | the bigger the |
    headcount | larger | largest | bigger | biggest | huge | massive | enormous | vast | corporate | konzern |
    group with | international company | international group | global company | global group | global player |
    global corporation | worldwide | nationwide | market leader | market leaders | industry leader | industry giant |
    fortune 500 | dax | ftse | stock exchange | stock listed | well known company | famous company | famous name |
    brand name | known brand | flagship | hotel chain | restaurant chain | retail chain | megacorp | behemoth |
    titan | skyscraper | headquarters with | many departments | many levels | many layers | several levels |
    career levels | hierarchies | hierarchy | layers of management | head office | works council | hr department |
    legal department | training department | internal career | internal mobility | thousand people |
    thousand employees | thousands of colleagues | hundreds of people | hundreds of employees | hundred employees |
    hundred colleagues | five hundred | a thousand | two thousand | 500 people | 1,000 | 1000 | 5,000 | 10,000 |
    2,000 | over 500 | over 1000 | more than 500 | several thousand | anonymous | anonymity | cog in a | small cog |
    cathedral | teaching hospital | maximum care | resources of | resources that only | a proper hr | career path |
    career paths | canteen | big ship | tanker | apparatus | an apparatus | big apparatus | whole departments |
    many colleagues | lots of colleagues | many branches | several sites | many sites | worldwide offices |
    offices worldwide`),
  "hours:full": [
    ...phraseList(`
    full time | fulltime | vollzeit | full week | full weeks | whole week | whole working week | full post |
    full job | full days | complete job | complete post | full teaching load | complete teaching load |
    full five days | five full days | one hundred percent | 100 percent | 100 % | full hours | more hours than |
    normal working week | whole post | full position | full contract | full time job | full time contract |
    full time post | full time work | full load | full timetable | full workload | full shifts | full shift |
    whole job | all week | all five days | five days | 5 days | five day | five shifts | monday to friday |
    mon to fri | mon fri | 40h | 40 hour | forty hour | 40 hour week | forty hour week | 38 hour | 100% |
    hundred percent | hundred per cent | a hundred percent | 1.0 | 1.0 fte | one fte | complete week |
    complete workload | entire week | proper week | full salary | full wage | full pay | full income | more hours |
    increase my hours | back to full | return to full | complete position | regular working week | standard week |
    usual week | normal hours | five whole days | the full thirty | the full forty | full thirty eight hours |
    thirty eight hours | thirty nine hours | full forty hours`),
    ...pairs(FULL_HOURS, ["hours", "hrs", "h"]),
  ],
  "hours:part": [
    ...phraseList(`
    part time | parttime | teilzeit | four day week | 4 day week | reduced hours | reduced contract | half day |
    half days | half a post | half post | half time | job share | jobshare | fewer hours | few hours | less hours |
    working less | work less | cut down | mornings only | smaller job | half the week | few lessons |
    keep my fridays | a few shifts | shorter week | short week | term time | part time job | part timer | partially |
    half the day | half the hours | half the time | 50% | 60% | 70% | 75% | 80% | three quarters | half a job |
    half job | half week | 0.5 | 0.6 | 0.8 | 0.7 | 20h | 30h | 25h | 32h | 20 hour | 25 hour | 30 hour |
    30 hour week | thirty hour | twenty hour | 32 hour | three day week | 3 day | 4 day | two day | two days a |
    three days | four days | 3 days | 4 days | four shifts | three shifts | two shifts | a few days | a few hours |
    a few mornings | a few afternoons | only mornings | school hours | during school hours | till lunch |
    until lunch | until noon | till noon | till two | until two | until one | minijob | mini job | reduce my hours |
    reducing | cut my hours | cutting my hours | cut back | cutting back | scale back | wind down | winding down |
    ease off | drop a day | drop to | go down to | down to four | down to three | step back | shorter hours |
    short hours | shorter days | shorter day | limited hours | fewer days | fewer lessons | fridays off |
    friday off | mondays off | wednesdays off | one day off | one day free | fridays free | split the job |
    split the post | share the job | share a job | share the post | share a post | job sharing | tandem |
    second job | another job | side job | study alongside | studies alongside | degree alongside | care for my |
    caring for my | small contract | smaller contract | quarter of a | weekend job`),
    ...pairs(PART_HOURS, ["hours", "hrs", "h"]),
    ...pairs(FEW_DAYS, [
      "days a week",
      "days per week",
      "days please",
      "days and",
      "shifts a week",
      "days max",
    ]),
    ...pairs(PART_SHARES, ["percent", "per cent", "%"]),
  ],
  "contract:permanent": phraseList(`
    permanent | permanently | permanent post | permanent contract | permanent position | perm role | perm job |
    employment contract | employed | employee | an employee | payroll | payslip | staff job | staff contract |
    staff position | open ended | indefinite contract | unlimited contract | unbefristet | cdi | fixed contract |
    fixed position | fixed place in | lifelong employer | steady job | job for life | job security |
    something lasting | something that lasts | long term commitment | settle down with | settling down | one firm |
    paid holidays | as staff | join the company | retire from | civil service post | perm | long term |
    long haul contract | long term job | long term position | long term employer | lifelong | for life |
    till retirement | until retirement | until i retire | till i retire | till my pension | secure contract |
    secure job | steady work | steady income | regular income | regular salary | regular wage | regular pay |
    fixed salary | monthly salary | salary every month | salaried | on staff | on the staff | on the books |
    member of staff | permanent staff | staff member | permanent employee | direct hire | directly employed |
    direct employment | direct contract | hired directly | employed directly | unbefristete* | indefinite |
    undetermined | unlimited | open end | tenure | tenured | tenure track | civil servant status | real contract |
    proper contract | ordinary contract | normal contract | proper job | employee benefits | sick pay | holiday pay |
    paid leave | notice period | pension scheme | social security | one company | one employer | same employer |
    same company | same firm for | stay with one | belong somewhere | put down roots | grow old in | gold watch |
    being an employee | status of employee | w 2 | full employment`),
  "contract:freelance": phraseList(`
    freelance | freelancing | freelancer | self employed | self employment | contracting | contractor |
    contract work | gig work | gigs | day rate | own account | locum | locum work | temp work | temping | a temp |
    temporary contract | temporary contracts | temporary jobs | fixed term | fixed terms | limited contract |
    short contract | short contracts | short stints | interim | zero hours | invoice you | invoicing |
    service contract | own boss | my own boss | own business | small business and | own little company |
    own company | own ltd | several customers | project to project | umbrella company | entrepreneur | hired gun |
    month extensions | freelancers | freelancer's | freelance basis | freelance work | freelance life |
    project basis | project work | project contracts | project by project | per project | from project to |
    project after project | contract to contract | contractor life | contractor agreement | consultancy |
    consulting basis | associate basis | daily rate | hourly rate | hourly basis | by the hour | by the day |
    bill by | bill you | bill for | send invoices | send a bill | send an invoice | my own invoices | ltd |
    limited company | own limited company | 1099 | sole trader | sole proprietor | self employed basis |
    my own company | my own business | my own firm | own firm | own studio | my own practice | own practice |
    own clients | own customers | several clients | many clients | different clients | different employers |
    many employers | own master | my own master | free agent | gig | gig economy | temporary work | temporary job |
    temporary post | temporary basis | temporary position | temping agency | temp agency | temp jobs | temp job |
    agency work | agency nurse | agency staff | agency contract | fixed term contract | fixed term contracts |
    limited term | time limited | limited in time | six month contracts | six month contract | three month |
    one year contract | one year contracts | yearly contracts | annual contracts | year to year | renewed |
    renewals | extension | extensions | seasonal | season to season | seasonal work | seasonal jobs | summer jobs |
    supply teaching | supply teacher | supply work | bank staff | bank nurse | locums | locuming | per diem |
    casual work | on demand | zero hour | short term | short assignments | short engagements | short projects |
    a few months | three months here | six months here | cover for | maternity cover | interim manager |
    interim jobs | hired hand | mercenary | roving | jobbing | free to choose | choose my projects |
    pick my projects | pick my jobs | choose my jobs | hop from | as a consultant | as a freelancer |
    be independent | remain independent | stay independent | my independence`),
  "team:alone": phraseList(`
    solo | on my own | by myself | by himself | by herself | single handed | solitude | solitary | left alone |
    working alone | work alone | independently | own company | own office | door shut | door closed |
    close the door | quiet room | back room | one man job* | one man | one person | only one on | only guard |
    only nurse | own devices | headphones | lone | lonely work | independently of | autonomous | autonomously |
    on your own | one woman | one man band | one man show | solely responsible | the only one | only person |
    only engineer | only cook | only teacher | only driver | self contained | single worker | single handedly |
    unaccompanied | undisturbed | uninterrupted | privacy | private office | closed door | behind a door |
    behind closed doors | own corner | own room | room to myself | office to myself | in quiet | quiet corner |
    quiet office | quiet desk | peace of my | nobody around | nobody about | nobody else | nobody near |
    nobody beside | nobody talks | earphones | noise cancelling | own pace alone | my own company | own workbench |
    own cab | own cell | own cubicle | cubicle | hermit | monk | a loner | individual tasks | individual sport |
    solo work | solo projects | solo project | solo performer | solo shifts | working solo | work solo |
    working by myself | work by myself | do things alone | decide alone | my own thing | own thing | own piece |
    own patch | in isolation | isolation | alone in | alone all | alone at | alone with | best alone |
    van to myself | cab to myself | truck to myself | shop to myself | place to myself | bench to myself |
    lab to myself | kitchen to myself | workshop to myself | headphones on | nobody talking | no one talking |
    left alone with | alone with a | alone with the`),
  "team:together": phraseList(`
    in a team | team player | teamwork | team work | with a team | working with others | work with others |
    with others | with colleagues | side by side | in pairs | pairing | pair programming | pair work |
    mob programming | group work | group discussions | group project* | collaborat* | bounce ideas | mates |
    colleagues around | people around me | around people | open plan | a gang | squad | pull together |
    togetherness | shared success | camaraderie | team spirit | work with them | with a partner | committee |
    relying on others | busy loud | lunch together | two heads | in teams | teammates | team mates |
    team atmosphere | team environment | team setting | team effort | team sport | team sports | team projects |
    team members | good team | close team | close knit | tight knit | strong team | great team | big team around |
    team around me | team behind | as a team | in groups | in a group | group tasks | as a group | a crew | crews |
    a brigade | brigade | an ensemble | ensemble | orchestra | my colleagues | workmates | co workers | coworkers |
    companions | buddies | comrades | comradeship | company of others | other people's ideas | others around |
    others in the | among people | amongst people | among others | amongst colleagues | with someone |
    with somebody | with someone else | with somebody else | with a mate | with a colleague | with a second |
    with another | with two | partner to | someone to talk | somebody to talk | someone beside | someone next |
    somebody next | someone to share | people to talk | people to share | people around | people next to |
    faces around | chat with | chatting with | banter | gossip | laughter | laugh with | coffee with | lunch with |
    exchange with | exchange of ideas | exchange ideas | brainstorm* | sparring | sparring partner | sounding board |
    bounce things | share ideas | sharing ideas | share the work | share the load | sharing the load |
    share an office | shared office | sharing an office | share a room | share a desk | shared desk | joint work |
    joint effort | joint projects | jointly | cooperation | cooperat* | co operat* | helping each other |
    help each other | help one another | hand in hand | shoulder to shoulder | all hands | tandem | in twos |
    in a pair | pair up | paired | paired up | four eyes | four hands | double act | duo | mob | buzz of people |
    coworking | co working | social side | human company | bustle | being alone is | with my colleagues |
    in the team | in my team | work together | working together | team of people | with the team | with the others |
    in company | with a crew | others beside | shared kitchen | a mate in | someone next to me |
    somebody next to me | someone beside me | somebody beside me | with company | a bit of company |
    bounce things off | bounce ideas off | bouncing ideas | someone to bounce | think out loud | out loud with`),
  "client:yes": phraseList(`
    client | clients | client contact | customer | customers | customer contact | the public | public contact |
    guests | patients | patient contact | passengers | shoppers | visitors | punters | buyers | callers |
    policyholders | donors | tenants | parents any more | relatives | end users | citizens | complaints |
    front of house | out front | counter | the counter | reception | service desk | hotline | help desk | helpdesk |
    the phones | phones | phone calls | phone with | client facing | customer facing | human contact | the face |
    the shop floor | retail | talk to anyone | please people | parents' evenings | face to face | families |
    complaints desk | small talk | customer service | customer support | client service | service with | serving |
    serve | serve people | serving people | serve customers | serving customers | waiting tables | wait tables |
    waiting on | waiting at tables | at the tables | the bar | the till | a till | the checkout | checkout |
    the cash desk | cash register | front desk | the front desk | at the front | up front | front office |
    the front line | on the front | frontline | people work | people contact | contact with people |
    contact with customers | contact with clients | contact with patients | contact with guests | contact to |
    customer relations | client relations | client relationships | client relationship | customer relationships |
    relationships with | account management | key account | dealing with people | deal with people |
    working with people | work with people | working with customers | work with customers | work with clients |
    working with clients | working with patients | work with patients | interact with | interacting with |
    talk to people | talking to people | talk to customers | talking to customers | talk to clients |
    talking to clients | talk to patients | talking to patients | talk with | speak to customers | speak with |
    speak to clients | meeting customers | meeting clients | meet customers | meet clients | meeting people |
    meet people | meeting new people | meet new people | advise | advising | advising customers | helping people |
    help people | helping customers | help customers | helping clients | looking after guests | look after guests |
    looking after people | greeting | greet | welcoming guests | welcome guests | welcoming people | entertain |
    hosting | hostess | customer's | client's face | clientele | consumers | diners | tourists | travellers |
    travelers | subscribers | claimants | applicants | inmates | pupils' parents | the parents | beneficiaries |
    service users | user contact | user support | user interviews | end customers | enquiries | inquiries | queries |
    questions from | difficult people | angry people | angry customers | rude customers | rude people |
    grumpy customers | moaning | complainers | complaint calls | complaint | unhappy customers | upset customers |
    shouted at by | call centre | call center | support calls | support line | telephone | on the phone |
    on the telephone | answering the phone | answer the phone | answering phones | phone work | phone support |
    calling people | ring people | ringing people | call people | shop assistant | sales floor | shop floor |
    the shop | in the shop | retail work | hospitality | reception desk | the window | consultations | consultation |
    appointments with | home visits | house calls | house visits | visits to | customer visits | client visits |
    client meetings | client workshops | customer meetings | the smile | smiling | smile at | people person's |
    with the public | general public | audience contact | bedside | at the bedside | patient care | patient facing |
    public facing | user facing | the chat | chatting to | rapport | come through the door | comes through the door |
    walk through the door | walks through the door | in front of clients | in front of customers | in front of guests`),
  "client:no": phraseList(`
    back office | back room | behind the scenes | out of sight | backstage | stockroom | the warehouse |
    server room | in the back | away from customers | with machines | with parcels | background | in the background |
    in the backroom | backroom | back of house | out back | out the back | archive | archives | the archive |
    the lab | lab work | laboratory | basement | cellar | in the kitchen | kitchen rather | the stores |
    the store room | storeroom | stock room | warehouse | behind a screen | behind the screen | behind my screen |
    behind the curtain | behind the stage | behind closed doors | paperwork | the files | with files | the books |
    with figures | with numbers | with computers | with animals | animals | with plants | with objects | databases |
    internal work | internal role | internal tasks | internal position | internal projects | administration behind |
    data entry | where nobody sees | nobody to serve | invisible | unseen | in the wings | preparing the food`),
  "people:children-small": phraseList(`
    little ones | infants | small children | early years | primary school | primary | nursery | reception class |
    toddlers | six year olds | young children | kindergarten | paediatrics | pediatrics | children's ward |
    paediatric ward | years 1 | years 2 | years 3 | key stage 1 | babies | phonics | preschool | kids`),
  "people:teenagers": phraseList(`
    sixth form | sixth formers | teenagers | teens | adolescents | seventeen year olds | sixteen year olds |
    fifteen year olds | fourteen year olds | secondary | secondary school | a levels | upper school | moody age |
    high school`),
  "people:adults": phraseList(`
    adults | adult ward | adult wards | adult patients | adult learners | adult education | grown ups |
    evening classes | geriatrics | old people | elderly | care home | pensioners`),
  "setting:city": phraseList(`
    in the city | city practice | a big city | city life | the capital | metropol* | urban | inner city | downtown |
    trams | hundred cafes | cafes and | cafes round | theatres and | bars and | nightlife | the metro |
    underground station | cinemas`),
  "setting:country": phraseList(`
    in the country | it's the country | countryside | rural | country practice | in the hills | small town |
    in a village | on the land | cows outside | cows next door | fields outside | fields around | a garden and |
    a big garden | vegetable garden | sheep outside | birdsong | stars at night | green outside | trees outside |
    hills outside | nearest neighbour | village posting | rural posting | hill station | in the sticks |
    middle of nowhere | back of beyond`),
  "manager:handsoff": phraseList(`
    leaves me alone | leave me alone | left to myself | long leash | long lead | off the lead | free rein |
    free hand | hands off | trusts me | trust me to | autonomy | leeway | leave me be | being left alone |
    report once | freedom in how | just the result | is trusted | own initiative | own discretion | discretion |
    latitude | elbow room | room to breathe | room to manoeuvre | plenty of rope | space to | space from my |
    freedom from my | left in peace | let me be | let me work | lets me work | lets me do | lets me decide |
    results count | judged by results | judge me by | judged on results | unsupervised | self direct* |
    self directed | self manag* | self organis* | own devices | organise myself | organise my own | my own hours |
    arms length | arm's length | distant boss | absent boss | relaxed boss | laid back boss | trusting boss |
    boss abroad | boss in another | on another floor | stays away | keeps out | stays out of | keeps away |
    doesn't interfere | off my back | own solutions | carte blanche | empower* | delegates and | lets go`),
  "manager:close": phraseList(`
    micromanag* | micro manag* | over my shoulder | hover* | checks everything | checks every | checked every |
    check every | control* my | every step | tells me what | told how | ask permission | asking permission |
    close guidance | clear guidance | guidance | close supervision | supervised closely | supervised |
    involved boss | available for questions | check ins | check in every | daily check | one to one | one to ones |
    clear instructions | detailed instructions | step by step | spelled out | spelt out | precise tasks |
    direction from | structure from above | mentoring from | approve every | looks in every | nearby boss |
    checks on | checking on | check on me | check up on | check my work | checking my work | work checked |
    watch over | watches over | watching me | watches me | coach | coaching from | explains | instructs | monitored |
    monitoring | controlling | regular feedback | weekly feedback | frequent feedback | feedback every |
    regular contact | regular conversations | regular talks | touch base | catch up | catch ups | catch up every |
    update my boss | someone to ask | somebody to ask | ask when | can ask | ask questions | hand hold* |
    handholding | by the hand | support from above | close support | supportive boss | sign everything off |
    daily report | daily reports | report daily | reporting every | status reports | strict boss | strict manager |
    present boss | hands on boss | hands on manager | attentive | boss nearby | manager nearby | boss close by |
    manager close by | within reach | boss around | boss at my | boss next to | tight rein | short leash |
    short lead | tight leash | breathe down | boss who knows | boss who asks | boss who explains | boss who guides |
    manager who guides | manager who explains | manager who checks | boss who checks | boss who helps |
    shows me how | show me how | told exactly | tell me exactly | every detail with | every email | every little |
    every decision with | constant feedback | constant supervision | constant control | close eye | eyes on me |
    clear orders | told every | interfer* | meddl* | breathing down | nag* | looks at everything | second guess* |
    minute by minute | timesheets | clear instructions from | guidance from | supervision from | closely supervised |
    good supervision | guided by | mentor who | boss who coaches | weekly check | goes through my | keeps an eye |
    keep an eye | keep tabs | keeps tabs | keeps track | takes an interest | sits down with | see my boss |
    see my manager | close contact | boss who listens | boss who takes | boss who cares | boss who's there |
    someone to turn | somebody to turn | turn to | show the way | shows the way | lost without | thrown in at |
    deep end | feedback on my | feedback from my | a second pair | shown the ropes | ropes | looked after |
    accompany | accompanied | at my side | by my side | reports twice | explain my every | justify every |
    justify my | account for every | report on every | boss comes by | boss who comes by | boss comes round |
    manager comes by | comes by to look | comes by a few times | looks in on me | pops in | boss pops in |
    boss within reach | someone i can ask | somebody i can ask | checks my work | go over my work |
    goes over my work | look over my work`),
  "pace:fast": phraseList(`
    fast pace | fast paced | fast moving | hectic | rush | rushed | rush hour | adrenaline | time pressure |
    pressure | stress | stressful | firefighting | deadline | deadlines | tight deadlines | busy | busier |
    ten things | high tempo | high speed | high volume | full throttle | flat out | emergency room | trading floor |
    peak season | busy season | lively | turbulent | against the clock | hurried | hurry | hurries | a good pace |
    the pace | quick turnaround* | conveyor belt | sprint | faster | quickness | speedy | rapid | high pace |
    high paced | high pressure | high stress | high energy | tempo | pace | brisk | intense | intensity | dynamic |
    busy days | busy day | busy shift | busy shifts | busy kitchen | busy ward | busy shop | busy office |
    busy place | busy restaurant | busiest | busy period | busy periods | busy times | rushes | lunch rush |
    dinner rush | morning rush | christmas rush | rushing | rush jobs | rush job | rush orders | rush order |
    rushing around | racing | race against | racing against | time limit | time limits | ticking clock |
    clock ticking | tight deadline | short deadlines | short deadline | deadline pressure | pressure of deadlines |
    daily deadline | daily deadlines | last minute | urgent | urgency | in a crisis | a crisis | hustle |
    hustle and bustle | bustling | bustle | buzzing | hum | whirlwind | tornado | madhouse | mayhem | turbulence |
    full speed | full steam | full restaurant | full waiting room | full ward | packed house | crowded | non stop |
    nonstop | never stops | always something | something happening | something going on | things happen |
    things are happening | lots going on | lots to do | lots of action | much to do | things moving |
    things to move | plates spinning | juggl* | multitask* | multi task* | several things at | many balls |
    ten tasks | five things at | three things at | everything at once | all at once | phones ringing |
    phone ringing | fast turnaround | breakneck | frantic | frenzy | frenetic | frenzied | stressful situations |
    stressful days | stress level | stressed | stressing | adrenalin | kick of | thrill | run around |
    running around | on the run | on my toes | on the go | on the boil | at full | under fire | under pressure |
    under stress | under time pressure | workload | heavy workload | heavy load | peak hours | peak times | peaks |
    peak time | a&e | casualty | newsroom | stock exchange | kitchen at full | pit stop | sprints | hot phase |
    hot phases | quick decisions | split second | seconds count | assembly line speed | piecework | piece work |
    fast environment | fast kitchen | quick pace | speed of`),
  "pace:calm": phraseList(`
    calm | quiet job | quiet jobs | slow | slow days | unhurried | steady pace | own pace | relaxed | relaxed pace |
    in peace | peaceful | peace and quiet | take my time | time to think | quieter | slower | leisurely |
    one thing after | lets me breathe | off season | sleepy | low stress | gentle pace | calmly | calmness | calmer |
    quietly | quiet days | quiet day | quiet place | quiet ward | quiet pace | quiet shift | quiet shifts |
    quiet work | quiet atmosphere | quiet environment | quiet office | quiet shop | calm environment |
    calm atmosphere | calm place | calm office | calm workplace | calm work | slower pace | slow pace | slow paced |
    slow work | slow periods | slow jobs | slow shifts | slow afternoons | leisurely pace | gentle | gentler pace |
    relaxed atmosphere | relaxed environment | relaxed job | relaxed workplace | relaxing | laid back |
    easy going pace | easygoing | moderate pace | even pace | steady rhythm | steady flow | steady work |
    regular pace | slow rhythm | calm rhythm | tranquil | tranquility | tranquillity | serene | serenity |
    stillness | take the time | taking my time | takes time | plenty of time | enough time | time for each |
    time for every | patient work | patiently | thoroughness | thoroughly | deliberate | considered | one task at |
    one job at | one customer at | one patient at | one by one | step after step | own speed | own tempo |
    my own rhythm | own rhythm | breathing space | breathe | room to breathe | breather | stress free | stressfree |
    low pressure | unstressed | predictable pace | lull | lulls | quiet season | quiet spells | downtime |
    slow lane | sleepy town | dead calm | dozy | twiddling | twiddle my thumbs | sitting around | sit around |
    standing around | stand around | hanging around | waiting around | nothing to do | little to do |
    empty restaurant | empty shop | nothing happening | nothing going on | nothing happens | idle`),
  "structure:yes": phraseList(`
    clear processes | processes | process | procedure | procedures | clear structure | structure | structures |
    rules | guidelines | clear goals | clear brief | well defined | defined tasks | chain of command | checklist |
    checklists | bureaucracy | bureaucratic | the plan | plans | planning ahead | framework around | timetable |
    schedule | curriculum | by the book | red tape | regulations | set tasks | protocol | protocols | standards |
    clear responsibilities | setting my tasks | same order | organised environment | paper trail | structured |
    well structured | structured day | structured work | structured environment | well organised | well ordered |
    orderly | ordered | organisation | organisation around | framework | frameworks | frame | fixed frame |
    clear frame | clear framework | clear tasks | clear task | clear roles | clear role | clear rules | clear lines |
    clear orders | clear expectations | clear objectives | clear targets | clear job | clear job description |
    job description | clear plan | clear plans | clear procedures | clear guidelines | clear steps |
    clear specifications | clear hierarchy | clear priorities | clear boundaries | clearly defined | clear cut |
    clearly laid | clarity | defined processes | defined process | defined roles | defined role | definite |
    fixed rules | fixed procedures | fixed processes | fixed process | fixed plan | fixed schedule |
    fixed schedules | fixed timetable | fixed structures | fixed structure | fixed tasks | fixed routine |
    fixed routines | fixed order | fixed way | fixed framework | set procedures | set procedure | set rules |
    set routine | set routines | set plan | set way | set schedule | set structure | set processes |
    standard procedure | standard procedures | standard operating | standardised | sop | sops | written procedures |
    written rules | written instructions | written down | in writing | manuals | the manual | handbook |
    the handbook | rule book | rulebook | rules and regulations | regulated | regulation | policies | policy |
    guideline | step by step | to do list | to do lists | tick off | tick boxes | ticking boxes | boxes to tick |
    box ticking | forms to | paper forms | formalities | hierarchy | hierarchies | chain of | discipline | planning |
    plan ahead | plan my | plan the | planned out | roadmap | agendas | timetables | schedules | scheduled |
    deadlines set | milestones | specification | specifications | spec | the spec | a brief | briefing | recipes |
    template | templates | blueprint | blueprints | sheet music | scripted | syllabus | lesson plans | lesson plan |
    documented | bureaucrat* | administration rules | predictability | systematic | systematically | methodical |
    methodically | by rules | follow rules | following rules | follow the rules | following procedures |
    follow procedures | follow a plan | following a plan | stick to rules | to the letter | rigid | strict rules |
    strict processes | tight rules | tight processes | regimented | prescribed | laid down | laid out | mapped out |
    everything in its | responsibilities are | who does what | what is expected | what's expected | what to expect |
    a clear plan | need a plan | to a plan | clear instructions | clear chain | clear order | clear who |
    precise instructions | precise rules | exact rules | exact instructions | good processes | proper processes |
    proper process | proper procedures | proper procedure | proper structure | proper structures | proper rules |
    proper plan | proper planning | solid structure | good structure | good structures | solid processes |
    good planning | good organisation | solid planning | everything planned | everything in order |
    everything organised | house rules | many rules | lots of rules | so many rules | too many rules |
    strict procedures | strict guidelines | tight structure | tight guidelines | tight plan | known procedures |
    in the plan | according to plan | goes to plan | went to plan | as planned | to plan and | according to a plan |
    by the plan | by the rules`),
  "structure:no": phraseList(`
    blank page | blank sheet | greenfield | chaos | chaotic | free hand | few rules | ambiguity | ambiguous |
    carte blanche | improvis* | winging it | wing it | making things up | making it up | make it up |
    make things up | freedom | unplanned | from scratch | try things out | off the cuff | flexible arrangements |
    loose organisation | invent my own | invent the | own road | own rhythm | messy | wide open | unstructured |
    creative freedom | the how | improvise | improviser | improvising | by ear | on the fly | on the hoof | as i go |
    as we go | as you go | spontaneous | spontaneously | spontaneity | unscripted | unwritten | undefined | unclear |
    unclear tasks | uncertain tasks | vague | vague brief | open brief | open ended tasks | open tasks |
    open questions | loose | loosely | loose brief | loose structure | loose structures | flexible structures |
    flexible structure | flexible rules | flexibility | free to do | free to experiment | free to organise |
    free hand in | free rein | freedom to | freedom to try | creative chaos | create my own | create something |
    creating something | experimenting | trial and error | try new | try out | trying things | tinker | disorder |
    disorganised | disorganized | a mess | anarchy | wild west | jungle | the unknown | unknown territory |
    uncharted | grey areas | grey zones | gray areas | white sheet | white paper | empty page | empty sheet |
    blank canvas | empty canvas | clean slate | blank slate | green field | building something from |
    build something from | build it up | building it up | build up from | start from zero | from zero |
    from nothing | pioneer | pioneering | set up myself | set things up | invent | inventing | invent things |
    work it out | figure out | figure things out | own way | own system | my own system | own rules | own processes |
    own structure | own order | room for manoeuvre | room for ideas | wiggle room | scope for | unconventional |
    outside the box | moving target | moving targets | changing priorities | shifting priorities | change of plan |
    plans change | plan changes | last minute changes | constant changes | nothing is fixed | nothing's fixed |
    as it comes | as they come | come what may | open field | open ended | own ideas | my own ideas | own methods |
    half finished | build it from | build up something | build something new | build from nothing |
    start from nothing | nobody has done | unstructured work | loosely organised | little structure | few processes |
    little guidance | a bit of chaos | bit of chaos | make it up as i go | making it up as i go |
    make it up as we go | play it by ear | playing it by ear`),
  "speak:yes": phraseList(`
    public speaking | speak in public | speaking in public | presenting | presentation | presentations | presenter |
    on stage | stage | audience | audiences | lecture | lectures | lecturing | lectern | podium | give talks |
    giving talks | a talk | talks at | speech | speeches | microphone | mic | spotlight | limelight |
    centre of attention | center of attention | webinar | webinars | taking the floor | take the floor | big room |
    stands up at | speaking at | pitch in person | town hall* | panels | toastmasters | keynote* |
    press conferences | conferences | train the | explain it live | a workshop for | the slides | trainer |
    performing | guiding visitors | talking to forty | to the board | public speaker | speak in front |
    speaking in front | speak before | speak to large | speaking to large | speak to groups | speaking to groups |
    speak to an | speaking to an | speaking to people | speak publicly | speaking publicly | speaking engagements |
    speaking | talk in front | talking in front | talk to large | talking to large | talking to an | talk to groups |
    talking to groups | talking in public | talk in public | giving a talk | give a talk | give the talk |
    giving the talk | give lectures | giving lectures | give a lecture | giving a lecture | give speeches |
    giving speeches | give a speech | giving a speech | make speeches | making speeches | making a speech |
    make a speech | hold presentations | holding presentations | hold a speech | holding speeches | hold speeches |
    give presentations | giving presentations | give a presentation | giving a presentation | do presentations |
    doing presentations | present to | presents | presented | present results | present my | presenting my |
    presenting to | present in front | presenting in front | standing in front | stand in front | standing before |
    stand before | stand up in | standing up in | stand on | standing on | stand at the | up front | on a stage |
    the stage | a stage | on the podium | on a podium | at a podium | rostrum | behind a microphone |
    at the microphone | hold a microphone | the mic | behind the lectern | pulpit | preach* | panel | on a panel |
    panel discussion | panel discussions | moderat* | facilitat* | host an event | hosting events |
    master of ceremonies | emcee | compere | toast | toasts | address a | address the | addressing a |
    addressing the | addressing people | big crowd | large crowd | crowd | crowds | crowded room | full hall |
    full house | full room | packed room | packed hall | large audience | large audiences | big audiences |
    big audience | an audience | the audience | auditorium | hall full | room full | room full of |
    two hundred people | hundreds of people | fifty people | thirty people | large group | large groups | big group |
    big groups | bigger groups | groups of | before an audience | cameras | tv | television | interviews on |
    podcast | podcasts | video recordings | on camera | webcast | training sessions | training course |
    training courses | run trainings | run training | running training | train people | training people |
    training others | run workshops | running workshops | give workshops | giving workshops | hold workshops |
    lead workshops | workshops | seminars | seminar | give seminars | hold seminars | run seminars | teach a class |
    teaching a class | teach classes | teaching classes | guided tours | give tours | giving tours | give guided |
    guided tour | tour groups | demos | demonstrations | demonstrate | demonstrating | pitch to | pitching to |
    pitches | debate | debates | debating | assemblies | assembly | school assembly | all hands | plenary |
    conference talk | conference talks | slideshow | powerpoint in front | explaining things to | centre stage |
    center stage | perform | performance | performances | storytell* | read aloud | reading aloud | eulogy | sermon |
    speakers | spokesperson | spokeswoman | spokesman | press work | face of the | attention of | be the centre |
    being looked at | looked at by | stared at | all eyes | to present | have to present | present every |
    but present | teach in front | before a crowd | before a class | to a full | a few words | hold the floor |
    public appearances | appearances | showing visitors | show visitors | lead tours | leading tours | read out |
    reading out | open days | open day | explain to visitors | explain things out | speak out in | large meetings |
    big meetings | stage lights | being on show | on show | talking to a board | talk to a board |
    talking to boards | speak to a board | talking to a room | talking to a full | stand in front of |
    standing in front of | standing up in front | front of a hundred | front of two hundred | front of a crowd |
    front of a room | front of the board | best man's speech`),
  "noise:no": phraseList(`
    silence | quiet | undisturbed | headphones | library silence`),
  "noise:yes": phraseList(`
    noise | noisy | chatter | buzz | bustle | music | lively office | radio on`),
  "feedback:blunt": phraseList(`
    blunt | bluntly | direct feedback | direct criticism | criticism | critic* | criticised | harsh | harsh words |
    hard words | harshly | straight out | straight talk | straightforward remarks | tell me straight | frank |
    frankly with | candid | ruthless | brutal | honest telling off | honest feedback | critical eye | tough coach |
    tough one | red ink | tears my work | tore into | telling off | dressed down | shouted at | shout at me |
    shouting at me | yell | yelling | yelled | screaming | cutting remarks | plain words | clear words |
    between the eyes | clear language | unvarnished | the truth | bluntness | directness | direct | directly |
    straight | straightforward | straightforward feedback | straightforward criticism | straight feedback |
    straight talking | to my face | plain | plain speaking | plain spoken | plain talk | plainly | openly |
    open criticism | open feedback | unfiltered | unsparing | uncompromising | no nonsense | unsugared | honest |
    honesty | honest criticism | honest words | honest opinion | honestly what's wrong | brutally honest |
    brutal honesty | brutal feedback | frankness | candour | candor | truth | hard truth | hard truths |
    home truths | tough feedback | tough love | tough boss | tough teacher | tough words | tough criticism |
    hard feedback | hard criticism | hard boss | strict criticism | strict feedback | severe | severity | sharp |
    sharp words | sharp tongue | sharp criticism | sharp tone | rough tone | rough words | rough | harsh criticism |
    harsh feedback | harsh tone | harsh comments | critical | critical feedback | critical remarks |
    critical comments | criticise me | criticize me | criticize | criticise | criticising | criticised openly |
    being criticised | negative feedback | what's wrong | what is wrong | where i'm wrong | my mistakes | my faults |
    point out my | pointed out | tell me when | tell me if | tell me off | told off | being told off | get told off |
    a telling off | a dressing down | dressing down | a bollocking | bollocking | roasted | roasting | slated |
    torn apart | torn to pieces | tear apart | tear it apart | tear my | pull apart | pull my work | pulled apart |
    picked apart | ripped apart | shot down | shred | grilled | grilling | a slap | kick up the | kick in the |
    rocket | shout | shouting | shouted | shouts | raised voice | raised voices | loud words | swearing | insults |
    rude | rudeness | in public | publicly | call a spade | spade a spade | hit me with | hits hard | stings |
    sting | bad news straight | to the point | point blank | warts and all | merciless | pull no punches |
    pulls no punches | pulling punches | punches | hard on me | go easy | take offence | take it personally |
    be offended | offended | upset by | unvarnished truth | no sugar | bad news | plain english | straight answer |
    straight answers | straight from the | sharp feedback | tough critic | harsh critic | hardest critic |
    an earful | earful | a piece of | crystal clear | unmistakable | clear criticism | clear feedback |
    clear messages | critique | critiques`),
  "feedback:gentle": phraseList(`
    gentle | gently | gentle hint | friendly hint | friendly word | kind word | kind words | kind feedback |
    kind mentor | tactful | tact | tactfully | soft approach | softly | softened | soften | diplomatic |
    diplomatically | sugar the pill | sugar coat* | sugarcoat* | cotton wool | dress it up | dresses it up |
    mince words | minces words | mincing words | mince his words | wrapped up | kindly | kindness | encouragement |
    praise | done with care | some warmth | nicely | be nice about | careful ones | hints | tiptoe* |
    handled with gloves | kid gloves | in private | a nudge | chooses her words | gentler | gentleness |
    gentle feedback | gentle words | gentle tone | gentle nudge | gentle way | soft | soft words | soft tone |
    soft touch | softer | softer tone | soft feedback | soft landing | mild | mildly | kind | kinder | kind tone |
    kind way | kind boss | friendly | friendly tone | friendly way | friendly feedback | friendly criticism |
    in a friendly | warm | warmth | warm words | warmly | polite | politely | politeness | courteous | courtesy |
    respectful | respectfully | respect in | considerate | consideration | careful feedback | careful words |
    carefully worded | carefully chosen | chosen words | choose your words | choosing words | diplomacy | diplomat |
    sensitivity | sensitive | sensitively | delicate | delicately | compassion* | empath* | sympath* |
    understanding boss | understanding | patience with | patient with me | positive feedback | positive words |
    positive first | the positive | praised | compliment | compliments | encouraging | encouraging words |
    encouraged | encourage me | encourage | appreciation | appreciative | appreciated first | recognition |
    recognised | a pat on | a kind word | good word | nice words | nice way | nice tone | nice about | constructive |
    constructive criticism | constructive feedback | constructively | supportive | supportive feedback |
    supportively | one on one | between four eyes | under four eyes | behind closed doors | privately |
    private talk | private chat | quiet word | a quiet word | quietly | aside | take me aside | taken aside |
    cup of tea | over a coffee | over coffee | sandwich | feedback sandwich | sugar | sugar coated | sugarcoated |
    sugar coating | sugarcoating | sugar on | sweeten* | honey | spoonful of | padded | padding | wrapped |
    wrapped in | wraps everything | wrap it | wrapping | dressed up | packaged | packaging | cushion* | velvet |
    glove | with gloves | silk gloves | eggshells | around the bush | round the bush | round the houses | hint |
    hinting | a hint | subtle | subtly | suggestion | suggestions | as a question | softly softly | easy on me |
    with care | careful with me | handle with | mince | mincing | euphemism* | coddl* | mollycoddl* | pamper* |
    a soft | believe in me | kind one | calm word | calm tone | good manners | manners | tone | the tone |
    right tone | a good tone | calm voice | low voice | nice voice | smile with | soothing | reassuring | reassured |
    reassurance | well meant | well meaning | discreet | discreetly | discretion | tender | sweet | humane |
    wrap it in | wrapped in something nice | wrapped in something | something nice first | nice first | a nice word`),
  "risk:yes": phraseList(`
    risk | risks | taking risks | risky | gamble | gambling | uncertain | uncertainty | adventure | adventurous |
    daring | dares | bold ideas | leap | leaps | leaping | moonshot | moonshots | long shot | high stakes | bet on |
    equity | failing | failure | young company | venture | the thrill | early stage | start up | start ups |
    startups | startup | founding things | found something | could go under | crash trying | excitement |
    jump in the | take risks | took risks | taking a risk | take a risk | risk taking | risking | risk it | a risk |
    some risk | the risk | high risk | bigger risk | calculated risk | risk of | risky job | risky projects |
    risky project | risky venture | gambles | gambled | take a gamble | take a chance | take chances |
    taking chances | take that chance | chance my arm | a punt | punt | bets | betting | a bet | wager | all in |
    dice | roll the dice | rolling the dice | roulette | poker | casino | lottery | adventures | an adventure |
    daring projects | be bold | bolder | boldness | brave | bravery | courage | courageous | nerve | nerves of |
    leap of | leap into | leap of faith | jump in | jump into | jumping in | jumping into | plunge |
    take the plunge | cold water | deep end | the deep end | on the edge | cliff | tightrope | the unknown |
    into the unknown | unknown outcome | uncertain outcome | uncertain future | uncertain times | insecurity |
    insecure | precarious | unstable | instability | wobbly | unproven | untested | untried | new venture |
    ventures | start up life | startup life | startup world | start up world | early stage company | young firm |
    young companies | new company | seed stage | found a | founding a | founding | start my own | start a business |
    start a company | starting a | own business | build a company | shares instead | share options | stock options |
    options over | equity over | upside | bold moves | bold move | bold decisions | bold plans | crazy ideas |
    crazy idea | wild ideas | experiments | pioneer | pioneering | trailblaz* | disrupt* | fail fast | fall flat |
    fall on my | crash | crashing | go bust | goes bust | go under | might fail | could fail | may fail |
    might not work | may not work | might go wrong | goes wrong | could go wrong | gone tomorrow | quit without |
    quit my job | lose everything | lose my shirt | burn my | burn the boats | high reward | win big | big wins |
    all or nothing | a bold move | bold steps | unsure outcome | not knowing if | not knowing whether | not sure to |
    the uncertain | no certainty | danger of failing | new ground | break new ground | be first | being first |
    first mover | my neck out | on one card | try my luck | my luck | fortune favours | nothing ventured`),
  "risk:no": phraseList(`
    security | job security | stability | stable | secure | secure job | safe job | safety net | certainty |
    cautious | caution | playing safe | play safe | play it safe | guarantee | guarantees | guaranteed |
    established employer | pension plan | solid | solid ground | something solid | sure thing | job for life |
    peace of mind | safe and steady | proven | predictable income | something signed | tenure | risk free |
    long notice period | works council | securely | financial security | safe side | on the safe | safe choice |
    safe choices | safe option | safe bet | safe bets | safe path | safe place | safe employer | safe company |
    safe position | safe income | safe hands | safest | safe haven | safe harbour | playing it safe | plays it safe |
    stable employer | stable company | stable job | stable income | stable business | stable position |
    stable conditions | stable place | stable environment | steady job | steady income | steady employer |
    steady ship | steady company | regular income | regular salary | regular pay | fixed income | fixed salary |
    fixed contract | monthly salary | permanent contract | permanent job | civil servant's | civil service |
    public service job | government job | established | established company | established firm |
    established business | established companies | established bank | long established | old firm | old company |
    traditional company | traditional firm | been around | hundred years | been there for | proven track |
    tried and tested | tried and true | proven methods | sure things | sure bet | sure ground | certainties |
    certainty of | reliable | reliability | reliable income | reliable employer | dependable | predictable |
    predictability | predictable future | solid company | solid firm | solid employer | solid job |
    solid foundation | solid base | firm ground | firm footing | safety first | security first | security of |
    safety nets | safety belt | a net | a net under | net below | back up plan | backup plan | plan b | fallback |
    cushion | pension rights | retirement plan | redundancy | redundancy proof | crisis proof | recession proof |
    careful with | careful planning | prudent | prudence | conservative | conservatively | cautiously | be careful |
    cautious by | think twice | think things through | think it through | twice before | look before |
    look before i | weigh up | weigh things | weighing | double check | check twice | check three | sleep on it |
    slept on it | test first | tested first | calm waters | comfort zone | warm nest | something steady |
    something stable | something secure | something safe | something certain | something reliable | a steady |
    a safe | a secure | a stable | sure of my | won't go bust | can't go bust | doesn't go bust | still be here |
    still exist | years from now | something behind me | old and solid`),
  "early:yes": [
    ...phraseList(`
    early shift | early shifts | earlies | early start | early starts | early morning | early mornings |
    starting early | start early | come in early | crack of dawn | first thing | at dawn | dawn | daybreak |
    sunrise | mornings | morning shift | morning shifts | six till two | 6 to 2 | six to two | before breakfast |
    too early | as early as | before anybody | an early rhythm | seven sharp | breakfast shift | breakfast |
    early riser's | earlier the better | early part of | early hours | early rota | early duty | early trains |
    early train | first train | first bus | first flight | first shift | at the crack | cock crow | before sunrise |
    before dawn | before the sun | before everyone | before everybody | before the others | before anyone |
    before others | before the traffic | before the phones | before daylight | before work starts | sun comes up |
    sun rises | rising early | rise early | getting up early | get up early | up early | wake early | waking early |
    wake up early | wake at | wake up at | awake at | awake by | alarm at | alarm clock at | alarm at five | 5 am |
    6 am | 5am | 6am | 7am | 7 am | 5:30 | 6:30 | 6:00 | 5:00 | 7:00 | 4:30 | six o'clock | five o'clock |
    seven o'clock | four o'clock | morning hours | morning work | morning duty | morning slot | in the mornings |
    in the morning | the morning | my mornings | six sharp | six to | seven to three | 7 to 3 | 7 to 4 | seven till |
    six till | finish early | done by two | done by three | finish by two | finish at two | finish at three |
    home by three | off at two | afternoon free | afternoons free | free afternoon | free afternoons |
    the afternoon off | early bird | breakfast service | morning bake | early worker | dawn shift | dawn patrol |
    morning surgery | milking | early on | done early | things done early | at the first | at first light |
    with the birds | with the sun | morning quiet | the early | earliest | half past five | half past six`),
    ...pairs(STARTS, HOURS),
    ...pairs(["before"], LATER_HOURS),
  ],
  "early:no": [
    ...phraseList(`
    late shift | late shifts | lates | late start | late starts | starting late | start late | start later |
    late riser | evening shift | evening clinic | evenings | into the evening | sleep in | lie in | sleep long |
    work late | midday on | late mornings | till late | after lunch | afternoon | afternoons | in the evening |
    in the evenings | evening hours | evening work | evening duty | evening service | late hours | late duty |
    late rota | late night | later start | starting later | begin later | beginning later | come in later |
    coming in later | late morning | mid morning | midmorning | sleeping in | sleep late | sleep till | sleep until |
    sleep longer | in bed till | in bed until | lying in | long in bed | get up late | getting up late | rise late |
    wake up late | second shift | dinner service | afternoon shift | afternoon shifts | two till ten | 2 to 10 |
    two to ten | ten to seven | 10 to 7 | ten till | eleven till | after nine | after ten | not before nine |
    from ten | from ten onwards | from eleven | around ten | around noon | ten o'clock | eleven o'clock | 10am |
    11am | 10 am | 11 am | noon | flexible start | flexible starting | night time brain | towards evening |
    till ten | until ten | long mornings | slow mornings | morning meetings | before midday | late afternoon |
    late one | late routes | late route | late runs | late run`),
    ...pairs(
      [
        "start at",
        "starting at",
        "begin at",
        "come at",
        "come in at",
        "in at",
        "starts at",
        "from",
        "around",
        "until",
        "after",
      ],
      LATE_HOURS,
    ),
  ],
  "overtime:yes": phraseList(`
    overtime | over time | ot | extra hours | additional hours | long hours | long day | long days | longer days |
    long evenings | late evenings | extra shifts | double shifts | double shift | twelve hour shifts | ten hours on |
    sixty hour* | eighty hour | sixty hour | seventy hour | stay late | staying late | stay longer | staying until |
    stays till | stay as long | stay till | working late | all the hours | work more than | hours over |
    a bit longer | unpaid hours | crunch | stay two hours | stay after | over hours | overhours | extra evening |
    extra shift | additional shifts | additional work | longer hours | long weeks | long week | long nights |
    long shifts | long shift | longer shifts | fourteen hours | twelve hours | twelve hour days | ten hour days |
    12 hours | 14 hours | 10 hours | 60 hours | 50 hours | 70 hours | fifty hours | sixty hours | seventy hours |
    fifty hour | sixty hours a | eighty hours | work late | works late | late at the | late into | into the night |
    into the evening | past six | past seven | past eight | after six | after hours | beyond my |
    beyond the contract | beyond my contract | beyond my hours | above my hours | over and above | more than forty |
    more than agreed | more than eight | extra mile | go the extra | extra half | extra hour | another hour |
    an hour more | an hour longer | putting in hours | putting in the | put in extra | put in more | pull an |
    all nighter | all nighters | take on extra | stay behind | staying behind | staying on | staying longer |
    stay until | staying till | stays late | stayed | last to leave | the last to | last one out | work through |
    working through lunch | skip lunch | finish the job | job is finished | job's finished | until it's done |
    till it's done | until the work | until the job | until everything | till the job | however long |
    whatever it takes | as needed | peak times | busy periods | unpaid work | paid hours | earn extra | extra money |
    extra cash | hard worker | an extra hour | a longer day | a late one | a late night | finish what i |
    until it's finished | till it's finished | until i'm finished | longer if | later if | stay if | fourteen hour |
    sixteen hours | double time | weekends if needed | long stretches`),
  "overtime:no": phraseList(`
    on time | leave on time | leave at five | leave at six | finish on time | finish at five | out at five |
    home on time | nine to five | work life balance | fixed hours | set hours | short working day | knock off |
    knocking off early | clock watcher | count hours | count the hours | counting hours | counting the hours |
    home for dinner | contracted week | contracted hours | my evenings | clock off | eight hours | eight hour day |
    8 hours | forty hours and | strict hours | regular hours | normal hours | fixed finish | fixed end |
    finishing time | knocking off | clock out | clocking off | punctual* | punctually | on the dot | sharp at |
    leave at | leaving at | go home at | going home at | home at five | home at six | home by six | home early |
    down tools | drop the pen | pen at five | pens down | half past five | five o'clock | at five | feierabend |
    quitting time | life outside | life outside work | life besides work | my free time | family first |
    time for my | time with my | time with the | evening with my | evenings with my | evenings free | evenings for |
    my evening | dinner with | pick up my | collect my | childcare closes | nursery closes | agreed hours |
    contract says | paid for | leisure | healthy balance | balance between | leave work | first to leave |
    first out | watching the clock | clock watching | home before | strict end | hours end | end on time |
    close on time | out the door | punctual end | after five | after six`),
  "sell:yes": phraseList(`
    sell | selling | sells | sold each | sales | sale | sales targets | target | targets | quota | quotas | upsell* |
    cross sell* | cold call* | pitch | pitching | pitched | negotiat* | haggl* | bargain* | persuad* |
    convincing people | convince people | commission | business development | bringing in business | new business |
    win clients | winning clients | winning new clients | new clients | deals | closing deals | close deals |
    commercial side | commercial | pre sales | presales | door to door | salesman | saleswoman | salesperson |
    figure to beat | fundraising calls | talking someone into | flog | promote the | measured on | number to hit |
    number to chase | loyalty card | on every sale | seller | sellers | sales job | sales jobs | sales role |
    sales work | sales calls | sales call | sales side | sales talk | sales talks | sales pitch | sales pitches |
    sales pressure | sales figures | sales goals | sales numbers | sales quota | sales floor | sales team |
    sales conversations | sales conversation | in sales | into sales | of sales | car sales | field sales |
    inside sales | direct sales | telesales | telemarketing | cold calling | cold calls | calling strangers |
    canvass* | knocking on doors | knock on doors | doorstep | acquisition | customer acquisition | acquiring |
    acquire customers | acquire new | winning customers | winning new customers | win customers | win new |
    winning over | win people over | winning people | new accounts | open new accounts | open accounts | closing |
    close a deal | closing a deal | close the deal | closing the deal | closing sales | close a sale |
    closing a sale | clinch* | seal the deal | sealing deals | make a sale | making a sale | making sales |
    make sales | land a | landing a | bring in | bringing in | bring in business | bring in customers |
    bring in clients | bring in new | rainmaker | convince customers | convincing customers | convince someone |
    convince somebody | convincing someone | convince a | convincing a | convincing others | convince others |
    talk people into | talking people into | talk customers into | talking customers into | talk someone into |
    persuasion | persuasive | hard sell | soft sell | salesmanship | sales y | salesy | salespeople | salesmen |
    pushy | push products | pushing products | push extras | pushing extras | pushing things | push the |
    pushing the | hawk* | peddl* | hustle | flogging | pressing customers | pressure customers | upselling |
    up sell | up selling | cross selling | add ons | extras to | extra insurance | warranties | extended warranties |
    promote | promoting | promotion of | advertise | advertising our | marketing ourselves | self promotion |
    selling myself | tender | tenders | bids | bidding | pitch for | pitch to | pitch our | pitch ideas | pitch my |
    negotiating | negotiate | negotiations | negotiation | price negotiations | price talks | prices with |
    haggling | haggle | bargaining | bargain | the bargaining table | negotiating table | deal making | dealmaking |
    dealmaker | dealing with quotas | commissions | commission based | on commission | bonus on | bonus for every |
    incentive | incentives | sales bonus | provision | variable pay | sales competition | sales competitions |
    leaderboard | league table | monthly target | monthly targets | monthly figures | weekly targets |
    quarterly targets | targets to hit | targets to reach | targets to meet | hit targets | hitting targets |
    hit my targets | meet targets | meeting targets | reach targets | beat targets | beating targets |
    beat the target | numbers to hit | numbers to make | figures to reach | chase numbers | chasing numbers |
    chase targets | chasing targets | the numbers game | number to reach | measured by | measured in |
    measured against | revenue | turnover target | turnover | commercially | commercial role | commercial work |
    commercial job | commercial responsibility | business developer | business side | money side | hunting |
    hunt for | hunter | customers to buy | people to buy | to buy | raise money | raising money | ask for money |
    asking for money | asking for donations | ask for donations | fundraise | fundraising | soliciting`),
  "tools:any": phraseList(`
    new tools | new tool | new kit | new app | new apps | new machine | new machines | new system | new systems |
    new software | any tool | any tools | any software | any language | any programming | any framework |
    any system | any brand | any package | any machine | any kitchen | any stack | any spreadsheet |
    whatever software | whatever tools | whatever tool | whatever system | whatever package | whatever machine |
    whatever camera | whatever you use | whatever you have | whatever stack | changing tools | change tools |
    switch tools | switch frameworks | switching tools | other tools | software old or | experiments with |
    someone else's tools | another framework | another tool | open to any | open to other | open to all |
    open to whatever | anything that works | anything works | what works | whatever works | whatever is there |
    whatever's there | whatever there is | whatever's available | whatever is available | whatever the team |
    whatever the company | whatever the client | whatever the shop | whatever the house | whatever the firm |
    whatever you've | whatever you give | whatever gets | whichever you | whichever system | whichever tool |
    which tool | which tools | which software | which system | which program | which language | which framework |
    which brand | which machine | what tools | what software | what system | what machine | what tool |
    what equipment | what you use | what's there | agnostic | not dogmatic | dogmatic | religious about | ideolog* |
    platform independent | adapt to | adapted to | adapting to | adapt quickly | adaptable | learn any | learn your |
    learn your system | learn it | learning it | learn a new | learn another | learn the | learn new systems |
    learn new software | learn new tools | learning new tools | learning new systems | learning new software |
    learning a new | learn whatever | pick up any | pick up new | pick it up | pick things up | get into new |
    retrain on | train on a | try new | try anything | try any | try out new | trying new | trying out new |
    experiment with | experimenting with | latest tools | latest software | latest technology | latest tech |
    latest equipment | latest gadgets | gadgets | modern tools | modern equipment | modern technology |
    new technologies | new technology | new methods | new method | new techniques | new technique | new ways |
    new way of | new equipment | new gear | new devices | new programs | new program | new programme | new language |
    new languages | new framework | new frameworks | new platform | new platforms | other methods | other ways |
    other systems | other software | other languages | other programs | other machines | other brands |
    another system | another program | another language | another method | another way | different tools |
    different tool | different systems | different system | different software | different methods | different ways |
    different machines | different languages | different programs | different frameworks | different brands |
    different equipment | change of system | change of tools | change of software | change systems |
    changing systems | change software | changing software | change my tools | change my methods | change my way |
    switch | switch to | switch systems | switch software | switch languages | switch over | switching systems |
    switching to | convert to | migrate to | any system you | any method | any equipment | any technology |
    any device | any computer | any laptop | any camera | any knife | any till | any oven | any car | any vehicle |
    any truck | any database | any editor | any platform | any methodology | any technique | any way | all systems |
    all tools | all brands | same to me | just a tool | only a tool | only tools | kit that's | gear that's |
    new toys | technical toys | new tricks | new gadget | a new one`),
  "tools:fixed": phraseList(`
    my own tools | own tools | my own knives | own knives | own laptop | own scissors | own method | own set of |
    my method | my methods | my own way | one framework | one tool | one language | same tools | old press |
    favourite database | pet system | using my own | use my own | preference on stack | tool i know | tools i know |
    machine i know | my tools | my own equipment | my own kit | my own gear | my own system | my own computer |
    my own laptop | my own machine | my own camera | my own chair | my own brushes | my own software | my own setup |
    my own knife | my own pans | my own oven | my own methods | own equipment | own kit | own gear | own computer |
    own machine | own camera | own system | own methods | own brushes | own workflow | own setup | own tools only |
    my kit | my knives | my knife | my camera | my machine | my system | my setup | my set up | my workflow |
    my usual | my usual tools | my usual way | my favourite tool | my favourite software | my trusted | my trusty |
    trusted tools | trusty | tried and tested | tried and trusted | proven tools | proven methods | proven method |
    old tools | old machine | old method | old methods | old ways | old way | old system | old fashioned way |
    the old way | traditional methods | traditional tools | traditional way | traditionally | classic methods |
    same software | same system | same program | same method | same methods | same machine | same language |
    same framework | same equipment | same stack | familiar tools | familiar software | familiar system |
    tools i trust | tools i like | tools i'm used | software i know | software i'm used | system i know |
    program i know | language i know | methods i know | method i know | method i learned | way i learned |
    way i've always | way i work | always worked with | always done it | used for years | only work with |
    work only with | only work in | work only in | only use | use only | only ever use | exclusively | nothing but |
    and only | anything other than | only tool | only software | the only system | one system | one program |
    one brand | one method | one way | only one way | stay with python | stay with excel | a mac | a mac and |
    mac only | macs | windows only | on linux | on paper | by hand | pen and paper | paper charts | analogue |
    analog | film camera | hand tools | hand held | other kind | only kind | forced onto | forced to use |
    made to use | made me use | imposed on | particular about my | particular about tools | picky about tools |
    fussy about my | loyal to | brand loyal | faithful to my | devoted to`),
  "domain:new": phraseList(`
    new field | new industry | new sector | new trade | new domain | new profession | another field |
    another industry | another sector | another trade | other trades | other fields | other industries |
    different field | different industry | different sector | different trade | completely different |
    something different | change careers | change of career | career change | changing careers |
    change of direction | change of scene | change field | change industry | switch field | switch industries |
    switching domain | switching fields | unfamiliar industry | unfamiliar | retrain* | cross over into |
    beginner again | fields i've never | learn a trade | going into another | new fields | new industries |
    new sectors | new area | new areas | new line | new career | new careers | new occupation | new world |
    new worlds | new business | new territory | new horizons | new pastures | pastures new | new subject |
    new chapter | new direction | new direction altogether | new shore* | other field | other industry |
    other sectors | other sector | other branch | other branches | other areas | other world | other professions |
    other profession | other occupations | another area | another branch | another profession | another occupation |
    another career | another world | another direction | another job altogether | another business |
    another subject | different fields | different industries | different sectors | different area |
    different areas | different branch | different profession | different career | different line |
    different line of | different world | different direction | different business | different subject |
    different occupation | quite different | entirely different | totally different | something quite different |
    something completely | something entirely | something totally | something else entirely | complete change |
    total change | real change | career switch | career changer | switch careers | switching careers |
    switch industry | switch sector | switch sectors | switch sides | switch to another | change industries |
    change sector | change sectors | change branch | change profession | change occupation | change my job |
    change fields | change of field | change of industry | change of sector | change of profession | change of job |
    changing fields | changing industries | changing sectors | changing profession | changing trades | change trade |
    change trades | reinvent* | re invent | start over in | start again as | start afresh | start anew |
    starting anew | fresh start | be a beginner | newcomer | newbie | a novice | begin again | retraining |
    retrain as | re train | requalif* | second career | second profession | third career | sideways move |
    cross over | crossover | crossing over | branch out | branching out | lateral move | lateral entry |
    career changers | outsider | fresh eyes | break into | try my hand | try something | trying something |
    leave nursing | leave teaching | leave the trade | leave the industry | leave the field | leave the profession |
    leave the sector | leave this field | leaving the field | leaving the industry | leaving the profession |
    turned my back | hang up the | hang up my | hung up my | outgrown | enough of this | unknown field |
    unknown industry | unknown territory | foreign field | foreign to me | fields i don't | industry i don't |
    sector i don't | trade i don't | know nothing about | unrelated | unrelated field | new waters | other waters |
    other pastures | different pastures | greener pastures | new ground | a new profession | new trade altogether |
    away from nursing | away from teaching | new line entirely | some other | any other trade`),
  "domain:same": phraseList(`
    same field | same industry | same sector | same trade | same branch | my field | my trade | my industry |
    my branch | field i studied | field i know | staying in | remain in | remain there | remaining in |
    remain faithful | carry on in | keep working in | keep working with | continue in | continue as | sticking with |
    still midwifery | chef any more | same area | same line | same line of | same profession | same occupation |
    same kind of | same business | same world | same career | same subject | same job as | my own field |
    my own trade | my own industry | my own profession | my profession | my sector | my business | my area |
    my line | my subject | my speciality | my specialty | my domain | my discipline | my occupation | my vocation |
    my calling | my career in | vocation | current field | current industry | current sector | current profession |
    present field | present sector | present industry | this field | this industry | this sector | this trade |
    this profession | this branch | this world | the trade | the profession | the sector | the branch |
    familiar field | familiar industry | familiar territory | familiar ground | field i trained | field i love |
    trade i learned | trade i know | job i learned | job i know | work i know | what i learned | what i've learned |
    what i studied | what i know | experience in the | my experience in | experience counts | use my experience |
    use what i've | build on | build on my | stay true | stay loyal | stay on in | remain a | remain an |
    remain true | remain loyal | remain in my | continue working | continue working in | carry on as |
    carry on with | carry on working | go on as | go on in | go on being | keep to | keep on with | keep doing |
    keep doing what | keep at it | keep being | keep to my | stick to my | stick to what | stick to nursing |
    sticking to | to my last | cobbler | leopard | loyal to | faithful to | devoted to | wedded to | true to |
    don't switch | at home in | till i retire | until i retire | until retirement | till retirement |
    until my pension | retire as | retire in | die a | finish my career | end my career | again as a | back to my |
    back to the | return to my | outside it | outside my field | outside my | jump ship | stay in nursing |
    stay in teaching | leave the trade | within my field | in my field | within the industry | within the sector |
    within my trade | own ground | home ground | home turf | my home turf | known ground | known waters |
    the same pond | specialism | my specialism`),
  "pay:first": phraseList(`
    money | the pay | pay | salary | salaries | wage | wages | a high wage | highest salary | highest offer |
    best offer | the figure | payslip | what i earn | high pay | better paid | well paid | earning | be rich |
    top pay | top salary | top wages | best pay | best paid | better pay | better salary | better money | good pay |
    good money | good salary | good wage | good wages | big money | big salary | high salary | higher salary |
    higher pay | higher wage | higher wages | highest pay | highest bidder | more money | more pay | more salary |
    a raise | pay rise | pay raise | rise | pay packet | pay cheque | paycheck | paycheque | pay check | pay scale |
    payday | my pay | incomes | earnings | earn more | earn well | earn as much | earn a lot | earning more |
    earning well | earning power | compensation | remuneration | renumeration | finances | finance side |
    financial side | the financial | figure on the | figures on the | hourly rate | rates | bank account |
    my account | wallet | purse | in my pocket | cash first | dough | rich | get rich | wealthy | wealth | bills |
    pay the bills | the bills | my rent | mortgage | debts | feed my family | feed a family | family to feed |
    mouths to feed | support my family | provide for | perks | the package | total package | total compensation |
    car and bonus | company car | stock options | salary first | what it pays | what you pay | what they pay |
    what i'm paid | how much | how much you | who pays | whoever pays | pays best | pays well | pays better |
    pays more | pays the most | pays most | pays enough | paid well | paid properly | properly paid | paid what |
    paid fairly | paid more | be paid | getting paid | get paid | being paid | worth my while |
    number one criterion | first criterion | financial reward | financial incentive | motivated by money |
    motivation is money | the money | financial package | day rates | what lands in | monthly transfer |
    my bank account | figure at the | the salary | higher offer | more elsewhere | the better paid | the best paid`),
  "pay:secondary": phraseList(`
    pay cut | low pay | lower salary | less money | lower pay | minimum wage | charity wages | fair wage |
    modest pay | less pay | job satisfaction | meaning | atmosphere more | good people more | less salary |
    less income | lower wage | lower wages | lower income | lower paid | low paid | low wages | low salary |
    low wage | low income | smaller salary | smaller pay | small salary | smaller pay packet | modest salary |
    modest wage | modest income | moderate pay | decent salary | decent pay | decent wage | average pay |
    average salary | average wage | reduced salary | reduced pay | salary cut | drop in salary | drop in pay |
    cut in pay | cut in salary | earn less | earning less | make less | paid less | paid worse | poorly paid |
    badly paid | worse paid | underpaid | volunteer work | next to nothing | peanuts | pittance | charity wage |
    enough to live | get by | live simply | live modestly | simple life | meaningful | meaningful work |
    sense of purpose | a cause | good cause | fulfilment | job content | content of the | contents of the |
    the work itself | interesting work | interesting job | interesting tasks | interesting project* |
    nice colleagues | good colleagues | good team | right team | the right people | good people | people more |
    good atmosphere | working atmosphere | team spirit | time is worth | time over money | free time more |
    quality of life | learn more | development more | learning opportunities | experience more | experience over |
    job that matters | work that matters | work i believe | work i love | something i love | something i believe |
    doing good | do good | good boss | happy team | nice team | nice people | kind people | less than now |
    less than before | bit less | a bit less | fewer euros | for less`),
  "sector:public": phraseList(`
    public sector | public service | public services | public administration | public body | public job |
    public office | public authority | public authorities | public one | civil service | civil servant | government |
    govt | council | the council | town hall | municipal | municipality | state job | state jobs | state agency |
    state schools | state school | authorities | taxpayer | taxpayers | ngo | ngos | non profit | nonprofit |
    not for profit | charity | charities | charitable | voluntary sector | third sector | foundation |
    relief organisation | united nations | the army | public employer | public employers | public employee |
    public employment | public institution | public institutions | public hospital | public hospitals |
    public school | public schools | public library | public libraries | public work | public works | public money |
    public purse | public good | public interest | common good | the common good | greater good | good of the |
    the community | my community | serve the community | community work | community service | serve society |
    social sector | social institution | social organisation | social organisations | social enterprise |
    social work | social cause | socially | civic | civil servants | civil service post | officialdom |
    administration | local government | local authority | local authorities | local council | city council |
    county council | city hall | city administration | county administration | ministry | ministries |
    department of | federal | federal agency | federal government | national government | government post |
    government work | government jobs | government office | government agency | government department |
    governmental | gov | state employee | state employer | state service | state hospital | state university |
    state run | state owned | for the state | for the government | the government | municipal work | municipal job |
    municipal jobs | town council | for the town | the nhs | nhs | health service | national health |
    the post office | police | police force | fire brigade | armed forces | military | tax office | job centre |
    the judiciary | university hospital | universities | academia | academic | public research | research institute |
    red cross | oxfam | unicef | the un | european commission | aid agency | aid organisation | aid work |
    development aid | humanitarian | relief work | relief agency | human rights | volunteering | voluntary |
    voluntary work | non profits | nonprofits | non profit organisation | co operative | hospice | tax funded |
    taxpayer's | taxpayers' | people who need | the poor | vulnerable`),
  "sector:private": phraseList(`
    private sector | private firms | private firm | private company | private companies | private world |
    private industry | private care | private clinic | private one | free market | business | real business |
    proper business | enterprise | for profit | profit | profits | commercial company | corporate |
    corporate animal | big corporation | investors | shareholders | competitors | law firm | market share |
    privately owned | private business | private businesses | private employer | private employers |
    private economy | private enterprise | private enterprises | private practice | private practices |
    private school | private schools | private hospital | private hospitals | private clinics | private bank |
    private banks | private equity | private job | private jobs | private corporation | private organisation |
    free economy | the economy | open market | market economy | commerce | commercial sector | commercial world |
    commercial firm | commercial firms | commercial companies | commercial enterprise | commercial employer |
    commercial environment | business world | world of business | in business | into business | businessman |
    businesswoman | in industry | into industry | industrial | industrial company | corporations | corporation |
    corporate world | corporate life | corporate job | corporate sector | big business | multinationals |
    conglomerates | group of companies | enterprise world | entrepreneur | entrepreneurs | entrepreneurial |
    consultancy | consulting firm | investment bank | investment banks | stock market | stock exchange |
    shareholder | shareholder value | owners' | dividends | profit driven | profit oriented | profit motive |
    profitable | profit making | for profit company | money making | make money | making money | moneymaking |
    making a profit | make a profit | rich people | the rich | rich owners | rich shareholders | competitive |
    competitive world | bottom line | the bottom line | quarterly figures | customers who pay | paying customers |
    private clients | private patients | private insurance | in a bank | for a bank | in banking`),
  "detail:detail": phraseList(`
    detail | details | the detail | the details | detail work | fine points | minor points | particulars |
    precision | precise | accuracy | meticulous | exactness | nitty gritty | small print | fine print | fiddly bits |
    fiddly | commas | checking figures | line by line | quality control | proofread* | tidy data | spotless |
    correct table | measurements | last five percent | last twenty | last ten percent | to the penny | missing cent |
    wrong digit | close up | perfectionism | reconcil* | detailed | detailed work | every detail | each detail |
    small details | tiny details | fine details | finer details | finer points | fine detail | the small things |
    small things | little things | tiny things | minutiae | minutia | intricate | intricacies | intricate work |
    delicate work | fine work | fine tuning | finetuning | fine adjustments | footnote | footnotes | appendix |
    appendices | decimals | decimal | decimal places | decimal point | millimetre | millimetres | millimeter |
    tenths | micron | microns | gram | to the gram | to the cent | penny | pennies | exactitude | exacting |
    preciseness | precision work | accurate work | accurately | correctness | correct figures | correcting |
    corrections | error free | mistake in | spot mistakes | spot errors | spotting errors | spotting mistakes |
    find errors | find mistakes | finding errors | find the error | finding mistakes | finding bugs | typos | typo |
    spelling mistakes | punctuation | full stop | proofreading | proof reading | proofread | proofs | checking |
    check things | checking numbers | checking the | checks | double checking | double check | checked twice |
    check twice | check three times | triple check | cross check* | verify* | inspecting | inspect | auditing |
    quality checks | quality checking | quality assurance | qa | test cases | count every | count the | measure |
    measure twice | measurement | calibrat* | weighing | dosing | doses | tolerances | tolerance | conscientious |
    conscientiously | thoroughly | thoroughness | carefulness | scrupulous* | meticulously | meticulousness |
    rigour | rigor | painstaking | pedantry | finicky | fussy | fussiness | picky | nitpicking | nit picking |
    nit pick | perfectionists | perfect down | last detail | last comma | last screw | every screw | every comma |
    every number | every figure | every line | every word | every cell | every bolt | every stitch | every step |
    each step | columns of | columns | rows of | cells | excel sheets | data cleaning | cleaning data | clean data |
    data entry | data quality | bookkeeping | ledgers | balanced | reconcile | reconciliation | record keeping |
    tidying | neatly | spotlessly | flawless | impeccable | polishing | finishing touches | finish things |
    magnifying glass | under the microscope | close look | look closely | zoom in | zooming in | dig deep |
    digging into | dig into | drill down | get into the | in the weeds | the weeds | weeds | needle in | jigsaw |
    puzzles | fiddling | fiddle | tinkering | watchmaker | nuts and bolts | craftsmanship | right to the |
    exact figures | exact numbers | exact work | exact measurements | exact specification | final touches |
    every single | decimal points | detail matters | details matter | details right | the smallest | smallest thing |
    smallest details | smallest detail`),
  "detail:big": phraseList(`
    big picture | bigger picture | whole picture | overview | helicopter view | bird's eye | broad lines |
    broad strokes | broad brush | strategy | strategic | strategies | vision | visions | concepts | concept |
    long term planning | overall direction | grand design | roadmaps | roadmap | the whole | dots between |
    connecting the dots | big ideas | rough outlines | rough guesses | the forest is | bigger the question |
    direction of | large picture | the big lines | big lines | large lines | main lines | rough lines |
    broad picture | broad view | broad ideas | broader picture | broader view | wide view | wider view |
    wider picture | wide angle | overall picture | overall view | overall plan | overall strategy | general picture |
    general idea | general direction | general view | general overview | overviews | helicopter | from above |
    view from above | 30,000 feet | ten thousand feet | step back | stepping back | zoom out | zooming out |
    the long view | long view | long term view | long term strategy | the long term | horizon | where we're going |
    where it's going | the direction | directions | strategist | strategically | strategising | strategic work |
    strategic thinking | strategic questions | strategic planning | strategic side | strategic role | strategy work |
    company strategy | visionary | visions for | the vision | vision of | dreamer | dreaming up | new ideas |
    grand ideas | grand plans | grand plan | big plans | big plan | big idea | big questions | big question |
    bigger questions | big things | big thoughts | big leaps | big concepts | conceptual | conceptually |
    concept work | conceptual work | abstract | abstraction | theories | master plan | masterplan | blueprint |
    rough outline | rough sketch | rough plan | rough idea | rough draft | sketch | sketches | sketching |
    first sketch | brush strokes | big strokes | landscape | as a whole | whole system | whole thing | whole story |
    whole project | whole process | the whole project | total picture | entire picture | essence | essentials |
    the essentials | main point | main points | the main thing | key points | gist | the gist | headlines |
    executive summary | connections | connections between | dots | the dots | links between | relationships between |
    synthesis | forest | the wood | puzzle together | eighty percent | 80 percent | eighty twenty | 80/20 |
    good enough | approximate | rounding | round numbers | ballpark | rule of thumb | transformation |
    change the world | direction we | long range | see the forest | whole board | big sweep | big canvas |
    grand lines | grand scheme | strategy side | roughly | rough | the why | think ahead | thinking ahead |
    years ahead`),
  "lead:decide": phraseList(`
    decide | decides | deciding | make decisions | making decisions | big decisions | taking decisions |
    take decisions | the decision | decisions | the last word | last word | final say | final word | a say |
    make the call | making the call | own calls | in charge | responsible for everything | responsibility |
    take responsibility | the helm | steer | the steering | steering | own the outcome | sign off the | the choice |
    choices | the choosing | taking the lead | take the lead | to lead | takes over | take charge | taking charge |
    call the shots | calling the shots | carry the can | answer for it | the burden | depended on me |
    depends on me | run my own | giving the direction | my yes is | accountab* | decision | decision making |
    make a decision | making a decision | make the decisions | making the decisions | take the decisions |
    taking the decisions | take the decision | take a decision | own decisions | my own decisions | my decisions |
    tough decisions | hard decisions | difficult decisions | important decisions | quick decisions | final decision |
    final decisions | the final decision | decisions myself | decide myself | decide for | decide things |
    decide on | decide what | decide who | decide how | decide alone | decide over | decide about |
    the deciding vote | casting vote | deciding voice | say in | the say | have the say | have a say | having a say |
    say over | have my say | last say | the final | the final call | final call | the last call | tough calls |
    hard calls | big calls | judgement calls | judgment call | call is mine | the calls | make calls | my call |
    my own call | the shots | the tune | take control | taking control | in control | be in control |
    being in control | control of | control over | command | commanding | in command | at the wheel |
    behind the wheel | steering wheel | the wheel | the rudder | rudder | the tiller | set the tone |
    set the direction | setting the direction | set direction | set the course | setting the course | set the pace |
    the course | driver's seat | driving seat | in the driving | the driver | the captain | conductor | be a leader |
    lead the way | leading the way | leadership | leadership role | lead others | lead a project | lead projects |
    leading projects | take the initiative | taking the initiative | take ownership | taking ownership | ownership |
    own a project | own the | own it | own project | be the owner | be accountable | accountability |
    accountable for | accountable | be responsible | being responsible | bear responsibility |
    bear the responsibility | carry responsibility | carrying responsibility | carry the responsibility |
    full responsibility | more responsibility | big responsibility | much responsibility | overall responsibility |
    sole responsibility | take on responsibility | taking on responsibility | taking responsibility |
    take the responsibility | taking the responsibility | the responsibility | responsibility for | answerable |
    liable | take the blame | taking the blame | get the blame | the blame | my head on | on my shoulders |
    my shoulders | weight on | the weight | buck stops | the buck | held responsible | hold the reins | reins |
    the reins | sign off | sign things off | my signature | signing off | approve things | with authority |
    have authority | the power | power to | shape things | shape the | shaping | choose what | choose how |
    choosing | choice is mine | my choice | own judgement | own judgment | use my judgement | trust my own |
    decide quickly | decisive | decisiveness | my own thing | my own master | own show | run the show |
    running the show | run things | running things | call the tune | wear the trousers | take over | taking over |
    takes the lead | front man | frontman | figurehead | at the top | number one | top dog | first violin |
    first chair | make the choice | be in charge | being in charge | chair | chairing | leading meetings |
    running meetings | chair meetings | the one who signs | one who decides`),
  "lead:follow": phraseList(`
    somebody else decides | told what's decided | wait for approval | waiting for approval | someone above me |
    somebody above me | go along with | carries the responsibility | manager who decides | boss who decides |
    crew member | take orders | taking orders | be told | wait for someone | follow orders | following orders |
    follow instructions | following instructions | follow a leader | follow someone | follow others |
    being told what | be told what | told what | tell me what | tells me what | given tasks | get tasks |
    given a task | assigned tasks | execute | executing | carry out | carrying out | do as i'm | do what i'm |
    do my bit | do my job | do my part | doing my part | play my part | just do my | just do the | second row |
    the second row | second line | second violin | second in command | number two | right hand | right hand man |
    assisting | assist | helping hand | supporting role | supporting roles | supporting part | support role |
    supporter | supporting others | in the background | backseat | back seat | a back seat | passenger seat |
    a crew member | team member | soldier | foot soldier | private in | cog | small cog | wheel in | be led |
    being led | be guided | someone who leads | somebody who leads | someone who decides | somebody who decides |
    someone else leads | somebody else leads | someone leads | others lead | others decide | others deciding |
    let others decide | let others lead | leave the decisions | leave decisions | leave deciding | boss decides |
    boss to decide | boss who leads | strong leader | good leader | clear leader | leader to follow | leader above |
    someone above | somebody above | above me | higher up | higher ups | the higher ups | upstairs decide |
    manager decides | manager to decide | the group decides | ask first | ask before | check with | check first |
    go ahead | green light | somebody else carries | someone else carries | somebody else takes |
    someone else takes | someone else decides | take notes | taking notes | listen and`),
  "variety:yes": phraseList(`
    variety | varied | diverse | diversity | diversity in my | different every day | every day different |
    new things | something new | fresh things | many hats | different tasks | changing tasks | change in it |
    constant change | novelty | new challenge | new challenges | next challenge | something different |
    different topics | surprises | new stuff | rotate | rotating between | rotation | springing around |
    moved from ward | new projects | try out new | always new | various | varying | all sorts | all kinds |
    bit of everything | different things | different jobs | different tasks every | different projects |
    different places | different people | different departments | different stations | different areas |
    different customers | different clients | different cases | different challenges | different sites |
    something else every | something new every | new every | new tasks | new task | new topics | new ideas |
    new situations | new problems | new people | new places | new faces | new experiences | new skills |
    new recipes | new dishes | new cases | new products | new methods | new territory | fresh challenges |
    fresh challenge | challenges | challenging | change of | changes of | changing work | changing scenery |
    change every | change things | alternate | alternation | alternating | swapping | switching between |
    switch tasks | jump between | jumping between | hop between | hopping between | rotat* | job rotation |
    move between | moving between | moved around | moved about | moved from | mixed | mixture | mixture of |
    mix of tasks | a mix of | mix things up | mix it up | wide range | broad range | range of tasks | wide variety |
    many different | many tasks | many sided | versatile | versatility | multi faceted | diverse tasks |
    diversified | all rounder | colourful | unexpected | unpredictable | unpredictability | unforeseen |
    never know what | two days alike | two days are | day is different | day's different | days are different |
    each day different | every day brings | learning curve | learn something | learning something | learn new |
    learning new | keep learning | keep on learning | wear many | several hats | different hats | spice of life |
    tapas | job hopping | every week something | a change of | some change | lots of change | change of pace |
    always something | like the last | new to learn | to learn every | changing faces | many things |
    lots of things | many projects | mix of work | many areas | wide field | broad field | broad role | broad job |
    broad tasks | a new route | new route every | different route | new faces every | different faces`),
  "variety:no": phraseList(`
    routine | routines | repetition | repetitive | monoton* | same every day | the same task | same tasks |
    same job | same thing | same menu | identical | daily grind | predictable | predictability | regularity |
    regular rhythm | habit | every day alike | standing still | assembly line | one single step | one step in |
    my own machine | at a till | same route | morning to evening | nothing much changes | repeating | repeats |
    repetitious | repetitively | monotony | monotonous | uniform work | uniform tasks | steady work |
    steady routine | steady rhythm | rhythm | regular | regularly the same | regular tasks | regular work |
    routine work | routine job | routine jobs | routine tasks | routine task | daily routine | same routine |
    my routine | set routine | a set routine | fixed routine | same work | same task | same thing every |
    same thing over | same things | same people | same place | same machine | same station | same department |
    same round | same hours | same desk | same procedure | same steps | same old | same again | same customers |
    same faces | same five | same ten | same again and | over and over | again and again | day after day | day in |
    day in and | week after week | year after year | every single day | all day long | all day the | hamster wheel |
    treadmill | rut | a rut | in a rut | groove | grind | drudgery | humdrum | mundane | dull work | boring work |
    simple tasks | simple repetitive | easy work | conveyor | conveyor belt | production line | packing line |
    line work | on the line | assembly | piecework | data entry | scanning | packing boxes | filling shelves |
    stamping | familiar tasks | familiar work | familiar things | familiar surroundings | things i know |
    i already know | know what's coming | know what awaits | know exactly what | knowing what | knowing what to |
    predictable work | predictable days | predictable job | predictably | stability in | constancy | constant tasks |
    continuity | consistency | consistent | unchanging | unchanged | standstill | standing in one | one task |
    one thing | one job only | one thing only | one area | one station | one department | one product | one topic |
    one machine | single task | single product | single topic | narrow | narrow field | well trodden | beaten track |
    rituals | ritual | habits | old habits | clockwork | like clockwork | stick to one | knows what's next |
    quiet routine | steady tasks | small changes | few changes | few surprises | nothing new | known tasks |
    known work | old routine | rut of | same doors | same streets`),
  "work:field": phraseList(`
    outdoors | outdoor | outside | field work | fieldwork | fresh air | manual work | manual labour | physical work |
    physical | with my hands | my hands | hands dirty | hands on | on my feet | on my toes | heavy lifting |
    the lifting | rain | mud | cold halls | building site | construction site | the shop floor | workshop |
    the workshop | the sea | the forest | bedside | shovel | hammer | move around | out and about | get out |
    on the tools | craft | in the field | outdoor work | outdoor job | outdoor jobs | outdoor life |
    working outdoors | working outside | work outside | work outdoors | out of doors | open air | the open air |
    in the open | under the sky | the sky | the sun | sunshine | the wind | wind and weather | all weathers |
    bad weather | the elements | rain or shine | snow | the cold | cold and wet | wet and cold | getting wet |
    get wet | dirt | dirty | get dirty | getting dirty | get my hands | getting my hands | dirty hands | muddy |
    boots | wellies | work boots | rubber boots | overalls | boiler suit | hard hat | helmet | high vis | toolbelt |
    tool belt | tools in | a tool in | power tools | hammers | spanner | wrench | screwdriver | drill | saw |
    chainsaw | spade | rake | wheelbarrow | scaffold | scaffolding | scaffolds | ladder | ladders | on the roof |
    on the roofs | in nature | countryside | woods | the woods | forest | forests | fields | the field | garden |
    gardens | the garden | the land | the soil | mountains | mountain | on the water | the water | on deck |
    on a boat | farm | farm work | on the farm | barn | stable | stables | vineyard | site work | on a site |
    on site work | on sites | on the sites | building sites | construction | construction work | trenches |
    the yard | in the yard | workshop floor | factory floor | the factory | the machine hall | machine shop |
    production floor | in production | on the ward | on the wards | kitchen work | with wood | with metal |
    with stone | with animals | with plants | with machines | with tools | use my hands | using my hands |
    hands busy | busy hands | hand work | handwork | handiwork | handicraft | craft work | craftwork | manual |
    manual job | manual jobs | manual trade | labour | labourer | physical job | physical jobs | physical labour |
    physical effort | physically | physically tired | physically demanding | hard physical | hard graft | graft |
    muscles | muscle | use my body | my body | moving | on the move | keep moving | moving about | moving around |
    move about | move my | walking | walk around | walking around | climbing | climbing around | crawling under |
    lifting | lifting and carrying | carrying | heavy work | heavy loads | heavy boxes | bending | kneel |
    stand all | stand all day | standing all | standing up | on my legs | my legs | up and about | out there |
    out in the | out in all | being out | be out | be outside | being outside | get outside | practical |
    practical work | practical side | practical job | practical jobs | practical things | real things |
    something real | something tangible | tangible | build things | building things | make things | making things |
    repair things | repairing things | fix things | fixing things | take things apart | tinkering | in a van |
    in the van | from a van | drive a | physical activity | mending | mend things | out with the | out all day |
    air | outside air | some air`),
  "work:desk": phraseList(`
    desk | desk work | desk job | desk jobs | desks | office work | office job | office side | the office side |
    paperwork | indoors | clean office | the office | clerical | administration | admin | typing | keyboard |
    computer | screen | screens | filing | documentation | correspondence | emails | spreadsheet | four walls |
    payroll or | planning office | dispatch | head person | writing texts | desk based | desk work all | desk bound |
    deskbound | behind a desk | at a desk | at my desk | at the desk | behind my desk | at a screen | at a computer |
    at the computer | at my computer | at the screen | behind a computer | behind a screen | a monitor | monitors |
    computer work | computer job | screen work | on a computer | on the computer | laptop | laptops | keyboard and |
    excel | word documents | powerpoint | spreadsheets all | office jobs | office life | office chair |
    office environment | office hours job | office tasks | office based | office bound | office clerk |
    office worker | in offices | inside job | inside work | indoor | indoor work | indoor job | in the warm |
    warm and dry | dry and warm | heated | heating | air conditioning | air conditioned | under a roof | dry feet |
    clean hands | clean job | clean work | clean clothes | clean shirt | shirt and tie | a tie | suit and | sitting |
    sitting down | sit down | sitting all day | sit all day | seated | sitting in front | sedentary | sitting job |
    papers | paper work | pen and paper | papers to | forms and | filing cabinet | folders | admin work | admin job |
    admin side | admin tasks | administrative | administrative work | administrative job | administrative tasks |
    administrator | bookkeeping | accounts department | accounting | invoicing office | data entry | data analysis |
    analysing data | analyse data | analysing | planning work | plan and | planning side | drawing office |
    design office | estimating | estimates | scheduling | theoretical | theory side | paper side | writing reports |
    write reports | report writing | writing up | texts | drafting | editing texts | e mails | emails all |
    meetings all | phone work | telephone work | back office work | backroom work | clerk | clerical work |
    secretarial | library work | brain work | head work | mental work | use my head | using my head | with my brain |
    use my brain | intellectual work`),
  "meetings:yes": phraseList(`
    meetings | meeting culture | stand ups | standups | video calls`),
  "shift:yes": phraseList(`
    shifts | shift work | rotating shifts | two shift | three shift`),
  "early-stage:yes": phraseList(`
    startups | start ups | startup | start up | seed stage | early stage | garage firm | product yet`),
  "open-source:yes": ["open source"],
  "dress:formal": phraseList(`
    a suit | suit and tie | dress code | a uniform | formal dress`),
  "teach:yes": phraseList(`
    training juniors | mentoring juniors | mentoring | training apprentices | teaching others | apprentices`),
};

/** What tells a side by itself: "I'm an early riser". */
export const SAYINGS: Readonly<Record<string, readonly string[]>> = {
  "place:home": phraseList(`
    remote only | remote worker | remote first | fully remote please | only remote | home office 5`),
  "place:hybrid": [
    ...pairs(FEW_DAYS, HYBRID_DAYS),
    ...phraseList(`
    hybrid | mix of home | mix of office | mix of remote | half home | half office | partial telework |
    partly remote | partly from home | split my week | split the week | split between | days at home |
    days from home | two days remote | three days in | two home | home mornings | a remote day | regular remote |
    every other week | neither fully remote | something in between | days wfh | either is fine | home or office |
    office or home | flexible mix`),
  ],
  "place:office": phraseList(`
    cut off from | stir crazy | alone at home | home is for sleeping | home is for living | home is for the family |
    put shoes on | put my shoes on | put proper clothes on`),
  "track:expert": phraseList(`
    stay a specialist | remain a specialist | prefer the bench | remain an individual | stay a nurse |
    just want to do good | just want to cook | just want to teach | just want to nurse | just want to weld |
    just want to build | just want to drive | just want to fix | just want to do my job | just want to do the work |
    just want to paint | just want to code | just want to play`),
  "track:manager": phraseList(`
    natural leader | born leader`),
  "travel:yes": phraseList(`
    itchy feet | suitcase packed | suitcase is packed | bags packed | globetrotter | wanderlust | frequent flyer |
    send me anywhere`),
  "travel:no": phraseList(`
    homebody | homesick | home bird`),
  "relocate:yes": phraseList(`
    ready to move | ready to relocate | happy to move | willing to move | pack tomorrow | boxes are packed |
    no ties | mobile within | roots are shallow | be replanted | i'd move | we'd move | we rent | would relocate |
    nothing holds me | nothing ties me | nothing keeps me | wherever the job | location doesn't matter |
    place doesn't matter | where doesn't matter | family would follow | family would come | free to move |
    free to go | fully mobile | geographically flexible | geographically mobile | willing to settle |
    pitch our tent | pitch the tent | pitch my tent | wherever the work is | where the work is we'll |
    home is wherever | home is where the work | i go where | we go where | we'd go where | i'll go where |
    we'll go where | anywhere on the map | stick a pin | move to the moon | ends of the earth |
    end of the world for | post me to | post me anywhere | post me wherever | any of your branches | north or south |
    any branch you`),
  "relocate:no": phraseList(`
    going nowhere | we're going nowhere | we're staying | i'm staying here | we're settled | settled here |
    here for good | can't move | cannot move | couldn't move | can't uproot | rooted | roots here | our own house |
    bought a house | bought a flat | kids are settled | settled in school | born and bred | wild horses | built our |
    moved enough | staying put here | we won't move | won't move | not moving | i'm not leaving | we're not leaving |
    won't leave | staying where | not budging | tied to the | tied to this | bound to this | wife works here |
    husband works here | mortgage here | not going anywhere | take root | taken root | here to stay |
    whole life is in | whole life is here | our life is here | our lives are here | my life is here |
    life is here and | friends are here | family is here | everything we have is here | everything i have is here |
    all we have is here | kids are in school here | kids go to school here | is staying in | we're staying in |
    i'm staying in | grown roots | put down roots here | budge from here | won't budge | wouldn't budge |
    within reach of home | not budge | homeowners here | own a house here | own our house here | own a flat here |
    own our home | just bought | just built`),
  "weekend:no": phraseList(`
    weekends are sacred | sundays are sacred | weekend is sacred | sabbath | church on sundays | lord's day |
    sunday is holy | holy day | weekends i keep | saturdays i keep | sundays i keep | saturday i keep |
    sunday i keep | keep my weekends | keep weekends | keep sundays | keep saturdays | saturdays belong to |
    sundays belong to | weekends belong to | saturday belongs to | sunday belongs to | weekend belongs to |
    saturdays are for | sundays are for | weekends are for | saturdays are my | sundays are my | weekends are my |
    saturdays stay free | sundays stay free | weekends stay free | saturdays are taken | sundays are taken |
    weekends are taken | saturdays are spoken | sundays are spoken | weekends are spoken | saturdays are off limits |
    sundays are off limits | weekends are off limits | saturdays off | sundays off | weekends off |
    every weekend off | weekends free | saturdays free | sundays free | saturdays are mine | sundays are mine |
    weekends are mine | sunday's the day for | sunday is the day for | sunday's for | sunday is for |
    saturday's for | saturday is for | for chapel | for church | for mosque | friday prayers | weekdays only |
    only free on weekdays | only weekdays | monday to friday only | only monday to friday | strictly weekdays`),
  "night:yes": phraseList(`
    night owl | night person | night bird | insomniac | the night is mine | nights are mine | night is my time |
    nights are my time | work by moonlight`),
  "night:no": phraseList(`
    need my sleep | asleep by ten | bed by ten | no night owl | useless after ten | sleep at night like |
    people sleep at night | night is for sleeping | nights are for sleeping | while it's light |
    while it's still light | in my bed by ten | in bed by nine | in bed by ten | dead after ten | nothing after ten |
    nights are for sleep`),
  "oncall:no": phraseList(`
    off is off | not reachable | wouldn't be reachable | don't ring me | don't call me | nobody should ring |
    nobody should call | i've clocked off | when i'm off | once i'm off | work stays at work | leave work at work |
    phone is off after | phone goes off at | off duty is off | home is home | after hours is after`),
  "size:small": phraseList(`
    everybody knows everybody | just a number | knew my name`),
  "contract:freelance": phraseList(`
    work for myself | running my own | lone ranger | invoice you`),
  "contract:permanent": phraseList(`
    chase invoices | chasing invoices`),
  "team:alone": phraseList(`
    lone wolf | loner | soloist | introvert | introverted | keep to myself | self sufficient | lone worker`),
  "team:together": phraseList(`
    team player | people person | sociable | extrovert | herd animal | gregarious | team animal | makes me lonely`),
  "client:yes": phraseList(`
    people person | good with people | good with customers`),
  "client:no": phraseList(`
    no phones | no customers | no clients`),
  "manager:handsoff": phraseList(`
    self starter | manage myself | my own boss | know my trade | trust me | outgrown that | tell me the goal |
    give me the goal | go away until | tell me the result | give me the keys | come back when it's |
    see you when it's done | tell me what you want and leave | point me at | trusts me | leaves me be | let me loose`),
  "manager:close": phraseList(`
    left guessing | i drift | without direction`),
  "pace:fast": phraseList(`
    adrenaline junkie | kept busy | stress resistant`),
  "pace:calm": phraseList(`
    slow and steady | steady as she | burnout | burned out | burnt out`),
  "structure:yes": phraseList(`
    creature of order | rule follower | lists person`),
  "structure:no": phraseList(`
    free spirit | improviser`),
  "speak:yes": phraseList(`
    born speaker | born presenter | good presenter | natural presenter | good speaker | showman | born entertainer |
    born teacher`),
  "speak:no": phraseList(`
    stage fright | shy in front | blush | voice shakes | tongue tied | shy | timid | quiet type |
    don't like attention`),
  "feedback:blunt": phraseList(`
    thick skin | thick skinned | spare me the | don't spare me | say it's rubbish | that's rubbish |
    easily offended | tell me straight | don't sugar`),
  "feedback:gentle": phraseList(
    `
    thin skinned | sensitive to | skin isn't very thick | tone matters | how a thing is said`,
  ),
  "risk:yes": phraseList(`
    gambler | risk taker | daredevil | entrepreneurial | leap before | crazier the better | wrap it in |
    wrapped in something | wrap it up nicely | say something nice first`),
  "risk:no": phraseList(`
    belt and braces | risk averse | cautious person | careful person | slow and sure`),
  "early:yes": phraseList(`
    morning person | morning people | early riser | early bird | lark | up before six | up at five | i'm up anyway |
    early hours person | up at six | up at four | i'm up at | fresh at five | fresh at six`),
  "early:no": phraseList(`
    useless before | no good before | no use before | not human before | half asleep before | dead before |
    late riser | night owl | sleepyhead | long sleeper`),
  "overtime:yes": phraseList(`
    workaholic | don't count hours | however many hours | live to work | forget the time | forgets the time |
    no clock | hours don't matter | hours aren't important`),
  "overtime:no": phraseList(`
    work to live | clock watcher | evenings belong | watch the clock`),
  "sell:yes": phraseList(`
    born salesman | born saleswoman | born seller | natural seller | sell sand | sell ice | sell anything |
    sales animal | hunter not`),
  "sell:no": phraseList(`
    not a salesman | no salesman | no negotiator`),
  "tools:any": phraseList(`
    tool agnostic | technology agnostic | not fussy about | not fussed about | not picky about |
    flexible about software | flexible about tools | just tools | no preference on | fussy about the |
    whichever tool | doesn't matter which | doesn't matter what | don't care which | don't care what |
    care less which | care less what | don't mind which | don't mind what | no matter which | happy with whatever |
    happy to learn | quick to learn | glad to learn | easily get used | adapt to whatever | adapt to any |
    use whatever | work with whatever | work with anything | work with any | work on any | work in any |
    not married to | not attached to | no favourites | no preference | if it works`),
  "tools:fixed": phraseList(`
    nothing else | anyone else's | wedded to | attached to my | no other kind | creature of habit | insist on my |
    insist on using | never switch | wouldn't switch | won't switch | refuse to use | refuse to learn | won't learn |
    wouldn't learn | part with my | hands off my | nobody touches my | must be my | won't touch | wouldn't touch |
    only touch | work with nothing | use nothing | never used anything | never use anything | everything else is |
    change to anything else | switch to anything else | swap it for anything | swap them for anything`),
  "domain:new": phraseList(`
    turn the page | outgrown | fresh start in | start again in | done with retail | something civilian |
    learn something new | is behind me | seen enough of | time for something | turning the page |
    close that chapter | close the chapter | new chapter | fancy a go | try my hand`),
  "domain:same": phraseList(`
    once a teacher | true to my | is my world | is my trade | is my field | i'll always be | sticking with it |
    stick with it | where i'd stay | drag me out | my heart's in | stay in it | jobs in my | all i know |
    all i've ever`),
  "pay:first": phraseList(`
    follow the money | follows the money | highest offer | money talks | highest bidder | money first | pay first |
    pays my rent | pay my rent | top dollar | decides it for | pay decides | money decides | salary decides |
    money counts | salary is what decides | pay is what decides | money is what decides | salary is what counts |
    comes down to money | comes down to pay | down to the money | pay comes first | money comes first |
    salary comes first | whoever pays most | whoever pays the most | who pays most | who pays best`),
  "pay:secondary": phraseList(`
    money isn't everything | money is secondary | pay is secondary | salary is secondary | package is secondary |
    pay not so | money isn't the | not the money`),
  "sector:public": phraseList(`
    people before profit | serve the public | serving citizens | give something back | giving something back`),
  "sector:private": phraseList(`
    corporate animal | private sector person`),
  "detail:detail": phraseList(`
    perfectionist | stickler | nitpicker | pedant | pedantic | eagle eye | detail person | detail oriented |
    check everything | sloppy work annoys | bean counter | counts the change | dot the i | details man |
    details woman | details person | numbers man | numbers person | numbers woman`),
  "detail:big": phraseList(`
    big picture person | visionary | big thinker | ideas person | think big | think in concepts | see the whole |
    good enough and | generalist`),
  "lead:decide": phraseList(`
    decision maker | natural leader | born leader | alpha`),
  "lead:follow": phraseList(`
    good soldier | follower | team member rather | second fiddle | good number two | born number two |
    number two rather | a number two | no leader | not a leader`),
  "variety:yes": phraseList(`
    get bored quickly | bored quickly | easily bored | restless | itchy after`),
  "variety:no": phraseList(`
    creature of habit | habitual person | restful`),
  "work:field": phraseList(`
    outdoor person | outdoors person | outdoorsy | practical person | hands person | doer | man of action`),
  "work:desk": phraseList(`
    head person | desk person | indoor person | office person | pen pusher`),
  "oncall:yes": phraseList(`
    do ring me | call me any | ring me any | you can ring | you can call | just call me | just ring | i pick up`),
  "size:large": phraseList(`
    one of many`),
  "notice:short": phraseList(`
    ring me at seven | ring me in the morning | call me in the morning | call me that morning | whenever you ring |
    whenever you call | there within the hour | i'll be there at | be there in ten | be there within`),
  "hours:part": phraseList(`
    two days no more | three days no more | four days no more | three days a week no more | two days a week no more |
    four days a week no more | three days at most | four days at most | two days at most | three days tops |
    four days tops | twenty hours at most | twenty hours tops | twenty five hours at the very most | three days max |
    four days max | hours at the very most | days at the very most`),
  "house:front": phraseList(`
    counter person | front of house person`),
  "setting:country": phraseList(`
    country boy | country girl | village boy | village girl | farm boy | farm girl | country bumpkin`),
  "setting:city": phraseList(`
    city girl | city boy | city person | city kid | townie | big city person`),
};
