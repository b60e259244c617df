import { phraseList } from "../../text/phrases.ts";

/** Further questions of taste, each about one matter; the words name a side, and what stands around them whether it is wanted. */
export const MATTERS: Readonly<Record<string, readonly string[]>> = {
  "ai:yes": phraseList(`
    ai | a.i | ai tool | ai tools | ai assistant | ai generated | artificial intelligence | chatbot* | chat gpt |
    chatgpt | gpt | llm | llms | copilot | language model | language models | machine translation |
    machine translated | generative | the bot | a bot | bots | an algorithm | algorithms | machine learning tools |
    auto complete | autocomplete | automated drafts | machine drafts | speech recognition | voice bot |
    virtual assistant | neural | robots | a robot | prompt | prompting | prompts | copilot suggestion* | ai write |
    ai written | ai drafts | machine suggestions | claude | gemini | midjourney | dall e | image generator* |
    text generator* | generated images | generated text | auto generated | machine generated | deepl | grammarly |
    ai images`),
  "ai:no": phraseList(`
    human made | written by a human | by a human hand | from my own head | out of my own head | my own words |
    by real people`),
  "arms:yes": phraseList(`
    arms industry | arms trade | arms makers | arms maker | arms company | arms firm | arms | weapon | weapons |
    weapons industry | weapon makers | weaponry | defence | defense | defence industry | defence sector |
    defence contractor | defence contracts | defence work | defence firm | defense contractor | defense industry |
    missile* | munitions | ammunition | the military | military contracts | military work | military projects |
    military clients | army contracts | guns | bombs | warship* | fighter jets | tanks | armaments | war machines |
    warheads | drones for the army`),
  "vice:yes": phraseList(`
    tobacco | cigarettes | vaping | vapes | gambling | betting | casino | casinos | bookmaker* | slot machines |
    lottery work | porn | payday loans | payday lender* | debt collection | debt collectors`),
  "fossil:yes": phraseList(`
    oil company | oil companies | oil industry | oil firm | oil and gas | oil major* | big oil | fossil fuel* |
    fossil | coal | coal mine | coal mines | coal industry | fracking | gas company | gas industry | petroleum |
    pipelines | gas and oil | oil rig* | oil field* | oilfield* | refinery | refineries | petrochemical*`),
  "animal-testing:yes": phraseList(`
    animal testing | animal tests | animal experiments | animal studies | animal models | animal work |
    animal research | animal trials | testing on animals | tests on animals | experiments on animals | lab animals |
    laboratory animals | vivisection | lab mice | work with mice | primates | animal house`),
  "meat:yes": phraseList(`
    meat | slaughter* | abattoir | butcher* | butchery | carcass* | pork | beef | foie gras | veal`),
  "alcohol:yes": phraseList(`
    alcohol | spirits | behind a bar | behind the bar | bar work | serving drinks | serve alcohol | serving alcohol |
    selling drink | pouring drinks`),
  "pets:yes": phraseList(`
    pets | pet | animals in | animals on | animals around | a dog in | dogs in | dogs at | dog at | office dog |
    office dogs | my dog | bring my dog | bringing my dog | dog friendly | cats in | cat in | keep their pets |
    keep pets | therapy dog | therapy dogs | dogs under | dog under | animals at work | animals in the office`),
  "pets:no": phraseList(`
    pet free | animal free | no pets | no animals | no dogs`),
  "induction:slow": phraseList(`
    induction | inductions | induction period | long induction | long inductions | slow induction |
    thorough induction | proper induction | gentle induction | onboarding | long onboarding | slow onboarding |
    shadowing | shadow someone | shadow somebody | eased in | ease me in | easing in | be eased | settle in slowly |
    settling in | a slow start | gentle start | slow start | hand holding | handholding | held by the hand |
    hold my hand | taken by the hand | shown the ropes | show me the ropes | training period | probation training |
    weeks of training | introductory weeks | introduction weeks | a buddy | a run in | bedding in | time to settle |
    time to learn | walked through | walk me through | learn it slowly | learn slowly | someone at my side |
    somebody at my side | at my side | an introduction | a long introduction | proper introduction | a handover |
    weeks of handover | a long handover | slow beginning | someone beside me at first | someone to show me |
    somebody to show me`),
  "induction:deep": phraseList(`
    deep end | in at the deep end | thrown in | be thrown in | throw me in | chucked in | straight in | in cold |
    from day one | on day one | day one | first day alone | hit the ground | ground running | learn by doing |
    learning by doing | learn on the job | learning on the job | sink or swim | cold water | jump straight in |
    dive straight in | dive in | let loose | figure things out as | find out as i go | find it out as i go |
    work it out as i go | learn as i go | pick it up as i go | learn it as i go | figure it out as i go |
    let me loose | straight to work | straight to the machine | straight onto the floor`),
  "notice:ahead": phraseList(`
    weeks ahead | weeks in advance | weeks' notice | weeks notice | weeks' warning | weeks before | month ahead |
    a month in advance | month's notice | month's warning | months ahead | well in advance | well ahead | far ahead |
    in advance | ahead of time | days ahead | days' notice | advance notice | plenty of notice | plenty of warning |
    plenty of time beforehand | roster early | rota early | roster in advance | rota in advance | fixed roster |
    fixed rota | fixed pattern | fixed shifts | fixed shift | set shifts | set pattern | same shift every |
    planned ahead | plan ahead | planning ahead | know beforehand | know in good time | in good time | good notice |
    fixed timetable | settled rota | regular rota | predictable rota | predictable roster`),
  "notice:short": phraseList(`
    the evening before | the night before | the day before | day before | the same morning | that morning |
    on the day | on the morning | same day | last minute | at the last minute | short notice | at short notice |
    a moment's notice | an hour's notice | hour's warning | minute's notice | no notice | without notice |
    without warning | spontaneous | spontaneously | spur of the moment | at the drop of a hat | on the fly | ad hoc |
    day to day as it comes | as it comes | drop everything | zero notice | open rota | flexible rota |
    changing roster | rotating shifts | rotating pattern | rotating roster | rotating rota | rotating |
    rotation of shifts | changing shifts | alternating shifts | mixed shifts | i'll be there at |
    there within the hour | ring me at seven | ring me in the morning | call me in the morning |
    call me that morning | ring me the same | whenever you ring | whenever you call | hour before |
    surprises in the rota | surprises in the roster | changes to the rota | changes to the roster | rota changes |
    roster changes`),
  "words:written": phraseList(`
    in writing | written | in an email | by email | by e mail | by mail | on email | an email | emails | e mails |
    email | written down | write it down | on paper | chat or email | chat and email | email and chat | by chat |
    chat support | live chat | slack | messages | a message | by message | text me | texting | written instructions |
    written briefs | a memo | memos | a note | typing | typed | documented | non voice | asynchronous | async |
    black and white`),
  "words:spoken": phraseList(`
    face to face | in a corridor | in the corridor | by word of mouth | word of mouth | verbally | orally | spoken |
    talk it through | talk things through | talk it over | talking it through | talking things through | out loud |
    on the phone | over the phone | by phone | by telephone | a phone call | phone calls | a call | voice |
    voice account | voice person | pick up the phone | picking up the phone | a quick call | pop over | pop round |
    come to my desk | over a coffee | across the desk | across the table | eye to eye | in conversation |
    a chat about | the phone | ring round | ringing round | phoning | telephoning | telephone | ringing people |
    phone people | phoning people`),
  "conflict:face": phraseList(`
    conflict | conflicts | a row | rows | argument | arguments | arguing | argue | an argument | confrontation |
    confrontations | confront | confronting | quarrel | quarrels | quarrelling | a fight | fights | fighting |
    a clash | clashes | friction | have it out | having it out | disagreement | disagreements | heated debate |
    heated discussion* | debate | debates | difficult conversation* | hard conversation* | tough conversation* |
    awkward conversation* | cross swords | lock horns | locking horns | clear the air | shouting match | disputes |
    dispute | stand up row`),
  "conflict:avoid": phraseList(`
    let it go | letting it go | let things go | keep the peace | keeping the peace | quiet life | smooth things |
    smooth it over | smoothing things | harmony | harmonious | peace and quiet in the team | bite my tongue |
    biting my tongue | turn the other cheek | walk away from a row | peacemaker | diplomacy | swallow it |
    say nothing`),
  "reward:fixed": phraseList(`
    fixed salary | fixed pay | fixed wage | fixed income | a fixed sum | higher fixed | solid basic | a basic |
    basic pay | basic salary | base salary | base pay | higher base | in the base | flat salary | flat rate |
    guaranteed pay | guaranteed income | guaranteed salary | straight salary | steady pay | steady salary |
    same every month | salary only`),
  "reward:variable": phraseList(`
    bonus | bonuses | a bonus | the bonus | commission | commissions | on commission | commission only |
    variable pay | variable part | variable salary | performance pay | performance related | profit share |
    profit sharing | piece rate | piecework | piece work | by the piece | tips | incentive pay | lower base |
    share of sales`),
  "equity:yes": phraseList(`
    equity | stock options | share options | options package | company shares | shares in the | a stake in |
    vesting | shares in the company | shares`),
  "season:seasonal": phraseList(`
    seasonal | seasonal only | season work | the season only | season by season | season to season | summers only |
    winters off | winter off | winters free | laid off each winter | laid off every winter | laid off in winter |
    off each winter | summer season | ski season | harvest season | half the year | six months a year | months off`),
  "season:year": phraseList(`
    twelve months | all twelve months | twelve months a year | twelve months now | year round | all year |
    all year round | the whole year | winter and summer | summer and winter | round the year |
    every month of the year | fifty two weeks | 12 months`),
  "span:short": phraseList(`
    small jobs | little jobs | short jobs | quick jobs | quick turnaround | fast turnaround | quick turnarounds |
    many little | many small | lots of little | lots of small | several small | many short | short projects |
    small projects | small commissions | short commissions | short assignments | news shorts | shorts |
    short pieces | in and out | new one every | bits and pieces | odd jobs | one offs | one day jobs | day jobs |
    two week projects | done in a week | done in a day | done by friday | result of my work the same day |
    results the same day | result the same day | see the result of | see results quickly | quick results |
    see a result | finished by evening`),
  "span:long": phraseList(`
    one big job | one long job | one big project | one long project | long project | long projects | big projects |
    long jobs | long haul | one job for | on one job | a single project | single big | years on one | years on end |
    tied up on | multi year | see one through | see it through | see things through | see a thing through |
    from start to finish | from first to last | long reads | long read | long feature | long features | long form |
    longform | weeks on one | months on one | big commission | stay on one | take years to come |
    things that take years | projects that take years | take years | slow burners | years to come to`),
  "people:babies": phraseList(`
    babies | newborns | newborn | infants | nursery class | toddlers | neonates | neonatal | under twos`),
  "people:children-small": phraseList(`
    kindergartner* | kinder | preschool* | pre school | nursery children | infants class | key stage one |
    first graders | first grade | the wee ones | wee ones | tiny ones | primary children | primary pupils |
    year one | infant class | small kids | younger kids | little kids | paediatrics | pediatrics | paediatric |
    pediatric | children's ward | children's wards`),
  "people:teenagers": phraseList(`
    teen | teenage | teenage drama | adolescent | secondary pupils | high schoolers | middle school* | older kids |
    big kids | young people of`),
  "people:old": phraseList(`
    the elderly | elderly | elderly people | elderly patients | old people | older people | older patients |
    geriatric | geriatrics | the aged | pensioners | dementia | care home residents | aged care |
    the older the patients | older clients | older guests | older residents`),
  "leave:long": phraseList(`
    long leave | full leave | a full year off | year off | a year at home | whole year off | year's leave |
    twelve months off | full parental leave | whole parental leave | my full entitlement | parental leave |
    maternity leave | paternity leave | extended leave | sabbatical`),
  "leave:short": phraseList(`
    back after six weeks | back after eight weeks | back within weeks | back within a month | back as soon as |
    short leave | straight back to work | back at work within | back after two weeks | the two weeks only`),
  "lodging:livein": phraseList(`
    live in | living in | staff quarters | staff accommodation | staff housing | company housing | tied cottage |
    tied house | tied housing | farm cottage* | on the farm itself | stay on the farm | live on the farm |
    living on the farm | live on site | living on site | live on the premises | a room at the hotel |
    above the shop | over the shop | above the pub | board and lodging | provided house | house on site |
    camp accommodation | dormitory | in a camp | in camp | flat on site | room on site | staff flat | company flat |
    share a flat with | shared flat | shared house | employer's roof | under the employer's | company hostel |
    hostel | bunk | bunks | barracks`),
  "lodging:liveout": phraseList(`
    my own place | own front door | my own front door | live out | living out | living in town | live in town |
    my own flat | a flat of my own | place of my own | own digs | own lodgings | my own digs | digs in town |
    rent my own | find my own room`),
  "meetings:yes": phraseList(`
    meeting | sit in meetings | sitting in meetings | team meetings | staff meetings | weekly meeting |
    weekly meetings | daily meeting | daily meetings | morning meeting | morning meetings | morning huddle | huddle |
    huddles | stand up | daily stand up | briefings | away days | away day | workshops with | steering groups |
    committee work | committees | calls all day | back to back calls | zoom calls | video meetings | all hands |
    standing meeting | standing meetings | every meeting | regular meeting | regular meetings | monday meeting |
    monday meetings | monday stand up | catch up meeting*`),
  "paper:yes": phraseList(`
    paperwork | form filling | filling in forms | fill in forms | filling out forms | forms to fill | red tape |
    bureaucracy | admin | administration | admin work | record keeping | writing reports | report writing |
    write reports | reports to write | documentation | documenting | logging every | timesheets | time sheets |
    expense forms | compliance forms | audits and | protocols to fill | box ticking | charting | bookkeeping`),
  "deadline:yes": phraseList(`
    deadline | deadlines | tight deadline* | hard deadline* | short deadline* | time pressure | against the clock |
    under pressure | pressure of time | close to the wire | down to the wire | race against | last minute rush |
    time limits | hard dates | clock ticking | ticking clock`),
  "dress:formal": phraseList(`
    suits | suit | a tie | ties | wear a tie | wear a suit | collar and tie | shirt and tie | uniform | uniforms |
    the uniform | in uniform | tunic | tunics | wear tunics | formal clothes | formal wear | smart clothes |
    business dress | business attire | high heels | heels | name badge | scrubs | livery | black tie | blazer |
    whites | dress shoes | dressing up`),
  "dress:casual": phraseList(`
    ordinary clothes | own clothes | my own clothes | normal clothes | everyday clothes | casual clothes |
    casual dress | plain clothes | civvies | jeans | t shirt | t shirts | hoodie | hoodies | trainers | sneakers |
    a fleece | fleece and | fleece and boots | jeans and | wear what i like | wear what we like | dress as i |
    dress how i | jumper | shorts and | come as you are`),
  "teach:yes": phraseList(`
    juniors | the juniors | supervising juniors | looking after juniors | looking after the juniors |
    look after juniors | look after the juniors | supervising students | supervise students | student supervision |
    training people up | train people up | training up | bringing on | bring on young* | bring people on |
    bringing people on | teaching the young | teaching juniors | training others | train others | training new |
    train new | show others | showing others | explaining to juniors | apprentice | an apprentice | trainees |
    a trainee | interns | an intern | mentees | mentor young* | mentor juniors | be a mentor | being a mentor |
    coach juniors | pass on what | passing on what | passing it on | pass it on | pass on my | passing on my |
    the next generation | newcomers | new starters | new joiners | beginners to train`),
  "speak:yes": phraseList(`
    floor talk | floor talks | guiding tours | talks | public talks | talk to a room | talk to a hall |
    talk to crowds | a crowd | a microphone | the microphone | at a lectern | the podium | a speech | lecture hall |
    keynote | keynotes | press interviews | interviews with the press | on the radio | on television | on tv |
    host events | tannoy`),
  "manager:close": phraseList(`
    one on one | one on ones | 1:1 | 1:1s | weekly one to ones | weekly catch up* | catch up with | sits me down |
    sit me down | sits down with me | sit down with my boss | regular check ins | check in | daily check in |
    weekly check in | boss drops by | looks in daily | looks in on | supervision sessions | supervision every |
    weekly supervision | regular supervision | daily feedback | micro management | micromanage* | micro manage* |
    being managed | being supervised | being watched | hovering | on my back | in my ear | standing over me |
    stands over me | looking over my | told exactly how | told what to do | exactly how you | shown exactly |
    shown how | exact instructions | checklists from`),
  "manager:handsoff": phraseList(`
    be left to it | left to it | leave me to it | leaves me to it | leaves me be | let me get on | lets me get on |
    get on with it | a free hand | a long leash | no supervision | without supervision | out of my way |
    stays out of my | stay out of my | keeps out of my | once a quarter is plenty | once a month is plenty |
    rarely there | leave me to | find my own way | find my own path | work out my own | my own solution |
    in my own way | do it my way | how i do it is | how i get there | choose how`),
  "track:manager": phraseList(`
    more responsibility | any more responsibility | bigger responsibility | greater responsibility | a bigger job |
    a bigger role | higher up | the next rung | the top job | my boss's job | your job one day | a step further up |
    head of department | department of my own | a department | a ward of my own | a kitchen of my own |
    a team of my own | people of my own | charge of people | charge of a | supervising juniors | being in charge |
    promotion to | advancement | advance to | get ahead | getting ahead | get on in the | make partner |
    partnership | partner track | to lead | running my own section | run my own section | running my own team |
    run my own team | running my own department | run my own department | running my own ward |
    running my own kitchen | run my own kitchen | running my own crew | run my own crew | my own section |
    my own department | my own crew | my own ward | a crew of my own | a section of my own | becoming a partner |
    become a partner | partner by | being a partner | be a partner | a directorship | manager by | chef by thirty |
    head chef by | run the place one day | take over one day`),
  "track:expert": phraseList(`
    plain teacher | plain nurse | plain engineer | plain cook | plain driver | plain doctor | plain developer |
    plain carpenter | a plain | an ordinary teacher | ordinary teacher | ordinary nurse | ordinary engineer |
    simple teacher | simple nurse | as i am | where i am now | one of the crew | one of the lads | one of the team |
    one of the girls | just a teacher | just a nurse | just a cook | just an engineer | stay on the tools |
    stay at the bench | stay on the floor | stay in the classroom | stay at the bedside | stay with the patients`),
  "size:small": phraseList(`
    under fifty people | under twenty people | under a hundred people | fewer than fifty | less than fifty people |
    thirty person | twenty person | ten person | fifty person | five person | six person | a thirty person shop |
    two man | two man band | three man | handful of people`),
  "noise:yes": phraseList(`
    middle of the noise | hustle and bustle | din | racket | loud | loud office | loud open plan | the radio |
    music on | with music | music in the background | background noise | buzz around | busy floor | noisy office |
    noisy room | noisy place | people chatting | buzz around me | to buzz around | life around me | hubbub`),
  "noise:no": phraseList(`
    dead silence | total silence | complete silence | hear a pin | door to close | a door to close |
    door i can close | a door i can close | door that closes | door that shuts | room of my own |
    an office of my own | ear defenders | ear plugs | earplugs | quiet as | hear myself think | noise free |
    sound proof | soundproof | door locked | doors shut | door shut | door closed | window shut | windows shut`),
  "team:together": phraseList(`
    open plan floor | open plan room | open plan rooms | second man | second person | a second person |
    second pair of hands | second pair of eyes | a mate beside me | someone on shift | company on shift | two of us |
    a full crew | people milling`),
  "early:yes": phraseList(`
    done by mid afternoon | done by four | gone by three | gone by two | gone by four | finished by three |
    finished by two | finish by three | off by three | off by two | three in the morning | three o'clock |
    four in the morning | two in the morning | at crack of | six o'clock start | five o'clock start |
    seven o'clock start | early doors | while the town sleeps | town is sleeping | when the town is |
    before the birds | early turn | on at five | on at six | on at four | in before seven | in before six |
    before it opens | before opening | five a.m | six a.m | 5 a.m | 6 a.m | opening shift | early bus | early route |
    early routes | early run | early runs | early tram | first bus`),
  "client:yes": phraseList(`
    to customers face to face | customers face to face | clients face to face | guests face to face |
    patients face to face | people face to face | face to face with customers | face to face with clients |
    face to face with guests | face to face with people | customers in person | clients in person |
    patients in person | customers on the phone | clients on the phone | talking to customers | speaking to customers`),
  "early:no": phraseList(`
    late turn | mid shift | afternoons and evenings | start after ten | starts after ten | afternoons for me |
    closing shift | noon start | midday start | second coffee | alarm clock before | late openings | late opening |
    evening shifts | evening opening`),
  "night:yes": phraseList(`
    red eye | red eyes | redeye | red eye flights | overnight flying | overnight flights | graveyards | graveyard`),
  "travel:yes": phraseList(`
    fly all over | fly every | fly a lot | fly for | fly to | fly long | tour bus | a tour bus | tour buses |
    touring life | trade circuit | the circuit | show circuit | hotel rooms | sleeping in hotels | living in hotels |
    life in hotels | plane to | on a plane | a plane ticket | red eyes | flying long | away overnight |
    long stints away | stints away`),
  "travel:no": phraseList(`
    own bed every | bed every night | a receiving house | resident company | home based | day trips only |
    back for supper | back for tea | home for tea`),
  "relocate:yes": phraseList(`
    move the family | bring the kids | uprooting | be on the coast | go with the family | with the whole family |
    wife and kids along | back home to | move back | moving back | go back to live | another county | other county |
    different county | fresh start in another | new start in another | a new county | the other side of the country |
    another part of the country | another state | out of state | overseas post | follow my husband | follow my wife |
    follow my partner`),
  "oncall:yes": phraseList(`
    calls after | take calls after | calls in the evening | evening calls | late calls | calls at weekends |
    phone after hours | phone in the evening | phone at weekends | ring me at any | mails in the evening |
    emails in the evening | messages after work | answer after work`),
  "domain:new": phraseList(`
    move into another | move over into | cross into | get into a new | learn a new trade | start in a new`),
  "pace:fast": phraseList(`
    rushed off | rushed off my | queue out of | queue out the | street queuing | people queuing | customers queuing |
    the lunch rush | the dinner rush | busy service | busy services | a full room | full tables | twelve things |
    ten things at | a hundred things | manic | chaos | a bit of chaos | spinning plates | all hell |
    run off my feet | crazy busy | full tilt | at pace | quick tempo`),
  "pace:calm": phraseList(`
    a calm | calm kitchen | calm shift | quiet service | quiet life | without rushing | no rush | time to breathe |
    one thing at a time | one thing at | a slow day`),
  "feedback:blunt": phraseList(`
    say it to my face | straight to my face | criticises me | criticizes me | criticised directly |
    criticism head on | straight criticism | blunt criticism | no sugar coating | not sugar coated |
    give it to me straight | without padding | the red pen | say it straight | tear my work | pick holes |
    take my work apart`),
  "feedback:gentle": phraseList(`
    wrapped up kindly | kindly put | put kindly | put gently | gently put | a gentle word | in private and |
    praise first | cushioned | cushion the | soften* | pat on the back | pats on the back`),
  "variety:no": phraseList(`
    same thing day | same patients | the same route | my own routine | a routine | on the line all day |
    familiar faces`),
  "variety:yes": phraseList(`
    no two days | no two days alike | never the same | something different every | different each day |
    a bit of everything | jack of all | rotate between | floating between | a floater | float pool`),
  "commute:yes": phraseList(`
    commute | commuting | long commute | drive two hours | drive an hour | hour each way | hours each way |
    hour each day | two hours a day in the | two hours on the train | hour on the train | long drive to work |
    a long way to work | far to travel to`),
  "commute:no": phraseList(`
    short commute | a short commute | no commute | shorter commute | near work | close to work | near the office |
    within half an hour | half an hour of work | walking distance | walk to work | cycle to work | ten minutes from |
    live nearby | round the corner from work`),
  "charts:yes": phraseList(`
    dashboard | dashboards | charts | building charts | making charts | bi work | business intelligence | data viz |
    data visualisation | data visualization | reporting for execs | slide decks | slides | powerpoint`),
  "budget:yes": phraseList(`
    budget | budgets | a budget | budget responsibility | purse strings | the purse | profit and loss | p and l |
    cost centre | charge of a budget | responsible for a budget`),
};
