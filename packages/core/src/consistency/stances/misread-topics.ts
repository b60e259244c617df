import { phraseList } from "../../text/phrases.ts";
import { joined } from "../facts/joined.ts";

const COMPANY = `my wife, my husband, my partner, my girlfriend, my boyfriend, my friends, friends, the kids, my
  kids, my children, the family, my family, my mother, my parents`;

/** Where a word names no side of the question that it stands for elsewhere: the night train is no night shift. */
export const MISREAD_TOPICS: Readonly<Record<string, readonly string[]>> = {
  night: phraseList(`
    night train | night trains | night bus | night buses | night ferry | night sky | night school | night table |
    night cream | last night | the other night | opening night | opening nights | first night | quiz night |
    for days | for days on | within days | days on end | night before last | good night | nights out | night out | night vision | night stop | night market* |
    nightclub* | night life`),
  remote: phraseList(`
    somewhere remote | remote village* | remote place* | remote area* | remote island* | remote valley* |
    remote farm* | remote region* | remote spot* | remote part* | remote corner* | remote site* | remote location* |
    remote station* | remote clinic* | live remote | remote control* | remote sensing | remote country`),
  travel: [
    ...joined(
      "travel with, travelling with, traveling with, trips with, travel as, travelling around with",
      COMPANY,
    ),
    ...phraseList(`
    travel as a family | travel with the kids | travelling as a family | family travel | travel in my holidays |
    travel on holiday | travel privately | travel in my spare time | travel in my free time | travel for pleasure |
    travel for fun | travel agency | travel agent* | travel industry | travel company | travel sector |
    travel guide* | travel writing | travel writer* | travel books | travel expenses | travel time |
    travel insurance | travel bookings | travel more than | travelling more than | travel longer than |
    travel for more than`),
  ],
  home: phraseList(`
    home page | home pages | homepage* | home game* | home team | home market | home straight | home run |
    home country | home town | home baking | home brewing | home loans | home insurance | home improvement* |
    home furnishing* | home for dinner | home economics | home secretary | home help | home carer* | home births`),
  office: phraseList(`
    box office | post office | press office | registry office | ticket office | tax office |
    home secretary's office | office supplies | office furniture | office politics | office building* for |
    lost property office | booking office | look at the office | look round the office | see the office |
    visit the office | visiting the office | head office | front office | back office`),
  school: phraseList(`
    pick up the kids | school run | my kids' school | my children's school`),
  cold: phraseList(`
    cold calls | cold call | cold calling | cold callers | a cold | cold starters | cold buffet | cold kitchen |
    cold case* | cold drinks | cold water | cold shoulder | cold feet | cold blood`),
  hot: phraseList(`
    hot desk* | hot line | hotline | hot topic* | hot meals | hot meal | hot drinks | hot water | hot shot`),
  people: phraseList(`
    people's homes | people carrier | other people's money`),
  weekend: phraseList(`
    last weekend | the other weekend | on the weekend before`),
  large: phraseList(`
    by and large | at large`),
  small: phraseList(`
    small print | small talk | small change | small ads | small children | small child | small kids | small baby`),
  big: phraseList(`
    big day | big ben | big screen | big bang | big deal | big data`),
  commission: phraseList(`
    small commissions | public commissions | art commissions | european commission | commission a | commissioned`),
  court: phraseList(`
    food court | tennis court | basketball court | courtyard*`),
  stage: phraseList(`
    at this stage | at that stage | early stage | late stage | at some stage | at any stage | final stage |
    first stage | key stage`),
  write: phraseList(`
    written off | written warning* | written contract* | written exam* | written test* | written word* |
    written offer* | written reference*`),
  train: phraseList(`
    the train | a train | by train | trains | on the train | train journey* | train ride* | train station* |
    train set | train driver* | train crew | early train | late train | last train | first train | the next train`),
  pet: phraseList(`
    pet shop* | pet food | pet store* | pet insurance | pet project* | pet hate | pet subject*`),
  public: phraseList(`
    public transport | public holiday* | public house* | public school* | public relations | public address |
    public opinion | public footpath*`),
  permanent: phraseList(`
    permanent marker* | permanent damage | permanent secretary | permanent way | permanent exhibition*`),
  rough: phraseList(`
    rough weather | rough idea | rough sea* | rough guess | rough edges | rough diamond | rough patch |
    rough figure* | rough number* | rough estimate*`),
  private: phraseList(`
    private life | private matters | private eye | private view*`),
  open: phraseList(`
    open water | open air | open day | open days | open fire* | open question* | open house | open door | open end* |
    open heart | open sea | open wounds`),
  team: phraseList(`
    team sport* | team mate* | team spirit`),
  firm: phraseList(`
    firm handshake* | firm hand | firm grip | firm offer | firm ground`),
  plant: phraseList(`
    potted plants | house plants | plants in the office | office plants | water the plants | watering the plants`),
  paper: phraseList(`
    paper round | newspaper* | wallpaper*`),
  field: phraseList(`
    football field* | playing field* | field mice | depth of field`),
  sales: phraseList(`
    summer sales | january sales | for sale`),
  desk: phraseList(`
    information desk | help desk | night desk | news desk | sports desk`),
  early: phraseList(`
    early years | early retirement | early music | early modern`),
  late: phraseList(`
    late father | late mother | late payment* | late fee*`),
  share: phraseList(`
    share price* | market share | shareholders | a share of | share of the | bigger share | fair share | my share of`),
  market: phraseList(`
    market research | market day* | flea market*`),
  warm: phraseList(`
    warm coat* | warm up | warm clothes | warm meal* | warm weather | warm jacket* | warm drink* | warm welcome`),
  lift: phraseList(`
    the lift | a lift | lifts | ski lift* | stair lift*`),
  dark: phraseList(`
    dark bread | dark chocolate | dark colour* | dark beer | dark humour`),
  shift: phraseList(`
    my shifts | our shifts | shift key* | shift plan* | shifts ahead | a good shift | a shift | the shift`),
  theatre: phraseList(`
    operating theatre*`),
  boss: phraseList(`
    my own boss | your own boss | one's own boss`),
};
