/**
 * What people say when they come to a part of a story; "#" is any number, "_" one to three words.
 */
export const CUES = {
  /** Somebody had something to do. */
  task: [
    ...spread(
      `my | our | my own | my main | my first | our main | my real | my whole`,
      `task | brief | target | goal | goals | aim | objective | objectives | mission | remit | mandate | assignment
       | duty | duties | responsibility | responsibilities | quota | orders | instructions | commission`,
    ),
    ...spread(
      `my job | our job | my part | my role | my work | my challenge | our challenge | my ambition | our ambition |
       my intention | our intention | my hope | my plan | our plan | my idea`,
      `was to | is to | was _ to | became to | there was to | here was to | was simple | was getting | was making |
       was keeping | was finding`,
    ),
    ...spread(
      `the task | the goal | the aim | the brief | the target | the objective | the mission | the assignment | the
       challenge | the order | the idea | the plan | the instruction | the remit | the request | the ask |
       the mandate | the commission | the ambition | the job | what i had | what we had | all i had | the
       point | the main thing | the expectation | the requirement`,
      `was to | was | is to | were to | i had been given | i was given | i'd been given | we were given | we'd been
       given | from _ was | for me was | for us was | given to me | given to us | set for us | to do was`,
    ),
    ...spread(
      `the task | the job | a task | the goal | a goal | the aim | an order | the order | orders | the brief | a
       brief | the target | a target | the responsibility | the assignment | the challenge | the mission |
       instructions | the duty | the mandate | the remit | the honour | the objective | an objective`,
      `of | to | that`,
    ),
    ...spread(
      `boss | manager | task | goal | aim | target | brief | ask | job | mission | objective | remit | order |
       client | director | head`,
      `:`,
    ),
    ...spread(
      `fell | was | it's | it is | came | left | landed | up | down`,
      `to me to | to us to | on me to | on us to | with me to | up to me | up to us | down to me | down to us |
       basically on me | on me | my responsibility | my job to | our job to | my duty | my turn to | in my
       hands | on my desk | on my shoulders | with me`,
    ),
    ...spread(
      `set | given | gave | handed | took on | taken on | take on | had | got`,
      `myself | ourselves | the task | the job of | the job to | a target | the goal | the responsibility |
       responsibility | me the task | me the job | us the task | us the job | me a target | us a target | me
       the goal | us the goal | me responsibility | me the responsibility | it to me to | the brief | me the
       brief | the project | me the project`,
    ),
    ...spread(
      `i | we`,
      `set out to | was determined to | were determined to | was keen to | was supposed to | were supposed to | was
       meant to | were meant to | was due to | were due to | was responsible | were responsible | was in
       charge | was accountable | was answerable | had promised | was to | were to | had undertaken to | had
       committed | was after | were after | took it upon myself | volunteered to | agreed to take | was
       trying to | were trying to | was hoping to | were hoping to | was aiming | were aiming | had agreed
       to | had signed up to`,
    ),
    ...spread(
      `i'd | we'd`,
      `promised | committed to | set myself | undertaken to | been given | been set | agreed to | volunteered to |
       signed up to | taken on`,
    ),
    ...spread(
      `i'm | i am | we're | we are | i'm also`,
      `responsible for | in charge of | accountable for | supposed to | meant to | measured on | to get | to have |
       tasked with | answerable for | expected to`,
    ),
    ...spread(`goal | target | brief | task | aim | objective | mission | ask`, `was | = | is to`),
    ...listed(`
      somebody had to | someone had to | the question was how | the problem was how | the challenge was how |
      the question was whether | i promised to | we promised to  | i was there to | was mine to | was ours to | for me to decide | under orders to | on the hook for | counting on me | relying on me | was working towards | were working towards | had the job of | had the task | the order came | word came | took over with | we were there to |
      committed myself | committed ourselves | said i should | says i should | asked whether | agreed with _
      that i would | asked if i'd | asked if we'd | asked whether i'd | asked me if | asked us if | asked me
      whether | the one who had to | determined to | determined not to | what i wanted | what we wanted | all i
      wanted | picked me | chose me  | nominated me | brought me in | called me in | gave it to me
      | handed it to me | it to me to | had to be back | had to be open | had to be finished | had to be live |
      had to be out by | had to be in by | had to be there by | asked by | told by | tasked by | sent
      by | brief to me | brief to us | brief for | orders were | orders from | responsible for | responsibility
      for | accountable for | in charge of | what i have to achieve | was my task | was my job | were my orders
      | left to me | left it to me | needed to be | it had to be | had to be ready | had to be done | on call so
      | tasked | wanted it done | wanted it by | wanted them by | wanted it finished | wanted it back | looked
      to me to | relied on me to | counted on me to | trusted me to | made me responsible | made responsible |
      put me on | put me in charge | put in charge | turned to me | with the aim | with a view to | on the
      understanding that | in order to win | charged with | entrusted
    `),
  ],

  /** Somebody says something that may be an order. */
  saying: [
    ...listed(`
      said to me | says to me | tells me | told me | told us | said to us | the message was | the word was |
      wrote to me | rang me | insisted | demanded | decreed | said | says | instructed | ordered | orders
    `),
  ],

  /** Those who may set a task wish for something. */
  companyWish: [
    ...spread(
      `company | client | clients | council | board | firm | bank | school | hospital | management | ceo | owners |
       owner | headquarters | hq | ministry | government | university | trust | charity | department |
       leadership | customer | customers | parents | committee | factory | they | regulator | publisher |
       editor | landlord | couple | family`,
      `wanted to | wanted the | wanted it | wanted us | wanted all | wanted a | wanted an | wanted every | needed
       to | needed us | needed a | needed the | expected | expected a | expected the | required | decided to
       | had decided to`,
    ),
  ],

  /** A limit, told as one. */
  constraint: [
    ...spread(
      `nobody | no one | no-one`,
      `else to | else could | else available | else free | but me | but us | to replace | to cover | to help |
       could | spare | free | was allowed | available`,
    ),
    ...spread(
      `no way | no possibility | no means | no chance | no question | no hope`,
      `of | round | around | to | back | out`,
    ),
    ...spread(
      `not | wasn't | weren't | isn't | aren't | never | are not | we're not | only`,
      `allowed | permitted | allowed to | let | able to hire | enough staff | enough money | enough people | enough
       time | any money | any budget | money for | enough | negotiable | up for discussion | possible to`,
    ),
    ...spread(
      `fixed | tight | limited | tiny | strict | shoestring | frozen | hard | capped | immovable | strictly |
       absolute | modest`,
      `budget | deadline | deadlines | date | dates | price | time | resources  | staff | access | data |
       timeframe | space | capacity | ceiling | limit | schedule | timetable | window | turnaround | funds |
       funding | timeline`,
    ),
    ...spread(
      `budget | budgets | deadline | hiring | money | headcount | date | approvals | rules | contract | licence |
       law | regulations | policy | funding | recruitment | spending | price | space | union | planning`,
      `was frozen | were frozen | was fixed | was cut | had been cut | of # | was # | was tight | couldn't |
       wouldn't | was halved | had run out | freeze | was non-negotiable | was immovable | was gone | was
       capped | didn't allow | allowed no | forbids | forbid | forbade | don't allow | doesn't allow |
       didn't let | said no | stopped us | ran out | had dried up | wouldn't stretch | was spent | was set
       in | only allowed`,
    ),
    ...spread(
      `the only | the one | the big | the main | a real | another | the | a hard | one`,
      `limit | constraint | restriction | catch | limitation | snag | condition | limits | constraints |
       restrictions | hitch | rub | stipulation | bottleneck`,
    ),
    ...spread(
      `limits | limit | constraint | constraints | budget | restriction | restrictions`,
      `:`,
    ),
    ...spread(
      `# minutes | # hours | # days | # weeks | # months | # nights | an hour | a day | a week | a month`,
      `left | to go | no more | and no more | at most | or nothing | notice`,
    ),
    ...spread(
      `# people | # person | # staff | # nurses | # engineer | # engineers | one person | one engineer | # hands |
       # of us | one of us | # men | # colleague | one colleague`,
      `short | for # | down | off sick | missing | instead of | where`,
    ),
    ...spread(
      `without | with no | with zero | without any | without a`,
      `budget | money | stopping | closing | shutting | extra | additional | downtime | authority | overtime |
       staff | direct reports | touching | raising | interrupting | spending | hiring | training | handover
       | notice | documentation | access | power | electricity | internet | help | support | breaking |
       losing a day | a budget`,
    ),
    ...spread(
      `road | roads | bridge | airport | border | port | lift | line | lines | harbour | pass`,
      `was closed | were closed | was blocked | were blocked | was shut | were shut | was cut | were cut | was out`,
    ),
    ...listed(`
      i'd till | i had till | we had till | be done in # | be ready in # | be finished in # | be done in one | we'd till  | i had till | money for one more | all i had was | all we had was | all i had were | all we had were | the most i could | the most we could | just the # of us | just # of us | the # of us were alone | nothing extra | not a penny | not a cent | next to nothing | window of # | window was # | the window was | only ran | only runs | only comes | only opens | only open on | with exactly # | with exactly one | had exactly # | had exactly one | may only | might only | by contract | contractually | under the contract | before the tide | for no money | one boat a | one bus a | one train a | gave us nothing | couldn't spare | can't spare | had just the one | was alone with | was alone on | was alone in | was alone at | is alone with | rule that nobody | rule that no one | half my |
      are fixed by | is fixed by | was fixed by | were fixed by | no backfill |
      shoestring | short-staffed | understaffed | short staffed | short of staff | short of people |
      short-handed | shorthanded | on a budget of | whole budget | no later than | until _ and not | gave us
      until | gave me until | had until | i'd until | we'd until | only until | forbidden | prohibited | by law
      | legally | curfew | the protocol | the script says | rules out | ruled us out | stay inside | stay within
      | keep within | stay under | not both | one or the other | must not | mustn't | refused to extend | cut
      off | nothing bigger | don't go over | not go over | not exceed | embargo | neither the money | neither
      money | neither the time | neither time | neither the people | only had | only have | only got | only
      covered | only covers | only allows | only lets | the only time | only get one | you only get | at most |
      at the most | nothing could | because of the strike | out of the question  | rules say | law
      says | contract says | wasn't able to | weren't able to | was unable to | were unable to | not insured |
      weren't insured | wasn't insured | weren't trained | weren't certified | not licensed | running out | ran
      out of | clock was ticking     | ready within # | done
      within # | gives you # | gives us # | you have # days | you've got # | off sick | could only | can only |
      had to happen while | while we were open | there was nobody else | no one else was | nobody else was | had
      nobody else | no one else in | nobody else in | nobody else had | no one else had | no one else who |
      nobody else who | not a day longer | not a day later | not one day | no exceptions | no extension | make
      do with | made do with | had to make do | get by with | a maximum of | maximum of # | max # | no bigger
      than | no longer than | not longer than | cash only | cap of # | a cap of | limit of # | ceiling of # |
      the only nurse | the only doctor | the only one on | the only person on | the only person in | nobody
      would give | no one would give | on my own that | was on my own | were on our own | i was alone | had to
      fit | where the plan said | where the plan had | gives you exactly | two of them part-time | hands were
      tied | # the normal | lead time | set in stone | out of our hands | with whatever | time was tight | time
      was short | pressed for time  | not a cent more | not a penny more | and
      not one more | and no more | on pain of | no more than | no more time | regulations | gdpr | under nda |
      was booked | same budget | same headcount | with what we had | had to stay open | had to stay live | had
      to keep running | had to keep going | stay open throughout | had to remain open | stayed open | couldn't
      stop the | in a hiring freeze | the only one who | only person who | ran out on | running out of time |
      against the clock | non-negotiable | out of stock | on strike | the ceiling was | capped at | limited to |
      limited us | restricted to | confined to | tied to | bound by | my hands were tied | hands tied | refused
      us | impossible to | wasn't possible | not possible | was impossible | full stop
    `),
  ],

  /** May hint at a limit; one alone is not enough. */
  limiting: [
    ...listed(`
      short notice | # the staff | # the team | # my team | # of my team | # the crew | # the budget |
      deadline | budget | limit | limited | constraint | restricted | frozen | ceiling | freeze | shortage |
      short of | too few | not enough | alone | on my own | by myself | single-handed | single-handedly |
      part-time | on leave | on holiday | a team of | team of | impossible | too little | unpaid | rule | rules
      | policy | permission | union | law | lockdown | quarantine | overnight | no notice | # the
    `),
  ],

  /** An option is turned down, or set against others. */
  refusal: [
    ...spread(
      `decided | advised | opted | spoke | argued | voted | was | were | dead | came down | came out | i'm |
       recommended | warned | cautioned | set myself | were all`,
      `against`,
    ),
    ...spread(
      `turned | turning`,
      `it down | that down | them down | him down | her down | this down | down the | down a | down both | down an
       | all _ down | both down`,
    ),
    ...spread(
      `i | we`,
      `said no | told him no | told her no | told them no | told us no | refrained | elected not to | didn't agree
       | put my foot down | dug my heels | held my ground | kept away from | thought no | said not | ruled
       out | ruled _ out | rejected | declined | refused | dismissed | discarded | dropped the idea |
       dropped that  | scrapped | chucked it | abandoned | decided not to | chose not to |
       resisted  | could have | could've | wouldn't do it | didn't want | said i wouldn't | said
       we wouldn't | vetoed | talked _ out of | pushed back | thought better | put it aside | put that aside
       | disagreed | parked | stood my ground | stood firm | held firm | held out | insisted on | won't do |
       left it at that | shelved | threw out | threw it out | crossed _ out | struck _ off | moved away from
       | gave up the idea | gave up on that | preferred to | objected | didn't like that | didn't like the
       idea | wasn't having | weren't having | overruled | went the other way | stuck to | stuck with | sent
       _ back | sent it back | let that go | held off | didn't go for | didn't go with | didn't take |
       didn't follow | didn't do that | didn't bite | skipped | wasn't convinced | weren't convinced |
       wasn't going to | weren't going to | wasn't prepared to | wasn't willing to | would not | refused to
       | chose against | opted for | opted to | picked _ over | chose _ over | chose _ instead`,
    ),
    ...spread(
      `i'd | we'd`,
      `rule out | decided against | ruled out | turned down | rejected | rather not | drop that | drop it | skip |
       leave that | not`,
    ),
    ...spread(
      `easy | easiest | easier | obvious | quick | quickest | simple | simplest | cheap | cheapest | safe | safest
       | usual | normal | natural | standard | lazy | tempting | comfortable`,
      `thing would | option | options | way out | answer would | answer was | solution would | solution was | fix
       would | fix was | route would | route was | thing was to | thing to do | choice would | choice was |
       move would | move was | way would | way was | alternative`,
    ),
    ...spread(
      `would have | would've | it'd have | that'd have`,
      `been easier | been cheaper | been faster | been quicker | been simpler | been easy | been safer | been nicer
       | ruined | cost | taken | meant | killed | destroyed | broken | lasted | needed | required | delayed
       | left us | left the | solved nothing`,
    ),
    ...listed(`
      rejected : | options : | option : | alternatives : | no way was i | no way were we | or do i | or do we |
      or should i | or should we | what i did not do | what i didn't do | put my foot down | refrained from |
      elected not to | decided not to | chose not to | opted not to | agreed not to | dropped # | dropped one |
      dropped both | dropped the other | dropped the others | dropped the rest | eliminated | was on the table | were on the table |
      textbook | fought that | fought it | fought against | resisted | original plan was | 's plan was | their
      plan was | his plan was | her plan was | the plan from | said no to | asked him not to | asked her not to
      | asked them not to | instead of that | instead of this | ruled out | ruled it out | ruled that out |
      rules out | was out of the question | out of the question | not an option | wasn't an option | no option |
      was tempted | were tempted | tempting to | one option | first option | second option | one possibility |
      another option | another possibility | the other option | other option | the alternative | the
      alternatives | an alternative | two options | three options | # options | options were | options on the
      table | two ways | # ways | plan b | weighed up | toyed with | played with the idea | the idea of |
      flirted with | thanks but no thanks | no thanks | thank you but no | talked him out of | talked her out of
      | talked them out of | dropped the idea | that idea | i won't | advice was to | was advised to | were
      advised to | had a choice | the choice was | a choice between | choice between | either i | either we |
      could either | crossed off | crossed it off | off the list | or we could | or i could | we could also |
      the first idea | my first idea | my first thought | my first instinct | first instinct | my first impulse
      | was going to just
    `),
  ],

  /** An option is looked at; a turn after it shows that it was not taken. */
  considered: [
    ...listed(`
      thought about | thought of | thought i'd | thought we'd | looked at | looked into | considered |
      contemplated | weighed | explored | tempted | the plan had been | normally you'd | normally we'd |
      normally i'd | the usual way | usually you | the standard | debated | discussed | possibility | option |
      options | alternative | either | was about to | was going to | had planned to | originally | at first i
      wanted | in theory | as opposed to | talked about | talked of | played with | first idea
    `),
  ],

  /** Others propose something. */
  proposal: [
    ...listed(`
      suggested | suggests | proposed | proposes | proposal | recommended | recommends | urged | favoured |
      favored | preferred | insisted on | argued for | argued that we | pushed for | pushing for | pressed for |
      lobbied for | pleaded for | called for | advised | advised us to | advocated | offered | offered to |
      offers | idea was | 's idea was | suggestion | suggestion was | quoted | recommendation was   | were all for | was all for | keen on | thought we should | thought i should | thought we could
      | said we should | said i should | said we could | said just | says just | said cancel | says cancel | why
      don't we | why don't you | why not just | voted for | wanted me just to | wanted us just to | wanted
      simply to | wanted us simply to | tried to talk | tried to persuade | tried to convince | pressure to |
      there was talk of | had in mind | talked of | would rather have | in favour of | in favor of | tried to
      sell | tried to push | on at me to | on at us to | kept saying | kept telling | was pushing | were pushing
    `),
  ],

  /** Others want or think something; a turn after it shows that it was not done. */
  personWish: [
    ...spread(
      `boss | manager | director | colleague | colleagues | partner | design | he | she | lead | chef | architect |
       engineer | engineers | consultant | consultants | vendor | supplier | sales | marketing | some |
       others | everyone | everybody | people | the others | developers | foreman | vet | union | doctor |
       surgeon | chairman | chair | mayor | captain | promoter | deputy | supervisor | agency | finance |
       half | team | producer | editor | head | husband | wife | brother | father | mother | contractor |
       operations | purchasing | legal | it | hr`,
      `wanted to | wants | wants to | wanted the | wanted a | wanted it | wanted them | wanted him | wanted her |
       wanted just | would have  | said | reckoned `,
    ),
  ],

  /** The speaker goes another way, or says what spoke against one. */
  turn: [
    ...listed(`
      then decided | then i decided | decided to | i decided | we decided | but i | but we | instead | but
      instead | i asked for | i asked him for | i asked her for | i decided on | i decided to | we decided to |
      we decided on | i chose | we chose | i went for | we went for | i went with | we went with | rather than |
      i convinced | i persuaded | we persuaded | i thought about that | i didn't | we didn't | but that | but it
      | but the | but they | however | except | too expensive | too slow | too risky | too dear | too long | too
      late | too big | too much | too dangerous | not worth | would take | would cost | would mean | would only
      | takes too | costs too | because it | because that | since that | no use | no good | doesn't | wouldn't |
      won't | nobody wants | nobody reads
    `),
  ],

  /** What was proposed was done. */
  accepted: [
    ...listed(`
      said yes | i said yes | we said yes |
      so i did | and i did | so we did | and we did | i agreed | we agreed | i accepted | we accepted | i took
      it | took him up | took her up | took them up | happy to | gladly | good idea | which i did | which we did
    `),
  ],

  /** Something came of it. */
  result: [
    ...spread(
      `went | gone | came | moved | dropped | fell | rose | climbed | grew | improved | increased | decreased |
       shrank | reduced | jumped | brought | got | slipped | sank | doubled | cut`,
      `from # | from _ to | to # | by # | down to | up to # | up by | down by | down from | up from | back to |
       down # | up #`,
    ),
    ...spread(
      `was | were | is | are | got | been | be`,
      `down to | up to # | back to | kept | approved | accepted | signed | promoted | gone | saved | adopted |
       cancelled | rejected | renewed | extended | reinstated | rolled out | back on | still there | still
       in | still using | still running | still the | still used | down # | up # | halved | ready by | ready
       on | done by | finished by | finished on | completed | delivered | published | restored | opened on |
       released | sold out | still in use | shut in the end | on time | in time`,
    ),
    ...spread(
      `i | we | they | he | she | it`,
      `ended up | won | lost | got back | got # | finished at | finished # | finished on | finished in | finished
       with | handed over | landed | went live | issued # | sold out | sold # | saved # | made # | reached #
       | hit # | hit the | met the | made it | got there | passed | failed | managed to | recovered |
       delivered on | delivered # | opened on | shipped | closed # | raised # | served # | kept the | signed
       | renewed | came second | came first | came third | got the contract | got the grant | got the job |
       got used to | stayed | were done | was done | beat the | avoided | locked the | retained | exceeded |
       missed | got through | got away | left with | still use | now use | found # | hired | launched on |
       managed # | did it in | did it with | opened with | have not lost | haven't lost | never lost |
       completed | cleared | achieved | had # left`,
    ),
    ...listed(`
      didn't lose | saved the | saved us | that saved | second place | first place | third place | first prize |
      a prize | an award | broke even | renewed | went out | in the end | as a result | the result | the outcome
      | the upshot | since then | ever since | to this day | till today | until today | doubled | halved |
      tripled | quadrupled | it worked | that worked | which worked | it works | worked out | paid off | it
      didn't work | wasn't enough | didn't help | no complaints | not a single | without a single | without one
      | not one | nobody was hurt | no one was hurt | nobody got hurt | hasn't happened | haven't had | have not
      had | happened again | never came back | hasn't come back | so far | the audit found | audit found |
      thanked us | thanked me | thank us | thank me | took it over | cost us | within a month | within # weeks |
      within # months | within # days | within # minutes | within # hours | within a week | within a year |
      within the year | after # months | after # weeks | after one year | after a year | a month later | a week
      later | a year later | # months later | # weeks later | # years later | # days later | the year after |
      the following year | the next year | the next season | at # now | now at # | is now | are now | now does |
      now do | now have | now has | now hold | now use | now uses | rolled out to | has copied | have copied |
      we've had | i've had | rarely | anymore | any more | come back to us | led to | resulted in | meant that |
      turned out | on the front page | was back | were back | highest | lowest | best in | errors # | stands at
      | stood at | is at # | we're at # | it's at # | the feedback was | was a success | successfully | by the
      following | complaints fell | to date | nobody noticed | no one noticed | ahead of schedule | under budget
      | on budget | before the deadline | with # to spare | to spare | early
    `),
  ],

  /** A result is announced by its name, as in notes. */
  resultHead: [
    ...listed(`
      result : | results : | outcome : | result was | result is | outcome was | end result | upshot : | effect :
    `),
  ],

  /** The outcome is still open. */
  pending: [
    ...listed(`
      we'll see | waiting for | still waiting | next week | next month | don't know yet | not yet | with the
      committee | pending | remains to be seen | too early to | we'll know | haven't heard | to be decided |
      under review | still open | i'm now | not give it away | you'd have to see | still in progress | still
      working on | another story | hasn't decided | not decided | let's see | any day now | ask me again | is
      due | are due | comes out in | starts in | for another day
    `),
  ],

  /** What somebody learned, felt or believes, which is no outcome. */
  lesson: [
    ...listed(`
      learned a | learned that | learned how | learned so | learned to | learned from | learnt | i learned | we
      learned | lesson | take from it | taken from it | took from it | took _ from it | takeaway | taught me |
      looking back | in hindsight | with hindsight | grew as | great experience | fantastic experience | good
      experience | valuable experience | wonderful experience | amazing experience | never forget | that
      experience | made me realise | made me realize | showed me that | i realised that | i realized that | i
      understood that | i believe | proud of | i'd do it | next time | pleased with | i'm glad | that's how i |
      that's why i | that's what i | happy with | i think that | i guess | one thing i | i try to | would do
      differently | i've become | i became | rewarding
    `),
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

export type Cue = keyof typeof CUES;

function listed(phrases: string): readonly string[] {
  return phrases.split("|").map((phrase) => phrase.trim());
}

/** Every head with every tail: "my task", "our task", "my goal" … */
function spread(heads: string, tails: string): readonly string[] {
  return listed(heads).flatMap((head) => listed(tails).map((tail) => `${head} ${tail}`));
}
