import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";

const RELATIVES = `brother, sister, mother, father, mum, mom, dad, wife, husband, partner, spouse, son, daughter, cousin, uncle, aunt, nephew, niece, grandfather, grandmother, granddad, gran,
  friend, best friend, flatmate, mate, neighbour, neighbor, boyfriend, girlfriend, fiancé, fiancée, brother in law, sister in law, father in law, mother in law, kids, children, boy, girl, lad, twin, other half`;
const RELATIVES_OWN = RELATIVES.split(",")
  .map((relative) => `${relative.trim()}'s`)
  .join(",");
const CONCERNS = `pub, bar, shop, store, restaurant, café, cafe, farm, firm, company, business, salon, ward, clinic, school, college, university, workshop, joinery, garage, hotel, guesthouse,
  boat, kitchen, club, band, bakery, brewery, team, boss, employer, notice, salary, pay, pension, wedding, birthday, funeral, graduation, therapy, speech therapy, thesis, exam, exams, class, teacher,
  flat, house, garden, car, van, tractor, cessna, boatyard, church, startup, start up, plant, factory, lab, museum, furlough, redundancy, illness`;
const SPORTS = `football, rugby, hockey, cricket, tennis, badminton, chess, netball, basketball, volleyball, hurling, golf, bowls, darts, squash, bridge, water polo, handball, lacrosse, snooker, poker, the piano, the guitar, the trumpet, the cello, the violin, the drums, bass, in a band, in a quartet, in the town band, for the village, in goal`;
const CLUBS = `rowing, sailing, chess, tennis, curling, climbing, running, cycling, gliding, flying, bowling, bowls, golf, football, rugby, hockey, cricket, swimming, athletics, judo, karate, fencing, riding, pony, canoe, kayak, ski, walking, hiking, gardening, book, photo, photography, film, camera, bridge, boxing, dance, drama, social, youth, lunch, sports, angling, model railway, supporters, alumni, diving, shooting, archery, rambling, motorbike, table tennis, knitting, sewing, quilting`;

/** What is said of life outside work. */
export const PRIVATE: readonly string[] = [
  ...joined(
    "in my, in our, in your",
    "own time, free time, spare time, leisure, leisure time, time off, private life, garden, street, village, parish, church, neighbourhood, spare hours, holidays, holiday",
  ),
  ...joined(
    "on my, on our",
    "days off, day off, evenings off, evening off, nights off, weekends off, holiday, holidays, vacation, honeymoon",
  ),
  ...joined(
    "my, our, the local, the village, the town, a local, his, her, a, our little",
    joined(CLUBS, "club").join(","),
  ),
  ...joined(
    "of my, of the, of our, of a, in a, in my, in the, in our, at the, at my, at our",
    joined(CLUBS, "club").join(","),
  ),
  ...joined(
    "my, our, the village, the church, the local, a village, an amateur, a local, the parish, the community, the town",
    "choir, brass band, theatre group, drama group, amateur theatre, dramatics, bell ringers, scout troop, scouts, cub pack, brownies, allotment, allotments, youth club, fete, fair committee, pantomime, panto, carnival, flower rota, lunch club",
  ),
  ...joined(
    "i play, i played, i've played, i sing, i still play, we play, i used to play, i fence, i row, i box, i referee",
    SPORTS,
  ),
  ...joined(
    "when i, when we, if i, after i, before i",
    "run, jog, cycle, swim, hike, climb for fun, sail, ski, fish, garden, paint for fun, cook at home, cook for friends, cook for my family, go running, go hiking, go camping, go climbing, read for pleasure, watch films, travel privately, holiday",
  ),
  ...joined(
    "coach, i coach, coaching, train, i train, i referee, refereeing, i captain, captain of, captained",
    "the under, my son's, my daughter's, my kids', the village, the local, the kids', the girls' team, the boys' team, a sunday, the sunday, a junior football, the juniors at the, the school football",
  ),
  ...joined(joined("my, our", RELATIVES_OWN).join(","), CONCERNS),
  ...joined(
    joined("my, our", RELATIVES).join(","),
    "earns, owns, owns a, runs a, runs the, ran a, has a shop, has a farm, has a pub, has a restaurant, has a business, has a salon, has two, has three, has four, has six, has nineteen, has got six, has got two, has got three, has got a, took seven, took two, took three, took four, manages a, manages the, led the, leads a, used to run, teaches at, works at a, works for a",
  ),
  ...joined(
    "as a family, as a couple, with my wife, with my husband, with the kids, with the family, with my family, with friends",
    "we travel, we went, on holiday, on holidays, every summer, last summer, at weekends, in the holidays, for fun",
  ),
  ...joined(
    "travel, travelling, trips, holidays, camping, cycling, hiking",
    "as a family, with my family, with the family, with the kids, in my own time, with friends, privately, for pleasure, for fun",
  ),
  ...joined(
    "every, each, our last, my last, this year's, last year's, our, my, a family, the family, our family",
    "holiday, holidays, vacation, camping trip, honeymoon, summer holiday, christmas dinner, sunday lunch",
  ),
  ...joined(
    "my, our, my own, our own, my parents', our parents'",
    "wedding day, honeymoon, christening, lease, garden, allotment, driving test, dog walk, greenhouse at home, vegetable patch, caravan, campervan, boat at weekends, sailing boat, motorbike, bike, knee operation, weight",
  ),
  ...joined(
    "parents ', residents ', tenants ', pupils ', parent, parent teacher, school parents ', neighbourhood",
    "council, association, committee, association's, evening committee",
  ),
  ...joined(
    "i volunteer, i'm a volunteer, i help out, i do shifts, as a volunteer i, i volunteered",
    "at the, with the, with a, for the, on saturdays, on sundays, in the, at a, at our, for our, at my, in my, there on",
  ),
  ...phraseList(`
    allotment | allotments | allotment society | horticultural society | hockey side | football side | cricket side | rugby side | our eleven | church's flower | flower rota | marathon training | training for a marathon | moved house | moving house in | at home we've | windows at home | boiler at home | gas at home | my flat has | my house has | our house has | where i volunteer |
    taught gliding | gliding | gliders in | fly gliders | gliders at weekends | took up sailing | took up running | took up climbing | took up golf | took up painting | took up the | take up sailing | prefer to fish | i fish | to fish alone | fishing alone | climbing without | trek was private | was private | private trek | private trip | booked _ weeks in | booked a week in | two weeks in the sun | a fortnight in the sun | we live out in | i live out in |
    i live at the end of | we live at the end of | end of a track | on holiday | on my holidays | with the kids we | with the family we | with my family we | with my kids we | as a family we | at the cottage | at our cottage | at the cabin | at our cabin | at the summer house | at our summer house | in the caravan | where i help | where i help out | parish newsletter | parish magazine | stopped playing | gave up playing | gave up football | gave up running | gave up rowing | hobby | hobbies | amateur | marathon in | marathons | triathlon* | half marathon* | parkrun | sunday league | my podcast about | own podcast | my own podcast | book club | quit smoking | gave up smoking | stopped smoking | my gym | privately | in private life | at home i | at home we | at ours | like it quiet at home | like it _ at home | horses at home | tractor at home | own tractor at home |
    a kilo | kilos lost | lost weight | lost _ kilos | competitive rowing | i holiday | we holiday | we got married | got married | i married | i was married | became a father | became a mother | became a dad | became a mum | dad of | mum of | father of two | we've three kids | we've two kids | we have two kids | we have three kids | we've four kids | our kids | my kids' school | go fishing | go hiking | hiking | stargazing | stamp collect* | model trains | knitting |
    countries so far | backpacked | backpacking | travelled the world | inter rail* | interrail* | overland to | went overland | went camping | crime novels | biographies at | for pleasure | for fun | just for fun | for my own pleasure | under twelves | under tens | under fourteens | the under 12 | the under 10 | the under 14 | the under - 12 | the under - 10 | the under - 14 | under eights |
    church council | choir master | choirmaster at | church choir | in church | my church | our church | my chapel | sunday school | meals on wheels | winter shelter | homeless shelter | village hall | village fete | village fair | village green | residents association | jumble sale | volunteer fire | parish council | brass band | amateur dramatic* | amateur theatre |
    parachute jumps | bungee | on my bike each weekend | on my bike every weekend | my bike each | climb alone | i don't eat meat | i'm vegan | i'm vegetarian | i don't drink | own two horses | i own two | own a horse | own horses | my horse | my horses | my dog | our dog | our cat | my cat | dog at home | for staff parties | moved our family | moved the family from | convert the loft | the loft at ours | our kitchen at home | my kitchen at home | sunday roast |
    my passport | our passport | my savings | my driving licence points | wednesday nights i teach swimming | teach swimming for free | for free on | unpaid in the evenings | unpaid , in the evenings`),
];
