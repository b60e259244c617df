import { phraseList } from "../../text/phrases.ts";

/** Questions of taste that interviews turn on, and how either side of each is put (domain.md CK-06). */
export const AXES: Readonly<Record<string, readonly string[]>> = {
  "place:home": phraseList(`
    remote | remotely | from home | at home | home office | work from home | working from home | wfh |
    kitchen table | from my kitchen | from here | anywhere in the world`),
  "place:office": phraseList(`
    in the office | at the office | office based | on site | onsite | on-site | at my desk in | in person |
    around people all day`),
  "track:expert": phraseList(`
    individual contributor | stay an ic | specialist | stay technical | stay hands on | hands on work |
    hard problems | an expert | rather than staff to supervise | not after a management |
    management is not for me | management isn't for me | no management | no wish to manage |
    don't want to manage | not a manager | never manage | no direct reports | no reports | without reports |
    never want to be a foreman | keep my hands dirty | hands dirty | never becoming one`),
  "track:manager": phraseList(`
    manage people | managing people | managing a team | manage a team | lead a team | leading a team |
    lead a crew | a team of my own | my own team | team of my own | run a team | management role |
    management post | into management | people management | a head of role | direct reports |
    become a manager | be a manager | leadership role`),
  "travel:yes": phraseList(`
    on the road | happy to travel | like to travel | love to travel | love travelling | love traveling |
    enjoy the travel | enjoy travelling | enjoy traveling | travel is fine | travel is no problem |
    travel is ok | fine with travel | travel as much | overnight stays are fine | fly anywhere |
    live out of a suitcase | suitcase is packed | any amount of travel | travel gladly`),
  "travel:no": phraseList(`
    home for supper | home every night | home every evening | home at night | home in the evening |
    overnight stays isn't | overnight stays aren't | no travel | no overnight* | sleep in my own bed |
    own bed | can't travel | cannot travel | don't want to travel | not travel | won't travel |
    no longer travel | no more travel* | travel is out | travelling is out | hate travelling | hate hotels |
    sick of hotels | no hotels | no flying | don't fly`),
  "weekend:yes": phraseList(`
    weekend work is no | weekends are no bother | weekends don't bother | weekends don't mind |
    every other weekend is fine | every second weekend is fine | do two weekends | do weekends | do saturdays |
    saturdays are fine | weekends are no problem | weekends are fine | weekends fine | weekends are ok |
    happy to work weekends | work weekends | weekend work is fine | like weekends | weekend shifts are fine |
    weekends suit`),
  "weekend:no": phraseList(`
    rule out working saturdays | no weekends | weekends are out | not weekends | weekends off |
    don't do weekends | don't work weekends | can't do weekends | weekends free | weekends are sacred |
    weekends belong | never on a sunday | saturdays and sundays i keep | weekends i keep | keep my weekends |
    keep weekends | keep saturdays | keep sundays`),
  "night:yes": phraseList(`
    permanent nights | prefer nights | like nights | love nights | nights are fine | nights suit |
    night shifts suit | happy on nights | night owl`),
  "night:no": phraseList(`
    days only | no nights | no more nights | not nights | share of nights | done with nights |
    can't do nights | nights are out | nights don't`),
  "oncall:yes": phraseList(`
    on call is fine | happy to be on call | on call is no problem | on call doesn't bother |
    don't mind on call | don't mind being on call | on call suits | like being on call`),
  "oncall:no": phraseList(`
    no on call | not on call | no more on call | on call is out | on call isn't | on call is not |
    won't do on call | never on call | rule out on call`),
  "size:small": phraseList(`
    small firm | small company | small companies | small team | something small | small outfit |
    smaller company | smaller firm | startup | startups | start up | start ups | family business |
    family firm | know everyone by name | team of three | team of four | team of five | small department |
    handful of colleagues | handful of people | smallish | small teams | small outfits | tiny firms |
    family run | small shop | small practice | small kitchen | like things small | under 50 people |
    dozen people | tiny team`),
  "size:large": phraseList(`
    large group | large company | large firm | large companies | large organisation | big company | big firm |
    big organisation | corporation | corporate | multinational | ten thousand people | established company |
    big corporate | blue chip | big name | a giant | household name | small outfits make me nervous |
    big department | large department | large team | big team | big corporation | hundreds of colleagues |
    large practice | big players | corporate world | listed company`),
  "hours:full": phraseList(`
    full time | full-time | forty hours | 40 hours | five days a week`),
  "hours:part": phraseList(`
    part time | part-time | thirty hours | reduced hours | four days a week | three days a week |
    four day week | half days | mornings only | job share | less hours | fewer hours`),
  "contract:permanent": phraseList(`
    permanent | permanently | employed | on a payroll | payroll job | staff job | staff position | staff role |
    regular contract | open ended`),
  "contract:freelance": phraseList(`
    freelancing | freelancer at heart | two years and a clean end | project to project | gig to gig |
    contract work | limited contract | freelance | freelancer | contractor | contracting | self employed |
    fixed term | day rate | interim | on anyone's payroll | my own boss`),
  "relocate:yes": phraseList(`
    would be fine moving | happy to move | happy to relocate | willing to relocate | willing to move |
    ready to move | ready to relocate | relocating is fine | relocate anywhere | move anywhere | can relocate |
    could relocate | would relocate | would move | i'd move | we'd move | would suit us | move within a month |
    pack tomorrow | boxes are packed | uproot | moving up to _ would be fine | moving is no problem | we rent`),
  "relocate:no": phraseList(`
    wouldn't relocate | won't relocate | not relocate | can't relocate | cannot relocate | wouldn't move |
    won't move | not moving | can't move | stay where | staying put | not leave | never leave | rooted here |
    kids are settled | done from here | no relocation`),
  "team:alone": phraseList(`
    work alone | working alone | on my own | left alone | by myself | be left alone | lone wolf |
    headphones on | room with a door | door i can close | a door to shut | office of my own | room of my own |
    quiet room | complete quiet | back room | solo work`),
  "team:together": phraseList(`
    in a team | with others | team player | pairing all day | bounce ideas | around people |
    surrounded by people | busy loud | open plan | collaborat*`),
  "client:yes": phraseList(`
    client contact | with clients | client facing | customer facing | customer contact | out with them |
    with customers | on the shop floor | in front of clients | my clients`),
  "client:no": phraseList(`
    no client | don't want client | no customer contact | back office | back room | behind the scenes |
    away from customers | away from clients | no clients | not client facing | no more clients`),
  "people:young": phraseList(`
    little ones | the infants | infants | small children | early years | primary school children |
    reception class | toddlers | six year olds | paediatrics | pediatrics | children's ward | paediatric ward |
    years 1 | years 2 | years 3 | key stage 1`),
  "people:older": phraseList(`
    sixth form | teenagers | seventeen year olds | sixteen year olds | a levels | adult ward | adult wards |
    adult patients | adult learners | teaching adults | work with adults | working with adults | grown ups |
    secondary is where | over adults`),
  "setting:city": phraseList(`
    in the city | city practice | a big city | in town | city life | need noise | the capital | metropol* |
    urban | inner city`),
  "setting:country": phraseList(`
    in the country | the country i want | it's the country | countryside | rural | village practice |
    in the hills | small town | in a village | out in the sticks | on the land`),
  "boss:free": phraseList(`
    leaves me alone | leave me alone | lets me get on | let me get on | a long leash | long lead | free rein |
    free hand | hands off | trusts me | out of my way | is room | autonomy | once a month is plenty |
    breathing down my neck | looking over my shoulder | micromanag*`),
  "boss:close": phraseList(`
    looks in every | looks in on me | checks in every | check in every day | daily check in | close guidance |
    clear guidance | close supervision | left alone i drift | otherwise i drift | a boss who is there |
    tells me what to do | told what to do | regular check ins | weekly one to one | daily feedback`),
  "targets:yes": phraseList(`
    hard number over my head | targets get me | love targets | like targets | a number to hit |
    a number to chase | commission only | on commission | bonus driven`),
  "targets:no": phraseList(`
    believed in sales targets | no targets | without targets | hate targets | targets put me off |
    not target driven | no sales targets`),
  "pace:fast": phraseList(`
    fast pace | fast paced | fast moving | deadlines every day | adrenaline | when it's hectic |
    the busier the better | love a rush | pressure cooker`),
  "pace:calm": phraseList(`
    at my own pace | slow and thorough | take my time | calm pace | steady pace | no rush | without rush |
    unhurried | time to think`),
  "structure:yes": phraseList(`
    clear processes | clear structure | structure | structures | clear rules | clear brief | well defined |
    clear guidelines`),
  "structure:no": phraseList(`
    blank page | blank sheet | greenfield | chaos | free hand | few rules | no rules | ambiguity |
    make it up as | carte blanche`),
};

/** Likes and dislikes, to be read with what they are about. */
export const ATTITUDES: Readonly<Record<"for" | "against", readonly string[]>> = {
  for: phraseList(`
    love | loved | like | likes | enjoy | enjoyed | prefer | preferred | preference | favourite | favorite |
    favour | happy | happiest | happy to | keen | keen on | fond of | fan of | would be fine | is fine |
    are fine | fine with | fine by me | is ok | are ok | is okay | no problem | suits me | suit me | suits |
    i want | i'd want | want to | would want | wanted | would like | i'd like | look for | looking for |
    looking forward | my best work | does it for me | for me it's | can't wait | thrive | thrived | ideal |
    comfortable | i'd miss | would miss | i'd welcome | where i belong | best part | highlight |
    i concentrate best | concentrate best | i can take it | tell me | perfect for me | happier when | happier |
    suit best | i'd love | i belong | at heart | give me | always choose | i'd choose | would choose |
    i choose | i'd pick | every time | any day | i'd ask for | i'd ask you for | ask you for | set on |
    insist on | must have | it must be | has to be | would have to be | only consider | consider only |
    is a must | come to like | i do best | i work best | my element | comes alive | come alive |
    gets me out of bed | get me out of bed | is great | are great | is no bother | no bother | no trouble |
    i miss | i need | we need | i'm for | i could do | welcome | is what i want | i'm after |
    it's _ i'm after | aim | my aim | ambition | dream | excited | attracts me | draws me | appeals to me |
    at ease | best when | at my best | dying to | all for | believe in | swear by | doesn't bother me |
    don't mind | wouldn't mind | glad to | gladly | willing | ready to | open to | up for | easily | perfect`),
  against: phraseList(`
    hate | hated | dislike | disliked | can't stand | cannot stand | can't abide | can't bear | loathe |
    detest | never | don't want | do not want | didn't want | wouldn't want | not want | no longer want |
    isn't for me | is not for me | aren't for me | not for me | not my thing | not interested |
    wouldn't interest | feel like a cage | a cage | too shaky | i wither | don't do well | do badly |
    worst part | couldn't care less | useless | no good with | no good at | rather not deal | i'd wither |
    i drift | i drown | i'd drown | i suffocate | suffocat* | can't think | can't work | can't concentrate |
    can't breathe | aren't my thing | isn't my thing | no thing of mine | not my cup of tea | leaves me cold |
    leave me cold | don't appeal | doesn't appeal | not appeal | exhaust me | bore me | bored | would bore |
    drive me mad | drive me up | gets on my nerves | keep me away | keep me off | spare me | stay away from |
    stay clear of | steer clear | rather have nothing | couldn't do | can't see myself | never believed in |
    not going on | not going back | never go back | no interest | don't like | do not like | didn't like |
    don't enjoy | do not enjoy | not keen | no fan of | not a fan | sick of | tired of | fed up | enough of |
    had enough | done with | drives me mad | drives me crazy | drives me up | makes me nervous |
    make me nervous | wears me out | wear me out | drains me | exhausts me | bores me | bored by |
    can't see the point | don't see the point | see no point | see myself with | don't see myself | wouldn't |
    won't | would not | will not | rule out | ruled out | out of the question | is out | are out | avoid |
    refuse | no more | not any more | any longer | anymore | not again | never again | rather not | worst |
    dread | dreaded | nightmare | nervous | allergic | turn down | turned down | say no to |
    under no circumstances | no way | deal breaker | dealbreaker | put off | puts me off | without |
    nothing to do with`),
};

/** Words that name a question of taste; for or against is told by what stands around them. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  weekend: phraseList(`
    weekend | weekends | saturday | saturdays | sunday | sundays`),
  night: phraseList(`
    nights | night shift | night shifts | night work | nightshift | late shifts | after dark`),
  day: phraseList(`
    days only | day shift | day shifts | daytime | daytime shifts | day work`),
  oncall: ["on call", "standby", "pager", "out of hours"],
  travel: phraseList(`
    travel | travelling | traveling | trips | hotel | hotels | flights | flying | airports | overnight stays |
    away from home | nights away | on the road | site visits`),
  relocate: phraseList(`
    relocate | relocating | relocation | move house | moving house | move there | moving there |
    move anywhere | uproot | resettle | move to | moving to`),
  home: phraseList(`
    from home | home office | remote | remotely | home working | homeworking | kitchen table |
    working at home | work at home`),
  office: phraseList(`
    in the office | the office | at the office | office days | on site | open plan | at my desk | in person`),
  manage: phraseList(`
    managing people | manage people | people management | line management | managing staff | direct reports |
    management role | management post | leading people | leading a team | lead a team | manage a team |
    managing a team | managing others | being a boss | be a boss | into management | staff to supervise |
    personnel matters | appraisals | in charge of people | have a team | a team under me | foreman`),
  expert: phraseList(`
    specialist | individual contributor | hands on | technical work | expert | bench work | on the tools`),
  client: phraseList(`
    clients | client contact | client work | client meetings | customers | customer contact |
    facing the public | the public | front of house | patients | phone calls | the counter`),
  backroom: phraseList(`
    back room | back office | behind the scenes | out of sight | backstage`),
  pair: ["pairing", "pair programming", "pair work", "mob programming"],
  solo: ["solo", "on my own", "by myself", "alone"],
  teamwork: phraseList(`
    teamwork | in a team | part of a team | team work | working with others | colleagues around me`),
  small: phraseList(`
    small outfit | small outfits | small firm | small firms | small company | small companies | small team |
    small place | startup | startups | start up | start ups | tiny firms | tiny | family firm |
    family business | boutique`),
  large: phraseList(`
    large group | large company | large companies | large firm | large organisation | big company |
    big companies | big corporation | corporations | corporation | corporates | big organisation |
    multinational | multinationals | big firm | giant | conglomerate | big players`),
  permanent: phraseList(`
    permanent | permanent post | permanent contract | employment | payroll | staff contract`),
  freelance: phraseList(`
    freelance | freelancing | freelancer at heart | self employed | self employment | contracting |
    contractor | day rate | own account`),
  full: ["full time", "full week", "forty hours", "40 hours"],
  part: phraseList(`
    part time | thirty hours | four day week | reduced hours | half days | job share | fewer hours |
    three days a week | 80 percent | eighty percent`),
  speak: phraseList(`
    public speaking | presenting | presentations | on stage | speaking to a room | big audience | audiences |
    lecturing | conferences | microphone`),
  routine: phraseList(`
    routine | routines | repetition | same every day | predictable | clear processes | procedures | process |
    rules | structure | structures | checklists`),
  free: phraseList(`
    variety | every day different | improvising | improvise | blank page | blank sheet | free hand | freedom |
    chaos | ambiguity | from scratch`),
  hectic: phraseList(`
    hectic | fast moving | ten things | adrenaline | time pressure | firefighting | tight deadlines | busy`),
  slow: phraseList(`
    slow | thorough | unhurried | calm | steady | peace`),
  silence: phraseList(`
    silence | quiet | undisturbed | door closed | headphones`),
  noise: phraseList(`
    noise | chatter | chatting | people around me | buzz | bustle | music | lively office`),
  bluntness: phraseList(`
    blunt | bluntly | straight out | tell me straight | direct criticism | harsh words | blunt criticism`),
  early: phraseList(`
    early shift | by six | by seven | crack of dawn | first thing | early start | early starts | mornings |
    early bird | at six`),
  late: phraseList(`
    late shift | before ten | before nine | two in the afternoon | till late | late riser | late start |
    evenings | night owl`),
  open_source: ["open source"],
  overtime: ["overtime", "extra hours", "long hours"],
  shift: ["shifts", "shift work", "rotating shifts", "rota"],
};

/** Sides of one question. */
export const SIDES: Readonly<
  Record<string, readonly [axis: string, pole: string, against: string]>
> = {
  weekend: ["weekend", "yes", "no"],
  night: ["night", "yes", "no"],
  day: ["night", "no", "yes"],
  oncall: ["oncall", "yes", "no"],
  travel: ["travel", "yes", "no"],
  relocate: ["relocate", "yes", "no"],
  home: ["place", "home", "office"],
  office: ["place", "office", "home"],
  manage: ["track", "manager", "expert"],
  expert: ["track", "expert", "manager"],
  client: ["client", "yes", "no"],
  backroom: ["client", "no", "yes"],
  pair: ["team", "together", "alone"],
  solo: ["team", "alone", "together"],
  teamwork: ["team", "together", "alone"],
  small: ["size", "small", "large"],
  large: ["size", "large", "small"],
  permanent: ["contract", "permanent", "freelance"],
  freelance: ["contract", "freelance", "permanent"],
  full: ["hours", "full", "part"],
  part: ["hours", "part", "full"],
  speak: ["speak", "yes", "no"],
  routine: ["structure", "yes", "no"],
  free: ["structure", "no", "yes"],
  hectic: ["pace", "fast", "calm"],
  slow: ["pace", "calm", "fast"],
  silence: ["noise", "no", "yes"],
  noise: ["noise", "yes", "no"],
  bluntness: ["bluntness", "yes", "no"],
  early: ["early", "yes", "no"],
  late: ["early", "no", "yes"],
  open_source: ["open-source", "yes", "no"],
  overtime: ["overtime", "yes", "no"],
  shift: ["shift", "yes", "no"],
};
