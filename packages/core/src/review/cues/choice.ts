import { listed, spread } from "./phrases.ts";

/** What is said where there was more than one way. */
export const CHOICE_CUES = {
  /** An option is turned down, or set against others. */
  refusal: [
    ...spread(
      `i've | i have | we've | we have | i'd | we'd | we | i | i also | i just | i simply | i only`,
      `said no | say no | told them no | turned it | turned that | declined | refused | passed on | pass on | ruled that | left that |
       left it alone | left it at | left it in | left it where | left the | rejected | dismissed`,
    ),
    ...spread(
      `did | took | took up | chose | wanted | used | liked | bought | accepted | followed | went for | tried | do | do the one`,
      `neither | nor the other | neither of | neither one`,
    ),
    ...spread(
      `let`,
      `it go by | that go by | it pass | that pass | _ pass | it lapse | go of | it lie | it drop`,
    ),
    ...spread(
      `stay | stayed | steer | steered | keep | kept | stayed well | stay well | kept well | steered well | keep well`,
      `clear of | away from`,
    ),
    ...spread(
      `leave | left | put`,
      `it for another | that for another | it for later | that for later | it aside | that aside | it out of | that one in |
       it in the drawer | it on the shelf`,
    ),
    ...spread(
      `i'd never | we'd never | i would never | we would never | i'll never`,
      `do | do that | go | use | take | accept | hand | give | buy | ask | put | let | touch | try | have done`,
    ),
    ...spread(
      `never`,
      `left the drawer | got off the ground | left the shelf | saw the light | made it past | went anywhere`,
    ),
    ...spread(
      `showed | saw | sent | thanked | waved`,
      `_ to the gate | _ to the door | _ the door | _ out of the door | him home with it | them home | him away | them away |
       her away | him packing | them packing | him but | them but | them and said no`,
    ),
    ...spread(
      `wouldn't | would not | didn't | won't | don't | weren't | wasn't`,
      `hear of it | hear of that | take them up | take him up | take her up | take it up | go down that | go near | give in |
       want any of | wanna | fancy | care for | see the point | have any of it | entertain | budge on`,
    ),
    ...spread(
      `decided | advised | opted | spoke | argued | voted | was | were | dead | came down | came out | i'm |
       recommended | warned | cautioned | set myself | were all`,
      `against`,
    ),
    ...spread(
      `turned | turning | turn`,
      `it down | that down | them down | him down | her down | this down | down the | down a | down both | down an
       | all _ down | both down`,
    ),
    ...spread(
      `i | we`,
      `said no | told him no | told her no | told them no | told us no | refrained | elected not to | didn't agree
       | put my foot down | dug my heels | held my ground | kept away from | thought no | said not | ruled
       out | ruled _ out | rejected | declined | refused | dismissed | discarded | dropped the idea |
       dropped that  | scrapped | chucked it | abandoned | decided not to | chose not to |
       resisted  | could have | could've | wouldn't do it | didn't want | said i wouldn't | said
       we wouldn't | vetoed | talked _ out of | pushed back | thought better | put it aside | put that aside
       | disagreed | parked | stood my ground | stood firm | held firm | held out | insisted on | won't do |
       left it at that | shelved | threw out | threw it out | crossed _ out | struck _ off | moved away from
       | gave up the idea | gave up on that | preferred to | objected | didn't like that | didn't like the
       idea | wasn't having | weren't having | overruled | went the other way | stuck to | stuck with | sent
       _ back | sent it back | let that go | held off | didn't go for | didn't go with | didn't take |
       didn't follow | didn't do that | didn't bite | skipped | wasn't convinced | weren't convinced |
       wasn't going to | weren't going to | wasn't prepared to | wasn't willing to | would not | refused to
       | chose against | opted for | opted to | picked _ over | chose _ over | chose _ instead`,
    ),
    ...spread(
      `i'd | we'd`,
      `rule out | decided against | ruled out | turned down | rejected | rather not | drop that | drop it | skip |
       leave that | not`,
    ),
    ...spread(
      `easy | easiest | easier | obvious | quick | quickest | simple | simplest | cheap | cheapest | safe | safest
       | usual | normal | natural | standard | lazy | tempting | comfortable`,
      `thing would | option | options | way out | answer would | answer is | reflex is | answer was | fix is | route is | solution would | solution was | fix
       would | fix was | route would | route was | thing was to | thing to do | choice would | choice was |
       move would | move was | way would | way was | alternative`,
    ),
    ...spread(
      `would have | would've | it'd have | that'd have`,
      `been easier | been cheaper | been faster | been quicker | been simpler | been easy | been safer | been nicer
       | ruined | cost | taken | meant | killed | destroyed | broken | lasted | needed | required | delayed
       | left us | left the | solved nothing`,
    ),
    ...spread(`part of me | half of me`, `wanted | would have | wished`),
    ...spread(`gave | given | giving`, `it up | that up | them up | up on that | up on the idea`),
    ...spread(
      `against | ignored | in spite of | despite`,
      `_ advice | all advice | advice | my boss's wish | the advice`,
    ),
    ...spread(`held back`, `from | the`),
    ...spread(
      `the temptation | the reflex | the instinct | the easy way | the urge`,
      `was to | was | would | to`,
    ),
    ...listed(`
      rejected : | options : | option : | alternatives : | no way was i | no way were we | or do i | or do we |
      or should i | or should we | what i did not do | what i didn't do | put my foot down | refrained from |
      elected not to | decided not to | chose not to | opted not to | agreed not to | dropped # | dropped one |
      dropped both | dropped the other | dropped the others | dropped the rest | eliminated | was on the table | were on the table |
      textbook | fought that | fought it | fought against | resisted | original plan was | 's plan was | their
      plan was | his plan was | her plan was | the plan from | said no to | asked him not to | asked her not to
      | asked them not to | instead of that | instead of this | ruled out | ruled it out | ruled that out |
      rules out | was out of the question | out of the question | not an option | wasn't an option | no option |
      was tempted | were tempted | tempting to | one option | first option | second option | one possibility |
      another option | another possibility | the other option | other option | the alternative | the
      alternatives | an alternative | two options | three options | # options | options were | options on the
      table | two ways | # ways | plan b | weighed up | toyed with | played with the idea | the idea of |
      flirted with | thanks but no thanks | no thanks | thank you but no | talked him out of | talked her out of
      | talked them out of | dropped the idea | that idea | i won't | advice was to | was advised to | were
      advised to | had a choice | the choice was | a choice between | choice between | either i | either we |
      could either | crossed off | crossed it off | off the list | or we could | or i could | we could also |
      the first idea | my first idea | my first thought | my first instinct | first instinct | my first impulse
      | was going to just
    `),
  ],

  /** An option is looked at; a turn after it shows that it was not taken. */
  considered: [
    ...listed(`
      thought about | thought of | thought i'd | thought we'd | looked at | looked into | considered |
      contemplated | weighed | explored | tempted | the plan had been | normally you'd | normally we'd |
      normally i'd | the usual way | usually you | the standard | debated | discussed | possibility | option |
      options | alternative | either | was about to | was going to | had planned to | originally | at first i
      wanted | in theory | as opposed to | talked about | talked of | played with | first idea
    `),
  ],

  /** Something is put aside, if it was put forward before. */
  dropped: [
    ...spread(
      `was | were | it's | been | got | is`,
      `declined | dropped | rejected | refused | shelved | crossed out | crossed off | thrown out | scrapped | discarded |
       ruled out | vetoed | set aside | turned down | binned | abandoned | voted down | overruled | struck out | filed away |
       not done | not taken up`,
    ),
    ...spread(
      `neither | none of it | none of them | nothing`,
      `was done | happened | was taken up | was followed | came of it | came of that | was built | was bought`,
    ),
    ...spread(
      `handed | gave | sent | pushed | passed`,
      `it back | them back | it all back | the cheque back | him home | him away | her home | them home | them away`,
    ),
    ...spread(
      `didn't | don't | never | i didn't | we didn't`,
      `do the | do that | do it | do any | do either | use the | use it | buy it | sign it | put up | take up | go for | bite |
       take the | go with | call | want | follow`,
    ),
    ...spread(`so no | and so no | hence no`, `_`),
    ...spread(
      `kept | left | stayed | went on | carried on | pressed on`,
      `it open | it running | as we were | as it was | with it | open | on`,
    ),
    ...listed(`
      none of them | too much | way too | overpriced | not for us | not for me | thank you , no | i'd sooner | we'd sooner | i'd rather | we'd rather | passed on it | passed on that | let that go | let it go |
      not that | no thank you | the answer was no | my answer was no | said no to
    `),
  ],

  /** Others come with something of their own. */
  pitch: [
    ...spread(
      `came | come | comes | turned up | arrived | came to me | came to us | came along | came round | came by | came back`,
      `with their | with his | with her | with a | with an | with some`,
    ),
    ...spread(
      `tried | tried hard | tried very hard | was desperate | were desperate | offered | would have liked | longed | hoped | itched`,
      `to give us | to give me | to sell | to get us | to get me | to push | to talk | to persuade | to interest | me to | us to`,
    ),
    ...spread(
      `was offered | were offered | got offered | been offered | offer of | an offer | the offer | offer me | offer us`,
      `a | an | the | of | from | for | to | _`,
    ),
    ...spread(
      `goes | 's going | was going | was like | was in love | fell in love | in love | had it in | swore | swears | 's all for | have it in`,
      `okay | , | with | _ head | by | on`,
    ),
    ...spread(
      `has presented | presented | put | laid | threw | floated`,
      `itself | himself | herself | themselves | forward | on the table | a cheque`,
    ),
    ...spread(
      `rule of thumb | the book | the manual | the textbook | the handbook | by the book | custom | tradition | the usual | most
       people | everybody's | everyone's | common`,
      `is | says | tells | said | would | idea | thing | to do | practice | practise`,
    ),
  ],

  /** Others propose something. */
  proposal: [
    ...listed(`
      suggested | suggests | proposed | proposes | proposal | recommended | recommends | urged | favoured |
      favored | preferred | insisted on | argued for | argued that we | pushed for | pushing for | pressed for |
      lobbied for | pleaded for | called for | advised | advised us to | advocated | offered | offered to |
      offers | his idea was | her idea was | their idea was | 's idea was | suggestion | suggestion was | quoted | pitched | recommendation was   | were all for | was all for | was for closing | was for selling | was for buying | was for waiting | was for hiring | was for replacing | was for stopping | keen on | thought we should | thought i should | thought we could
      | said we should | said i should | said we could | said just | says just | said cancel | says cancel | why
      don't we | why don't you | why not just | voted for | wanted me just to | wanted us just to | wanted
      simply to | wanted us simply to | tried to talk | tried to persuade | tried to convince | pressure to |
      there was talk of | had in mind | talked of | would rather have | in favour of | in favor of | tried to
      sell | tried to push | on at me to | on at us to | kept saying we | kept saying i | kept saying to | kept telling me to | kept telling us to | was pushing | were pushing
    `),
  ],

  /** Others want or think something; a turn after it shows that it was not done. */
  personWish: [
    ...spread(
      `boss | manager | director | colleague | colleagues | partner | design | he | she | lead | chef | architect |
       engineer | engineers | consultant | consultants | vendor | supplier | sales | marketing | some |
       others | everyone | everybody | people | the others | developers | foreman | vet | union | doctor |
       surgeon | chairman | chair | mayor | captain | promoter | deputy | supervisor | agency | finance |
       half | team | producer | editor | head | husband | wife | brother | father | mother | contractor |
       operations | purchasing | legal | it | hr | everyone | everybody`,
      `wanted to | wants | wants to | wanted the | wanted a | wanted it | wanted them | wanted him | wanted her |
       wanted just | would have  | said | reckoned `,
    ),
  ],

  /** The speaker goes another way, or says what spoke against one. */
  turn: [
    ...listed(`
      then decided | then i decided | decided to | i decided | we decided | but i | but we | instead | but
      instead | i asked for | i asked him for | i asked her for | i decided on | i decided to | we decided to |
      we decided on | i chose | we chose | i went for | we went for | i went with | we went with | rather than |
      i convinced | i persuaded | we persuaded | i thought about that | i didn't | we didn't | but that | but it
      | but the | but they | however | except | too expensive | too slow | too risky | too dear | too long | too
      late | too big | too much | too dangerous | not worth | would take | would cost | would mean | would only
      | takes too | costs too | because it | because that | since that | no use | no good | doesn't | wouldn't |
      won't | nobody wants | nobody reads
    `),
  ],

  /** What was proposed was done. */
  accepted: [
    ...listed(`
      said yes | i said yes | we said yes |
      so i did | and i did | so we did | and we did | i agreed | we agreed | i accepted | we accepted | i took
      it | took him up | took her up | took them up | happy to | gladly | was glad | were glad | was grateful | were grateful | welcomed | good idea | which i did | which we did
    `),
  ],
};
