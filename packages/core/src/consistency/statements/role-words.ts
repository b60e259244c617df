import type { Role } from "./fact.ts";
import { phraseList } from "../../text/phrases.ts";

/** How people say what their part was (domain.md CK-02, CK-09). */
export const PARTS: Readonly<Record<Role["part"], readonly string[]>> = {
  none: phraseList(`
    observer | observing | as an onlooker | onlooker | in the audience | without a vote | no vote | no seat |
    no say | no part | never part of | never in the | had nothing to do with | wasn't involved |
    was not involved | not involved | shadowed | shadowing | sat in on | took the minutes | take the minutes |
    minute taker | took notes | no tasks of my own | never held | held no | never set foot |
    didn't write a word | no office | never had an office | had no office | ordinary member |
    wrote the minutes | kept the minutes | wrote minutes`),
  "other-led": phraseList(`
    ownership _? was with | ownership _? lay with | owner was | was our _ work | was my _ work |
    was my boss's | was our boss's | is its owner | belongs to him | belongs to her | was hers | was his |
    was theirs | held the pen | called the shots`),
  "co-lead": phraseList(`
    co led | co lead | co leading | co founded | co founder | co owner | co owned | co chair* | co wrote |
    jointly | joint lead | joint leads | joint head | one of two leads | one of the two leads |
    one of three leads | one of the leads | shared the lead | shared leadership | share the lead |
    led it together | together we led | led it with | half and half with | job share | job shared |
    two of us led | the two of us ran | equal partner | co director | co author* | co developed | co designed`),
  deputy: phraseList(`
    deputy | deputised | deputized | deputise for | deputising | second in command | number two | right hand |
    2ic | 2 i c | vice chair | assistant stage manager | assistant manager | assistant head | sous chef |
    stood in for | standing in for | filled in for | covered for | assistant director | assistant to |
    assistant site manager | understudy`),
  member: phraseList(`
    contribut* | employee | employee number | postdoc | line cook | just supplied | only supplied |
    tested a few | i just | as one of | commis | first officer | right hand seat | took orders | lent a hand |
    typed it up | kept the minutes | did as i was told | one coder among | as a guest | under her | under him |
    helped | help out | helping | assisted | assisting | supported | supporting | part of the team |
    part of a team | on the team that | was on the team | team member | a member | member of | worked on |
    worked under | took part | participated | sat on | pitched in | observed | trainee | intern | apprentice |
    junior | one of the engineers | one of the | one of several | one of many | one of five | one of six |
    one of four | gave input | provided input | my input | drafted | proofread | typed | held the |
    kept the log | kept the stores | sent in | did what | was told | under orders | by watching | learned by |
    watched | internship | as a participant | made the tea | one module | one chapter | one section |
    coded to | worked to | worked from her | worked from his | clerk | technician | assistant | volunteer |
    just cooked | only cooked | got to use | only used | calibrated | keeping the drawings | wrote one |
    wrote a section | wrote a chapter | wrote the _? module | wrote a _? part | did the testing | did some of |
    a bit of | gave a hand | chipped in | was consulted | consulted on | advised | adviser | advisor |
    reporting to the | reported to the _? lead | carried out | carried | desk officer | analyst |
    did what i was told | under the lead | led by | headed by | chaired by | run by | managed by | owned by |
    written by | built by | designed by | my part was | my part of | site clerk | runner | served on |
    on the committee | sat at the | a small part | played a small | played a part | was involved |
    involved in | brought in late | understudied | minor role | supporting role`),
  inherited: phraseList(`
    inherited | inherit | someone else had | somebody else had | had been going for | i maintained |
    been built before | built before i | had been running for | had existed | was already | were already |
    took over from | taken over from | took it over | took over | taken on from | handed to me | handed down |
    handed over to me | already in place | already running | already there | already up | already existed |
    was there when i | was there before | my predecessor | guy before me | person before me | before my time |
    picked up from | picked it up from | came with the job | passed to me | passed on to me | existing one`),
  lead: phraseList(`
    led | lead | leading | leader | headed | heading | head of | head | ran | run | running | i manage |
    managed | managing | in charge | owned | own | owner | ownership | own it | chaired | chair | chairing |
    chairman | chairwoman | chairperson | directed | director | my project | my baby | project manager |
    project lead | program manager | programme manager | team lead | tech lead | principal | lead engineer |
    captain | skipper | skippered | spearheaded | put together | put the _ together | put it together |
    pulled together | drove | masterminded | responsible for | responsibility for | accountable for |
    single handed* | on my own | by myself | all by myself | alone | solo | myself | principal investigator |
    editor in chief | spokesperson | spokesman | spokeswoman | my own boss | founded | founder | set up |
    started it | from scratch | from nothing | from the ground up | wrote | built | designed | drew up | drew |
    coded | edited | composed | authored | invented | devised | created | developed | produced | negotiated |
    decided | planned | introduced | launched | opened | had command | in the chair | charge nurse |
    held command | had a command | final say | last word | took its orders from me |
    took their orders from me | answered to me | steward | producer | warden | treasurer | lead maintainer |
    executive chef | in command | my design | my code | my work | my invention | my plan | my show |
    every decision | from first page to last | to myself | author of | was mine | were mine | all mine |
    it was me | it was mine | reports to me | reported to me | report to me | reporting to me | under me |
    below me | my responsibility | my call | stage managed | stage manager | site manager | country head |
    managing director | general manager | manager | supervisor | supervised | foreman | chief | boss |
    lead author | first author | sole author | conducted | conductor | coordinated | coordinator | organised |
    organized | organiser | initiated | pioneered | ceo | cto | cfo | coo | president | at the helm | steered |
    orchestrated | commanded | commander | captained | headteacher | head teacher | headmaster | acting head |
    head chef | head grower | crew manager | watch manager | ward sister | matron | partner | main author |
    main contact | point person | my doing | my idea | came from me | i did it all | did all of it`),
};

/** Places on the ladder of titles, lowest first. */
export const RANKS: Readonly<Record<string, readonly string[]>> = {
  "0": phraseList(`
    intern | trainee | apprentice | volunteer | work experience | student`),
  "1": phraseList(`
    assistant | junior | clerk | technician | runner | associate | administrator | porter | operator`),
  "2": phraseList(`
    analyst | officer | engineer | developer | nurse | teacher | designer | consultant | specialist |
    desk officer | coordinator | executive | buyer | adviser | advisor | planner | editor | chemist |
    researcher | member`),
  "3": ["senior", "sous chef", "charge nurse", "senior nurse"],
  "4": phraseList(`
    team lead | lead | team leader | supervisor | foreman | crew manager | shift lead | principal |
    principal investigator | staff engineer | ward sister | deputy manager | deputy head | deputy |
    deputy director | assistant manager | assistant head`),
  "5": phraseList(`
    manager | project manager | stage manager | site manager | store manager | branch manager |
    regional manager | watch manager | product manager | programme manager | head chef | headteacher |
    head teacher | matron`),
  "6": phraseList(`
    head of | head | country head | head of department | chair | chairman | general manager |
    head of division`),
  "7": phraseList(`
    director | managing director | vp | vice president | partner`),
  "8": phraseList(`
    chief | ceo | cto | cfo | coo | president | founder | owner | my own boss | editor in chief`),
};
