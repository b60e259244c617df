import { listed, spread } from "./phrases.ts";

/** What is said where somebody has something to do. */
export const TASK_CUES = {
  /** Somebody had something to do. */
  task: [
    ...spread(
      `my | our | my own | my main | my first | our main | my real | my whole`,
      `task | brief | target | goal | goals | aim | objective | objectives | mission | remit | mandate | assignment
       | duty | duties | responsibility | responsibilities | quota | orders | order | instructions |
       instruction | commission | marching orders | entire job | whole job | terms of reference`,
    ),
    ...spread(
      `my job | our job | my part | my role | my work | my challenge | our challenge | my ambition | our ambition |
       my intention | our intention | my hope | my plan | our plan | my idea`,
      `was to | is to | was _ to | became to | there was to | here was to | was simple | was getting | was making |
       was keeping | was finding`,
    ),
    ...spread(
      `the task | the goal | the aim | the brief | the target | the objective | the mission | the assignment | the challenge | the order | the instruction | the remit | the request | the ask |
       the mandate | the commission | the ambition | what i had | what we had | all i had | the expectation | the requirement`,
      `was to | was | is to | were to | i had been given | i was given | i'd been given | we were given | we'd been
       given | from _ was | for me was | for us was | given to me | given to us | set for us | to do was`,
    ),
    ...spread(
      `the job | the idea | the plan | the point | the main thing | the deal`,
      `was to | is to | were to | for me was | for us was | we had was | i had was`,
    ),
    ...spread(`needed | wanted | expected | asked | required`, `from me | from us | of me | of us`),
    ...spread(
      `i | we`,
      `answer for | answered for | had to answer for | owned the | own the | took it on myself | took it upon | took on the job`,
    ),
    ...spread(
      `target | goal | aim | brief | number | deadline`,
      `we had was | i had was | we set | i set | we'd set | i'd set | he set | she set | they set`,
    ),
    ...spread(
      `with the | with one | with a | with clear | with`,
      `instruction | instructions | brief to | task of | order to | orders to | mandate to | mission to | job of`,
    ),
    ...spread(
      `dropped | dumped | dumped it | dropped it | landed`,
      `on me | on us | in my lap | on my lap | on my desk`,
    ),
    ...spread(`made it | making it`, `my business | my job | my mission | our job | our business`),
    ...spread(
      `became | becomes`,
      `my job | my task | my responsibility | our job | our responsibility | responsible for | my problem`,
    ),
    ...spread(
      `a | an | the`,
      `quota of | brief from | mandate from | order from | request from the | quota was | lead on the | lead on that | lead on this`,
    ),
    ...spread(`me | us | i`, `who had to | who was to | who were to | who was supposed`),
    ...spread(`stepped`, `up to lead | up to | in to lead | in to run`),
    ...spread(
      `looking | looked | eyes`,
      `to me to | at me to | to us to | at us to | were on me | on me to`,
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
      `obj | objective | objectives | goal | goals | aim | aims | task | target | targets | brief | order | ask`,
      `. : | ( | – | —`,
    ),
    ...spread(
      `what i've been | what i was | what i'd been | what we've been | what we were | what we'd been | what i have been |
       what we have been | what i am | what they`,
      `asked | hired | brought in | told to | set | charged | engaged | recruited | appointed | taken on | supposed | tasked |
       asked me | asked us | wanted me | wanted us | wanted from`,
    ),
    ...spread(
      spread(
        `what's | what is | what was | all that's | all that was | everything that's | much was | a lot was`,
        `expected | asked | wanted | required | needed | demanded | hoped`,
      ).join("|"),
      `of me | of us | from me | from us | for me | for us`,
    ),
    ...spread(
      `what i'm | what we're | what i was | what we were`,
      `after | aiming for | aiming at | working towards | meant to | there for | there to | here to | paid for | paid to |
       trying to | out to`,
    ),
    ...spread(
      `that's | that is | that was | this is | this was | it's | it was`,
      `the task | the goal | the aim | the brief | the mandate | the target | the job | the mission | my task | my job |
       my brief | my goal | my target | our task | our goal | our job | the order | the assignment | my mission`,
    ),
    ...spread(
      `falls | fell | comes | lands | landed | is | was left | is left | was put | passed`,
      `to me to | to us to | on me to | on us to | with me to | with us to`,
    ),
    ...spread(
      `the one who's | the one who is | the one who was | the one that's | the person who's | the one who`,
      `supposed | meant | responsible | to make sure | has to | had to | answers for | answerable | in charge | needs to`,
    ),
    ...spread(
      `i'm | i am | i was | as | we're | we were`,
      `owner ( | the owner of this | answerable | accountable | task owner | project owner | project lead for`,
    ),
    ...spread(
      `fell | was | been | it's | it is | left | landed`,
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
};
