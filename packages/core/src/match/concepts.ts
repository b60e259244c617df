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
  asking: `ask enquire inquire request beg plead wonder query invite propose suggest recommend offer`,
  telling: `tell say inform notify announce brief mention remind answer reply state declare message text`,
  talking: `talk chat discuss conversation call ring phone email meeting meet coffee tea dialogue`,
  listening: `listen hear silence silent quiet quietly ear pause attention overhear`,
  arguing: `argue argument row quarrel clash dispute disagree disagreement debate fight feud friction tension bicker
    squabble conflict confront shout snap spat glare stormed accuse accusation complain oppose contradict`,
  insulting: `insult rude mock sneer sarcastic belittle undermine humiliate ignore dismiss condescending patronise bully
    interrupt nickname arrogant hostile abrasive bitter ego temper credit jealous sulk gossip`,
  thanking: `thank thanks grateful gratitude compliment applaud applause congratulate bouquet praise hug flower
    thank-you appreciated chocolates card`,
  honour: `award prize medal trophy win won proud pride record best finalist ceremony recognition fame nominated
    certificate title`,
  promising: `promise commit commitment guarantee pledge vow assure swore word oath`,
  permitting: `permission authorise allow permit consent approval clearance sign-off green-light mandate blessing`,
  ruling: `rule policy regulation law legal standard code procedure protocol directive statute legislation clause act
    bylaw requirement`,
  auditing: `inspector inspect inspection audit auditor certification regulator regulatory compliance gdpr iso licence
    accreditation ofsted fda haccp kyc compliant customs fine penalty evidence record traceability`,
  papers: `report memo letter document file folder page binder register minutes logbook archive paper notebook form
    manual sheet`,
  secret: `secret confidential confidentiality confide discreet discretion private privacy whisper rumour nda
    anonymous password locked sealed name leak gossip spill curious sworn`,
  press: `press journalist newspaper reporter tv radio headline media article facebook twitter tweet viral interview
    camera statement broadcast editor blog post`,
  planning: `plan schedule milestone gantt timeline roadmap phase calendar kick-off dependency critical path programme
    coordinate sequence week-by-week slot contingency float buffer`,
  hurrying: `deadline due overdue overnight countdown rush race hurry clock hour minute tomorrow tonight tight fast
    quickly last-minute midnight frantic immediately`,
  ranking: `priority prioritise urgent triage rank postpone defer pile sort queue category must important essential
    drop column`,
  lessening: `cut reduce reduction halve half shrink fall fell drop lower shorten trim less fewer decline decrease slash
    eliminate remove`,
  growing: `grow growth rise double triple increase climb boost gain raise expand expansion more record quadruple soar`,
  succeeding: `success succeed achieve achievement beat exceed win accomplish deliver complete finish pass`,
  failing: `fail failure flop lose loss cancel bankrupt shelve abandon withdraw scrap unsold wrote-off miss missed
    disappoint disappointment wasted empty unused stopped`,
  "trying-again": `again persist persistent attempt retry reject rejection third fourth fifth re-apply kept giving resubmit
    stubborn knock-back refuse relentlessly setback comeback`,
  founding: `build built create establish set found founder scratch nothing empty blank first-ever start started begin
    recruit premises`,
  launching: `launch go-live opening open release rollout roll-out ship unveil premiere debut publish pilot
    opening-night inaugurate live beta switchover cutover`,
  novelty: `new first never unfamiliar unknown novel original unheard pioneer modern`,
  changing: `change switch move replace migrate migration convert adopt restructure merge merger transform
    transformation reorganise reorganisation transition relocate overhaul rota introduce shift resistance
    habit`,
  antique: `old ancient legacy outdated paper-based obsolete traditional always decade`,
  inventing: `idea invent invention prototype sketch experiment trick contraption homemade improvise cardboard tinker
    hack brainstorm imagination creative clever odd crazy unusual daft`,
  scarcity: `donate donated second-hand secondhand borrow free shoestring reuse leftover shortage lack spare barter beg
    scavenge recycled tiny skeleton unpaid handful cheap scrounge salvage understaffed`,
  illness: `ill illness sick cancer stroke flu fever pain surgery dying die died death dead funeral pregnant
    miscarriage burnout depression depressed suicide divorce bereavement grief ambulance hospital diagnosis
    anxiety insomnia`,
  children: `child children pupil toddler baby boy girl teenager class school schoolboy infant foster nursery kid`,
  harming: `bruise abuse neglect harass harassment bully assault violence violent stalk self-harm suicide vulnerable
    police safeguarding social-worker hit threat threaten groped exploitation trafficking controlling
    frightened disclosure`,
  disciplining: `dismiss dismissal fire fired sack sacked disciplinary hearing suspend warning written grievance tribunal
    misconduct final`,
  underperforming: `performance target late lateness absent absence sloppy lazy improvement below standard probation behind
    output missed slow careless drunk drink weak struggling`,
  redundancy: `redundancy redundant layoff closure close shut severance takeover merger acquisition laid consultation job
    jobs cut`,
  resigning: `resign resignation quit leave leaver leaving notice turnover retention burnout attrition exit departure`,
  morale: `morale mood motivate motivation spirit energy demoralised demotivated exhausted weary enthusiasm cheer fun
    tired listless dread gloomy bored low`,
  celebrating: `cake party beer celebrate celebration pizza barbecue lunch dinner pub picnic breakfast ice-cream doughnut
    biscuit sing football`,
  entrusting: `delegate entrust hand handed handing trust authority charge ownership decide alone holiday interfere
    interfering responsibility responsible control handover let letting micromanage`,
  leading: `lead led leader leadership head manage managed charge supervise crew captain briefing rally morning`,
  negotiating: `negotiate negotiation bargain offer counter-offer deal term concession haggle discount settle settlement
    compromise price quote contract clause rent lease mediator agreement per-cent walk-away exchange`,
  selling: `sell sold sale pitch prospect tender bid upsell order revenue quota cold-call customer account commission
    renewal lead client pipeline turnover demo`,
  competing: `competitor rival competition undercut`,
  simplifying: `analogy picture drawing draw metaphor plain jargon layman imagine compare comparison lego model story
    example simple simply understand everyday kitchen language diagram cartoon demonstrate`,
  proving: `evidence prove proof figure test trial compare experiment result control sample percent significant
    correlation hypothesis`,
  investigating: `investigate investigation trace clue track discover puzzle mystery hunch suspect diagnose hypothesis
    replicate reproduce swap eliminate follow camera log pattern coincidence intermittently rule-out culprit
    detective cause`,
  defect: `fault defect crack leak broken break intermittent bug crash glitch jam stall malfunction fail corrode rust
    worn loose contaminated`,
  checking: `check double-check proofread verify accuracy accurate tolerance detail recount reread meticulous precise
    inspect sample checklist spot catch caught comma decimal digit`,
  machinery: `machine engine pump valve conveyor oven compressor motor boiler lathe robot belt sensor bearing turbine
    generator hydraulic gearbox drill crane forklift printer`,
  computing: `server database code deploy network software cloud laptop computer website online digital api login cyber
    firewall backup router ransomware algorithm app`,
  automating: `script macro automate automatic automatically bot excel python spreadsheet formula program template robot
    scanner barcode manually manual retype typing copy-paste click keystroke`,
  transporting: `lorry truck van train plane bus ferry ship driver flight taxi car bicycle container`,
  greening: `carbon recycle recycling waste energy solar co2 emission plastic compost packaging sustainable
    sustainability environment environmental climate bees biodegradable landfill water electricity footprint
    led refill vegan`,
  neighbourly: `village neighbour neighbourhood volunteer charity local council parish resident foodbank donation
    community town church mosque street garden allotment club scouts pensioner`,
  observing: `observe watch shadow survey interview ride-along sit sat beside home visit visited followed kitchen spent
    day notice noticed shadowing user persona usability asked`,
  kindness: `birthday wedding taxi drove hand-delivered off-duty courier extra own stay stayed surprise personally gift
    honeymoon rescued lunch-break anniversary funeral dress lost teddy wife`,
  unsocial: `night weekend rota shift on-call christmas sunday saturday bank-holiday easter overtime antisocial sleep
    bedtime early dawn roster standby`,
  distance: `zoom video call slack time-zone zone remote remotely home online hybrid screen webcam virtual teams skype
    overseas distributed office`,
  culture: `culture cultural custom language misunderstand misunderstanding etiquette abroad interpreter foreign
    translate bow accent direct indirect polite holiday fasting face respect native`,
  trusting: `trust confidence reputation loyal loyalty betray broken credibility sceptical suspicious rebuild regain
    repair open honest honestly promise kept`,
  risking: `risk gamble bet stake downside fall-back worst chance odds venture dare brave speculative untested
    unproven insure limit`,
  unknowing: `uncertain unknown guess incomplete missing unclear estimate assumption probability rumour contradictory
    doubt unsure half conflicting fog forecast information facts`,
  deciding: `decide decision choose choice option dilemma weigh judgement verdict alternative either`,
  strategising: `strategy strategic vision market direction portfolio long-term five-year segment position trend
    demographic future niche competitor specialise reposition`,
  budgeting: `budget forecast allocation variance quarter overspend spend cost-centre deficit surplus overrun ledger
    treasurer grant fund funding finance account contingency`,
  criticism: `feedback criticism criticise appraisal comment 360 review remark survey hurt sting defensive truth bluntly
    blunt honest intimidating brusque`,
  shame: `ashamed embarrassed embarrass stomach sick blush sweat shame guilt guilty cold hot swallow cringe
    mortified burned`,
  sudden: `suddenly last-minute cancelled cancel change overnight unexpectedly unexpected abruptly reroute switch
    improvise replan plan-b pandemic covid lockdown strike closed`,
  vagueness: `vague brief unclear blank undefined nobody job-description ambiguous question unwritten instruction
    purpose`,
  muddle: `mess backlog chaos shambles pile inherit inherited predecessor neglected unpaid unopened drawer box boxes
    missing disorder clutter forgotten unanswered overdue took`,
  interests: `stakeholder council ministry investor farmer fisherman union resident committee party mayor developer
    landowner shareholder sponsor lobby opposing residents conservationist`,
  departments: `department silo joint together both cross-functional side warehouse sales engineering finance marketing
    table weekly shared`,
  promoted: `promote promotion qualify qualified graduate supervisor becomes became manages runs leads career trainee
    today now degree`,
  reacting: `stomach tremble heart breath panic freeze froze sweat tears shake`,
  calming: `calm calmly breathe patient gently steady sit quietly slowly soothe softly reassure listen empathy`,
  shortspan: `second minute minutes hour hours`,
  midspan: `day days week weeks`,
  longspan: `month months year years season quarter decade`,
  "people-many": `everybody everyone nobody all crowd hundreds thousands crew staff`,
  warning: `warn warning alarm alert flag raise raised escalate concern concerned red-flag unsafe stop stopped refuse`,
  objecting: `disagree object objection refuse overrule push-back insisted insist against unwise wrong challenge oppose
    disagreed private door alone counter-proposal`,
  declining: `no decline refuse reject turn turned-down cannot impossible unable unrealistic apologise instead
    alternative sorry`,
  persuading: `persuade convince convinced win-round sceptic sceptical doubt doubter agree come-round pilot trial ally
    evidence arguments lobby coalition buy-in adopt`,
  coaching: `coach mentor teach train shadow rehearse practise practice confidence shy pair paired encourage weekly
    protege tutor guide progress`,
  comforting: `support comfort cover covered covering help helped lean listen cry cried grief overwhelmed home doctor tea
    swap swapped shift struggling`,
  excluding: `exclude excluded left-out only women woman wheelchair hijab deaf accent bias pronoun toilet prayer refugee
    minority majority diverse welcome belong included equal`,
  hiring: `candidate applicant interview shortlist hire recruit cv résumé résumés vacancy trial-day reference advert
    panel talent probation job-ad`,
  speaking: `slide stage audience speech presentation podium microphone keynote auditorium deck speaker conference
    boardroom talk rehearse projector crowd nervous present`,
  studying: `learn study course tutorial youtube textbook manual exam evening evenings glossary book beginner expert
    fluent master crash-course read practised teacher knew nothing basics`,
  stealing: `steal theft fraud bribe envelope fake falsify backdate lie cheat launder illegal unethical dishonest
    honest pocket invoice kickback cover-up whistleblower misreport pretend gift conscience integrity wrong`,
  "saving-money": `save saving savings cheaper cost costs bill energy subscription waste spend renegotiate supplier annual
    euros pounds`,
  fixing: `fix repair solve solution resolve mend patch restore recover rescue replace`,
  volunteering: `volunteer unasked nobody asked own initiative evenings spare unprompted noticed myself lunch-hour started`,
  together: `together team jointly everyone help each-other shared pooled shoulder common united swap relay`,
  "losing-people": `short-staffed shortage absent sick flu strike understaffed missing`,
  "bad-news-words": `sorry sad bad news disappointed devastating cancel cancelled delay delayed refund honest sit face-to-face
    personally condolence died family`,
  refund: `refund compensation voucher goodwill credit reimburse replacement upgrade apology`,
  technology: `system software tablet app digital erp crm sensor drone ai sap installation adoption rollout training
    paper`,
} as const satisfies Readonly<Record<string, string>>;
