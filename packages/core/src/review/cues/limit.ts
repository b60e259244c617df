import { listed, spread } from "./phrases.ts";

/** What is said of limits. */
export const LIMIT_CUES = {
  /** A limit, told as one. */
  constraint: [
    ...spread(
      `nobody | no one | no-one`,
      `to ask | to turn to | to take over | to call | left who | had the source | else to | else could | else available | else free | but me | but us | to replace | to cover | to help |
       could | spare | free | was allowed | available`,
    ),
    ...spread(
      `no way | no possibility | no means | no chance | no question | no hope`,
      `of | round | around | to | back | out`,
    ),
    ...spread(
      `not | wasn't | weren't | isn't | aren't | never | we're not | only`,
      `allowed | permitted | allowed to | able to hire | enough staff | enough money | enough people | enough
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
    ...spread(
      `budget | headcount | hiring | spending | funding | funds | credit | staffing | recruitment | roster | calendar`,
      `frozen | freeze | gone | spent | used up | capped | closed | halved | slashed | exhausted`,
    ),
    ...spread(
      `runway | cash | money | funding | fuel | oxygen | battery | stock | food | water | lease | permit | visa | contract | funds`,
      `till | until | for # | for another | for one | for only`,
    ),
    ...spread(
      `wasn't | weren't | isn't | aren't | not | i'm not | we're not | never`,
      `authorised to | authorized to | entitled to | empowered to | cleared to | qualified to | in a position to | free to |
       supposed to | trained to | covered for | in the budget | in my power | in our power | mine to give | ours to give`,
    ),
    ...spread(
      `with the | with only the | from the | out of the`,
      `staff i had | staff we had | people i had | people we had | team i had | team we had | money i had | money we had | kit we had |
       tools we had | tools i had | budget we had | budget i had | few we had | little i had | little we had | hands we had`,
    ),
    ...spread(
      `budget | money | funds | funding | grant | contract | insurance | mandate`,
      `didn't stretch | didn't cover | didn't reach | didn't run | doesn't stretch | doesn't cover | wouldn't cover | barely covered |
       only covered | covered only | didn't extend | doesn't extend | didn't include | wouldn't run`,
    ),
    ...spread(
      `a | the | an`,
      `cap on | ban on | freeze on | moratorium | lid on | hard stop | hard limit | hard deadline | two-person rule | stop on`,
    ),
    ...spread(
      `half | most | # | the rest | both | all | three quarters`,
      `of my crew had | of the crew had | of my team had | of the team had | of my team was | of the team was | of my team were |
       of the team were | of the crew was | of the crew were | of the staff were | of the staff had | of my people were |
       my team was | my crew was | the staff was | the crew was | the team was out | the team was off | the team was ill`,
    ),
    ...spread(
      `were | was | we're | i'm | being`,
      `short # | # short | one short | a man short | one man short | one down | a nurse short | a pair of hands short`,
    ),
    ...spread(`just | only`, `me in | me on | me and | me , | me at | me to | myself and | me for`),
    ...spread(
      `fit | fitted | squeeze | squeezed | cram | stay | keep it | kept it | come in | bring it in`,
      `into # | in # | within # | under # | below # | at or below | inside #`,
    ),
    ...listed(`
      against us | time was against | clock was against | nothing else to | and nothing else | and that was all | and that's all |
      that was all we | that was all i | is listed | was listed | grade two | didn't report to me | didn't report to us |
      don't report to me | none of them reported to me | outside my authority | above my pay grade | over my head | had to weigh |
      can't weigh | not in my gift | against the law | illegal to | not legal | is banned | was banned | were banned | off limits |
      off - limits | out of bounds | time-boxed | hard-pressed | overbooked | fully booked | at capacity | under-resourced |
      underfunded | cash-strapped | tight on | stretched thin | one pair of hands | single point of failure | no slack |
      without which nothing | a race against | up against the
    `),
    ...spread(
      `wasn't given | weren't given | didn't get | didn't have | never got | hadn't | there wasn't`,
      `a penny | a cent | a single | one cent | a dime | a minute to | a spare`,
    ),
    ...spread(
      `cut | halved | slashed | frozen | trimmed | froze`,
      `our budget | the budget | my budget | our funding | our hours | our headcount | the funding | the headcount | our staff`,
    ),
    ...spread(
      `meant | meant that`,
      `i couldn't | we couldn't | nobody could | no one could | i wasn't allowed | we weren't allowed`,
    ),
    ...spread(
      `had to | have to | needed to`,
      `work around | approve | sign off | agree to | happen between | happen overnight |
       happen at night |  stay within | stay under | run through`,
    ),
    ...spread(
      `needed | needs | required | without`,
      `approval | permission | a permit | sign-off | a signature | the okay of | their consent`,
    ),
    ...spread(
      `wasn't | i'm not | i wasn't | not`,
      `their boss | their manager | his boss | her boss | anyone's boss | my team | my department`,
    ),
    ...spread(
      `only`,
      `worked # | work # | in # days | there on | there # | in on | open on | open # | runs # | came on`,
    ),
    ...spread(
      `half of us | most of us | # of us`,
      `were ill | were sick | were off | were away | were new | had the flu | had covid`,
    ),
    ...listed(`
      and nothing more | didn't speak the | didn't speak a word | don't speak the | spoke no | spoke none | on back order | back-ordered | backordered
    `),
    ...spread(
      `permits | licences | deliveries | supplies | flights | ferries | visas | imports | exports | orders | trains`,
      `had been stopped | were stopped | had stopped | were suspended | were cancelled | had been suspended | were on hold |
       had been withdrawn`,
    ),
    ...spread(
      `not`,
      `extendable | approved | available | permitted | transferable | movable | adjustable | changeable | optional |
       covered | insured | licensed | certified | budgeted | foreseen | to be had`,
    ),
    ...spread(
      `can't | cannot | couldn't | could not | can not | won't | wouldn't | would not`,
      `be moved | be shifted | be extended | be postponed | be stopped | be changed | be touched | be delayed | be raised |
       be opened | be closed | be brought forward | be put off | be interrupted | be replaced | be exceeded | move on that |
       stop for | wait for | go through`,
    ),
    ...spread(
      `got | had | have | only | just`,
      `the one | just the one | only the one | just the two`,
    ),
    ...spread(
      `and | but | , | more`,
      `and that was that | that was that | that's that | that's your lot | that was your lot | that's your limit | not one more |
       not one gram | not a gram | not a minute | not a metre more | not an hour | not an inch | not a day`,
    ),
    ...spread(
      `hangs | hung | hinges | hinged | turns | depends | depended`,
      `off that | on that | on it | on this`,
    ),
    ...listed(`
      by rule | under our permits | as per policy | per policy | by statute | rate floor | floor price | price floor |
      written in blood | listed building | listed ceiling | read-only | read - only | weight limit | speed limit |
      term of notice | in short supply | hard to come by | rationed | on ration | scarce | couldn't be had | no such thing as |
      pre-approved only | only so many | only so much | only so long | had to close by | stops at # | stopped at # | shuts at # |
      closes at # | closed at # | i'd till | i had till | we had till | be done in # | be ready in # | be finished in # | be done in one | we'd till  | i had till | money for one more | all i had was | all we had was | all i had were | all we had were | the most i could | the most we could | just the # of us | just # of us | the # of us were alone | nothing extra | not a penny | not a cent | next to nothing | window of # | window was # | the window was | only ran | only runs | only comes | only opens | only open on | with exactly # | with exactly one | had exactly # | had exactly one | may only | might only | by contract | contractually | under the contract | before the tide | for no money | one boat a | one bus a | one train a | gave us nothing | couldn't spare | can't spare | had just the one | was alone with | was alone on | was alone in | was alone at | is alone with | rule that nobody | rule that no one | half my |
      are fixed by | is fixed by | was fixed by | were fixed by | no backfill |
      shoestring | short-staffed | understaffed | short staffed | short of staff | short of people |
      short-handed | shorthanded | on a budget of | whole budget | no later than | until _ and not | gave us
      until | gave me until | had until | i'd until | we'd until | only until | forbidden | prohibited | by law
      | legally | curfew | the protocol | the script says | rules out | ruled us out | stay inside | stay within
      | keep within | stay under | not both | one or the other | must not | mustn't | refused to extend | cut
      off | nothing bigger | don't go over | not go over | not exceed | embargo | neither the money | neither
      money | neither the time | neither time | neither the people |  only
      covered | only covers | only allows | only lets | the only time | only get one | you only get | hours at most | days at most | minutes at most | weeks at most | people at most | at most # | at most two | nothing could | because of the strike | out of the question  | rules say | law
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
      stop the | in a hiring freeze | i was the only one who | the only one who could | the only one who knew | the only one who spoke | the only one who had |
      the only one who was allowed | the only one who can | the only one who knows | only person who | being the only one | i'm the only one | as the only one | i was the only person | ran out on | running out of time |
      against the clock | non-negotiable | out of stock | on strike | the ceiling was | capped at | limited to |
      limited us | restricted to | confined to | tied to | bound by | my hands were tied | hands tied | refused
      us | impossible to get | impossible to hire | impossible to find | impossible to move | impossible to stop | impossible to reach | impossible to buy | impossible to replace | wasn't possible | not possible | was impossible | full stop
    `),
  ],
};
