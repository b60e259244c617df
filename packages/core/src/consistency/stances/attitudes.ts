import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";
import { VERDICTS } from "./verdicts.ts";

/** What does something to somebody: "keeps me sane", "makes me miserable". */
const DOES_TO_ME = `keeps me, keep me, kept me, makes me, make me, made me, gets me, get me, leaves me, leave me, left
  me, has me, had me, sends me, puts me, turns me, feel, i feel, feeling, i'm, i am, i get, i become, i go`;
const WELL = `sane, young, alive, awake, sharp, fit, warm, smiling, laughing, grounded, calm, happy, content, at ease,
  at peace, energised, energized, motivated, humming, singing, buzzing, fulfilled, in good spirits, in a good mood,
  whole, cheerful, stronger, grateful, relaxed`;
const ILL = `miserable, ill, sick, anxious, mad, grumpy, stressed, sad, dizzy, sleepy, tense, restless, twitchy,
  angry, depressed, down, low, crazy, insane, jumpy, jittery, itchy, queasy, cross, cranky, furious, claustrophobic,
  uneasy, nervous, lonely, useless, cold, flat, exhausted, drained, worn out, stale, to sleep, on edge, in a bad mood,
  around the bend, round the twist, round the bend, bananas, spare, stir crazy, bored, bored stiff, trapped, stuck,
  lost, out of place, like a fraud, like a number, like a robot, under pressure`;
const DO = `work, do, teach, learn, write, cook, think, sell, drive, play, perform, concentrate, sleep, function,
  paint, code, study, train, manage, cope, operate, listen, read, design, build, create, talk, speak, rest, live,
  fare, bake, sing, dance, act`;
const BEST = `better, best, better in, best in, better with, best with, better on, best on, better at, best at, well
  with, well in, fine in, fine with, happily in, happily with`;
/** "No stomach for", "little appetite for". */
const LACK = `no, zero, little, not much, not the, never any, never had any, never had the, haven't the, haven't any,
  lack the, lack any`;
const LIKING = `stomach for, appetite for, taste for, head for, gift for, nerve for, nerves for, heart for, love for,
  love of, use for, talent for, patience for, patience with, time for, ear for, eye for, enthusiasm for, sympathy for,
  hunger for, fondness for, urge to, inclination to, inclination for, longing for, yearning for, hankering for, fancy
  for, passion for, ambition to, ambition for, ambitions to, aptitude for`;

/**
 * How a like or dislike is put. `taste` and `distaste` say it outright, `for` and `against` otherwise;
 * `may` is mere readiness; `flip` turns its clause, `drop` only what stands right behind it;
 * `joint` only holds words together that would mean something else alone.
 */
export const ATTITUDES = {
  taste: [
    ...VERDICTS.taste,
    ...joined(DOES_TO_ME, WELL),
    ...phraseList(`
    appealed | attracted | attract me | fell in love | in love with | love it | like it | enjoy it | want it |
    needs me | how i like | how i want | the way i like | way i want | more fun | a thrill | kick from |
    heart beats | love | loved | loves | loving | adore | like | liked | likes | liking | enjoy | enjoyed | enjoys |
    enjoying | enjoyable | enjoyment | prefer | preferred | prefers | preferring | preferably | preferable |
    preference | favourite | favorite | keen | keen on | fond of | fan of | happy | happiest | happier | happily |
    glad | gladly | pleased | suits | suit me | suited | suits me | i want | i'd want | would want | i'd like |
    would like | would love | i'd love | thrive | thrives | thriving | at my best | at their best | best part |
    best bit | best thing | favourite part | nicest | i'd miss | would miss | appealing | attracts me |
    attracted to | draws me | drew me | drawn to | interests me | interest me | interested in | excites me |
    exciting | my thing | my cup of tea | right up my street | in my element | my element | i belong |
    comfortable with | feel comfortable | comfortable | feel at home | feels at home | at home in | at home with |
    at home among | at home behind | swear by | believe in | believer in | passionate about | a passion |
    my passion | delighted | a joy | a pleasure | relish | a kick out of | get a kick | a buzz | gives me energy |
    gives me a lift | energises me | energizes me | drive for | crave | hungry for | hunger for | yearn* | long for |
    longing for | fascinat* | treasure | cherish | look forward to | looking forward to | can't wait | blossom* |
    flourish* | bloom | gets me going | is more my | more my style | my style | my kind of | my sort of |
    my idea of | come alive | comes alive | my speciality | my specialty | my forte | taste for | soft spot for |
    weakness for | i'd sooner | i'd rather | i would rather | much rather | i'd much rather | i'd prefer |
    would prefer | ideal | ideally | my dream | dream of | dreamed of | dream job | dreaming of | heaven | paradise |
    bliss | satisfying | rewarding | satisfaction | fun | motivates me | motivating | inspires me | stimulat* |
    pleasant | i welcome | fulfil* | happy place | makes me happy | tempts me | tempted | tempting | warm to |
    warms my heart | makes my day | the thrill of | addicted to | hooked on | a treat | rather than | would rather |
    we'd rather | far rather | i'd far rather | rather have | rather work | rather be | rather go | rather do |
    i miss | i'll miss | i've missed | i would miss | miss the most | missed most | missed the most | what i missed |
    appeal to me | appeals to me | a great appeal | real appeal | be perfect | perfect for me | is perfect |
    are perfect | sweet spot | a love of | the love of my | partial to | mad about | crazy about | nuts about |
    big on | made up with | happy as | over the moon | tickled | buzzing | i live for | is when i live |
    when i live | that's when i feel | when i feel alive | makes me tick | lights me up | light me up |
    floats my boat | rocks my | is my jam | my happy | bliss for me | joy for me | best of my day | highlight of my |
    the highlight | high point of my | the bit i'd keep | i'd keep | would keep | i want to keep |
    the last thing i'd give | a dream for me | set my heart on | heart set on | my heart is in | my heart is with |
    my heart's with | heart is set | itching to | dying to | raring to | hankering | pining for | i pine |
    suits me fine | suits me down | suit me down | just the ticket | music to my | right up my alley | up my street |
    most comfortable | most happy | most at ease | more me | is me all over | would be a treat | would love to |
    loves to | a fan | huge fan | no fonder | nothing gives me more | get most out of | get a lot out of |
    get so much out | i bid | by choice | by preference | for preference | of my own choosing | out of choice |
    happy when | happiest when | happiest if | am myself when | best when | better when | at my best when |
    what suits me | what makes me happy | gives me joy | my best _ gets | my best _ is | my best _ are |
    my best _ comes | my best _ happens | gets me out of bed | gets me up | is what gets me | would suit | suit our |
    suits our | suit my | suits my | suited my | is the reason i | is why i do | is what i do this |
    reason i do this | what i do it for | why i went into | why i chose | what drew me | what keeps me here |
    jump at | leap at | bite your hand | bite your arm | kill for | i'd pay to | do it for free | do it for nothing |
    do that for free | sign tomorrow | start tomorrow | take it tomorrow | say yes tomorrow | yes in a heartbeat |
    in a heartbeat | like a shot | wild horses wouldn't keep | can't get enough of | couldn't get enough |
    live and breathe | eat sleep and breathe | in love | love of my | nothing better | nothing finer |
    could do it all day | could do that all day | do it all day | all day long and | never get tired | never tire |
    i come alive | i light up | i'm buzzing | sings to me | speaks to me | close to my heart | dear to my heart |
    dear to me | near to my heart | i'm sold on | sold on | in favour | all in favour | a great believer |
    firm believer | convert to | a convert | won over by | i've come to love | grown to love | grew to love |
    learned to love | learnt to love | come to enjoy | grown to like | therapeutic | soothing | relaxing | calms me |
    invigorat* | uplifting | addictive | a luxury | a privilege | an honour | a gift to me | a blessing |
    my comfort | my refuge | my bread and butter | bread and butter | heart and soul | the heart of it for |
    the making of me | made my week | makes my week | the cherry | the icing | the sweet part | the good part |
    the fun part | the fun bit | the nice part | the part i'd keep | the part i love | the side i like |
    get a _? lift | get a _? buzz | get a _? thrill | get a _? high | get a _? charge | gives me a _? lift |
    gives me a _? buzz | gives me a _? thrill | gives me a _? kick | is grand | are grand | is lovely | are lovely |
    is the best thing | best thing about | best bit of | best part of the | the nicest thing | my liveliest |
    at my liveliest | at my sharpest | at my happiest | the most fun | liked best | like best | enjoy most |
    enjoy the most | love most | i fancy | we fancy | do fancy | quite fancy | fancy a | fancy the | fancy doing |
    fancied a | makes the job for me | make the job for me | make the job worth | makes the job worth |
    makes it for me | is what makes the job | are what makes the job | makes the day for me | half the charm |
    half the fun | half the joy | part of the charm | the charm of | keeps the blood moving | gets the blood going |
    gets my blood going | gets my blood up | properly awake | wide awake | that's when i'm | thrilled | chuffed |
    makes the day | makes the week | gets my juices | makes me purr | warms me | is gold to me |
    worth its weight in gold | my oxygen | is oxygen | is my fuel | my lifeblood | my drug | a sucker for |
    takes some beating | beats everything | beats anything | agree with me | agrees with me | does wonders |
    bit i look forward | part i look forward | bit i like | part i like | where i shine | i shine | gives me wings |
    like a fish in water | fish to water | duck to water | in clover | makes me whistle | whistling to work |
    i whistle | i purr | is where my heart | where my heart is | soft on | keeps my mind | feeds my soul |
    food for my | good for the soul | the best bit | someone who likes | somebody who likes | someone who loves |
    somebody who loves | someone who enjoys | somebody who enjoys | the sort who likes | the sort who loves |
    the type who likes | the type who loves | the kind who likes | the kind who loves | clears the head |
    clears my head | i'm most productive | am most productive | most productive | at my most productive |
    would be a dream | be a dream | a dream come true | get me going | sets me up for the day | sets me up |
    bit i do it for | part i do it for | i do it for | is why i get up | keeps me in the trade |
    keeps me in the job | keeps me in this | keeps me in the profession | what keeps me | the more i like it |
    the more i like | the better i like | the better i feel | the salt in my | salt in my soup | gives me the most |
    gives me most | most pleasure | gives me pleasure | give me pleasure | gives me great | give me the most |
    would tempt me | tempt me | what i'd call a good | what i call a good`),
  ],
  distaste: [
    ...VERDICTS.distaste,
    ...joined(DOES_TO_ME, ILL),
    ...joined(LACK, LIKING),
    ...phraseList(`
    drives me mad | drives me crazy | drives me up | drives me round | drives me insane | drive me mad |
    drive me crazy | drive me up | drive me round | drove me mad | drove me crazy | drove me up | killed my |
    ruined my | spoilt my | take the joy | took the joy | takes _ pleasure | takes the fun | takes the pleasure |
    hate | hated | hates | hating | dislike | disliked | loathe | loathed | detest | despise | can't stand |
    cannot stand | couldn't stand | can't abide | can't bear | cannot bear | couldn't bear | can't take |
    can't cope | cannot cope | couldn't cope | can't handle | can't deal with | couldn't get used | never got used |
    not stand | abhor | resent | dread | dreaded | dreading | dreadful | allergic to | allergic | fed up | sick of |
    sick and tired | tired of | grown tired | weary of | had enough of | had enough | enough of | had my fill |
    bore me | bores me | bored by | bored with | would bore | bored | boring | dull | tedious | drain me |
    drains me | draining | exhaust me | exhausts me | exhausting | exhausted | tires me | tire me | tiring |
    wears me out | wear me out | wore me out | wears me down | wear me down | wore me down | worn out |
    leaves me cold | leave me cold | makes me nervous | make me nervous | makes me anxious | makes me ill |
    make me ill | made me ill | makes me sick | makes me unhappy | makes me miserable | makes me lonely |
    makes me grumpy | makes me restless | makes me tired | nerve racking | stress me | stresses me | stressed me |
    annoys me | annoy me | annoying | confuses me | confuse me | depresses me | depressing | frightens me |
    scares me | scare me | terrifies me | terrified of | gets on my nerves | put me off | puts me off | repels me |
    can't see the point | don't see the point | see no point | torture | torment | agony | a horror | horror |
    nightmare | nightmares | purgatory | a chore | punishment | misery | miserable | unhappy | unbearable | wither |
    suffocat* | stifl* | i drown | drown in | shudder | cringe | worst | overwhelm* | intimidat* | pointless |
    soul destroying | no fun | a pain | a burden | a drag | frustrat* | irritat* | a strain | kills me | kill my |
    kills my | killing me | spoils | takes the joy | takes away | panic | panicky | shiver | can't relax |
    can't sleep | can't work | can't concentrate | can't think | can't breathe | can't function | couldn't breathe |
    unsettles me | unnerves me | rubs me | turns me off | turn off | disappoint* | gloomy | bleak | like hell |
    is hell | pure hell | hell for me | hell on earth | living hell | makes me sad | makes me suffer | i suffer |
    suffered under | is horrible | are horrible | horrible to me | is awful | are awful | does my head in |
    do my head in | did my head in | does me in | gets me down | get me down | gets my goat | get my goat |
    makes my skin | makes my blood | grates on | grate on | rubs me up | sets my teeth | bugs me | bug me |
    winds me up | wind me up | ticks me off | sick to death | sick to the back | bored to | bored stiff |
    bored silly | puts years on | would finish me | finish me off | finishes me | would kill me |
    would be the death | be the death of me | the death of me | the bane | bane of my | my idea of hell |
    can't be doing | can't be dealing | couldn't be doing | no stomach for | haven't the stomach |
    don't have the stomach | no appetite for | my stomach turns | gives me the creeps | gives me the shivers |
    give me the creeps | turns my stomach | makes me cringe | makes me want to | have no time for | no time for |
    have no patience | can't stomach | couldn't stomach | not keen | not mad about | not wild about | no fan |
    not a fan | never been a fan | no friend of | hardly my | do not suit | doesn't suit | don't suit | didn't suit |
    wouldn't suit me | a bad fit | a poor fit | go stale | went stale | goes stale | a grind | the grind of |
    the worst thing | least favourite | least favorite | i'd scrap | would scrap | bit i'd drop | i'd drop first |
    i'd give up first | first thing i'd drop | got no joy | no joy in | takes it out of me | take it out of me |
    my body can't | my body just can't | my back can't | my knees can't | i've sworn off | sworn off |
    have sworn off | swore off | turned against | gone off | i've gone off | went off | fall apart | go to pieces |
    go to pot | i crumble | i freeze | i clam up | clam up | lock up | i'd abolish | i'd ban | i'd bin | i'd drop |
    i'd rather die | rather die | rather starve | sooner starve | i'd sooner starve | over my dead |
    like pulling teeth | pulling teeth | root canal | watching paint dry | stressful | stresses | soul sapping |
    mind numbing | monotonous to me | mindless to me | pain in the | a bore | a nuisance to me | a headache |
    a millstone | an ordeal | an imposition | an insult | a penance | a curse | a plague | a trial for me |
    a torture | a necessary | hated every | hated it | couldn't wait to get away | couldn't wait to leave |
    couldn't wait to be rid | can't wait to get away | can't wait to get out | can't wait to be rid |
    can't wait to stop | can't wait to see the back | counting the days | stick in my throat | sticks in my throat |
    sticks in my craw | against my grain | against the grain | goes against the | turns me cold |
    makes no sense to me | i don't see why | can't see why | don't see the need | see no need | see no reason |
    see no sense | don't see the sense | not see the point | no point in | what's the point of | i'm leaving _ over |
    leaving because of | why i'm leaving | is why i'm leaving | i've outgrown | outgrew | lost my taste |
    lost my appetite | lost the appetite | lost heart | lost my love | lost patience | run out of patience |
    my patience with | my heart sinks | heart sinks | my heart isn't | my heart is not | heart's not in |
    heart isn't in | my heart was never | don't have it in me | haven't got it in me | haven't it in me | not in me |
    isn't in me | not my nature | isn't in my nature | not cut out | never cut out | not made for | isn't made for |
    not built for | wasn't built for | not born for | the wrong side of | a waste of | waste of time | waste of my |
    i'd cut first | cut first | first to go | the first thing to go | has run its course | run its course |
    had its day | has had its day | have no business | has no business | has no place | have no place |
    don't belong in | doesn't belong in | least like | like least | enjoy least | worst part | worst thing |
    worst bit | never square | couldn't square | can't square | could never square | cannot square |
    bring me out in | brings me out in | brought me out in | is the worst of it | the worst of it | don't fancy |
    didn't fancy | wouldn't fancy | doesn't fancy | take all pleasure | takes all pleasure | take all the pleasure |
    take all the joy | takes all the joy | take all the fun | takes all the fun | took all the fun |
    rub me the wrong | rubs me the wrong | rubbed me the wrong | gets under my skin | get under my skin | should go |
    ought to go | should be abolished | should be banned | my legs go | my knees go | my knees buckle |
    legs turn to | knees turn to | i faint | i'd faint | i get dizzy | i go dizzy | i get seasick | get seasick |
    get carsick | i get sick | i feel faint | my hands shake | my hands sweat | palms sweat | i break out in |
    i come out in | my heart races | sets off my asthma | brings on my asthma | my asthma | my eczema |
    my hay fever | my back goes | my back gives | my back won't | my knees won't | my eyes hurt | my head spins |
    gives me a headache | gives me headaches | gives me migraines | gives me a rash | i throw up | i'd throw up |
    makes me gag | makes me heave | makes me squirm | i'd last a week | i'd last a day | wouldn't last a week |
    wouldn't last a day | wouldn't last a month | i seize up | i dry up | i go blank | my mind goes blank |
    i get stage | tongue tied | i lose my voice | ruins my back | wrecks my back | wrecked my back |
    wrecked my knees | ruined my knees | ruined my back | done my back in | did my back in | stuff of nightmares |
    stuff of my nightmares | good for nothing | would break me | breaks me | it'd break me | takes years off |
    sends shivers | gives me the willies | gives me the heebie | drains the life | sucks the life | saps |
    sapped my | does nothing for me | do nothing for me | did nothing for me | leaves me flat | i wilt | wilt |
    i shrivel | shrivel up | i'd shrivel | lost on me | foreign to me | alien to me | drudgery | donkey work |
    gives me ulcers | gave me ulcers | gives me stomach | fills me with horror | fills me with dread |
    fill me with dread | horrifies me | appals me | appal me | makes me yawn | send me to sleep | makes me snap |
    rots my brain | eats me up | eat me up | eats my nerves | eats the whole | eat the whole | eat up the |
    someone who hates | somebody who hates | the sort who hates | the type who hates | the kind who hates |
    seen enough | enough to last me | to last me till | to last me a lifetime | to last a lifetime | see the appeal |
    don't see the appeal | can't see the appeal | don't get the appeal | never saw the appeal |
    never saw the attraction | don't see the attraction | couldn't work with | couldn't work in | couldn't work for |
    couldn't live in | couldn't live with | couldn't live on | couldn't face | can't face | couldn't stick |
    can't stick | my back isn't what | my knees aren't what | my eyes aren't what | hide under | i'd hate it |
    put me to sleep | puts me to sleep | sends me to sleep | sent me to sleep | out of my depth |
    the last thing i'd | the last thing i want | last thing i want | the last place i'd | the last job i'd |
    last thing i'd do | the last thing i need | never go near | i'd never go near | no nerves left for |
    no nerves for | don't impress me | doesn't impress me | try my patience | tries my patience | test my patience |
    tests my patience | took too much out of me | takes too much out of me`),
  ],
  for: [
    ...joined(DO, BEST),
    ...phraseList(`
    born for | born to | how i work | the way i work | where i stand | where i work well | when i work best |
    what counts | counts for me | respect | respond to | respond well | react well | ask people to | get more done |
    comes in handy | in handy | easier | makes it easier | bearable | max | tops | at your disposal | thinking of |
    strict about | particular about | suit us | suits us | will do | would do | admire | trust in | am used |
    i'm used | accustomed | i'm your man | i'm your woman | my first choice | first choice | number one | priority |
    my priority | comes first | come first | above all | most of all | more than anything | preferable | my rule |
    my motto | no place i'd sooner | no place i'd rather | nowhere i'd rather | nowhere i'd sooner |
    nothing i like more | nothing i enjoy more | nothing i'd rather | no better place | not hard | hard at all |
    no less | in favour of | want | wants | wanted | wanting | wish | my wish | hope | hoping | hoped | wish for |
    seek | seeking | look for | looking for | searching | searching for | i'm after | am after | i need | we need |
    needs | need | would need | have to be | would have to be | must have | a must | essential | it has to be |
    has to be | must be | is fine | are fine | fine with | fine by me | ok | okay | alright | all right | cool with |
    no problem | no problems | no trouble | no bother | no hardship | no obstacle | no objection | no objections |
    no sacrifice | no issue | no issues | no difficulty | no drama | no big deal | no deterrent | no barrier |
    makes no difference | makes no odds | no worries | not a problem | not an issue | isn't a problem |
    aren't a problem | isn't an issue | won't be a problem | wouldn't be a problem | doesn't bother | don't bother |
    didn't bother | never bothered | not bother | bothers me little | doesn't scare | don't scare |
    doesn't frighten | doesn't worry | don't worry me | doesn't faze | don't faze | doesn't stress |
    doesn't put me off | doesn't deter | don't mind | wouldn't mind | won't mind | never minded | not mind |
    doesn't hurt | doesn't trouble | no qualms | nothing against | nothing wrong with | have no trouble |
    can't complain | not complain | not only | not just | why not | nothing beats | nothing better than |
    there's nothing like | nothing like | no better | couldn't imagine anything else | couldn't live without |
    can't live without | couldn't do without | can't do without | wouldn't trade | wouldn't swap |
    wouldn't be without | wouldn't miss | won't say no | wouldn't say no | no finer | can't get enough |
    never get enough | never tire of | never too | willing | ready | prepared to | prepared | open to | open for |
    open minded about | game for | flexible | available | easy about | relaxed about | at ease | comes naturally |
    come naturally | natural at | a natural | strong at | good at | my strength | my strong suit | my strong point |
    strongest | my best work | my best thinking | i work best | works best | work best | work better | works better |
    function best | perform better | perform best | i do best | do well | do better | best results | do my best |
    do my finest | brings out the best | bring out the best | get the best out | concentrate better |
    concentrate best | think best | think better | learn best | learn most | at heart | cut out for | made for |
    built for | through and through | give me | put me on | put me in | put me down | put me | let me | keep me |
    bring on | count me in | count on me | sign me up | send me | always choose | i'd choose | would choose |
    choose | chose | i'd pick | i pick | pick | opt for | i'd opt | i'd go for | i'd take | i would take | go for |
    plump for | vote for | i'm for | insist on | insist | set on | only consider | any day | every time | any time |
    anytime | please | pls | plz | welcome | welcomed | excited | is great | are great | good thing | exactly right |
    just right | right for me | good for me | healthy | important to me | important | matters to me | matter to me |
    matters most | matters more | means a lot | mean a lot | means more | mean to | meant to | intend to | plan to |
    aim | aiming | ambition | ambitious | my goal | my plan | value | values | appreciate | appreciated | proud of |
    pride in | accept | get on with | good with | better with | better off | in my blood | second nature |
    part of the deal | comes with the job | comes with the territory | normal for me | feels normal | feels natural |
    is normal to me | used to it | sounds good | a plus | a bonus | an advantage | an attraction | reason i applied |
    why i applied | reason i'm here | why i'm here | why i became | keeps me going | keeps me interested |
    keeps me awake | helps me | helps | gives me | worked well | works for me | works well for me |
    would do me good | does me good | curious about | curious | sleep better | sleep well | the best | volunteering |
    picture myself | see myself | imagine myself | see my future | would fit | fits me | fits | is me | is for me |
    are for me | my world | heart's in | my heart | i rely on | stick to | sticking with | stick with | stay with |
    keep it that way | keep it like that | more of | plenty of | yes please | all the better | the better |
    the merrier | count me | happy to | longed for | i vote | no thanks needed | i find it easy | easy for me |
    easier for me | i cope | cope well | deal well | no fear of | not afraid | unafraid | makes sense | my place is |
    my place | i grow | nourish* | recharge* | lets me | keen to | eager | eager to | motivated by | driven by |
    i'm all for | i'm fine | be fine | is nice | are nice | would be nice | nice to have | be great |
    would be great | works great | worth it | worth it to me | worth my while | is part of the job |
    are part of the job | just part of the job | all part of the job | is part of the trade | are part of the trade |
    useful to me | helpful to me | i handle | can handle | is plenty | is plenty for me | sleep great | sleep best |
    sleep fine | no skin off | no sweat | not fazed | not bothered | water off a duck | doesn't trouble me |
    don't trouble me | doesn't put me out | not put out | no odds to me | all one to me | all the same to me |
    it is all the same | same to me | makes no odds to me | makes no difference to me | i don't care | don't care |
    grand by me | grand with me | suits us grand | sound by me | good by me | good with me | works great for me |
    would work for me | throw me in | throw me into | chuck me in | drop me in | stick me | stick me in |
    stick me on | stick me down | plonk me | set me | park me | leave me to | leave me as | leave me on |
    leave me in | leave me with | let me have | find me | get me | roll on | bring it on | bring me | call me |
    ring me | give us | keep us | feel free to | be my guest | i crave | i insist | i must have | i've got to have |
    i have to have | have got to have | gotta have | lost without | useless without | go stale without |
    i go stale without | nothing without | not without | not go without | wouldn't go without | where i'm headed |
    where i'm heading | where i see myself | all i want | all i need | all i ask | what i'd ask for | i'd ask for |
    i ask for | my one condition | a condition | my condition | on condition | provided there | as long as there |
    so long as there | only take the job if | i'll only come if | only come if | i'd only come | i'd only take |
    would only take | only work for | only work where | only look at | non negotiable | not negotiable |
    red line for me | makes or breaks | is a must | are a must | a must for me | on my list | top of my list |
    high on my list | tick the box | i mean to | fully intend | set my sights | my sights are | sights set on |
    sights on | working towards | i'm working towards | no secret | i've applied | applied to | applications out |
    put in for | put my name down | put my hand up | hand up for | first to volunteer | i'll do it | i'd do it |
    i'd happily | i could happily | could gladly | there with bells | any week you like | any time you like |
    any day you like | anywhere you like | as often as you like | as much as you like | as many as you like |
    whenever you like | wherever you like | day or night for me | wouldn't have it any other | wouldn't change it |
    hang on to | hold on to | keep hold of | never give up | never give that up | wouldn't give up |
    wouldn't give that up | not give up | not give that up | not give it up | i work best when | work best when |
    work better when | working best | am working best | working better | learn best when | think best when |
    do my best _ when | concentrate best when | for me please | for me thanks | is my ceiling | my ceiling |
    is my limit | is my maximum | my maximum | is my minimum | where i see | i'd expect to | i expect to be |
    be lost without | i'd be lost without | i won't be without | keep me in | would put me down for | prefer if |
    glad if | happy if | grateful if | delighted if | pleased if | wouldn't hurt | my door is open | my door's open |
    door is always open | day or night is fine | at any hour | say the word | just say the word | only have to ask |
    you only have to ask | always up for | always there for | always the first | first in line | front of the queue |
    first in the queue | i swear by | i depend on | depend on my | i count on | i lean on | leaning on |
    i can take it | take it well | take it in my stride | in my stride | takes the guesswork | takes the strain |
    saves me | my salvation | does me no harm | never did me any harm | did me no harm | did me good |
    has done me good | no objections from | no complaints | no complaint from | you'll hear no complaint |
    never heard me complain | never complained | pay me | go straight back | go back tomorrow | i'd go back to |
    i'd go back tomorrow | can live with | could live with | live with | that's the plan | is the plan |
    the plan is | is my plan | what i'm best at | i'm best at | best at | is what i'm best | carry on with |
    carrying on with | glad to carry on | aiming for | i'm aiming | headed for | and wouldn't want to go back |
    and wouldn't go back | and would never go back | and never looked back | never look back | never looked back |
    i have to know | i've got to know | why i teach | why i nurse | why i cook | why i do it |
    has always been my dream | always wanted | always wanted to | i've always wanted | set on becoming |
    i'd consider | would consider | i'd entertain | i volunteer | i always volunteer | always volunteer |
    volunteer for | volunteered for | i'm up for | am up for | be up for | up for it | i'm going for |
    would be lovely | be lovely | are lovely | is lovely | is wonderful | are wonderful | be wonderful |
    is fantastic | are fantastic | be fantastic | is brilliant | are brilliant | be brilliant | is excellent |
    are excellent | are my life | is my life | my whole life | comes easily to me | come easily to me |
    comes easily | come easily | comes easy | how i'm built | the way i'm built | how i'm made | the way i'm made |
    how i'm wired | the way i'm wired | the cream of | is where i get | are where i get | is where i do |
    is where i learn | comes before | second to none | all the more | are all i'd | is all i'd | all i'd _? treat |
    all i'd do | is all i do | are all i do | that's all i'd | is enough for me | are enough for me |
    be enough for me | is quite enough for me | enough to make me happy | hour is nothing | way is nothing |
    hours is nothing | hours are nothing | miles are nothing | miles is nothing | kilometres are nothing |
    kilometres is nothing | way are nothing | otherwise i can't | otherwise i can't work | otherwise i can't think |
    otherwise i can't concentrate | otherwise i cannot | otherwise i don't | otherwise i go | otherwise i get |
    otherwise i lose | otherwise i'm | otherwise i'd | otherwise i won't | otherwise i feel | otherwise it's |
    otherwise i wouldn't | otherwise no | otherwise count me out | otherwise forget | or else i | or i can't |
    or i go | or i won't | or i'm not | or i'm gone | or no deal | or not at all | or it's no |
    nothing comes close to | nothing compares | second to nothing | is half the fun | are half the fun |
    is what decides | what decides it | tips the balance | counts most | i learn _? from | only sort i |
    only kind i | only way i | i'm yours | no ifs no buts | first on my list | tops my list |
    if it were up to me i'd | if i could choose i'd | given the choice i'd | my pick | would be my choice |
    my choice would be | lean towards | leaning towards | tend towards | gravitate to | gravitate towards |
    inclined to | inclined towards | content with | i'm content | suits me well | wouldn't change that |
    hold out for | holding out for | can only be | will get me | wins me over | wins every time | win every time |
    always wins | always win | i'd pay extra | worth a pay cut | worth more to me | worth more than |
    mean more to me | means more to me | every day of the week and | never bores me | never bore me |
    doesn't bore me | never get bored | never got bored | never gets old | never too much | not too much |
    i'd do that any | has to have | would have to have | way is nothing to me | hour is nothing to me |
    hours is nothing to me | hours are nothing to me | miles is nothing to me | miles are nothing to me |
    someone who needs | somebody who needs | a person who needs | the sort who needs | someone who wants |
    somebody who wants | the sort who wants | my next job | my next step | next job will be | my next move |
    my next post | my next role | the next step for me | i'd sign | i'll sign | i'd wear | i'd accept |
    i'd agree to | agree to | that's my day | that's my week | that's my kind | that's my life |
    nothing against the | nothing at all against | i've nothing against | i have nothing against |
    i don't object to | wouldn't object to | no objection to | it's got to | has got to | have got to be |
    there's got to be | there has to be | there have to be | or my head | or my mind | or my brain | i'm more of a |
    i'm much more of a | i'm very much a | i've always been a | i want them | days at most | hours at most |
    days tops | days max | hours max | hours tops | nights at most | i appreciate | i'd only drive | i'd only work |
    i'd only do | i only do | i only teach | i only want | i only work | i only drive | i only cook |
    only interested in | i'd only teach | i'd only cook | i'd give a lot to | give anything to | give my right arm |
    i'd give anything | i'm applying for | applying for | i've applied for`),
  ],
  against: [
    ...VERDICTS.against,
    ...phraseList(`
    i mind | do mind | would mind | shut down | make mistakes | make more mistakes | makes me clumsy |
    makes me leave | make me leave | bad tempered | twiddling my thumbs | half asleep | parted ways | outgrown |
    sorry if | i'd be sorry | never tempted | bring out the worst | brings out the worst | distracts me |
    distracted | gets in the way | get in the way | slows me down | slow me down | holds me back | hold me back |
    is wasted on | wasted on me | switches me off | costs too much | respond badly | react badly | walk out |
    i'd leave | i'd quit | i'd resign | draw the line | last resort | necessary evil | only if i must | if i must |
    are out | is out | are out for me | feel lost | get lost | got lost | find it a | not an option |
    isn't an option | not on the cards | isn't on the cards | no option | round the bend | is taken | are taken |
    rather not | sooner not | prefer not | prefer not to | out of the question | refuse | refused | decline |
    say no | no thanks | no thank you | not for me | isn't for me | aren't for me | wasn't for me | isn't me |
    not me | never for me | isn't my thing | aren't my thing | not my thing | isn't my cup | not my cup |
    isn't my world | not my world | not interested | wouldn't interest | doesn't interest | don't interest |
    isn't interest* | deal breaker | dealbreaker | no way | no go | not a chance | under no circumstances |
    over my dead body | not on your life | could do without | could live without | gladly do without |
    can do without | happily do without | keep awake | too much for me | is too much | are too much | be too much |
    become too much | is too | are too | was too | were too | became too | become too | be too | too old for |
    too tired for | too slow for | too shy for | too impatient | i'm tired | i'm ill | afraid of | scared of |
    frighten* | uneasy | uncomfortable | unwell | lonely | isolated | trapped | stuck | boxed in | cramped | caged |
    a cage | a prison | like a cage | a leash | leash | a straitjacket | hard to | hard for me | difficult for me |
    difficulty with | difficulties with | difficulty | have difficulty | trouble with | struggle | struggles |
    struggled | find it hard | find it difficult | hard time | bother | bothers | bothered | worry about |
    worries me | minded | sacrifice | an obstacle | fuss about | days are over | left to others | to others |
    to the others | to someone else | to somebody else | to someone more | to somebody more | to colleagues |
    to those who | to people who | others can | others do | let others | let someone | let somebody | reason i left |
    why i left | reason i quit | why i quit | i left because of | left because of | left _ because of |
    left _ because | enough for me | enough for a lifetime | last me | no use | no good at | no good with | bad at |
    poor at | hopeless at | weak at | clumsy at | slow at | nuisance | a hindrance | i regret | regret | wear thin |
    worn thin | ruined | ruins | nothing to do with | anything to do with | goes against | reluctant | reluctantly |
    a problem | an issue | wouldn't last | wouldn't suit | wouldn't work | doesn't work | won't work |
    isn't possible | aren't possible | not possible | impossible | have to say no | wide berth | wrong person |
    wrong choice | wrong man | wrong woman | rusty | go mad | go crazy | i'd go mad | up the wall | up the walls |
    stir crazy | climb the walls | climbing the walls | fall asleep | falling asleep | lose interest |
    lost interest | not my strength | isn't my strength | not my strong | isn't my strong | weakness |
    my weak point | don't appeal | doesn't appeal | a turn off | off putting | hardly ever | never again |
    a thing of the past | belongs to the past | costs me | feel sick | feel ill | feel bad | not worth |
    isn't worth | a step too far | unthinkable | unacceptable | not acceptable | can't imagine | couldn't imagine |
    can't picture | couldn't picture | can't see myself | couldn't see myself | don't see myself | makes me nervous |
    i'm nervous | nervous about | nervous of | i fear | anxious about | a thing of my past | i'd pass | i'll pass |
    hard pass | big no | a no from me | is a no | are a no | it's a no | a firm no | a flat no | no from me |
    a no no | nothing for me | is nothing for me | was nothing for me | isn't for the likes | not for the likes |
    not for all the | not for love | not for any money | not for anything | for anything in the world |
    not pay me enough | can't pay me | couldn't pay me enough | wouldn't do it for | no money would |
    no amount of money | not in a million | not in a month | when hell freezes | not if you paid |
    not with a bargepole | bargepole | i'd run a mile | run a mile | flee | fled from | i shy away | shy away |
    shied away | not one for | i'm not one for | never one for | never been one for | no man for | no woman for |
    not much of a | not much good | not a great one | i'm no good | the wrong one for | on principle i |
    against my principles | my conscience | conscience won't | conscience wouldn't | on grounds of conscience |
    i object | object to | objection to | i draw the line | beneath me | off the table | off limits | ruled out |
    is ruled out | is over for me | is finished for me | it is finished | for me it is finished | that's finished |
    is behind me | that's behind me | i'm past | am past | past it | too long in the tooth | got over that |
    done my share | done my bit | done my time | had my share | have had my share | served my time |
    i've done enough | seen enough of | had it up to | up to here | no longer for me | not any more |
    no more of that | never again will | that ship has sailed | not at my age | at my age no | my days of |
    i leave to others | i'll leave that | i'd leave that | someone else's job | somebody else's job |
    not my department | not my bag | not my scene | not my line | isn't my line | not my forte | isn't my forte |
    don't make me | please don't make | never make me | don't ask me to | don't expect me | don't send me |
    don't put me | don't give me | don't sit me | don't stick me | i can't do | can't do | couldn't do |
    can't be away | can't leave | cannot leave | could not leave | i'm not leaving | isn't doable | not doable |
    not feasible | unable to | not able to | not comfortable | no constraint against | be left alone |
    to be left alone | i resist | resisted | i skip | i dodge | dodge | i duck | duck out | wriggle out | i refuse |
    i won't have | won't touch | wouldn't touch | wouldn't go near | won't go near | anywhere near my |
    nowhere near | keep away from | i'd be lost in | be lost in | be lost among | hopeless with | hopeless on |
    useless with | useless at | useless on | terrible with | terrible at | awful at | awful with | rubbish at |
    rubbish with | clumsy with | shy with | bad with | poor with | weak on | lousy at | lousy with | i won't be in |
    i'm not in | won't be there | won't be available | not available | not be available | unavailable |
    don't count on me | don't look to me | don't look at me | don't ask me | don't ask that of me |
    please anything but | anything else please | give it to someone | give that to someone | if somebody else could |
    if someone else could | somebody else could do | someone else could do | somebody else may | someone else may |
    find somebody else | find someone else | look for somebody else | get someone else | get somebody else |
    can be avoided | could be avoided | be avoided | if i can avoid | if it can be helped | if i can help it |
    if there's any other way | only in an emergency | only if there's no other | as little as | as little of |
    as seldom as | as rarely as | the less of it | the less the better | the fewer the better |
    not more than i have to | no more than i have to | too much of a | rather they didn't | rather you didn't |
    rather we didn't | rather it didn't | rather nobody | i'd hand that to | hand that to anyone |
    give that to anyone | you won't get me | you won't find me | you won't see me | you'll never get me |
    you'll not get me | won't consider | wouldn't consider | not consider | never consider | won't entertain |
    wouldn't entertain | wouldn't dream of | wouldn't hear of | wouldn't contemplate | wouldn't entertain it |
    shy of people | would rather somebody else | would rather someone else | i'd rather somebody else |
    i'd rather someone else | let somebody else | let someone else | years of _ is enough for me |
    years of _ are enough for me | years is enough for me | years are enough for me | was enough for me |
    were enough for me | that's enough for me | not chasing a | not chasing the | not after a | not after the |
    i'm not after | don't bother with | don't bother me with | you can keep | they can keep | can keep their |
    can keep your | take _ or leave it | not bothered about | not fussed about | not fussed by | i'd last about |
    isn't worth it | count for nothing | counts for nothing | mean nothing to me | means nothing to me |
    do nothing but | no thank | not my idea | hardly my idea | the opposite of what i | anything that smells |
    can't do with | can't be bothered | couldn't be bothered | more trouble than | not worth the | isn't worth the |
    aren't worth the | and i don't get on | and i don't get along | and i will never be friends |
    and i are no friends | and i never got on | and i don't mix | don't agree with me | doesn't agree with me |
    won't sign | wouldn't sign | won't wear | wouldn't wear | won't accept | wouldn't accept | won't agree to |
    wouldn't agree to | grateful if i hadn't | glad if i hadn't | i'm less of a | i'm not much of a |
    have to turn down | had to turn down`),
  ],
  may: phraseList(`
    i'd | i'll | i can | i could | i would | i will | i may | i might | can | could | i always | i do | we'd |
    we can | we could | we'll | you can | able to | do my | i take | i've always | i have always | i tend to |
    i work | as what i do | a boss who | a manager who | a chef who | a foreman who | a supervisor who | a lead who |
    somewhere with | somewhere that | somewhere where | a place with | a place where | a place that | a job with |
    a job where | a job that | a post where | a post with | a team with | a team that | a firm that | a firm where |
    a company that | a company where`),
  flip: [
    ...VERDICTS.flip,
    ...phraseList(`
    not | don't | doesn't | didn't | won't | wouldn't | can't | cannot | couldn't | isn't | aren't | wasn't |
    weren't | haven't | hasn't | hadn't | shouldn't | mustn't | needn't | never | no | nobody | none | nothing |
    neither | nor | hardly | rarely | barely | no longer | no more | no one | not any | nowhere | no need | no wish |
    no desire | no interest | no plans | no intention | no ambition | no patience for | no talent for | isn't what |
    isn't where | wasn't what | less | least | dont | doesnt | wont | cant | wouldnt | couldnt | isnt | arent |
    unless | are rare | is rare | are few | are scarce | few and far | are few and`),
  ],
  drop: phraseList(`
    forget the | and forget | forget about the | stop doing | stop working | stop travelling | stopped doing |
    stopped working | without | rule out | ruled out | turn down | turned down | turning down | do without |
    spare me | keep me away from | keep me out | keep me off | leave me off | count me out | leave me out |
    away from | get away from | stay away from | steer clear of | stay clear of | keep clear of | stay out of |
    get out of | get off | put off | done with | i'm done | am done | through with | finished with | over with |
    had it with | give up | gave up | giving up | drop out of | stopping | quit | quitting | avoid | avoiding |
    avoided | escape | escaped | get rid of | be rid of | rid of | free from | free of | freed from | no more of |
    instead of | in place of | except | except for | apart from | bar the | shift bar | shifts bar | anything bar |
    everything bar | other than | anything but | leave behind | left behind | say goodbye to | stay off |
    relieved of | excused from | spared | step down from | enough with | want out of | i'm out of | i want out |
    stay well clear | keep well clear | keep well out of | keep out of | kept out of | get me out of | i'm against |
    am against | dead against | i was against | set against | want to leave | like to leave | going to leave |
    i'd leave | give _ up | gave _ up | giving _ up | do away with | be done with | am done with | get shot of |
    be shot of | see the back of | turn my back on | turned my back on | walk away from | walked away from |
    hand over to | hand that to | retire from | back out of | backing out of | bow out of | opt out of |
    opted out of | excuse me from | let me off | i've left | i have left | left _ for good | leave _ for good |
    quit _ for good | finished with _ for good | i keep free | take me off | took me off | taken off | move me off |
    moved off | get me off | come off | coming off | came off | kept me away from | kept away from |
    keeps me away from | weaned off | wean myself off | anything but that | everything but | i stop | once i stop |
    if i stop | when i stop | fewer | much less | far less | a lot less | no longer doing | left out of |
    leave me out of | let off | excused`),
  joint: phraseList(`
    at least | at the least | it when | it if | so long as i | no more than | not more than | not less than | no less than | no matter |
    not before | not knowing | too many | too much | i'm afraid | need to know | no wonder | no doubt | not sure |
    i must say | not that i | not to mention | would like to ask | i'd like to ask | last but not least | i know |
    i mean | you know | as well as | be able to | let me be | let me say | let me put | let me tell |
    let me correct | let me add | let me start | let me go back | let me come back | let me think | let me fix |
    let me walk | let me take | rather late | rather early | rather long | rather small | rather large |
    rather good | rather well | rather more | rather less | out of the blue | call me back | get me wrong |
    put me right | set me right | set me straight | put me straight | leave me with questions |
    leave that to others | leave it to others | leave those to others | leaves me to | leave me to it |
    if it must be | if it has to be | if they must be | no wait | no sorry | no actually | no hang on |
    was too generous | was too kind | was too optimistic | was too pessimistic | was too hard on | was too harsh |
    was too modest | was too strict with | was too quick | was too high | was too low | too kind to |
    best part of a | best part of the year | best part of two | best part of three | best part of an |
    best of times | to the best of | best wishes | best regards | as best i could | needless to say | like i said |
    as i like to | if you like | i'd thought | as i wished | like most | never stops | never ends | never sleeps |
    doesn't stop at | nobody talking to me | no end of | no small | no mean | not a moment too`),
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
