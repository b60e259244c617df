import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";
import type { CauseKind, ReasonKind } from "./words.ts";

const HIGHER = "me, us, you";

/** Further words that tell a kind of reason by themselves. */
export const FURTHER_SURE: Readonly<Partial<Record<ReasonKind, readonly string[]>>> = {
  growth: [
    ...joined(
      "nothing, nothing more, nothing new, nothing left, little, little more, not much, no more",
      joined("to show, to teach, left to teach, left to show", HIGHER).join(","),
    ),
    ...joined(
      "above me sat, above me were, over me sat, the two above me, the three above me, everyone above me, everybody above me, the people above me, ahead of me in the queue, the one above me, my boss",
      "two, three, people, and none, and nobody, was forty, wasn't going anywhere, weren't going anywhere, had ten years left, had twenty years left, would never leave",
    ),
    ...joined(
      "as high as, as far as",
      "you could get, you could go, you got, anyone got, i would ever, i'd ever, they'd let me, they let anyone, a woman could, an outsider could, i was going to, the ladder went, it went",
    ),
    ...joined(
      "with, in",
      "my eyes closed, my eyes shut, one hand tied, a bag over my head, a blindfold on, both hands tied, half my brain, half a brain",
    ),
    ...phraseList(`
    nowhere left to climb | nowhere to climb | nowhere up | nowhere higher | no next rung | no rung above | no higher rung | no rung left | the rungs ran out | out of rungs | no stairs left | next step up was taken | next post up was | post above was taken | post above me was | ready for a bigger | ready for something bigger | ready for bigger | wanted a bigger | wanted to try something bigger |
    wanted to go further | wanted to get further | wanted to get on | wanted to move up | wanted more from | want more from | more than they could offer | couldn't offer me more | couldn't offer me anything | had nothing to offer me | the work had become a habit | running on rails | on rails | going through the motions | on cruise control | on automatic | same week fifty | same day every day | same day over | each january | every january | like the year before |
    i'd hit the roof | hit the roof there | hit a wall there | hit the ceiling | hit my head on | bumped my head | was my level | learned nothing | learnt nothing | taught me nothing | teaching me nothing | had stopped teaching me | wasn't getting any better at | wasn't getting better | getting no better | my skills were | rusting away | wanted to see if i could | wanted to find out what i could | spread my wings | stretch my legs | stretch myself | step was never going to come | chance was never going to`),
  ],
  "manager-conflict": [
    ...joined(
      "like",
      "cat and dog, cats and dogs, chalk and cheese, oil and water, fire and water, a red rag to, two cocks",
    ),
    ...joined(
      "spoken to, talked to, treated, shouted at",
      "like dirt, like a dog, like a child, like a servant, like an idiot, like a fool, like rubbish, in front of the, in front of everyone, in front of everybody, in front of customers",
    ),
    ...joined(
      "took the credit for, takes the credit for, claimed the credit for, put his name on, put her name on, put his name to, put her name to",
      "everything i, all i, my work, my, what i, everything we, our work",
    ),
    ...joined(
      "couldn't work, couldn't work any longer, couldn't go on working, wouldn't work, can't work",
      "for that woman, for that man, for him, for her, under him, under her, with him, with her, for that chef, for such a, under that, under such",
    ),
    ...phraseList(`
    read my e mails | read my emails | read my mail | went through my desk | went through my drawers | word was law | the owner's word | his word was law | her word was law | his way or the | her way or the | my way or the | could do nothing right | couldn't do anything right | never a good word | not one good word | not a good word | had it in for me | had his favourites | had her favourites | played favourites | threw a pan | threw things | slammed | temper |
    had a temper | screamed at | yelled at | humiliated | belittled | made me feel small | made me look a fool | looked over my shoulder all | couldn't look me in the eye | we weren't speaking | we weren't on speaking | not on speaking terms | didn't see eye to eye | never saw eye to eye | no love lost | bad blood | at loggerheads | at daggers drawn | didn't hit it off | rubbed me up | two of us couldn't | one of us had to go | him or me | her or me`),
  ],
  dismissed: phraseList(`
    marching orders | got my marching | my cards | given my cards | got my cards | clear my locker | cleared my locker | clear my desk | cleared my desk | hand in my keys | hand in my badge | hand over my keys | hand in my pass | escorted off | escorted out | walked off the premises | didn't keep me on | did not keep me on | not kept on | wasn't kept on | weren't kept on | didn't pass probation | failed probation | failed my probation | didn't survive probation | out on my ear | out on the street |
    told me not to come back | told not to come back | told me to go | told to go | asked me to go | asked me to leave | asked to leave | was asked to go | they'd had enough of me | they wanted rid of me | wanted me gone | wanted me out | got rid of me | forced out | was forced out | pushed out | was pushed out | pushed me out | forced me out | given the push | given the boot | given the sack | given the chop | they got shot of | relieved of my | struck off`),
  layoff: [
    ...joined(
      "went, had gone, was going, gone",
      "bust, bankrupt, under, into administration, into receivership, into liquidation, to the wall, belly up",
    ),
    ...joined(
      "done away, did away",
      "with and us, with the, with my, with our, with it and, with us",
    ),
    ...phraseList(`
    the receivers | receivers came | the administrators | administrators came | liquidator | liquidators | locked the gates | gates were locked | chained the gates | shut our site | shut the site | closed our site | shut our depot | shut our branch | closed our branch | shut the line | line was shut | shut down the line | line was scrapped | a machine does what | machine does what i | machine took my | machine took over my | replaced by a machine | replaced by machines | replaced us with | robots took | software does what | automated my | automated us |
    cut every second post | cut every third post | cut half the | half of us had to go | half of us went | half the staff went | a third of us went | last in first out | whole department went | whole team went | whole shift went | the department went | my department went | our department was | department was closed | department was dissolved | team was dissolved | unit was dissolved | dissolved our | dissolved the | my desk was cut | posts were cut | jobs were cut | job cuts | staff cuts | headcount | down to a skeleton | skeleton staff | no longer needed us | didn't need us | no longer needed me | surplus to requirements | made surplus`),
  ],
  "no-work": [
    ...joined(
      "wasn't, weren't, there was hardly, there was barely, there were no, there was no, hardly",
      "a week's work left, a day's work left, enough in the book, a job in the book, anything in the book, enough to fill, enough in the diary, anything left to build, anything left to do",
    ),
    ...phraseList(`
    left in the book | left in the order book | order book was empty | order books were empty | empty order book | phone had stopped ringing | phone stopped ringing | phone didn't ring | phone never rang | phone went quiet | nobody was building | no one was building | nobody was buying | no one was buying | nobody was hiring | nobody wanted kitchens | trade dried up | work dried up | orders dried up | jobs dried up | commissions dried up | dried up | work ran out | work had run out | orders ran out | the work stopped |
    things went quiet | it had gone quiet | went dead | trade was dead | business was slow | business was dead | standing idle | stood idle | sat idle | short time working | on short time`),
  ],
  pay: [
    ...joined(
      "the pay, my pay, pay, the wages, wages, my wages, the salary, my salary, salaries, my rate, the rate",
      "hadn't moved, hadn't gone up, hadn't risen, never moved, never went up, never rose, stood still, was frozen, were frozen, had been frozen, came late, was late, were late, was a joke, were a joke, was an insult, was peanuts, didn't keep up, hadn't kept up, didn't stretch, wasn't enough, weren't enough, stayed where, stayed the same",
    ),
    ...joined(
      "request for, asked for, asking for, asked twice for, asked three times for, refused me, refused my, turned down my, no",
      "a rise, a raise, a pay rise, a pay raise, more money, third rise, second rise, another rise",
    ),
    ...joined(
      "couldn't, can't, you couldn't, you can't, i couldn't, nobody can, no one can, could barely, could hardly",
      "live on it, live on that, live off it, live off that, live on what, raise a family on, feed a family on, bring up a family on, bring up kids on, pay the rent on, make ends meet, afford to stay, afford it any, afford to live",
    ),
    ...joined(
      "more an hour, an hour more, a month more, more a month, a year more, more a year, a week more, more a week, a day more",
      "next door, across the road, down the road, elsewhere, over there, for the same, and a",
    ),
    ...phraseList(`
    across the road they gave | across the road they paid | next door they paid | next door paid | they paid more down | didn't cover the rent | didn't cover my rent | hardly covered the rent | barely covered the rent | didn't pay the bills | bills to pay | debts to pay | worth more than that | i was worth more | paid a pittance | for a pittance | worked for peanuts | request for a rise | refused a rise | half as much again | twice as much elsewhere | double elsewhere | twice the money | twice the pay | double the pay | double the money`),
  ],
  relocation: phraseList(`
    got a posting to | was posted to | got posted to | was transferred to _ and we | moved up north | moved down south | moved north | moved south | moved west | moved east | moved back to | moved home to | be by the sea | by the sea again | live by the sea | closer to the sea | back to the island | back to the village | went back home to | home to my village | nearer the grandparents | closer to the grandparents | nearer my parents | closer to my parents | near our families | nearer our families | out of the city | out of london | to the country | to the countryside | followed my wife | followed my husband | followed her | followed him | my wife got a post in | my husband got a post in | my wife got a job in | my husband got a job in | wife found work in | husband found work in`),
  "firm-move": [
    ...joined(
      "the works, the plant, the factory, the office, the lab, the line, production, the shop, the depot, the whole thing, the company, the firm, the department, my job, our jobs, the team, everything",
      "went to, was moved to, moved to, was shipped to, relocated to, was relocated to, was sent to, went abroad, moved abroad, went overseas, was offshored, moved out of",
    ),
    ...joined(
      "moved, shifted, relocated, shipped, took",
      "the whole shop, the whole works, the whole plant, the whole office, the lot, production, the line, the office, the plant, us forty, everything to",
    ),
    ...phraseList(
      `and i didn't go with it | and i didn't go along | and i stayed behind | and i stayed put | i wasn't moving with | didn't want to move with`,
    ),
  ],
  "contract-end": [
    ...joined(
      "a one year, a two year, a three year, a two-year, a three-year, a six month, an eighteen month, a nine month, a five year",
      "post, contract, job, project, term, appointment, fellowship, scheme",
    ),
    ...joined(
      "the grant was, it was, the post was, the job was, my post was, the contract was, funding was, the money was",
      "for thirty months, for three years, for two years, for a year, for eighteen months, for twelve months, for six months, for one season, for the summer, for the season, until march, until june, until the end",
    ),
    ...phraseList(`
    didn't extend my | did not extend my | didn't extend it | wasn't extended | was not extended | weren't extended | not extended | no extension | two years were up | three years were up | year was up | time was up | my time was up | term was up | six months were up | contract was up | season was over | season had ended | season ended | season was done | as every october | as every year | came to its end in | came to its end | came to its natural | ran its course | had run its course | project was finished | project was done | job was done | bridge was finished | building was finished | ship was finished | last day of the contract | end of the contract | end of my contract | end of term`),
  ],
  culture: [
    ...joined(
      "wanted me to, asked me to, told me to, expected me to, expected us to, wanted us to, made us, had us",
      "fiddle, cheat, lie, falsify, doctor the, cook the, sign for, sign off things, look the other way, turn a blind eye, cut corners, backdate, hide, keep quiet about, mislead, sell them, sell people",
    ),
    ...joined(
      "couldn't, can't, could not, couldn't any longer",
      "square it with, square what, look at myself, look in the mirror, live with what, stand for what, stand behind what, answer for what, be part of, put my name to",
    ),
    ...phraseList(`
    stabbing each other | stabbed each other | backs all day | knives out | knives were out | everybody against everybody | everyone against everyone | dog eat dog | elbows | nobody said good morning | nobody spoke to | nobody talked to | nobody greeted | no one said hello | nobody helped | atmosphere was poison | poisoned atmosphere | poisonous | the mood was | mood had turned | the mood turned | the spirit had gone | spirit was gone | wasn't the place it was | not the place it was | not the firm i joined | not the company i joined | not what i'd signed up |
    my conscience | against my conscience | with my conscience | fiddle the | fiddled the | cooked the books | cheated the customers | cheating customers | ripping people off | ripped people off | jokes about women | sexist | racist | racism | sexism | boys' club | old boys | the canteen talk`),
  ],
  hours: [
    ...joined(
      "never saw, hardly saw, barely saw, i never saw, didn't see",
      "my bed, my bed before, daylight, the sun, my kids awake, my children awake, a weekend, an evening, my family, my home, home before",
    ),
    ...joined(
      "two, three, four, five, nearly three, nearly four",
      "hours a day in the car, hours a day on the train, hours a day on the bus, hours in the car, hours on the train, hours a day travelling, hours a day driving, hours on the road, hours a day on the motorway, hours there and back",
    ),
    ...joined(
      "the commute, the drive, the journey, the travelling, the driving, the nights, the shifts, the hours, the weekends, the early starts, the overtime",
      "was killing, were killing, killed, was too much, were too much, got too much, got to me, wore me, was wearing, were wearing, was getting, broke me, ground me, finished me, was eating, were eating, had got too, had become too",
    ),
    ...phraseList(
      `seven days a week | six days a week | every weekend was gone | every weekend gone | no weekend | not one weekend off | not a weekend off | no weekends off | never a weekend | never a day off | not a day off | no day off | up at three every | up at four every | split shifts | double shifts | on my feet sixteen | sixteen hours a day | fourteen hours a day | eighty hours a week | seventy hours a week | sixty hours a week`,
    ),
  ],
  health: [
    ...joined(
      "my shoulder, my back, my knee, my knees, my hip, my hips, my wrist, my wrists, my hands, my heart, my eyes, my ears, my lungs, my skin, my nerves, my feet, my body",
      "wouldn't let me, wouldn't do it, wouldn't take, gave out, gave up, gave way, had had enough, was gone, were gone, went, couldn't take, couldn't do, wasn't up to, weren't up to, said no, said stop, had gone, was worn, were worn, was finished, were finished, was done",
    ),
    ...joined(
      "got on, got to, got into, settled on, went for",
      "my lungs, my chest, my skin, my nerves, my back, my heart",
    ),
    ...phraseList(
      `finish my knees | finish my back | finished my back | finished my knees | burnt out | burned out | the doctor said | doctor said another | doctor told me | doctors told me | doctor's orders | on doctor's advice | signed me off | was signed off | the surgeon | an operation on my | slipped disc | a slipped disc | asthma | flour on my lungs | baker's lung | allergic to the`,
    ),
  ],
  family: [
    ...joined(
      "our first, our second, our third, our son, our daughter, the baby, the twins, our little one, a baby",
      "was born, was on the way, arrived, came, came along, was coming, needed me, needed us",
    ),
    ...joined(
      "my mother, my father, my mum, my dad, my gran, my grandmother, my wife, my husband, my brother, my sister, my parents, my son, my daughter, the boys, the girls, the kids, the children",
      "couldn't be left, couldn't manage, couldn't cope, needed looking, needed care, needed caring, needed somebody, needed someone, needed one of us, needed me, needed nursing, was ill, was dying, was sick, fell ill, had a stroke, had a fall, had dementia, got dementia",
    ),
    ...phraseList(
      `somebody had to be there | someone had to be there | somebody had to be home | someone had to be home | somebody had to look after | someone had to look after | take over from my father | took over from my father | take over my father's | take over my parents' | take on the farm at home | the farm at home | be there for the kids | be there for my | be home for the | wanted to see my kids grow | see my children grow | marriage was | my marriage | our marriage`,
    ),
  ],
  study: phraseList(`
    a place at the college | a place at college | a place at university | a place on a course | a place on the course | got a place at | got a place on | got my place at | finish my degree | finish my studies | finish my thesis | went back to school | went back to college | went back to university | back to school to | enrolled | started a degree | started my degree | start a degree | start my degree | began my degree | began a course | retrain as | retrained as | retraining as | train as a | trained as a | to become a nurse | to become a teacher | to become a midwife | a scholarship | got a scholarship | a bursary | wanted a degree | wanted to qualify | go to drama school | go to art school`),
  approached: phraseList(`
    rang me up out of | rang me out of | called me out of the blue | wrote to me out of | came looking for me | came and found me | came for me | sought me out | headhunter | head hunter | headhunted | head hunted | asked me to start something | asked me to join | asked me to come and | asked me over | asked if i'd come | asked whether i'd come | asked if i would come | made me an offer | an offer i couldn't | offer came from | offer came out of | somebody offered me | someone offered me | offered me a job | offered me a post | offered me a place | offered me the post | offered me the job | invited me to join | invited me over | wooed | poached me | tapped me on the shoulder | tap on the shoulder | talked me over | lured`),
};

/** Further words for why anything else happened. */
export const FURTHER_CAUSES: Readonly<Partial<Record<CauseKind, readonly string[]>>> = {
  price: phraseList(
    `fuel bill | bill down | the bills | running costs | wage bill | gas bill | power bill | electricity bill | heating bill | get the cost | bring the cost | bring down the cost | too much to run | too dear | pay for itself | paid for itself | to save a few | pennies | half what | out of our reach | beyond our means | went through the roof`,
  ),
  safety: phraseList(
    `condemned | condemned it | condemned the | unfit for use | not fit for use | dangerous | death trap | deathtrap | somebody could have been | someone could have been | somebody got hurt | someone got hurt | people got hurt | nearly killed | near miss | health and safety | the inspector`,
  ),
  quality: phraseList(
    `nothing but trouble | kept breaking down | always breaking down | broke down every | out of order half | past repair | beyond repair | wasn't worth repairing | on its last legs | worn out | falling apart | fell to bits | couldn't get a straight | uneven | patchy | bitter | tasted | stale | poor results | bad results | bad workmanship | shoddy | not up to the job | not up to standard | below standard`,
  ),
  weather: phraseList(
    `the frost | a late frost | downpour | cloudburst | swept away | washed out | washed away | too cold | too wet | too hot | too windy | heat wave | dry summer | wet summer | high water`,
  ),
  demand: phraseList(
    `nobody turned up | no one turned up | few turned up | nobody signed up | only three signed | not enough interest | little interest | no interest | lack of interest | too few takers | interest was low | fashion changed | went out of fashion | out of fashion | people stopped buying | stopped coming | stayed away`,
  ),
  staff: phraseList(
    `nobody left to run | no one left to run | nobody to run it | no one to run it | lost our | lost the only | only one who could | couldn't staff | no hands | too few of us | not enough of us | nobody with the | no one with the | half of us were ill | half the crew was | half the team was`,
  ),
};
