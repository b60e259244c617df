import { phraseList } from "../../text/phrases.ts";

/** Everyday words that name a side only where a like or dislike stands right beside them. */
export const LOOSE_TOPICS: Readonly<Record<string, readonly string[]>> = {
  "place:office": phraseList(`
    at the plant | attendance | come in | go in | go to work | in house | into town | office building | presence |
    see my colleagues | see people | show up | the coffee machine | the firm | turn up`),
  "track:manager": phraseList(`
    budgets | captain | chief | chief of | climb | command | dean | head waiter | lead | lead staff | leader |
    leader of | leaders | leading a crew | leads | manag* people | manage | manage anyone | manage the lads |
    managed | manager | managers | managing | officer rank | principal | recruit* | report to | reports |
    run a department | run the shop | section head | staff under | superior | supervisor | team behind me`),
  "travel:yes": phraseList(`
    abroad now | be sent | exhibitions | field service | go abroad | guard on the | out on the | region to |
    the region`),
  "relocate:yes": phraseList(`
    be transferred | change countries | changing towns | elsewhere | go overseas | go wherever | live abroad |
    move countries | moved | moving | new place | new surroundings | overseas | posted | somewhere else | transfer |
    transferred`),
  "relocate:no": phraseList(`
    my city | my friends are | my town | my village | neighbourhood | roots | stay in it | where i am`),
  "night:yes": phraseList(`
    late nights | the moon | till morning | town is asleep`),
  "night:no": phraseList(`
    days`),
  "oncall:yes": phraseList(`
    alarms | available at weekends | backup duty | be called | calls after | day and night | duty officer |
    emergency | emergency number | incident | on the rota | pages at | reached | rung at | server goes down |
    turning out | weekend duty`),
  "size:small": phraseList(`
    eight people | family feel | few people | independent | independents | know everyone | little | local firm |
    micro | mini | seven people | six people | small | stall | under 100`),
  "size:large": phraseList(`
    big | brand name | campus | career levels | chain | chains | concern | global | hundred colleagues |
    hundred people | large | thousand employees | thousands | tower`),
  "hours:full": phraseList(`
    complete position | five day | more work | one fte | whole day | whole days`),
  "hours:part": phraseList(`
    cutting back | fewer days | free day | less work | mornings | reduce | reduced | reduction | slow down |
    smaller contract | study alongside | until one`),
  "contract:permanent": phraseList(`
    benefits | civil servant status | employee benefits | lasting | normal job | put down roots | real job |
    regular income | steady | until i retire`),
  "contract:freelance": phraseList(`
    agency | assignment | assignments | billing | casual | consultant | consulting | contractor life |
    freelance basis | hired hand | independence | independent | invoice | invoices | own little company | renewal |
    substitute | temporary`),
  "team:alone": phraseList(`
    a door | alone | cave | cell | in silence | independent work | individual work | one person | own area |
    own cubicle | own devices | own project | own projects | own section | sole | to myself`),
  "team:together": phraseList(`
    a colleague | a group | a team | an ensemble | as a team | band | choir | colleagues | company at work | crew |
    discuss | discussing | discussions | exchange | groups | my team | other people | pairs | pull together |
    sharing an office | social contact | team setting | teams | the crew | the group | the team | together |
    with people | with somebody else`),
  "client:yes": phraseList(`
    advice to | advising customers | at the table | complaints desk | contact with people | customer relationships |
    front of house | guest | host | looking after guests | members | new people | owners | residents | ring people |
    rude customers | small talk | strangers | the front line | the parents | the phones | the shop floor |
    unhappy customers | users`),
  "client:no": phraseList(`
    computers | figures | files | kitchen rather | machines | numbers | the back | with files`),
  "manager:handsoff": phraseList(`
    absent boss | delegates and | far away | figure it out | freedom to | just the result | left alone |
    on another floor | once a month | once a quarter | own devices | own schedule | own shop | rarely see |
    seldom see | trust | trusted | trusts`),
  "manager:close": phraseList(`
    advice from | approval | approved | checked | checks every | checks in | coached | coaches | control |
    controlled | controls | daily report | guid* | instructions | looking over | looks over | mentor | orders |
    oversight | second guess* | sign off | structure from above | supervision | support from my | upstairs | watched`),
  "pace:fast": phraseList(`
    action | against the clock | assembly line speed | busy restaurant | crises | crisis | daily deadlines |
    emergencies | fast | full house | full steam | morning rush | packed | quick | quickly | speed | storm |
    stressful situations | the clock`),
  "pace:calm": phraseList(`
    boredom | calm environment | careful work | carefully | one job at | one thing after | own speed | patience |
    peace | quiet | slack | steady | steady work | thorough | time for every | time for the | time to |
    waiting around`),
  "structure:yes": phraseList(`
    a plan | agenda | boxes to tick | brief | calendar | clear steps | diary | documentation | fixed routines |
    following procedures | formal | instruction | instructions | list | lists | manual | neat | order | organised |
    organized | plan | planned | recipe | rule book | score | script | set routine | standard procedure | strict |
    system | tidy | who does what | written rules`),
  "structure:no": phraseList(`
    create something | creative | creativity | experiment | experiments | free | free to organise | freely | leeway |
    mess | nothing is fixed | own rules | shifting priorities | work it out`),
  "speak:yes": phraseList(`
    camera | conference | demo | eyes on me | master of ceremonies | slides in front | speaker | teaching |
    town hall | training sessions | up there`),
  "risk:yes": phraseList(`
    bet | bold | bold plans | burn the boats | chances | could fail | crazy | danger | dangerous | dare | dared |
    experiment | experimental | fail | failed | founder | founders | gone tomorrow | guts | jump | new company |
    radical | rolling the dice | shaky | share options | stake | stakes | the deep end | the edge | unknown |
    unsafe | wild`),
  "risk:no": phraseList(`
    anchor | careful | carefully | certain | established employer | firm ground | insurance | insured |
    long term security | net | pension | pension rights | plays it safe | predictable future | public service job |
    reserves | safe | safe position | safely | safety | safety belt | savings | secured | smooth | steady | sure |
    tried and true`),
  "early:no": phraseList(`
    `),
  "overtime:yes": phraseList(`
    50 hours | all the hours | all nighter | extra time | extra work | fourteen hours | hang on | job's finished |
    more hours | overtime pay | past eight | stay as | stay on | stay two hours | till the job | weekends too |
    work late`),
  "overtime:no": phraseList(`
    balance | drop the pen | free time | go home | life outside | my time | private life`),
  "tools:fixed": phraseList(`
    always use | always used | my own computer | my way | only ever use | paper charts | prescribed tools`),
  "domain:new": phraseList(`
    a change | a novice | another job altogether | anything else | beginner | behind me | change of direction |
    changing profession | different direction | different industries | different job | from scratch | get into |
    get out of | go into | leave teaching | move into | moving into | new beginning | new fields |
    new job altogether | new occupation | new start | novice | other industry | other professions | out of this |
    pastures new | retrain as | sector i don't | something else | start again | start again as | start over |
    starting again | switching domain | through with | unknown industry`),
  "domain:same": phraseList(`
    anywhere else | calling | carry on working | continue | continue with | elsewhere | experience counts |
    faithful | keep doing what | my calling | my own industry | nothing else | outside of | remain with | remaining |
    same profession | same world | stay a | stay an | stay as | stay in | stay with | stick with | the field |
    the industry | this business | what i do`),
  "pay:first": phraseList(`
    afford | bank balance | best paid | cash | coin | coins | commission | day rate | debt | dollars | earn |
    earning power | euros | financial | financially | first criterion | income | loan | my rent | package |
    pay raise | pay slip | pocket | pounds | rate | sum | the amount | the bank | the number | the package |
    the rate | the sum`),
  "pay:secondary": phraseList(`
    a song | atmosphere | climate | development | good cause | learning | live simply | modest | paid less |
    purpose | unpaid | voluntary`),
  "sector:public": phraseList(`
    army | authority | church | citizens | civil | civil service post | community work | cooperative | county |
    court | courts | eu | european commission | for the city | for the government | government department |
    local council | official | officials | public | public employers | relief agency | relief organisation |
    shelter | social organisations | society | state | state university | the city | the common good | the state |
    the town | trust | un | university`),
  "sector:private": phraseList(`
    a company | a firm | agency world | bank | banks | businesses | commercial | commercial sector | companies |
    competing | competition | corporate animal | economy | family business | firms | industry | industry and |
    investor | making money | margin | margins | market | multinational | private | private clinics |
    private employer | profit oriented | proper business | rich shareholders | rivals | start up | startup |
    the market`),
  "detail:detail": phraseList(`
    accurate | audit | audits | bugs | careful | carefully | cent | cents | check the | comma | correct |
    correct figures | counting | digit | digits | each detail | error | errors | exact | exactly | excel |
    fiddly bits | inspection | intricate work | measuring | microscope | missing cent | mistakes | neat | polish |
    precisely | puzzle | quality assurance | records | rigorous | spelling | spreadsheet | spreadsheets | tables |
    testing | the books | the numbers | the small things | thorough | tidy | tiny | trees | triple check`),
  "detail:big": phraseList(`
    approximately | architecture | big question | brush | canvas | connecting | context | direction | distance |
    dream | dreaming | dreams | first sketch | future | headline | idea | ideas | long term | map | outline |
    outlines | overall | pattern | patterns | roughly right | rule of thumb | summary | survey of | the essence |
    the future | the general | the gist | the horizon | the idea | the long view | the map | theory |
    view from above | where it's going | where the | whole thing`),
  "lead:decide": phraseList(`
    approve | authority | blame | calls | charge | choice | choice is mine | choose | full responsibility |
    hold the | in command | in front | influence | initiative | judgement | lead | lead a project | leader |
    leaders | leading | owner | pilot | power | responsibilities | responsible | responsible for | set the tone |
    shape | signature | sole responsibility | take the responsibility | taking control | the tone | the top |
    up front | vote`),
  "lead:follow": phraseList(`
    approval | assigned | assistant | background | consensus | crew | deputy | do my part | execution | follow |
    follow orders | follow the | following | follows | guided | helper | implement | implementing | instructions |
    led | majority | manager to decide | orders | permission | right hand man | somebody above |
    somebody else leads | someone who leads | support others | tell me what | the second row`),
  "variety:yes": phraseList(`
    a mix of | adventure | all rounder | challenge | change | change every | changes | changing | curiosity |
    curious | generalist | learning something | spice | surprise | surprised | swap | switch between`),
  "variety:no": phraseList(`
    again and again | copying | familiar | morning to evening | regularly the same | repeat | repeated |
    routine task | same | same every | same job | simple work | sorting | the line | the same | what i know |
    year after year`),
  "work:field": phraseList(`
    body | cab | carry | climb | driving | from a van | get my hands | lift | lorry | movement | nature |
    out and about | river | roof | roofs | soil | something tangible | standing | sweat | the factory | the floor |
    the ward | tractor | truck | van | walk`),
  "work:desk": phraseList(`
    a chair | accounts | accounts department | air conditioned | analysis | back office work | chair |
    clean clothes | documents | files | forms | inside | letters | mouse | office jobs | on the computer | paper |
    papers to | pc | pen | reports | seat | sit | sits | theory | use my brain | writing | writing up`),
};
