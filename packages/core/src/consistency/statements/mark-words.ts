import { phraseList } from "../../text/phrases.ts";

export const MARKS: Readonly<Record<string, readonly string[]>> = {
  "nth:1": phraseList(`
    first year | year one | first month | first season | first quarter | first round | first phase |
    first time | the first`),
  "nth:2": phraseList(`
    second year | year two | second season | second round | second phase | second time | the second`),
  "nth:3": phraseList(`
    third year | year three | third season | third round | third phase`),
  gross: phraseList(`
    gross | grossed | took in | turned over | turnover | before costs | before tax | before expenses`),
  net: phraseList(`
    net | after costs | after tax | after expenses | left us | left over | cleared | once costs were |
    was paid the | after paying | profit`),
  plan: phraseList(`
    plan | planned | target | targets | aim | aiming | aimed | goal | budget | budgeted | promise | promised |
    approved | expected | forecast | estimate | estimated | asked for | hoped | wanted | supposed to |
    projected | allowed | limit | quoted`),
  actual: phraseList(`
    actually | in the end | ended up | turned out | in fact | came to | spent | the bill | came in at`),
  before: phraseList(`
    used to | when i came | when i joined | when i arrived | when i started | when i began | when i took over |
    at first | to begin with | before that | before i | originally | initially | at the start | started with |
    i started | at the beginning | had been | the time i came | in the beginning | start out | started out |
    was at first | started the _ with | i joined | when i took | when i inherited | i inherited it |
    when we began | when we started | on my first day | in the old days | before my time | began as |
    started as`),
  after: phraseList(`
    when i left | by the end | i left _ at | when i said goodbye | when i sold | when i went | at the close |
    at the end | these days | now | today | by the time i | at present | my last week | when i handed |
    when i was done | when i had finished | a year on | since then | afterwards | later on`),
  whole: phraseList(`
    whole | entire | department | company wide | in all | all told | altogether | in total | total | overall |
    all sites | group wide`),
  part: phraseList(`
    my squad | my team | of which | of those | of them | alone | my part | my slice | was the _ part |
    part was | the _ part took | my share | a part of | part of it | one part | a slice | just the | only the |
    was the _ package`),
  top: phraseList(`
    at best | the most | at its height | at peak | the record | at most | on a good day | busiest`),
  worst: phraseList(`
    at worst | the worst | worst month | lowest | at its lowest`),
};
