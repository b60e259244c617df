import { phraseList } from "../../text/phrases.ts";

/** What a body bears, and on which terms one works: questions of taste that any trade knows. */
export const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  // Body and room -------------------------------------------------------------------------------
  "heights:yes": phraseList(`
    heights | a height | great heights | dizzy heights | ladder | ladders | scaffold* | rooftops | rooftop |
    up high | high up | up a tower | up towers | up a pole | up poles | up masts | a mast | masts | rope access |
    on ropes | roped up | tower crane* | tall crane* | steeplejack* | cherry picker* | climbing trees | climb trees |
    up in the air | rung of a ladder`),
  "heights:no": phraseList(`
    on the ground | at ground level | ground level | both feet on the ground | feet on the ground`),
  "blood:yes": phraseList(`
    blood | needles | injections | open wounds | wounds | wound care | bodily fluids | vomit | gore | taking bloods`),
  "cold:yes": phraseList(`
    in the cold | the cold | cold store | cold stores | cold storage | freezer | freezers | freezer warehouse |
    cold room | cold rooms | cold warehouse | cold warehouses | cold chain | refrigerated | deep freeze | chiller |
    sub zero | minus ten | minus twenty | minus twenty five | minus thirty | freezing temperatures | frozen goods |
    frozen warehouse | a cold workshop | freezing cold | icy | out in the snow | arctic`),
  "heat:yes": phraseList(`
    the heat | heat and | in heat | hot kitchens | hot kitchen | hot climate* | hot countries | hot country |
    a furnace | furnaces | blast furnace* | foundry | foundries | forty degrees | thirty five degrees | tropical |
    the tropics | the desert | by the ovens | at the ovens | in front of the oven | in the sun | blazing sun |
    glasshouse* | greenhouse | greenhouses`),
  "underground:yes": phraseList(`
    underground | below ground | down the pit | down the mine | down a mine | down mines | the mine | mines |
    mine work | the pit | in tunnels | a tunnel | tunnels | tunnelling | tunneling | in the tunnel | in mines |
    at the coal face | caves | shafts | down a shaft`),
  "underground:no": phraseList(`
    above ground | on the surface | opencast | open cast | open pit | surface work | surface jobs`),
  "sea:yes": phraseList(`
    at sea | the sea | to sea | on the water | on a boat | the boat | boats | on boats | on board | on ships |
    on a ship | ships | aboard | trawler* | the trawlers | fishing boat* | ferries | ferry work | cruise ship* |
    cruise ships | offshore | on the rigs | rigs | a rig | sailing | open water | long voyages | voyages |
    the boats | out on the boat | deep sea | on deck | on a platform`),
  "sea:no": phraseList(`
    on land | dry land | ashore | on shore | onshore | shore job | shore jobs | shore based | shore side |
    shore post | a shore | on terra firma | in port | in harbour`),
  "daylight:yes": phraseList(`
    daylight | natural light | windows | a window | window seat | by the window | big windows | a view | sunlight |
    light and air`),
  "daylight:no": phraseList(`
    windowless | no windows | without windows | artificial light | basement office* | in a basement |
    in the basement | a basement | a cellar | in the cellar | neon light* | neon lights | strip light* | dark room |
    dark rooms | in the dark`),
  "posture:stand": phraseList(`
    standing | stand all day | standing all day | stand up all day | stand for | standing for | on my feet |
    on your feet | on one's feet | on the feet | feet all day | standing up | standing jobs | a standing job`),
  "posture:sit": phraseList(`
    sit down | sitting down | sitting | seated | a stool | off my feet | a chair | sit all day | sitting all day |
    sitting job | sit at work | work sitting | where i can sit`),
  "dirt:yes": phraseList(`
    dirt | dirty | dirty work | dirty jobs | getting dirty | get dirty | mud | muddy | muck | grease | greasy |
    oil on my hands | dust | dusty | filth | filthy | grime | grimy | sewage | sewers | drains | bins |
    waste sorting | rubbish collection | sawdust | soot | hands in the soil | soil under my nails |
    dirt under my nails | dirty hands | oily hands`),
  "dirt:no": phraseList(`
    clean hands | clean work | clean clothes | a clean job | clean jobs | spotless | clean environment | clean room |
    cleanroom | clean fingernails | clean nails`),
  "smell:yes": phraseList(`
    smell | smells | smelly | stink | stinks | stench | fumes | the reek | odour | odours | odors`),
  "lifting:yes": phraseList(`
    heavy lifting | lifting | lift heavy | lifting heavy | heavy loads | heavy weights | carry heavy |
    carrying heavy | heavy boxes | heavy sacks | hard physical | heavy physical | physical work |
    physically demanding | physically hard | hard graft | hard labour | manual labour | lugging | hauling |
    moving furniture | loading lorries | loading and unloading | lift patients | lifting patients | lift people |
    have to carry | carry anything | carry things | carrying things | anything heavy | heavy things | stairs |
    heavy stuff`),
  "lifting:no": phraseList(`
    light work | light duties | lighter work | lighter duties | nothing heavy | easy on my back | easy on the back`),
  "seat:shared": phraseList(`
    hot desk* | hotdesk* | share a desk | share desks | sharing a desk | sharing desks | shared desk | shared desks |
    desk sharing | whichever desk | any desk | any free desk | free seating | whatever desk | whatever seat |
    any seat | a different desk | different desk every | different seat | flexible seating | open seating |
    clean desk policy`),
  "seat:own": phraseList(`
    desk of my own | a desk of my own | my own desk | own desk | an own desk | assigned desk | fixed desk |
    permanent desk | a place that's mine | desk that's mine | desk that is mine | fixed seat | my own seat |
    assigned seat | fixed place | my own workplace | my own corner | my own space | desk with my name |
    leave my things | same desk every`),
  "room:open": phraseList(`
    open plan | open plan office* | open office | open studio | open space | open space office* | big open room |
    open room | shared office | shared studio | shared room | shared workspace | coworking | co working |
    with everyone around | everyone around me | everybody around | people around me | one big room | large open |
    bullpen | cubicle farm | big shared | shared offices | shared rooms | shared studios | shared workspaces |
    in one room | one room with | in the same room as`),
  "room:own": phraseList(`
    room of my own | a room of my own | my own room | own room | an office of my own | office of my own |
    my own office | own office | private office | single office | a door to close | door to close |
    door i can close | door that closes | door that shuts | room with a door | door to shut | door i can shut |
    a studio of my own | studio of my own | my own studio | four walls of my own | an office to myself |
    office to myself | room to myself`),
  "kitchen:open": phraseList(`
    open kitchen | open kitchens | see the guests | in view of the guests | guests watch* | chef's table |
    cook in front of | cooking in front of`),
  "kitchen:closed": phraseList(`
    closed kitchen | behind closed doors | hidden kitchen | out of sight`),
  "camera:yes": phraseList(`
    camera on | cameras on | on camera | my camera | webcam | webcams | be filmed | being filmed | filmed |
    in front of a camera | in front of the camera | video of me | recorded on video`),
  "visible:yes": phraseList(`
    my photo | photo of me | photos of me | my picture | my face | on the website | on your website | social media |
    instagram | tiktok | linkedin posts | being visible | be visible | in the limelight | the limelight |
    the spotlight | in the paper | in the papers | publicity | the face of | a public face | public figure |
    brand ambassador | known by name`),
  "visible:no": phraseList(`
    anonymous | anonymity | behind the scenes | in the background | out of the limelight | out of the spotlight |
    away from the spotlight | invisible | in the shadows`),
  "tracking:yes": phraseList(`
    tracking | tracked | tracker | trackers | tracking software | time tracking | monitoring software | monitored |
    being monitored | surveillance | cctv | body cam* | bodycam* | dashcam* | screen recording | keystroke* |
    log my hours | logging my hours | clock in | clocking in | clock in and out | punch in | punch clock |
    time clock | stamp cards | time cards`),
  "smoke:yes": phraseList(`
    smoking | smokers | smoke breaks | cigarette breaks | smoky`),

  // Hours ----------------------------------------------------------------------------------------
  "flexitime:flexible": phraseList(`
    flexitime | flextime | flexi time | flexible hours | flexible working | flexible working hours |
    flexible schedule | flexible times | come and go as | choose my hours | choose my own hours | set my own hours |
    pick my hours | pick my own hours | own hours | arrange my own day | divide my own time | my own schedule |
    own timetable | start when i like | start when i want | no fixed hours | whenever i want | hours i choose`),
  "flexitime:set": phraseList(`
    fixed hours | set hours | nine to five | nine till five | 9 to 5 | eight to four | eight to five |
    regular hours | same hours every | core hours | fixed working hours | fixed times | set times | office hours |
    standard hours | normal hours | clear hours | fixed schedule | set schedule | ordinary hours |
    knowing when i finish`),
  "longshift:yes": phraseList(`
    twelve hour shifts | twelve hour shift | 12 hour shifts | 12 hour shift | twelve hour days | 12 hour days |
    twelve hours | long shifts | long shift | long days | longer days | ten hour days | four tens | ten hour shifts |
    compressed week | compressed hours | twelves | 12s | twenty four hour shifts | 24 hour shifts | marathon shifts`),
  "longshift:no": phraseList(`
    eight hour shifts | eight hour days | 8 hour shifts | six hour shifts | short shifts | shorter shifts |
    shorter days | short days | eights | normal length shifts`),
  "split:yes": phraseList(`
    split shifts | split shift | split days | split duty | split duties | broken shifts | broken shift |
    gap in the middle of the day | lunch and dinner shift | a break in the afternoon`),
  "split:no": phraseList(`
    straight shifts | straight shift | straight through | one straight | hours in one go | in one block |
    continuous shift*`),
  "rotation:yes": phraseList(`
    two weeks on | three weeks on | four weeks on | weeks on and | on and off rotation | on off rotation | fifo |
    fly in fly out | swings | hitches | rotation work | rotational | rotations | month on month off |
    week on week off`),
  "termtime:yes": phraseList(`
    term time | term times | school hours | school holidays off | school holidays free | school holidays`),
  "jobshare:yes": phraseList(`
    job share | job sharing | jobshare | share the post | share the job | share a post | share a job |
    sharing the post | sharing a post | sharing the job | sharing a job | split the post | top sharing`),
  "zerohours:yes": phraseList(`
    zero hours | zero hour | on demand contract | bank shifts | casual shifts | casual contract | when needed |
    as and when | hours as they come`),
  "zerohours:no": phraseList(`
    guaranteed hours | fixed number of hours | contracted hours | minimum hours | guaranteed shifts`),
  "lieu:paid": phraseList(`
    paid overtime | overtime paid | overtime paid out | overtime money | paid for overtime | overtime pay |
    extra hours paid | hours paid out | money for the overtime | time and a half | double time`),
  "lieu:time": phraseList(`
    time off in lieu | time in lieu | days in lieu | toil | overtime as time off | as time off | as free time |
    take the hours back | take it as time | hours off instead`),
  "holidays:block": phraseList(`
    three weeks in one go | three weeks at a stretch | three weeks in a row | four weeks in a row |
    four weeks at a stretch | six weeks at once | one long holiday | long holiday | long holidays | a long summer |
    all my holiday at once | leave in one go | holiday in one go | holidays in one go | one block`),
  "holidays:spread": phraseList(`
    long weekends | odd days | a day here and there | days here and there | short breaks | several short |
    spread over the year | spread my leave | spread my holiday | a week at a time`),
  "startdate:soon": phraseList(`
    start on monday | start next week | start tomorrow | start right away | start straight away | start immediately |
    start at once | start now | begin at once | begin immediately | begin right away | begin on monday |
    begin next week | begin tomorrow | immediate start | early start date | available at once |
    available immediately | available right away | start as soon as`),
  "startdate:late": phraseList(`
    months before i begin | months before i start | weeks before i begin | weeks before i start | months first |
    start later | begin later | later start date | a later start | a break first | time off first | a holiday first |
    break before i start | break before starting | break between jobs | start after the summer |
    begin after the summer | start in the new year | begin in the new year | not start before`),

  // Pay and what comes with it -------------------------------------------------------------------
  "payday:week": phraseList(`
    paid by the week | paid weekly | weekly pay | weekly wage | weekly wages | weekly pay packet | paid every week |
    paid every friday | pay every friday | by the week`),
  "payday:month": phraseList(`
    paid monthly | monthly pay | monthly salary | paid by the month | paid every month | once a month pay |
    monthly wage | monthly wages | by the month`),
  "cash:yes": phraseList(`
    cash in hand | paid in cash | pay in cash | off the books | under the table`),
  "tips:yes": phraseList(`
    tips | tipping | gratuities | service charge | tronc`),
  "car:yes": phraseList(`
    company car | a company car | company cars | firm's car | company van | works van | car allowance | a pool car |
    car from the firm | car with the job`),
  "benefits:yes": phraseList(`
    pension | pension scheme | health insurance | private health | medical cover | benefits package | perks |
    fringe benefits | gym membership | fruit basket*`),
  "drive:yes": phraseList(`
    drive to work | driving to work | drive in | drive myself | by car | in the car | a licence | a driving licence |
    my own car | driving job | driving jobs | driver's seat | driving around | driving a van | drive a van |
    driving all day | drive all day | in traffic | the traffic | traffic`),
  "commute:yes": phraseList(`
    hour by car | hours by car | hour in the car | hours in the car | hour by train | hours by train | hour by bus |
    hours by bus | an hour each way | hours each way | minutes each way | hour door to door | forty miles each |
    fifty miles each | drive to work | driving to work | travel an hour | travelling an hour | travel two hours |
    long journey to work | long way in | a long drive in | hour there and | hour on the bus | hour on the motorway |
    ninety minutes each | change trains | two buses | three buses | bit of a drive | a drive in the morning |
    drive in the mornings | drive in the morning | the drive to work | ride on the train`),
  "commute:no": phraseList(`
    within walking distance | job i can walk to | i can walk to | i can cycle to | within cycling |
    cycling distance | by bike | come by bike | has to be near | to be near | be nearby | be close | on my bike |
    on foot | walk in | near by | nearby | close by | in my own town | local to me | on my doorstep |
    ten minutes away | fifteen minutes away | five minutes away | twenty minutes away | down the road |
    down the street | round the corner | around the corner | same side of town | near my house | near my flat |
    near the house | close to my house | close to my flat`),

  // With one another -----------------------------------------------------------------------------
  "address:first": phraseList(`
    first name | first names | first name terms | on first name | by my first name | call me by my |
    on familiar terms | informal tone | informal address | nickname*`),
  "address:formal": phraseList(`
    formal address | mr and mrs | mister and missus | surname | surnames | last name | last names | sir and madam |
    sir or madam | sir and ma'am | by title | titles and surnames | formal tone | formal terms | proper titles |
    my title and`),
  "social:yes": phraseList(`
    after work drinks | drinks after work | beer after work | a beer after work | pub after work | office party |
    office parties | christmas party | christmas parties | works do | team building | teambuilding | team events |
    team event | works outing | works outings | company outing* | company outings | company parties | team lunches |
    team dinners | socialising with colleagues | socialise with colleagues | socializing with colleagues |
    nights out with | barbecue with | friends with colleagues | friends with my colleagues | friends at work |
    friendships at work | karaoke | quiz night* | summer party | bowling with`),
  "social:no": phraseList(`
    keep work and private | work and private life apart | work and private apart | work is work |
    private is private | straight home | colleagues are colleagues | go home at the end`),
  "lunch:together": phraseList(`
    lunch together | eat together | eating together | lunch with colleagues | lunch with the team |
    lunch with the others | lunch with everyone | shared lunch | shared lunches | canteen lunch |
    eat with the others | eat with colleagues`),
  "lunch:alone": phraseList(`
    lunch alone | lunch on my own | lunch by myself | eat alone | eat on my own | eat by myself |
    sandwich at my desk | lunch at my desk | eat at my desk | walk at lunch | lunch break to myself | lunch to myself`),
  "compete:yes": phraseList(`
    leaderboard* | league table* | rankings | ranking | contest | contests | internal competition |
    competition between colleagues | competition among | competing with colleagues | competing against |
    compete with | compete against | competitive | rivalry | racing each other | employee of the month`),
  "politics:yes": phraseList(`
    office politics | politicking | gossip | intrigue | intrigues | backbiting | tittle tattle`),
  "title:yes": phraseList(`
    a title | job title | job titles | titles | fancy title | grand title | big title | title on my card |
    senior title | a better title`),
  "praise:yes": phraseList(`
    praise | recognition | being thanked | be thanked | thank you | thanks from | applause | awards | an award |
    prizes | being appreciated | be appreciated | compliments | kind words`),
  "review:yes": phraseList(`
    annual review* | yearly review* | annual appraisal* | yearly appraisal* | performance review |
    performance reviews | formal review* | formal appraisal* | appraisal talks | 360 feedback | being graded |
    be graded | being rated | rated every`),
  "goals:yes": phraseList(`
    clear goals | clear targets | clear objectives | kpis | kpi | okrs | measurable goals | measurable targets |
    targets to hit | targets to meet | being measured | be measured | numbers to hit | production targets |
    set targets | hard targets`),
  "study:yes": phraseList(`
    studying | study further | study alongside | studying alongside | study for | courses | a course | exams | exam |
    evening classes | evening class | night school | further training | further education | further qualification* |
    qualifications | a qualification | training courses | seminars | a degree | degree course | master's |
    a diploma | diploma | certificates | certifications | back to school | school again | keep learning |
    learning new | learn more | go on learning | college again | back to college | back to university | homework |
    textbooks`),
  "study:no": phraseList(`
    done with school | finished with school | finished studying | done studying | learned enough | learnt enough |
    know all i need`),
  "recruiting:yes": phraseList(`
    recruiting | recruitment | recruit people | recruiting people | interview candidates | interviewing candidates |
    interviewing people | interviewing applicants | interviewing new | job interviews with | selecting staff |
    selecting people | picking people | picking the team | picking new | hiring people | hiring decisions |
    hiring panels | hire people | hiring new | choosing new | choosing people`),
  "training:yes": phraseList(`
    train people | train anybody | train anyone | train somebody | train someone | train staff | train colleagues |
    training people | training anybody | training anyone | training staff | training colleagues | train beginners |
    training beginners | show people the ropes | showing people the ropes | showing others the ropes |
    show others the ropes | showing newcomers | show newcomers | showing new people | show new people |
    teach newcomers | teaching newcomers | teach beginners | teaching beginners | teach others | breaking in new |
    break in new | bringing newcomers | look after trainees | looking after trainees | trainees | a trainee |
    apprentices | an apprentice | have apprentices | interns | juniors | students with me | student nurses |
    learner drivers`),
  "complaints:yes": phraseList(`
    complaints | complaint desk | complaints desk | complaint calls | complaint handling | angry customers |
    angry callers | angry guests | angry clients | angry people | difficult customers | difficult guests |
    difficult clients | difficult people | rude customers | rude guests | awkward customers | shouting customers |
    abusive callers | abusive customers | upset customers | upset guests | unhappy customers`),
  "coldcall:yes": phraseList(`
    cold calls | cold calling | cold call | cold callers | ringing strangers | calling strangers | phone strangers |
    phoning strangers | call strangers | ring strangers | door to door | doorstep | doorstepping |
    knocking on doors | knock on doors | unsolicited calls | telesales | telemarketing | street fundraising`),
  "negotiate:yes": phraseList(`
    negotiating | negotiation | negotiations | negotiate | haggling | haggle | bargaining | bargain over |
    hard bargaining | driving a bargain`),
  "maths:yes": phraseList(`
    maths | mathematics | math | doing statistics | statistics all | calculus | number crunching |
    crunching numbers | crunch numbers | budgeting | doing sums | figures all day | working with figures |
    working with numbers | work with numbers | work with figures`),
  "room-share:yes": phraseList(`
    shared dormitory | shared dormitories | dormitory | share a room | sharing a room | shared room | shared rooms |
    bunk beds | bunk bed | twin room | twin rooms | share a cabin | shared cabin | share a tent | roommate*`),
  "room-share:no": phraseList(`
    room to myself | a room to myself | single room | single rooms | single cabin | cabin to myself | my own cabin |
    own bedroom | my own bedroom`),
  "feast:yes": phraseList(`
    christmas | christmas day | christmas eve | christmas shifts | easter | boxing day | new year's eve |
    new year's day | bank holidays | bank holiday | public holidays | public holiday | feast days |
    national holidays | thanksgiving | diwali | eid | over christmas`),
  "till:yes": phraseList(`
    handling cash | cash handling | handle cash | on the till | the till | tills | on tills | cash desk |
    cash register | checkout | checkouts | on checkouts | cashing up | counting money | the register`),
  "only-one:yes": phraseList(`
    the only woman | only woman | the only man | only man | the only girl | the only foreigner | only foreigner |
    the only one of my kind | the only black | the only asian | the only mother`),
  "trial:yes": phraseList(`
    trial shift | trial shifts | unpaid trial* | trial day | trial days | trial work | trial week | probation |
    probationary | probation period | trial period`),
  "checks:yes": phraseList(`
    security clearance | vetting | vetted | background check* | drug test* | drugs test* | lie detector |
    medical check* | health check*`),
  "noncompete:yes": phraseList(`
    non compete | non compete clause | non competes | exclusivity clause | confidentiality clause | nda | ndas |
    service bond | a bond of | training bond`),
  "notice-period:long": phraseList(`
    long notice period | long notice periods | three months' notice period | six months' notice period |
    notice period of three | notice period of six | long notice`),
  "notice-period:short": phraseList(`
    short notice period | short notice periods | four weeks' notice period | notice period of four |
    notice period of one`),
  "lunchbreak:long": phraseList(`
    long lunch | a long lunch | long lunches | two hour lunch | hour for lunch | hour's lunch | proper lunch break |
    proper lunch | long lunch break | siesta`),
  "lunchbreak:short": phraseList(`
    half an hour for lunch | short lunch | half hour lunch | half hour for lunch | quick lunch | no lunch break |
    twenty minutes for lunch | sandwich and back`),
  "finish:late": phraseList(`
    late finish | late finishes | finish late | finishing late | work into the evening`),
  "finish:early": phraseList(`
    early finish | early finishes | finish early | finishing early | out early | away early | home early |
    off early | knock off early`),
  "script:hand": phraseList(`
    write by hand | writing by hand | handwriting | handwritten | longhand | fountain pen | pen and ink`),
  "script:typed": phraseList(`
    typing | typed up | type everything | type it | typing it`),
  "spreadsheet:yes": phraseList(`
    excel | spreadsheet | spreadsheets | run the numbers | running the numbers | pivot tables | google sheets`),
  "records:digital": phraseList(`
    paperless | digital records | electronic records | electronic files | digital files | digital notes |
    tablets on the ward | e files`),
  "records:paper": phraseList(`
    paper records | paper files | paper charts | paper notes | card index | index cards | paper diary | wall planner`),
  "matrix:yes": phraseList(`
    two bosses | several bosses | more than one boss | three bosses | matrix | matrix structure | dotted line*`),
  "matrix:no": phraseList(`
    one boss | a single boss | one line manager | only one boss`),
  "hierarchy:flat": phraseList(`
    flat hierarchy | flat hierarchies | flat structure | flat structures | no hierarchy | flat organisation |
    flat organization | everyone equal | everybody equal | all on one level | on the same level`),
  "hierarchy:steep": phraseList(`
    clear hierarchy | clear hierarchies | chain of command | clear ranks | pecking order | clear chain |
    strict hierarchy | strict hierarchies | hierarchy | hierarchies | ranks`),
  "phone:yes": phraseList(`
    phone never stops | phones ringing | ringing phone | ringing phones | phone rings | phone ringing |
    the phone all day | on the phone all day | phone work | telephone work | switchboard`),
  "transport:yes": phraseList(`
    company bus | staff bus | works bus | company transport | cab facility | office cab | shuttle bus |
    company shuttle`),
  "transit:yes": phraseList(`
    public transport | by bus | the bus | buses to work | by tram | the tram | by train to work | the metro to work |
    commuter train*`),
  "bike:yes": phraseList(`
    cycle | cycling | by bike | my bike | bicycle | on a bike | cycle in | cycling in | a bike`),
  "open-pay:yes": phraseList(`
    open salaries | open pay | salary transparency | pay transparency | transparent pay | transparent salaries |
    everybody earns | everyone earns | published salaries`),
  "kin:yes": phraseList(`
    work with family | working with family | family business | family businesses | work with my husband |
    work with my wife | work with my brother | work with my sister | work with my father | work with relatives |
    working with relatives | working with my husband | working with my wife | working with my brother |
    working with my father`),
};
