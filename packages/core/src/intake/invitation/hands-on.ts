/** What the candidate does in a conversation, on the way to one, or around it. */
const TALKING: ReadonlySet<string> = new Set(
  `be have has had meet meets talk talks speak speaks chat chats sit sits join joins see sees get gets go goes come comes start starts begin begins
  finish finishes end ends hear hears discuss spend spends find need needs want wants like know ask asks answer answers call ring receive arrive take give
  present tell show work look walk make also then first can will would could should may might must bring send let feel think say expect wait read check log
  dial return leave stay use choose hold attend appear visit learn share face interview catch grab enjoy do try help keep put break each all both and or
  asked told said prefer confirm reach follow reply are were is not now just only still already really probably next finally again too at in on with from
  to by for the a an our your their his her who which that this it can't won't don't didn't aren't weren't haven't never always either neither
  cover covers kick close wrap head move hop pop swing drop stick hang pick connect explore review reflect describe explain introduce greet welcome
  experience continue proceed progress undergo complete participate take shall find park enter report sign register book travel fly drive ride understand
  remember forget decide consider own look's plus if when as so but because while until after before during have's done gone been going coming being having
  able ready welcome free late early here there back up down out over off through round well good great sure happy glad lucky more most very much many
  applied mentioned asked sent wrote saw met spoke said did made gave went came got left know's cannot possibly kindly please probably won
  about again than into onto upon next last alone either soon always
  miss debrief enquire manage mind happen cannot tbc perhaps maybe hopefully ideally usually mostly mainly currently eventually directly straight once twice`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

const YOU_DO =
  /(?:^|[^\p{L}])you(?:'ll| will|'d| would| are to|'re to| shall)?\s(?:(?:then|first|also|each|all|both|&|and \p{Lu}\p{L}+|& \p{Lu}\p{L}+|\([^()\n]{2,60}\)),?\s){0,4}(?<verb>\p{Ll}{3,})(?:\s(?:and|&)\s(?<verb2>\p{Ll}{3,}))?\s(?<object>[\p{L}\d])/gu;

/** "You cup 18 samples", "you'll cut a batter": work that is no talk and no form has a name for. */
export const isDoneByHand = (text: string): boolean =>
  [...text.slice(0, TEXT_MAX).matchAll(YOU_DO)].some(({ groups }) => {
    const { verb = "", verb2 = verb } = groups ?? {};
    return [verb, verb2].every((word) => !TALKING.has(word) && !/(?:ed|ing|ly|n't)$/u.test(word));
  });

/** "Tuning an upright in the back room", "true a wheel": an item that begins with what is done. */
export function beginsWithWork(topic: string): boolean {
  const { doing, verb } = WORK_AT_HEAD.exec(topic.slice(0, 80))?.groups ?? {};
  if (doing) return !TALK_AT_HEAD.has(doing.toLowerCase());
  return verb !== undefined && !TALKING.has(verb.toLowerCase()) && !NO_WORK.has(verb.toLowerCase());
}

const WORK_AT_HEAD =
  /^[\s:,|)(•·–-]*(?:first,? |then,? |next,? )?(?:(?<doing>\p{L}{3,}ing) (?:an?|the|one|two|three|some|our|and \p{L}+ing|of|\d)\b|(?<verb>\p{L}{3,}) (?:up |down )?(?:an?|two|three|some|our)\s\p{L})/iu;

const TALK_AT_HEAD: ReadonlySet<string> = new Set(
  "meeting introducing talking discussing closing wrapping welcoming presenting training briefing debriefing interviewing onboarding opening finding getting having saying seeing showing starting ending going coming building during morning evening thing anything everything nothing something including following regarding concerning hearing answering asking catching exploring reviewing understanding learning sharing visiting touring walking looking planning being doing using taking giving working spring string".split(
    " ",
  ),
);

const NO_WORK: ReadonlySet<string> = new Set(
  "half over via quite such what rather many both about around within against among under above below once twice maybe perhaps lunch coffee dinner breakfast interview panel tour case session round stage chat quick short long brief informal formal final second third possibly optional another yes min mins minutes hour hours more less only also even".split(
    " ",
  ),
);

const TEXT_MAX = 600;
