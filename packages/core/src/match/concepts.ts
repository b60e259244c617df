/** Words that play one part in a working story, whatever the trade; a phrase names them as `@boss`. */
export const CONCEPTS = {
  boss: `boss manager director head headteacher matron ceo cfo cto coo cro vp chief principal dean governor supervisor
    superior chairman chair chairwoman foreman captain president commander executive exec board deputy md minister
    commissioner superintendent partner owner founder general colonel sergeant trustee councillor leadership mayor`,
  peer: `colleague coworker co-worker peer counterpart teammate workmate mate`,
  client: `client customer guest patient passenger tenant member parent shopper buyer subscriber resident account
    diner visitor caller claimant user traveller borrower policyholder couple bride applicant donor supporter carer
    relative widow pensioner homeowner householder`,
  kin: `mother father mum mom dad son daughter wife husband widow brother sister family relative grandmother grandson
    granddad gran nan uncle aunt`,
  junior: `apprentice trainee junior intern graduate newcomer starter recruit probationer novice rookie mentee
    student temp volunteer cadet jobshare placement assistant`,
  team: `team crew squad staff department unit brigade gang shift`,
  group: `sales marketing finance legal engineering purchasing procurement production operations design maintenance it
    hr warehouse support dispatch editorial planners engineers designers nurses doctors surgeons developers drivers
    teachers`,
  angry: `shout furious angry anger rage yell scream livid fume incensed outraged irate swear swore threaten seethe
    red-faced spitting abuse abusive aggressive bellow roar rant complain complaint slammed purple lawyer`,
  upset: `cry cried tears upset weep wept sob distraught distressed shake shaken tremble grieving grief scared
    frightened afraid panic panicked desperate embarrassed ashamed humiliated`,
  doubt: `sceptic skeptic sceptical skeptical doubt laugh reluctant resist unconvinced grumble grumpy cynic cynical
    suspicious wary hostile object oppose moan snort scoff shrug fad toy nonsense rubbish impossible dismissive
    dismiss roll hate loathe`,
  agree: `agree sign join adopt accept nod approve vote persuade convince`,
  refuse: `refuse decline reject`,
  error: `mistake error wrong slip oversight forget forgot overlook miscalculate misread misjudge misjudgement blunder
    typo mix-up muddle mislabel botch transpose mixed`,
  own: `admit own confess apologise sorry fault blame responsibility`,
  teach: `teach coach train mentor show explain practise practice rehearse shadow demonstrate tutor`,
  learn: `learn study read course tutorial youtube textbook manual cram class exam certificate glossary library`,
  disaster: `outage crash flood fire leak collapse burst explosion explode blackout storm emergency alarm siren
    accident ransomware breach strike stranded evacuate breakdown spill snow snowstorm blizzard hurricane attack
    shooting earthquake smoke`,
  measure: `data figure count measure analyse analysis dashboard graph chart sample log time tally compare plot
    statistic regression survey model spreadsheet query sql baseline correlation`,
  money: `cost budget price spend spent invoice bill euro pound dollar grand money cash fee rent expense margin
    overtime saving saved`,
  tired: `night weekend sunday saturday christmas midnight dawn 2am 3am 4am 5am`,
  foreign: `india indian german germany french france spain spanish poland polish brazil japan japanese chinese china
    mexico mexican romania romanian ukraine ukrainian manila philippines tokyo bangalore pune krakow dublin warsaw
    nairobi lagos vietnam korea korean turkish turkey arabic hindi portuguese italian dutch egypt dubai singapore
    shanghai hanoi kenya nigeria ghana pakistan somali urdu punjabi mandarin swedish danish norwegian finnish offshore
    accent dialect translate translator interpreter`,
  disabled: `wheelchair deaf hearing blind autistic autism dyslexic dyslexia braille caption stammer epilepsy adhd
    prosthetic sign-language bsl asl screen-reader ramp disability disabled tremor arthritis neurodivergent sight`,
  diverse: `diversity inclusion inclusive women woman female gender pronoun refugee hijab prayer ramadan muslim black
    minority ethnic racist sexist gay lesbian trans migrant immigrant asylum bias underrepresented menopause
    halal kosher girls mothers`,
  hire: `candidate applicant interview shortlist hire recruit recruiter cv résumé resume vacancy vacant`,
  stage: `slide stage audience speech presentation podium microphone mic lectern keynote auditorium deck pitch
    speaker panel committee conference boardroom`,
  supplier: `supplier vendor landlord contractor provider manufacturer wholesaler distributor haulier subcontractor
    broker union agency printer`,
  hazard: `hazard accident injure injury helmet harness guard guardrail scaffold scaffolding evacuate forklift fork
    unsafe burn fall crush fumes asbestos lockout ppe goggles electrocute trip slippery exhaust gas`,
  crooked: `backdate falsify fake cheat bribe lie launder conceal fiddle forge kickback mislead envelope
    fraudulent fraud illegal unethical dishonest cover-up untrue`,
  fixable: `cause trace culprit bug fault root pattern intermittent`,
  routine: `queue wait bottleneck step handover process workflow paperwork form duplicate retype shelf layout route
    slot batch throughput backlog waste scrap rework checklist template`,
  weak: `performance target behind late sloppy absence lateness underperform standard capability probation`,
  tool: `script macro bot excel python api software app system database code program automate spreadsheet`,
} as const satisfies Readonly<Record<string, string>>;
