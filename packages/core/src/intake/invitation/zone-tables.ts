import type { TimeZone } from "../../time.ts";

/** Letters and names that stand beside a time; the first zone of a row is the usual one. */
export const ZONE_LETTERS: Readonly<Record<string, TimeZone>> = {
  ...{ GMT: "Europe/London", BST: "Europe/London", WET: "Europe/Lisbon", WEST: "Europe/Lisbon" },
  ...{ CET: "Europe/Berlin", CEST: "Europe/Berlin", MEZ: "Europe/Berlin", MESZ: "Europe/Berlin" },
  ...{ HNEC: "Europe/Paris", EET: "Europe/Helsinki", EEST: "Europe/Helsinki" },
  ...{ MSK: "Europe/Moscow", TRT: "Europe/Istanbul", UTC: "UTC" },
  ...{ ET: "America/New_York", EST: "America/New_York", EDT: "America/New_York" },
  ...{ CT: "America/Chicago", CST: "America/Chicago", CDT: "America/Chicago" },
  ...{ MT: "America/Denver", MST: "America/Denver", MDT: "America/Denver" },
  ...{ PT: "America/Los_Angeles", PST: "America/Los_Angeles", PDT: "America/Los_Angeles" },
  ...{ AKST: "America/Anchorage", AKDT: "America/Anchorage", HST: "Pacific/Honolulu" },
  ...{ AST: "America/Halifax", ADT: "America/Halifax", NST: "America/St_Johns" },
  ...{ NDT: "America/St_Johns", BRT: "America/Sao_Paulo", ART: "America/Argentina/Buenos_Aires" },
  ...{ CLT: "America/Santiago", CLST: "America/Santiago", COT: "America/Bogota" },
  ...{ PET: "America/Lima", IST: "Asia/Kolkata", PKT: "Asia/Karachi", NPT: "Asia/Kathmandu" },
  ...{ SGT: "Asia/Singapore", MYT: "Asia/Kuala_Lumpur", HKT: "Asia/Hong_Kong" },
  ...{ PHT: "Asia/Manila", PHST: "Asia/Manila", WIB: "Asia/Jakarta", ICT: "Asia/Bangkok" },
  ...{ JST: "Asia/Tokyo", KST: "Asia/Seoul", GST: "Asia/Dubai", IDT: "Asia/Jerusalem" },
  ...{ AEST: "Australia/Sydney", AEDT: "Australia/Sydney", AET: "Australia/Sydney" },
  ...{ ACST: "Australia/Adelaide", ACDT: "Australia/Adelaide", AWST: "Australia/Perth" },
  ...{ NZST: "Pacific/Auckland", NZDT: "Pacific/Auckland", NZT: "Pacific/Auckland" },
  ...{ SAST: "Africa/Johannesburg", WAT: "Africa/Lagos", EAT: "Africa/Nairobi" },
  ...{ CAT: "Africa/Harare", CVT: "Atlantic/Cape_Verde" },
};

/** What the same letters mean elsewhere: where a sign of that place is in the text. */
export const LETTERS_ELSEWHERE: Readonly<Record<string, readonly TimeZone[]>> = {
  BST: ["Asia/Dhaka"],
  IST: ["Europe/Dublin", "Asia/Jerusalem"],
  CST: ["Asia/Shanghai", "Asia/Taipei", "America/Mexico_City", "America/Winnipeg"],
  EST: ["Australia/Sydney", "Australia/Melbourne", "Australia/Brisbane", "America/Toronto"],
  EDT: ["America/Toronto", "Australia/Sydney"],
  ET: ["America/Toronto"],
  AST: ["Asia/Riyadh"],
  MST: ["America/Phoenix", "America/Edmonton"],
  PST: ["Asia/Manila", "America/Vancouver"],
  PT: ["America/Vancouver"],
};

/** Letters that fit every zone with these offsets in minutes, in winter and summer. */
export const LETTER_OFFSETS: Readonly<Record<string, readonly number[]>> = {
  ...{
    GMT: [0],
    BST: [60, 360],
    IST: [330, 60, 120],
    WET: [0],
    WEST: [60],
    CET: [60, 120],
    CEST: [120],
    MEZ: [60, 120],
  },
  ...{ MESZ: [120], EET: [120, 180], EEST: [180], UTC: [0] },
  ...{
    ET: [-300, -240],
    EST: [-300, -240, 600, 660],
    EDT: [-240, 660],
    CT: [-360, -300],
    CST: [-360, -300, 480],
  },
  ...{ CDT: [-300], MT: [-420, -360], MST: [-420, -360], MDT: [-360], PT: [-480, -420] },
  ...{ PST: [-480, -420, 480], PDT: [-420], AEST: [600], AEDT: [660], AET: [600, 660] },
  ...{ ACST: [570], ACDT: [630], AWST: [480], SAST: [120], CAT: [120], WAT: [60], EAT: [180] },
};

export const ZONE_NAMES: readonly (readonly [RegExp, TimeZone])[] = [
  [/\beastern(?: (?:standard|daylight))?(?: time)?\b/iu, "America/New_York"],
  [
    /\bcentral europe(?:an)?(?: (?:standard|summer))? time\b|\b(?:heure de paris)\b/iu,
    "Europe/Paris",
  ],
  [/\bhora peninsular\b|\b(?:spanish|spanische) time\b/iu, "Europe/Madrid"],
  [/\b(?:swedish|svensk) (?:time|tid)\b/iu, "Europe/Stockholm"],
  [/\bdutch time\b|\bnederlandse tijd\b/iu, "Europe/Amsterdam"],
  [/\bfrench time\b|\bheure française\b/iu, "Europe/Paris"],
  [/\bitalian time\b|\bora italiana\b/iu, "Europe/Rome"],
  [/\bdanish time\b/iu, "Europe/Copenhagen"],
  [/\bnorwegian time\b/iu, "Europe/Oslo"],
  [/\bfinnish time\b/iu, "Europe/Helsinki"],
  [/\bpolish time\b/iu, "Europe/Warsaw"],
  [/\bswiss time\b|\bschweizer zeit\b/iu, "Europe/Zurich"],
  [/\bisraeli? time\b/iu, "Asia/Jerusalem"],
  [/\bjapan(?:ese)?(?: standard)? time\b/iu, "Asia/Tokyo"],
  [/\bnew zealand(?: daylight| standard)? time\b|\bnz time\b/iu, "Pacific/Auckland"],
  [/\bsouth african? (?:standard )?time\b/iu, "Africa/Johannesburg"],
  [/\batlantic\b/iu, "America/Halifax"],
  [/\bcentral(?: (?:standard|daylight))?(?: time)?\b/iu, "America/Chicago"],
  [/\bmountain(?: (?:standard|daylight))?(?: time)?\b/iu, "America/Denver"],
  [/\bpacific(?: (?:standard|daylight))?(?: time)?\b/iu, "America/Los_Angeles"],
  [/\batlantic(?: (?:standard|daylight))? time\b/iu, "America/Halifax"],
  [/\b(?:indian?(?: standard)?) time\b/iu, "Asia/Kolkata"],
  [
    /\bUK(?: (?:local )?time)?\b|\bbritish(?: summer)? time\b|\b(?:uk|gb) (?:local )?time\b/iu,
    "Europe/London",
  ],
  [/\birish(?: standard)? time\b/iu, "Europe/Dublin"],
  [/\bgreenwich mean time\b/iu, "Europe/London"],
  [/\bgulf(?: standard)? time\b/iu, "Asia/Dubai"],
  [/\b(?:deutsche[rs]? zeit|german time)\b/iu, "Europe/Berlin"],
];

/** Cities by zone; a city is found as it is written. */
const CITIES: Readonly<Record<TimeZone, string>> = {
  "Europe/London":
    "London|Peckham|Brixton|Hackney|Camden|Shoreditch|Islington|Greenwich|Wimbledon|Ealing|Hammersmith|Clapham|Canary Wharf|Dudley|Walsall|West Bromwich|Stourbridge|Burton|Tamworth|Soho|Southwark|Lambeth|Deptford|Dalston|Totnes|Manchester|Hebden Bridge|Todmorden|Keighley|Skipton|Whitby|Scarborough|Kendal|Keswick|Penrith|Barrow-in-Furness|Workington|Hexham|Alnwick|Berwick|Galashiels|Dumfries|Ayr|Kilmarnock|Paisley|Greenock|Oban|Fort William|Wick|Thurso|Kirkwall|Orkney|Lerwick|Shetland|Stornoway|Isle of Skye|Elgin|Peterhead|Montrose|Arbroath|St Andrews|Kirkcaldy|Dunfermline|Falkirk|Livingston|Motherwell|Bangor, Gwynedd|Aberystwyth|Wrexham|Newport|Carmarthen|Llandudno|Merthyr Tydfil|Derry|Londonderry|Armagh|Newry|Enniskillen|Omagh|Ballymena|Cambridge|King's Lynn|Great Yarmouth|Lowestoft|Felixstowe|Harwich|Bury St Edmunds|Thetford|Ely|Bedford|Kettering|Corby|Rugby|Nuneaton|Stratford-upon-Avon|Leamington Spa|Redditch|Kidderminster|Ludlow|Oswestry|Stafford|Burton upon Trent|Mansfield|Chesterfield|Buxton|Matlock|Grimsby|Scunthorpe|Boston, Lincolnshire|Grantham|Stamford, Lincolnshire|Hartlepool|Darlington|Gateshead|South Shields|Crewe|Wigan|St Helens|Southport|Birkenhead|Wirral|Burnley|Blackburn|Rochdale|Bury, Lancashire|Halifax, West Yorkshire|Dewsbury|Pontefract|Selby|Ripon|Bath|Yeovil|Bridgwater|Barnstaple|Torquay|Paignton|Newquay|St Ives|Camborne|Redruth|Bodmin|Dorchester|Weymouth|Poole|Andover|Aldershot|Woking|Reading|Newbury|Bracknell|Maidenhead|High Wycombe|Aylesbury|Banbury|Witney|Abingdon|Didcot|Stroud|Cirencester|Tewkesbury|Ashford|Dover|Folkestone|Margate|Whitstable|Tunbridge Wells|Sevenoaks|Dartford|Gravesend|Chatham|Horsham|Crawley|Gatwick|Heathrow|Worthing|Chichester|Bognor Regis|Lewes|Isle of Wight|Harlow|Basildon|Braintree|Hemel Hempstead|Welwyn|Hatfield|Letchworth|Hitchin|Birmingham|Leeds|Liverpool|Bristol|Sheffield|Newcastle upon Tyne|Newcastle|Nottingham|Leicester|Cardiff|Swansea|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Belfast|Oxford|Brighton|Southampton|Portsmouth|Plymouth|Exeter|Norwich|Ipswich|Coventry|Derby|Stoke-on-Trent|Hull|York|Bradford|Wolverhampton|Milton Keynes|Northampton|Luton|Watford|Slough|Guildford|Croydon|Canterbury|Cheltenham|Gloucester|Hereford|Shrewsbury|Chester|Preston|Blackpool|Lancaster|Carlisle|Durham|Sunderland|Middlesbrough|Harrogate|Hebden Bridge|Huddersfield|Wakefield|Doncaster|Lincoln|Peterborough|Colchester|Chelmsford|Southend|Swindon|Salisbury|Winchester|Bournemouth|Truro|Falmouth|Penzance|Taunton|Stirling|Perth and Kinross|Telford|Warrington|Stockport|Bolton|Salford|Oldham|Macclesfield|Basingstoke|Farnborough|Maidstone|Hastings|Eastbourne|Barnsley|Rotherham|Solihull|Worcester|Stevenage|Hertford|St Albans|Cumbria|Cornwall|Devon|Dorset|Kent|Surrey|Sussex|Norfolk|Suffolk|Essex|Yorkshire|Lancashire|Derbyshire|Wiltshire|Somerset|Shropshire|Northumberland|Scotland|Wales|England|Northern Ireland|United Kingdom|Great Britain",
  "Europe/Dublin":
    "Cork|Kerry|Mayo|Donegal|Tipperary|Kildare|Wicklow|Meath|Kenmare|Cobh|Youghal|Mallow|Thurles|Tuam|Swords|Dún Laoghaire|Maynooth|Midleton|Buncrana|Listowel|Birr|Gorey|Dungarvan|Macroom|Skibbereen|Clifden|Ballinasloe|Dublin|Cork City|Galway|Bray|Naas|Navan|Mullingar|Tullamore|Portlaoise|Carlow|Clonmel|Cashel|Nenagh|Castlebar|Westport|Ballina|Roscommon|Longford|Cavan|Shannon|Dingle|Kinsale|Bantry|Limerick|Waterford|Kilkenny|Sligo|Athlone|Drogheda|Dundalk|Monaghan|Tralee|Killarney|Letterkenny|Wexford|Ennis|Republic of Ireland|Co. Cork|County Cork",
  "Europe/Berlin":
    "Berlin|Hamburg|Bad Hersfeld|Flensburg|Husum|Stralsund|Greifswald|Schwerin|Wismar|Lüneburg|Celle|Hildesheim|Göttingen|Emden|Wilhelmshaven|Bremerhaven|Cuxhaven|Paderborn|Gütersloh|Siegen|Hagen|Hamm|Krefeld|Mönchengladbach|Leverkusen|Solingen|Remscheid|Oberhausen|Gelsenkirchen|Fulda|Marburg|Gießen|Hanau|Offenbach|Worms|Speyer|Ludwigshafen|Kaiserslautern|Pforzheim|Reutlingen|Tübingen|Esslingen|Ludwigsburg|Sindelfingen|Böblingen|Aalen|Villingen-Schwenningen|Offenburg|Lörrach|Ravensburg|Memmingen|Kempten|Rosenheim|Landshut|Passau|Bayreuth|Bamberg|Coburg|Hof, Bayern|Ansbach|Amberg|Weiden|Garching|Görlitz|Cottbus|Frankfurt (Oder)|Dessau|Halle (Saale)|Weimar|Gera|Zwickau|Plauen|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Dusseldorf|Dortmund|Leipzig|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Bremen|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Mainz|Kiel|Lübeck|Freiburg|Heidelberg|Potsdam|Rostock|Erfurt|Jena|Kassel|Aachen|Braunschweig|Wolfsburg|Ulm|Würzburg|Regensburg|Ingolstadt|Schweinfurt|Erlangen|Darmstadt|Saarbrücken|Magdeburg|Chemnitz|Göttingen|Osnabrück|Oldenburg|Konstanz|Friedrichshafen|Heilbronn|Koblenz|Trier|Germany|Deutschland",
  "Europe/Vienna":
    "St. Anton am Arlberg|St. Anton|Arlberg|Kitzbühel|Lech|Zell am See|Feldkirch|Hallein|Eisenstadt|Krems|Lienz|Schladming|Bad Ischl|Mödling|Wiener Neustadt|Vienna|Wien|Wörgl|Kufstein|Bregenz|Dornbirn|Villach|Wels|Steyr|St. Pölten|Leoben|Tirol|Tyrol|Vorarlberg|Steiermark|Kärnten|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Austria|Österreich",
  "Europe/Zurich":
    "Zurich|Zürich|Geneva|Genève|Genf|Basel|Bern|Lausanne|Lugano|Luzern|Lucerne|Winterthur|St. Gallen|Zug|Aarau|Baden, AG|Olten|Solothurn|Chur|Schaffhausen|Thun|Biel|Fribourg|Sion|Neuchâtel|Switzerland|Schweiz|Suisse",
  "Europe/Paris":
    "Paris|Villefranche|Saint-Denis|Nanterre|Boulogne-Billancourt|Versailles|Évry|Créteil|Amiens|Besançon|Mulhouse|Colmar|Troyes|Auxerre|Bourges|Poitiers|La Rochelle|Angoulême|Pau|Bayonne|Biarritz|Perpignan|Béziers|Nîmes|Avignon|Arles|Aix-en-Provence|Cannes|Antibes|Valence|Chambéry|Vannes|Lorient|Quimper|Saint-Malo|Saint-Nazaire|Le Mans|Laval|Cherbourg|Dunkerque|Calais|Roubaix|Ajaccio|Bastia|Lyon|Marseille|Toulouse|Nantes|Bordeaux|Lille|Strasbourg|Rennes|Grenoble|Montpellier|Rouen|Dijon|Angers|Reims|Le Havre|Saint-Étienne|Toulon|Clermont-Ferrand|Orléans|Tours|Metz|Nancy|Caen|Brest|Limoges|Annecy|La Défense|Villeurbanne|France",
  "Europe/Brussels":
    "Brussels|Bruxelles|Brussel|Antwerp|Antwerpen|Ghent|Gent|Leuven|Liège|Namur|Bruges|Brugge|Charleroi|Mechelen|Belgium|België|Belgique",
  "Europe/Amsterdam":
    "Amsterdam|Leeuwarden|Assen|Emmen|Deventer|Hengelo|Almelo|Ede|Gouda|Dordrecht|Zoetermeer|Alkmaar|Hoorn|Lelystad|Middelburg|Vlissingen|Roosendaal|Oss|Helmond|Venlo|Roermond|Heerlen|Veldhoven|Schiphol|Rotterdam|Utrecht|Eindhoven|The Hague|Den Haag|Groningen|Delft|Leiden|Haarlem|Nijmegen|Tilburg|Breda|Arnhem|Maastricht|Enschede|Amersfoort|Zwolle|Almere|Apeldoorn|Den Bosch|Wageningen|Hilversum|Netherlands|Nederland",
  "Europe/Luxembourg": "Luxembourg|Luxemburg",
  "Europe/Madrid":
    "Madrid|Barcelona|Girona|Tarragona|Lleida|Castellón|Elche|Cartagena|Almería|Jaén|Córdoba|Cádiz|Huelva|Badajoz|Cáceres|Toledo|Albacete|Cuenca|Guadalajara, España|Segovia|Ávila|Salamanca|Zamora|León|Burgos|Palencia|Logroño|Vitoria|Vitoria-Gasteiz|Santander|Oviedo|Gijón|Lugo|Ourense|Pontevedra|Santiago de Compostela|Ibiza|Mallorca|Menorca|Valencia|Sevilla|Seville|Zaragoza|Málaga|Malaga|Bilbao|Murcia|Alicante|Valladolid|Vigo|Granada|San Sebastián|Pamplona|Palma de Mallorca|A Coruña|Spain|España",
  "Europe/Lisbon":
    "Faro|Setúbal|Évora|Funchal|Guimarães|Leiria|Viseu|Sintra|Cascais|Lisbon|Lisboa|Porto|Braga|Coimbra|Aveiro|Portugal",
  "Europe/Rome":
    "Rome|Roma|Bergamo|Brescia|Como|Trento|Bolzano|Udine|Rimini|Ravenna|Ferrara|Pisa|Siena|Livorno|Perugia|Ancona|Pescara|Cagliari|Catania|Messina|Lecce|Salerno|Milan|Milano|Turin|Torino|Naples|Napoli|Bologna|Florence|Firenze|Genoa|Genova|Venice|Venezia|Verona|Padova|Palermo|Trieste|Bari|Modena|Parma|Italy|Italia",
  "Europe/Copenhagen":
    "Copenhagen|København|Esbjerg|Randers|Kolding|Vejle|Horsens|Roskilde|Aarhus|Odense|Aalborg|Denmark|Danmark",
  "Europe/Stockholm":
    "Stockholm|Skellefteå|Luleå|Kiruna|Gävle|Sundsvall|Östersund|Örebro|Karlstad|Jönköping|Växjö|Kalmar|Halmstad|Helsingborg|Borås|Norrköping|Gothenburg|Göteborg|Malmö|Uppsala|Lund|Linköping|Västerås|Umeå|Sweden|Sverige",
  "Europe/Oslo":
    "Haugesund|Sandnes|Sandefjord|Lillehammer|Longyearbyen|Kirkenes|Harstad|Mo i Rana|Arendal|Skien|Tønsberg|Oslo|Tromsø|Bodø|Ålesund|Kristiansand|Drammen|Fredrikstad|Hammerfest|Narvik|Molde|Bergen|Trondheim|Stavanger|Tromsø|Norway|Norge",
  "Europe/Helsinki":
    "Pori|Kotka|Joensuu|Rauma|Seinäjoki|Kokkola|Helsinki|Rovaniemi|Kuopio|Jyväskylä|Vaasa|Lahti|Vantaa|Espoo|Tampere|Turku|Oulu|Finland|Suomi",
  "Europe/Warsaw":
    "Gdynia|Sopot|Lublin|Szczecin|Bydgoszcz|Białystok|Rzeszów|Toruń|Gliwice|Opole|Olsztyn|Kielce|Zakopane|Warsaw|Warszawa|Kraków|Krakow|Wrocław|Wroclaw|Gdańsk|Gdansk|Poznań|Poznan|Łódź|Katowice|Poland|Polska",
  "Europe/Prague":
    "Plzeň|Liberec|Olomouc|České Budějovice|Pardubice|Prague|Praha|Brno|Ostrava|Czech Republic|Czechia",
  "Europe/Budapest": "Szeged|Győr|Pécs|Miskolc|Székesfehérvár|Budapest|Debrecen|Hungary",
  "Europe/Bucharest": "Bucharest|București|Cluj-Napoca|Cluj|Timișoara|Iași|Romania",
  "Europe/Sofia": "Sofia|Plovdiv|Varna|Bulgaria",
  "Europe/Athens":
    "Athens|Patras|Heraklion|Crete|Rhodes|Athens, Greece|Thessaloniki|Piraeus|Greece",
  "Europe/Belgrade": "Belgrade|Beograd|Novi Sad|Serbia",
  "Europe/Zagreb": "Zagreb|Croatia",
  "Europe/Ljubljana": "Ljubljana|Slovenia",
  "Europe/Bratislava": "Bratislava|Slovakia",
  "Europe/Vilnius": "Vilnius|Kaunas|Lithuania",
  "Europe/Riga": "Riga|Latvia",
  "Europe/Tallinn": "Tallinn|Tartu|Estonia",
  "Europe/Kyiv": "Kyiv|Kiev|Lviv|Ukraine",
  "Europe/Istanbul": "Istanbul|İstanbul|Ankara|Izmir|Türkiye",
  "Europe/Moscow": "Moscow|Saint Petersburg|St Petersburg, Russia",
  "Europe/Malta": "Valletta|Sliema|Malta",
  "Atlantic/Reykjavik": "Reykjavik|Reykjavík|Iceland",
  "Asia/Nicosia": "Nicosia|Limassol|Cyprus",
  "America/New_York":
    "New York City|Washington, DC|Washington DC|Washington, D.C.|Asheville|Wilmington|Winston-Salem|Greensboro|Chapel Hill|Columbia, SC|Myrtle Beach|Augusta|Macon|Athens, GA|Gainesville|Tallahassee|Sarasota|Naples, FL|Fort Myers|West Palm Beach|Key West|Roanoke|Charlottesville|Norfolk|Harrisburg|Scranton|Erie|Lancaster, PA|Allentown|Toledo, OH|Dayton|Akron|Youngstown|Ithaca|Binghamton|Utica|Poughkeepsie|White Plains|Long Island|Queens|Bronx|Staten Island|Worcester, MA|Lowell|Nantucket|Cape Cod|Newport, RI|Bangor, ME|Bar Harbor|Manchester, NH|Concord, NH|Montpelier|Knoxville|Chattanooga|New York|NYC|Brooklyn|Manhattan|Boston|Cambridge, MA|Philadelphia|Washington, DC|Washington DC|Washington, D.C.|Atlanta|Miami|Orlando|Tampa|Jacksonville|Charlotte|Raleigh|Durham, NC|Pittsburgh|Cleveland|Columbus|Cincinnati|Detroit|Ann Arbor|Grand Rapids|Buffalo|Rochester|Albany|Syracuse|Hartford|New Haven|Stamford|Providence|Baltimore|Richmond, VA|Arlington, VA|Norfolk, VA|Newark|Jersey City|Princeton|Burlington, VT|Portland, ME|Savannah|Charleston|Greenville|Fort Lauderdale|Indianapolis|Louisville|Lexington",
  "America/Chicago":
    "Chicago|Pensacola|Panama City, FL|Mankato|Duluth|St. Cloud|Rochester, MN|Green Bay|Springfield|Shreveport|Mobile, AL|Montgomery|Jackson, MS|Amarillo|Lubbock|Waco|Corpus Christi|Houston|Dallas|Austin|San Antonio|Fort Worth|Plano|Minneapolis|St. Paul|Saint Paul|Milwaukee|Madison, WI|St. Louis|Saint Louis|Kansas City|Omaha|Lincoln, NE|Des Moines|Cedar Rapids|Nashville|Memphis|New Orleans|Baton Rouge|Oklahoma City|Tulsa|Little Rock|Birmingham, AL|Huntsville|Wichita|Topeka|Sioux Falls|Fargo|Peoria|Springfield, IL",
  "America/Denver":
    "Denver|Aspen|Vail|Durango|Pueblo|Grand Junction|Park City|Ogden|Moab|Jackson Hole|Casper|Laramie|Helena, MT|Great Falls|Las Cruces|Rapid City|Boulder|Colorado Springs|Fort Collins|Salt Lake City|Provo|Albuquerque|Santa Fe|Boise|Billings|Bozeman|Missoula|Cheyenne|El Paso",
  "America/Phoenix": "Phoenix|Tucson|Scottsdale|Tempe|Mesa, AZ|Flagstaff",
  "America/Los_Angeles":
    "Los Angeles|Carson City|Tahoe|Bend, OR|Salem, OR|Medford|Eureka|Redding|Chico|Santa Rosa|Napa|Sonoma|Monterey|Santa Cruz|Santa Barbara|Ventura|Bakersfield|Riverside|San Bernardino|Palm Springs|Anaheim|Olympia|Bellingham|Yakima|Walla Walla|San Francisco|San Diego|San Jose|Sacramento|Oakland|Berkeley|Palo Alto|Mountain View|Menlo Park|Sunnyvale|Cupertino|Santa Clara|Santa Monica|Culver City|Burbank|Pasadena|Irvine|Long Beach|Fresno|Seattle|Bellevue|Redmond|Tacoma|Spokane|Portland, OR|Portland, Oregon|Eugene|Las Vegas|Reno|Bay Area",
  "America/Anchorage": "Anchorage|Fairbanks|Juneau",
  "Pacific/Honolulu": "Honolulu|Hawaii",
  "America/Toronto":
    "Toronto|Guelph|Kingston, ON|Sudbury|Thunder Bay|Windsor, ON|Barrie|Oshawa|Brampton|Markham|Gatineau|Sherbrooke|Trois-Rivières|Laval, QC|Ottawa|Montreal|Montréal|Québec City|Quebec City|Mississauga|Hamilton, ON|Waterloo, ON|Kitchener|London, ON|London, Ontario|Ontario|Québec",
  "America/Vancouver":
    "Vancouver|Victoria, BC|Nanaimo|Kamloops|Prince George|Whistler|Richmond, BC|Burnaby|Kelowna|British Columbia",
  "America/Edmonton":
    "Calgary|Lethbridge|Red Deer|Fort McMurray|Grande Prairie|Medicine Hat|Jasper, AB|Edmonton|Banff|Alberta",
  "America/Winnipeg": "Winnipeg|Manitoba",
  "America/Regina": "Saskatoon|Regina|Saskatchewan",
  "America/Halifax":
    "Halifax|Dartmouth, NS|Sydney, NS|Yarmouth, NS|Lunenburg|Truro, NS|Saint John|Charlottetown|Prince Edward Island|Cape Breton|Fredericton|Moncton|Nova Scotia|New Brunswick",
  "America/St_Johns": "St. John's|Newfoundland",
  "America/Mexico_City": "Mexico City|Ciudad de México|CDMX|Guadalajara|Puebla|Querétaro",
  "America/Monterrey": "Monterrey",
  "America/Bogota": "Bogotá|Bogota|Medellín|Medellin|Cali, Colombia|Colombia",
  "America/Lima": "Lima|Peru|Perú",
  "America/Guayaquil": "Quito|Guayaquil|Ecuador",
  "America/Santiago": "Santiago de Chile|Santiago|Valparaíso|Chile",
  "America/Argentina/Buenos_Aires":
    "Buenos Aires|Córdoba, Argentina|Rosario|La Plata|Mar del Plata|Argentina",
  "America/Argentina/Mendoza": "Mendoza|Luján de Cuyo",
  "America/Montevideo": "Montevideo|Uruguay",
  "America/Sao_Paulo":
    "Goiânia|Ribeirão Preto|Joinville|Santos|Blumenau|Niterói|Uberlândia|Londrina|Caxias do Sul|São Paulo|Sao Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|Porto Alegre|Florianópolis|Campinas|Brasília",
  "America/Panama": "Panama City|Panamá",
  "America/Costa_Rica": "San José, Costa Rica|Costa Rica",
  "America/Jamaica": "Jamaica|Montego Bay",
  "America/Port_of_Spain": "Port of Spain|Trinidad",
  "Asia/Kolkata":
    "Visakhapatnam|Vizag|Surat|Vadodara|Kanpur|Patna|Ranchi|Guwahati|Madurai|Trichy|Mangalore|Mangaluru|Manesar|Thane|Navi Mumbai|Faridabad|Ghaziabad|Amritsar|Ludhiana|Dehradun|Raipur|Bhopal|Nashik|Vijayawada|Udaipur|Jamshedpur|Hosur|Karnataka|Maharashtra|Tamil Nadu|Kerala|Gujarat|Telangana|Mumbai|Bombay|Delhi|New Delhi|Bengaluru|Bangalore|Hyderabad|Chennai|Kolkata|Pune|Gurgaon|Gurugram|Noida|Ahmedabad|Jaipur|Kochi|Chandigarh|Indore|Coimbatore|Thiruvananthapuram|Lucknow|Nagpur|Bhubaneswar|Mysuru|Goa|India",
  "Asia/Karachi": "Rawalpindi|Faisalabad|Peshawar|Sialkot|Multan|Karachi|Lahore|Islamabad|Pakistan",
  "Asia/Dhaka": "Dhaka|Chittagong|Bangladesh",
  "Asia/Colombo": "Colombo|Sri Lanka",
  "Asia/Kathmandu": "Kathmandu|Nepal",
  "Asia/Singapore": "Singapore",
  "Asia/Kuala_Lumpur": "Kuala Lumpur|Penang|Johor Bahru|Petaling Jaya|Malaysia",
  "Asia/Hong_Kong": "Hong Kong|Kowloon",
  "Asia/Shanghai":
    "Wuhan|Nanjing|Xiamen|Tianjin|Chongqing|Qingdao|Dalian|Ningbo|Dongguan|Xi'an|Shanghai|Beijing|Shenzhen|Guangzhou|Hangzhou|Chengdu|Suzhou|China",
  "Asia/Taipei": "Taipei|Hsinchu|Taiwan",
  "Asia/Tokyo":
    "Kobe|Hiroshima|Sendai|Chiba|Kawasaki|Saitama|Okinawa|Hokkaido|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Fukuoka|Sapporo|Japan",
  "Asia/Seoul": "Seoul|Busan|Incheon|South Korea|Korea",
  "Asia/Manila":
    "Davao|Pasig|BGC|Mandaluyong|Ortigas|Clark, Pampanga|Iloilo|Baguio|Laguna|Cavite|Batangas|Subic|Manila|Makati|Taguig|Quezon City|Cebu|Philippines",
  "Asia/Jakarta": "Jakarta|Bandung|Surabaya|Indonesia",
  "Asia/Makassar": "Denpasar|Bali",
  "Asia/Bangkok": "Bangkok|Chiang Mai|Thailand",
  "Asia/Ho_Chi_Minh": "Ho Chi Minh City|Hanoi|Da Nang|Vietnam",
  "Asia/Dubai": "Dubai|Abu Dhabi|Sharjah|United Arab Emirates|UAE|Muscat|Oman",
  "Asia/Riyadh": "Riyadh|Jeddah|Dammam|Saudi Arabia|Al Khobar|Mecca|Medina",
  "Asia/Kuwait": "Kuwait City|Kuwait",
  "Asia/Bahrain": "Bahrain|Manama",
  "Asia/Qatar": "Doha|Qatar",
  "Asia/Jerusalem": "Tel Aviv|Jerusalem|Haifa|Israel",
  "Asia/Beirut": "Beirut|Lebanon",
  "Asia/Amman": "Amman",
  "Asia/Almaty": "Almaty|Astana|Kazakhstan",
  "Asia/Tbilisi": "Tbilisi",
  "Australia/Sydney":
    "Sydney|Newcastle, NSW|Newcastle NSW|Gosford|Albury|Tamworth, NSW|Armidale|Bathurst|Griffith|Broken Hill|Coffs Harbour|Byron Bay|Lismore|Parramatta|Wollongong|Canberra|Wagga Wagga|Orange, NSW|Dubbo|New South Wales",
  "Australia/Melbourne":
    "Melbourne|Shepparton|Mildura|Warrnambool|Wodonga|Traralgon|Devonport|Burnie|Geelong|Ballarat|Bendigo|Yarra|Hobart|Launceston|Tasmania",
  "Australia/Brisbane":
    "Brisbane|Mackay|Rockhampton|Bundaberg|Gladstone|Mount Isa|Sunshine Coast|Ipswich, QLD|Gold Coast|Cairns|Townsville|Toowoomba|Queensland",
  "Australia/Adelaide": "Adelaide|Mount Gambier|Whyalla|Port Augusta|Barossa|South Australia",
  "Australia/Perth":
    "Perth|Bunbury|Kalgoorlie|Karratha|Port Hedland|Broome|Albany, WA|Geraldton|Fremantle|Western Australia",
  "Australia/Darwin": "Darwin|Alice Springs|Northern Territory",
  "Pacific/Auckland":
    "Auckland|Gore|Invercargill|Timaru|Oamaru|Nelson, NZ|Blenheim|Napier|Hastings, NZ|Gisborne|Rotorua|Taupo|Taupō|Whangarei|Whangārei|Palmerston North|New Plymouth|Whanganui|Masterton|Ashburton|Wanaka|Wānaka|Greymouth|Wellington|Christchurch|Dunedin|Queenstown|Hamilton, NZ|Tauranga|New Zealand|Aotearoa",
  "Africa/Johannesburg":
    "Rustenburg|KwaZulu-Natal|Gauteng|Limpopo|Mpumalanga|Western Cape|Eastern Cape|Northern Cape|Free State|Secunda|Sasolburg|Richards Bay|Umhlanga|Knysna|Mossel Bay|Witbank|Emalahleni|Randburg|Rosebank|Hermanus|Franschhoek|Upington|Welkom|Vanderbijlpark|Kempton Park|Roodepoort|Johannesburg|Soweto|Midrand|Centurion|Polokwane|Nelspruit|Mbombela|East London|Gqeberha|Port Elizabeth|Kimberley|Pietermaritzburg|George, South Africa|Paarl|Cape Town|Durban|Pretoria|Sandton|Stellenbosch|Gqeberha|Bloemfontein|South Africa",
  "Africa/Lagos":
    "Kano|Enugu|Lekki|Ikeja|Victoria Island|Kaduna|Benin City|Calabar|Lagos|Abuja|Port Harcourt|Ibadan|Nigeria",
  "Africa/Accra": "Tema|Takoradi|Tamale|Cape Coast|Accra|Kumasi|Ghana",
  "Africa/Nairobi":
    "Naivasha|Westlands|Kericho|Nanyuki|Malindi|Machakos|Kiambu|Lamu|Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Thika|Kenya",
  "Africa/Kampala": "Kampala|Uganda",
  "Africa/Kigali": "Kigali|Rwanda",
  "Africa/Dar_es_Salaam": "Dar es Salaam|Tanzania",
  "Africa/Addis_Ababa": "Addis Ababa|Ethiopia",
  "Africa/Cairo": "Cairo|Alexandria, Egypt|Egypt",
  "Africa/Casablanca": "Casablanca|Rabat|Marrakech|Morocco",
  "Africa/Tunis": "Tunis|Tunisia",
  "Africa/Algiers": "Algiers|Algeria",
  "Africa/Dakar": "Dakar|Senegal",
  "Africa/Abidjan": "Abidjan|Côte d'Ivoire",
  "Africa/Harare": "Harare|Bulawayo|Zimbabwe",
  "Africa/Lusaka": "Lusaka|Zambia",
  "Africa/Windhoek": "Windhoek|Namibia",
  "Africa/Gaborone": "Gaborone|Botswana",
  "Africa/Maputo": "Maputo|Mozambique",
  "America/Puerto_Rico": "San Juan|Puerto Rico",
  "America/Detroit": "Kalamazoo|Lansing|Flint|Traverse City|Michigan",
  "America/Indiana/Indianapolis": "Fort Wayne|South Bend|Bloomington, IN",
  "America/Kentucky/Louisville": "Bowling Green, KY",
  "America/Boise": "Boise|Idaho Falls|Idaho",
  "America/Santo_Domingo": "Santo Domingo|Dominican Republic",
  "America/Havana": "Havana|La Habana|Cuba",
  "America/Nassau": "Nassau|Bahamas",
  "America/Barbados": "Bridgetown|Barbados",
  "America/Guatemala": "Guatemala City|Guatemala",
  "America/El_Salvador": "San Salvador|El Salvador",
  "America/Tegucigalpa": "Tegucigalpa|Honduras",
  "America/Managua": "Managua|Nicaragua",
  "America/Caracas": "Caracas|Venezuela",
  "America/La_Paz": "La Paz|Santa Cruz de la Sierra|Bolivia",
  "America/Asuncion": "Asunción|Paraguay",
  "America/Bahia": "Salvador, Bahia",
  "America/Recife": "Recife",
  "America/Fortaleza": "Fortaleza",
  "America/Manaus": "Manaus",
  "America/Iqaluit": "Iqaluit",
  "America/Yellowknife": "Yellowknife",
  "America/Whitehorse": "Whitehorse|Yukon",
  "America/Cancun": "Cancún|Cancun",
  "America/Tijuana": "Tijuana",
  "Atlantic/Azores": "Ponta Delgada|Azores|Açores",
  "Atlantic/Madeira": "Funchal|Madeira",
  "Atlantic/Canary": "Las Palmas|Tenerife|Gran Canaria|Canary Islands",
  "Atlantic/Faroe": "Tórshavn|Torshavn",
  "Atlantic/Bermuda": "Hamilton, Bermuda|Bermuda",
  "Europe/Tirane": "Tirana|Albania",
  "Europe/Skopje": "Skopje|North Macedonia",
  "Europe/Sarajevo": "Sarajevo|Bosnia",
  "Europe/Podgorica": "Podgorica|Montenegro",
  "Europe/Chisinau": "Chișinău|Chisinau|Moldova",
  "Europe/Minsk": "Minsk|Belarus",
  "Europe/Monaco": "Monaco|Monte Carlo",
  "Europe/Andorra": "Andorra",
  "Europe/Vaduz": "Vaduz|Liechtenstein",
  "Europe/Gibraltar": "Gibraltar",
  "Europe/Jersey": "St Helier|Jersey, Channel Islands",
  "Europe/Isle_of_Man": "Isle of Man",
  "Asia/Yerevan": "Yerevan|Armenia",
  "Asia/Baku": "Baku|Azerbaijan",
  "Asia/Tashkent": "Tashkent|Samarkand|Uzbekistan",
  "Asia/Bishkek": "Bishkek|Kyrgyzstan",
  "Asia/Ulaanbaatar": "Ulaanbaatar|Mongolia",
  "Asia/Baghdad": "Baghdad|Erbil|Iraq",
  "Asia/Tehran": "Tehran|Iran",
  "Asia/Kabul": "Kabul|Afghanistan",
  "Asia/Damascus": "Damascus",
  "Asia/Yangon": "Yangon|Myanmar",
  "Asia/Phnom_Penh": "Phnom Penh|Cambodia",
  "Asia/Vientiane": "Vientiane|Laos",
  "Asia/Brunei": "Brunei",
  "Asia/Macau": "Macau|Macao",
  "Asia/Kuching": "Kuching|Kota Kinabalu",
  "Asia/Thimphu": "Thimphu|Bhutan",
  "Indian/Maldives": "Malé|Maldives",
  "Pacific/Fiji": "Suva|Nadi|Fiji",
  "Pacific/Port_Moresby": "Port Moresby|Papua New Guinea",
  "Pacific/Guam": "Guam",
  "Pacific/Apia": "Apia|Samoa",
  "Africa/Tripoli": "Tripoli|Libya",
  "Africa/Khartoum": "Khartoum|Sudan",
  "Africa/Kinshasa": "Kinshasa",
  "Africa/Luanda": "Luanda|Angola",
  "Africa/Douala": "Douala|Yaoundé|Yaounde|Cameroon|Cameroun",
  "Africa/Bamako": "Bamako",
  "Africa/Ouagadougou": "Ouagadougou|Burkina Faso",
  "Africa/Niamey": "Niamey",
  "Africa/Monrovia": "Monrovia|Liberia",
  "Africa/Freetown": "Freetown|Sierra Leone",
  "Africa/Banjul": "Banjul|Gambia",
  "Africa/Blantyre": "Lilongwe|Blantyre|Malawi",
  "Indian/Antananarivo": "Antananarivo|Madagascar",
  "Africa/Mogadishu": "Mogadishu|Somalia",
  "Africa/Djibouti": "Djibouti",
  "Africa/Libreville": "Libreville|Gabon",
  "Indian/Reunion": "Saint-Denis, La Réunion|La Réunion",
  "Indian/Mahe": "Seychelles",
  "Indian/Mauritius": "Port Louis|Ebène|Mauritius",
};

export const ZONES_BY_CITY: ReadonlyMap<string, TimeZone> = new Map(
  Object.entries(CITIES).flatMap(([zone, names]) =>
    names.split("|").map((name): [string, TimeZone] => [name.toLowerCase(), zone]),
  ),
);

/** Cities that are also words or names of people; they count in an address alone. */
export const DOUBTFUL_CITIES: ReadonlySet<string> = new Set(
  (
    "cork kerry mayo lech faro athens santos rhodes clark laguna kano davao thane swords " +
    "york derby preston chester lincoln durham kent devon lancaster austin charlotte madison phoenix florence sofia " +
    "orlando savannah columbus houston dallas newark ennis goa tours nancy brest bari bali lima cali linz bern gent " +
    "zug reno regina santiago rosario perth adelaide sydney darwin melbourne london paris berlin lund bergen ulm essex " +
    "norfolk jordan chile georgia lexington rochester albany hamilton victoria bolton warrington winchester salisbury " +
    "chelmsford stirling hereford worcester gloucester sterling eugene cleveland orange yarra penang cairo sligo trier " +
    "jena kiel mainz roma milan valencia graz halifax trinidad tempe china india france germany italy spain england " +
    "wales scotland ireland boulder buffalo providence plymouth hull eastern pasadena lagos aberdeen dresden reading bath deal rugby ely wick elgin newport bedford kendal ashford dover poole hatfield horsham stroud boston bend chatham lewes crewe stafford hexham montrose ayr kingston augusta macon dayton erie lowell columbia salem medford chico casper vail helena gore nelson napier hastings blenheim cavan shannon bray longford westport clonmel carlow naas navan wilmington durango lancaster worms fulda celle hamm hagen hof siegen weiden ansbach cuenca toledo zamora jordan lugo como laval pau valence augusta como tarragona cartagena leon jersey victoria wellington kimberley centurion guam samoa queens gibraltar newbury witney bury warwick griffith bathurst mackay gladstone albany jackson lincoln lansing flint providence columbus normal mobile"
  ).split(" "),
);

const states = (zone: TimeZone, codes: string): readonly (readonly [string, TimeZone])[] =>
  codes.split(" ").map((code) => [code, zone] as const);

/** "Topeka, KS" and "KS 66604": states and provinces, with the zone of most who live there. */
export const ZONES_BY_STATE: ReadonlyMap<string, TimeZone> = new Map([
  ...states("America/New_York", "CT DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV"),
  ...states("America/Chicago", "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI"),
  ...states("America/Denver", "CO ID MT NM UT WY"),
  ...states("America/Los_Angeles", "CA NV OR WA"),
  ...states("America/Phoenix", "AZ"),
  ...states("America/Anchorage", "AK"),
  ...states("Pacific/Honolulu", "HI"),
  ...states("America/Toronto", "ON QC"),
  ...states("America/Vancouver", "BC"),
  ...states("America/Edmonton", "AB"),
  ...states("America/Winnipeg", "MB"),
  ...states("America/Regina", "SK"),
  ...states("America/Halifax", "NS NB PE"),
  ...states("America/St_Johns", "NL"),
]);

/** States of two zones, with the one of the fewer. */
export const OTHER_ZONES_BY_STATE: ReadonlyMap<string, TimeZone> = new Map([
  ...states("America/Chicago", "FL IN KY MI"),
  ...states("America/New_York", "TN"),
  ...states("America/Denver", "KS ND NE SD TX"),
  ...states("America/Los_Angeles", "ID"),
  ...states("America/Boise", "OR"),
]);

export const ZONES_BY_AUSTRALIAN_STATE: ReadonlyMap<string, TimeZone> = new Map([
  ...states("Australia/Sydney", "NSW ACT"),
  ...states("Australia/Melbourne", "VIC TAS"),
  ...states("Australia/Brisbane", "QLD"),
  ...states("Australia/Adelaide", "SA"),
  ...states("Australia/Perth", "WA"),
  ...states("Australia/Darwin", "NT"),
]);

export const ZONES_BY_STATE_NAME: ReadonlyMap<string, TimeZone> = new Map(
  (
    [
      [
        "America/New_York",
        "Connecticut|Delaware|Florida|Maryland|Massachusetts|Maine|Michigan|North Carolina|New Hampshire|New Jersey|Ohio|Pennsylvania|Rhode Island|South Carolina|Virginia|Vermont|Indiana|Kentucky|West Virginia",
      ],
      [
        "America/Chicago",
        "Alabama|Arkansas|Iowa|Illinois|Kansas|Louisiana|Minnesota|Missouri|Mississippi|North Dakota|Nebraska|Oklahoma|South Dakota|Tennessee|Texas|Wisconsin",
      ],
      ["America/Denver", "Colorado|Idaho|Montana|New Mexico|Utah|Wyoming"],
      ["America/Los_Angeles", "California|Nevada|Oregon|Washington State"],
      ["America/Phoenix", "Arizona"],
      ["America/Anchorage", "Alaska"],
    ] as const
  ).flatMap(([zone, names]) =>
    names.split("|").map((name): [string, TimeZone] => [name.toLowerCase(), zone]),
  ),
);

/** Zones where 03/04 is 4 March. */
export const isMonthFirstZone = (zone: TimeZone): boolean =>
  MONTH_FIRST.has(zone) || zone === "Asia/Manila";

const MONTH_FIRST: ReadonlySet<TimeZone> = new Set([
  ...["America/New_York", "America/Chicago", "America/Denver", "America/Phoenix"],
  ...["America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"],
]);
