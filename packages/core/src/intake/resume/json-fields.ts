/** What keys of JSON résumés mean: JSON Resume old and new, FRESH, Reactive Resume, Europass, parsers. */

/** How a value is read: one line, a longer text, entries, words, a date, a period, yes or no. */
export type FieldKind =
  | "line"
  | "url"
  | "level"
  | "text"
  | "list"
  | "words"
  | "date"
  | "period"
  | "flag"
  | "place";

export interface FieldSpec {
  readonly kind: FieldKind;
  /** Normalised keys (see `keyOf`), the most telling first. */
  readonly keys: readonly string[];
}

const line = (...keys: readonly string[]) => ({ kind: "line", keys }) as const;
const text = (...keys: readonly string[]) => ({ kind: "text", keys }) as const;
const list = (...keys: readonly string[]) => ({ kind: "list", keys }) as const;
const words = (...keys: readonly string[]) => ({ kind: "words", keys }) as const;
const url = (...keys: readonly string[]) => ({ kind: "url", keys }) as const;
const level = (...keys: readonly string[]) => ({ kind: "level", keys }) as const;
const date = (...keys: readonly string[]) => ({ kind: "date", keys }) as const;

const START = date(
  "startdate",
  "start",
  "from",
  "startsat",
  "begin",
  "begindate",
  "datefrom",
  "startedon",
  "fromdate",
  "datestart",
);
const END = date(
  "enddate",
  "end",
  "to",
  "endsat",
  "until",
  "finish",
  "finishdate",
  "dateto",
  "finishedon",
  "todate",
  "dateend",
);
const PERIOD = {
  kind: "period",
  keys: ["period", "date", "dates", "daterange", "duration", "timeframe", "time", "years"],
} as const;
const CURRENT = {
  kind: "flag",
  keys: ["current", "iscurrent", "currentlyworking", "present", "ongoing", "iscurrentjob"],
} as const;
const URL = url(
  "url",
  "website",
  "link",
  "href",
  "companywebsite",
  "site",
  "companyurl",
  "homepage",
  "websiteurl",
  "companylinkedinprofileurl",
);
const LOCATION = {
  kind: "place",
  keys: ["location", "city", "place", "address", "locationname"],
} as const;
const HIGHLIGHTS = list(
  "highlights",
  "achievements",
  "accomplishments",
  "responsibilities",
  "bullets",
  "points",
  "bulletpoints",
  "tasks",
  "duties",
  "details",
);
const KEYWORDS = words(
  "keywords",
  "technologies",
  "technology",
  "skills",
  "tools",
  "stack",
  "tags",
  "techstack",
  "tech",
);

export const BASICS_FIELDS = {
  name: line("name", "fullname", "displayname", "personname", "formattedname"),
  given: line("firstname", "first", "givenname", "forename"),
  middle: line("middlename", "middle"),
  family: line("lastname", "last", "familyname", "surname"),
  email: line("email", "mail", "emailaddress", "emails", "emailaddresses", "contact"),
  phone: line(
    "phone",
    "tel",
    "telephone",
    "mobile",
    "phonenumber",
    "cell",
    "phones",
    "phonenumbers",
    "telephonelist",
  ),
  headline: line(
    "label",
    "headline",
    "title",
    "jobtitle",
    "position",
    "occupation",
    "tagline",
    "profession",
    "role",
    "desiredjobtitle",
  ),
  summary: text(
    "summary",
    "about",
    "bio",
    "brief",
    "objective",
    "profile",
    "careerobjective",
    "aboutme",
    "introduction",
    "professionalsummary",
  ),
  url: url("url", "website", "homepage", "web", "site", "blog", "portfolio", "websites"),
  linkedin: line("linkedin", "linkedinurl", "linkedinprofile"),
  github: line("github", "githuburl"),
  twitter: line("twitter", "x"),
  location: { kind: "place", keys: ["location", "address", "place", "residence"] },
  city: line("city"),
  region: line("region", "state", "province"),
  country: line("country", "countrycode", "countryfullname"),
} as const satisfies Record<string, FieldSpec>;

export const JOB_FIELDS = {
  employer: line(
    "employer",
    "company",
    "name",
    "companyname",
    "organization",
    "organisation",
    "employername",
    "institution",
    "entity",
    "firm",
    "client",
    "org",
  ),
  title: line(
    "position",
    "title",
    "jobtitle",
    "role",
    "roles",
    "positiontitle",
    "positionname",
    "designation",
    "occupation",
    "job",
    "headline",
    "function",
  ),
  location: LOCATION,
  start: START,
  end: END,
  period: PERIOD,
  current: CURRENT,
  summary: text(
    "summary",
    "jobdescription",
    "activities",
    "body",
    "content",
    "text",
    "notes",
    "overview",
  ),
  about: text("description", "companydescription"),
  url: URL,
  highlights: HIGHLIGHTS,
  keywords: KEYWORDS,
} as const satisfies Record<string, FieldSpec>;

export const EDUCATION_FIELDS = {
  institution: line(
    "institution",
    "school",
    "name",
    "university",
    "schoolname",
    "college",
    "organization",
    "organisation",
    "organizationname",
    "provider",
  ),
  degree: line(
    "studytype",
    "degree",
    "title",
    "degreename",
    "qualification",
    "level",
    "diploma",
    "accreditation",
    "degreetype",
  ),
  area: line(
    "area",
    "field",
    "fieldofstudy",
    "major",
    "subject",
    "course",
    "discipline",
    "specialization",
    "curriculum",
  ),
  location: LOCATION,
  start: START,
  end: END,
  period: PERIOD,
  current: CURRENT,
  score: line("score", "gpa", "grade", "marks", "grades"),
  summary: text("summary", "description", "notes", "activities", "honors"),
  url: URL,
  courses: words("courses", "coursework", "modules", "relevantcourses", "keywords", "highlights"),
} as const satisfies Record<string, FieldSpec>;

export const SKILL_FIELDS = {
  name: line("name", "skill", "title", "category", "group", "label", "area", "type"),
  level: level(
    "proficiency",
    "level",
    "rating",
    "mastery",
    "description",
    "fluency",
    "years",
    "summary",
  ),
  keywords: words("keywords", "skills", "list", "items", "technologies", "tools", "values"),
} as const satisfies Record<string, FieldSpec>;

export const LANGUAGE_FIELDS = {
  language: line("language", "name", "title", "label"),
  fluency: level(
    "fluency",
    "proficiency",
    "level",
    "description",
    "rating",
    "proficiencylevel",
    "summary",
  ),
} as const satisfies Record<string, FieldSpec>;

export const PROJECT_FIELDS = {
  name: line("name", "title", "project", "projectname"),
  description: text("description", "about"),
  summary: text("summary", "overview", "details", "content"),
  entity: line("entity", "company", "organization", "client", "employer"),
  start: START,
  end: END,
  period: PERIOD,
  current: CURRENT,
  url: url("url", "website", "link", "href", "repo", "repository", "github", "source"),
  roles: words("roles", "role", "position"),
  highlights: HIGHLIGHTS,
  keywords: words(
    "keywords",
    "technologies",
    "skills",
    "tools",
    "stack",
    "techstack",
    "languages",
    "tags",
  ),
} as const satisfies Record<string, FieldSpec>;

export const RECORD_FIELDS = {
  name: line("name", "title", "award", "certificate", "certification", "label"),
  issuer: line(
    "issuer",
    "awarder",
    "publisher",
    "authority",
    "from",
    "by",
    "organization",
    "organisation",
    "institution",
    "issuedby",
    "venue",
    "journal",
  ),
  date: date(
    "date",
    "releasedate",
    "issuedate",
    "year",
    "published",
    "publishedon",
    "issuedon",
    "startdate",
    "startedon",
    "awarded",
    "when",
  ),
  period: { kind: "period", keys: ["period"] },
  url: URL,
  summary: text("summary", "description", "details", "abstract"),
} as const satisfies Record<string, FieldSpec>;

export const REFERENCE_FIELDS = {
  name: line("name", "author", "person", "referee"),
  title: line(
    "position",
    "title",
    "role",
    "company",
    "relationship",
    "organization",
    "description",
  ),
  contact: line("email", "phone", "contact", "url"),
  text: text(
    "reference",
    "quote",
    "text",
    "recommendation",
    "testimonial",
    "summary",
    "content",
    "description",
  ),
} as const satisfies Record<string, FieldSpec>;

export const INTEREST_FIELDS = {
  name: line("name", "title", "interest", "label", "hobby"),
  summary: text("summary", "description"),
  keywords: words("keywords", "items", "list", "highlights"),
} as const satisfies Record<string, FieldSpec>;

export const LINK_FIELDS = {
  network: line("network", "name", "label", "type", "service", "title", "site"),
  username: line("username", "user", "handle", "login"),
  url: url("url", "website", "link", "href", "value"),
} as const satisfies Record<string, FieldSpec>;

export const SECTION_KEYS = {
  jobs: [
    "work",
    "experience",
    "experiences",
    "employment",
    "workexperience",
    "workexperiences",
    "jobs",
    "positions",
    "employmenthistory",
    "workhistory",
    "professionalexperience",
    "career",
    "workexperiencelist",
    "positionhistory",
  ],
  education: [
    "education",
    "educations",
    "studies",
    "schools",
    "academic",
    "academics",
    "educationlist",
    "academicbackground",
  ],
  skills: [
    "skills",
    "skill",
    "technicalskills",
    "competencies",
    "technologies",
    "expertise",
    "skilllist",
    "hardskills",
    "softskills",
  ],
  languages: ["languages", "language", "spokenlanguages", "languageskills", "languagesspoken"],
  projects: ["projects", "project", "personalprojects", "sideprojects", "accomplishmentprojects"],
  certificates: [
    "certificates",
    "certifications",
    "certificate",
    "certification",
    "licenses",
    "courses",
    "trainings",
  ],
  awards: [
    "awards",
    "award",
    "honors",
    "honours",
    "achievements",
    "recognition",
    "accomplishmenthonorsawards",
  ],
  publications: [
    "publications",
    "publication",
    "writing",
    "articles",
    "papers",
    "speaking",
    "talks",
  ],
  volunteer: [
    "volunteer",
    "volunteering",
    "volunteerwork",
    "volunteerexperience",
    "service",
    "voluntary",
  ],
  references: ["references", "reference", "testimonials", "recommendations", "referees"],
  interests: ["interests", "interest", "hobbies", "activities"],
  links: [
    "profiles",
    "social",
    "links",
    "socials",
    "socialmedia",
    "socialprofiles",
    "websites",
    "sociallinks",
    "onlineprofiles",
  ],
} as const;
export type SectionName = keyof typeof SECTION_KEYS;

/** Objects that only hold others. */
export const CONTAINER_KEYS: ReadonlySet<string> = new Set(
  (
    "basics basic info contact contacts personal personalinfo personalinformation personaldetails header sections resume cv " +
    "data content attributes document learnerinfo skillspassport identification contactinfo contactinformation result " +
    "candidate person profile about jsonresume resumedata payload summary history"
  ).split(" "),
);

/** How a file looks and who made it: nothing that a résumé says. */
export const HOUSEKEEPING_KEYS: ReadonlySet<string> = new Set(
  (
    "schema meta metadata id uuid visible hidden columns icon icons image picture photo avatar theme template style " +
    "layout settings version format createdat updatedat lastmodified slug userid ispublic islocked order sort index type " +
    "pronouns gender birthdate dateofbirth furigana namefurigana featured inline separatelinks size color colors font " +
    "typography page css options iconcolor showlinkintitle hideicons profilepicurl backgroundcoverimageurl"
  ).split(" "),
);

/** Under these keys the entries of a section stand one level down. */
export const ENTRY_KEYS: readonly string[] = [
  "items",
  "history",
  "list",
  "sets",
  "values",
  "entries",
  "elements",
  "positions",
];

export const keyOf = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
