import { folded } from "../reading/words.ts";

export type Heading =
  | "summary"
  | "jobs"
  | "education"
  | "skills"
  | "languages"
  | "projects"
  | "certificates"
  | "awards"
  | "publications"
  | "volunteer"
  | "references"
  | "interests"
  | "contact"
  | "other";

/** Headings of sections, folded. */
const HEADINGS: Readonly<Record<Heading, string>> = {
  summary:
    "summary|professional summary|executive summary|career summary|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|personal statement|statement|overview|introduction|highlights of qualifications|summary of qualifications|" +
    "profil|kurzprofil|uber mich|zusammenfassung|berufsprofil|ziel|profil professionnel|a propos|a propos de moi|resume|objectif|objectif professionnel|presentation|" +
    "perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo|extracto|profilo|profilo professionale|sommario|sobre mim|resumo|profiel|over mij|samenvatting",
  jobs:
    "experience|work experience|professional experience|employment|employment history|work history|career history|career|professional background|relevant experience|industry experience|positions|positions held|jobs|professional history|selected experience|other experience|additional experience|earlier experience|previous experience|previous employment|earlier career|work|experience professionnelle|experiences|technical experience|research experience|teaching experience|clinical experience|military experience|military service|internships|internship experience|leadership experience|" +
    "berufserfahrung|berufspraxis|beruflicher werdegang|berufliche erfahrung|berufliche stationen|werdegang|arbeitserfahrung|praktische erfahrung|praktika|berufstatigkeit|beruflicher hintergrund|erfahrung|tatigkeiten|" +
    "experiences professionnelles|parcours professionnel|parcours|emplois|stages|" +
    "experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|trayectoria|historial laboral|vida laboral|" +
    "esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|experiencia profissional|werkervaring|ervaring|arbetslivserfarenhet|職歴|工作经历|опыт работы",
  education:
    "education|education history|academic background|academic qualifications|academic history|qualifications|studies|training|education and training|schooling|academics|degrees|" +
    "ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|ausbildung und studium|hochschulbildung|schule|schulische ausbildung|" +
    "formation|formations|etudes|diplomes|parcours academique|parcours scolaire|cursus|scolarite|formation academique|" +
    "educacion|formacion|formacion academica|estudios|titulacion|educacion y formacion|" +
    "istruzione|formazione|istruzione e formazione|educacao|formacao|formacao academica|opleiding|opleidingen|utbildning|学歴|教育|образование",
  skills:
    "skills|technical skills|key skills|core skills|skills summary|core competencies|competencies|technologies|technical expertise|expertise|areas of expertise|tools|tech stack|technology|technical proficiencies|professional skills|soft skills|hard skills|it skills|computer skills|skill set|skillset|strengths|programming languages|technical summary|top skills|proficiencies|" +
    "kenntnisse|fahigkeiten|kompetenzen|edv-kenntnisse|edv kenntnisse|it-kenntnisse|it kenntnisse|fachkenntnisse|fachliche kompetenzen|technische kenntnisse|technologien|qualifikationen|besondere kenntnisse|kernkompetenzen|software|starken|" +
    "competences|competences techniques|competences cles|savoir-faire|atouts|informatique|outils|" +
    "habilidades|competencias|aptitudes|conocimientos|conocimientos tecnicos|habilidades tecnicas|tecnologias|informatica|competencias digitales|" +
    "competenze|competenze tecniche|abilita|vaardigheden|competenties|fardigheter|kompetens|スキル|技能|навыки",
  languages:
    "languages|language skills|spoken languages|foreign languages|sprachen|sprachkenntnisse|fremdsprachen|langues|langues etrangeres|idiomas|lenguas|lingue|lingue straniere|talen|sprak|語学|языки",
  projects:
    "projects|personal projects|selected projects|key projects|side projects|academic projects|notable projects|open source|open source projects|portfolio|open source contributions|" +
    "projekte|ausgewahlte projekte|projets|projets personnels|realisations|proyectos|proyectos personales|progetti|projetos|projecten|projekt",
  certificates:
    "certificates|certifications|licenses|licences|licenses and certifications|professional certifications|courses|training and certifications|professional development|certifications and training|continuing education|" +
    "zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|fortbildung|lehrgange|kurse|certificats|formations complementaires|certificados|certificaciones|cursos|formacion complementaria|certificazioni|certificaten|cursussen|資格",
  awards:
    "awards|honors|honours|awards and honors|honors and awards|achievements|honors-awards|scholarships|prizes|recognition|accomplishments|auszeichnungen|preise|stipendien|ehrungen|prix|distinctions|recompenses|premios|reconocimientos|logros|premi|riconoscimenti|prijzen|受賞歴",
  publications:
    "publications|selected publications|papers|patents|talks|presentations|speaking|conferences|publications and talks|publikationen|veroffentlichungen|vortrage|patente|publications scientifiques|brevets|conferences et publications|publicaciones|patentes|pubblicazioni|publicacoes|publicaties",
  volunteer:
    "volunteer|volunteering|volunteer experience|volunteer work|voluntary work|community service|community involvement|community|ehrenamt|ehrenamtliches engagement|engagement|soziales engagement|benevolat|engagement associatif|vie associative|voluntariado|volontariato|vrijwilligerswerk",
  references:
    "references|referees|referenzen|recommandations|referencias|referenze|referenties|recommendations|testimonials",
  interests:
    "interests|hobbies|interests and hobbies|hobbies and interests|personal interests|activities|extracurricular activities|leisure|interessen|freizeit|hobbys|personliche interessen|centres d'interet|centres d’interet|loisirs|interets|intereses|aficiones|interessi|hobby|interesses|趣味",
  contact:
    "contact|contact details|contact information|contact info|personal details|personal information|personal data|details|kontakt|kontaktdaten|personliche daten|personliche angaben|zur person|coordonnees|informations personnelles|etat civil|contacto|datos personales|datos de contacto|contatti|dati personali|contatto|persoonlijke gegevens|links",
  other:
    "curriculum vitae|cv|lebenslauf|hoja de vida|curriculum|page 1|page 2|additional information|additional|miscellaneous|sonstiges|divers|varia|otros|otros datos|weiteres|informations complementaires|altro",
};
const HEADING_OF: ReadonlyMap<string, Heading> = new Map(
  (Object.keys(HEADINGS) as Heading[]).flatMap((heading) =>
    HEADINGS[heading].split("|").map((name) => [name, heading] as const),
  ),
);

/** "Academic positions", "Further employment": of all kinds. */
const KINDS_OF_POSTS =
  /^(?:(?:academic|additional|agency|business|career|clinical|consulting|corporate|current|design|earlier|early|engineering|freelance|further|industry|internship|key|legal|management|military|nursing|other|past|practical|previous|prior|professional|recent|related|relevant|research|retail|selected|teaching|technical|work|working) ){1,2}(?:and )?(?:experiences?|positions?|employment|appointments?|posts?|roles?|history|background|service|internships?)$/;

/** The section that a heading opens; undefined where the words are none. */
export function headingNamed(written: string): Heading | undefined {
  const name = folded(written)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^\p{L}\p{N}&'+/ -]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (name === "" || name.length > 60) return undefined;
  const whole = HEADING_OF.get(name);
  if (whole) return whole;
  if (KINDS_OF_POSTS.test(name)) return "jobs";
  // "Skills & Tools", "Education and Certifications": the first half decides.
  const [first = "", second] = name.split(/ (?:&|and|und|et|y|e|en|\/|\+) /);
  if (second !== undefined) {
    const [a, b] = [HEADING_OF.get(first.trim()), HEADING_OF.get(second.trim())];
    if (a && (b || second.split(" ").length <= 2)) return a;
    if (b && first.split(" ").length <= 2) return b;
  }
  return undefined;
}
