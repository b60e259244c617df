import type { Theme } from "./themes.ts";

/**
 * What a story of each theme tells, in scenes rather than in the theme's own name: telling signs
 * (worth 3), usual ones (2), and hints (1).
 */
export const STORY_SIGNS: Readonly<
  Record<Theme, readonly [telling: string, usual: string, hints: string]>
> = {
  own_mistake: [
    `own fault | was my fault | i had forgotten | i forgot | i had overlooked | i overlooked | i misread |
    i had misread | i miscalculated | i misjudged | i assumed | i had assumed | i took for granted |
    i should have | i had not checked | i had not read | i did not check | without checking |
    without reading | i got wrong | i had got wrong | i got it wrong | wrong _ i noticed | i had _ wrong |
    i sent _ to wrong | i deleted | i had deleted | i pressed | i ordered _ wrong | i booked _ wrong |
    i quoted wrong | it was me | was down to me | that was me | my name on commit | by me | i had ticked |
    i signed off | i owned up | i told _ @boss _ before | before anybody had asked |
    before anyone had asked | before anyone asked | before anyone noticed | before anybody noticed |
    i said it was me | i went to @boss _ same hour | i wrote it up | i logged it against myself |
    incident form | i told both | i apologised | i had copied | i had transposed | i mislabel | my slip |
    my error | my typo | i still filled | i had mixed up | i mixed up | nobody had seen |
    nobody would have known | nobody would have noticed | i used old | i had used wrong | i had missed |
    i left out | i had left out | i forgot to | i left _ open | i left _ on | i broke | i scratched |
    i crashed | wiped | overwrote | wrong file | wrong address | wrong patient | wrong dose | wrong unit |
    wrong date | wrong version | wrong client | wrong attachment`,
    `i rang _ myself | i noticed while | i said sorry | say sorry | said sorry | i blamed | i teach that |
    i paid _ from own | since then nothing | since then _ never | since then i | i now never |
    i never _ without | i now check | i have checked ever | ever since _ i | i went straight to |
    straight to @boss | i walked to @boss | rolled it back | i confessed | i admitted | checklist |
    second pair of eyes | double check | four eyes | i was responsible | i had been sure | i was so sure |
    in hurry | i was tired | on autopilot | apology | near misses | i felt sick | stomach | hot and cold |
    cost us | own up | @error`,
    `wrong | in first year | in second month | as junior | new rule | rule that | nobody was harmed |
    put right | never again | refund | i present it at | before lunch`,
  ],
  failed_project: [
    `we got to three | it flopped | flopped | fell short | did not pay | does not pay off | did not work |
    did not come | nobody came | nobody used | nobody bought | we had _ to stop | i stopped it |
    i closed it | i shut it down | we shut it down | we closed it | i pulled plug | pulled it |
    written off | wrote off | write-off | asked to stop | sold the sets | kept on hoping | i kept hoping |
    too long because i | ran it _ too long | hung on | plan said | i had promised | i had said _ per |
    we had planned _ got | only _ came | only _ signed | got six | we lost contract | we lost bid |
    lost tender | lost pitch | lost client | lost grant | buyer went bust | it rotted | handed back |
    give back money | i should have stopped | what i would do otherwise | what i would do differently |
    do differently | next time i | in hindsight | looking back | exit date | kill date |
    we never recovered | we missed | i missed target | missed target | below target | under target |
    short of target | of goal | half of what | instead of promised | less than half | fraction of |
    month two | month five | it did not | still hurts | failed | failure | disappoint | we never launched |
    never opened | cancelled after | abandoned | shelved`,
    `i told funder | i told board | told sponsor | i wrote paper to board | trial was badly chosen |
    gorgeous | beautiful but | reckoned on | i believed | i was in love with | i had fallen in love |
    empty seats | half empty | complaints rose | went back to old | back to old | put old one back |
    closed after | gave it up | gave up | sold _ sister | stopped project | sunk | bankrupt | dead |
    @refuse _ i asked`,
    `learned | hoped | expected | poor | since then | now i do not start | honest | too early | too late |
    never | stop`,
  ],
  peer_conflict: [
    `in front of everyone _ i | he called me | she called me | called me | behind my back |
    went over my head | over my head | took credit | my idea as his | cancelled my | undermined me |
    blamed my | we blamed them | blamed each other | we had not spoken | had not exchanged word |
    were not speaking | stopped speaking | not on speaking terms | i was quite hot | i was livid |
    i was furious | i was angry | i was hurt | hurt me | we had words | we argued | we rowed | row with |
    we clashed | he snapped | she snapped | snapped at me | slammed | rolled eyes at |
    i asked him for coffee | asked her for coffee | i asked her for coffee | invited him for |
    invited her for | over coffee | over pint | over pie | over beer | over lunch i | what it did to me |
    what bothered me | said what bothered | turned out he | it turned out he had applied |
    had applied for my | wanted my job | he thought i | she thought i | came out that | it came out |
    i asked to ride along | i knocked on door | i turned up at door | said sorry to each other |
    both apologised | we shook hands | we shared taxi | not friendship | not friends |
    still would not call | we agreed rule | we set rule | between us | we split | each other's |
    he had been told | without asking me | without telling me | he refused to | she refused to | copied in |
    reply all | sarcastic | department of no | rival | he ignored | ignored my | same rank |
    my opposite number`,
    `@peer _ would not | @peer shout | @peer @angry | my @peer | led _ and i | ran _ and i | he and i |
    she and i | i did not answer there | in meeting he | in monday | i swallowed | i counted to ten |
    walked off | annoyed | resent | jealous | quarrel | friction | tension | we talked | cleared air |
    first to sign my leaving | in truck | in his workshop | in her office | i went down to | he admitted |
    she admitted | sides | bargain was`,
    `coffee | @peer | lunch | shouted | argument | angry | lunch together | apologised`,
  ],
  difficult_person: [
    `nobody wanted to work with | no one wanted to work with | everyone avoided | people avoided |
    reputation for | notorious | known for shouting | everyone was afraid | made people cry |
    never said good morning | did not say good morning | answered with one word | never answered | ego |
    diva | nothing was ever right | nothing was good enough | negative about | moaned about everything |
    would not call him easy | would not call her easy | still would not call | prickly | abrasive | bully |
    bullied | he humiliated | sarcastic | stubborn | difficult | impossible to | temper | he sulked |
    she sulked | i learned he | i found out why he | turned out he was ashamed | it turned out |
    he was afraid of | won him round | by name for | he never thanked | called me department | called me |
    put up with | eye roll | rolled eyes | in front of everyone | laughed at me | room laughed |
    engineers from office do not know | last two _ had quit | predecessors had _ quit`,
    `he shouted | she shouted | he snapped | he refused | she refused | he did not speak | went down to |
    i asked to ride along | coffee in his | stopped writing and | he was rude | rude | grumpy | loudest |
    hostile | cold | i began bringing him | gave him something | lunch with me | one day he asked me |
    he came round | she came round | in end he | old hand | star`,
    `he | angry | respect | patience | trust | coffee`,
  ],
  mediation: [
    `both sides | each side | neither side | neither camp | two camps | camp | said nights | said days |
    _ blamed _ blamed | blamed each other | each blamed | blamed _ and _ blamed | were not speaking |
    would not speak to each other | not speaking | stopped talking | had not spoken for |
    refused to work with each other | refused to sit | refused to share | wanted to be moved |
    transfer request | i had three from each | one from each | two from each | swap shifts |
    swapped shifts | swapped desks | swap desks | swapped places | swap places | swap with me | i sat them |
    i put them in room | i put both | i got both | i got them both | got both of them | in room with cake |
    i left room | left them alone | me outside | each complained to me | complained to me about |
    each of them swore | listened to each | each alone first | heard each | separately | own agreement |
    wrote their own | they wrote | they agreed between | feud | factions | rift | tribes | warring |
    old grudge | joke chart | between two | peace | truce | apologised to each other | they laughed |
    both laughed | thought other | other lot | the other half | us and them | dishonest and other rude |
    common enemy | same question to both | what each`,
    `two _ quarrel | not talking | moans | daily complaints | argument between | row between | share |
    mixed | handover agreement | one page | each other | withdrew | belonged to neither | tension |
    squabble | neutral`,
    `together | agreed | between | lunch together | both | cake`,
  ],
  disagree_boss: [
    `@boss _ want to sign | @boss wanted me to | @boss was set on | @boss had decided | @boss had already |
    @boss had announced | @boss _ convinced | @boss insisted | my @boss wanted | our @boss wanted |
    @boss _ told me to | @boss told me to buy | i told @boss | i told him i would not |
    i told her i would not | i said to @boss | i said i was not happy | i disagree | i disagreed |
    i did not agree | i thought it was wrong | i thought it would cost | i thought he was wrong |
    i thought she was wrong | not to have opinion | was not my place | above my pay |
    i asked for ten minutes | i asked for hour alone | asked for hour | hour alone with | i asked _ alone |
    i closed door | closed door | i went to office | i said in private | in private | i spoke up |
    i put up hand | i raised hand | i stood up _ meeting | let him change numbers | let her change |
    he got quiet | he went quiet | she went quiet | we had words | was not pleased |
    was furious for few days | did not speak to me for | not speak to me | he did not like it |
    she did not like it | lost argument | i lost argument | he overruled | overruled me | i carried it out |
    tells it as own idea | his own idea | her own idea | i had to concede | i would have to go to |
    go over head | i would not put my name | i would not sign | i would bring another plan |
    brought another plan | i brought two smaller | alternative plan | two variants | against @boss |
    @boss did not listen | contradict | minister wanted | owner wanted | owner told me |
    @boss _ thought it toy | chief exec _ announced`,
    `@boss wanted | @boss want | @boss asked me to | @boss said no | @boss laughed | @boss shrugged |
    senior | he listened | she listened | i brought model | laid on desk | on his desk | on her desk |
    one page | he changed mind | she changed mind | changed mind | he signed | he is since said |
    in end he | better plan | i wrote her | respectfully | pushed back | my simulation said | i disagreed`,
    `@boss | objection | plan | private | convinced | numbers`,
  ],
  influence: [
    `none of them reported to me | none reported to me | do not report to me | did not report to me |
    not roll up to me | does not roll up | reported to me | i could not order | could not order | no power |
    no authority | not my people | not my staff | i did not ask for | i asked for only | asked for two |
    i asked only | one laughed | two said yes | said yes one | he laughed | she laughed | they laughed |
    nobody believed | nobody wanted | nobody cared | no one cared | did not want to know | wanted no part |
    had refused _ times | refused four times | said no twice | twice _ no | slides had not moved |
    had not moved it | i offered deal | i offered in return | in return | i showed him | i showed her |
    i showed third | showed them | i let him draw | i let her draw | let them draw | let him find |
    let her find | let them find | let him change | let them try | try it for | try for week |
    just one week | i rode with | i sat in on | i sat with each | one by one | over coffee | to dinner |
    invited five | i brought them to | put on recording | played recording | rest copied | others followed |
    others copied | the rest followed | he joined | she joined | came round | came on board |
    own idea by then | as own idea | his idea | her idea | their idea | i kept quiet | voted | vote |
    he stood up _ sold | he sold it | loudest sceptic | @doubt _ tester | asked @doubt | grumpiest |
    union man | figures and his own | with his own figures | his own numbers | asked what they feared |
    asked what it would take | won over | persuade | convince | talked round | nobody spoke`,
    `had it copied | copied on | asked for | @doubt | @agree _ after | signed | seven out of |
    had _ on list | 19th on list | favour | owed me | pilot | demonstration | showed figures |
    let them see | saw for themselves | asked each | what hurts | board cared | governors | committee |
    council`,
    `@agree | sceptical | showed | support | trial | agreed`,
  ],
  pitch: [
    `minutes in front of | in front of _ governors | in front of board | in front of committee |
    in front of | stood up in front | standing up in front | i stood up | i threw away slides |
    threw away slides | no slides | without slides | slides | slide two | projector | microphone | mic |
    on stage | stage | podium | lectern | audience | speech | keynote | talk to | i gave talk |
    i had _ minutes to | ten minutes to convince | minutes with | i was shaking | my knees |
    my hands shook | dry mouth | nerves | i stutter | stage fright | rehearsed _ mirror | rehearsed |
    i practised in | i practised on | presented to | i presented | presentation | presenting | pitched |
    pitch | question from floor | questions from floor | they asked questions | applause | applauded |
    clapped | laughed at right | you could hear pin | silence in room | hall of | hundred people | packed |
    auditorium | hearing | inquiry | public meeting | village hall | town hall | parents' evening |
    conference | press conference | radio | voted | vote on | held up | passed round | passed it round |
    handed each | gave each of them | pens down | prop | demonstrat | investors`,
    `board _ vote | funded it | they funded | approved | committee | councillors | governors | jury |
    story about | told story | opened with | began with | closed with | one chart | single slide |
    from memory | learned by heart`,
    `in minutes | stood | room | listened | speak | voice | nervous`,
  ],
  explain_complex: [
    `drew it on | drew on | i drew picture | drew picture | i drew | on napkin | in chalk | on whiteboard |
    with lego | lego | model from | cardboard | paper cups | used analogy | analogy | like recipe |
    comparison | like a | plain words | in plain | plain english | plain language | without jargon |
    no jargon | jargon | translated into | translated | page of what each word | glossary | leaflet |
    diagram | comic | explained it to | explained to my | i explained | so that anyone | a child could |
    my grandmother | my mother could | could not follow | nobody understood | nobody had understood |
    did not understand | had not understood | they understood | glazed | lost them | eyes glaze |
    repeat back | say it back | told me back | in own words | lay | non-technical | read aloud | pictures`,
    `understood | explain | simple | in pictures | video | one page | three questions | words | sentence |
    story`,
    `teach | showed | clear | question`,
  ],
  delegation: [
    `i passed on | passed on by name | i gave him the | i gave her the | gave _ keys | i handed it over |
    handed over | i handed her | i handed him | had always been mine | had always done myself |
    i had always done | i had done _ myself for | did it myself for years | used to do it all | i let go |
    letting go | let my _ do | i let her do | i let him do | i let them | i stayed away | stay away |
    stayed out of | kept out of | bit my tongue | bite my tongue | sat on my hands | i sat on hands |
    did not interfere | did not look | only call i would answer | one call i would answer |
    i would only answer | took whole | she took whole | which she had never done | which he had never done |
    had never done it | nervous of | owned it | own unit | each of them _ owned | name on front |
    asked crew to pick | i wrote my week on | four that truly needed me | only i could | what only i |
    things i kept | i kept _ gave | gave away | with reason | by name | not how i would have |
    different from how i would | she did it differently | better than me | better than i | i checked once |
    i read it once | i promised not to | second in department | runs it now | does it now | does all |
    trusted her | trusted him | i trusted | while i was away | while i was on leave | in plaster |
    on parental leave | delegated | delegate | micromanage`,
    `i asked her to lead | asked him to lead | she ran | he ran | she led | he led | her decision |
    his decision | gave each | split work | shared out | one person each | responsible for | deputy |
    i stepped back | step back | took over from me`,
    `gave | let | trust | myself | list`,
  ],
  develop_others: [
    `i showed him _ after shift | after shift | after hours i taught | i taught him | i taught her |
    i trained | i coached | i mentored | i paired her | i paired him | paired with | i put her on |
    i put him on | first me leading | then her | then him | at my side | let him watch | she watched me |
    he watched me | i stayed within earshot | stood next to him | stood beside | small wins | small win |
    notebook | froze | she froze | he froze | lost confidence | no confidence | thought she could not |
    thought he could not | apologised before | hid in | hiding in | shy | quiet one | quietest |
    wanted to quit | wanted to leave | handed me her resignation | handed me resignation |
    resignation letter | six fridays | every friday | each lunch | each week we | once a week |
    on tuesdays | on mondays i | hour each | an hour a week | gave him something real |
    gave her something real | harder each time | first one then two | he did it again | she did it again |
    we laughed and he | he finished | she finished | he passed | she passed | passed exam | took course |
    got certificate | is now | now runs | runs it now | runs _ now | now leads | leads _ now | now mentors |
    mentors two | he leads | she leads | is my deputy | my sous-chef | was promoted | promoted |
    got promoted | opened her own | opened his own | plans our | teaches others | teaching others |
    has apprentice of own | first plan | drew in breaks | in his breaks | in her breaks | talent |
    potential | saw that he could | saw that she could | could _ but would not | could _ but |
    who had never | straight from school | dropped out | no certificate | apprentice | trainee |
    newly qualified | protege | second year of | without me | ran _ without me | on own | @junior _ who`,
    `@teach | @junior | i asked her to give me | encourage | i let her | i let him | step by step |
    side by side | practised | shadow | confidence | college | university | qualification | course |
    wrote to university | more stacker drivers | same path | she stayed | he stayed | three years later`,
    `grew | learned | taught | course | helped | patient | weekly`,
  ],
  underperformer: [
    `points below | behind others | below others | below standard | below target | figures on table |
    complaints about him | complaints about her | mistakes kept | errors kept | was late again |
    kept coming late | turned up late | came in late | stopped turning up | had stopped | sick days |
    absence | absent | slept on shift | the night clerk slept | failed _ months running |
    three months running | missed every | never finished | files still lay | let him go | let her go |
    i let him go | i let her go | dismissed | fired | sacked | we parted | part ways | parted company |
    improvement plan | performance plan | eight weeks | four months | six weeks in he | weekly check |
    i would plan with him | set number | set target | set three targets | we set out | agreed targets |
    two heads _ before me | managers before me | before me had | had just given him easier |
    nobody had told him | nobody had told her | had been let slide | moved him sideways | i moved him |
    he moved to | other role | different role | better suited | which he is brilliant at | found him |
    awkward paperwork | with hr | hr | warning | written warning | in writing | he had known for years |
    did not want to do it any more | relief | relieved | he cried | she cried | i said it to him |
    i told him on | i told her on | no preamble | then i shut up | it was his eyes | it turned out he |
    at home | second job | divorce | still have lunch | thanked me later | no clipboard | taught me |
    carried by others | covering for him | covered for him | covering for her | pull weight | coast |
    capability | probation | targets`,
    `@weak | 22 years | years in job | others were doing | did his share | work of | out of depth |
    could not keep up | slow | slowest | number of errors | kids had counted | asking for moves | easier |
    not good enough | gave him till | gave her till | until easter | dignity`,
    `told him | told her | honest | plan | weeks | reference`,
  ],
  hard_feedback: [
    `i said it to him | i said it to her | i told him on | i told her on | in one sentence | no preamble |
    then i shut up | then i waited | i waited | figures on table | with three examples | two examples |
    three examples | with dates | he cried | she cried | she went white | he went white | he went red |
    she went red | he sulked | she sulked | did not talk to me | did not speak to me | just two of us |
    two of us | alone with | door closed | closed door | walked him to | walked her to | on bench |
    in car park | i showed her recording | showed him recording | handed one back | smelled | smell |
    bad breath | drink on | rolled eyes | short with | attitude | tone | his behaviour | her behaviour |
    was mate | was friend | my friend | friend of mine | had once taught me | older than me | twice my age |
    thanked me by | thanked me later | he thanked me | she thanked me | went round and apologised |
    not good enough | was not working | had to tell | i had to tell | i said i needed | by monday |
    stop by | nobody had told him | nobody had told her | everyone knew | others had avoided | skirted`,
    `told him | told her | plainly | straight | honest | privately | in private | quietly | what he did |
    what she did | behaviour | asked him what he thought | asked her what she thought | example |
    still have lunch`,
    `conversation | said | awkward | private | cry`,
  ],
  lead_team: [
    `nine of us | twelve of us | i had _ people | team of | crew of | staff of | my crew | my team |
    my staff | my people | i was made head | i was put in charge | put me in charge | made me captain |
    made captain | took over team | i had just become | i had become | became head | became ward |
    became manager | my first team | first time _ leading | gave each person | gave each of them |
    gave each one | i asked what they would change | asked them what | asked each of them | asked everyone |
    what would you change | ate with | made tea | brought cake | soup | worst job myself | did worst job |
    i took worst | i worked round with | worked alongside | worked beside | i did not ask anyone to |
    led from | from front | nobody left | nobody staying | stayed | seven still there | of fourteen i lost |
    lost one | turnover fell | sick days fell | they asked me what we | by autumn we | beat | we won |
    captain | foreman | i split crew | stood in for | volunteers | same goal | morning meeting |
    daily huddle | stand-up | each friday`,
    `my nurses | my teachers | my engineers | my drivers | my cooks | my pickers | of mine | team | crew |
    together | took turns | rota | named | proud of them | held together | kept together | morale |
    gave credit`,
    `led | charge | staff | lead | responsibility`,
  ],
  motivate: [
    `morale | counting days | wanted to leave | were leaving | people were leaving | had resigned |
    had quit | nobody staying | handing in notice | burnt out | exhausted | tired | fed up | flat | gloom |
    low | spirits | cheer | cheered | celebrated | celebrate | cake | breakfast | pizza | ice cream |
    prize | award | bell | thank-you | thank you note | thanked each | wrote each of them | handwritten |
    praise | praised | small wins | small win | noticed _ each | recognition | wall of | scoreboard |
    chart on wall | competition | bet with | game | fun | joke | singing | song | laughed | pride | proud |
    name on | owned | let them choose | choose | chose | asked what they wanted | what they would change |
    turnover fell | sick days fell | absence fell | stayed | nobody left | lost one | came back | volunteered`,
    `team | crew | together | believed | hope | energy | each friday | told them what i knew | stay | reason`,
    `staff | encouraged | smile`,
  ],
  feedback_received: [
    `i asked her for one honest | one honest thing | honest thing | she told me i | he told me i |
    told me that i | told me i talk | told me i was | said i talked | said i was too | said that i |
    said i had | said i barked | dreaded my | card read | anonymous | appraisal | 360 | review said |
    reviewer wrote | survey said | in survey | wrote that my | my handover notes were | stung | it stung |
    hurt | sulked | huff | in bit of huff | in mood | i went off in mood | slept badly |
    i wanted to explain | my first move was to explain | caught myself | i defended | i got defensive |
    defensive | i bristled | i was offended | my pride | ouch | cheeky | bit cheeky | i had not clue |
    i had no idea i | i had not noticed | i had not known | blind spot | next day i filmed | filmed myself |
    recorded myself | i listened to recording | i counted my | i thanked him | i thanked her |
    she was right | he was right | she had been kind | they were right | had been right |
    asked her to count | asked him to count | had her back to check | count again | signal they could give |
    yellow card | stopwatch | pebble | i pinned it over desk | pinned it | i cut | by half-term i was |
    now i draw | i wait | i count to | i let others finish | lets anybody finish | i interrupted |
    i talked too | i was too | she rewrote | i use hers | whole department did it`,
    `watched me | timed me | @junior _ told me | criticis | critic | feedback | honest | explaining for |
    i changed | i practised | i asked three | mirror | i had to stop | told me`,
    `me | count | kind | changed | habit | improve`,
  ],
  change: [
    `switching _ from paper | switch from | switching | from paper to | moving from |
    swap scheme everyone knew | everyone knew by heart | by heart | had always done | always been done |
    had done for thirty years | for thirty years | since 1989 | paper charts | paper dockets | new system |
    new scheme | new software | new rota | new method | new way | thought it fad | fad | openly against |
    against it | dug heels | would not use | refused to use | did not want | nobody wanted | grumble |
    moan | over fifty | old guard | old way | old habits | loudest sceptic | @doubt _ tester |
    had oldest one | asked oldest | grumpiest | biggest critic | let them name | let her list |
    let him list | list what | instead of training day | instead of classroom | instead of training |
    ten minutes at handover | i taught first | taught first unit to my own | with door open |
    they saw it flop | saw it flop | i sat beside | sat next to | worked round with | on first morning |
    first week was bad | go live | went live | pilot ward | pilot team | began with one | one at a time |
    bit by bit | step by step | ran side by side | in parallel | left cabinets | on date they chose |
    date they chose | let them switch | owned it | rewrote one | each of them rewrote | off own bat |
    by second september | by summer | nobody wants it back | nobody goes back | asked for it | own idea |
    took down old | takeover | reorganis | merge | joined | hardly noticed | champions | super users |
    other schools nicked | copied | only ward | without rollback`,
    `@doubt | introduc | training | change | adopted | volunteer | habit | resist | trust wanted it |
    head office wanted | rollout | supplier fixed | trained | used it | still use | adopt | teach it`,
    `new | weeks | trial | first | stopped | replaced`,
  ],
  launch: [
    `went live | go live | going live | live by | we launched | launched | launch | opened on | we opened |
    opening day | opening night | doors open | doors on | keys on | first day | first morning |
    on first morning | day one | first customers | friendly clients | pilot clients | beta | pilot |
    soft launch | rolled out | roll out | rollout | released | shipped | ship | hit shelves | in shops |
    stores | sold out | queue to | queued | installs | downloads | signed up | sign-ups | first week |
    we went on air | on air | on july 1 | on june 1 | by july 1 | by march | all of | in time for |
    version one | i cut everything else | kept it to | a single bank | new product | new service |
    new site | new branch | new clinic | new line | new shop | from idea | prototype | patent | market |
    introduce | introduction | electronic | lead for introduction | without rollback | two bounced |
    new revenue | of new revenue | engineers fourteen weeks`,
    `weeks | tested | trained | supplier | first one | nine shops | customers | open | start | set up |
    two hospitals | all stores | everyone | national | expanded | other sites | template for`,
    `new | built | team | first | date`,
  ],
  process_improvement: [
    `from _ hours to | from _ minutes to | from _ days to | from _ weeks to | minutes to | days instead of |
    minutes instead of | hours instead of | in place of | came down to | went from _ to | fell from _ to |
    dropped from _ to | cut from _ to | down from | down to _ minutes | down to _ days | average departure |
    average wait | standing time | waiting time | wait time | lead time | turnaround | queue | queued |
    bottleneck | i followed one | followed one with watch | with stopwatch | stopwatch | i timed |
    timed what they did | i counted _ for week | counted arrivals | counted for two weeks | sat at gate |
    i watched | watched how | walked the route | drew every step | each step | steps | two signatures |
    signatures | stamp | approval | approvals | handed over _ times | typed twice | typed same |
    same address into | retyped | duplicate | copied by hand | walked to | walking | trolley | shelf |
    moved shelf | moved stand | moved scale | i moved | put pale ones first | in order of | order of |
    windows | slots | slot | time windows | cut day in | first come | batches | schedule | rota | template |
    one form | one sheet | one list | one trip | standard | labels | colour-coded | checklist |
    board by door | whiteboard | kanban | backlog | clear backlog | we dropped it | dropped it |
    scrapped form | nobody misses | freed | freeing up | hours a week | saved _ hours | minutes per |
    per day instead | twice a day | less paper | no more than | more per hour | throughput | output |
    late items`,
    `measured | @routine | i asked what _ for | why do we | two decisions | really needed | ready by |
    list of | halved | doubled | quicker | faster | smoother | earlier | copied on | rolled out to |
    other sites | home by`,
    `minutes | average | time | wait | per cent | steps | simple`,
  ],
  cost_saving: [
    `saved | saving | savings | we save | saves us | a year we do not spend | we do not spend |
    do not spend | £ _ a year | € _ a year | cost us | had been costing | used to cost | cheaper |
    for fraction | waste | bins | wasted | scrap | thrown away | threw away | unopened | half used |
    leftover | invoices | three years of invoices | charged us | overcharged | paying for |
    paid for nothing | we paid _ too | double paid | credit note | refund | rebate | rent | lease | energy |
    electricity | heating | boiler | timer | cancelled | cancelled lot | cancel subscriptions | licences |
    phone lines | couriers | overtime | agency staff | agency | price | cheaper supplier | smaller kit |
    smaller | second-hand | repaired instead | re-used | reuse | reused | recycled | secondhand |
    own instead of buying | instead of buying | grow our own | in-house | cut by | down by | budget |
    procurement | demurrage | never bought | were never bought | for 6.1m | half of it |
    cost in first year | paid for itself | kept for | pence | margin`,
    `@money | € | £ | $ | per year | yr | euros | pounds | dollars | thousand | k saved | per ward |
    accountant | spend | bill | fee | freight`,
    `money | cost | percent | contract | less`,
  ],
  innovation: [
    `nobody had tried | never been tried | had never been done | never been done | no one had done | no app |
    on flight home i sketched | i sketched | sketch | napkin | prototype | made up two | at kitchen table |
    kitchen table | in garage | in shed | in my shed | hacked | hack | hacked it together | rigged |
    built from | made from | cardboard | with tape | 3d print | 3d-printed | lego | toy | thought it toy |
    idea came | i had idea | it struck me | idea | i had read about | i had seen in | borrowed from |
    borrowed idea | from another industry | like they do in | as in supermarket | from aviation | why not |
    what if | i wondered | experiment | tried out | patent | silly | odd | crazy | they laughed |
    neighbours laughed | laughed at first | raised eyebrows | thought i was mad | mad | instead of _ let |
    turned it round | other way round | upside down | let visitors | game | text picture | by whatsapp |
    whatsapp | trick | a lip of | whistle | camera | sensor | qr | ear defenders | light on bench |
    in place of | invented | invention | new kind | first of its kind | copied | others copied |
    ring for more | other wards | award | unusual`,
    `tested | version | made | designed | simple | cheap | home-made | turned out to use |
    nobody had thought | creative | clever | one engineer and i | evenings | behind curtain`,
    `built | new | tried | different | drawing`,
  ],
  resource_shortage: [
    `no budget | no money | no project money | there was no money | we had no money | could not afford |
    cannot afford | no funds | without money | shoestring | £ _ a pupil | budget had been cut |
    budget was cut | grant had run out | ran out | short of | short-staffed | two off sick | off sick |
    no backfill | without extra | no extra | eleven teachers for | one _ for whole | one in district |
    only one | only had | off skip | skip | scrap yard | scrap | second-hand | secondhand | borrowed |
    begged | donated | donations | gave us old | free of charge | for free | free ads | leftover |
    left over | barrels | jam jar | fish box | bathtub | baking | improvis | made do | from home |
    kitchen table | my own car | own money | retired | volunteers | students paid in | swap for |
    swapped for | in exchange | traded | in return for | wrote to _ firms | local firms |
    whatever was on shelf | on shelf | window frames | old phone | old bus | seven saturdays | saturdays |
    built ourselves | ourselves | we built it ourselves | cobbled`,
    `cheap | cost nothing | no one to | understaffed | shortage | half team | bike shed | minibus |
    neighbours | church | glazier | gratis | stretched`,
    `free | old | found | used | few`,
  ],
  initiative: [
    `nobody had asked me | nobody asked me | no one had asked | nobody had asked | nobody asked | not asked |
    had not been asked | was not my job | not my job | not my land | was not on rota | i was not on rota |
    not in job | not in my | nobody owned | no one owned | nobody's job | no one's job | was in no book |
    off own bat | in own time | on own time | in my own time | in my break | in breaks | after shift |
    after hours | on sundays i | in evenings | eight evenings | on my days off | day off | unpaid |
    at kitchen table | kitchen table | i began writing | i began | i started | just for me | i just did |
    without asking | did not wait | i could have left | could have left it | easier to | not have to |
    did not have to | i offered | i volunteered | i put hand up | i took it on | i took on |
    had complained but | everyone walked past | everyone stepped over | for years nobody |
    had been broken for | nobody had noticed | mum had not complained | had not complained |
    i noticed that | i saw that | i had noticed | i wondered why | i pestered | i wrote to |
    i rang council | i bought | i built | i made | first who read | just first who | i am receptionist |
    i am paid to | as caretaker | as temp | only intern | nobody else would | no project money |
    i posted that before | exists only because`,
    `i noticed | i asked for two weeks | i asked whether i | i went on | by myself | myself | idea of mine |
    unasked | spotted | i found | i sat in her seat | i measured | was taken up | other sites | copied |
    now standard`,
    `noticed | saw | wrote | extra`,
  ],
  pressure: [
    `at 2am | in middle of night | at 22 40 | @disaster | fire brigade | ambulance | alarm | alarms |
    power went | power failed | power cut | went down | went dark | went out twice | tore off | burst |
    came down on | i counted heads | counted heads | first i | first thing i | within minutes | in minutes |
    had twenty minutes | minutes until | minutes before | every hour | each hour | every 45 minutes |
    no one had been | i split | split everything into | three piles | piles | i split crew | half drying |
    what was dead | flu took out | half team | off sick | two off sick | eleven of | same week |
    fullest week | busiest | christmas | payroll day | payday | on plane | sat in plane | unreachable |
    could not reach | highest-ranking | i was most senior | only one there | bed manager |
    i wrote on whiteboard | whiteboard | triage | gave each | evacuat | generator | backup | back-up |
    reserve | by evening | by morning | by friday | by monday | that night | went out that night |
    nothing was open any more | slept by | slept in | did not sleep | no sleep | hands shook | calm |
    i breathed | deep breath | breathe | quietly | slowly | one voice | chaos | panic | panicked |
    screamed | collapsed | bleeding | trapped | stranded | storm | snow | ransomware | hacked | recall |
    inspectors announced | five weeks early | phones did not stop | same day | all at once | emergency`,
    `rang | shift | hospital | police | queue | crew | waiting | hours | 4 am | 3 am | at four i | everyone |
    crisis | urgent | nobody could say | engineering figured | stopped | incident | on call`,
    `night | hours | minutes | calls | quickly`,
  ],
  bad_news: [
    `i told her plainly | told him plainly | plainly | what i knew what i did not | what we knew |
    i had to tell | had to tell them | had to ring | i rang each | i rang every | i called _ myself |
    called eleven largest | rang six largest | phoned families | phoned _ myself | door to door |
    in person | to face | face to face | i drove out to tell | i flew | said it in first sentence |
    first sentence | no preamble | then i shut up | then waited | i waited | he cried | she cried | cried |
    in tears | silence | said sorry | i said sorry | would come day later | late and why | would be late |
    would not open | would not be ready | not be ready | delayed | delay | new date | price up | had died |
    was dying | diagnosis | lost job | jobs would go | would be closing | would close | cannot save |
    nothing more we could | i told funder | i told sponsor | told our sponsors | told investor |
    told board | told client | told clients | told customers | told them lot | told them everything |
    i told them _ before | before they read | before they heard | before paper | at gate | i met her |
    put $ _ on slide | i took it to exec meeting | i told head what would not be | i wrote to board |
    it is us | it is our fault | not built | we would not build it | gave reason | reason and new date`,
    `letter | swore | asked me to say it again | shut door | furious | wait | honest | openly | said so |
    answer questions | stayed until | phone call | number | i admitted | tissues | next note | disappoint`,
    `told | rang | news | sorry | explain | called`,
  ],
  crisis_comm: [
    `i wrote what we knew | what we knew | what we knew and what | in four lines | every 45 minutes |
    every hour | each hour | every ten minutes | each ten minutes | next note at | next update |
    even if nothing | even when nothing | nothing new | posted that before legal | before legal |
    statement | press | reporter | journalist | newspaper | local paper | radio | television | tv | camera |
    facebook | twitter | video of | went viral | viral | social media | rumour | loudspeaker |
    announcement | announced | announce | updates | update | note | my own number | own number | hotline |
    phone lines | took _ calls | answered until | families | spokes | at gate | recall | do not cancel |
    it is us | our fault | no script | forwarded my notes | said what we had got wrong | public |
    status page | i called _ largest myself | rang _ largest`,
    `outage | breach | down | crash | informed | told everyone | customers | banks | calm | listeria |
    accident | evacuated | incident | support`,
    `called | wrote | notes | message | hour`,
  ],
  prioritise: [
    `three piles | piles | what would harm | what could wait | could wait till | could wait until |
    could wait | who will be hurt | who would be hurt | hurt if this waits | line through |
    put line through | crossed out | crossed off | 31 gone | i dropped | i cut everything |
    cut everything else | cut everything | no reports | kept four | kept only | list had | list man |
    to-do | list of | sixty open tickets | open tickets | backlog | each on card | cards | boxes on wall |
    on wall | put dates side by side | side by side | first hour only reading | in that order | order of |
    most urgent | matters most | no child would notice | nobody would notice | nobody asked about |
    would not be there | told head what | told _ what would not | passed on by name | passed on |
    moved to january | all at same time | fell together | same week | same day | one week | two off sick |
    mocks to mark | all by friday | by friday | both due | all wanted | three partners | everyone wanted |
    everything was urgent | i said no to | not now | not yet | put off | postponed | parked |
    stopped elective | heavy _ first | biggest first | three quarters | which mattered | top three |
    one thing`,
    `list | urgent | wait | first | evening | overloaded | what mattered | needed me | hours in | split |
    deal with | capacity | needs most | later`,
    `first | friday | busy | only | order`,
  ],
  deadline: [
    `in three weeks | in two weeks | in nine days | in four days | in six weeks | in _ days | weeks to go |
    days to go | three weeks | two weeks | four weeks | fourteen weeks | ten days | 48 hours | 24 hours |
    overnight | by friday | by monday | by july 1 | by _ 1 | by end of | by saturday | by christmas |
    curtain | curtain was | due | deadline | date was fixed | date could not | could not move |
    would not move | brought forward | moved up by | moved up | moderation in | vote on tuesday | wedding |
    print | press | submission | submitted | handed in | went in | all _ went in | in on time | on time |
    in time | minutes to spare | to spare | hour to good | before cut | at midnight | five to midnight |
    midnight | past midnight | worked through | weekend | saturday sessions | saturdays | two shifts |
    double shifts | shifts | round clock | day and night | slept in | slept on | backwards from |
    counted backwards | froze | cut into | in pieces | parallel | cut everything else | dropped |
    got ten days on top | extension | late | stopwatch | last train | client in _ needed it |
    needed it live | live by | with four weeks | burned in lorry | gone to wrong | week before`,
    `weeks | days | hours | date | ready | finished | delivered | plan | schedule | at night | in november |
    rush`,
    `time | quick | night | weeks | date`,
  ],
  decision_uncertain: [
    `did not have complete figures | no complete figures | complete figures | nobody could say |
    no one could say | could not say | could not know | no way of knowing | we did not know |
    i did not know | did not know whether | did not know if | i still do not know | still do not know |
    no data | no figures | no results | records went back _ months | lab would take | results would take |
    tests on monday | test would take | forecast | report was day old | day old | could wait or |
    could wait and | or wait | i could wait | wait and lose | by then | had to choose | i had to choose |
    had to decide | i had till noon | till noon | hours to decide | minutes to decide | minutes until |
    i decided | i went with | on strength of | gut | instinct | guess | guessed | best guess | estimate |
    estimated | assumption | what would have to be true | have to be true | i listed what |
    check in three weeks | set floor | turning point | hour marked as | not one more | wrote down why |
    in case i was wrong | in case i would be wrong | said so | i said so on call | i said so | either way |
    if i was wrong | if wrong | fifty-fifty | odds | whether to stop | stop whole | evacuate or | open or |
    hold or | held all of it | i would do it again | half picture | as it turned out | turned out right |
    gauge | unknown`,
    `choose | chose | decided | decide | risk | unsure | not sure | without | between | two options |
    reversible | right to go back | re-did | hourly | on call`,
    `quickly | figures | wait | sure`,
  ],
  hard_decision: [
    `had to choose | i had to choose | i had to decide | slept on it | i slept on it | lay awake |
    did not sleep | sleepless | whether to | either _ or | or else | no good answer | both wrong |
    lose either way | i decided | my decision | i stopped | i closed | i cancelled | i called it off |
    called off | turned back | turned for | i let her go | let him go | which surgeons did not love |
    did not love | unpopular | booed | petition | protested | furious | hated me | did not thank me |
    did not speak to me | i would do it again | do it again | it was right | cost me | at cost of |
    gave up | sacrific | posts to go | jobs | redundan | criteria | hold all | i put my name | on my head |
    it was my say | stopped whole`,
    `choose | decide | hard | two of | painful | conscience | weigh | pros and cons | vote | lost | either`,
    `decision | wrong | night`,
  ],
  inherited_mess: [
    `my predecessor | predecessor | previous | former treasurer | had walked out | walked out on |
    had left _ overnight | had left without | left behind | had left | i took over | took over |
    taken over | i inherited | inherited | i stepped up in | i had just started | on my first day |
    first day i found | in first week i | my first week | i found | no notes | no handover | no records |
    no documentation | nobody knew | no one knew | locked cabinet | drawer | shoebox | shoeboxes |
    biscuit tins | boxes of | piles of | unopened letters | unopened | unpaid | unanswered | missing |
    46 _ missing | records missing | dead plant | key with | who was not answering | had it drilled |
    drill it | went through every | went through each | one by one | sorted | in order | put in order |
    half-finished | half finished | half done | third manager in | fourth manager | in two years |
    special measures | failing | in debt | in red | behind schedule | months late | nobody had touched |
    since 2011 | untouched | spaghetti | legacy | old code | rebuilt | rescue | rescued | cleaned up |
    cleared | backlog | drew up all | stranger could pick up | so that next | whoever comes after |
    left folder | shared drive | turnaround | turned round | heads _ before me | before me`,
    `mess | chaos | register | rang _ board back | told them lot | ledger | inspection | overdue |
    crossed out | someone else | took chair | bought practice`,
    `found | april | left | old | files`,
  ],
  risk: [
    `bet | i bet | i staked | staked | gamble | gambled | risk | risked | remortgaged | my own money |
    own savings | everyone was selling | everyone thought | against advice | on my head |
    would be on my head | my name on order | name on it | if it failed | if it went wrong | if we lost |
    lose money | could lose | could have lost | a fifth of revenue | biggest account | set floor |
    floor beforehand | we stop | exit | way back | right to go back | and not one more | gave myself |
    eighteen months | date to give in | untested | unproven | never tried | nobody had tried |
    girl of nineteen | live on radio | put on unknown | without degree | binned on paper | quit job |
    left job | left partnership | set up alone | leap | jumped | dare | brave | heart in mouth |
    i was scared | scared | paid off | nine willing | willing clients | small first | pilot first |
    per invoice | before competitor | competitor would have been`,
    `what would have to be true | worst case | downside | insured | limited | odds | trial | if not |
    told bank | decide | all in | changed price | new plan`,
    `decided | chance | believed | loss`,
  ],
  ethics: [
    `asked me to sign | wanted my signature | my signature | i would not sign | would not sign | not sign |
    i would not put my name | not put my name | put name to | sign off | sign that | to date it | backdate |
    @crooked | everyone signs | everybody does it | everyone does it | nobody would know |
    nobody would notice | no one would know | nobody had seen | nothing illegal | not illegal |
    on its face | i refused | refused to | i said no | i would not | i declined | i handed over pen |
    slid it back | gave it back | sent it back | returned gift | gift | envelope | bribe | favour |
    leave out | leave it out | left out | hide | hidden | cover | covered up | quietly | keep quiet |
    kept quiet | say nothing | round up | rounded up | tweak figures | change figures | changed figures |
    true figures | true numbers | honest version | truth | i told regulator | regulator | whistle |
    go to director | would have to go to | go to chair | i would go to | i reported | i reported it |
    i wrote it down | with time | padding | expenses | mileage | conflict of interest | my cousin |
    my mate was | in their interests | pull figures down | nineteen names | consent | privacy |
    mother said | turned down £ | turned down money | lost order | we lost order | lost contract over |
    cost us order | cost me | did not speak to me | furious for | praised openness | openness |
    took my name off | put them in | conscience | slept on it | could not honestly | did not shift grade`,
    `@boss _ wanted my | @boss asked me to | sign | nights | i said too | offered to write | another plan |
    till friday | by friday | honest | lie | rule | principle | safe _ throughout | inspectors`,
    `refuse | wrong | right | signed | private | trust`,
  ],
  safety: [
    `@hazard | hand's width | hand width | near miss | near misses | nearly hit | nearly fell |
    nearly crushed | could have killed | could have been killed | someone would die | get hurt | got hurt |
    no one was hurt | nobody was hurt | no one was harmed | accident book | accident | i stopped work |
    i blew whistle | blew whistle | all come down | i shut it down | i closed | close aisle | closed aisle |
    locked it out | lock out | locked out | i switched it off | taped over | tape off | bypassed |
    wedged open | fire door | fire exit | fire drill | guard off | harness | helmet | hard hat | goggles |
    gloves | mask | reach truck | forklift | one-way routes | one-way | yellow line | marked line |
    marked in yellow | red ring | barrier | handrail | wet floor | scald | burn | cut | electric | gas |
    chemical | asbestos | radiation | dose | infection | hygiene | freezer | allergen | allergy | choke |
    choking | drown | lifeguard | seat belt | brakes | speed | ladder | scaffold | risk assessment |
    insurer | inspector | safety | unsafe | before someone | before somebody | wristband | name-alert |
    identity mix-up | incident form | works council | since then no | has had no | without accident |
    accident-free | days without | sprinkler`,
    `injur | hurt | harm | danger | hazard | measured | camera film | walking | separate | drill | evacu |
    rule | children | protect`,
    `stopped | risk | lost morning | christmas rush`,
  ],
  learn_fast: [
    `i had never | i had never done | i had never seen | i had never used | i had never worked |
    i had only ever | none of us had ever | never seen | had never held | knew nothing | i knew nothing |
    i knew nobody | did not know first thing | did not speak word | no idea how | i had no idea |
    i told her so and said yes | said yes | online course | course at night | evening course |
    evening class | at night | nights with manual | manual | youtube | tutorials | textbook | library |
    forum | forums | dictionary | glossary | built glossary | i read everything | i read | studied |
    i taught myself | taught myself | self-taught | i sat with | sat at her table | sat at table |
    asked _ to teach me | teach me | taught me | gave me half hour | half hour every |
    in return for explaining | in return for | watched her hands | shadowed | i practised | practised on |
    practised every | on calls with accountant | at 6 am | retired _ on phone | old clerk | my aunt |
    my uncle | within ten weeks | by week three | after three weeks | in three weeks | thrown in |
    deep end | promoted on monday | overnight i was | suddenly i was | beginner | from scratch |
    first version | first attempt | first try | error in | caught it | i rebuilt it | i can still recite |
    expert | passed exam | passed test | certificate`,
    `learn | learned | learnt | course | language | excel | python | sql | software | new to me | basics |
    questions | notes | hours each night | week later | still template`,
    `study | new | asked | book`,
  ],
  data: [
    `i counted | counted | tallied | i tallied | i measured | measured | i plotted | plotted | graph |
    chart | one chart | i joined | scan times | data | dataset | database | i pulled | pulled two years |
    years of | years of data | three years of invoices | four years of | went through _ years | figures |
    numbers | the numbers | statistics | regression | model | my model | simulation | simulation said |
    spreadsheet | sql | dashboard | sample | survey | compared | i compared | two branches |
    one with one without | control group | a/b | per cent | correlation | hump | pattern | saw that losses |
    nearly all on | on mondays | by hour | by weekday | against hour | everyone thought | everybody said |
    everyone said | everybody thought | common belief | it was wednesdays | it turned out | surprise |
    surprised | changed numbers himself | let him change numbers | checked my sums | sums | calculation |
    mock papers | showed figures | showed him figures | figures and his own | usage records | logs |
    tracking | stopwatch | timed | i timed it | baseline | hypothesis | experiment | camera film counted |
    film counted | analys | evidence | proved | proof`,
    `600,000 | percent | average | trend | curve | recorded | weeks of counting | counted for | weighed |
    in numbers | how many | rate`,
    `count | showed | percent | checked | time`,
  ],
  root_cause: [
    `nobody knew why | no one knew why | nobody could explain | could not explain | nobody could find |
    no one could find | everybody said | everyone said | everyone blamed | had blamed | blamed |
    theft everybody said | it was not | was not _ it was | it turned out | turned out to be | turned out |
    culprit | cause | real cause | kept failing | kept stopping | kept showing | kept coming back |
    kept disappearing | disappeared | vanish | vanished | vanishing | every tuesday | every night at |
    each tuesday | only at weddings | only on mondays | only when | nearly all on mondays | one in fifty |
    intermittent | random | mystery | strange | odd | i stood at belt | stood at | i sat inside |
    i slept in it | slept in | i watched for | watched for month | i followed | i traced | traced |
    i took apart | took it apart | opened it up | under microscope | microscope | logs | log files |
    line by line | debug | debugger | bug | one line of code | line of code | memory leak | crash |
    race condition | cable | sensor | valve | pump | leak | crack | vibration | noise |
    i asked for two weeks first | two weeks first | before buying | cameras nearly ordered |
    replaced _ twice | engineers had | three engineers | experts had | isolated | swapped one part |
    one by one | ruled out | test each | reproduce | reproduced | it was florist | new cable |
    has held since | none since | have had none | no more | never came back | losses went to | a lip of |
    pattern`,
    `fault | faulty | why | checked | examined | joined scan times | measured | investigat | found that |
    saw that | puzzle | compare | since`,
    `found | problem | solved | fix | saw`,
  ],
  negotiation: [
    `put up rent | put up price | price up | wanted 30 more | raised price | wanted more | price increase |
    asked for increase | @supplier | landlord wanted | i offered | i offered them | offered to | in return |
    in exchange | if they | for price fixed | price fixed | fixed two years | fixed for | two years fixed |
    years at | discount | we ended at | we settled | settled at | settled on | came down to |
    came down from | they came down | came down | shook on | we shook | we shook hands on it | signed |
    walked away | i walked away | stood up once | coat on | got up to leave | counter-offer | counteroffer |
    concession | gave up | one thing i would give | which cost me nothing | cost me nothing |
    what hurts them | what hurts | what they feared | what they really | really wanted |
    i asked first what | asked both to write | union | works council | contract | terms | deal | deal was |
    bargain | bargained | haggle | negotiat | credit note | volume | notice period | exclusivity |
    alternative supplier | other offer | laid _ on table | on table | kept it back | did not begin with it |
    i did not begin | still send each other cards | both sides | both happy | both say | better half |
    compromise | middle | half way | the only ones | lawyer | settlement | at four in morning`,
    `price | per cent | years | agreement | clause | quote | rent | supplier | tender | invoice |
    before i called i read | prepared | silence | hesitated | patience`,
    `offer | agree | paid | signed`,
  ],
  upset_customer: [
    `came in shouting | came in _ shouting | shouting that | @client shout | @client scream | shouted at me |
    shouting at | screamed at | purple in face | red in face | in face | threw | threw _ at me |
    tipped it on my desk | slammed | banged | threatened | threatening | local paper | off to paper |
    lawyer | sue | formal complaint | complaint | complained | complaint withdrawn | withdrew |
    withdrew formal complaint | bad review | one-star | one star | review | furious | livid | angry |
    irate | swearing | wanted to leave us | wanted their money | money back | refund | demanded |
    i let her talk | i let him talk | let her talk | let him talk | let her run out | let him run |
    without defending | did not defend | did not argue | without interrupting | did not interrupt |
    i listened | listened for | i took her to | i took him to | took her into | took him into |
    family room | private room | quiet room | fetched two teas | two teas | cup of tea | tea |
    sat on his side | sat beside | sat next to | crouched | same level | level |
    asked what he was most afraid | most afraid | i said sorry | said sorry | i apologised | apologised |
    i rang her | i rang him | rang her on | rang back | called back | by friday | message home |
    i told her plainly | found out | drove out | sat in kitchen | he sent me | she sent me |
    sent us flowers | brought cake | brought plant | shook my hand | thanked me | hugged |
    is parent governor now | later helped write | comes back | still customer | stayed with us | stayed |
    renewed | recommend`,
    `@client @angry | daughter | @kin _ died | everyone was listening | reception | desk | counter | calm |
    lower voice | crying | explained | relatives | guest | passenger | customer | patient | parent |
    tenant | demurrage | clients grumbl`,
    `angry | sorry | talk | listen | upset | client | shouted`,
  ],
  service_extra: [
    `drove out | i drove | drove _ myself | brought it to | delivered it myself | carried | on my way home |
    on way home | after closing | after shift | in my break | opened up for | stayed with | stayed until |
    sat with | held hand | rang every evening | rang her every | rang him every | each evening |
    on mondays i ring | sent someone round | remembered | birthday | wedding dress | favourite |
    handwritten | by hand | old lady | old man | old gentleman | widow | mrs | elderly | child |
    little girl | little boy | he cried | she cried | in tears | thank-you | thank you card |
    card at christmas | letter from | wrote to my | comes back every | came back every | told friends |
    recommended us | regular | asked for me | went out and asked | ran after | lost | found her |
    missed flight | missed train | stranded | hotel | guest | passenger | customer | same order as |
    special | one-off | just for her | just for him | own pocket | my own car | from my own | free |
    did not charge`,
    `patient | guest | pupil | family | client | helped | time for | listened | at home | personally |
    extra | smile | kitchen`,
    `help | card | asked | called`,
  ],
  say_no: [
    `i told them no | i said no | we said no | said no to | i told _ we would not | we would not build |
    would not build | we do not do | i refused | i declined | turned down | i turned down | we turned down |
    i would not | i could not honestly | did not shift | i did not give | did not give in | held firm |
    stood firm | stood my ground | not possible | that is not | they wanted _ i | wanted me to | demanded |
    demanded _ or | it was that or | threatened to leave | go to tender | would go elsewhere |
    went elsewhere | wanted all my | asked for _ more | asked for eleven | i told him four |
    four or eleven without | he chose | instead i offered | what we would do instead | do instead |
    i offered instead | offered instead | i sent them | showed him list | showed her list |
    i put it in writing | put it in writing | in writing | how many days of | was not pleased |
    were not pleased | grumbled | he grumbled | stormed | sales had half promised | sales had promised |
    had promised | not planned | scope | out of scope | extra | one exception | limits | polite firm |
    polite but firm | they stayed | stayed | renewed | respect | thanked me later`,
    `no | boundary | request | demand | favour | policy | fair | exception | instead | alternative |
    account | client wanted | capacity | waiting list`,
    `refuse | offered | list | wanted`,
  ],
  user_needs: [
    `i sat in her seat | sat in seat | sat in his | i wore | wore | i spent day | i spent night |
    spent night in | i spent three days | carry boxes for | ride along | rode along | i rode | i shadowed |
    i followed | i went out with | went out and | i watched her | i watched him | i watched them |
    watched how | watched people | asked to watch | watch one | i asked to watch | watching | sat beside |
    sat next to | i sat with | stood by fridge | stood at | visited | visited _ at home | went home with |
    walked home with | in their kitchen | by noon on first i knew | by noon | gloves | one hand |
    sun on screen | were already | already using | already sending | what they used it for |
    what they did with | asked what they | asked them what | asked users | asked customers |
    asked patients | asked pupils | asked residents | asked ten | interviewed | of them only ever |
    nine of 14 | needed | really needed | turned out they | it turned out | nobody had asked them |
    nobody had ever asked | no one had asked them | had never asked | shown me spreadsheet | showed me |
    prototype | tested with | tried it with | try it on | with ear defenders | blindfold | with pram |
    with stick | recording of | doug | swearing | trying to | captions | turned out to use |
    complaints fell | the drivers | own hostel | under another name`,
    `users | client | watched | observe | listened | in shoes | their day | on site | at desk | home |
    needs | feedback | usage | ask`,
    `asked | watch | customer | visit`,
  ],
  inclusion: [
    `@diverse | @disabled | only woman | only man | first woman | were women | were girls | on were women |
    two thirds _ grew up | grew up with | new to english | mother tongue | first language |
    foreign certificate | no paper to prove | certificate not recognised | recognised | in aleppo |
    in syria | no degree | without degree | with no names | names off | no names on | blind marking |
    marked with no names | left out | excluded | sat alone | ate alone | always alone |
    was always called last | never spoke in meetings | never spoke | never got asked | never invited |
    quiet ones | quietest | do not drink | who do not drink | went home early | school run | childcare |
    part-time | part time | prayer room | ramadan | halal | pronoun | wrong name | trans | slur |
    joke about | jokes about | accent | mocked | made fun | monkey | racist | sexist | bias | ad read out |
    jobs advert | changing room | doors and locks | toilets | shower | each in own language | own language |
    in pictures | in four languages | languages | translated | interpreter | everyone could |
    so that everybody | nobody left behind | others turned out to use | on same path | two more _ on |
    quota | wheelchair | hearing aids | captions | cards for`,
    `deaf | agency contract | refugee | migrant | background | older | women | mother | different | barrier |
    fair | equal | belong | welcome | included | lip | joined in`,
    `changed | everyone | noticed | language`,
  ],
  accessibility: [
    `@disabled | hearing aids | hearing aid | lips | lip | could not see | could not hear | cannot hear |
    could not read | cannot read | captions | caption | subtitles | large print | larger print |
    raised beads | light on bench | lights in place | ear defenders | screen reader | contrast |
    colour-blind | colour blind | ramp | wheelchair | lowered | counter | handrail | quiet room | noise |
    phones ringing | bear noise | flicker | fits | lists in place of | same peg | extra time |
    flexible hours | chronic | illness | cancer | after stroke | back pain | one arm | one hand |
    prosthetic | guide dog | sign language | signs | simple language | easy read | pictures | height |
    adjust | adapted | special chair | special needs | support plan | individual | facing board |
    demos filmed | filmed beforehand | number screen | others turned out to use | everyone uses it now`,
    `deaf | blind | pupil | needs | hear | disabled | old people | turned out | cards | condition |
    comfortable`,
    `changed | seat | light`,
  ],
  cross_culture: [
    `i had austin pune | pune | krakow | in india | from india | @foreign | time zone | time zones |
    my time | said yes to everything | yes meant | yes turned out | a yes | nodding | kept nodding |
    nodded | never spoke on calls | silence | honour | face | losing face | elder | hierarchy | customs |
    custom | culture | cultures | rude | dishonest and other rude | directness | direct | too direct |
    offended | insulted | i sat with boots | shoes | bow | bowed | greeting | tea ceremony | prayer |
    holiday | new year | ramadan | translator | interpreter | few words of | six words of | learned to say |
    spoke no english | no english | broken english | accent | dialect | language | languages | abroad |
    overseas | foreign | expat | offshore | partner in | office in | plant in | factory in | team in |
    colleagues in | flew to | embassy | visa | aunt | baseball | joke chart | how sure one to ten |
    numbers how sure | swapped desks`,
    `both offices | each office | headquarters | international | misunderstanding | countries | local |
    village | ate with | call at | camera | translated | meant no`,
    `travel | different | office | dinner`,
  ],
  remote: [
    `time zone | time zones | my time | video call | video calls | on calls | on call each | camera |
    cameras off | by each camera | zoom | teams call | screen | remote | remotely | from home |
    kitchen table office | home office | lockdown | pandemic | distributed | offices | three offices |
    two sites | three cities | i had austin pune | each office | in five countries | voice note | chat |
    slack | by email | online | dial in | dials in | dialled | call hit dinner | 9 am _ call |
    moved it round clock | round clock | swapped desks | never met | had never met | first met at |
    never seen | parcel | moved call | other continent | site in | far from head office | head office kept |
    by photo | @foreign`,
    `call | offices | late items | handover notes | weekly | written | document | distance | countries |
    together online`,
    `email | phone | meeting`,
  ],
  hiring: [
    `seat opened | post opened | vacancy | vacant | when she left _ post | advert | adverts | advertised |
    ad | job ad | @hire | candidates | candidate | applicant | applicants | applied | applications |
    interview | interviews | interviewed | interviewing | panel | shortlist | short list | cv | cvs |
    résumé | résumés | resume | on paper | binned on paper | no degree | with no degree | hired | i hired |
    we hired | hire | recruit | recruited | recruiter | appointed | i appointed | took on | i took on |
    we took on | of last eight we took | take him on | i gave job | trial day | half day | half-day |
    test with real | with our real | mark it | no names on | give them an egg | hour on helpline |
    references | asked each applicant | asked all same | same questions | gut feeling | charming |
    picked after chat | two _ had left within | had left within six | left within | turnover | probation |
    agency had sorted out | sorted out for | she has been here | he has been here | been here three years |
    still here | best hire | i voted for | panel wanted other | straight from | former | retired |
    school gate | word of mouth | come for tea`,
    `choose | chose | picked | post | job | role | fit | skill test | qualifications | staff |
    new colleague | background`,
    `found | job | team | test`,
  ],
  plan_project: [
    `project | plan | planned | milestones | milestone | gantt | schedule | timeline | weeks | phase |
    phases | stages | budget | on budget | on time | contractors | contractor | permits | permit |
    supplier | suppliers | coordinated | coordinate | logistics | volunteers | festival | event |
    conference | wedding | exhibition | move | moved _ to new | relocation of | relocated | construction |
    building site | refurb | renovation | installed | installation | migration | rollout | cutover |
    weekend of | in pieces | cut plan into | backwards from | checklist | list of | tasks | each task |
    names on | critical path | buffer | rehearsal | dry run | dress rehearsal | test run | trial run |
    weekly meeting | status | handed over | finished | delivered | opened on | under budget | weeks early |
    week early | in order | four engineers`,
    `team of | responsible | organis | lead | on date | steps | in time | complex | seven saturdays | built`,
    `weeks | date | ready | list`,
  ],
  teamwork: [
    `we | all of us | each of us | together we | none of us could | alone we | between us | we split |
    shared | share | helped each other | covered for | we covered | took his patients | took her shift |
    swapped shift | i swapped | i only held | i just held | lamp | kept tea coming | made tea |
    behind scenes | unglamorous | dull one | so that she could | so that he could | let her shine |
    pass ball | her idea my | joint | jointly | side by side | pair | paired | as one |
    everyone pitched in | pitched in | lent hand | lend hand | stayed late to help | stepped in for |
    stood in for | filled in | rota | relay | orchestra | choir | crew | band | our win | won together |
    group | lab group | student group | my part was | my role was | i did sums | she could | he could draw`,
    `team | colleagues | together | shared | credit | help | us | @peer | celebrat`,
    `our | group | helped`,
  ],
  cross_functional: [
    `engineers and | sales and | marketing and | finance and | legal and | purchasing | procurement |
    it department | other department | other departments | platform team | works council | surgeons |
    consultants | porters | pharmacy | kitchen and | front of house | maintenance | production | logistics |
    planners | @group _ wanted | wanted _ designers wanted | conservators | departments | each department |
    one from each | from each department | got one of each | round table | round my table | one drawing |
    same drawing | one page | one list | one board | shared board | board by his door | one sheet |
    translated between | what each word meant | different words | same word | different language |
    in meetings | weekly meeting | joint meeting | walked between | walk between | with each alone |
    interface | liaison | council | water board | police | social services | school and | hospital and |
    university | supplier and | ministry | agency | partner | partners | infection control |
    procurement now | finance analyst | analyst | he ran sales | led maintenance | ran sales |
    supplier fixed | clinic and`,
    `both | each other's | other team | colleagues from | between | joint | handover | together | silo |
    never met`,
    `team | together | meeting | agreed`,
  ],
  stakeholders: [
    `wanted _ wanted | wanted dark | one wanted | some wanted | others wanted | both wanted | each wanted |
    all wanted | neither wanted | residents | neighbours | petition | council | councillors | mayor |
    ministry | ministries | board | governors | trustees | parents | union | works council | investors |
    sponsor | funder | donors | partners | three partners | two villages | elders | unions | press |
    landlord | regulator | insurer | interests | what each wanted | what hurts | with each alone |
    each one's morning | i visited each | i met each | rang each | one by one | walked between |
    everyone round table | round one table | compromise | consensus | agreed | all signed |
    both could sign | could sign | which all could | smallest version | vote | veto | public meeting |
    consultation | withdrew petition | withdrew objection | dropped objection | trade | gave each | in return`,
    `sides | against | fight it out | agreement | meeting | demand | expectations | director | client |
    different | agenda | dispatchers phoned`,
    `agree | offered | together`,
  ],
  sales: [
    `sold | sell | sales | selling | customers | new customers | new clients | clients | account | accounts |
    landed | won account | won contract | won tender | tender | bid | order | orders | ordered | repeat |
    revenue | turnover | target | quota | commission | pipeline | leads | cold call | cold-call |
    knocked on doors | door to door | rang _ shops | thimbles | samples | tasting | demo | stall | stand |
    fair | market | shop | shops | distributor | shelf | sold out | doubled | tripled | grew from |
    grew to | growth | members | membership | from sixteen to | donations | donors | raised | fundrais |
    grant | ticket | tickets | subscribers | bookings | occupancy | renewed | upsell |
    paid more on average | price | competitor | market share | won them back | new line | export | _ bottles`,
    `client | customers | per cent more | more than | year on year | signed | contract | offer | opened |
    pitch | campaign`,
    `sales | grow | client`,
  ],
  resilience: [
    `again and again | tried again | i tried again | third time | second time | fourth time | third attempt |
    second attempt | after eleven | on eleventh | rejected | rejection | turned me down | turned us down |
    said no again | refused again | eleven times | kept at it | i kept going | kept going | kept trying |
    did not give up | would not give up | never gave up | i nearly gave up | almost gave up | nearly quit |
    wanted to quit | started over | from beginning again | start again | rebuilt | lost everything |
    burned down | bankrupt | i lost job | failed exam | failed first | injury | illness | accident |
    came back | got up | every friday with | after fourteen winters | for years | three years |
    month after month | week after week | day after day | winter | hundred letters | letters | no reply |
    nobody answered | did not answer | pestered | persist | stubborn | refused to | in end | at last |
    finally | eventually`,
    `despite | though | setback | waited | patience | years | long | still | against odds | alone`,
    `again | hard | lost`,
  ],
  adapt: [
    `suddenly | overnight | changed mind | client changed | plan changed | changed plan | plans changed |
    cancelled at short | at short notice | short notice | last minute | fell through | fell ill |
    fell sick | was ill | broke leg | strike | lockdown | pandemic | covid | ban | new law | rule changed |
    rules changed | ministry moved | brought forward | moved up | new boss | new owner | takeover |
    moved country | moved to | new country | new job | instead | plan b | improvis | we switched |
    switched to | re-planned | replanned | redrew | drew it again | changed tack | turned round |
    started again | had to rethink | rethink | tore up | threw away plan | put plan away | i put plan away |
    threw away slides | let go of plan | went online | moved online | worked out | in end better | burned |
    weather | storm | snow | flu`,
    `changed | new | switch | quickly | different | flexible | learn | in its place | redesigned | adjust |
    cope`,
    `instead | plan | change`,
  ],
  ambiguity: [
    `no brief | brief was | my brief | my contract said | do something about | job description |
    no job description | no desk | first ever | first one ever | no one had done | nobody had done |
    nobody had ever done | nobody knew | no one knew | no plan | no instructions | no manual |
    nobody could say | nobody could tell me | vague | unclear | three definitions | different ideas of |
    meant different | what success | what it was for | changed four times | kept changing | changed mind |
    goalposts | i spent month | spent first month | first weeks listening | drinking coffee |
    asked what they got asked | asked around | asked everyone | wrote down what i | i wrote one page |
    wrote one page | one page | smallest version | drew eleven | napkin | pinned up | green cards |
    what we knew | what we did not | asked _ to cross out | began with | so i started |
    that is where i started | i began with | defined | my own title | blank | none of us had ever`,
    `alone | direction | start | decide | structure | unknown | question | build | new | first | guess`,
    `began | asked | idea`,
  ],
  quality: [
    `i checked | i check | i checked again | double-checked | double check | checked every | check every |
    went through every | every single | each one | i weigh each | i read aloud | read it aloud | backwards |
    line by line | page 88 | page | proof | proofs | proof sheet | proofread | typo | spelling |
    one letter | comma | decimal | decimal point | one digit | digit | millimetre | tenth of | hundredth |
    tolerance | gauge | measured again | measure twice | i noticed that | i spotted | spotted |
    something was off | something did not | did not match | did not add up | figures did not |
    in drawing it said | in text | dropped out | missing | missing from | label | wrong label | batch |
    defect | defects | faulty | reject | rejects | returned | sent it back | i sent back |
    had panels out again | did it again | redo | redid | stopped press | i stopped line | stopped line |
    stop line | held shipment | before it went out | before bolts were ordered | before print |
    nobody would have noticed | nobody would notice | no one would have | owner never knew |
    i would have seen | think i am mad | standards | audit | inspection | checklist | second pair of eyes |
    four eyes | zero | error rate | omitted doses`,
    `careful | detail | exact | precise | accuracy | quality | error | control | tested | sample | test |
    verify | record`,
    `check | noticed | wrong | rule`,
  ],
  confidentiality: [
    `confidential | in confidence | secret | kept secret | told nobody | told no one | i told nobody |
    could not tell | was not allowed to tell | not allowed to say | i said nothing | kept it to myself |
    kept to myself | locked drawer | locked | shredded | shred | encrypted | password | private |
    personal data | patient record | records | file | salary list | payroll list | found list |
    left on printer | printer | email by mistake | sent to me by mistake | deleted it | gossip |
    journalist rang | reporter | leak | leaked | asked me who | asked me about | pumped me | my own wife |
    my best friend | friend asked | celebrity | famous | rumour | knew before | merger | hr`,
    `trust | quiet | sensitive | names | data | closed door`,
    `told | asked | know`,
  ],
  support_colleague: [
    `her father had died | his father died | father died | mother died | husband | wife had left | divorce |
    miscarriage | cancer | diagnosis | depressed | depression | anxiety | panic attack | burnt out |
    burnout | drinking | alcohol | crying in | found her crying | found him crying | in tears | in toilet |
    in stockroom | in car | sat with | i sat with him | i sat with her | took her for walk | walk |
    asked how he was | asked how she was | how are you really | noticed _ quiet | had gone quiet |
    went quiet | had stopped | was not himself | was not herself | lost weight | came in late | slept in |
    took his shifts | took her shifts | took his patients | covered | we covered | without meeting |
    i cooked | brought soup | drove him home | drove her home | drove him to | went with her to |
    counsellor | counselling | doctor | occupational health | helpline | time off | phased return |
    back after | came back | reduced hours | resignation | handed me resignation | talk out of | stayed`,
    `support | colleague | care | friend | listen | help | home | grief | overwhelmed | exhausted | tired |
    small steps | lunch | every evening`,
    `quiet | together | asked | calm`,
  ],
  strategy: [
    `by 2030 | in ten years | ten years | five years | in five years | fifteen-year | seven years |
    three-year | year plan | long term | in 2012 i | years ahead | years before | years from now | future |
    forecast | demographic | trend | trends | i saw that | saw coming | would be too small |
    would be full after | would go with me | dying | declining | shrinking | growing | market | competitor |
    competitors | customers were | readers | everyone else | everybody else | neighbours cleared |
    everyone was | instead of | roadmap | vision | mission | strategy | strategic | business case |
    business plan | board | invest | investment | bought | set aside | put aside | step by step |
    first year | second year | year six | in year | one edition less | reposition | pivot | exit |
    diversif | partnership`,
    `plan | direction | model | scenario | next year | wait | long | early | goal | decade`,
    `years | future | grow`,
  ],
  build_scratch: [
    `from nothing | from scratch | there was nothing | there was no | did not exist | nothing existed |
    strip of nothing | empty room | empty shed | bare | first ever | first one | first of | never had one |
    had never had | i set up | we set up | set up | i started | i founded | founded | start | started with |
    began with two | grew to | grew from | now has | now have | today there are | expanded | second van |
    second site | other schools | built | we built | i built | build | greenhouse | garden | club | centre |
    clinic | lab | studio | station | school | network | programme | charity | company | business | shop |
    service | department | team of one | on my own | alone at first | recruited | volunteers | in shed |
    in garage | kitchen table | borrowed | keys on | doors on | opened | registered | egg boxes | desk |
    still running | still there | outlive`,
    `new | idea | opened | founder | month | first year | members | created | create | two then | own`,
    `began | first | grew`,
  ],
  technology: [
    `software | system | server | servers | database | code | coded | api | app | platform | cloud |
    migration | migrated | legacy | architecture | deploy | deployment | release | pipeline | ci |
    test suite | tests | refactor | rewrote | monolith | microservice | query | index | cache | latency |
    uptime | outage | algorithm | machine learning | model | ai | sensor | sensors | robot | plc | cad |
    autocad | simulation | firmware | hardware | prototype | scanner | tablet | tablets | barcode |
    electronic | screens | digital | headsets | recogniser | voice | camera | script | macro | python |
    sql | excel`,
    `engineers | technical | data | tool | online | supplier fixed | version | bug | requirements | users |
    built`,
    `computer | machine | test`,
  ],
  automation: [
    `by hand | typed by hand | typing | typed | retyped | copied from | copy and paste | copying | manually |
    manual | every day _ hours | hours every | each month _ days | each week | script | macro | bot |
    robot | automatic | automatically | by itself | by themselves | automat | excel | spreadsheet |
    formula | python | program | timer | sensor | scanner | barcode | qr | form filled itself | fills |
    nobody misses | over two lunchtimes | over weekend | over christmas | in evenings | wrote little |
    little program | runs every | overnight | click | button | one click | in seconds | in minutes instead |
    took days | took hours | hours saved | freed | template | text message | api`,
    `forms | five screens | system | tool | software | same thing | error rate | time | day instead`,
    `computer | wrote | minutes`,
  ],
  compliance: [
    `inspector | inspectors | inspection | audit | auditor | auditors | regulator | regulators | ofsted |
    cqc | fda | iso | gdpr | licence | license | permit | rule | rules | law | legal | regulation |
    regulations | policy | procedure | exam board | moderation | records | record | register | registers |
    logbook | paperwork | documentation | documented | certificate | signed | signature | trace |
    traceable | breach | non-compliance | fine | fined | penalty | checklist | form | forms | backdate |
    dated | tax | tax form | data protection | consent | standards | requires improvement | passed audit |
    without finding | no findings | rang inspector myself | insurer`,
    `board | ministry | safety | check | file | missing | went in | report | evidence | staff trained |
    tightened`,
    `form | checked | rule`,
  ],
  sustainability: [
    `waste | bins | recycled | recycling | recycle | compost | plastic | packaging | carbon | co2 |
    emissions | solar | panels | energy | electricity | heating | boiler | insulation | diesel | fuel |
    electric van | bikes | bicycle | cargo bike | rainwater | water | trees | planted | hedgehogs | bees |
    bats | birds | organic | local food | leftover food | food waste | second-hand | secondhand | repair |
    repaired | reuse | re-used | lights | led | landfill | bags a day | climate | green | nature |
    wildlife | river | paperless`,
    `environment | save | skip | garden | less | pack`,
    `bin | water`,
  ],
  budget: [
    `budget | my budget | budget of | spend | spending | overspend | overspent | in red | deficit | debt |
    forecast | cash | cash flow | accounts | ledger | treasurer | invoices | costs | finance | accountant |
    monthly figures | month end | p&l | quarterly | grant | funding | funder | allocate | line by line |
    each line | every invoice | cut _ per cent | ten per cent | trim | balance sheet | balanced |
    break even | broke even | surplus | reserve | £ | € | $`,
    `money | price | cost | saved | procurement | approve | business case | contract`,
    `cost | money | year`,
  ],
  unsocial_hours: [
    `night shift | night shifts | nights | on nights | on call | on-call | pager | rota | weekend |
    weekends | saturdays | seven saturdays | sundays | sunday shift | at 2am | at 4am | four o'clock |
    five in morning | at 6 am | 6 am my time | early shift | late shift | late shifts | split shift |
    shifts | double shift | overtime | bank holiday | christmas day | christmas | new year's eve |
    blackout curtain | slept by day | childcare | twins | my kids | my wife | my husband | my mother |
    family | swap | swapped | dawn | midnight | evenings | lambing | bake`,
    `22 40 | 2am | night | saturday | shift | hours | early | sleep | tired`,
    `night | weekend | saturday`,
  ],
  layoffs: [
    `redundan | posts to go | posts were to go | jobs were to go | jobs would go | lose jobs | lay off |
    laid off | layoffs | lose two posts | cut posts | site was closing | closing | closure | close plant |
    closed plant | shut | merger | merged | two parishes | joined with | takeover | took us over |
    acquired | bought us | new owner | restructur | tupe | severance | settlement | union | works council |
    last day | final day | last shift | wrote references | references | found places for | found jobs for |
    job fair | retraining | letters went out | saw each person | criteria | points openly | leaving do |
    of nineteen`,
    `staff | announced | jobs | people | owner | move to one depot | fear | rumours`,
    `left | letters | told`,
  ],
  safeguarding: [
    `bruise | bruises | safeguarding | social services | social worker | vulnerable | child protection |
    neglected | neglect | abuse | abused | hit | afraid to go home | did not want to go home |
    told me something | disclosed | disclosure | self-harm | suicid | overdose | runaway | homeless |
    domestic | violent | stalker | scam | scammed | dementia | wandered | hungry | no coat | unwashed |
    thin | hungry child | restraint | police | i rang police | reported it | same day i | followed it up |
    foster | guardian | consent | drowsy | fell | falls | allergy | care home | starve`,
    `child | pupil | girl | boy | elderly | concern | worried | noticed | mother | harm | protect | at risk`,
    `safe | report | family`,
  ],
  trust_rebuild: [
    `lost trust | trusted us again | trust | stopped trusting | had been let down | had let them down |
    promised _ before | broken promises | promises | third manager in | they had had enough | had enough |
    wanted to leave | going to leave | were off | about to leave | would go to tender | threatened to |
    complaint log | complaint | read all _ aloud | which three hurt | we fixed those | i went up |
    i drove up | i flew | visit | every week i | each week i | each friday | message home each week |
    good or bad | even if nothing | kept promise | kept word | did what i said | on date i said |
    small promises | month by month | slowly | renewed | still with us | they stayed | stayed | came back |
    won back | won them back | parent governor now | withdrew | shook my hand | invited us | apologised |
    said what we had got wrong | fresh every friday`,
    `client | customer | account | honest | relationship | repaired | reputation | credit | again |
    later helped`,
    `stay | told | weekly`,
  ],
  community: [
    `village | neighbours | neighbourhood | council | parish | church | mosque | temple | school |
    primaries | charity | volunteer | volunteers | food bank | youth club | homeless | shelter | scouts |
    football club | choir | festival | fundrais | donations | donated | local firms | local | residents |
    allotment | park | library | bus stop | refugees | prison | elderly | free lessons | unpaid |
    on saturdays | weekend | open day | town hall | community`,
    `families | together | children | free | gave | help | people`,
    `local | school`,
  ],
  proud: [
    `template for | copied | had it copied | other hospitals | other schools | whole hospital | nationwide |
    award | prize | won | voted | best in | record | first in | highest | now standard | still there |
    still in use | still used | still runs | brochure | adopted | all of | whole department | mentors |
    promoted | went from _ to | fell from _ to | rose from | saved | doubled | tripled | out of | per cent |
    patent | my mother | photo of | i have photo | waving | cried | applause | thanked | in induction |
    praised | good | without one | not one | never`,
    `from _ to | % | only | years later | everyone | today | since | use it`,
    `built | result | first | new | finished`,
  ],
  none: [``, ``, ``],
};
