import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";

const DOES = `work, think, concentrate, sleep, write, function, cook, paint, learn, teach, breathe, relax, get anything done, get things done, get work done, do my best, get going, do my job, do good work, switch off, be myself, cut, play, shoot, ride, drive, fly, sail, teach, treat, sell, sing, dance, draw, weld, bake, sew, dig, write, build`;
const WORKS =
  "i work, i can work, i think, i can think, i get anything done, i can get anything done, i get things done, i concentrate, i can concentrate, i function, i can breathe, i feel right, i feel well, i get anywhere, i learn, i can sleep";

/** How something is found, in a word or an idiom of any trade. */
export const VERDICTS = {
  taste: [
    ...joined(
      "can only, i only, i can only ever, could only, i'd only, only ever",
      joined(DOES, "with, when, if, where, in, on, among, at, by").join(","),
    ),
    ...joined(
      "the only place, the only way, the only time, the only thing that lets me, the one place, the one way, the only room, only place where, only time when, the only spot, the only setting, the only state in which",
      WORKS,
    ),
    ...joined(
      "a good, a great, a perfect, a proper, my kind of, my sort of, the best kind of",
      "day for me, week for me, day's work for me",
    ),
    ...joined(
      "get, i get, gets",
      "twice as much done, so much more done, far more done, more done, most done, a lot done, so much done, the most done, my best work done, through twice as much",
    ),
    ...joined(
      "do, i do, does",
      "my best work, my best thinking, my finest work, my clearest thinking",
    ),
    ...joined(
      "don't mind, doesn't trouble, don't trouble, doesn't bother, don't bother, never bothered, never troubled, wouldn't trouble, doesn't worry, doesn't faze, don't faze, doesn't scare, doesn't frighten, holds no terrors for",
      "me, me at all, me in the least, me one bit, me a bit, me in the slightest",
    ),
    ...phraseList(`
    important to me | important for me | that important | so important | very important | most important | matters to me | matter to me | matters a lot | get my energy from | gets my energy | gives me my energy | draw my energy from | get my strength from | a nice change | a welcome change | nice change for me | feel safe | feel secure | feel at ease | make me feel safe | makes me feel safe | would be perfect | would be lovely | would be nice | would be great | would be wonderful | would be welcome | is welcome | are welcome | very welcome | my favourites | my favorites | works for me | would work for me | would work fine | works fine | works best | works well for | a month works | a week works | a day works | i'm best with | i'm best in | i'm best on | i'm only looking | only looking at | only looking for | nowhere but | nothing but | couldn't _ anywhere but | can't _ anywhere but | wouldn't _ anywhere but | couldn't imagine _ anywhere but | can't imagine _ anywhere but | i'm better with | i'm better on | i'm better in | i'm better at home | i'm better alone | i do better | i fare better | i'm a better | nothing beats | beats it | there's nothing like | nothing like | calm as anything | second to none | has never frightened me | never frightened me | never scared me | never put me off | never tired of | don't mind | wouldn't mind | i don't mind | no trouble | no trouble at all | no bother | no bother at all | no hardship | no problem | no problem at all | not a problem | isn't a problem | aren't a problem | wouldn't be a problem | fine by me | fine with me | all right by me | okay by me | ok by me | good by me |
    fine for me | okay for me | alright by me | suits me well | suits me best | suits me perfectly | suits me right down | suit me best | best for me | right for me | right up my | made for me | made for that | is when i wake up | when i wake up | that's when i'm at | at my sharpest | my sharpest |
    does me good | do me good | doing me good | is what i'm after | what i'm after | is what i'm looking for | what i'm looking for | what i look for | is what i want | that's what i want | is how i want it | just how i like | exactly how i like | is my pace | is me all | is where i'm happy | where i'm happy | where i am happy | where i'm happiest | is my place | is my home | my natural habitat |
    natural habitat | wouldn't have it otherwise | wouldn't have it any other | wouldn't trade | wouldn't swap | wouldn't miss | can't do without | couldn't do without | couldn't live without | can't live without | couldn't work without | can't work without | won't do without | need around me | must have | is a must | are a must | a must for me | a must |
    has to be | have to have | i insist on | insist on | i won't budge on | non negotiable | isn't negotiable | aren't negotiable | not negotiable | comes first for me | matters most to me | counts most for me | all i ask | all i ask for | all i want | all i need | i'm game for | game for | up for | i'm up for | i'm all for | all for | a yes from me | gets a yes from me | sign me up | count me in | put me down for | send me |
    bring it on | the more the better | the more the merrier | the sooner the better | keeps me in the job | keeps me going | keep me going | keeps me happy | keeps me on my toes | makes the hours fly | makes time fly | the hours fly | hours fly by | flies by | never a dull | i'm there | i'm content | and i'm content | and i'm happy | and i'm yours | you've got me | i'm your man | i'm your woman | we'd get on | gets me |
    would do me | do me fine | would do me fine | does me fine | does me nicely | suits both | equally well | just as well | equally happy | just as happy | easy about | i'm easy | am easy about | relaxed about | at ease with | i can take it | i take it in my stride | in my stride | water off a duck's | i thrive`),
  ],
  distaste: [
    ...joined(
      "my",
      "knees go, legs go, legs start, legs twitch, stomach turns, stomach knots, hands shake, mind goes blank, mind goes, head spins, heart sinks, hair stands, toes curl, eyes glaze, jaw locks, mouth dries, mouth goes dry, skin crawls, brain shuts, brain stops, blood pressure, shoulders go up, temper goes, mood drops, heart races, throat closes",
    ),
    ...joined(
      "i'd be, i'm, i was, i'll be, i am",
      "lost, adrift, gone by, gone in a week, gone within, off like a, off again, out of the door, out the door, climbing the walls, a nervous wreck, a wreck, in pieces",
    ),
    ...joined(
      "i, i'd, i'll, i just, i only",
      "flounder, bristle, flinch, wince, cringe, recoil, squirm, fidget, sulk, struggle, founder, languish, pine, chafe, feel watched, feel caged, feel lost, get itchy, get fidgety, get grumpy, get cross, get lonely, get the jitters, get palpitations, lose sight of, lose patience, can't string two",
    ),
    ...joined("you'd lose, you'll lose, you would lose, they lost, they'd lose", "me"),
    ...joined(
      "is, are, was, were, would be",
      "one too many, too many for me, a day too many, an hour too many, a punishment, a penance, a prison, an ordeal, a trial, a curse, a nuisance, a bore, a pain in the, the pits, the worst of it",
    ),
    ...joined(
      "is, it's, are, that's, was",
      "a bad day, a lost day, a wasted day, a bad week, an hour lost, a day lost, time lost, lost time, wasted time, a wasted hour, a waste of my, a waste of time, wasted on me, lost on me",
    ),
    ...joined(
      "nearly, almost, all but, practically, would, would have, it'd, i'd",
      "finished me, finish me, broke me, break me, killed me, did me in, do me in, cost me my marriage, cost me my health",
    ),
    ...joined(
      "i, and i, i'd, and i'd, i soon, i just",
      "go stale, shut down, clam up, wilt, fade, crumble, freeze, fall apart, burn out, burn up, go to pieces, dry up, switch off, seize up, go under, dry out, lose heart, sink, dread it, cave in, go round the bend, fall to bits, get tetchy, get snappy, come out in a rash, break out in hives, break out in a sweat, lose the will, lose my mind, lose my temper, go spare, climb the walls, rot, go to seed",
    ),
    ...phraseList(`
    wreck me | wrecks me | wrecked me | floor me | floors me | flatten me | knock me out | knocks me out | knock me for | upset my | upsets my | mess with my | messes with my | play havoc | plays havoc | don't get on with | and i don't get on | rob me of | robs me of | eat me up | eats me up | sap my | saps my | sap me | saps me | fester | hemmed in | gone right off | gone off it | gone off the | i've gone off | i went off | went right off | kill me | would kill me | bore me to death | bores me to death | bores me to tears | bore me to tears | wear me to | drive me round the bend | drives me round the bend | drives me spare | drives me to drink | drives me nuts | drive me nuts | drives me bonkers | drives me to distraction | drives me batty | drove me nuts | sets my teeth | turns me grey | gave me grey | gives me grey | takes it out of me | took it out of me | takes years off | wears on me | weighs on me | ground me down | grinds me down | grind me down |
    i find it hard to bear | hard to bear | hard to stomach | can't be having | couldn't be having | could do without it | would be wasted on me | i'm the wrong one | i'd be the wrong one | is poison | poison to me | pure poison | my idea of a nightmare | idea of torture | a living death | a slow death | slow death | a death sentence | like a sentence | wild horses | not if i can help | not while i | spare me | please no | god no | heavens no`),
  ],
  against: [
    ...joined(
      "isn't, aren't, wasn't, not, wouldn't be, isn't quite, aren't quite, is hardly, isn't really, aren't really",
      "what i'm after, what i'm looking for, what i look for, what i want, how i want it, where i'm happy, where i'm happiest, my place, my pace, my home, my natural habitat, right for me, made for me, made for that, all i want, all i need, fine by me, fine with me, for me",
    ),
    ...joined(
      "isn't, not, wouldn't be, wasn't, aren't, is hardly, would hardly be, never",
      "enough for me, enough, nearly enough, enough to live on, enough work, enough of a",
    ),
    ...joined(
      "through, done, finished, over",
      "with it, with that, with all that, with them, with those, with it all, with the lot, with it for good, with that for good",
    ),
    ...joined(
      "is, are, that's, it's, would be, that would be, and that's, and it's, and those are, all that's",
      "the most i'd do, the most i'll do, as much as i'd do, as much as i want, as much as i can take, as far as i'd go, as far as i go, plenty, more than enough, quite enough, over now, in the past, history, over and done, over for me, too little, too few",
    ),
    ...phraseList(`
    and that's over | that's over | those days are over | those days are gone | those days are behind | that chapter is closed | that chapter's closed | that's behind me | is all behind me | out of it for good | never looked back | too little for me | too few for me | had my share | i've had my share | had more than my share | had my fair share | did my share | done my stint | did my stint | had my turn | done plenty of | did plenty of | done enough of |
    don't see why i should | don't see why we | see no reason to | see no reason why | count me out | not on my watch | nothing that means | nothing with | nothing that involves | nothing involving | no job with | no post with | no more of | never mind | i'd rather you asked someone | i'd walk out | i'd hand in my notice | i'd quit if | i'd leave if | i'd be gone in | i'd say no to | the answer's no | the answer is no | will be a no | it'd be a no | would be a no | puts an end to it for | stops me from | i steer round | i give a wide | a wide berth | trouble me | faze me`),
  ],
  flip: phraseList(
    `as little | as few | so little of | not so much | never so much | no longer any | far from | anything but a`,
  ),
} as const;
