import { phraseList } from "../../text/phrases.ts";
import { LEADING_DONE, LEADING_SAID, OTHERS_SAID, OUTSIDE_SAID, SERVING_DONE } from "./doings.ts";

/** What words about a part can be; `roles.ts` finds out whose part they tell. */
export type RoleCue =
  | "lead-verb"
  | "make-verb"
  | "title"
  | "lead"
  | "plural"
  | "mine"
  | "co-lead"
  | "parity"
  | "us"
  | "absent"
  | "other-verb"
  | "deputy"
  | "member"
  | "inherited"
  | "before-me"
  | "standing"
  | "carry-on"
  | "unborn"
  | "other-led"
  | "none";

/** "manage" is said as manages, managed, managing; irregular forms stand in their own rows. */
const verbs = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((base) => {
      const doubled = /(?:plan|program)$/.test(base);
      const stem = base.endsWith("e") ? base.slice(0, -1) : doubled ? base + base.slice(-1) : base;
      const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
      const s = /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}${/(?:s|sh|ch|x)$/.test(base) ? "es" : "s"}`;
      return [base, s, past, `${stem}ing`];
    });

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** "Wasn't in the talks", "never had me on the board". */
const OUTSIDE = words(`
    talks negotiations room meeting meetings team group committee board panel union crew cast squad orchestra choir band
    delegation loop payroll staff books governors trustees council jury executive`).flatMap(
  (place) =>
    phraseList(`
    wasn't in | weren't in | was not in | not in | wasn't on | was not on | not on | wasn't part of | not part of |
    not at | never in | never on | never part of | never sat in | never sat on | don't sit on | do not sit on | didn't sit on | never sat at | never had me on |
    never had me in | never asked me on | never asked me onto | never been in | never been on`).flatMap(
      (out) =>
        ["the", "a", "any", "that", "their", "our", "its", "the _", "any _"].map(
          (of) => `${out} ${of} ${place}`,
        ),
    ),
);

/** "Three rungs from the top." */
const FAR_BELOW = words("two three four five six several 2 3 4 5").flatMap((many) =>
  words("rungs levels grades ranks steps tiers").flatMap((steps) =>
    ["from the top", "below", "under", "beneath", "down from"].map(
      (below) => `${many} ${steps} ${below}`,
    ),
  ),
);

/** "Truck number six of eleven." */
const NTH_OF = words(
  `two three four five six seven eight nine ten eleven twelve 2 3 4 5 6 7 8 9 10 11 12`,
).map((nth) => `number ${nth} of`);

/** "I was on the second hose", "they had me on the gate". */
const STATIONS = words(`
    hose hoses winch ropes taglines gate door till tills lights camera phones radio pumps ladder bar raffle tickets
    cloakroom barrier barriers stretcher bilge pump conveyor belt sander fryer dishwasher grill toaster switchboard
    merch curtain spotlight followspot soundboard chairs pots`).flatMap((station) =>
  ["i was on the _?", "had me on the _?", "put me on the _?", "i worked the"].map(
    (on) => `${on} ${station}`,
  ),
);

/** How people say what their part was (domain.md CK-02, CK-09). */
export const CUES: Readonly<Record<RoleCue, readonly string[]>> = {
  "lead-verb": [
    ...LEADING_DONE,
    ...verbs(`
      manage head chair direct supervise coordinate oversee steer skipper captain command spearhead mastermind
      orchestrate own govern helm pilot curate conduct organise organize administer boss edit
      coach referee umpire host anchor convene preside quarterback moderate mediate negotiate arbitrate marshal shepherd`),
    ...words(`
      led lead leads leading ran run runs running oversaw overseen overseeing drove driven driving
      captained skippered choreographed choreograph`),
    ...phraseList(`
    performed the | did it all | did all the | did everything | did the whole | did most of | did the lot | did the real |
    had it all in hand | had everything in hand | had things in hand | had it well in hand | had it under control |
    had everything under control | laid down the plan | gave us our rotas | gave us the orders | gave us our orders |
    gave us our tasks | wrote the rotas | drew up the rotas | made out the rotas | set our rotas | told us where |
    gave the instructions | gave out the tasks | gave out the work | dealt out the work | handed out the work |
    divided up the work | shared out the work | allotted the work | assigned the work | did the assigning |
    did the heavy lifting | did the thinking | took care of everything | saw to everything | pulled the strings |
    carried the can | had the idea | had the vision | laid down the law | made the decisions | made every decision |
    made the rules | took every decision | takes every decision | gave orders | set the pace | set the tone |
    set the rules | set the terms | had full control | had control | had the authority | bore the responsibility |
    carried the responsibility | took responsibility | takes responsibility | took charge | takes charge |
    took command | takes command | had command of | had the command | took the wheel | took the helm |
    took the chair | took overall | had overall | had sole | ruled | rules | dealt the cards | held sway | fronted |
    fronts | held the baton | had the whip | presided | stage manage* | project manage* | had charge of |
    had the lead | took the lead | takes the lead | take the lead | had the final say | had the last word |
    called the shots | calls the shots | made the call | made the decision* | took the decision* |
    took that decision | took all _ decisions | made all _ decisions | made the policy | set the strategy |
    set the direction | set the agenda | held the pen | held the reins | had the reins | in the driving seat |
    in the driver's seat | at the wheel | chose the | signed off | answered for | answers for | answer for |
    had the say | has the say | gave the orders`),
  ],
  "make-verb": [
    ...verbs(`
      develop compose author devise create invent produce plan introduce launch open pioneer
      initiate establish conceive originate construct architect draft shape commission translate
      translate restore paint carve illustrate discover
      start design code program programme sculpt formulate instigate engineer assemble craft
      inaugurate incorporate prototype innovate trailblaze father hatch forge sketch fashion incubate birth sow masterplan script storyboard ghostwrite institute mint coin float patent seed kickstart bootstrap decide`),
    ...words(`
      wrote founded founding write writes written writing built build builds building drew draw draws drawn drawing began begun dreamt conjured
      dreamed spun thought`),
    ...phraseList(`
    brought _ together | laid it _? out | registered the | off the ground | got _ off the ground | into being |
    into existence | into life | to life | breathed life | set the exam* | set the paper* | set the question* | set the curriculum | set the syllabus | set _ up | first of its kind | laid the foundation* |
    laid the first | blazed the trail | blazed a trail | carved out | knocked together | cobbled together |
    stitched together | rigged up | cooked up | stood up the | stood up a | opened the doors | opened up a |
    hired the first | hired everyone | hired every | recruited every | recruited the first | sold the first |
    put _ on its feet | set the ball rolling | set _ in motion | set things in motion | got the ball rolling |
    laid down the | worked up the | put up the | drummed up | whipped up | brought about | set up | sets up |
    set it up | set one up | set them up | setting up | drew up | draw up | drawn up | came up with | dreamt up |
    dreamed up | thought up | thought it up | thought of | thought out | put together | put the _ together |
    put it together | pulled together | pulled it off | kicked off | kicked it _? off | got it going |
    got it running | got it started | got the _ started | got the _ going | start up | started up | put on the |
    laid out | mapped out | worked out the | conjured up | brought into being | brought to life | built up |
    spun out | spun off | put in place`),
  ],
  title: phraseList(`
    charge hand | chargehand | leading hand | lead hand | crew chief | crew boss | gang leader | head boy | head girl |
    head waiter | head gardener | head porter | head nurse | headwoman | station master | stationmaster | harbour master |
    harbourmaster | postmaster | postmistress | quizmaster | choirmaster | choirmistress | bandmaster | bandleader |
    paymaster | head keeper | prior | prioress | abbess | abbot | troop leader | scoutmaster | kapellmeister |
    maestro | floor lead | cluster lead | squad lead | chapter lead | practice lead | desk head |
    founding member | founding father | founding mother | founding director | founding head | founding editor |
    founding partner | founding engineer | founder and | sole | supervising | managing | directing | commanding | initiator | project architect | number one | top dog |
    big boss | gaffer | guvnor | kingpin | figurehead | linchpin | commanding officer | sergeant major |
    head honcho | main author | lead writer | presiding | chief executive | sole trader | sole owner | proprietor |
    proprietress | landlady | landlord | headman | chef patron | chef de cuisine | master of | inspector general |
    concertmaster | first violin | showrunner | coxswain | cinematographer | choreographer | playwright | screenwriter | head coach | national coach | the coach | purser |  ringmaster | overseer | superintendent | executive housekeeper |
    line manager | product owner | leader | team lead | tech lead | project lead | principal | lead engineer |
    head of | head | lead | captain | skipper | director | chair | chairman | chairwoman | chairperson | owner |
    project manager | program manager | programme manager | principal investigator | pi | p i | editor in chief |
    spokesperson | spokesman | spokeswoman | steward | producer | warden | treasurer | lead maintainer | maintainer |
    executive chef | charge nurse | nurse in charge | stage manager | site manager | country head |
    managing director | general manager | manager | supervisor | foreman | forewoman | chief | boss | lead author |
    first author | sole author | author | conductor | coordinator | organiser | organizer | ceo | cto | cfo | coo |
    president | commander | headteacher | head teacher | headmaster | headmistress | head chef | head grower |
    crew manager | watch manager | ward sister | matron | partner | main contact | point person | founder | creator |
    inventor | architect of | curator | originator | first surgeon | lead counsel | leading counsel | first chair |
    chief engineer | senior partner | md | mayor | dean | captaincy | helm | team leader | ringleader | mastermind |
    driving force | main man | project owner | shift lead`),
  lead: phraseList(`
    the title role | the lead role | the leading role | sang the lead | played the lead | starring role |
    the final word | the last say | final decision | captain's armband | the armband | held the gavel | the top seat | head of the table | the left seat |
    disciplinary responsibility | staff responsibility | full responsibility | at the head of the | point man |
    point woman | ran point | one woman show | one man show | one person department | blank page | blank sheet | blank canvas | clean sheet | clean slate | empty field | bare field | ground zero |
    from scratch | own initiative | founding | in the hot seat | in the top job | top of the tree | in control |
    at the controls | at the top | top job | full control | the reins | supreme | sole author | in charge |
    charge of | ownership | leadership | own it | my own boss | responsible for | responsibility for |
    accountable for | single handed* | on my own | by myself | alone | solo | had command | in the chair |
    held command | had a command | final say | last word | in command | at the helm | at the head of |
    single point of contact | overall responsibility | overall charge | sole charge | from nothing |
    from the ground up | from zero | from thin air | from a blank | greenfield | full authority |
    sole responsibility | executive producer | out of nothing`),
  plural: phraseList(`
    leads | leaders | heads | captains | chairs | directors | managers | organisers | organizers | founders |
    owners | coordinators | authors | partners | bosses | conductors | editors | curators | principals |
    supervisors | skippers | foremen | chiefs | investigators | producers | designers | architects | inventors |
    creators | headteachers | presidents | commanders | coaches | chefs`),
  mine: [
    ...LEADING_SAID,
    ...phraseList(`
    it's my lab | it was my lab | was my lab | is my lab | it's my ward | it was my ward | was my ward | is my ward | it's my kitchen | it was my kitchen | was my kitchen | is my kitchen | it's my ship | it was my ship | was my ship | is my ship | it's my branch | it was my branch | was my branch | is my branch | it's my department | it was my department | was my department | is my department | it's my unit | it was my unit | was my unit | is my unit | it's my section | it was my section | was my section | is my section | it's my crew | it was my crew | was my crew | is my crew | it's my brigade | it was my brigade | was my brigade | is my brigade | it's my practice | it was my practice | was my practice | is my practice | it's my firm | it was my firm | was my firm | is my firm | it's my company | it was my company | was my company | is my company | it's my business | it was my business | was my business | is my business | it's my clinic | it was my clinic | was my clinic | is my clinic | it's my bridge | it was my bridge | was my bridge | is my bridge | it's my desk | it was my desk | was my desk | is my desk |
    without asking me | without my say | without my signature | without my approval | without my okay | unless i signed | unless i said | until i signed | until i said | invention of mine | began with me | begins with me | started with me | idea began with me | creation of mine |
    took their orders from me | took their lead from me | took their instructions from me | took their cue from me |
    got their orders from me | got their rotas from me | got their tasks from me | looked to me |
    above me only | above me but | above me there was only | nobody gave me orders | no one gave me orders |
    nobody told me what | no one told me what | nothing happened without | nothing moved without | not a _ without me |
    not a _ without my | i had the last | i held the keys | i kept the keys | the keys were mine |
    the seat was mine | the chair was mine | the desk was mine | the stage was mine | the baton was mine |
    was in my hands | were in my hands | lay in my hands | rested in my hands | is in my hands | in my hands alone |
    put in my hands | my own project | my own baby | my own show | my own venture | my own undertaking | my own scheme |
    my own initiative | is by me | was by me | were by me | are by me | i was the voice behind | i was the brain behind |
    i was the brains behind | i was the force behind | i was the driving force | i was the mind behind |
    i was the power behind | i was the mover | i was the engine of | i was the soul of | i was the face of |
    confirmed me as | confirmed me in | was confirmed as | was confirmed in | got confirmed as | made me permanent |
    it all went through me | all went through me | everything went through me | everything passed through me |
    went over my desk | nothing got past me | nothing went past me |
    they came to me | ? mine | you're looking at her | you're looking at him | orders from me | direction from me | directions from me | instructions from me | working to me |
    worked to me | work to me | works to me | answer to me | me they answered | my name on the | my name above |
    my name over | my name at the | in my name | it's my name | my signature is | my signature was | i sign the |
    i signed the | i sign off | hire and fire | hiring and firing | the buck stops with | buck stops here |
    my brigade | my department | my own crew | my word was | my say | me at the wheel | me at the helm |
    nobody stood over me | nobody above me | nobody over me | had the place to myself | the big chair was mine |
    first spade | first sod | under my direction | under my leadership | under my command | under my supervision |
    under my management | under my guidance | under my control | under my eye | under my wing | under my name |
    carries my name | bears my name | carries my surname | named after me | my own making | my own design |
    my own devising | my own idea | my own initiative | my own invention | my own creation | idea of mine |
    work of mine | the idea was mine | my brain child | my own hands | my own hand | i'm the founder |
    i'm the inventor | i'm the author | my decision | my vision | my initiative | my team of | my crew of |
    with me at the | all me | looked to me for | rests with me | follow* my lead | had my word | i say so |
    my project | my baby | my brainchild | my show | my design | my work | my own work | my invention | my plan |
    my idea | my doing | my responsibility | my call | my creation | my concept | my direction | my leadership |
    my remit | my brief | my patent | my start up | my startup | my signature | my orders | my own business |
    my own firm | my own company | my own practice | my own shop | my brain | my pet project | my handiwork |
    my authority | my control | under me | below me | beneath me | to myself | took orders from me | answered to me |
    answers to me | answering to me | reports to me | reported to me | report to me | reporting to me |
    looked to me | was mine | were mine | is mine | all mine | mine alone | mine to | it was me | that was me |
    that's me | me who | i who | me in charge | me running | fell to me | fell on me | down to me | up to me |
    rested with me | lay with me | sat with me | was with me | came from me | came to me | i did it all |
    did all of it | i manage | i own | put me in charge | i took charge | across my desk | over my desk |
    on my watch | on my shoulders | looking at me | were all me | was all me | yours truly | a free hand |
    the one who | every decision | i was the one | one man band | one woman band | the buck stopped | i alone`),
  ],
  "co-lead": phraseList(`
    shared the headship | share the headship | shared the direction | twin heads | twin managers | twin directors |
    twin captains | twin _ managers | twin _ leads | twin _ heads | two head chefs | two head teachers |
    two project managers | two team leads | two site managers | two section heads | two programme heads |
    two joint heads | two elected managers | two elected chairs | both heading | both leading | both running |
    both directing | both managing | both chairing | as a tandem | duumvirate | collegially | take _ decision as equals |
    took _ decision as equals | a second lead | another lead beside | jointly led | jointly run | led jointly |
    run jointly | co responsible | half of the glory | half the credit | by me and one other | dual leads |
    hers and mine | his and mine | mine and hers | mine and his | both at the helm | both in command |
    jointly and severally | ours in equal | as much _ as mine | as much mine as | equal authority | equal power* |
    equal responsib* | rotating chair* | rotating lead* | rotating president* | rotating head* | two man lead* |
    two person lead* | co chef* | co host* | co anchor* | co present* | co train* | co command* | co coach* |
    co teach* | co taught | co coordinat* | co admin* | co operator | co initiat* | co govern* | joint command |
    joint control | joint responsib* | joint charge | joint manag* | joint coach* | joint president* |
    joint curator* | joint organis* | joint organiz* | joint principal* | share* the lead* | share* the helm |
    share* command | share* the command | share* the responsib* | share* responsib* | share* the manage* |
    share* the running | share* the direct* | share* the chair | share* the top | share* the post | share* the job |
    shared it with | share* the captain* | share* the coach* | share* the editor* | share* the throne |
    share* ownership | share* the ownership | dual control | dual manag* | dual director* | two chiefs |
    two presidents | two owners | two principals | two chefs | two skippers | two foremen | two supervisors |
    two coaches | two founders | two coordinators | two leaders | both in charge | both heads | both leaders |
    both directors | both chairs | both bosses | one of two people | one half of | other half of | the other lead |
    the other head | the other director | the other captain | the other chair | one of two principals |
    one of two coaches | one of two coordinators | one of two editors | one of two supervisors | one of two owners |
    one of two joint | co led | co lead | co leads | co leader* | co leading | co found* | co owner | co owned |
    co own | co chair* | co wrote | co write | co captain | co counsel | co director | co author* | co developed |
    co designed | co manag* | co organis* | co organiz* | co head* | co ran | co run | co direct* | co edit* |
    co produc* | co creat* | co built | co curat* | co principal | co pi | co pilot* | co invent* |
    co ordinated with | co conven* | co supervis* | co started | co lead* | joint lead | joint leads | joint head |
    joint heads | joint owner* | joint manager* | joint master* | joint editor* | joint director* | joint venture |
    joint chair* | joint captain* | joint author* | joint founder* | joint leader* | joint coordinator* |
    joint secretar* | joint project lead* | joint partner* | one of two leads | one of two lead* |
    one of two principal* | one of two head* | one of two director* | one of two manager* | one of two captain* |
    one of two chair* | one of two founder* | one of two partner* | one of three leads | one of the leads |
    one of three founders | shared the lead | shared leadership | share the lead | shared lead | sharing the lead |
    led it together | together we led | led it with | job share | job shared | shared the chair | shared the helm |
    shared command | shared the reins | shared the role | shared the post | shared responsibility | two leads |
    two lead | two managers | two heads | two captains | two directors | two conductors | two editors |
    pair of captains | pair of managers | two of us led | two of us ran | equal partner | equal partners |
    equal billing | leadership duo | leading duo | double act | double leadership | two at the top | two bosses |
    dual lead* | dual command | twin lead* | both team leads | both leads | both captains | power sharing |
    dual leadership | two headed`),
  parity: phraseList(`
    in common | in equal shares | two man | two woman | two person | two headed | rotating | taking it in turns |
    took it in turns | turns | was split | were split | husband and wife | common decision* | joint decision* |
    both of our | shared | share | sharing | in equal measure | in concert | in harness | in turn | in turns |
    by turns | swapped | week about | alternate* | alternating | same level | same grade | same footing |
    same standing | as much hers | as much his | as hers | as his | as theirs | equal rank | equal status |
    equal terms | equal partner* | level terms | paired | co operat* | a duo | a tandem | tandem | duo | half of it |
    one half | the other half | both names | two names | two heads | both bylines | collectively | neither was |
    no one above | nobody above | no boss | my fellow | fellow lead* | fellow head* | fellow director* | jointly by |
    jointly | together | half and half | fifty fifty | 50 50 | 50 / 50 | half each | two of us | both of us |
    the pair of us | as a pair | as a duo | as a couple | as a tandem | in tandem | side by side | hand in hand |
    shoulder to shoulder | in partnership | a partnership | between us | between the two | as equals | my equal |
    equal footing | equal say | equal share* | equal part* | equally | equals | on a par | same rank | alongside |
    took turns | taking turns | rotated between | alternated | split between | split it | split the |
    down the middle | divided between | was divided | shared between | was shared | shared equally | neither of us |
    neither outranked | neither above | my opposite number | my counterpart | hers and mine | his and mine |
    we both | both signed | both had to | joint effort | jointly with | tag team | halves | as partners`),
  us: phraseList(`
    the other was me | i was the other | one was me | the other half | a team of two | two hander | four hands |
    both of us | the two of us | two of us | the pair of us | us two | we two | we both | between us |
    between me and | between myself and | us both | the both of us | each of us | neither of us | me plus | plus me |
    plus myself | one of us | there were two | as a pair | as a duo | as a couple | as a partnership | two person`),
  absent: phraseList(`
    went home | goes home | went off duty | couldn't make it | couldn't attend | couldn't come | couldn't be there |
    on maternity | on paternity | elsewhere | on the road | at a conference | in meetings | in a meeting |
    on a course | recovering | on parental | broke his | broke her | having a baby | had her baby | had a baby |
    on secondment | sabbatical | convalescing | in court | out of town | out of the country | out of office |
    overseas | gone | tied up | indisposed | on jury | out | at sea | stuck | late | away | off | ill | sick |
    unwell | abroad | on leave | on _? leave | on holiday | on vacation | on sabbatical | absent | unavailable |
    unreachable | injured | suspended | in hospital | out sick | maternity leave | travelling | busy elsewhere |
    couldn't be reached | not around | wasn't around | weren't around | wasn't there | weren't there | isn't there |
    wasn't in | not there | not in | on her holidays`),
  "other-verb": words(`
    did does handled handles took takes made makes gave gives chose chosen picked fixed sorted prepared arranged pushed set laid called approved signed ordered got came flew
    held holds dictated proposed suggested settled finished delivered championed sponsored looked dealt carried kept knew told wanted sent bought hired trained taught presented`),
  deputy: phraseList(`
    in place of the | in place of our | 2 ic | her stand in | his stand in | their stand in | my boss's stand in |
    straight after the | came after the chief | right after the | just after the chef | represented _ whenever |
    represented _ when | represented _ while | represented _ if | the vice of | on a temporary basis |
    the one they rang if | number two to | number two behind | second behind | under study to | took the service when |
    plugged the gap | plugging the gap | filled the gap | filling the gap | in the interim | stepped up when |
    step up when | stepped up while | into the breach | second in line | one rank below | a rank below |
    a grade below | one grade below | one down from | one place below | acting up for | in loco | pro tempore |
    assistant to the | next in rank | next in seniority | second only to | only when _ was | only if _ was |
    only when _ couldn't | only if _ couldn't | right hand | the boss's deputy | lieutenant to | second to her |
    second to him | second to the | stood in as | stand in for | acted as deputy | filled her shoes |
    filled his shoes | keep the chair warm | kept the chair warm | kept the chair | deputy head | acting head |
    assistant head* | substitute | substituted | substituting | subbed | subbing | stopgap | stop gap | ad interim |
    for the time being | temporarily | maternity cover | paternity cover | holiday cover | sickness cover |
    sick cover | as cover | 2nd in command | no 2 | # 2 | xo | executive officer | copilot | co pilot* | aide |
    aide de camp | alternate for | on behalf of the | in her stead | in his stead | in her place | in his place |
    in lieu of | in her absence | in his absence | in their absence | minded the | minding the | mind the shop |
    minded it | held the reins while | one rung below | one rung down | one rung under | one step below |
    one step down | one level below | just below the | directly below | directly under | next to the top |
    second from the top | second highest | second most senior | right arm | loyal second | his second | her second |
    their second | the boss's second | backup to | back up to | back up for | backup for | backing up | backstop |
    until a permanent | until the permanent | until a new | until the new | until they found | till the new |
    pending a | while the post was | while they looked | while they searched | while they recruited | kept it warm |
    kept things ticking | kept things going while | second pilot | chief of staff | underboss | under secretary |
    second in charge | 2 i c | number twos | subaltern | sub editor in charge | holiday relief | relief cover |
    bench captain | deputy | deputies | deputised | deputized | deputise | deputize | deputising | deputizing |
    second in command | number two | number 2 | no . 2 | right hand man | right hand woman | 2ic | vice chair* |
    vice captain* | vice president of the | vice principal | vice skipper | assistant stage manager |
    assistant manager | assistant head | sous chef | sous | stood in for | stood in when | stood in while | stood in until | stood in till | standing in for | standing in as | stand in for | stand in as | stand in head | stand in manager | stands in for | a stand in | the stand in | as stand in |
    stepped in | stepping in | steps in | filled in for | filled in as | filled in when | filled in while | filled in until | filling in for | filling in as | filling in while | filling in when | fill in for | covered for | covering for |
    covered the | assistant director | assistant site manager | assistant project manager | assistant principal |
    assistant editor | assistant chief | assistant store manager | assistant branch manager | assistant team lead* |
    understudy | understudied | first officer | right hand seat | first mate | chief mate | second mate | mate on |
    acted up | acting up | acts up | act up | acting | interim | temporarily in charge | temporary head |
    temporary manager | locum | relief manager | relief skipper | pro tem | backed up the | second chair |
    next in line | next after | one below the | one under the | lieutenant for | adjutant | holding the fort |
    held the fort | hold the fort | kept the seat warm | keep the seat warm | keeping the seat warm | in _ absence |
    if the _ was away | when she was away | when he was away | when she was off | when he was off |
    while she was away | while he was away | while he was out | while she was out | when she wasn't |
    when he wasn't | when she was out | when he was out | if she was off | if he was off | until they appointed |
    on _ days off | on _ rest days | until _ came back | till _ came back | pending the appointment |
    bridging the gap | second officer | under manager | sub dean | junior warden | assistant warden |
    assistant matron | assistant commander | assistant coordinator | assistant supervisor | assistant captain |
    wing man | wingman`),
  member: [
    ...STATIONS,
    ...SERVING_DONE,
    ...NTH_OF,
    ...FAR_BELOW,
    ...phraseList(`
    held the boom | held the mic | held the microphone | held the clapper | held the torches | held the horses |
    held the reflector | held the coats | held the bucket | held the other end |
    washed the kit | drove the van | drove the minibus | drove the lorry | drove the bus | carried the kit | swept up |
    made the photocopies | made photocopies | did the photocopying | labelled the | stuck the labels | a team effort |
    a group effort | a collective effort | work of many hands | work of many | effort of many |
    made up the rear | brought up the rear | bringing up the rear | at the tail of | answered to a | answered to an |
    answered to somebody | answered to someone | i proofed | proof read | checked the spelling | licked envelopes |
    moved microphones | coiled cables | pulled cables | ironed | sharpened pencils | carried the stretcher |
    carried stretchers | handed up | handed over the tools | passed the tools | passed the bricks | mixed the mortar |
    stirred the | watered the plants | walked the dogs |
    on the back bench* | back bencher | backbencher | on the second hose | at the second hose | on the raffle |
    like everybody else | like everyone else | like the rest of | like all the others | like all the rest |
    same as everybody else | same as everyone else | same as the rest of | along with everybody else |
    along with everyone else | no post of responsibility | no position of responsibility | no position of authority |
    no stripes | without a rank | without any rank | never more than a | never more than an | never more than crew |
    nothing more than a | nothing more than an | no more than a | no more than an | never anything but a |
    never anything but an | never rose above |
    never got higher than | never climbed higher than | nothing grander than | nothing higher than | manned a | manned the |
    stood sentry | stood guard | carried the _ bag | carried the _ files | carried the files | carried his | carried her |
    typed in | typed out | typed up | packed crates | packed boxes | stacked chairs | set out chairs | took the coats |
    took the tickets | sold the tickets | sold programmes | poured the tea | poured the coffee | held the umbrella |
    held the tape | held the lamp | held the rope | held the dog | held the camera | held the rod | fed the copier |
    on the sidelines | on the touchline | at the edge of | in the third row | at the third desk | at the second desk |
    at the fourth desk | at the last desk | desk of the seconds | in the seconds | in the back row | in the second row |
    an ordinary hand | ordinary seaman | a common soldier | a foot soldier | one of the hands | plain member |
    plain soldier | plain nurse | plain teacher | simple member | simple soldier | just a number | on the taglines |
    one of the crowd | one of the many | made up the number | making up the number |
    in the room for | in the room when | at the table for | at the table when |
    volunteered at | volunteered there | volunteered with | volunteered in | volunteered for a | mine is third | mine is fourth | mine is second | mine is last | held the pads | pulled focus |
    only crew | just crew | ordinary crew | was the youngest | was the newest | was the most junior | there were _ of us on | there were _ of us in | second adult |
    made their tea | made tea | made their coffee | put out the chairs | put out the cones | mucked out | pay my dues | paid my dues | sieved | logged the | ground samples | packed the bags | packed bags |
    played second | played third | played fourth | third horn | second horn | second trumpet | my share of the | a spoke in | made up the numbers | making up the numbers | belonged to the group |
    belonged to a group | belonged to the team | belonged to the crew | within the group doing | roped in to |
    roped in for | one coder among | one among _ hundred | i'm no maintainer | mate on that | employed at | employed by | employed there | an employee | paid employee | ordinary employee | on wages |
    on a wage | on a salary | no shares | no stake | never owned | don't own | do not own | perm staff |
    permanent staff | on the payroll | i've only | i have only | i'd only | i only ever |
    worked to | second author | third author | fourth author | fifth author | sixth author | middle author |
    middle of the author | author list | come second out | come third out | come fourth out | come fifth out |
    was second of | was third of | was fourth of | fourth of | last desk | back desk | back row | second row |
    third row | rank and file | under supervision | a spare pair | carried the bags | carried bags | made the teas |
    ran the errands | swept the | washed up | peeled | fetched and carried | held the ladder | held the torch |
    held the clipboard | holding the | followed her designs | followed his designs | follow her designs |
    follow his designs | follow their designs | as support | on loan | just there to | only there to | bits and pieces | small wheel | handed out | handing out |
    a cog | as a helper | youngest of | most junior | newest of | did some | looked after the _ side |
    handled the _ side | did the _ side | did the _ part | my share was | my end was | my bit was | my end of it |
    on the _? team | on a _? team | in the _? team | in a _? team | on the _? crew | on a _? crew | in the _? crew |
    in a _? crew | on the _? squad | on a _? squad | in the _? squad | in a _? squad | on the _? committee |
    on a _? committee | in the _? committee | in a _? committee | on the _? board | on a _? board | in the _? board |
    on the _? panel | on a _? panel | in the _? panel | in a _? panel | on the _? staff | on a _? staff |
    in the _? staff | in a _? staff | in the _? group | in a _? group | on the _? gang | on a _? gang |
    in the _? gang | in a _? gang | on the _? chorus | on a _? chorus | in the _? chorus | in a _? chorus |
    on the _? choir | on a _? choir | in the _? choir | in a _? choir | on the _? orchestra | on a _? orchestra |
    in the _? orchestra | in a _? orchestra | on the _? ensemble | on a _? ensemble | in the _? ensemble |
    in a _? ensemble | on the _? project | on the _? cast | on a _? cast | in the _? cast | in a _? cast |
    on the _? jury | on a _? jury | in the _? jury | in a _? jury | on the _? delegation | on a _? delegation |
    in the _? delegation | in a _? delegation | on the _? unit | on a _? unit | in a _? unit | second fiddle |
    part of it | i only | i merely | i simply | i mostly | i mainly | we only | we just | we merely | one of |
    pair of eyes | crew member | crewman | deckhand | deck hand | stagehand | stage hand | farmhand | farm hand |
    rookie | novice | newcomer | new starter | temping | part timer | shop floor | ground crew | rank and file |
    lent a | lending a hand | gave them a hand | gave him a hand | gave her a hand | giving a hand | pitched in |
    joined in | took a small | had a hand in | had a small | had a minor | had a part in | minor part | tiny part |
    little part | small share | small piece | small contribution | modest part | modest contribution | my piece |
    my section | my task | my area was | my station | my job in | my role in | my contribution | one contributor |
    one voice | one vote | under supervision | under the supervision | under the direction | under the guidance |
    under the leadership | under the watch* | mentored by | answered to the | answering to | reported to a |
    along with twenty | mostly did | mainly did | stuffed envelopes | filled in forms | made coffee | collated |
    data entry | entered data | note taking | photocopied | support role | support act | second violin |
    third violin | on the bench | squad player | jnr | interned | shadow role | entry level | one pair of hands |
    just another | just helped | just one of | only ever one of | among twenty | among the | on staff | on the shop floor |
    on placement | work placement | placement student | student nurse | work experience | contribut* | employee |
    employee number | postdoc | line cook | just supplied | only supplied | tested a few | i just | as one of |
    commis | chef de partie | took orders | lent a hand | lend a hand | typed it up | kept the minutes | as a guest |
    under her | under him | helped | help out | helping | assisted | assisting | supported | supporting |
    part of the team | part of the crew | part of the squad | part of the group | part of a team | part of a group |
    part of a crew | in a team of | on a team of | team member | member of | ordinary member | ordinary team member |
    collaborated | worked on | work on | working on | worked under | working under | took part | taking part |
    take part | participated | participate | sat on the board | sat on _ board | sit on _ board | sitting on _ board | seat on _ board | sat on the committee | sat on _ committee | sit on _ committee | sitting on _ committee | seat on _ committee | sat on the panel | sat on _ panel | sit on _ panel | sitting on _ panel | seat on _ panel | sat on the jury | sat on _ jury | sit on _ jury | sitting on _ jury | seat on _ jury | sat on the council | sat on _ council | sit on _ council | sitting on _ council | seat on _ council | sat on the commission | sat on _ commission | sit on _ commission | sitting on _ commission | seat on _ commission | sat on the working | sat on _ working | sit on _ working | sitting on _ working | seat on _ working | sat on the bench | sat on _ bench | sit on _ bench | sitting on _ bench | seat on _ bench | sat on the inquiry | sat on _ inquiry | sit on _ inquiry | sitting on _ inquiry | seat on _ inquiry | sat on the tribunal | sat on _ tribunal | sit on _ tribunal | sitting on _ tribunal | seat on _ tribunal | sat on the group | sat on _ group | sit on _ group | sitting on _ group | seat on _ group | sat on the team | sat on _ team | sit on _ team | sitting on _ team | seat on _ team | observed | trainee | intern | apprentice | junior | one among |
    gave input | provided input | my input | drafted in | drafted | proofread | typed | kept the log |
    kept the stores | sent in | did what | learned by | watched | internship | as a participant | made the tea |
    one module | one chapter | one section | coded to | worked to | worked from her | worked from his | clerk |
    technician | assistant | volunteer | just cooked | only cooked | got to use | only used | calibrated |
    keeping the drawings | wrote one | wrote two of | wrote a section | wrote a chapter | wrote the _? module |
    wrote a _? part | wrote some of | did the testing | did some of | done some of | some of the legwork |
    gave a hand | chipped in | chip in | chipping in | was consulted | consulted on | advised | adviser | advisor |
    reported to the _? lead | reported to the | carried out | desk officer | analyst | my part was | my part of |
    my part in | my bit | my role was | my task was | my slice | my corner | my only part | site clerk | runner |
    served on | served in | sat at the | a small part | small role | small cog | small fish | played a small |
    played a | was involved | involved in | involved as | involved with | minor role | supporting role | bit part |
    walk on part | pair of hands | extra hand | spare hand | foot soldier | cog in | a small cog | in the ranks |
    in the ranks of | staff nurse | registrar | contributor | participant | helper | tester | labourer |
    part time on | attached to | seconded to | drafted onto | assigned to | on secondment | lower down |
    bottom rung | grunt work | legwork | donkey work | dogsbody | gofer | errands | ran errands | tagged along |
    went along | mucked in | pulled my weight | did my bit | my tuppence | only a | merely a | just did |
    only did | as part of | as a member | on the fringes | on the edge | in a supporting | support staff |
    back room | backroom | behind the scenes | operative | dispenser`),
  ],
  inherited: phraseList(`
    before it was mine | before they were mine | before it became mine | before it came to me | before i had it | when it had already | when there were already | when it already had | took charge from | a legacy | legacy system | legacy code | hand me down | hand - me - down | carry the torch |
    carried the torch | parachuted into | in running condition | in working order already | became mine |
    came to me with | second hand from | had been going strong | been going strong | since the last _ died |
    since the last _ left | well under way before | under way before i | underway before i | underway when i |
    under way when i | half done when i | this is yours now | older than i am | up and running before |
    had it all set up | had set it all up | everything was there | all there when i | a ready made |
    stepped into a running | handed _ to me | passed _ to me | gave _ to me | left _ to me | sold _ to me | transferred _ to me |
    assigned _ to me | turned _ to me | signed _ to me | made over to me | gave it me | willed it to me |
    in _ footsteps | landed with it | landed with the | replaced | adopted | bought out | bought up | walked into |
    walked in on | maintain it | maintained it | maintaining it | took it on | takeover | take over | handover from |
    hand over from | hand over to me | before i got | i just maintain | i only maintain | just keep | only keep |
    kept alive | keep alive | in my family | came with | long established | long standing | longstanding |
    well established | incumbent's | gave me her | gave me his | gave me their | an established | well oiled |
    took on someone else's | took on somebody else's | taken on someone else's | came after | kept it alive |
    took over from | replaced _ as | succeeded _ as | followed _ as | took it on from | taken it on from |
    stepped into | carried on the | carried on her | carried on his | carried on their | carry on the | kept her |
    kept his | built by someone | built by others | built by my | made by my | started by my | founded by my |
    set up by my | begun by | started by someone | designed by someone | designed by others | set up by others |
    set up by someone | left me a | left me with | left to me by | already done | already laid | already made |
    already hired | already written | already begun | already started | had already been | had already built |
    had already set | had already started | had already done | had already hired | had already laid | in the family |
    by the one before | the one before me | the ones before me | got it from | got it off | had it from |
    been set up by | by the team before | by those before | those before me | people before me | team before me |
    lot before me | forerunner | family farm | family business | family firm | second generation | third generation |
    fourth generation | from my father | from my mother | from my uncle | from my aunt | from my grandfather |
    from my grandmother | my father's before | my father before me | my mother before me | carried on with |
    carry on with | kept it going | keep it going | kept it running | kept going what | keep it running |
    took on the existing | took on an existing | taken it on | his shoes | her shoes | 's shoes | the shoes of |
    big shoes | filled the shoes | groundwork had | groundwork was | foundations were | foundations had |
    mid project | mid stream | midstream | mid flight | half built | half finished | half complete | part built |
    turned over to me | entrusted to me | willed to me | predates me | predated me | as a going | took _ off her hands | took _ off his hands | off his hands | off her hands | passed the baton | caretaker of |
    custodian | previous incumbent | the incumbent | my forebear | original builder | the original author |
    original team | originally built by | originally set up by | originally started by | originally written by |
    originally designed by | first built by | the founder had | inherited | inherit | inheriting | inheritance |
    fell heir | heir to | i maintained | took over | taken over | takes over | took it over | taking over |
    taken on from | took on from | took _ over from | took _ on from | took the reins from | took the helm from |
    took the baton | picked up the baton | took up the baton | handed to me | handed me | was handed | been handed |
    were handed | handed down | handed over to me | handed on to me | passed to me | passed on to me |
    passed it to me | passed down | passed me | passed it on | left to me | left me the | left behind by |
    bequeathed | transferred to me | transferred the _ to me | gave it to me | given to me when | came to me when |
    came to me from | came with the | landed on my plate | landed on my desk | landed in my lap | dropped in my lap |
    dumped on me | fell into my lap | already in place | already running | already there | already up |
    already existed | already established | already built | already set up | already going | already designed |
    predecessor's | guy before me | person before me | man before me | woman before me | before my time |
    picked up from | picked it up from | picked up where | pick up where | carried on where | took up where |
    carried on what | kept up what | continued with it | continued what | existing one | existing team |
    existing system | an existing | going concern | ready made | readymade | moved into the post | adopted it |
    succeeded | successor | succession | in the footsteps |  from the previous | from the last |
    by the previous | by the last | previous owner | previous manager | previous lead | prior owner |
    when it became mine | long before me | long been in | been in existence | in place when i | there when i |
    running when i | bought it off | bought it from | bought the _ from | taken on when | someone else had |
    somebody else had | had been going for | had been going since | had been running since | had existed since | had been around | been going since | been going for | been around since | been there since | going long before | was going before | ran long before | existed before | had been open | came in after | came on after | been live before | was live before | been built before | had been running for | had existed`),
  "before-me": phraseList(`
    by the time they hired me | by the time they took me on | by the time they brought me in | by the time i was hired |
    long before they hired me | before they hired me | before my day | in its fourth year | in its fifth year |
    in its sixth year | in its tenth year |
    since _ left | since _ retired | since _ died | since _ stepped down | since _ quit | once _ left |
    once _ retired | once _ died | once _ stepped down | once _ quit | because _ left | because _ retired |
    because _ died | because _ stepped down | because _ quit | my predecessor | predecessors | previous holder |
    when _ stepped down | when _ quit | when _ left | when _ resigned | when _ retired | when _ died |
    when _ fell ill | when _ moved on | when _ was sacked | when _ gave up | when _ went | after _ stepped down |
    after _ quit | after _ left | after _ resigned | after _ retired | after _ died | after _ fell ill |
    after _ moved on | after _ was sacked | after _ gave up | after _ went | before i got | came in when |
    already before | came along | came on board | after i joined | arrived to find | i came late |
    already when | when they hired me | when i signed | when i turned up | when i showed up | when i stepped in |
    when i was hired | when i was brought | when it reached me | by then | years earlier | years before |
    decades before | long ago | a generation | in its second year | in its third year | upon retirement |
    passed away | the year before | prior to | until i | till i | before it | when i arrived | when i came |
    when i joined | when i started | when i took | when i got | when i began | when i was appointed |
    when i was elected | by the time i came | by the time i joined | by the time i got | by the time i arrived | by the time i started | by the time i turned | by the time i walked | by the time i took | by the time i was | when she hired me | when he hired me | when they took me on | when they brought me in | when she took me on | when he took me on | when i first | when i walked in | when i came along | since before i | before i | before me | ahead of me | before my | years old | ages before |
    long before | existed since | halfway | half done | half way | midway | when she left | when he left |
    when she went | when he went | when she retired | when he retired | when he died | since then | i only had to |
    only had to`),
  "carry-on": phraseList(`
    ticking over | continued | continue | carried on | carried it on | kept it | kept on | maintained | maintain |
    looked after | look after | took it on | took on | picked up | kept up | keep it | keep up | tend | tended |
    run it now | sustained | tweaked | extended | expanded | grew | just maintain | adapted | updated | improved`),
  standing: phraseList(`
    running for years | going for years | open for years | had been running | had been going | had been open |
    had a name already | had existed | in full swing | well into its | on its feet |
    already | existed | existing | up and running | in place | had been | had built | had set | had started |
    had begun | had made | had done | had hired | had designed | had drawn | had laid | had written | was running |
    was up | were there | was there | going strong | established | well established | years old | months old |
    carried on | kept it going | kept going | maintained | maintain | took it on | taken on | replaced |
    walked into | acquired | bought | ready | ongoing | long been | stood | someone else's |
    somebody else's | not mine | old hand*`),
  unborn: phraseList(`
    nobody was | no one was | nobody did | no one did | nobody else was | wasn't one | weren't any | there was no |
    there was nothing | there wasn't a | there wasn't any | there wasn't even | there was none | there were no |
    there weren't any | hadn't existed | hadn't been one | didn't exist | did not exist | had not existed | no such |
    nobody had | no one had | hadn't a | hadn't any | hadn't got a | had no | hadn't had a | had never had |
    never had a | never been one | had never been | never been done | nothing of the kind | nothing of the sort |
    nothing but a | was nothing | not a single | hadn't a single | not one`),
  "other-led": [
    ...OTHERS_SAID,
    ...phraseList(`
    never made me | not made me | haven't made me | didn't make me | did not make me | refused to make me |
    was only told the | were only told the | told the result | was told the result | told afterwards | read about it in |
    belongs to | belong to | under dr | under prof | under professor | under mr | under mrs | under ms | under madame | under maestro | under herr | under frau | under captain | under sister | under chef | decisions were taken _ above | decisions were made _ above | taken two floors above | asked for my opinion once |
    kept informed | cc'd | receiving end of | wears the trousers | wore the trousers | had the case | had the grant |
    had the contract | was external | at their disposal | who _ resolved | what others resolved | what he specified |
    what she specified | what they specified | were his reports | were her reports | their reports , not mine |
    kept the pen to | i rent it | only rent it | we rent it | i lease it | leased from | rented from | a tenant of | not the owner |
    was never mine | not my own | signs the reserves | signed it off for | someone else signs | someone else signed |
    somebody else signs | somebody else signed | had the captain's armband | wore the armband instead |
    took the credit for | it was their | the decision was theirs | the say was | had a boss over me | had a head _ over me | had a chief over me | had a manager over me | had a director over me |
    had somebody over me | had someone over me | layers above me | had its own head | had their own head |
    had its own chief | had its own manager | had its own director | had its own lead | had its own boss |
    has its own head | has its own manager | has a head of its own | was pulling the strings | the real boss was |
    had the big chair | held the gavel | had the gavel | had the last word over me | it was all him | it was all her | did the talking | under her direction | under his direction |
    under their direction | under her leadership | under his leadership | under the direction |
    under the leadership | under the command | under the supervision | under the guidance | under orders from |
    under instruction* | to her design | to his design | to their design | to her plan | to his plan |
    to their plan | to her drawings | to his drawings | to their drawings | to her instructions |
    to his instructions | to her spec | to his spec | to their spec | to someone else's | on his orders |
    on her orders | on their orders | on orders | on instruction* | following orders | followed orders |
    followed instructions | followed the plan | followed his | followed her | followed their | out of my hands |
    above my pay | beyond my pay | no hand in | had no hand | no influence | my boss's | our boss's | the boss's |
    the brains | the mastermind was | the driving force was | the brain behind | the lead was | the leader was |
    the boss was | the author was | the architect was | the owner was | his handiwork | her handiwork |
    their handiwork | his invention | her invention | their creation | his initiative | her initiative |
    their initiative | their show | their work | their call | their plan | their idea | their baby |
    his responsibility | her responsibility | their responsibility | his remit | her remit | their remit | hers to |
    theirs to | i can't claim | can't take credit | can't take the credit | cannot take | can't claim credit |
    not my doing | not my work | not my idea | not my call | not my design | not my decision | not mine to |
    none of my | wasn't my | weren't my | not down to me | not up to me | deserves the credit | deserve the credit |
    gets the credit | get the credit | credit for that | somebody higher | someone higher | people above me |
    those above me | higher ups | the higher ups | the powers that be | management decided | decided for us |
    handed to us | handed us | given to us | told what to do | told where to | told when to | told how to |
    we were told | they told us | briefed by | as directed | as ordered | as told | ownership _? was with |
    ownership _? lay with | was our _ work | was my _ work | was her work | was his work |
    was their work | belongs to him | belongs to her | belonged to | was hers | was his | was theirs | were hers |
    were his | were theirs | is hers | is his | is theirs | not my project | not mine | wasn't mine | isn't mine |
    isn't my | wasn't me | not me | wasn't i | not i | full credit | all credit | credit goes to | credit to |
    credit belongs | credit is | his idea | her idea | his baby | her baby | his brainchild | her brainchild |
    his design | her design | their design | his project | her project | their project | his show | her show |
    his plan | her plan | his work | her work | his doing | her doing | his decision | her decision |
    their decision | his call | her call | his concept | her concept | his creation | her creation | someone else's |
    somebody else's | someone else | somebody else | other people's | another squad | another team |
    another department | headquarters | a committee picked | head office decided | head office _? ran | was told to |
    were told to | i was told | dictated | as instructed | i only implemented | i only executed | only implemented |
    only executed | executed a plan | i executed | implemented what | was run from | were run from | led from |
    steered from | decided from | decided in | came from above | came down from above | came down from head | came down from hq | came down from the board | came down from management | came down from upstairs | came down from the top |
    from on high | from above | handed down from | imposed | i'd no say | i had no say | no say in | wasn't asked |
    weren't asked | overall charge was with | lay with the | rested with | sat with the | over my head |
    above my head | over our heads | i wasn't consulted | it took him | it took her`),
  ],
  none: [
    ...OUTSIDE,
    ...OUTSIDE_SAID,
    ...phraseList(`
    never made manager | never made captain | never made partner | never made head |
    never made director | never made chief | never made foreman | never made sergeant | never made team leader |
    i had nothing to do with it | i've nothing to do with it | i'd nothing to do with it | i had nothing to do with the |
    i'd nothing to do with the | i had nothing to do with that | i had nothing to do with their |
    i never had anything to do with | i've never had anything to do with | i didn't have anything to do with |
    i had no dealings with | i never came near | i never went near | i wasn't near | i was nowhere near |
    that i never sat on | i was never on it | i wasn't on it | i wasn't in it | i never saw the inside |
    never took me | never got in | never let me in | never chose me | never picked me | wasn't chosen | wasn't picked | not chosen | didn't get the post | didn't get the job | didn't get in | they didn't want me | didn't work on | did not work on | didn't work for | didn't take part | did not take part | never took part | weren't involved | never on the payroll | never been a member | never a member | not a member | never joined | never was a member |
    never have been | never worked for | never worked there | never worked at | never worked on | never been employed |
    never employed | no member of | held no post | held no office | had no post | had no role | no role in |
    played no part | took no part | had no part | nothing to do with the running | never ran | never taught |
    never sat in on | never sat in the | wasn't at the table | not at the table | never at the table | never met the |
    never voted in | never elected | wasn't elected | not elected | never appointed | wasn't appointed |
    never got elected | lost the election | lost the vote | turned me down for | a user of | just a customer |
    only a customer | just a visitor | only a visitor | just visiting | as a visitor | as a spectator |
    wasn't there | was not there | observer | observing | as an onlooker | onlooker | in the audience | without a vote | no vote | no seat |
    no say | no part | never part of | never in the | wasn't involved | was not involved | not involved | shadowed |
    shadowing | sat in on | took the minutes | take the minutes | took notes | never held | held no |
    never set foot | didn't write a word | no office | never had an office | had no office | wrote the minutes |
    kept the minutes | wrote minutes`),
  ],
};

/** Places on the ladder of titles, lowest first. */
export const RANKS: Readonly<Record<string, readonly string[]>> = {
  "0": phraseList(`
    intern | trainee | apprentice | volunteer | work experience | student`),
  "1": phraseList(`
    assistant | junior | clerk | technician | runner | associate | administrator | porter | operator`),
  "2": phraseList(`
    analyst | officer | engineer | developer | nurse | teacher | designer | consultant | specialist |
    desk officer | coordinator | executive | buyer | adviser | advisor | planner | editor | chemist |
    researcher | member`),
  "3": ["senior", "sous chef", "charge nurse", "senior nurse"],
  "4": phraseList(`
    team lead | lead | team leader | supervisor | foreman | crew manager | shift lead | principal |
    principal investigator | staff engineer | ward sister | deputy manager | deputy head | deputy |
    deputy director | assistant manager | assistant head`),
  "5": phraseList(`
    manager | project manager | stage manager | site manager | store manager | branch manager |
    regional manager | watch manager | product manager | programme manager | head chef | headteacher |
    head teacher | matron`),
  "6": phraseList(`
    head of | head | country head | head of department | chair | chairman | general manager |
    head of division`),
  "7": phraseList(`
    director | managing director | vp | vice president | partner`),
  "8": phraseList(`
    chief | ceo | cto | cfo | coo | president | founder | owner | my own boss | editor in chief`),
};
