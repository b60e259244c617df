import { phraseList } from "../../text/phrases.ts";

/**
 * How a like or dislike is put. `taste` and `distaste` say it outright, `for` and `against` otherwise;
 * `may` is mere readiness; `flip` turns its clause, `drop` only what stands right behind it;
 * `joint` only holds words together that would mean something else alone.
 */
export const ATTITUDES = {
  taste: phraseList(`
    appealed | attracted | attract me | fell in love | in love with | love it | like it | enjoy it | want it | needs
    me | how i like | how i want | the way i like | way i want | more fun | a thrill | kick from | heart beats |
    love | loved | loves | loving | adore | like | liked | likes | liking | enjoy | enjoyed | enjoys | enjoying |
    enjoyable | enjoyment | prefer | preferred | prefers | preferring | preferably | preferable | preference |
    favourite | favorite | keen | keen on | fond of | fan of | fancy | happy | happiest | happier | happily | glad |
    gladly | pleased | suits | suit me | suited | suits me | i want | i'd want | would want | i'd like | would like
    | would love | i'd love | thrive | thrives | thriving | at my best | at their best | best part | best bit | best
    thing | favourite part | nicest | i'd miss | would miss | miss | missed | missing | appeal | appeals | appealing
    | attracts me | attracted to | draws me | drew me | drawn to | interests me | interest me | interested in |
    excites me | exciting | my thing | my cup of tea | right up my street | in my element | my element | i belong |
    comfortable with | feel comfortable | comfortable | feel at home | feels at home | at home in | at home with |
    at home among | at home behind | swear by | believe in | believer in | passionate about | a passion | my passion
    | delighted | a joy | joy | a pleasure | pleasure | relish | a kick out of | get a kick | a buzz | gives me
    energy | gives me a lift | energises me | energizes me | gets me out of bed | drive for | crave | hungry for |
    hunger for | yearn* | long for | longing for | fascinat* | treasure | cherish | look forward to | looking
    forward to | can't wait | blossom* | flourish* | bloom | gets me going | is more my | more my style | my style |
    my kind of | my sort of | my idea of | come alive | comes alive | my speciality | my specialty | my forte |
    taste for | soft spot for | weakness for | sooner | i'd sooner | rather | i'd rather | i would rather | much
    rather | i'd much rather | i'd prefer | would prefer | ideal | ideally | perfect | my dream | dream of | dreamed
    of | dream job | dreaming of | heaven | paradise | bliss | satisfying | rewarding | satisfaction | fun |
    motivates me | motivating | inspires me | stimulat* | pleasant | i welcome | fulfil* | happy place | makes me
    happy | tempts me | tempted | tempting | warm to | warms my heart | makes my day | the thrill of | addicted to |
    hooked on | a treat`),
  distaste: phraseList(`
    drives me mad | drives me crazy | drives me up | drives me round | drives me insane | drive me mad | drive me
    crazy | drive me up | drive me round | drove me mad | drove me crazy | drove me up | killed my | ruined my |
    spoilt my | take the joy | took the joy | takes _ pleasure | takes the fun | takes the pleasure | hate | hated |
    hates | hating | dislike | disliked | loathe | loathed | detest | despise | can't stand | cannot stand |
    couldn't stand | can't abide | can't bear | cannot bear | couldn't bear | can't take | can't cope | cannot cope
    | couldn't cope | can't handle | can't deal with | couldn't get used | never got used | not stand | abhor |
    resent | dread | dreaded | dreading | dreadful | allergic to | allergic | fed up | sick of | sick and tired |
    tired of | grown tired | weary of | had enough of | had enough | enough of | had my fill | bore me | bores me |
    bored by | bored with | would bore | bored | boring | dull | tedious | drain me | drains me | draining | exhaust
    me | exhausts me | exhausting | exhausted | tires me | tire me | tiring | wears me out | wear me out | wore me
    out | wears me down | wear me down | wore me down | worn out | leaves me cold | leave me cold | makes me nervous
    | make me nervous | makes me anxious | makes me ill | make me ill | made me ill | makes me sick | makes me
    unhappy | makes me miserable | makes me lonely | makes me grumpy | makes me restless | makes me tired | nerve-
    racking | stress me | stresses me | stressed me | annoys me | annoy me | annoying | confuses me | confuse me |
    depresses me | depressing | frightens me | scares me | scare me | terrifies me | terrified of | gets on my
    nerves | put me off | puts me off | repels me | can't see the point | don't see the point | see no point |
    torture | torment | agony | a horror | horror | nightmare | nightmares | purgatory | hell | a chore | punishment
    | misery | miserable | unhappy | unbearable | suffer* | wither | suffocat* | stifl* | i drown | drown in |
    shudder | cringe | worst | horrible | awful | waste of time | overwhelm* | intimidat* | pointless | soul-
    destroying | no fun | a pain | a burden | a drag | frustrat* | irritat* | a strain | kills me | kill my | kills
    my | killing me | spoils | takes the joy | takes away | panic | panicky | sweat | shiver | can't relax | can't
    sleep | can't work | can't concentrate | can't think | can't breathe | can't function | couldn't breathe |
    unsettles me | unnerves me | rubs me | turns me off | turn-off | disappoint* | sad | gloomy | bleak`),
  for: phraseList(`
    born for | born to |
    how i work | the way i work | where i stand | where i work well | when i work best | what counts | counts for me
    | respect | respond to | respond well | react well | ask people to | get more done | comes in handy | in handy |
    easier | makes it easier | bearable | max | at most | tops | at your disposal | thinking of | strict about |
    particular about | suit us | suits us | is enough | are enough | will do | would do | nicely | admire | trust in
    | am used | i'm used | accustomed | i'm your man | i'm your woman | my first choice | first choice | number one
    | priority | my priority | comes first | come first | above all | most of all | more than anything | preferable
    | my rule | my motto | no place i'd sooner | no place i'd rather | nowhere i'd rather | nowhere i'd sooner |
    nothing i like more | nothing i enjoy more | nothing i'd rather | no better place | not hard | hard at all | no
    less | in favour of | want | wants | wanted | wanting | wish | my wish | hope | hoping | hoped | wish for | seek
    | seeking | look for | looking for | searching | searching for | i'm after | am after | i need | we need | needs
    | need | would need | have to be | would have to be | must have | a must | essential | it has to be | has to be
    | must be | is fine | are fine | fine | fine with | fine by me | ok | okay | alright | all right | cool with |
    no problem | no problems | no trouble | no bother | no hardship | no obstacle | no objection | no objections |
    no sacrifice | no issue | no issues | no difficulty | no drama | no big deal | no deterrent | no barrier | makes
    no difference | makes no odds | no worries | not a problem | not an issue | isn't a problem | aren't a problem |
    isn't an issue | won't be a problem | wouldn't be a problem | doesn't bother | don't bother | didn't bother |
    never bothered | not bother | bothers me little | doesn't scare | don't scare | doesn't frighten | doesn't worry
    | don't worry me | doesn't faze | don't faze | doesn't stress | doesn't put me off | doesn't deter | don't mind
    | wouldn't mind | won't mind | never minded | not mind | doesn't hurt | doesn't trouble | no qualms | nothing
    against | nothing wrong with | have no trouble | can't complain | not complain | not only | not just | why not |
    nothing beats | nothing better than | there's nothing like | nothing like | no better | couldn't imagine
    anything else | couldn't live without | can't live without | couldn't do without | can't do without | wouldn't
    trade | wouldn't swap | wouldn't be without | wouldn't miss | won't say no | wouldn't say no | no finer | can't
    get enough | never get enough | never tire of | never too | willing | ready | prepared to | prepared | open to |
    open for | open-minded about | up for | game for | flexible | available | easy about | relaxed about | at ease |
    comes naturally | come naturally | natural at | a natural | strong at | good at | my strength | my strong suit |
    my strong point | strongest | my best work | my best thinking | i work best | works best | work best | work
    better | works better | function best | perform better | perform best | i do best | do well | do better | best
    results | do my best | do my finest | brings out the best | bring out the best | get the best out | concentrate
    better | concentrate best | think best | think better | learn best | learn most | at heart | cut out for | made
    for | built for | through and through | give me | put me on | put me in | put me down | put me | let me | keep
    me | bring on | count me in | count on me | sign me up | send me | always choose | i'd choose | would choose |
    choose | chose | i'd pick | i pick | pick | opt for | i'd opt | i'd go for | i'd take | i would take | go for |
    going for | plump for | vote for | i'm for | all for | insist on | insist | set on | only consider | any day |
    every time | any time | anytime | please | pls | plz | only | welcome | welcomed | excited | is great | are
    great | great | nice | lovely | wonderful | fantastic | brilliant | excellent | good thing | exactly right |
    just right | right for me | good for me | healthy | helpful | useful | important to me | important | matters to
    me | matter to me | matters most | matters more | means a lot | mean a lot | means more | mean to | meant to |
    intend to | plan to | aim | aiming | ambition | ambitious | my goal | my plan | value | values | appreciate |
    appreciated | proud of | pride in | accept | get on with | good with | better with | better off | in my blood |
    second nature | part of the job | part of the trade | part of the deal | comes with the job | comes with the
    territory | normal for me | feels normal | feels natural | is normal to me | used to it | sounds good | a plus |
    a bonus | an advantage | an attraction | reason i applied | why i applied | reason i'm here | why i'm here | why
    i became | keeps me going | keeps me interested | keeps me awake | helps me | helps | gives me | worked well |
    works for me | work for me | works well for me | would do me good | does me good | curious about | curious |
    sleep better | sleep well | the best | volunteer | volunteered | volunteering | picture myself | see myself |
    imagine myself | see my future | would fit | fits me | fits | is me | is for me | are for me | my world | my
    life | heart's in | my heart | i rely on | worth | stick to | sticking with | stick with | stay with | keep it
    that way | keep it like that | more of | plenty of | yes please | all the better | the better | the merrier |
    count me | happy to | longed for | i vote | no thanks needed | i find it easy | easy for me | easier for me |
    easily | i cope | cope well | deal well | handle | no fear of | not afraid | unafraid | makes sense | my place
    is | my place | i grow | nourish* | recharge* | lets me | keen to | eager | eager to | motivated by | driven by`),
  against: phraseList(`
    i mind | do mind | would mind |
    shut down | make mistakes | make more mistakes | makes me clumsy | makes me leave | make me leave | bad-tempered
    | careless | endless | twiddling my thumbs | half asleep | parted ways | outgrown | sorry if | i'd be sorry |
    never tempted | bring out the worst | brings out the worst | distracts me | distracted | gets in the way | get
    in the way | slows me down | slow me down | holds me back | hold me back | is wasted on | wasted on me |
    switches me off | costs too much | respond badly | react badly | walk out | i'd leave | i'd quit | i'd resign |
    draw the line | last resort | necessary evil | only if i must | if i must | are out | is out | are out for me |
    be lost | feel lost | get lost | got lost | find it a | not an option | isn't an option | not on the cards |
    isn't on the cards | no option | round the bend | is taken | are taken | rather not |
    sooner not | prefer not | prefer not to | out of the question | refuse | refused | decline | say no | no thanks
    | no thank you | not for me | isn't for me | aren't for me | wasn't for me | isn't me | not me | never for me |
    isn't my thing | aren't my thing | not my thing | isn't my cup | not my cup | isn't my world | not my world |
    not interested | wouldn't interest | doesn't interest | don't interest | isn't interest* | deal breaker |
    dealbreaker | deal-breaker | no way | no go | no-go | not a chance | under no circumstances | over my dead body
    | not on your life | could do without | could live without | gladly do without | can do without | happily do
    without | keep awake | too much for me | is too much | are too much | be too much | become too much | is too |
    are too | was too | were too | became too | become too | be too | too old for | too tired for | too slow for |
    too shy for | too impatient | i'm tired | i'm ill | afraid of | scared of | frighten* | fear | nervous | anxious
    | uneasy | uncomfortable | unwell | lonely | isolated | trapped | stuck | boxed in | cramped | caged | a cage |
    a prison | like a cage | a leash | leash | a straitjacket | hard to | hard for me | difficult for me |
    difficulty with | difficulties with | difficulty | have difficulty | trouble with | struggle | struggles |
    struggled | find it hard | find it difficult | hard time | bother | bothers | bothered | worry about | worries
    me | minded | sacrifice | an obstacle | fuss about | days are over | left to others | to others | to the others
    | to someone else | to somebody else | to someone more | to somebody more | to colleagues | to those who | to
    people who | somebody else | someone else | others can | others do | let others | let someone | let somebody |
    reason i left | why i left | reason i quit | why i quit | i left because of | left because of | left _ because
    of | left _ because | enough for me | enough for a lifetime | last me | no use | useless | no good at | no good
    with | bad at | poor at | hopeless at | weak at | clumsy at | slow at | nuisance | a hindrance | i regret |
    regret | mistake | wear thin | worn thin | ruined | ruins | nothing to do with | anything to do with | goes
    against | reluctant | reluctantly | dangerous | a problem | problem | an issue | wouldn't last | wouldn't suit |
    wouldn't work | doesn't work | won't work | isn't possible | aren't possible | not possible | impossible | have
    to say no | wide berth | wrong person | wrong choice | wrong man | wrong woman | rusty | go mad | go crazy | i'd
    go mad | up the wall | up the walls | stir-crazy | climb the walls | climbing the walls | fall asleep | falling
    asleep | lose interest | lost interest | not my strength | isn't my strength | not my strong | isn't my strong |
    weakness | my weak point | don't appeal | doesn't appeal | a turn-off | off-putting | hardly ever | never again
    | in the past | a thing of the past | belongs to the past | costs me | feel sick | feel ill | feel bad | not
    worth | isn't worth | a step too far | unthinkable | unacceptable | not acceptable | can't imagine | couldn't
    imagine | can't picture | couldn't picture | can't see myself | couldn't see myself | don't see myself`),
  may: phraseList(`
    i'd | i'll | i can | i could | i would | i will | i may | i might | can | could | i always | i do | we'd | we
    can | we could | we'll | you can | able to | do my | i take | i've always | i have always | i tend to | i work |
    as  what i do`),
  flip: phraseList(`
    not | don't | doesn't | didn't | won't | wouldn't | can't | cannot | couldn't | isn't | aren't | wasn't |
    weren't | haven't | hasn't | hadn't | shouldn't | mustn't | needn't | never | no | nobody | none | nothing |
    neither | nor | hardly | rarely | barely | no longer | no more | no one | not any | nowhere | no need | no wish
    | no desire | no interest | no plans | no intention | no ambition | no patience for | no talent for | isn't what
    | isn't where | wasn't what | less | least | dont | doesnt | wont | cant | wouldnt | couldnt | isnt | arent`),
  drop: phraseList(`
    stop doing | stop working | stop travelling | stopped doing | stopped working |
    without | rule out | ruled out | turn down | turned down | turning down | do without | spare me | keep me away
    from | keep me out | keep me off | leave me off | count me out | leave me out | away from | get away from | stay
    away from | steer clear of | stay clear of | keep clear of | stay out of | get out of | out of | get off | off
    the | put off | done with | i'm done | am done | through with | finished with | over with | had it with | give
    up | gave up | giving up | drop out of | stopping | quit | quitting | avoid | avoiding | avoided | escape |
    escaped | get rid of | be rid of | rid of | free from | free of | freed from | no more of | instead of | in
    place of | except | except for | apart from | bar the | shift bar | shifts bar | anything bar | everything bar |
    other than | anything but | leave behind | left behind | against | let the | say goodbye to | stay off |
    relieved of | excused from | spared | step down from | enough with`),
  joint: phraseList(`
    it when | it if | best when | better when | happy when | happiest when | myself when | so long as i | no more
    than | not more than | not less than | no less than | no matter | not before | not knowing | too many | too much
    | i'm afraid | need to know | no wonder | no doubt | not sure | i must say | not that i | not to mention | would
    like to ask | i'd like to ask | last but not least | i know | i mean | you know | as well as | be able to`),
} as const;

export type Attitude = keyof typeof ATTITUDES;

/** Who is spoken of where it is not the candidate: "my boss hated home working". */
export const OTHERS: ReadonlySet<string> = new Set(
  `he she they boss bosses manager managers colleague colleagues customer customers client clients patient patients
  staff crew wife husband partner children kids parents people everyone everybody owner company firm team friend friends
  director mother father who students pupils guests users residents half others employer employers`.split(
    /\s+/,
  ),
);
