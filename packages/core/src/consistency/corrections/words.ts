import { phraseList } from "../../text/phrases.ts";

export const CUES: Readonly<Record<"open" | "breath" | "talk" | "earlier", readonly string[]>> = {
  earlier: phraseList(`
    last time | the first time | first time round | our first | first conversation | first interview |
    first call | first talk | first chat | first round | round one | our last | the other day |
    since we spoke | since we talked | since we last | your colleague | your recruiter | the recruiter |
    on the phone | your notes | your note | my note to you | the form | i told you | i'd told you |
    i gave you | you have me | you've got me | you'll have | you may have | you might have | you heard |
    when we met | when we spoke | at our | as i told`),
  talk: phraseList(`
    did i say | i mentioned | i said | i told | i'd told | i'd said | i had said | i gave | i'd given |
    i quoted | i claimed | i called | i called it | i put down | i'd put | i had put | i wrote |
    i've been saying | i have been saying | i've been telling | i keep saying | i kept saying |
    i must have said | whatever i said | i might have | i may have | i think i said | i seem to have |
    my note to you | your note | your notes | in your notes | you have me | you've got me | you'll have |
    you may have | you might have | you will have | you heard | you got | you were told | you noted |
    you've written | the form | the application form | my application | my cv says | my cv | on paper |
    the brochure | put me down | please put | put down | note down | write down | please note |
    that's the number you should | last week | the first time | first time round | our first |
    first conversation | first interview | first call | first talk | first chat | round one | the first round |
    first answer | first round | our last | on the phone | in the phone | phone call | earlier on |
    the other day | since we spoke | since we talked | since we last | since our | since then i |
    your colleague | your recruiter | the recruiter | with anna | before now | that was the | that was only |
    that was with | was the expansion | was only the | was with bonus | included | had _ in it |
    i'd forgotten | i had forgotten | i forgot | slept on it | think again | thought again | been through the |
    checked | looked | counted again | recounted | re read | reread | dug out | found the | stands |
    still stands | that holds | all holds | that all holds | still holds | all right | is right |
    rest is right | the rest is | as i said | as i told | properly | to be fair | fairer to say | closer to |
    more like | in fact | actually | really | in reality | the truth | truth is | truth be told | honest |
    honestly | frankly | hand on heart | own up | admit | confess | apologies | apologise | apologize | sorry |
    forgive | my fault | my bad | wrong | not right | error | mistake | confused | memory | remember |
    misremember* | mix up | flattering | generous | modest | belongs to | credit | straighten | straight |
    clarify | clarification | specify | precise | precisely | exact | exactly`),
  open: phraseList(`
    correct | correction | corrected | correcting | misspoke | mis spoke | misquoted | misquote | misread |
    misremember* | miscounted | misstated | misled | mistaken | mea culpa | my mistake | slip of the tongue |
    dyslexic moment | swapped the digits | mixed up | mixing up | muddled | confused the | got confused |
    typo | transposed | put _? right | put _? straight | set _? straight | set the record | put the record |
    clear up | clean on | come clean | fix something | fix a | fix one | fix what | revise | amend | rephrase |
    retract | withdraw what | take back | take that back | take it back | go back on | row back | backtrack |
    walk back | scratch what | scratch that | strike that | strike what | forget what i | ignore what i |
    disregard | cross it out | cross that out | replace it | don't quote me on what | delete what |
    i said _ last | i said last | i told you | i'd told you | told you _ but | i'd told | i had told |
    i told _ the | i'd said | i had said | i said _ but | what i said | what i told | as i said wrongly |
    i promised you | i'd promised | i had promised | i gave you | gave you the wrong | gave _ the wrong |
    the _? i gave | i quoted | i mentioned _ but | if i said | when i said | i believe i said | may have said |
    might have said | i may have told | you may have _ in your notes | in your notes | you have in your notes |
    your notes say | you wrote down | you noted | you've got me down | you have me down | last time i said |
    last time i | i last said | in our first talk | in round one i | in the first round i |
    in my first interview i | in the first interview i | on the phone i | the other day | i was wrong |
    was wrong about | i got _ wrong | got that wrong | got it wrong | got wrong | was off | being off |
    came out wrong | wasn't right | not right what | was not accurate | wasn't accurate | inaccurate |
    wasn't fair | wasn't quite open | wasn't entirely | wasn't completely | wasn't honest |
    to be honest about | wasn't the whole story | isn't the whole story | not the whole story | i exaggerated |
    exaggerat* | overstated | i overstated | oversold | too kind to myself | too generous | too modest |
    undersold | understated | rounded up | i'd been counting | i had been counting | i'd counted | i'd lumped |
    i'd included | i included | included college | was counting | i checked | i've checked | i have checked |
    having checked | i looked it up | looked it up | i looked up | i've looked | i looked at | i went back |
    i've gone back | i did some digging | since checked | since found | since pointed out | pointed out to me |
    pointed out that | reminded me | my wife reminds | i've since | i have since | looking at the list |
    on reflection | on second thoughts | thinking about it again | thought it over | i've thought |
    i have thought | changed my mind | change of mind | i've reconsidered | i have reconsidered |
    keep getting | keep saying | i always say | i owe you | owe you a correction | apologies for the |
    sorry about that | apologise for | apologize for | to be precise about | to be exact about |
    more precisely than | properly this time | the right figure | the right number | the correct figure |
    the correct number | the true figure | the real figure | the real number | in truth | not _ as i said |
    not _ as i told | rather than the _ i | instead of the _ i | and not the _ i | not the _ i |
    contrary to what i | unlike what i | different from what i | earlier i said | earlier i told |
    previously i | i previously | i earlier | before i said | i wrongly | wrongly | in error | by mistake |
    an error in what | slipped up | slip on my part | slip of mine | blunder* | i had the wrong |
    i had it wrong | i had that wrong | i remembered it wrong | memory failed | memory played |
    stand corrected | correct myself | please correct | putting it too high | put it too high |
    too optimistic | too pessimistic | strictly speaking | strictly it | strictly | a mistake of mine |
    mistake of mine | my error | should have been clearer | should have said | shouldn't have said |
    put it like that | wasn't really | wasn't really why | not really why | wasn't the real |
    there's been a change | things have changed | has changed since | have changed since | erratum |
    for the record | clarify | clarification | to be fair to | in fairness | credit that belongs |
    flattered myself | let it stand | humble pie | translated it too | too grandly | a bit grand |
    counted twice | counted two twice | double counted | ruled out _? in our | i ruled out | back to you on |
    come back on | before i forget | decimal point | in my head | from memory | off the top | wrong _? figure |
    wrong _? number | wrong date | wrong year | wrong price | wrong share | wrong month | wrong title |
    wrong word | i must withdraw | i withdraw | withdraw one | withdraw the | let me withdraw | got the _ wrong |
    got the _ of _ wrong | had wrong | scrap that | scrap the | scrap what | strike the | scratch the | ignore the |
    forget the | forget that | walk something back | walk _ back | put that badly | put it badly | ahead of myself |
    went too far | shouldn't have called | shouldn't have used | ought to have said | was too few | was too many |
    was too high | was too low | counted again | as i claimed | own up | was the plan | isn't right | i know i said |
    i told your | i gave your | i named | calling _? myself | i've since counted | wrong impression | wrong end | was wrong`),
  breath: phraseList(`
    no sorry | sorry no | no wait | wait no | hang on | hold on | no hang | no make that | make that |
    no i tell a lie | i tell a lie | i mean | or rather | no actually | sorry i mean | wait | no i lie |
    correction | let me think no | sorry | scratch that | strike that | no no | no it was | no that was |
    no that's | excuse me | pardon | i should say | should i say | nope`),
};
