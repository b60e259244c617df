import { listed, spread } from "./phrases.ts";

/** What is said when a story has come to its end. */
export const OUTCOME_CUES = {
  /** Something came of it. */
  result: [
    ...spread(
      `went | gone | came | moved | dropped | fell | rose | climbed | grew | improved | increased | decreased |
       shrank | reduced | jumped | brought | got | slipped | sank | doubled | cut`,
      `from # | in at # | out at # | in under # | from _ to | to # | by # | down to | up to # | up by | down by | down from | up from | back to |
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
       got used to | stayed on | stayed with | stayed for good | were done | was done | beat the | avoided | locked the | retained | exceeded |
       missed | got through | got away | left with | still use | now use | found # | hired | launched on |
       managed # | did it in | did it with | opened with | have not lost | haven't lost | never lost |
       completed | cleared | achieved | had # left`,
    ),
    ...spread(
      `didn't | haven't | never | hasn't | hadn't | didn't even`,
      `miss a | miss one | miss any | lose a | lose one | lose any | lost a | lost one | missed a | missed one | drop a | drop one |
       happen again | come back | happened again | failed once | break once | have to close | have to pay`,
    ),
    ...spread(
      `we're | it's | they're | i'm | that's | now | is | are`,
      `down to | up to # | back to | at # | below # | under # | above # | back at | back on | back in | down by`,
    ),
    ...spread(
      `earned | won | bought | landed | saved`,
      `us | me | the firm | the day | the company | the contract`,
    ),
    ...spread(
      `from then on | from that day | from that moment | from that week`,
      `we | nobody | no one | it | there | they`,
    ),
    ...spread(
      `made | kept | met | hit | beat`,
      `the date | the deadline | the slot | the cut | the train | our date`,
    ),
    ...spread(
      `did | it did | they did`,
      `arrive | come out | come off | come through | hold | work | happen | pass | pay off`,
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
      | on budget | before the deadline | with # to spare | to spare | early | hardly ever | seldom | a success | a triumph | a flop | a failure
      | today we're # | now we're # | we're now # | # of what it was | a fraction of what | since been | hasn't been one |
      on the register | on the waiting list | waiting list of # | best branch | best team | # years running
      | months running | in a row | voted for it
    `),
  ],

  /** A result is announced by its name, as in notes. */
  resultHead: [
    ...listed(`
      result : | results : | numbers : | kpi : | kpis : | impact : | end : | after : | status : | outturn : | bottom line : | net :
      | bottom line | outcome : | result was | result is | outcome was | call it a success | call that a success | call it a win | count it a success | consider it a success |
      count that a success | call it a draw | call it a failure | call that a failure | end result | upshot : | effect :
    `),
  ],

  /** The outcome is still open. */
  pending: [
    ...listed(`
      we'll see | waiting for | still waiting | next week | next month | don't know yet | not yet | with the
      committee | pending | remains to be seen | too early to | we'll know | haven't heard | to be decided |
      under review | still undecided | still being | i'm now | not give it away | you'd have to see | still in progress | still
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
};
