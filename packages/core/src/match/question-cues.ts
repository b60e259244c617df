import type { Theme } from "./themes.ts";

/** How each theme is asked for: telling wordings (worth 3), usual ones (2), and hints (1). */
export const QUESTION_CUES: Readonly<
  Record<Theme, readonly [telling: string, usual: string, hints: string]>
> = {
  own_mistake: [
    `replay | go back and change | take back | something you broke | your most instructive error |
    put your foot in | let somebody down | someone down | caused problem | fault lay | lay with you |
    clanger | eat your words | you wish you could undo | wish you had not | hit yourself |
    not proud of | own mistake | made mistake | biggest mistake | mistake you made | got wrong |
    you were wrong | proved wrong | blunder | own up | slip-up | error you | error of yours |
    made error | dropped ball | messed up | screwed up | fouled up | at fault | own fault | mea culpa |
    do differently | regret | have back again | misjudged | error of judgement | let people down |
    let team down | own error | cock-up | botched | fess up | hold yourself accountable |
    took responsibility for _ wrong | lapse | oops | red-faced | oversight | carelessness | wince at |
    cringe | hold hands up | hands up and say | wrong turn | misstep | bungled | did you break |
    your biggest slip | embarrassed yourself | embarrassing moment | worst error | worst mistake |
    costly error | costly mistake | costliest | expensive mistake | admit _ wrong | admit error |
    admit fault | confess | come clean | face up to | put right something | put it right | make amends |
    apologise | say sorry | blame | hindsight | looking back what | look back _ differently |
    turn back clock | second time around | if you could redo | undo | poor judgement | bad judgement |
    bad call | wrong call | wrong decision | poor decision | bad decision | misread | misinterpreted |
    overlooked | forgot | missed something | something you missed | should have known better |
    should have done | should not have | you caused | your part in _ going wrong | because of you |
    because of something you did | consequence of your | not your finest hour | goof | howler | gaffe |
    fluff | trip up | learn from your errors | perfect nobody | nobody is perfect | not perfect |
    egg on your face | shot yourself in foot | dropped clanger | your own doing | of your own making |
    nobody's fault but | no one to blame but | carry the can | eat humble pie | got it badly wrong |
    slip of yours | faux pas | your worst moment | your biggest regret | rue | kick yourself | rewind |
    do over | have your time again | fault was yours | you only had yourself | let yourself down |
    own goal | mishap you | came back to haunt | you got burned | your blind spot cost |
    messed something up | own up to`,
    `mistakes | your fault | error | learn from _ mistake | accountable for | judgement | honest about |
    consequences`,
    `wrong | slip | embarrassing | second chance`,
  ],
  failed_project: [
    `went nowhere | undertakings | ended badly | fell short | fall through | take off | write off |
    plug on | defeat | disappointed | goal you missed | abandon | biggest flop | shut down something |
    closed something | unsuccessful | not success | turned sour | failure | flop | missed target |
    missed deadline | miss goal | missed number | did not work | did not go | did not succeed |
    did not pan out | did not come off | not work out | not go to plan | not go as planned |
    not according to plan | went badly | setback | pulled plug | stopped project | killed project |
    bet _ not pay off | did not pay off | not live up | not meet expectation | below expectation |
    came to nothing | wasted effort | waste of time | dead end | cut your losses | backfire |
    went south | underdelivered | not achieve | unachieved | did not reach | not hit | bombed |
    collapsed | fizzled | fell flat | misfire | dud | white elephant | doomed | unfulfilled |
    did not meet | not meet target | below plan | well below | below budget | under target |
    numbers did not come | numbers simply did not | shortfall | objective you did not |
    objective _ not reach | goal _ not reach | goal you did not | target you missed | not fulfilled |
    expectations were not met | promise you could not keep | could not keep promise | turned out badly |
    turn out not to work | not turn out | did not land | let go of project | stop programme |
    walk away from project | call it day | called it quits | cancel project | close down something |
    wound down | pet project | your pet | bet that went wrong | did not help | hoped would work |
    thought would work | believed in | high hopes | best efforts | in vain | lost money | lost tender |
    lost pitch | lost bid | lost deal | loss | beaten | let down by results | results were poor |
    poor results | poor outcome | sank | sunk cost | sunk | belly up | down the drain | damp squib |
    never got off ground | ran aground | ran into sand | hit the buffers | pull the plug |
    call time on | throw in towel | come unstuck | come to grief | turned to dust | fold |
    sink without trace | not bear fruit | disappointing outcome | less than hoped | abortive |
    ill-fated | stillborn | benefit expected of it | did not deliver | not come to fruition |
    bit the dust | unravelled | venture that collapsed`,
    `fail | not deliver | unravel | lost cause | lesson | fell apart | learned hard way | plan went |
    results | objective | short of`,
    `explain it | target`,
  ],
  peer_conflict: [
    `row at work | row with | rowed | argued with | fought with | colleague annoys | annoys you |
    teammate at odds | could not agree | treads on | fellow team member | peace with someone you |
    someone you had argued | tense relationship | differences with someone | angry with colleague |
    sort out differences | patched things | bad terms | conflict _ colleague | conflict with |
    friction | fell out | clash | argument with | quarrel | disagree with colleague |
    disagree with peer | at loggerheads | locked horns | butted heads | crossed swords | bad blood |
    rub you up | strained relationship | relationship _ broke down | repair relationship | mend |
    interpersonal conflict | conflict at work | workplace conflict | handle conflict |
    deal with conflict | resolve conflict | dispute with | disagreement with _ peer | rival | turf |
    colleague undermined | undermine you | took credit | let you down | not get on | did not get along |
    two of you | peer disagree | disagreement | clear air | annoyed with | cross with you |
    upset with you | offended by you | wanted opposite | opposite things | strong opinions | odds with |
    difference of opinion | tense | tensions | heated discussion | heated debate | heated argument |
    last argument | squabble with | spat | run-in | ran up against | gone sour | turned sour | souring |
    patched up | make up with | bury hatchet | rebuild relationship with colleague |
    working relationship | feel wronged | wronged you | steal your | credit for your work |
    stepped on toes | trod on | someone on your level | own level | equal | colleague blamed |
    colleague criticised | colleague refused | colleague would not | team-mate | co-workers |
    lock horns | fell out with | fallen out with | falling-out | cross swords | on bad terms |
    did not see eye to eye | see eye to eye with colleague | butt heads | bone to pick | spat with |
    tiff | hatchet | clear the air | stepped on your toes | treading on toes | stole credit |
    take credit for your | taken credit | frosty | stand-off with | run-in with |
    disagreement with peer | rubbed each other`,
    `teammate | dispute | argue | teammate _ disagree | confrontation | colleague _ wanted`,
    `opinions | peer`,
  ],
  difficult_person: [
    `tested your patience | hard work as person | found hard work | did not care for |
    cooperating with person | unpleasant | stubborn people | people who are stubborn |
    stubborn colleague | obstructive | warm to | could not warm | everybody else avoided |
    everyone else avoided | others avoided | unfriendly | drives you mad | awkward character |
    trickiest | hard to like | difficult colleague | difficult person | difficult character |
    hard to get along | hard to get on | hard to work with | toughest coworker | toughest person |
    awkward colleague | awkward customer at work | characters you | challenging colleague |
    challenging person | challenging individual | prickly | abrasive | uncooperative |
    get under your skin | drives you up wall | cannot stand | get on with | get along with | rub along |
    toxic | bully | negative colleague | hard work to deal | trying colleague | pain to work with |
    tricky colleague | someone very different | opposite of you | different working style |
    working style differ | hostile | did not like | dislike | big ego | egos | complainer | moaner |
    negative about | negativity | pessimist | never answers | unhelpful | rude | arrogant |
    know-it-all | domineering | aggressive colleague | passive-aggressive | moody | temperament |
    temperamental | volatile | demanding boss | bad boss | worst boss | worst colleague | nightmare |
    trying person | irritate | wind you up | gets on your nerves | rubs you | type of people |
    kind of people | sort of people | people you struggle | people you find | someone you find |
    personality different | different personality | polar opposite | chalk and cheese | put up with |
    tolerate | bite your tongue | tough nut | hard nut | most effort | win trust of |
    win over someone difficult | reputation for being | thorn in your side | pain in the neck |
    cantankerous | obstreperous | insufferable | high-maintenance | impossible to please |
    hard to please | awkward customer | drove you mad | get on your nerves | got on your nerves |
    gets your goat | test your patience | tried your patience | personality clash | could not stand |
    prima donna | toughest co-worker | toughest colleague | hardest person | strong personality |
    hot-tempered`,
    `annoying | difficult to work | difficult stakeholder | challenging | get along |
    relationship _ effort | patience with | awkward`,
    `patience`,
  ],
  mediation: [
    `bad blood in team | each other | caught between | two sides | rival groups | fall out among |
    among themselves | bad feeling | warring teams | peacemaker | stuck in middle | in the middle of |
    in the middle between | piggy in middle | conflict within team | conflict in team |
    conflict between | two colleagues | two members | two people _ team | two team | mediate |
    peace between | feud | warring | squabble | infighting | team _ not getting on |
    team _ not getting along | were not speaking | rift | factions | camps | reconcile | heal |
    dysfunctional team | brokering | tension in team | tension within | tension between |
    friction between | friction within | friction in team | common ground | divided team | divisions |
    broke up argument | settle dispute | team conflict | disputes among | silo | stepped in between |
    in between two | two people who | people who were not talking | people who would not |
    who did not speak | resolve dispute | dispute inside | dispute within | dispute between |
    argument between | quarrelling | fighting | bickering | rows in team | referee | go-between |
    intermediary | arbitrate | arbiter | bridge divide | bad atmosphere | atmosphere in team |
    poisoned atmosphere | tense atmosphere | bring people together | bring together | blame game |
    finger-pointing | rival teams | rival departments | rivalry | competing teams | opposing camps |
    common understanding | both parties | at daggers drawn | rival camp | rival faction | feuding |
    at each other's throats | broker peace | brokered peace | umpire | bridge-builder | build bridges |
    pour oil | two sides of quarrel | knock heads together | bring to table | irreconcilable |
    opposing camp | not on speaking terms | calm the waters | smooth over | rift between |
    two colleagues who`,
    `between two | among your team | between colleagues | between departments | team at odds |
    opposing sides | both sides | atmosphere | dispute | conflict _ others | rival`,
    `harmony`,
  ],
  disagree_boss: [
    `further up | disagreement with somebody further | decision by management | could not support |
    manager's view | powerful | already made up mind | boss that they | clash with your line |
    superior's plan | talked your boss | your manager is wrong | gets it wrong |
    refuse to go along with superior | wrong with your boss | disagree with manager |
    disagree with boss | disagree with superior | disagree with supervisor | disagree with your line |
    eye to eye with | challenge authority | challenge your boss | challenge your manager |
    challenge decision | pushed back | speak up | speak truth | stand up to | question your manager |
    question your boss | told boss | boss _ wrong | manager _ wrong | superior _ wrong | manager mind |
    boss mind | decision from above | decision you disagreed | disagree with decision |
    did not agree with decision | unpopular opinion | dissent | head above parapet |
    disagree with leadership | disagree with those above | those above you | manage upwards |
    managing up | say no to boss | contradict | higher-up | said no to _ boss | against hierarchy |
    disagreed with company | your boss _ disagree | overrule | instruction you disagreed |
    decision _ mistaken | against instruction | went against | objected | oppose |
    carry out _ disagreed | disagreed with but | direction you disagreed | strategy was wrong |
    your director | director _ wrong | former head | superior's mind | changed superior |
    leadership _ wrong | convince your boss | convince your manager | persuade your boss |
    persuade your manager | persuade superior | disobey | defy | insubordinate | obey | order you |
    veto | question decision | questioned leadership | question authority | query decision |
    management decision | differ with your | you and your manager | you and your boss |
    you and your supervisor | argument with your boss | conflict with your manager |
    conflict with your boss | clash with manager | clash with boss | top brass | those in charge |
    rank | outrank | seniors | executive | board wrong | your ceo | speak out | voice concern |
    voice disagreement | unpopular truth | honest with boss | bring problem to boss |
    feedback to your boss | feedback to your manager | feedback upwards | dug your heels in |
    dig your heels in | dug in heels | dig in heels | stuck to your guns | stick to your guns |
    stood your ground | stand your ground | stood up to | talked back | answer back | answered back |
    contradicted | defied | take issue with | speak truth to power | speak your mind |
    push back on boss | refuse an order | toe the line | not toe | went against your boss |
    above your pay grade | upward | superior was wrong | superior got wrong | two grades above |
    countermand | dissented`,
    `instruction | your head | boss | superior | line manager | supervisor | disagree | hierarchy |
    challenge _ thinking | above | leadership`,
    `manager | challenge | authority`,
  ],
  influence: [
    `people with you | do something they did not want | did not want to do | no into yes | turn no into |
    people who do not have to | do not have to listen | on side | gaining support | dig heels |
    heels in | doubter | win round | hardest to win | set against | secured backing | backing for |
    without being in charge | without title | leading without | get your way | people support |
    support for something unpopular | overcame opposition | no formal power | without authority |
    without formal | no authority | not your direct | bring round | brought others round |
    bring people round | come round | talk round | persuade | persuasion | convince | influence |
    sceptic | skeptic | buy-in | change mind | change opinion | sell idea | on board | get agreement |
    get support for | won support | reluctant | sway | lobby | champion idea | make case |
    people you do not manage | no power over | got others to | rally | turn opinion | get hearing for |
    somebody's opinion | someone's opinion | somebody's mind | someone's mind |
    other departments to do | get commitment | gain commitment | commitment from | reason to listen |
    obtain support | support from committee | argument _ winning | winning argument | facts alone |
    rather than rank | favour from | owed you nothing | cynic | naysayer | opponent | ally | coalition |
    hearts | sell internally | proposal | idea adopted | idea accepted | get your idea | idea heard |
    people behind | stubborn | winning people | won someone | bring along | carried people | talk into |
    talking someone into | people outside your control | people you had no control | no control over |
    no direct authority | formal authority | without power | no rank | not in charge | not being boss |
    not boss | not your reports | cooperation from | get cooperation | enlist | mobilise |
    motivate people who | hesitant | indifferent | unwilling | unconvinced | sales pitch for idea |
    negotiate support | arguing for | argued successfully | overcome resistance | objections |
    brought round | win the doubters | line authority | pull rank | dotted line | get buy-in |
    get people on board | get on side | talk someone into | talked someone into |
    change somebody's mind | change anyone's mind | changed mind of | hearts and minds |
    champion an idea | hostile opinion | turned around opinion | swung the vote | swing opinion |
    lobby for | sold on idea | gain traction | convert sceptics`,
    `said no | opposed | doubting | advocate | commitment`,
    `resistance | opposition | opinion | support | power`,
  ],
  pitch: [
    `listeners | case to board | win over room | gathering | talk that went | presentation | speech |
    public speaking | speak in public | spoke in front | pitch | audience | stand up in front |
    address _ meeting | gave talk | keynote | boardroom | board paper | in front of | deliver talk |
    persuade board | persuade committee | panel of | hostile room | critical room | microphone |
    hold room | take floor | talk you gave | crowd | stage | questions in public | dry material |
    hold attention | hold interest | speak to large | large group | big meeting | toast | lecture |
    seminar | webinar | demo you gave | demonstration | addressed | orator | speaker | podium |
    convince board | investors | funders | win room | brief senior | report to board | report findings |
    front of people | front of group | talk in front | presented to | hold the floor | took the floor |
    address a crowd | large gathering | large audience | in front of board | in front of investors |
    town hall | lectern | slide deck | elevator pitch | win over a room | captivate | stage fright`,
    `nerves | briefing | speak to group | committee`,
    `speaking | board | public | room | nervous`,
  ],
  explain_complex: [
    `layman | dry or difficult subject | subject clear | make clear | expert talk | plain words |
    into plain | grasp | point across | no background | non-technical | non-expert | layperson |
    lay person | jargon | plain language | plain english | simple terms | simple language |
    make complex | complex idea | complex information | complex topic | make yourself understood |
    get across | put it across | misunderstood | adapt your communication | communicate clearly |
    clear communicator | communication skills | demystify | easy to understand | break down _ complex |
    teach something hard | translate _ technical | bridging _ language | bridge gap between technical |
    explaining | explain _ to someone | laypeople | laymen | complicated | something technical |
    technical concept | difficult concept | abstract | specialist | expert knowledge |
    someone without _ background | without technical background | outside your field |
    different audiences | adapt message | tailored | put into words | message across |
    clear instructions | clarity | simplify message | simple words | everyone understood |
    understood you | not understand | miscommunication | communication breakdown | communication broke |
    language everyone | written communication | write clearly | report for | document for |
    in plain words | in plain english | lay audience | lay people | to non-experts | non-specialist |
    break down complex | break it down for | gobbledygook | mumbo jumbo | dumb down | put across |
    make understandable | understandable to | specialist material | technical matter to | boil down |
    to your grandmother | to your mother | to a child | to five-year-old | jargon-free |
    outsiders understand | complicated to | translate technical`,
    `explanation | words | concept`,
    `complex | technical`,
  ],
  delegation: [
    `most important thing you have handed | handed to someone | real responsibility | things to others |
    easy to leave | give to others | someone else with important | trusting someone else | delegate |
    letting go | hand work | pass on work | passing work | share out work | trusted someone with |
    entrust | hand off | hand responsibility | give responsibility | gave someone responsibility |
    distribute work | distribute task | doing it all yourself | micromanage | micro-manage | empower |
    relinquish | divide work | allocate work | allocate task | assign work | assign task |
    who does what | off your plate | handing over | important task to | letting others | control |
    duties did you pass | pass to others | pass duties | pass responsibility | whom to give |
    who to give | give job to | give work to | give tasks | gave someone else | step back |
    keep for yourself | give away | trust team member | trust your people | trusting others |
    rely on your team | relied on someone else | let someone else | let somebody else |
    someone else do it | do it yourself | doing everything | carry everything | hand reins | reins |
    autonomy | freedom to your team | spread load | share load | share workload | distribute workload |
    let go of the reins | hand over the reins | hand over reins | handed off | farm out | farmed out |
    pass on to someone | give away work | let go easily | micromanager | control freak |
    trusted someone else with | trust others with | share out | divvy up | off your plate to |
    dish out tasks | step back and let`,
    `trust your team | rely on others | responsibility to | trust someone`,
    `trust | share`,
  ],
  develop_others: [
    `blossomed | as a teacher | person you believed in | believed in them | people get better |
    get better at what | better at what they do | bringing up | your people are you | nurture |
    your craft | owes their start | owes you | start to you | career have you helped | whose career |
    someone's career | under your wing | find their feet | help someone discover | capable of |
    what they were capable | mentor | coach | help grow | grow others | grow people | grow someone |
    bring on | bring out best | groom | talent | under your guidance | protege | train someone |
    train new | train others | help someone succeed | help someone improve | help colleague improve |
    helped someone learn | unlock potential | potential in | realise potential | successor | promoted |
    share knowledge | knowledge transfer | onboard | newcomer | new starter | new joiner | apprentice |
    trainee | supervise student | career of someone | someone else's career | flourish |
    next generation | invest in people | invested in someone | stretch someone | believed in someone |
    step up to next level | reach potential | full potential | teaching | build confidence |
    confidence in less | less experienced | inexperienced | protégé | what you know | passing on |
    mentee | someone grow | helping others grow | grow your team | grown under | came on |
    helped someone get | helped someone become | progressed | developing | help team member |
    time in someone | brought someone on | new people | new colleague | new team member | settle in |
    show ropes | ropes | induct | train up | skill up | upskilled someone | juniors |
    younger colleague | young people | beginner | bring through | raw recruit | star pupil |
    success of someone else | someone else's success | someone else succeed | others succeed |
    others shine | made someone better | make people better | make others better | you made someone |
    gave someone chance | took chance on someone | legacy in people | brought on | bring on people |
    nurtured | groomed | grow your people | help blossom | came into their own | come on leaps |
    better thanks to you | better because of you | performs better | perform better thanks |
    bring out best in | potential in someone | raw talent | passing on knowledge |
    pass on what you know | leg up | give a leg up | show the ropes | taught the ropes | apprentices |
    school-leaver | tutee | career you helped`,
    `guide | supervise | improve someone | potential | confidence`,
    `grow | help someone | train`,
  ],
  underperformer: [
    `slackers | out of their depth | member of staff who was | makes mistakes | have you had to let go |
    not up to job | is not up to | weak performer | lost interest | part company | sack someone |
    wrong for job | underperform | under-perform | poor performance | performance problem |
    performance issue | not performing | low performer | struggling member | struggling team |
    not good enough | not up to scratch | not up to standard | pulling weight | let someone go |
    fire someone | sack | performance conversation | difficult conversation | hard conversation |
    tough conversation | awkward conversation | tough feedback | difficult feedback |
    critical feedback to | negative feedback to | give feedback | constructive criticism to |
    tell someone _ not | tell someone their work | manage poor | sub-standard | substandard work |
    slack | disciplinary | discipline | hold people accountable | held someone accountable |
    hold someone to account | address performance | confront someone about | capability |
    someone whose work | someone failing | failing employee | honest feedback to |
    deal with _ poor work | below standard | coast | had to be frank | dismiss | let somebody go |
    let people go | letting go of someone | performance you turned | whose performance |
    persistent lateness | absence | absenteeism | under-achiever | underachiever | time to improve |
    give employee to improve | long do you give | support did not work | when support |
    support not work | staffing decision | hardest staffing | performance management |
    managed performance | performance review | put someone on plan | improvement plan | back on track |
    weak link | weakest | weak member | weaker | lagging | lag behind | fell behind | not delivering |
    did not deliver _ team | not doing their job | passenger in team | freeloader | lazy | unmotivated |
    lost motivation | standards slipped | work slipped | colleague's work | quality of someone |
    staff problem | personnel problem | difficult employee | problem employee | problem member |
    misconduct | gross | fire | terminated | exit someone | managed out | move someone on | wrong job |
    wrong role | not suited | unsuited | struggling employee | employee who was struggling |
    struggled in role | expectations _ not met by | fell below | pulling their weight |
    pull his weight | pull her weight | pull own weight | dead wood | deadwood | slacker | slacking |
    coasting | coaster | falling behind | below par | under par | not cut it | not cutting it |
    letting side down | clock-watcher | work-shy | bad attitude | missed every target | poor performer |
    weakest link`,
    `mistakes someone | lateness | performance | uncomfortable conversation | frank | team member _ not |
    improve someone | let go`,
    `weak`,
  ],
  hard_feedback: [
    `disappointed you | they have disappointed | frank | about themselves | how they behaved |
    uncomfortable truth | rather avoid | conversation you would rather | brutally |
    thing you have had to say | had to say to member | member of staff something | hard to say to |
    give criticism | give feedback | difficult conversation | hard conversation | tough conversation |
    awkward conversation | uncomfortable conversation | tough feedback | difficult feedback |
    hard feedback | honest feedback | deliver feedback | critical feedback to | negative feedback to |
    constructive criticism to | tell someone something | tell someone they | told friend | corrected |
    behaviour | conduct | raise sensitive | sensitive issue with | out of line | timekeeping |
    attitude | how direct | honest comments | candour | candid with | confront | made it clear to |
    not good enough | where they stand | speak plainly | did not want to hear |
    message you have given _ staff | raising issue with | hygiene | direct with people |
    criticise someone | criticise colleague | tell someone off | tell somebody off | ticked off |
    telling off | reprimand | rebuke | dress down | take someone aside | pull someone aside |
    sensitive conversation | delicate | personal issue with | home truth | blunt | call out |
    called someone out | challenge someone about | challenge colleague about | tell employee |
    tell someone in your team | tell team member | member of your team | dreading |
    conversation you put off | put off conversation | hard message | tough love |
    constructive feedback | land feedback | feedback land | home truths | hard talk | tough talk |
    straight talking | lay it on line | dressing-down | tell it straight | confront someone about |
    broach | broached | hard to hear | body odour | give honest feedback | give negative feedback |
    pull someone up | told someone off | carpet`,
    `criticising | conversation | honest | frankly`,
    `feedback | message | awkward | sensitive`,
  ],
  lead_team: [
    `strangers | took over group | took over team | run team | best team you have led | get most from |
    toughest group | pull team together | team you have had charge | charge of | as one |
    led from front | led team | leadership | led group | lead people | lead others | managed team |
    management style | people management | manage people | head of team | took charge | took lead |
    guided team | built team | turned team around | direct reports | first time managing |
    team you led | team through | galvanise | leader | people have you managed | how many people |
    group towards | towards goal | hard goal | best out of team | best out of people | best from team |
    best from people | responsibility for others | responsible for people | strong crew | strong team |
    people under | those under you | your team surprised | new team | first weeks with |
    kept people together | rough patch | captain | at helm | helm | head up | boss are you |
    what sort of boss | kind of boss | lead by example | example to | set example | followed you |
    group you led | crew | steering | team out of | difficult period | difficult times | tough period |
    challenging period | hard times with team | veteran | older than you | more experience than you |
    more experience than yourself | more experienced than | more senior than | over your former |
    former peers | people who wanted your job | at the helm | take the helm | at the head of |
    in the driving seat | captain of | steer a group | what kind of boss | how would your reports |
    your reports describe | rally the troops | rallied | run a crew | first time in charge |
    put in charge | leadership style | your leadership | manage people older`,
    `line manage | team to success`,
    `lead | charge`,
  ],
  motivate: [
    `tired people | going again | dispirited | enthusiasm | fades | from leaving | lost heart |
    hard times | lift people | drooping | keep people happy | happy team | motivate | morale |
    demotivated | demoralised | disheartened | keep people going | keep team going | inspire | enthuse |
    energise | engagement | rally team | disengaged | keep staff | retention | retain staff |
    staff turnover | staff leaving | burnt-out team | tired team | fed up | flagging | low ebb | cheer |
    spirits | lift team | buck up | discouraged | despondent | unhappy team | unhappy staff |
    unhappy people | losing people | people leaving | turnover of staff | why people stay |
    keep good people | get best effort | boost | fire up | rekindle | restore energy | boring work fun |
    make work fun | reward | recognise people | thanks to people | praise | celebrate | lift spirits |
    spirits were low | heart sank | downbeat | keep going through | put spring | fired up |
    light a fire | gee up | gee people up | pep talk | enthused | galvanise | burnt out team |
    engaged workforce | keep staff happy | thankless`,
    `encourage others | energy | pull together | recognition`,
    ``,
  ],
  feedback_received: [
    `hit home | comment about you | remark | take advice | told that you did not want |
    been told that you | you did not want to hear about | put right by |
    would people who do not like you | do not like you say | people say about you | critics |
    said about your work | swallow | mirror | flaws | about yourself because | what others told you |
    feedback you received | feedback you have received | feedback you got |
    feedback you have been given | feedback been given | feedback received | received feedback |
    take feedback | handle feedback | respond to feedback | react to feedback | hardest feedback |
    toughest feedback | harshest | uncomfortable feedback | uncomfortable truth about | fault of yours |
    pointed out _ fault | hard to hear | difficult to hear | hurt to hear |
    told you something about yourself | told about yourself | changed how you work after |
    acted on feedback | negative feedback _ you | your manager say you should improve |
    development need | self-aware | blind spot | weakness | working on to improve |
    area for improvement | changed as result of feedback | appraisal | last review |
    performance review say | stung | torn apart | work was torn | told off | by someone more junior |
    pointed out | have others pointed | performance was questioned | negative feedback |
    useful feedback | easy to hear | you are at fault | acting on advice | advice you |
    change about yourself | something about you | colleagues say you should | improve about yourself |
    what would you improve | need to improve | develop in yourself | on yourself |
    learned about yourself | surprised you about yourself | hear about yourself |
    tell you about yourself | your shortcomings | bad habit | habit of yours | habit you |
    feedback changed | feedback you disagreed | disagree with feedback | unfair feedback |
    tough review | bad review of your | rejected your work | humbled | humility | pride hurt |
    defensive | thick skin | on chin | eye-opener | open to feedback | ask for feedback |
    seek feedback | invite feedback | coachable | been coached | mentor told | harshest feedback |
    hard to hear about yourself | took it to heart | taken to heart | on the receiving end |
    dressed down | your critics | critics say | least flattering | what people say behind | unaware of |
    without meaning to | without realising | intimidating | ticking off | rebuke | rebuked |
    your last appraisal | 360 | constructive criticism | how do you take | thin-skinned |
    open to criticism | weakness did others`,
    `changed you | your faults | your own development | changed your behaviour | improve yourself |
    feedback you | improved after | call you out | critique | review | advice | comments`,
    `feedback`,
  ],
  change: [
    `alter way | place works | works here differently | old hands | new tricks | reform | attached to |
    people were attached | modernising | doubters through | through change | familiar way |
    give up familiar | give up way | people resisted | transition | steered | always done it |
    accepted new | get new _ accepted | new system accepted | biggest change | change you have driven |
    lead change | implement change | introduce _ system | change management | manage change |
    drive change | change programme | transformation | resistance to change | resist change |
    new way of working | getting new _ adopted | getting _ adopted | adopt | change culture |
    culture change | shift culture | change habits | changed way | changed how team |
    change how people | reorganis | reorganisation | switch to new | roll out new way | embed |
    set in their ways | old habits | change agent | big change | brought people through | through big |
    resistance to something | something new | cling to | clung to | old way | change stick | new tool |
    staff to use | get staff to | upheaval | moving organisation | organisation off | for years |
    culture of | changed attitudes | mindset | overhaul | replacing | phased out | migrate people |
    moved people | moved team | people to use | people use new | uptake | take-up | embrace |
    accept change | used to new | get used to | introducing | introduction of | bringing in |
    nobody asked for | nobody wanted | unpopular change | unwelcome change | imposed change |
    change from above | head office change | restructure you led | shake up | status quo |
    way things are done | ways of doing things | things had always been done | we have always done |
    new ways | old ways | stick in mud | ingrained | habits | entrenched | flat resistance |
    met resistance | resisted | resistance to | shook up | shake-up | reorganise | restructure |
    sea change | bring in something new | introduced something | adopt new | rather it had not |
    from old to new | win doubters over | reformed | turn culture`,
    `new system | new process | new method | resistance | introduction`,
    `change | culture`,
  ],
  launch: [
    `opened | out of door | product out | start you were in charge | in charge of start | opening day |
    premiere | offering | bring to customers | off ground | day one | roll out your |
    what have you opened | what have you started | launch | rollout | go-live | bringing _ to market |
    new product | new service | release | debut | opening of new | opened new | unveil |
    introduced product | shipped | ship product | from idea to | concept to | open something |
    starting something | started from zero | zero | first users | first customers | new site |
    new branch | set up branch | set up site | new department | new shop | new store | to market |
    market introduction | ambitious | first day of | to shelf | next opening | product from |
    into production | into operation | into service | commission | inaugurate | kick off |
    brought into use | brought to life | made it real | turned idea into | into reality | into real |
    started up | deliver new | first ever | go live | went live | goes live | off the ground |
    get off ground | bring to market | brought to market | time to market | out of the door |
    out the door | roll out | pilot that you scaled | scaled a pilot | inaugurated |
    from idea to market | grand opening`,
    `market | product you | service you introduced | pilot | idea into`,
    `product`,
  ],
  process_improvement: [
    `better because of you | needless | people time | clockwork | slow and is now | was slow | now fast |
    simplifying | tweak | big difference | bottleneck | cleared | easier | inefficiency | workflow |
    better way | cut waiting | boosted productivity | unnecessary | process improvement |
    improve process | efficient | streamline | optimise | smoother | speed up | sped up | faster |
    quicker | cut time | waste or delay | cut out waste | waste of time | eliminate waste | lean |
    continuous improvement | kaizen | six sigma | improve way | improve operation | improve system |
    improve how | bureaucracy | red tape | throughput | lead time | capacity | re-engineer |
    work better | made something better | simpler | routine | annoyed you until | by hand | work flow |
    flow better | shorten | turnaround | output | without adding people | smoothly | fewer steps |
    fewer errors | less time | save time | time-saving | waiting time | queue | reduce delay |
    cut delay | backlog | slow process | clunky | cumbersome | awkward process | broken process |
    fix process | fixed broken | process that was not working | not working well | leave things better |
    better than you found | made things better | smarter | small change | small improvement | tune |
    fine-tune | rationalise | re-design | redesigned | re-organised how | improved performance |
    increased productivity | raise productivity | get more out of | more with same | unblock | logjam |
    pinch point | pain point | run smoother | run more smoothly | streamlined | cut red tape |
    hours wasted | wasting time | waste of hours | time-waster | long-winded | fingerprints |
    works better because | runs better today | shave off | shaved off | made quicker |
    simplify a procedure | leaner | efficiency gain | efficiencies | do away with step | inefficient`,
    `productivity | delays | improve | operation | speed | flow | smooth`,
    `process | better`,
  ],
  cost_saving: [
    `leak in budget | plugged | go further | careful with money | somebody else's money | find savings |
    savings | costs down | money more wisely | wisely | money going down | drain | shaved | save money |
    save employer | saved company | cost saving | cut cost | reduce cost | lower cost | cost reduction |
    trim | economise | economies | cut spend | reduced spend | less money | value for money |
    bottom line | financial impact | commercial impact | profit | margin | cheaper | penny |
    cut expenditure | expense | waste of money | money-saving | cost-conscious | return on investment |
    money go to waste | money was wasted | wasted money | money wasted | amount you have saved |
    largest amount | spending under control | trim budget | for less | efficiencies |
    paid for themselves | ten per cent | per cent of costs | per cent cut | cost cut | cost control |
    control costs | overpaying | overspending | extravagance | frugal | thrift | thrifty | pound |
    dollar | euros | save department | save organisation | save business | save us | saved firm |
    savings you | financial benefit | financial contribution | made company money | made _ money |
    return for money | cash | tighten belt | belt-tightening | trim the fat | cut costs | cost cutting |
    bring down cost | bill came down | saved employer | penny-pinching | money down drain |
    wasteful spending | shave _ budget | save us money | cheaper way | expenditure you cut |
    on less money`,
    `cuts | cost | money | financial | commercial | spending`,
    `waste | budget | revenue`,
  ],
  innovation: [
    `broke with | experiment | new angle | different angle | angle | unusual idea | invented |
    odd solution | new ideas | nobody had thought | cleverest | imaginative | on its head | innovate |
    creative | outside box | idea you came up | came up with | unconventional | unusual solution |
    novel | fresh thinking | fresh approach | ingenious | ingenuity | thought differently |
    different approach | brainwave | bright idea | best idea | idea of yours | resourceful | scarce |
    make do | more with less | shoestring | next to nothing | prototype | nobody had tried |
    tried before | never been tried | suggestion | raised eyebrows | genuinely new | new in your field |
    ideas person | completely different one | one area in | another field | borrowed idea | unorthodox |
    lateral | clever | smart solution | neat solution | elegant solution | simple solution |
    simple idea | crazy idea | mad idea | wild idea | daft idea | odd idea | strangest idea |
    surprising solution | surprising idea | out of ordinary | out of box | beyond obvious |
    not obvious solution | originality | spark | eureka | something different | do things differently |
    new ways | new approach | new solution | alternative approach | reinvent | rethink | rethought |
    convention | broke mould | push boundaries | ahead of curve | idea that worked | idea you had |
    own idea | idea of your own | turned into | think laterally | lateral thinking | wackiest | wacky |
    craziest idea | oddest | outlandish | off the wall | novel approach | inventive | inventor |
    brainchild | flash of inspiration | nobody had thought of | first of its kind | maverick |
    creativity | gadget`,
    `with very little | your idea | solution | tried something new | ways around | workaround`,
    `approach`,
  ],
  resource_shortage: [
    `too few | with a little | improvise | no money | next to nothing | enough hands | stretched |
    hardly any | any means | means | few hands | scarce | lacked people | make do | little money |
    more with less | same for less | shoestring | short-staffed | understaffed | not enough people |
    not enough staff | not enough money | no budget | without budget | small budget | limited budget |
    tight budget | budget cut | slashed | resourceful | beg borrow | constraint | missing equipment |
    get equipment you need | kit or cash | shortage | scant | meagre | cobbled together |
    short of money | lacked | cannot get equipment | beg | forced you to be clever | fewer |
    less than you needed | without what you needed | without right tools | without proper |
    not have what you needed | minimal | on a budget | bare minimum | bare bones | skeleton staff |
    skeleton crew | depleted | down to half | half the staff | half team | go round | penniless |
    cash-strapped | cut to bone | no help | nothing to work with | what was available | what you had |
    out of thin air | with nothing | tiny budget | without money | made do | beg and borrow | begging |
    scrimp | short of hands | short-handed | scarcity | hand to mouth | on a dime | do more with less |
    limited means | lack of resources | frugal | stretched budget`,
    `budget`,
    `short | little | limited`,
  ],
  initiative: [
    `going further than | further than you had | show drive | others ignored | problem others |
    yours to do | needed doing | unasked | that nobody told | no concern of yours | off your own |
    seen gap | gap and filled | without waiting | than you were paid | put in more | initiative |
    beyond job | beyond your role | outside your role | outside your remit | outside your job |
    without being asked | nobody asked | nobody had asked | unprompted | not your job |
    not your responsibility | above and beyond | extra mile | self-starter | proactive | own accord |
    saw something that needed | spotted problem | spotted opportunity | saw opportunity |
    identified opportunity | noticed problem | problem nobody | stepped in | stepped up |
    took upon yourself | took it upon | took ownership | go beyond | more than was asked |
    more than asked | more than expected | exceeded expectation | exceed expectation | volunteered |
    gap nobody | wait to be told | go-getter | more than was expected | took on without |
    without being told | without anyone asking | not yours | walked past | before your manager noticed |
    before anyone | before anybody | extra responsibility | additional responsibility | pick up extra |
    exists only because | bothered | did not have to | did not need to | no obligation | not obliged |
    not required | nobody else would | no one else would | no one else was | nobody else was |
    fill gap | fill void | seized | seize opportunity | grabbed | take lead without | ball rolling |
    get things going | make things happen | make something happen | started yourself |
    something you started | you began | your own steam | own idea and | part of your job |
    not part of your | outside your duties | beyond your duties | call of duty | over and above |
    not paid to | not paid for | wider role | outside your usual | out of your lane |
    noticed something | needed to be done | needed fixing | unrequested | uninvited | off your own bat |
    of your own accord | on your own account | own initiative | initiative please | show initiative |
    took initiative | no one asked | none of your business | not in your objectives |
    annual objectives | outside job description | beyond your brief | beyond your remit | saw a gap |
    fill a gap | filled gap | pet idea you`,
    `ownership | extra | opportunity`,
    `beyond | additional`,
  ],
  pressure: [
    `under fire | depended on you | everything depended | got too much | too much for you | strikes |
    worst day | on fire | tensest | tense moment | keep cool | cool head | haywire | hold your nerve |
    your nerve | pressure | keep calm | stay calm | kept your head | stressful | everything goes wrong |
    all goes wrong | crisis | emergency | incident | firefighting | heat of the moment | chaotic |
    worst shift | hardest day | toughest day | thick of it | unforeseen | unexpected problem |
    unexpected event | disaster | urgent situation | when things go wrong | composure | composed |
    on your feet | critical moment | critical situation | split-second | quick thinking | act fast |
    act quickly | react quickly | rapid response | sudden | phones do not stop | half the team |
    same day | level-headed | intense | within minutes | act within | tested your nerves | stakes |
    worst week | worst moment | strain | rattled | frazzled | panic | panicking | meltdown |
    fire drill | fires to put out | put out fire | hit fan | blew up | blown up | exploded |
    falling apart | collapsing | melt down | out of control | out of hand | fraught | nerve-racking |
    nerve-wracking | adrenaline | at your limit | to your limit | breaking point | tight spot |
    tight corner | scrape | life or death | life and death | unflappable | unfazed | presence of mind |
    clear head | storm | everything broke | crises | surprised by problem | off guard | fast-moving |
    fast-paced | real time | quickly under | all hell | hell breaks loose | hell broke loose |
    hit the fan | heat of moment | when heat is on | keep your head | keep your cool | kept your cool |
    nerves of steel | baptism of fire | in the thick of | from bad to worse | fire-fighting |
    at breaking point | everything went wrong | trial by fire | stress | cope with pressure | hectic`,
    `outage | calm | urgent | unexpected | hectic | tough situation`,
    `cope | react | challenging situation | wrong at once | day`,
  ],
  bad_news: [
    `gently | telling someone things had gone | had gone wrong | worst message |
    let somebody down as client | what they do not want | painful message | owning up to client |
    delay | bad news | break news | difficult news | unpleasant news | difficult message |
    disappoint someone | disappointing news | disappoint customer | disappoint client | deliver news |
    tough message | tell someone something they did not want | not want to hear |
    what people do not want | inform _ of problem | hard truth | communicate during crisis |
    crisis communication | keep people informed | bearer | sorry news | painful news |
    tell customer _ wrong | tell client _ late | had to tell | unwelcome | disappoint sponsor |
    off track | announcement | expectations downwards | will be late | setback mattered |
    honesty about | price had gone up | dreaded | nobody wants to have | conversation nobody |
    tell customer | tell client | tell board | tell family | tell investor | tell staff |
    tell your team | bad tidings | sad news | upsetting news | shocking news | hard news | tough news |
    negative news | let people know | letting client | inform client | inform customer |
    inform stakeholders | inform board | hard to say | difficult to say | things nobody wants |
    message nobody | unpopular message | unpopular news | admit to customer | admit to client |
    conveyed | deliver message | unwelcome news | unwelcome message | broke news | break it to |
    breaking news to | bearer of | least wanted to hear | did not want to hear | dash hopes |
    dashed hopes | dashed someone's | let someone down gently | deliver blow | sad tidings |
    tell someone no longer | call you dreaded | had to tell client | sit someone down to tell`,
    `delivering | honest with | transparent`,
    `disappoint | late | message`,
  ],
  crisis_comm: [
    `talk to public | when there is trouble | in press | people informed when |
    things go wrong informed | facing media | media in bad | during outage | keep customers informed |
    keep people informed | keep everyone informed | rumours | pr disaster | spokesperson |
    public statement | update people | updates during | transparent during | during incident | recall |
    words matter | said to customers | tell people when you do not know | publicly | public crisis |
    gone badly wrong | something has gone | press in difficult | handling press | public informed |
    do not know much | gossip spread | first sentence | blew up | social media | storm | reassure |
    panic spread | keep everyone updated | keep people updated | regular updates | inform affected |
    affected customers | affected people | communicating | damage control | damage limitation |
    limit damage | reputational | headline | public apology | in the picture | kept informed |
    keep informed | in the loop | statement to | press were | press outside | shitstorm |
    viral for wrong | social media storm | rumour mill | public outcry | holding statement |
    what did you tell people | communicate during | bad press | headlines`,
    `inform | transparent | updates`,
    `public | incident | outage | crisis`,
  ],
  prioritise: [
    `heavy load | could not do everything | from important | leave undone | several deadlines |
    two important | both important | more to do than | to do than you can | several people want |
    want things from you | what to tackle | tackle first | swamped | plates spinning | spinning |
    having to drop | drop something | prioritise | priority | competing | conflicting demands |
    conflicting deadlines | too much on | too much work | too much to do | on your plate | juggle |
    several things at once | several projects | multiple projects | multiple tasks |
    multiple deadlines | multi-task | multitask | what not to do | what to drop | workload |
    overloaded | overwhelmed | snowed under | time management | manage your time | organise your time |
    organise yourself | organise your day | plan your day | plan your week | stay organised |
    everything _ urgent | everything was urgent | all urgent | to-do list | first things first |
    decide what to do first | triage | not enough hours | spinning plates | stretched thin |
    spread thin | busiest | more work than | work than hours | organise your week | tasks do you drop |
    drop first | comes first | list on bad day | three bosses | three things by | slide | on purpose |
    two things | several tasks | several demands | many demands | many tasks | many deadlines |
    deadlines clash | clashing deadlines | clashing demands | collided | all at once | came at once |
    same time | conflicting tasks | keep track | keep on top | stay on top | on top of things |
    under water | drowning | buried | inundated | deluged | flooded | avalanche | run off feet |
    too many | not enough time for everything | impossible to do everything | do it all |
    everything done | which work first | what matters most | most important first |
    important and urgent | urgent versus | urgent and important | sort urgent | decide what matters |
    where to spend | spend your time | allocate your time | efficient with time | choose between tasks |
    sacrifice task | what would you drop | what you dropped | what did you drop | postpone |
    back burner | plan your work | structure your day | structure your work | stretched too thin |
    spread too thin | plate was full | full plate | plate overflowing | plate overflow | juggling |
    balls in the air | lands on your desk | everything lands | landed on desk | everything urgent |
    everything is urgent | competing demands | conflicting priorities | what comes first |
    what can wait | could wait | more work than hours | pecking order | in two places`,
    `organised | decide what | at once | focus | urgent | drop`,
    `plate`,
  ],
  deadline: [
    `just in time | done in rush | impossible by | given date | frantic | up against | last minute |
    fastest | unforgiving | end date | tight | deadline | race against | short notice | on time |
    time pressure | pushed for time | pressed for time | short time | short space of time |
    little time | not enough time | limited time | time was short | time constraint |
    squeezed timeline | impossible timeline | impossible date | rush job | turned around quickly |
    quick turnaround | crunch | timescale | down to wire | deliver fast | schedule slipped |
    shortest time | turned something big around | being late | due date | impossible schedule |
    in order to ship | ship | said you would | brought forward | timetable | pull it back |
    plan backwards | running out of time | time running | no time | hardly any time | short of time |
    clock | ticking | by the skin | skin of | wire | urgent delivery | delivery date | meet date |
    make date | hit date | at speed | record time | quickly deliver | fast delivery | in days |
    in a week | hurry | rush | turn it round | overnight | against the clock | time limit |
    brutal time | skin of your teeth | nick of time | eleventh hour | tight timescale | tight timeline |
    timeframe | cut-off | immovable date | date could not move | on time against | delivered on time |
    half the time`,
    `schedule | timeline | fast | speed | due`,
    `late | date | quick`,
  ],
  decision_uncertain: [
    `both ways | pointed both | before you knew | knew enough | cannot be sure | in dark |
    quick decision | instincts | to go on | no time to find out | find out more | without all facts |
    without all information | without having all | not having all | without full |
    incomplete information | incomplete data | incomplete picture | incomplete facts |
    limited information | limited data | little information | lack of information | not all facts |
    missing information | partial information | imperfect information | insufficient | uncertain |
    uncertainty | gut | intuition | judgement call | judgment call | snap decision | fast decision |
    decide quickly | decision quickly | decision under pressure | decision fast | decide without |
    decision without | on the spot | half the facts | half picture | could not wait | patchy |
    decision with little | know everything | thin evidence | figures were not in | trust your gut |
    more data | choosing quickly | assumption | bet on | commit before | before you were sure |
    weigh options | facts are missing | facts missing | missing facts | not know at time | certainty |
    before you move | unclear information | ambiguous information | conflicting information |
    contradictory information | unknowns | enough information | scant information | scant evidence |
    rough information | blind | guess | hunch | no clear answer | no right answer | no obvious answer |
    no good options | not certain | could not be certain | could not check | no time to check |
    no time to think | little time to think | decide now | think quickly | decide under |
    make up your mind | act before | act without | go ahead without | too little information |
    full picture | half facts | scraps of information | leap in dark | jump without | gut feeling |
    gut instinct | on your gut | on instinct | educated guess | commit yourself on | commit on |
    in the dark | fog | guesswork | not all the facts | insufficient information | without knowing |
    on a hunch | best guess`,
    `decide | judgement | call you made`,
    `information | facts | data`,
  ],
  hard_decision: [
    `difficult decision | hard decision | tough decision | toughest decision | hardest decision |
    hardest choice | difficult choice | tough choice | hard choice | tough call | hard call |
    unpopular decision | difficult call | toughest call | painful decision | decision you had to make |
    dilemma | agonised | lost sleep | sleepless | decision-making | big decision | biggest decision |
    important decision | weigh up | trade-off | tradeoff | between two evils | torn |
    decision affected | stick to decision | decision nobody liked | not popular | sacrifice |
    hardest thing you have decided | choice _ hardest | had to choose | chose between | kept you awake |
    awake at night | up at night | heart-breaking | heartbreaking | wrenching | weighed heavily |
    made you unpopular | made unpopular | decision others disagreed | others disagreed with |
    against majority | stood alone | against everyone | against advice | put foot down | final say |
    final decision | buck stopped | decision-maker | decisions you make | major decision |
    significant decision | critical decision | decision with consequences | consequences of decision |
    lesser of two | lesser evil | cost you sleep | lost sleep over | agonise | between rock and |
    rock and hard place | hardest call | no good option | torn between | crossroads | bite bullet |
    painful choice`,
    `unpopular | decisive | weighed | choice`,
    `choose`,
  ],
  inherited_mess: [
    `cleared up | biggest mess | left things in bad | bad way | turn round something | off rails |
    walk into | shambles | salvaging | picking up pieces | inherited | order to chaos |
    stepping into role | everything was behind | something that is failing | mess | left it |
    somebody else left | someone else left | pick up where | step into someone | predecessor |
    sort out | turn around failing | turnaround | rescue | in trouble | troubled project |
    failing project | clean up | someone else's mistake | someone else's work | someone else's problem |
    someone else's project | another person's mess | in bad shape | bad state | poor state | disarray |
    dropped in lap | midway | halfway through | worst state | taken something over | taking over |
    failing unit | handover | find when you started | started last job | when you arrived |
    first arrived | whoever follows | follows you | carry on after | half-finished | nobody understood |
    chaos | backlog | next person | leave this role | someone before you | person before you |
    before you arrived | previous manager | previous owner | previous team | previous person |
    last person | former manager | left behind | was left with | left in lurch | left with mess |
    legacy problem | legacy of | broken team | broken project | project gone wrong | project had gone |
    project that was failing | failing team | failing school | failing business | ailing |
    sinking ship | on its knees | rock bottom | disaster zone | untangle | unravel | tidy up |
    set straight | put straight | put things right | house in order | restore order | bring order |
    got back on track | back on its feet | revive | out of fire | step in mid | came in late to |
    parachuted | drafted in | can of worms | poisoned chalice | picked up the pieces | pick up pieces |
    off the rails | clean up after | cleaned up after | somebody else's mess | neglected |
    restored to health | restore to health | turn around department | turn round | rescue a failing |
    took over something broken | in a state when | hot mess`,
    `recover | clean | arrived | state`,
    `order | left`,
  ],
  risk: [
    `one card | biggest chance | chance you have taken | out on limb | bold step | worth risk |
    risk is worth | worth it | head above parapet | bravest | bet you made | risk-taker | took risk |
    risk you | risky | gamble | bet | leap of faith | bold | boldest | brave | courage | daring |
    comfort zone | chance you took | took chance | risk appetite | attitude to risk | calculated |
    stuck your neck | neck out | weigh risk | too dangerous | leap you took | leap | cautious |
    on the line | chance did you take | sensible person | downside | bold move | into unknown |
    jump in | plunge | nerve to | had nerve | nervy | push your luck | roll dice | roll of dice | dice |
    all in | high risk | risk averse | safe option | safe choice | play safe | play it safe |
    could have backfired | might have failed | could have gone wrong | could have failed |
    might not work | might not have worked | not guaranteed | no guarantee | backed hunch |
    back something | against odds you bet | stake | fearless | scared but | frightened but |
    stuck your neck out | stick your neck out | gambled | bold bet | chanced | take a chance |
    took a chance | took a punt | put on line | high stakes | audacious | calculated risk`,
    `pay off | risk | chance | unproven | untested`,
    `big decision`,
  ],
  ethics: [
    `go along with something | draw the line | doing right | reported somebody | reported someone |
    reported colleague | conscience | fudge | loyalty | honesty | short cut | shortcut | whistle |
    wrong but | thought was wrong | hard to be honest | principles | tempted | integrity | ethical |
    unethical | improper | right thing | honest when | dishonest | compromise your values |
    values _ tested | against values | your values | wrongdoing | whistleblow | cut corners |
    corner-cutting | bend rules | bent rules | break rules | look other way | blind eye | pushed to do |
    pressured to do | refused to | uncomfortable with | felt was wrong | felt wrong | not right |
    stood by | grey area | gray area | lie | cover up | conflict of interest | easier to stay quiet |
    easy to stay quiet | cost you to be honest | truth | temptation | trustworthy | do what is right |
    dilemma | bending | standing up for | what's right | misconduct | sign that | not sign |
    dishonesty | proper thing | doing proper | right over easy | easy way out | easy option |
    moral courage | compass | crossed line | over the line | would not cross | shady | dodgy | fishy |
    fraud | bribery | bribe | corrupt | illegal | break law | fiddle | cheating | lied | lying |
    asked to lie | mislead | deceive | hush | hush up | cover something up | sweep | stay silent |
    silence | keep quiet | kept silent | speak up about wrong | saw something wrong | witnessed |
    witness something | values clash | values conflict | conflict with your values | clash with values |
    stuck to your | do what you believe | believe is right | honourable | decent | decency | scruples |
    qualms | misgivings | uneasy | ill at ease | comfortable with what you were asked |
    asked to do something | told to do something | ordered to do something | instructed to do |
    put under pressure to | leaned on | no one would have known | nobody would have known |
    no one looking | nobody looking | nobody was watching | moral compass | conscientious objection |
    honest thing | come at a price | cost of honesty | look the other way | turn blind eye |
    turned a blind eye | massaged | cook the books | cooked books | cutting corners | blow whistle |
    blew whistle | where is your line | red line | your values tested | tempted to | underhand |
    truthful | above board | fudged`,
    `line | moral | pushed`,
    `honest | rules | refuse | right | uncomfortable`,
  ],
  safety: [
    `being hurt | hurt | somebody hurt | danger | stopped everything | risk to people | could have hurt |
    called halt | halt | not safe | injured | safety | accident | hazard | unsafe | injury | near miss |
    risk assessment | safe working | safe environment | safe place | safe | stop work |
    protect from harm | lockout | hygiene | infection | unharmed | take health | safe from harm |
    keep people safe | keep patients safe | keep colleagues safe | keep staff safe |
    keep customers safe | keep children safe | kept safe | safer | averted | prevented | spotted risk |
    got hurt | get hurt | protected from harm | protect public | from harm | dangerous | hazardous |
    life and limb | stopped the job | risk of injury | helmet | accident-free | health and safety`,
    `protective | harm | at risk`,
    `risk`,
  ],
  learn_fast: [
    `getting to grips | strange to you | become useful | new area | thrown in | steepest |
    learning curve | last thing you taught | taught yourself | get head round | complete beginner |
    picked up in hurry | no clue | clue about | learn quickly | learn fast | fast learner |
    quick learner | learn something new | learn new | self-taught | up to speed | steep learning |
    from scratch | unfamiliar | knew nothing | new to you | no experience | outside expertise |
    outside your field | outside your knowledge | pick up new | picked up skill | acquired |
    acquire _ skill | master | new skill | new field | new subject | new topic | new sector |
    new industry | continuous learning | keep learning | upskill | professional development | retrain |
    how do you learn | keep up with | keep current | stay current | latest thing you learned |
    learn something quickly | deep end | fast do you pick | how fast do you | pick things up |
    become expert | became expert | expert in few | first month in unknown | unknown industry | depth |
    found your feet | could not do | asked something you | self-study | crash course | bone up | swot |
    cram | immerse | absorb | head around | get handle on | pick up quickly | quickly pick |
    quickly learn | never done before | had never done | first time you did |
    do something for first time | new domain | new technology you | new system to learn | learn system |
    learn tool | learn language | language you learned | new language | new trade | switch careers |
    changed careers | career change | alien | foreign to you | completely new to | totally new |
    beginner again | started as beginner | zero knowledge | prior knowledge | no background in |
    lack of experience | lacked experience | lacked skill | did not have skill | skill you lacked |
    skill gap | gap in your knowledge | curiosity | curious | from zero | teach yourself |
    get your head round | get your head around | thrown in at deep | steep curve | picked up a skill |
    pick up a skill | quick study | unfamiliar subject | unfamiliar field | never touched |
    knew nothing about | master a new | mastered | novice | from scratch learn`,
    `learn | skill | subject | knowledge`,
    `study | training`,
  ],
  data: [
    `found out by | evidence change mind | heap of data | conclusion | measured | figures tell |
    tell you something surprising | finding of yours | overturned | everyone believed | back up your |
    proof | data | data-driven | figures to | use numbers | numbers to | statistics | analysis |
    analyse | analytical | metric | quantitative | facts and figures | facts rather | fact-based |
    research to | settle argument | insight | back up _ numbers | hypothesis | number-crunching |
    spreadsheet | prove point | prove case | let facts | rather than opinion | not gut |
    rather than gut | numbers reveal | surprising in data | dataset | data set | recommendation |
    which figure | figure did you find | disproved | common belief | dashboards | overrule instinct |
    facts overrule | data to make | data to solve | data to convince | numbers told | numbers showed |
    data showed | data told | data revealed | data led | led by data | evidence-based |
    evidence rather | hard numbers | hard facts | hard evidence | hard data | cold numbers |
    prove with | test assumption | challenge assumption | assumption was wrong | myth | busted myth |
    received wisdom | conventional wisdom | counted | pattern in | find pattern | trend in data |
    research you did | investigation of data | kpi | benchmark | forecast you made | calculation |
    go and count | numbers told you | numbers say | evidence overturned | evidence rather than opinion |
    crunch numbers | crunched | figures told | figures showed | measured before | what spreadsheet |
    dig into numbers | prove with data | statistic | quantify`,
    `evidence | numbers | figures | prove | evidence to | research`,
    `facts`,
  ],
  root_cause: [
    `root of | getting to root | track down | mystery | hardest nut | nut you have | explanation |
    makes no sense | knottiest | kept going wrong | going wrong until | worked out why | puzzle |
    detective | cracked | root cause | got to bottom | bottom of | baffled | investigate | diagnose |
    diagnosis | troubleshoot | debug | trace | problem-solving | solve problem | solve complex |
    problem you solved | hardest problem | difficult problem | toughest problem | complex problem |
    complicated problem | knotty | thorny | intractable | stubborn problem | persistent problem |
    kept happening | real cause | underlying | stumped | nobody could | nobody else could |
    others had given up | not obvious | technical problem | technical challenge | bug | figure out |
    worked out what | analyse problem | tackle problem | hardest technical | fault | recurring |
    failure took you longest | longest to understand | coming back | strangest | defect |
    hard to explain | inexplicable | could not be explained | no one could explain |
    no one could solve | others could not | others failed to solve | unsolved | insoluble |
    impossible problem | tough problem | tricky | complex issue | complicated issue |
    challenging problem | difficult technical | analytically | logical | systematically | step by step |
    dig deeper | digging | dig into | deeper cause | beneath surface | below surface | symptom |
    what was behind | behind problem | source of problem | find source | origin of | find out why |
    why something | what was really going | what was really wrong | what went wrong and why |
    fix for good | permanent fix | once and for all | perplexed | head-scratcher | riddle |
    needle in haystack | sleuth | get to the bottom | bottom of it | traced | trace a fault |
    technical fault | trickiest fault | trickiest problem | puzzled everyone | baffling |
    underlying cause | true cause | true reason | root of problem | kept coming back |
    keeps coming back | recurring fault | recurring problem | your suspicions | verified your |
    culprit | pinpoint | pinned down`,
    `solve | technical`,
    `problem | cause | issue | challenge | complex`,
  ],
  negotiation: [
    `hammering out | lower price | terms both sides | both sides could live | live with | good price |
    from the table | round of talks | negotiate | deal you | best deal | strike deal | better deal |
    better terms | better price | haggle | bargain | supplier _ price | terms | compromise | win-win |
    concession | both sides happy | contract you | drove hard | reach agreement | supplier | vendor |
    renegotiate | mutual | middle ground | meet halfway | than expected | walk away from |
    tough contract | union | landlord | would not budge | budge | agreement took | close agreement |
    parties who wanted | agreement between | deal between | bartering | price down | discount |
    at table | settlement | settled | came to terms | reached deal | get deal | favourable | concede |
    give and take | stalemate | deadlock | impasse | sticking point | opposing party | other party |
    other side | counterpart | purchasing | procurement | pay talks | wage | struck a deal |
    strike a deal | struck a bargain | drive a hard bargain | haggled | barter | both sides content |
    terms you got | met halfway | at the negotiating table | hammer out | thrash out | counterparty |
    other side of table`,
    `contract | agreement | price`,
    `agree`,
  ],
  upset_customer: [
    `angriest | won back | scene customer made | made scene | go at you | pacified | beside themselves |
    in rage | rage | fuming | keeping your cool with | unhappy guest | ready to leave |
    unhappy customer | turn around customer | customer around | difficult customer | dissatisfied |
    irate | furious | angry | unhappy client | difficult client | demanding client |
    demanding customer | demanding patient | complaint | complain | really upset | calm someone |
    calming | calm down | defuse | de-escalate | deescalate | escalated situation | hostile customer |
    aggressive | rude customer | abusive | shouted | member of public | dissatisfaction | distressed |
    tempers | irritated | enraged | turned around unhappy | unreasonable customer |
    unreasonable client | hardest client | hardest customer | client you have had to serve | guest who |
    simply will not | not be satisfied | unhappy account | patient or parent | buyer who wanted |
    wanted to walk | heated situation | at counter | public is rude | rude to you | cross | outraged |
    seething | steaming | hot under collar | tantrum | kick off at | verbally | confrontational |
    hostile member | awkward customer | tricky customer | tricky client | challenging customer |
    challenging client | challenging patient | difficult patient | difficult guest | difficult parent |
    difficult passenger | difficult caller | difficult user | demanding guest | impatient |
    impossible to please | hard to please | hard to satisfy | let down customer | customer let down |
    disgruntled | discontented | displeased | aggrieved | grievance | badly treated | felt wronged |
    wronged customer | bad experience | negative experience | poor service | bad review |
    negative review | wanted refund | in tears | soothe | appease | smooth over | smooth ruffled |
    ruffled feathers | win round customer | tense encounter | tense situation with | strong emotions |
    high emotions | emotions ran high | emotional customer | lost cause customer | furious customer |
    furious client | yelling at you | shouting at you | screamed at you | apoplectic |
    at the end of tether | up in arms | complainant | angry guest | angry patient | angry parent |
    livid | foul-mouthed | tore into you | placate | pacify | mollify | customer who complained`,
    `unhappy | placate | client _ angry | service recovery | anger | rude | guest | client _ unhappy |
    emotional`,
    `customer | client`,
  ],
  service_extra: [
    `delight | looked after especially | especially well | client you looked after |
    guest you looked after | guest or client | customer favour | best service | kindest |
    for a customer | extra mile for client | customer service | great service | excellent service |
    outstanding service | exceptional service | good service | exceeded customer | exceed customer |
    customer first | put customer | customer at heart | patient first | made difference to customer |
    made someone day | made difference to someone | out of your way | client relationship |
    customer relationship | build relationship with client | guest experience | customer experience |
    client-focused | customer-focused | customer focus | customer obsession | something special |
    special for | wow | memorable | remembered you | customer remember | customer will remember |
    more for client | more than customer | more than client | beyond what | beyond for |
    thank-you letter | thanked by customer | compliment | grateful | gratitude | personal touch |
    little touches | gesture | warmth | welcoming guest | hospitality | care you gave | cared for |
    dignity | looked after customer | look after guest | proudest customer | smile | made day |
    helping customer | helped client | served customer | serving | service you gave |
    service you have given | service you are proud | loyalty | loyal | rapport |
    lasting relationship with customer | extra mile | out of your way for | made somebody's day |
    make someone's day | made their day | over and above | above and beyond | beyond call of duty |
    no contract required | delighted a customer | thrilled a client | more than they paid |
    bent over backwards`,
    ``,
    `client | service | help someone | patient`,
  ],
  say_no: [
    `refuse | sticking to guns | guns | too many requests | protect your people | unreasonable demands |
    customer away | giving offence | foot down | say no | turn down | reject request | decline |
    could not give customer | unrealistic request | unrealistic expectation | unreasonable request |
    hold line | stand firm | boundary | scope creep | draw line | manage expectation | resist demand |
    could not have what | turning somebody | without losing them | cannot deliver |
    protecting your team | extra demands | big customer | important customer | demand did you reject |
    rejected demand | offer in its place | hard to disappoint | disappoint people | people pleaser |
    please everyone | deny | denied request | unable to grant | not agree to | gave in |
    resist pressure | pushing back on | rebuff | knock back | bat away | fend off | stop someone |
    hold back | not possible | not able to help | could not help | impossible request |
    customer wanted something | client wanted something | wanted something you could not |
    asked for something you | ask for too much | asked too much | too much of you | took advantage |
    guard your time | protect your time | enough is enough | turned down | turn down a request |
    turned somebody away | decline a request | declined | refuse a request | put your foot down |
    draw the line | drew the line | set boundaries | set a boundary | cannot please everyone |
    no to a customer | no to client | no to someone important`,
    `reject | firm | limits`,
    `request | demand`,
  ],
  user_needs: [
    `people you work for | something different from what | wanted something different | around users |
    designing around | somebody else's position | someone else's position | position of others |
    actually want | customer's side | from customer's | watching somebody | users first |
    users really need | what users | what customers | customer need | client need | needs of customer |
    needs of user | understand customer | understand user | understand client |
    understanding what _ need | user research | talk to users | customer research | customer insight |
    in their shoes | someone else's shoes | empathy | empathise | empathetic | listen |
    voice of customer | close to customer | see things through | see world through | what people need |
    observe | customer-centric | user-centred | user-centric | customer feedback | tailor to |
    customer's shoes | shoes | understanding need | need nobody | nobody had voiced | voiced |
    unspoken | stay close to | going out to see | see how people | how people actually | live or work |
    what clients | user's voice | voice into | surprised by what | customer cared | user feedback |
    watching people | find out what people | discover what | work out what people | real need |
    actual needs | true needs | what was really needed | behind request | in place of someone |
    from their point | point of view | other person's point | their perspective | customer's point |
    eyes of | through eyes | walk in | walked a mile | shadow users | fieldwork | field work |
    field visit | site visit | interviews with users | interviewed users | surveys | usability |
    user testing | test with users | personas | feedback from users | customers told you |
    users told you | learned from users | learn about users | learn about customers | people you serve |
    know your customers | get under skin of | built for | designed for | misunderstood customer |
    people actually need | wanted and what they needed | put yourself in shoes | walk in shoes |
    end user | end customer | observing customers | observed users | watching users |
    upset your assumptions | what customers want | really wanted from you | good listener | empathy with`,
    `customers really | users | watch`,
    `understand | find out`,
  ],
  inclusion: [
    `do not usually get | chance to people | opened doors | doors for others | feel part | part of it |
    made sure nobody is left | left out | fairer | prejudice | inclusion | diversity | equality |
    equity | belonging | welcoming | feel included | excluded | discrimination | discriminat | bias |
    unconscious bias | minority | underrepresented | marginalised | gender | race | racism | sexism |
    ethnic | lgbt | different backgrounds | from all backgrounds | people unlike | everyone feel |
    level playing field | fairness | fair treatment | dei | edi | make everyone | voice heard |
    quiet voices | allyship | ally | group was being left | challenging bias | walks of life |
    all walks | widening access | unfairly | unfair treatment | because of who they are | quieter |
    quiet people | kept some people away | custom that kept | everyone included | included everyone |
    feel at home | feel comfortable | invisible | overlooked people | people overlooked |
    overlooked group | different from you | unlike you | unlike yourself | not like you |
    different from yourself | different lives | different beliefs | religion | faith | age groups |
    generations | women in | sexist | racist | stereotype | bigotry | exclusion | segregat | privilege |
    homogenous | representative | mixed team | mixed group | same chance | same opportunities |
    fair chance | fair for everyone | fairly | felt excluded | under-represented | sense of belonging |
    everybody welcome | equal chance | room looked the same | homogeneous`,
    `barrier | background | include | unfair`,
    `everyone | respect`,
  ],
  accessibility: [
    `cater for | special needs | adaptation you made | take away obstacle | see or hear | hear well |
    usable | somebody's needs | disability | accessible | adjustments | additional needs |
    special educational | send | impairment | wheelchair | deaf | blind | neurodivers | neurodivergent |
    dyslexi | autism | autistic | adapt _ for person | adapt practice | accommodate | particular needs |
    individual needs | differentiate | assistive | see hear or move | cannot see | cannot hear |
    remove barrier | barrier for | everybody can use | everyone can use | inclusive design |
    health condition | medical condition | long-term condition | neurodiversity | extra needs |
    extra support | additional support | different needs | different abilities | ability | physical |
    mobility | vision | sight | sensory | learning difficulty | learning needs | support someone with |
    employee with | customer with | patient with | pupil with | student with | child with |
    chronic illness | adapt your work | adapt your service | adapt environment | made it possible for |
    enable someone | climb stairs | disabled | impaired | hard of hearing | partially sighted`,
    `hearing | adapted for | needs of | adapt your approach | condition | barrier`,
    `needs`,
  ],
  cross_culture: [
    `speak the language where | trip you up | country | cultures | intercultural | multicultural |
    international | abroad | overseas | foreign | across borders | globally | language barrier |
    nationalities | misunderstanding | customs differ | living in another | offended |
    business is done differently | surprised you most | colleagues from other |
    colleagues from different | not your native | native language | mother tongue |
    language you do not | language other than | common language | shared language | not speak language |
    did not speak same | speak same language | translation | interpreter | worldwide | continents |
    immigrant colleagues | etiquette | norms | sensitivities | nationality | multinational |
    from all over world | all over the world | many countries | different countries |
    different cultures | other cultures | another culture | cultural | culture clash | foreigner |
    expatriate | expat | native tongue | ethnic | community you did not belong | lost in translation |
    passport`,
    `languages`,
    `world`,
  ],
  remote: [
    `scattered | afar | ever meet | across sites | hold together team | remote | time zones | timezone |
    distributed | virtual | work from home | home working | hybrid | multiple sites | several sites |
    different sites | different locations | offices | distance | at arm's length | spread across |
    far away | rarely see | people you rarely | across several | online collaboration |
    onboarded somebody | screen | continent | far apart | miles away | geographically | geography |
    dispersed | spread over | spread out | different cities | two cities | several cities | other site |
    satellite | from afar | video | zoom | without seeing | without meeting | never see | never meet |
    face to face rarely | not in same place | same room | same building | time zone |
    working from home | never met in person | far-flung | at a distance | virtual team`,
    `zones | locations | spread | online`,
    `sites | home`,
  ],
  hiring: [
    `good candidate | vacancy | selecting | against advice hire | hire against | took on | pick people |
    difficult post | post | limb for candidate | hire | recruit | applicant | choose candidate |
    appoint | attract talent | build team from | staffing decision | fill role | fill post |
    fill position | judge candidates | assess candidates | spot talent | job advert | best person you |
    ever hired | hiring mistake | look for in candidates | key position | others had rejected |
    tight labour | labour market | will fit | bring someone in | bring new person | add to team |
    added to team | addition to team | choose team | assemble team | put team together | pick team |
    choosing people | choosing someone | choosing between candidates | interviewer |
    took gamble on candidate | candidate others | hired someone | hire people | hire for | best hire |
    worst hire | bad hire | good hire | unusual hire | wrong hire | wrong person | right people |
    right candidate | best candidate | talent acquisition | attract good | attract people |
    find good people | staff up | post to fill | whom did you hire | who did you hire |
    took on someone | talent | applicants | fill a post | filled post | fill a vacancy | made a hire`,
    `candidate`,
    ``,
  ],
  plan_project: [
    `project you managed | manage project | project management | run project | project from start |
    start to finish | start to end | beginning to end | end to end | large project | complex project |
    big project | biggest project | largest project | project you led | led project | project plan |
    plan and organise | plan project | organise event | organise something | coordinate | logistics |
    moving parts | milestone | on budget | deliver project | on track | plan you drew up |
    project you are proudest | most complex | started and finished | from beginning |
    see something through | see through to end | saw it through | to completion | complete project |
    deliver something complex | delivered complex | organise large | organise big | large event |
    big event | conference | pull off | orchestrate | master plan | detailed plan | contingency |
    what if plan | plan for things | plan for something | risk plan | plan ahead for |
    keeping track of | many tasks | many people involved | many moving | strands | workstreams |
    dependencies | schedule you | budget and time | scope and | programme you | operation you ran |
    operation you planned | well planned | well organised | methodically planned |
    organisational skills | organiser | on the rails | co-ordinate | milestones | from start to finish |
    juggle suppliers | many trades | organise an event | large undertaking | mastermind`,
    `event`,
    `programme | complex`,
  ],
  teamwork: [
    `your part in | joint success | put team before | team before yourself | carry load | pitch in |
    have on team | with others | teamwork | team player | work in team | part of team | part of group |
    member of team | work together | pull together | help teammate | role in team | role do you play |
    role in group | play in group | shared goal | common goal | team success | team achieve |
    joint effort | group interest | team first | credit to others | share credit | supporting others |
    sum of parts | really good team | great team | best team | role do you usually | usually play |
    achieve what no one | no one could have alone | alone | teammate out | contribute to | under water |
    support colleagues when | before your own | makes team work | unglamorous | others could shine |
    celebrate | as part of larger | as group | group effort | team effort | team project |
    group project | group task | member of group | worked well together | work well with | mucked in |
    chip in | lend hand | help out | help others out | one for all | in it together | mutual support |
    relied on each other | depend on each other | depended on others | sacrificed for team |
    put others first | fit into team | fit in team | shared success | shared victory | shared win |
    sum of its parts | pulled together | all hands | muck in | pitched in | collaborate |
    collaboration | your share of it`,
    `collaborate | shared`,
    `group | helped | partner`,
  ],
  cross_functional: [
    `build bridges | bridges between | no say over | another unit | joint project | other functions |
    several departments | link between | two worlds | cross-functional | other departments |
    another department | different departments | across departments | across teams | across functions |
    other teams | another team | multidisciplinary | multi-disciplinary | interdisciplinary |
    disciplines | outside your department | outside your own | partnership | partner organisation |
    external partner | worked closely | different functions | other units | joint work | silos |
    matrix | agencies | bridge two | bridge groups | build relationships across | specialists and |
    with engineers | with sales | speak different languages | coordinating many | many parties |
    breaking down | engineers and marketers | pull together | joint effort | translator |
    collaborated with | different teams | two teams | several teams | multiple teams | various teams |
    multiple departments | two departments | different areas | different parts | parts of organisation |
    across organisation | across company | across business | across whole | whole organisation |
    wider organisation | different backgrounds professionally | different specialists |
    different experts | experts from | people from different | inter-departmental | interdepartmental |
    joined-up | liaise | liaison | with outside | with external | third parties | other organisations |
    another organisation | other companies | another company | professions | business partners |
    interfaces | work across | between departments | silo | barely talk | half the organisation`,
    `functions | partner | coordinate | specialists`,
    `departments | collaborate | together | network`,
  ],
  stakeholders: [
    `please several | masters | under one roof | different groups wanted | what different groups |
    balance what | opposite things from you | wanting opposite | people wanting | interests of several |
    competing aims | aims | stakeholder | competing interests | different interests | differing views |
    agendas | consensus | keep everyone happy | many parties | several parties | multiple parties |
    political | diplomacy | diplomatic | tact | satisfy everyone | pleased everyone |
    balance interests | balance needs | align | got everyone to agree | bring parties together |
    different parties | sponsor | relationship with client and | different directions | conflicting |
    different expectations | competing expectations | satisfy different | please different |
    parties with different | groups with different | different things | different goals |
    different priorities | opposing | serve several | compromise everyone | compromise among |
    agreement among | agreement across | got everyone on | same page | consult | engage with |
    lobbying | regulators and | clients and colleagues | juggle interests | delicate balance |
    balancing act | all parties happy | parties happy | many masters | wanted opposite things |
    conflicting interests | opposing interests | interest groups | vested interests |
    please everyone at once | councils | shareholders | neighbours and | keep everyone on board`,
    `parties | views | everyone agree`,
    `interests | agree`,
  ],
  sales: [
    `win business | closed | increase turnover | outsell | outsold | attract more | biggest order |
    order you ever won | new customers | beat your target | business grow | sale | sell | new business |
    win client | won customer | land client | landed account | biggest client | tender | bid | revenue |
    grow business | growth | increase sales | exceed target | exceeded target | hit target |
    smash target | quota | upsell | cross-sell | prospect | cold call | commercial success |
    business development | account you won | fundrais | raise funds | raised money | donor | income |
    market share | best sale | track record | winning new | new market | find leads | biggest account |
    land it | coming back | membership | more business | falling line | falling sales | gain customers |
    attract customers | attract new | bring in business | bring in money | generate | boost sales |
    grow sales | drive sales | expand | expansion | commercial win | commercial deal | hard sell |
    tough sale | difficult sale | sell something | sold to | seller | sales person | salesperson |
    sales technique | sales target | customer to buy | buy from you | pipeline | turnover up |
    audience numbers | visitor numbers | attendance | subscriptions | signups | campaign |
    promote product | land account | chased | sell to | closed a deal | close a deal | won a customer |
    won client | target quota | sell me this | from a rival | tough sell`,
    `target | account | commercial | grow | buyers`,
    `win | business`,
  ],
  resilience: [
    `setbacks | not giving up | fought | come back from | from a defeat | knocked down | get up again |
    sticking with | was hard | rejection | resilience | persevere | persist | never give up |
    kept going | knock-back | knockback | obstacle | adversity | overcome | against odds | tenacity |
    tenacious | determination | grit | long haul | stuck at it | hurdle | uphill | hardship |
    tough time | hard times | low point | lowest point | dark moment | get back up |
    picked yourself up | after disappointment | bounce | hang in | hung in | carry on | against all |
    long struggle | battled | long road | took years | took long | patience paid |
    long time to achieve | long-running | refuse to give up | not quitting | quit | wanted to quit |
    nearly quit | nearly gave up | tempted to give up | felt like giving up | hit wall | brick wall |
    dead ends | turned down and | being turned down | failure after failure | second attempt |
    tried again | try again | try and try | kept trying | never stopped | personal difficulty |
    difficult time in your | difficult period in your | worst time | darkest | low | resolve |
    tested you | tested your patience | mental strength | mentally tough | strength of character |
    character building | survive | pull through | comeback | recover from | hardest thing |
    most difficult thing | most challenging thing | biggest challenge | greatest challenge |
    challenges you | hit you hardest | knocked you flat | knocked you down | knock you back |
    knocked back | rock bottom | bounce back | bounced back | got back up | up again |
    pick yourself up | bad hand | dark days | tough times | recovered | did you recover | keep going |
    everyone told you to give | turned down for | come through | got you through | weather storm |
    stay the course | dogged | perseverance | against all odds | burnout | setback`,
    `difficulty | refuse to quit | challenge`,
    `recover`,
  ],
  adapt: [
    `sudden change | start over | things had changed | upside down | turned upside | overnight |
    change tack | tack | circumstances | flexible | change of plan | changed plan | plans changed |
    change of direction | changed direction | change course | pivot | rules changed | goalposts |
    moving target | shifting priorities | priorities changed | priorities shift | requirements changed |
    unexpected change | last-minute change | fast-changing | changing environment | adjust to |
    cope with change | respond to change | react to change | deal with change | dealt with change |
    new environment | curveball | curve ball | plan b | rug pulled | unpredictable | settle into |
    wear many hats | plans go out | out of window | out the window | plan fell apart | fell through |
    switched | re-think plan | rethink | from one day to next | thrown by | changed at last | midway |
    mid-project | changed suddenly | suddenly changed | situation changed | market changed |
    needs changed | brief changed | scope changed | new boss | new manager | new conditions |
    new rules | new situation | different role | changed role | role changed | unfamiliar environment |
    roll with | punches | go with flow | changing priorities | changing requirements |
    changing demands | shift in | shifting requirements | altered | comfortable with change |
    change yourself | respond when | changed overnight | overnight everything | throw plan away |
    tore up plan | rip up plan | think on your feet | thought on feet | shifting sands | by the hour |
    moving goalposts | versatile | turn on a sixpence`,
    `adjust your | shifting`,
    `plan | sudden | unexpected`,
  ],
  ambiguity: [
    `blank sheet | confusion | without instructions | task that came | can tell you what |
    what is wanted | rule book | work out for yourself | woolly | goal is | ambiguity | unclear |
    vague | without brief | little direction | no direction | without clear | lack of clarity |
    lack of direction | little guidance | without guidance | no guidance | no instructions |
    no playbook | no precedent | without precedent | no rulebook | undefined | ill-defined |
    unstructured | no structure | lack of structure | blank page | blank canvas | make it up as |
    independently | worked alone | own devices | unsupervised | fog | murky | open-ended | uncharted |
    brief is vague | nobody knew | what success looked | success looked like | clear instructions |
    messy situation | making sense | goalposts | keep moving | mandate | structure out of |
    created structure | no plan | define your own | rather than task | shifting requirements |
    no idea where | where to begin | where to start | not know what | did not know how | not told |
    no one to ask | nobody to ask | no manual | without manual | no rules | no roadmap | no map |
    without map | no template | no process | no clear | not clear | nothing was clear |
    vague instructions | vague request | vague brief | loosely defined | loose brief | open brief |
    open task | figure it out | find your own way | left to your own | on your own |
    without supervision | little supervision | minimal supervision | self-directed | new territory |
    unmapped | unknown | grey areas | without a map | vague wish | no brief | without a brief |
    no job description | unclear instructions | grey zone | nobody could tell you | no clear goal |
    figure out yourself | make sense of`,
    `guidance | structure | clarity`,
    `instructions | chaos | brief | define`,
  ],
  quality: [
    `overlooked | slips through | nothing slips | thorough | saved day | caught before |
    before it did damage | detail | accuracy | accurate | precise | precision | meticulous | quality |
    standards | checking | spotted error | spotted mistake | caught error | caught mistake |
    caught something | others missed | others had missed | everyone else missed | everyone missed |
    conscientious | perfectionist | get it right | right first time | defect | error you caught |
    sent something back | sent back | not good enough _ product | stay careful | careful in |
    tiny thing | insist on | eagle eye | eagle-eyed | sharp eye | keen eye | fine print | small print |
    nitpick | fussy | fastidious | painstaking | diligence | rigorous | rigour | exact | correctness |
    error-free | mistake-free | without errors | no errors | prevent errors | prevented mistake |
    avoid errors | avoid mistakes | minimise errors | reduce errors | error rate | flawless |
    faultless | perfect | good enough | refuse to compromise | proofread | spotted something |
    found error | found mistake | picked up on | slip through | eye for detail | attention to detail |
    with fine-tooth | fine-tooth comb | dot the i | everyone else had read past | spotted what |
    sloppy | sloppiness`,
    ``,
    `care | error`,
  ],
  confidentiality: [
    `confidential | discreet | discretion | sensitive | secret | secrecy | private information |
    privacy | data protection | gdpr | keep to yourself | trusted with information | not share |
    gossip | personal data | information security | could not tell | not allowed to tell |
    knew something others | information others | insider | classified | non-disclosure | nda | leak |
    overheard | trusted with something | private matter | personal information | tactful about |
    keep a secret | kept secret | confidence you kept | sensitive information | prise out |
    tight-lipped | under wraps | need to know`,
    `private | trusted with`,
    ``,
  ],
  support_colleague: [
    `after your colleagues | was not well | rough time | coworker who was going | in trouble | patch |
    close to burning | burning out | support colleague | colleague in need | colleague _ struggling |
    colleague who was struggling | struggling colleague | colleague _ difficulty | colleague _ trouble |
    colleague _ hard time | someone _ hard time | going through | wellbeing | well-being |
    mental health | burnout | looked after | look out for | care for team | care for colleagues |
    compassion | compassionate | bereavement | personal problem | personal crisis | overworked |
    team under strain | stress in team | stress in others | help someone through | emotional |
    emotional support | there for someone | someone in distress | colleague in difficulty |
    colleague through | supported someone | supported somebody | colleague was having |
    having hard time | having difficult time | having bad time | struggling person |
    someone struggling | someone who was struggling | someone in need | someone under stress |
    stressed colleague | overwhelmed colleague | upset colleague | grieving | problems at home |
    trouble at home | home life affected | health problem of | sick colleague | ill colleague | lonely |
    isolated | isolated colleague | care about colleagues | caring colleague | pastoral |
    showed empathy | empathy for colleague | shoulder to cry | been there for | duty of care to staff |
    noticed someone | noticed colleague | was not all right | struggling next to | there for somebody |
    there for colleague | help a workmate | had someone's back | watched someone's back |
    colleague in trouble | colleague struggling | lend a hand | lent a hand | stepped in for | cover for`,
    `empathy`,
    `struggle`,
  ],
  strategy: [
    `long term | something coming | foresight | new direction | steering organisation | further ahead |
    took years | shaped | strategy | strategic | vision | visionary | big picture | bigger picture |
    future direction | direction of department | direction of team | set direction | think ahead |
    anticipate | foresee | foresaw | plan ahead | looking ahead | trend | competitor |
    competitive advantage | business plan | business case | where the business | roadmap | objectives |
    goal setting | set goals | next quarter | beyond next | saw coming | positioned business |
    for future | matter in ten | today's needs | tomorrow | reposition | team like this be |
    should team | how would you take it | think big | bird's eye | ahead of time | plan for years |
    years ahead | ten-year | multi-year | year plan | future-proof | long view | long game |
    playing long | planned for long | ahead of competition | ahead of market | changing market |
    market shift | industry change | where things were going | saw opportunity in market |
    direction for | set course | ambition for team | ambition for organisation |
    where a market is heading | market is heading | market was going | horizon | five-year |
    three-year | long-term | set the course | setting the course | direction of travel | see coming |
    ahead of the curve | bet on future | vision for`,
    `positioning | future | ahead | horizon`,
    `plan | direction`,
  ],
  build_scratch: [
    `not there before | setting something up | out of nothing | nothing there | where there was nothing |
    from scratch | from nothing | ground up | from zero | built something | built from | set up |
    started something | founded | create something | establish | start-up | startup | entrepreneur |
    entrepreneurial | nothing existed | did not exist | greenfield | first of its kind | pioneered |
    brought into being | grew from | new team from | new function | something new from | created from |
    nothing to | built up | grew something | started new | founder | launched your own | own business |
    own company | first person in | first in role | first to | new role nobody | newly created |
    new unit | new organisation | new programme | new group | new club | foundations |
    got something going | brought something into | from ground up | empty room | blank canvas |
    first employee | started from zero | did not exist before | exists today`,
    `create`,
    ``,
  ],
  technology: [
    `technology | new tool | digital | it system | it project | software | technical project |
    technical decision | technical work | architecture | system design | code | programming |
    artificial intelligence | ai | migration | legacy | refactor | tech debt | technical debt |
    machine learning | scaling | platform | it solution | technical solution | technical challenge |
    systems you | app you | built tool | tool you | data system | engineering | design you are |
    technical achievement | technical skills | hands-on | deployed | implementation of system |
    system implementation | implement system | upgrade | chatgpt | gpt | generative | ai tools |
    copilot | language model | llm | chatbot | piece of technology | digital tool | digitalise |
    digitise | tech-savvy | tech stack | gadgetry`,
    `tools`,
    `system`,
  ],
  automation: [
    `automate | manual work | manual process | manual task | by hand | repetitive | script | macro |
    robot | time-consuming | tedious | drudgery | grunt work | boring task | used to be done |
    machine do | let machine | computer do | save hours | hours of work | manual labour | dull task |
    dull work | boring | mindless | copy and paste | cut out manual | eliminate manual |
    by hand before | done by hand | by itself now | scripted | chore | run itself`,
    `technology to | save time | manually`,
    `efficient`,
  ],
  compliance: [
    `compliance | comply | regulatory | audit | auditor | inspection | inspector | law | policy |
    procedure | follow rules | enforced | rule you disagreed | standard operating | governance |
    certification | accreditation | records | documentation | breach | rule nobody liked | legally |
    law change | standards and regulations | meet standards | code of conduct | codes | paperwork |
    internal controls | auditors | regulator | regulated | by the book | rules others follow |
    red tape you followed | gdpr`,
    `regulation`,
    ``,
  ],
  sustainability: [
    `sustainability | environment impact | environmental | green | greener | carbon | climate |
    net zero | emissions | recycle | energy use | energy saving | footprint | eco | eco-friendly |
    plastic | planet | less waste | circular | reduce waste | waste reduction | reduce energy |
    renewable | biodiversity | nature | less energy | reduce consumption | ecological | esg | csr |
    environment | recycling`,
    `waste | environment | energy`,
    `impact`,
  ],
  budget: [
    `managed money | finances | forecast | p&l | profit and loss | purse strings | cash flow |
    limited budget | tight budget | overspend | overspent | managed budget | responsible for budget |
    budget responsibility | budget you | handled budget | balance books | books |
    money you were responsible | control budget | control of budget | financially | invest money |
    investment decision | spend money | public money | funding | secured funding | grant |
    answerable for | hold purse | budget cut | budget you managed | spend you managed | p and l |
    money were you responsible`,
    `budget`,
    ``,
  ],
  unsocial_hours: [
    `sundays | on call | long hours | unsocial hours | early starts | nights | shifts | weekend |
    saturday | out of hours | overtime | evening work | evenings | rota | work late | early mornings |
    work pattern | combining demanding | with your family | family life | recharge | holidays |
    healthy balance | work life balance | balance work | in morning | at dawn | private life |
    about hours | hours | long days | irregular | odd hours | anti-social | antisocial | nightshift |
    late finishes | round the clock | around clock | seven days | standby | stand-by | christmas |
    evenings and | three in the morning | on-call | night shift | weekends | bank holidays |
    called out | shift work`,
    `mornings | workable | availability`,
    `early`,
  ],
  layoffs: [
    `redundancy | layoff | lay off | laid off | downsizing | restructure | reorganisation | merger |
    merged | acquisition | acquired company | takeover | closure | closing site | site closing |
    job cuts | job losses | shutdown | shut down | wind down | wound down | wind up | headcount |
    transfer of staff | tupe | lose jobs | reduce staff | shrinking | shrank | downturn | insolvency |
    bankruptcy | administration | two companies | two organisations | combining teams | combine two |
    merge two | integrate | taken over by | bought by | new owners | change of ownership | shut office |
    closed office | closing plant | made redundant | make redundant | anybody redundant |
    someone redundant | redundant | redundancies | sacked | sack | fire someone | fired someone |
    let people go | let someone go | let staff go | downsized | closing a branch | jobs were gone |
    who stays and who goes | dismissal`,
    `workforce through`,
    `workforce`,
  ],
  safeguarding: [
    `safeguarding | vulnerable | child protection | protect child | concern about child | welfare |
    abuse | neglect | disclosed | disclosure | duty of care | raise concern | self-harm | suicidal |
    risk to someone | domestic violence | protect someone | worried about someone |
    worried about child | worried about patient | concern about someone | young person's | at-risk |
    being harmed | being abused | being bullied | bullying of | bullied child | speak up for patient |
    advocated for | advocacy | stand up for patient | frail | made you uneasy about child | at risk |
    bullying | harassment | harassed | bullied | protect a child | disclosed to you`,
    `concern | harm`,
    `worry`,
  ],
  trust_rebuild: [
    `rebuild trust | rebuilt trust | regain trust | win back | win trust | earn trust | gain trust |
    gain confidence | regain confidence | restored | repair trust | save account | save client |
    kept client | about to leave | losing client | lose customer | rescue relationship | lost trust |
    lost faith | damaged relationship | reputation | build trust | credibility | lost confidence |
    confidence had been lost | trust had been | trust was broken | broken trust | trust was lost |
    damaged trust | unhappy account | wanted to leave | thinking of leaving | leaving you |
    leave for competitor | threatened to leave | rescue account | rescue client | retaining |
    keep customer | kept account | relationship with buyer | relationship with client |
    relationship with customer | repair damage | mend relationship | mended | make up for | won back |
    win them back | won them back | regain | rebuilt | stopped believing | lost confidence in |
    restore confidence | on the point of leaving | about to leave you | repair relationship |
    repair the relationship | reputation restored | mend fences | good books`,
    `confidence | regain | rebuild`,
    `repair`,
  ],
  community: [
    `volunteer | voluntary | charity | charitable | outreach | give back | social responsibility |
    social impact | outside work | local people | local residents | pro bono | public engagement |
    neighbourhood | local community | community project | community work | for community |
    in community | work with community | engaged community | good cause | cause you care | society |
    neighbours | civic | public good | wider community | beyond the organisation | place you live |
    your neighbourhood | your street | giving back | voluntary work | volunteering`,
    `community | local | social`,
    ``,
  ],
  proud: [
    `happiest | finest hour | did really well | tombstone | biggest contribution | look back on |
    working life best | like to be remembered | greatest success | proudest | pride | accomplishment |
    biggest success | success story | highlight | best work | stands out | satisfaction | satisfied |
    rewarding | fulfilled | made real difference | biggest impact | greatest impact | impact you |
    legacy | contribution you | most significant | strengths | biggest win | best day |
    want to be remembered | well done | best moment | career high | peak | boast | brag | showcase |
    most proud | success would you put | best thing you | that's what i do | show us only one |
    one piece of work | all expectations | remember you for | people remember | result of yours |
    has lasted | signature | crowning | pinnacle | standout | biggest achievement |
    greatest achievement | top achievement | best achievement | favourite project | favourite piece |
    best project | happy moment | moment you felt | felt most alive | glad you did | happy with |
    delighted with | brought you joy | joy | meaningful | most important contribution |
    greatest contribution | lasting impact | lasting difference | left mark | make mark |
    mark you left | claim to fame | trophy | award | went really well | success of yours |
    success you had | success you are | triumph | victory | feather in cap | write home |
    told your family | grandchildren | frame on wall | pride and joy | feather in your cap |
    dine out on | still talk about | high point | shining moment | pleased with | most satisfied with`,
    `proud | achievement | success | pleased with | greatest | impact | remember`,
    `best`,
  ],
  none: [
    `our website | this industry | why now | ideal day | day look like | notice must | driving licence |
    what are you paid | paid at the moment | role model | career plans | relax | do you read |
    languages do you | attracted you | applied | makes you want to join | join us | hear about this |
    like to be in ten | outside work | spare time | like to earn | earn | leave your last |
    last employer | friends describe | move house | interviewed on television | pick you |
    over the others | kind of boss suits | suits you | ask us | like to ask | why us |
    why this company | want to work here | want to work for | why do you want _ job | why this role |
    why this job | want this job | want this role | want _ position | drew you | interest you about |
    interests you in | interested in this | know about our | why leave | want to leave | leave present |
    leave current | moving on from | looking to move | looking for new | looking to change job |
    see yourself | picture yourself | imagine yourself | where do you want to be |
    where would you like to be | five years | ten years | years from now | years time | career goal |
    career aspiration | ambition | salary | pay expectation | remuneration | compensation |
    notice period | start date | how soon | relocate | moving to | willing to move | commute |
    full licence | right to work | work permit | sponsor | references | referee | criminal |
    background check | hobbies | free time | outside of work | unwind | switch off | last book |
    read recently | other offers | other interviews | other applications | interviewing elsewhere |
    interviewing with | questions for us | questions for me | any questions | anything to ask |
    ideal job | dream job | ideal employer | ideal manager | perfect job | motivates you |
    gets you out of bed | describe yourself | three words | one word | about yourself |
    through your cv | through your resume | gap in your | gap on your | qualifications | qualified |
    certificates | certified | speak french | speak german | speak spanish | speak any |
    second language | fluent | how would your friends | how would colleagues describe |
    what would you do in first | first ninety days | first 90 days | first month | first week |
    first hundred days | why you | why choose you | overqualified | part time | full time |
    contract or permanent | permanent or | how long would you stay | how long do you | stay with us |
    years of experience | how many years | how familiar are you | rate yourself | rate your | scale of |
    software packages | which software | favourite | what kind of manager | like to be managed |
    work environment | kind of environment | our competitors | think of our | trends in | admire |
    inspires you | superhero | drives you | what drives | gets you up | up in morning |
    why this profession | line of work | end up in this | enjoy most | enjoy about | enjoy least |
    like most about | like least about | like about your job | love about | hate about | make you stay |
    are you looking for in | looking for in next | next role | next step | next move | next job |
    why should | travelling | away from home | work abroad | free to work | could you start |
    expectations _ salary | wage | moved for job | half week at | other site |
    stop you from being away | why do you want | why are you | why did you choose | why did you become |
    why did you leave | reason for leaving | what would you change about | most interesting about |
    excites you about | excited about | appeals | tempts | brings you here | heard of us |
    think about our | impression of us | research on us | offer us | add to our | fit here |
    fit in here | fit with our | suited to this | suitable for | right for this |
    strength and weakness | tell us about you | who are you | introduce yourself | in own words who |
    sum yourself | sum up yourself | what are your plans | plans for future | plan to stay | retire |
    pregnant | married | vaccinated | dbs | clearance | union member | holiday booked | conviction |
    equipment at home | eligible | which languages | typing speed | school did you | gpa |
    available from | other processes | weekends free | ten years from now | drew you to this field |
    brought you into | attracts you | visa | referees | our values speak`,
    `leaving your`,
    `role | position`,
  ],
};
