import { phraseList } from "../../text/phrases.ts";

/** Two sides or many of one trade: whoever asks for one asks for no other. */
export const TRADES: Readonly<Record<string, readonly string[]>> = {
  "build:new": phraseList(`
    greenfield | greenfield projects | from scratch | new builds | new build | new buildings | building new |
    build new | blank page | clean slate | blank sheet | brand new products | new products | new developments |
    starting fresh | start fresh | new construction | new constructions | something new from nothing | from nothing |
    from the ground up`),
  "build:upkeep": phraseList(`
    legacy | legacy code | legacy systems | old code | existing code | existing systems | existing code base |
    refactoring | refactor | maintenance | maintenance work | maintaining | upkeep | servicing | repairs |
    repair work | repairing | restoration | restoring | restore old | renovation | renovations | renovating |
    refurbishing | refurbishment* | old buildings | old houses | listed buildings | conservation work |
    keeping things running | keep things running | bug fixing | fixing bugs | brownfield | support and maintenance`),
  "stack:front": phraseList(`
    front end | frontend | user interface | user interfaces | the ui | css | user facing | what users see |
    client side | interface work`),
  "stack:back": phraseList(`
    back end | backend | server side | the servers | databases | apis | under the hood | infrastructure work |
    plumbing code`),
  "pairing:yes": phraseList(`
    pair programming | pairing | programming in pairs | code in pairs | coding in pairs | mob programming |
    two at one keyboard | two to a keyboard`),
  "testing:yes": phraseList(`
    testing | writing tests | write tests | unit tests | test writing | test driven | manual testing | qa work`),
  "draw:hand": phraseList(`
    by hand | draw by hand | drawing by hand | drawn by hand | hand drawn | hand drawing | sketch by hand |
    sketching by hand | pencil | pencils | pencil and paper | paper and pencil | pen and paper | paper and pen |
    drawing board | freehand | watercolour | charcoal | with a brush | with my hands on paper | tracing paper`),
  "draw:screen": phraseList(`
    cad | on cad | autocad | in cad | computer aided | on screen | on the screen | digitally | digital drawing |
    digital drawings | drawing tablet | on a tablet | on the tablet | on an ipad | photoshop | 3d modelling |
    3d models | bim | revit | sketchup | rhino`),
  "photo:film": phraseList(`
    on film | darkroom | dark room prints | analogue | analogue photography | analog | film rolls | negatives`),
  "photo:digital": phraseList(`
    digital cameras | digital camera | digital photography | shoot digital | shooting digital | lightroom`),
  "medium:print": phraseList(`
    print | in print | print edition | the print side | printed paper | printed page | newsprint | printed books |
    paper edition | magazines | on paper`),
  "medium:online": phraseList(`
    online edition | online desk | online journalism | web edition | the website side | digital edition | podcasts |
    podcast | newsletters | web content | e books | ebooks`),
  "beat:sport": phraseList(`
    sports desk | sport desk | sports reporting | sports journalism | match reports | sports pages`),
  "beat:politics": phraseList(`
    politics desk | political desk | political reporting | politics reporting | political journalism | parliament |
    the lobby | elections`),
  "beat:culture": phraseList(`
    arts desk | culture desk | arts pages | culture pages | feuilleton | theatre reviews | film reviews |
    book reviews`),
  "beat:business": phraseList(`
    business desk | business pages | financial journalism | business reporting | markets desk`),
  "beat:local": phraseList(`
    local desk | local news | local paper | local reporting | community news`),
  "live:live": phraseList(`
    live audience | live audiences | live shows | live show | live on air | live television | live tv | live radio |
    live broadcasts | live broadcast | live music | live gigs | gigs | live concerts | live performance |
    live performances | performing live | perform live | play live | playing live | on stage | the stage |
    before an audience | in front of an audience | in front of people | people are watching | people watching |
    with an audience | concerts`),
  "live:recorded": phraseList(`
    recorded | recorded shows | pre recorded | prerecorded | studio recordings | studio recording | in the studio |
    recording studio | studio sessions | studio work | recordings | edited programmes | edited shows`),
  "acting:stage": phraseList(`
    theatre | theatre work | theatre roles | plays | stage work | stage roles`),
  "acting:screen": phraseList(`
    film work | film roles | screen roles | television roles | tv roles | screen work | film sets | soap operas`),
  "ensemble:orchestra": phraseList(`
    orchestra | orchestras | in an orchestra | orchestral | orchestra pit | symphony | tutti | big band`),
  "ensemble:solo": phraseList(`
    soloist | solo | solo career | solo work | solo recitals | chamber music | quartet | string quartet | recitals`),
  "language-work:interpreting": phraseList(`
    interpreting | interpret | interpreter | simultaneous | consecutive | the booth | a booth | whispering`),
  "language-work:translation": phraseList(`
    translation | translations | translating | translate | written translation | translate texts |
    translating texts | translate books | subtitling | subtitles`),
  "class:one": phraseList(`
    one to one | one to one lessons | one to one teaching | private lessons | private lesson | single lessons |
    single lesson | private pupils | private pupil | private students | individual tuition | individual lessons |
    individual teaching | one pupil at a time | one student at a time | a single pupil | tutoring | one at a time |
    personal training | single pupils | one on one lessons | one on one teaching | teaching one on one`),
  "class:many": phraseList(`
    full hall | full halls | big classes | big class | large classes | large class | whole class | whole classes |
    full classroom | full classes | thirty pupils | thirty children | thirty kids | forty pupils | lecture hall |
    lecture theatre | lecture theatres | group lessons | group teaching | group classes | class teaching |
    classroom teaching | full room | hundred students | two hundred students | packed hall | big groups |
    large groups | teaching groups | teach groups`),
  "academic:teaching": phraseList(`
    lecturing | lectures | lecture courses | teaching students | teaching undergraduates | undergraduate teaching |
    supervising theses | marking essays | giving lectures`),
  "academic:research": phraseList(`
    research | research work | do research | doing research | pure research | publishing papers | write papers |
    writing papers | publications | grant writing | grant applications | a postdoc | field research`),
  "school:primary": phraseList(`
    primary school | primary schools | primary teaching | elementary school | infant school | key stage one |
    key stage two`),
  "school:secondary": phraseList(`
    secondary school | secondary schools | secondary teaching | high school | high schools | sixth form |
    grammar school | a levels | upper school`),
  "animals:large": phraseList(`
    horses | cattle | cows | hooves | with hooves | farm animals | large animals | big animals | large animal |
    livestock | herds | a herd | bulls | farm vet | farm practice | equine | pigs | sheep`),
  "animals:small": phraseList(`
    cats | cats and dogs | dogs and cats | small animals | small animal | rabbits | hamsters | guinea pigs |
    companion animals | small pets | lap dogs | small animal practice`),
  "law:criminal": phraseList(`
    criminal law | criminal work | criminal cases | crime work | criminal defence | criminal trials`),
  "law:family": phraseList(`
    family law | family work | divorces | divorce | divorce cases | custody cases | family court`),
  "law:commercial": phraseList(`
    commercial law | corporate law | company law | mergers | m and a | contract law | banking law`),
  "law:property": phraseList(`
    property law | conveyancing | real estate law | land law | tenancy law`),
  "law:employment": phraseList(`
    employment law | labour law | labor law | tribunals | employment tribunals`),
  "law:immigration": phraseList(`
    immigration law | asylum law | asylum cases | refugee law`),
  "law:tax": phraseList(`
    tax law | tax work | tax advice`),
  "practice:court": phraseList(`
    court | in court | courtroom | courtrooms | going to court | litigation | litigating | trials | advocacy |
    pleading | cross examin*`),
  "practice:advice": phraseList(`
    advising | advisory | advisory work | drafting contracts | contract drafting | transactional | opinions |
    out of court`),
  "unit:intensive": phraseList(`
    intensive care | icu | itu | critical care | high dependency`),
  "unit:emergency": phraseList(`
    emergency | emergency department | casualty | a and e | emergency room | the er | ambulance | ambulances |
    paramedic work | trauma | resus`),
  "unit:theatre": phraseList(`
    operating theatre | operating theatres | operating room | operating rooms | in surgery | scrub nurse |
    scrubbing in | anaesthetics`),
  "unit:maternity": phraseList(`
    maternity | maternity ward | labour ward | delivery room | births | midwifery | postnatal`),
  "unit:psychiatry": phraseList(`
    psychiatry | psychiatric | mental health | mental health ward`),
  "unit:community": phraseList(`
    community nursing | district nursing | home visits | home care | domiciliary | visiting patients at home |
    people's own homes | people's homes | patients at home | district nurse | community nurse | visiting nurse |
    health visitor`),
  "unit:ward": phraseList(`
    on a ward | the ward | ward work | ward nursing | on the wards | hospital ward | inpatients | bedside`),
  "unit:outpatients": phraseList(`
    outpatients | outpatient | outpatient clinic | day clinic | consulting room | doctor's surgery | gp surgery |
    gp practice | general practice`),
  "dying:yes": phraseList(`
    hospice | hospices | palliative | palliative care | the dying | dying patients | dying people | end of life |
    funerals | funeral | undertaker* | grief | the bereaved | bereavement`),
  "prison:yes": phraseList(`
    prison | prisons | prisoners | inmates | jail | jails | detention | behind bars | secure unit | offenders |
    young offenders | convicts`),
  "firearm:yes": phraseList(`
    carry a gun | carrying a gun | carry a weapon | carrying a weapon | firearm | firearms | armed duty |
    armed duties | a pistol | a rifle | be armed | being armed`),
  "station:pastry": phraseList(`
    pastry | desserts | dessert | patisserie | cakes | cakes and | pastries | pudding | puddings | sweet kitchen |
    chocolate work | confectionery`),
  "station:grill": phraseList(`
    the grill | grill | grilling | on the grill | barbecue | the pass and grill | meat station | roasts`),
  "station:sauce": phraseList(`
    sauces | the sauce | sauce section | saucier`),
  "station:cold": phraseList(`
    larder | garde manger | cold kitchen | cold starters | cold section | salads`),
  "station:fish": phraseList(`
    fish section | fish station | fish kitchen | seafood section`),
  "station:bread": phraseList(`
    bread | breads | baking bread | loaves | sourdough`),
  "house:front": phraseList(`
    front of house | out front | waiting tables | wait tables | waiting at table | serving guests | serving tables |
    at the counter | behind the counter | on reception | reception desk | front desk | at the door |
    meet the guests | on the shop floor | the shop floor | serving customers | carrying plates | the counter |
    at a counter | in the shop window`),
  "house:back": phraseList(`
    back of house | in the back | out the back | at the back | storeroom | stockroom | store room | stock room |
    in the kitchen | behind the scenes | the dish room | washing up | backstage | warehouse work | in the warehouse |
    in the garage | garage floor | in the workshop | oily stuff | under the bonnet | in the storeroom`),
  "dining:fine": phraseList(`
    fine dining | michelin | starred kitchen* | star kitchen* | five star | five stars | haute cuisine | gourmet |
    tasting menu | tasting menus | white tablecloth* | luxury hotel* | luxury hotels | luxury | high end | top end |
    upmarket`),
  "dining:plain": phraseList(`
    pub food | pub grub | bistro | bistro food | plain food | plain cooking | simple food | home cooking |
    honest food | canteens | canteen cooking | school kitchen* | fast food | burgers | takeaway | takeaways |
    budget hotel* | mass market | discount | discounter* | cheap and cheerful | street food | food truck*`),
  "menu:fixed": phraseList(`
    set menu | set menus | fixed menu | fixed menus | same menu | one menu`),
  "menu:changing": phraseList(`
    changing menu | new menu every | daily menu | menu that changes | menus that change | a la carte`),
  "weddings:yes": phraseList(`
    weddings | wedding | big weddings | wedding parties | bridal | brides | wedding season`),
  "party:small": phraseList(`
    small dinners | private dinners | small parties | small events | intimate events | small private |
    small functions`),
  "party:big": phraseList(`
    big weddings | big events | large events | big parties | mass events | big banquets | banquets | festivals |
    big functions | big receptions | five hundred guests | three hundred guests`),
  "organic:yes": phraseList(`
    organic | organic farm | organic farming | biodynamic | without chemicals | chemical free | no spraying |
    without spraying | permaculture`),
  "organic:no": phraseList(`
    conventional farming | conventional farm | pesticide* | spraying | chemicals | fertiliser* | herbicide*`),
  "farm:dairy": phraseList(`
    dairy | milking | milk | dairy cows | dairy farm | dairy farming | in the milking parlour`),
  "farm:arable": phraseList(`
    arable | crops | wheat | cereals | arable farm | arable farming | field crops | grain`),
  "series:single": phraseList(`
    bespoke | made to measure | one off pieces | single pieces | unique pieces | custom made | custom work |
    custom orders | made to order | one of a kind | individual pieces | special orders | tailor made | one offs |
    prototypes`),
  "series:series": phraseList(`
    series production | mass production | mass produced | batches | batch production | production line |
    production lines | assembly line | assembly lines | conveyor | conveyor belt | the belt | standard parts |
    large runs | long runs | big runs | high volume`),
  "machines:old": phraseList(`
    old machines | older machines | old machinery | vintage | mechanical | old engines | old tractors | steam |
    steam engines | classic cars | old cars | oldtimers | old timers | old looms | carburettors |
    analogue equipment | machine i can fix | machine you can repair | machines you can repair`),
  "machines:new": phraseList(`
    new machines | modern machines | modern machinery | electronics | new electronics | digital controls |
    touchscreen* | touch screens | touch screen | latest machines | computer controlled | cnc | cnc machines |
    electric vehicles | electric cars | modern cars | state of the art | high tech | robots | newest kit`),
  "handtools:hand": phraseList(`
    hand tools | hand tool | hand planes | hand saw | chisels | chisel | mallet | plane and chisel`),
  "handtools:power": phraseList(`
    power tools | power tool | machines for everything | the router | table saw | circular saw | machine work`),
  "haul:long": phraseList(`
    long haul | international routes | international runs | long distance driving | long distance routes |
    continental work | cross border | tramping | over the road | across the continent | sleeping in the cab |
    sleep in the cab | nights in the cab | week in the cab`),
  "haul:local": phraseList(`
    local runs | local routes | local deliveries | multi drop | day runs | day routes | city routes | town routes |
    short haul | short routes | round the town | regional routes`),
  "vehicle:heavy": phraseList(`
    artic | artics | articulated | forty tonner* | forty tonne | hgv | hgvs | heavy goods | big rigs | road train* |
    eighteen wheeler* | big lorries | big lorry | big trucks`),
  "vehicle:light": phraseList(`
    small van | small vans | transit van | sprinter | light vehicles | delivery van | cargo bike*`),
  "load:passengers": phraseList(`
    passengers | passenger trains | coaches | driving people | carry people | carrying people | bus routes |
    driving a bus | drive a bus | buses`),
  "load:freight": phraseList(`
    freight | goods trains | cargo | freight trains | parcels | goods traffic | pallets`),
  "sales:new": phraseList(`
    new business | winning new customers | winning customers | win new customers | win customers | new customers |
    new accounts | acquisition | acquiring customers | prospecting | opening doors | new clients |
    winning new clients | hunting for customers`),
  "sales:existing": phraseList(`
    existing customers | existing clients | existing accounts | key accounts | key account | account management |
    looking after accounts | keeping customers | regular customers | regulars | loyal customers |
    long standing clients | long standing customers`),
  "buyers:business": phraseList(`
    business customers | b2b | corporate clients | corporate customers | trade customers | wholesale | wholesalers |
    business clients | company clients`),
  "buyers:private": phraseList(`
    private customers | b2c | consumers | end customers | private clients | households | retail customers |
    private people | walk in customers | the man in the street`),
  "store:street": phraseList(`
    bricks and mortar | brick and mortar | a real shop | real shop | physical shop | physical store | high street |
    over the counter`),
  "store:web": phraseList(`
    e commerce | ecommerce | web shop | webshop | online shop | online shops | online store | online selling |
    selling online | mail order`),
  "hair:cut": phraseList(`
    cutting | cutting hair | cuts | barbering | barber work | scissors | men's hair`),
  "hair:colour": phraseList(`
    colouring | coloring | colour work | highlights | dyeing | balayage`),
  "wood:yes": phraseList(`
    working with wood | work with wood | wood | timber | woodwork | carpentry | joinery`),
  "metal:yes": phraseList(`
    working with metal | work with metal | metal | metalwork | steel | steelwork | welding`),
  "crew-age:young": phraseList(`
    young team | a young team | young crowd | young people around | people my age | young colleagues |
    younger colleagues`),
  "crew-age:old": phraseList(`
    experienced colleagues | older colleagues | old hands | seasoned colleagues | experienced people | grey hair |
    people older than`),
  "engine:petrol": phraseList(`
    petrol engines | petrol engine | diesel engines | diesels | diesel engine | combustion engines | combustion`),
  "engine:electric": phraseList(`
    electric cars | electric vehicles | electric motors | evs | electric engines | electric drives | battery cars`),
  "level:beginners": phraseList(`
    beginners | novices | absolute beginners | complete beginners | first years | first timers`),
  "level:advanced": phraseList(`
    advanced pupils | advanced students | advanced learners | advanced classes | talented pupils | gifted pupils |
    gifted children | experienced pupils | final years | master classes`),
};
