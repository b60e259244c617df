import { wordSet } from "./word-set.ts";

/** Past forms, finite or participle, that do not end in "-ed". */
const IRREGULAR_PASTS =
  wordSet(`was were had did went gone came took taken gave given made said told got gotten put cut set let ran run sat stood wrote
  written rang rung drew drawn drove driven built bought brought sold sent spent spoke spoken broke broken chose chosen
  found found kept left led lost met paid read rode ridden rose risen saw seen shot shut slept slid spun split stuck stole
  stolen struck swept swore sworn taught thought threw thrown tore torn understood woke woken won wore worn wound caught
  felt fell fallen fought forgot forgotten froze frozen grew grown heard held hid hidden hit hung hurt knew known laid lay
  lent lit meant shook shaken showed shown sang sung sank sunk sewed sewn shrank sprang stank sought spoilt spelt spilt
  swam swum swung swapped wept withdrew withdrawn began begun became bent bet bid bit bitten bled blew blown bound bred
  burnt burst cast clung crept dealt dug dreamt drank drunk ate eaten fed fled flew flown forgave forbade ground knelt leapt
  learnt leant mistook overcame oversaw overtook proved quit rebuilt redid redone resold rewrote rewritten reran retook
  stepped shone slung slit strode strove undertook undertaken undid upheld upset wove wrung cost spread done been outdid
  outsourced chucked binned foresaw rethought reset re-ran mislaid misread withheld fit`);

/** Words in "-ed" that are no past form. */
const ED_BUT_NO_PAST =
  wordSet(`need feed indeed hundred red bed speed exceed seed shed embed sacred proceed succeed bleed breed greed freed weed deed
  reed heed naked wicked aged beloved unused so-called kindred ned fred ted alfred infrared biped ragged rugged used
  interested tired worried concerned experienced skilled qualified limited detailed dedicated advanced retired registered
  related supposed old-fashioned crowded complicated`);

/** Present and past are spelled alike, so that only the company of the word tells them apart. */
const SAME_IN_BOTH = wordSet(
  "put cut set let read hit cost shut quit split run come become bet bid burst cast hurt spread reset upset fit",
);

/** Whether the word can be a past form: "binned", "wrote", "put". */
export const isPast = (lower: string): boolean =>
  IRREGULAR_PASTS.has(lower) ||
  (lower.length > 3 && lower.endsWith("ed") && !ED_BUT_NO_PAST.has(lower)) ||
  (/^[a-z]{3,}['’]d$/.test(lower) && !PRONOUN_D.test(lower));

const PRONOUN_D =
  /^(?:they|who|that|there|she|you|what|how|it|nobody|somebody|everyone|everybody)['’]d$/;

/** "put" after "I'd" may follow "would"; "binned" cannot. */
export const isClearlyPast = (lower: string): boolean => isPast(lower) && !SAME_IN_BOTH.has(lower);

/** Forms that are never finite: "gone", "done". */
const PARTICIPLES =
  wordSet(`gone done taken given written rung drawn driven broken chosen ridden risen stolen sworn torn woken worn fallen
  forgotten frozen grown hidden known shaken shown sung sunk swum spun bitten blown eaten flown rewritten undone undertaken
  seen mistaken withdrawn thrown`);

export const isParticiple = (lower: string): boolean => PARTICIPLES.has(lower);

/** What is felt, known, owned or undergone rather than done; in every form that is met. */
const NO_DEED =
  wordSet(`be been being am is are was were have has had having want wanted need needed know knew known think thought feel felt
  believe believed guess guessed suppose supposed hope hoped like liked love loved hate hated see saw seen notice noticed
  learn learned learnt grow grew grown become became realise realised realize realized understand understood remember
  remembered forget forgot seem seemed look looked lose lost live lived mean meant wish wished expect expected assume
  assumed own owned belong belonged miss missed enjoy enjoyed struggle struggled stay stayed come came end ended fail
  failed work worked say said get got gets fall fell hear heard prefer preferred care cared worry worried receive received
  appreciate appreciated consider considered regret wonder wondered find found go went keep kept die died sleep slept wait
  waited remain remained happen happened earn earned arrive arrived laugh laughed cry cried agree disagree suffer suffered
  graduate graduated start started begin began finish finished join joined follow following followed reach reached describe
  admit consider ought used tend tended doubt doubted try tried should could would might may can will shall do does did
  not gain gained benefit benefited deserve trust trusted respect value valued spend spent aim strive gonna wanna depend
  recall confess bet dare imagine manage managed help helped ended depend thrive bring deal dealt handle cope coped promise promised swear swore neither #`);

/** Standing duties, which the present tense tells of without a single deed. */
const DUTY =
  wordSet(`head run manage lead report deputise deputize oversee supervise act serve look plan cover teach proofread sit coordinate
  train coach mentor edit translate subtitle drive farm restore install produce supply answer administer staff employ
  manufacture publish make
  sell buy handle support represent chair own direct design cover specialise specialize study live work maintain operate`);

export const isDeed = (lower: string): boolean => !NO_DEED.has(lower);
export const isDuty = (lower: string): boolean => DUTY.has(lower);
