import { phraseList } from "../../text/phrases.ts";

/** What everybody has one of, in whatever words: two tellings of it are of the same thing (domain.md CK-05). */
export const TERMS: Readonly<Record<string, readonly string[]>> = {
  notice: phraseList(`
    notice | notice period | period of notice | bound for | bound until | tied in until | tied to them |
    hand in my resignation | have to give them | contract binds me | leave my job with | can leave within`),
  start: phraseList(`
    could start | can start | able to start | free to start | could begin | can begin | able to begin | free to begin |
    start with you | starting with you | begin with you | join you | available from | available in | free from | i'm free in |
    earliest i | earliest day | the earliest | earliest start | first day | start date | start on | start in | work for me as a first day | is doable |
    could be with you | can be with you | could come | won't let me go | wouldn't be free | not free until`),
  pay: phraseList(`
    i'm on _? | currently on | present base | current base | my base is | base at present | base pay | base salary | my base | my salary | current salary | present salary | i earn | i'm earning |
    earning | my pay | i'm paid | they pay me | on my payslip | take home | gross a year | a year gross`),
  "pay wanted": phraseList(`
    salary expectation* | expectation* | i'd want | i'd be looking for | looking for | asking for | i'd expect | i expect |
    accept less | take less | go below | anything from | anything above | anything over | at the very least | minimum |
    my floor | bottom line | need at least | as to salary | as for salary | salary wise | settle for | move for | sign for | come for | wouldn't work for | get out of bed for`),
  rate: phraseList(`
    day rate | daily rate | hourly rate | i charge | i bill | i invoice | a day plus | my rate`),
  commute: phraseList(`
    commut* | from my flat | from my house | from my door | door to door | from where i live | where i live | to your office |
    to your door | live _ away | by bike | by train | by car | drive to | drive in | each way | get to you | getting to you`),
  reports: phraseList(`
    direct reports | directly to me | report* to me | reporting to me | reports | under me | staff to supervise | my line |
    line manage* | line managing | people to manage | manage people | managed people`),
  hours: phraseList(`
    flying hours | flight hours | logbook | logged | log book | hrs on | hours on | hours total | hours in total | hours pic`),
  experience: phraseList(`
    years of experience | years' experience | years in the trade | years in the job | in the business | in this trade |
    in the profession | been doing this | on the tools | years as a | been a _ for`),
  home: phraseList(`
    at home | from home | in the office | remote* | hybrid | office days | home days | homeworking | home working`),
  founders: phraseList(
    `founder* | founded | cofound* | co found* | set up the firm | started the firm`,
  ),
};
