import { phraseList } from "../../text/phrases.ts";

export const MARKS: Readonly<Record<string, readonly string[]>> = {
  "nth:1": phraseList(`
    first year | year one | first month | first season | first quarter | first round | first phase |
    first time | the first | phase one | phase 1 | stage one | stage 1 | my first | our first | at its start`),
  "nth:2": phraseList(`
    second year | year two | second season | second round | second phase | second time | the second |
    phase two | phase 2 | stage two | stage 2 | my second | our second`),
  "nth:3": phraseList(`
    third year | year three | third season | third round | third phase | phase three | phase 3 | my third`),
  "nth:9": phraseList(`
    my last season | last year there | my final | our final | the final season | last season there | phase four |
    the final phase | my last show | my last budget`),
  me: phraseList(`
    plus me | and me | me included | me excluded | besides me | with me | myself included | and myself | plus myself |
    including me | including myself | others | other than me | apart from me`),
  gross: phraseList(`
    gross | grossed | took in | turned over | turnover | before costs | before tax | before expenses`),
  net: phraseList(`
    net | after costs | after tax | after expenses | left us | left over | cleared | once costs were |
    was paid the | after paying | profit`),
  "without tax": phraseList(`
    plus vat | plus tax | plus gst | ex vat | excl vat | excluding vat | without vat | net of vat | before vat |
    exclusive of vat | plus mwst`),
  "with tax": phraseList(`
    including vat | incl vat | inc vat | with vat | including tax | including gst | incl mwst | inclusive of vat |
    vat included`),
  plan: phraseList(`
    plan | planned | target | targets | aim | aiming | aimed | goal | budget | budgeted | promise | promised |
    approved | expected | forecast | estimate | estimated | asked for | hoped | wanted | supposed to |
    projected | allowed | limit | quoted`),
  actual: phraseList(`
    actually | in the end | ended up | turned out | in fact | came to | spent | the bill | came in at`),
  before: phraseList(`
    used to | i began | i came in on | came in on | began on | began at | started on | started at |
    starting salary | first salary | before my time | when i came | when i joined | when i arrived | when i started | when i began | when i took over |
    at first | to begin with | before that | before i | originally | initially | at the start | started with |
    i started | at the beginning | the time i came | in the beginning | start out | started out |
    was at first | started the _ with | i joined | when i took | when i inherited | i inherited it |
    when we began | when we started | before the | before we | prior to | until then | i inherited | inherited | on my first day | in the old days | before my time | began as |
    started as`),
  after: phraseList(`
    when i left | by the end | i left _ at | when i said goodbye | when i sold | when i went | at the close |
    at the end | these days | now | today | by the time i | by the time i'd | at present | my last week | when i handed |
    when i was done | when i had finished | a year on | since then | afterwards | later on | after the | once the |
    once we | ever since | since the | before i left | before i went | before i handed | before i moved | before i quit |
    last quarter | this year | thanks to | nowadays | by my _ year | by the _ year | by year | since i changed | since i took | within a year of | a year later | two years later |
    three years later | right now | when i finished | by then | a year in | two years in`),
  whole: phraseList(`
    whole | entire | department | company wide | in all | all told | altogether | in total | total | overall |
    all sites | group wide`),
  team: ["my squad", "my team"],
  way: ["each way", "one way", "either way", "every way", "there and back"],
  merely: phraseList(
    `only | merely | barely | scarcely | hardly | just | at most | not more than | no more than | a mere | mere | if that`,
  ),
  each: phraseList(
    `each | apiece | a piece | per head | a head | per person | per unit | per child | per pupil`,
  ),
  part: phraseList(`
    besides the | besides | not counting | of which | alone took | alone was | alone were | alone cost | alone had | alone came |
    alone needed | alone made | alone is | alone has | alone brought | my part | my slice | was the _ part |
    part was | the _ part took | my share | a part of | part of it | one part | a slice | just the | only the |
    was the _ package`),
  top: phraseList(`
    at best | the most | at its height | at peak | the record | at most | on a good day | busiest`),
  worst: phraseList(`
    at worst | the worst | worst month | lowest | at its lowest`),
};
