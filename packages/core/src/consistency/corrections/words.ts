import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";

/** What is wrong about what was said, and what is right instead. */
const UNTRUE = `wrong, bad, false, duff, rough, old, outdated, inflated, rounded, rosy, flattering, wild, poor,
  inaccurate, incorrect, mistaken, misleading, garbled, muddled, untrue, half true, generous, padded`;
const VALUE = `answer, figure, figures, number, numbers, date, dates, year, month, title, name, price, share, total,
  count, sum, amount, percentage, rate, version, story, impression, picture, reason, wording, word, term, size,
  length`;
const GIVEN = `gave you, given you, told you, sold you, fed you, quoted you, left you with`;
const I_HAD = `i had the, i'd the, i got the, i said the, i used the, i gave the, i took the, i read the, that was
  the, it was the`;
const EARLIER = `my earlier, my first, my last, my previous, my original, my initial, the earlier, my other`;
const SAID = `answer, figure, number, date, version, statement, estimate, claim, account, story, remark, reply, total,
  count, title`;
const TRUE_ANSWER = `the honest, the true, the real, the straight, the full, the plain, the proper, a truer, a more
  honest, a fairer, a better, the fair, the sober, a sober, the accurate, an accurate`;
const ANSWER = `answer, version, story, figure, number, picture, date, account, title, description`;
const SLIPS = `error, mistake, slip, typo, blunder, howler, misprint, inaccuracy`;
const PLACES = `in my cv, on my cv, in my letter, in my application, on my form, in my email, in my answer, in my
  answers, in my figures, in my numbers, in my dates, in my sums, in my notes, in my account, in my story, in what i
  said, in what i told, in what i wrote`;
const HEADS = `my brain, my head, my mind, my tongue, my mouth, my memory`;
const SLIPPED = `skipped, slipped, swapped, mixed, muddled, jumbled, jumped, ran away, ran ahead, ran on, played,
  betrayed, failed, tricked, went blank, was elsewhere, wasn't with me`;
const SHOULD = `should have been, should've been, ought to have been, could have been`;
const PLAINER = `plainer, clearer, more open, more precise, more exact, straighter, franker, more honest, more
  careful, more accurate, more specific, more modest, upfront`;

export const CUES: Readonly<Record<"open" | "breath" | "talk" | "earlier", readonly string[]>> = {
  earlier: phraseList(`
    last time | the first time | first time round | our first | first conversation | first interview | first call |
    first talk | first chat | first round | round one | our last | the other day | since we spoke | since we talked |
    since we last | your colleague | your recruiter | the recruiter | on the phone | your notes | your note |
    my note to you | the form | i told you | i'd told you | i gave you | you have me | you've got me | you'll have |
    you may have | you might have | you heard | when we met | when we spoke | at our | as i told`),
  talk: phraseList(`
    did i say | i mentioned | i said | i told | i'd told | i'd said | i had said | i gave | i'd given | i quoted |
    i claimed | i called | i called it | i put down | i'd put | i had put | i wrote | i've been saying |
    i have been saying | i've been telling | i keep saying | i kept saying | i must have said | whatever i said |
    i might have | i may have | i think i said | i seem to have | my note to you | your note | your notes |
    in your notes | you have me | you've got me | you'll have | you may have | you might have | you will have |
    you heard | you got | you were told | you noted | you've written | the form | the application form |
    my application | my cv says | my cv | on paper | the brochure | put me down | please put | put down | note down |
    write down | please note | that's the number you should | last week | the first time | first time round |
    our first | first conversation | first interview | first call | first talk | first chat | round one |
    the first round | first answer | first round | our last | on the phone | in the phone | phone call | earlier on |
    the other day | since we spoke | since we talked | since we last | since our | since then i | your colleague |
    your recruiter | the recruiter | with anna | before now | that was the | that was only | that was with |
    was the expansion | was only the | included | had _ in it | i'd forgotten | i had forgotten | i forgot |
    slept on it | think again | thought again | been through the | checked | looked | counted again | recounted |
    re read | reread | dug out | found the | stands | still stands | that holds | all holds | that all holds |
    still holds | all right | is right | rest is right | the rest is | as i said | as i told | properly |
    to be fair | fairer to say | closer to | more like | in fact | actually | really | in reality | the truth |
    truth is | truth be told | honest | honestly | frankly | hand on heart | own up | admit | confess | apologies |
    apologise | apologize | sorry | forgive | my fault | my bad | wrong | not right | error | mistake | confused |
    memory | remember | misremember* | mix up | flattering | generous | modest | belongs to | credit | straighten |
    straight | clarify | clarification | specify | precise | precisely | exact | exactly | that was the quote |
    that was the budget | that was the target | that was the estimate | that was the offer | that was applications |
    that was gross | that was net | that was before | was the quote | was the estimate | was the budget |
    was the asking | was the guess | it was really | it's really | more accurately | to be accurate |
    in actual fact | as a matter of fact | truthfully | if i'm honest | being honest | tell you the truth |
    the truth of it | i'd forgotten to | forgot to count | forgot to mention | forgot to say | left out the |
    left off the | without counting | if you count | not counting | stays so | stays as | stay as they are |
    as i told you | sounds right | that bit's right | the rest was right | the rest stays | rest i stand by |
    i stand by | stand by the | that part's true | that much is true | it is true that | still true |
    the other figures | everything else i | everything else stands | the others are | regarding | concerning |
    with regard to | about those | was off | revise | amend | i checked | i went back | my contract says |
    the contract says | my diary says | the diary says | my payslip says | payslips say | the register says |
    the log says | the file says | the records say | my records say | the books say | the ledger says |
    the minutes say | the certificate says | my certificate says | the invoice says | my notes say |
    the calendar says | my calendar says | the paperwork says | my passport says | it says here | my wife says |
    my husband says | according to my | according to the file | according to the records | correct | corrected |
    correction | had a look at | bank statements | my statements | too high | too low | out by | off by |
    exaggerat* | overstated | misled`),
  open: [
    ...joined(GIVEN, joined("a, an, the, some", UNTRUE).join(",")),
    ...joined(I_HAD, joined("wrong", VALUE).join(",")),
    ...joined(EARLIER, SAID),
    ...joined(TRUE_ANSWER, ANSWER),
    ...joined(SLIPS, PLACES),
    ...joined(HEADS, SLIPPED),
    ...joined(SHOULD, PLAINER),
    ...phraseList(`
    wasn't quite straight with | wasn't straight with | not quite straight with | wasn't altogether straight | i said that to be | said that to be polite | was an excuse truth | was an excuse , truth | was my excuse | was only an excuse | was just an excuse | was a pretext | was the polite version | the polite version | the official version | if i'm to be frank | called myself _ last time | called myself _ earlier | called myself _ when we | i called myself the | i called myself a | called it my | that was too grand | was too grand | too grand of me | too grand for what | too big for what | should be fair to | i should be fair | must be fair to | want to be fair to | have to be fair to | in fairness to | to do her justice | to do him justice |
    withdraw something | to withdraw something | withdraw one thing | withdraw one | need to withdraw | have to withdraw | made myself bigger | made myself larger | made myself grander | made myself better than | made myself out to be | made more of it than | made more of myself | made it sound as if i | made it sound like i | i let you think | let you believe | i let you believe | left you thinking | left you with the impression | gave you the idea that |
    that's wrong i was | that's wrong , i was | that is wrong i was | that is wrong , i was | that's wrong it | that's wrong , it | wasn't being quite | wasn't being entirely | wasn't being honest | wasn't being straight | wasn't being fair to | kept from you | i kept from you | i didn't tell you the | didn't tell you everything | didn't tell you all | i held something back | i held back | have it down as | got it down as | wrote down that i | i'd have you know it | the title i gave you | the title i gave | the word i used | that word was | was the wrong word | wasn't the right word | isn't the right word |
    not _ as i wrote | not _ as i told | not _ as i said | not _ as i put | not _ as it says on my | not _ as my cv | it's one grade lower | one grade lower than i | i promoted myself | gave myself a promotion | i upgraded myself | a promotion i never |
    misspoke | mis spoke | misquoted | misquote | misremember* | miscounted | misstated | mistaken | mea culpa |
    my mistake | slip of the tongue | dyslexic moment | swapped the digits | mixed up | mixing up | muddled |
    confused the | got confused | typo | transposed | put _? straight | set _? straight | set the record |
    put the record | clear up | clean on | come clean | fix something | fix a | fix one | fix what | rephrase |
    retract | withdraw what | take back | take that back | take it back | row back | backtrack | walk back |
    scratch what | scratch that | strike that | strike what | forget what i | ignore what i | disregard |
    cross it out | cross that out | replace it | don't quote me on what | delete what | i said _ last | i said last |
    i told you | i'd told you | told you _ but | i'd told | i had told | i told _ the | i'd said | i had said |
    i said _ but | what i said | what i told | as i said wrongly | i promised you | i'd promised | i had promised |
    i gave you | gave you the wrong | gave _ the wrong | the _? i gave | i mentioned _ but | if i said |
    when i said | i believe i said | may have said | might have said | i may have told |
    you may have _ in your notes | in your notes | you have in your notes | your notes say | you wrote down |
    you noted | you've got me down | you have me down | last time i said | last time i | i last said |
    in our first talk | in round one i | in the first round i | in my first interview i | in the first interview i |
    on the phone i | the other day | i was wrong | was wrong about | i got _ wrong | got that wrong | got it wrong |
    got wrong | being off | came out wrong | wasn't right | not right what | was not accurate | wasn't accurate |
    inaccurate | wasn't fair | wasn't quite open | wasn't entirely | wasn't completely | wasn't honest |
    to be honest about | wasn't the whole story | isn't the whole story | not the whole story | i exaggerated |
    i overstated | oversold | too kind to myself | too generous | too modest | undersold | rounded up |
    i'd been counting | i had been counting | i'd counted | i'd lumped | i'd included | i included |
    included college | was counting | i've checked | i have checked | having checked | i looked it up |
    looked it up | i looked up | i've looked | i've gone back | i did some digging | since checked | since found |
    since pointed out | pointed out to me | pointed out that | reminded me | my wife reminds | i've since |
    i have since | looking at the list | on reflection | on second thoughts | thinking about it again |
    thought it over | i've thought | i have thought | changed my mind | change of mind | i've reconsidered |
    i have reconsidered | keep getting | keep saying | i owe you | owe you a correction | apologies for the |
    sorry about that | apologise for | apologize for | to be precise about | to be exact about |
    more precisely than | properly this time | the right figure | the right number | the correct figure |
    the correct number | the true figure | the real figure | the real number | in truth | not _ as i said |
    not _ as i told | rather than the _ i | instead of the _ i | and not the _ i | not the _ i | contrary to what i |
    unlike what i | different from what i | earlier i said | earlier i told | previously i | i previously |
    i earlier | before i said | i wrongly | wrongly | in error | by mistake | an error in what | slipped up |
    slip on my part | slip of mine | blunder* | i had the wrong | i had it wrong | i had that wrong |
    i remembered it wrong | memory failed | memory played | stand corrected | correct myself | please correct |
    putting it too high | put it too high | too optimistic | too pessimistic | strictly speaking | strictly it |
    strictly | a mistake of mine | mistake of mine | should have been clearer | should have said |
    shouldn't have said | shouldn't have told | shouldn't have written | amend a | amend one | amend something |
    may i amend | have to amend | must amend | need to amend | amendment | correction from me | correction from my side |
    please make that | please make it | better make that | better make it | put it like that | wasn't really | wasn't really why | not really why | wasn't the real |
    there's been a change | things have changed | has changed since | have changed since | for the record | clarify |
    clarification | to be fair to | in fairness | credit that belongs | flattered myself | let it stand |
    humble pie | translated it too | too grandly | a bit grand | counted twice | counted two twice | double counted |
    ruled out _? in our | i ruled out | back to you on | come back on | before i forget | decimal point |
    in my head | from memory | off the top | wrong _? figure | wrong _? number | wrong date | wrong year |
    wrong price | wrong share | wrong month | wrong title | wrong word | i must withdraw | i withdraw |
    withdraw one | withdraw the | let me withdraw | got the _ wrong | got the _ of _ wrong | had wrong | scrap that |
    scrap the | scrap what | strike the | scratch the | ignore the | forget that | walk something back |
    walk _ back | put that badly | put it badly | ahead of myself | went too far | shouldn't have called |
    shouldn't have used | ought to have said | counted again | as i claimed | own up | was the plan | isn't right |
    i know i said | i told your | i gave your | calling _? myself | i've since counted | wrong impression |
    wrong end | was wrong | blether* | was blethering | talking rubbish | talked rubbish | talked nonsense |
    talking nonsense | spoke nonsense | talking through my hat | talked through my hat | talking out of my |
    talking tosh | a stupidity | said a stupid* | said something stupid | said something silly |
    said something wrong | said something foolish | said something untrue | said a wrong | said wrong |
    said it wrong | told it wrong | told you wrong | told you a fib | a fib | fibbed | told you a lie |
    told you lies | told you a porky | told you an untruth | told you rubbish | told you nonsense | told you a tale |
    spun you | short changed it | short changed you | short changed myself | sold you short | sold it short |
    sold myself | led you astray | misled you | misinformed | steered you wrong | a bum steer | wrong information |
    false information | bad information | duff information | incorrect information | gave a false |
    gave you a false | false impression | made myself out | made it out to be | made it sound | made myself sound |
    laid it on | embroidered | embellished | puffed up | puffed it | talked it up | talked myself up | bigged |
    bigger than it was | better than it was | grander than | took credit | taking credit | claimed too much |
    claimed more | more credit than | credit where | i had that _? wrong | had that number | had that figure |
    had that date | had my numbers wrong | had my figures wrong | had my dates wrong | had my facts wrong |
    got my numbers | got my figures wrong | got my dates wrong | got my dates mixed | got my facts wrong |
    got my sums wrong | miscalculat* | did the sum wrong | added up wrong | added wrong | misadded |
    wrong way round | back to front | turned the figures | turned the numbers | turned the digits |
    swapped the numbers | swapped the figures | swapped the years | swapped the two | digits swapped |
    digits the wrong | a zero too many | one zero too many | a nought too many | dropped a zero | added a zero |
    lost a zero | a digit off | out by a | off by a factor | was way off | way out on | was a bit off |
    was a little off | was a wild guess | only a guess | gave you the _ guess | gave you a guess | gave you a rough |
    gave you an old | gave you the old | gave you the gross | gave you the plan | gave you last year's | quoted you |
    quoted the wrong | quoted the old | i'd quoted | quoted last year's | quoted from | quoted off | must fix |
    have to fix that | need to fix that | want to fix that | fix that | fix that _ thing | quick fix | small fix |
    little fix | one fix | a small repair | small repair | quick repair | repair something | repair what |
    mend what | patch what | quick note on what | rectify | rectification | small amendment | an amendment |
    one amendment | must amend | need to amend | small retraction | retraction | a clarification | adjust what |
    adjust my | adjust one | must adjust | update what | update on what | update my | tweak what | i must change |
    need to change what | have to change what | change what i | change my answer | change my statement |
    revisit what | go back over what | go back to what i | going back to what i | come back to what i |
    coming back to what i | scrap my | scrap all | cross out what | cross off what | bin what | bin that |
    rub that out | wipe what | unsay | take it all back | eat my words | eating my words | swallow my words |
    eat humble | hold my hands up | hold up my hands | put my hand up to | put my hands up | fess up | 'fess up |
    own up to | have to own | i have to confess | i must confess | i should confess | confession to make |
    blame my memory | blame my head | blame the jet lag | blame my nerves | blame the nerves |
    put it down to nerves | memory's not | memory isn't | memory let me | memory plays | memory is playing |
    memory deceived | memory tricked | memory must | memory slipped | slipped my mind | misrecall* | misrememb* |
    remembered wrong* | recalled it wrong* | recalled wrong* | had it in my head | in my mind it was |
    was thinking of the | was thinking of another | was thinking of a different | thinking of something else |
    thinking of the other | confusing it with | confused it with | confusing the | mixed it up | mixed them up |
    mixed that up | mixing it up with | mixing them up | conflat* | lumped _ together | let me row | must row |
    have to row | row it back | row that back | rolling back what | dial back | dial that back | dial it back |
    rein that in | walk that back | walk it back | walking back | back pedal | backpedal | double checked and |
    rechecked | re checked | checked it with | checked it wi | went and checked | gone and checked |
    had a look at the | had another look | took another look | looked again | after looking up | looked up the |
    looking it up | dug up the | dug out the | been back through | back through my | found my old | asked the |
    my husband reminds | my husband says | my wife says | my wife tells | put me right | set me straight |
    was me counting | was me including | was me rounding | was me being | was me adding | was me guessing |
    was me talking | was me exaggerating | me being generous | me being | me rounding | me exaggerating |
    please use that | use that instead | use this instead | go by that | please go by | take this one instead |
    please replace | please change | please alter | please amend | please update | please note the |
    make that _ in your | put that in your | put it in your notes | not _ like i said | not _ like i told |
    not _ as i'd | isn't _ as i said | wasn't _ as i said | wasn't _ like i said | wasn't what i said | than i said |
    than i told | than i claimed | than i let on | than i made out | from what i said | from what i told |
    as i let on | as i made out | like i said it | did i say that | did i say _? last | did i really say |
    did i tell you | it can't have been | that can't have been | it cannot have been | it couldn't have been |
    can't be right | cannot be right | couldn't be right | didn't sound right | like to withdraw | want to withdraw |
    wish to withdraw | withdrawing | withdraw my | i've thought again | thought better of | had a rethink |
    rethought | a rethink | change of heart | had a change | changed our minds | changed our mind | come round to |
    i've come round | talked it through at home | talked it over at | talked it over with | slept on it and |
    things are different now | plans have changed | our plans have | my plans have | it's different now |
    since we last | correcting what | stand to be corrected | i stand corrected | i was mistaken | was mistaken |
    i mistook | mistook | i erred | erred | oversight of mine | oversight on my | lapse of memory | my apologies |
    apologies i | forgive me i | forgive me for | beg your pardon | begging your pardon | pardon me i | excuse me i |
    sorry about what | sorry for what | sorry for the confusion | sorry for the mix | sorry to have | to set things |
    set things straight | set that straight | put things straight | put that straight | straighten that out |
    straighten something | clear that up | clear this up | clear something up | clear one thing up | tidy up what |
    tidy something up | nit to pick with myself | quibble with myself | hindsight i | in hindsight that |
    on reflection that | thinking back it | thinking about it it | thinking it over | when i think about it |
    now i think of it | now that i think | come to think of it | i got carried away | got carried away |
    carried away with | overdid it | overcook* | overegged | over egged | overplayed | underplayed | downplayed |
    undersold it | lowballed | low balled | highballed | not quite true | wasn't quite true | isn't quite true |
    wasn't strictly | isn't strictly | not strictly true | not the truth | wasn't the truth | whole truth |
    not entirely true | not entirely honest | wasn't straight with | be straight with you | been straight with |
    come straight | haven't been straight | wasn't upfront | been upfront | the figure i gave | the figure i quoted |
    the figure i told | the figure i said | the number i gave | the number i quoted | the number i told |
    the date i gave | the year i gave | the title i gave | the title i used | the sum i gave | the amount i gave |
    the percentage i gave | the share i gave | the price i gave | the price i quoted | my sums were wrong |
    my sums were off | my maths was wrong | my maths was off | my math was wrong | my math was off |
    my arithmetic was | checked my notes | checked my diary | checked my calendar | checked my records |
    checked my old | checked my payslips | checked the records | checked the books | checked the file |
    checked the diary | checked the figures | checked with the office | checked with my | gave was off |
    quoted was off | told you was off | said was off | i gave you was | was off last | that was off |
    number was off | figure was off | date was off | numbers were off | figures were off | dates were off |
    went through my notes | went through my papers | went through my diary | went through my files | found my notes |
    found my diary | hands up i | hold hands up | roll back what | was only a guess | a wild guess | had the wrong |
    i had the _ wrong | memory was off | memory was wrong | my memory was | gilded it | painted too rosy |
    painted it too | painted a | revise what | revise my | revise one | revise something | must revise |
    need to revise | like to revise | have to revise | want to revise | should revise | let me revise | revise that |
    amend what | amend my | amend one | amend something | to amend | let me amend | should amend | i'd amend |
    i went back to my | i went back over | i went back through | i checked and | i checked it | i checked that |
    i checked my | i checked the records | i checked the books | i checked last | i checked yesterday |
    i looked at my | i looked at the | forget the figure | forget the number | forget the one i |
    forget the _ i gave | did i say | where i said | read fourteen | straighten out my | straighten out what |
    your notes have me | notes have me as | you have _ down for | you have _ from me | number you have from me |
    figure you have from me | down _ from me | papers from me | notes from me | i must have said |
    must have told you | polite version | official version | the short version | the nice version |
    being diplomatic | was diplomatic | half the story | half the truth | was rounding up | rounding up |
    rounding down | i rounded | my form says | cv is misleading | my cv overstates | my cv flatters |
    my cv is wrong | cv has it wrong | wrong on my cv | wrong on the form | contradict myself |
    contradicting myself | circumstances have | after our talk | after our last | after our call | after we spoke |
    after we talked | i've been wrong | i have been wrong | been telling _ wrong | told the story wrong |
    played down | played up | i'd folded | i had folded | had my _ mixed | mixed my | i blamed _ last |
    said yes too fast | said no too fast | spoke too soon | spoke too fast | spoken too soon | i answered too |
    answered too quickly | too hasty | was hasty | that's not right | that isn't right | that was not right |
    as i put it | i mentioned is the | i mentioned was the | i gave was the | i gave is the | i told you was the |
    i quoted was the | i said was the | be caught out | i'd withdraw | the truth about the | so please _ where i |
    kindly correct | kindly change | kindly ignore | kindly disregard | kindly replace | by oversight |
    from my side a mistake | mistake from my side | error from my side | error on my part | mistake on my part |
    my mistake entirely | arseways | havering | was havering | stuffed up | mucked up | cocked up | messed up the |
    botched the | goofed | brain fart | brain fade | senior moment | blonde moment | crossed wires | wires crossed |
    wires got crossed | got my wires | correct me _ said | have to correct me | must correct me | i deceived |
    deceived you | was mistaking | i confounded | say wrong | said wrongly | told wrongly | wrongly told |
    wrongly said | wrongly gave | wrongly quoted | i tell you wrong | i'd told you wrong | after telling you |
    i'd it wrong | i'd that wrong | i'd the _ wrong | i've had to think again | had to think again | i no longer am |
    not any longer the case | no longer the case | no longer stands | no longer holds | doesn't stand |
    doesn't hold any | didn't tell you the | didn't tell you everything | kept something back | kept back |
    held something back | left something out | what i left out | i left out | i skipped the | i glossed over |
    glossed over | papered over | brushed over | fudged | fudged it | waffled | bluffed | was bluffing | i lied |
    lied to you | i wasn't honest | wasn't being honest | not been honest | been less than | less than honest |
    less than straight | less than accurate | more than my share | not my doing | wasn't mine to claim |
    to give credit | set my mind at rest | on my conscience | been nagging me | nagged me | bothering me since |
    bugging me since | kept me awake since | lost sleep over what | playing on my mind | on my mind since |
    can't leave it at | leave it standing | don't want you to have the wrong | don't want to leave you |
    rather you heard it from | rather say so | better hear it from | kindly note that i | only half of it |
    put that right | put it right | put this right | put these right | put something right | put one right |
    put one thing right | put one figure right | put one number right | put _ thing right | put _ figure right |
    put _ number right | put right a | put right what | put right one | put right something |
    wasn't thinking straight | not thinking straight | my head was elsewhere | head was somewhere | gave myself a |
    promoted myself | awarded myself | bothered me afterwards | bothered me since | bothered me after |
    troubled me since | troubled me afterwards | nagging me | should have told you | should've told |
    should've said | could have told you | ought to have told | mea | was rot | that was rot | was rubbish |
    that was nonsense | was nonsense | that was wishful | was tosh | was baloney | was hot air | too categorical |
    too sweeping | too absolute | was too strict | too definite | too harsh on | was too harsh | was too quick |
    was too hard on | was too blunt | was too vague | was too loose | was too optimistic | was too pessimistic |
    was too kind | too flattering | over simplified | oversimplified | i simplified | simplified things |
    simplified it | i overegged | i oversold | i undersold | i overclaimed | overclaim* | go back to the _ number |
    go back to the _ figure | looked it up afterwards | make it _ in your | in your file | on your file | erratum |
    i misread | let me correct | must correct | should correct | i correct | i'd correct | to correct what |
    to correct something | to correct one | to correct myself | to correct that | to correct the figure |
    to correct the number | to correct my | need to correct | want to correct | have to correct | like to correct |
    ought to correct | better correct | wish to correct | can i correct | may i correct | could i correct |
    please do correct | correct what i | correct what | correct me | correct my | correct the _ i gave |
    correct the figure | correct the number | correct the date | correct the record | correct one thing |
    correct something i | correct that | correct an impression | correct a | correcting what i | correcting myself |
    correcting my | i've corrected | be corrected | corrected figure | corrected number | corrected version |
    a slip | was a slip | over the top | was a stretch | is a stretch | stretching it | stretched the truth |
    was pushing it | was laying it | putting it too strongly | put it too strongly | calling me |
    don't know where i got | don't know why i said | no idea why i said | no idea where i got |
    can't think why i said | can't think where i got | goodness knows why i | god knows why i | lord knows why i |
    where did i get | why did i say | what was i saying | what was i thinking | wasn't open with | not open with |
    wasn't open about | wasn't frank | wasn't candid | not candid | overcounted | undercounted | over counted |
    miscount* | i talked about was | i talked about is | i talked about wasn't | i spoke of was | i spoke about was |
    i mentioned wasn't | i mentioned isn't | i brought up was | do _ justice | in justice to | to be just to |
    give _ her due | give _ his due | give _ their due | before we go on | before we start | before we continue |
    before you write | amend your | amend the note | amend your notes | update your notes | change your notes |
    i was off on | i was out on | i'd misread | misread my | sorry about the | i said _ when we | i said _ when you |
    ought to have been clearer | should've been clearer | was a year off | was a month off | blamed _ last time |
    go back on what | go back on that | going back on what | going back on that | going back on my word |
    was a year out | was a month out | i was a year out | i was a million out | was a million out | be a year out |
    my note to you | my notes to you | number you should keep | figure you should keep | number to keep |
    figure to keep | number you should use | figure you should use | number to use | figure to use |
    please put down | please write down | please note down | in the form i | on the form i | in my application i |
    on my application i | in my letter i | in my email i | in my mail i | in my cv i | on my cv i | i'd put _ as |
    i had put _ as | been through the books | been through the files | been through my papers |
    been through the records | been through the diary | brochure figure | brochure number | since we spoke |
    since we talked | since our talk | since our first | since our last | since our call | since the first talk |
    since the first round | since the phone call | told you it as | i told you it | fairer to say | truer to say |
    more honest to say | more accurate to say | more exact to say | nearer the truth | closer to the truth |
    nearer the mark | you asked me last time | you asked last time | last time you asked | when you asked last |
    my first answer | my last answer | my earlier answer | my answer last | my answer the other | what i answered |
    isn't what the _ says | isn't what my _ says | not what the _ says | not what my _ says | laughed at me |
    laughed when i told | laughed when she heard | told me off for saying | wouldn't stand up | won't stand up |
    doesn't add up | didn't add up | first a correction | one correction | a small correction | small correction |
    quick correction | a quick correction | a correction on | a correction to | a correction about |
    a correction from | a correction for you | make a correction | correction from my | correction on |
    correction to | have a correction | correction on my | that was too high | that was too low | that was too many |
    that was too few | was too many i | was too few i | said was too | gave was too | it was too many |
    i was out by | i was off by | i had second thoughts | i've had second thoughts | i misled | i've misled |
    i may have misled | i might have misled | i quoted you | i quoted to | i quoted last | i quoted in |
    i quoted earlier | i quoted at | the _ i quoted | i always say _ but | i always say _ it's | i've exaggerated |
    i exaggerate | i was exaggerating | exaggerating | exaggeration | was exaggerated | bit exaggerated |
    i've overstated | was overstated | overstating | overstatement | i understated | was understated | understating |
    overstated my | overstated it | eat crow | eat a bit of crow | eat some crow | eating crow | eat my hat |
    hold me to the | hold me to that | don't hold me to | cross out | strike out the | scratch out | scrub the |
    scrub that | scrub what | set one _ right | set a _ right | set something right | had from me | had it from me |
    had that from me | take the shine off | take the gloss off | burst my own | deflate that | thinking back the |
    thinking back there | looking back it was | i flattered | flattered the | come back to me that |
    came back to me that | came back to me afterwards | come to me since | came to me afterwards | it dawned on me |
    it struck me afterwards | it occurred to me afterwards | occurred to me since | realised afterwards |
    realised since | i've realised since | realized afterwards | i've since realised | i've since realized |
    noticed afterwards | noticed since | noticed on the way home | on the way home i | on the train home |
    when i got home | after i hung up | after we hung up | the moment i hung up | as soon as i hung up |
    lying awake | you were told | you heard from me | you heard _ from me | it was my error | that was my error |
    my error entirely | my error there | my _ was too few | my _ was too many | my _ was too high |
    my _ was too low | my _ were too | i fluffed | fluffed the | fluffed my | should have read | should've read |
    i blurted | blurted out | can we rewind | let's rewind | let me rewind | rewind to the | forget the _ it was |
    forget the _ it's | isn't quite how it | isn't quite how things | wasn't quite how it | not quite how it |
    wasn't quite like that | isn't quite like that | not quite like that | not quite the way it |
    isn't the way it was | thought it over since | having thought it over | i've thought it over |
    talked it over since | having talked it over | having slept on it | i've slept on it | slept on it since |
    wasn't quite truthful | not quite truthful | wasn't truthful | less than truthful | not entirely truthful |
    not altogether honest | wasn't entirely honest | isn't strictly true | wasn't strictly true |
    wasn't entirely true | honesty compels | i'd inflated | i inflated | inflated that | i've inflated |
    inflated my | accountant says it was | wife says it was | husband says it was | old boss says it |
    colleague says it was | cross the _ out | was bravado | was bluster | was me showing off | was showing off |
    was me boasting | was boasting | i was boasting | number from last time | figure from last time |
    answer from last time | too big a word | too big a title | too grand a word | too grand a title |
    too strong a word | too big a name | what i called myself | i named _ last time | i named _ before which |
    i named _ before that | number i must revise | figure i must revise | i must revise | i should rectify |
    must rectify | need to rectify | rectify one | rectify something | going by the records | the _ was a guess |
    was a guess i've | was a guess i | only a guess of mine | was guesswork on my | i'm embarrassed |
    embarrassed to say | embarrassed to admit | the wrong end of the stick`),
  ],
  breath: phraseList(`
    no sorry | sorry no | no wait | wait no | hang on | hold on | no hang | no make that | make that |
    no i tell a lie | i tell a lie | i mean | or rather | no actually | sorry i mean | wait | no i lie | correction |
    let me think no | sorry | scratch that | strike that | no no | no it was | no that was | no that's | excuse me |
    pardon | i should say | should i say | nope`),
};
