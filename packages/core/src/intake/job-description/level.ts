import type { RoleFamily } from "../../model/application.ts";
import type { Found } from "../reading/evidence.ts";

const SENIORITIES: readonly [string, RegExp][] = [
  [
    "intern",
    /\b(?:intern|internship|working student|werkstudent|praktik\p{L}*|stagiaire|alternant|trainee|becari[oa]|apprentice)\b/iu,
  ],
  ["c-level", /\b(?:chief|c[etfop]o|cmo|cio)\b/i],
  ["vp", /\b(?:vp|vice president)\b/i],
  ["director", /\b(?:director|directeur|directrice|directora?|direktor(?:in)?)\b/i],
  ["head", /\b(?:head of|bereichsleit\p{L}*|leiter(?:in)?)\b/iu],
  ["principal", /\bprincipal\b/i],
  ["staff", /\bstaff\b/i],
  ["lead", /\b(?:lead|leader|teamleit\p{L}*|tech lead)\b/iu],
  ["senior", /\b(?:senior|sr\.?|snr|expérimentée?|confirmée?|sénior)(?![\p{L}])/iu],
  [
    "junior",
    /\b(?:junior|jr\.?|graduate|entry[ -]level|débutante?|berufseinsteiger\p{L}*)(?![\p{L}])/iu,
  ],
  ["mid", /\b(?:mid|mid-?level|intermediate)\b/i],
];

export function seniorityOf(title: Found): Found | undefined {
  const level = SENIORITIES.find(([, words]) => words.test(title.value))?.[0];
  return level === undefined ? undefined : { ...title, value: level, confidence: "likely" };
}

const FAMILIES: readonly [RoleFamily, RegExp][] = [
  ["data-ai", /\b(?:data|machine learning|ml|ai|analytics|bi|nlp|statistic\w*|deep learning)\b/i],
  ["product", /\bproduct (?:manager|owner|lead|director)|\bhead of product|\bproduktmanager/i],
  ["design", /\b(?:design(?:er)?|ux|ui|art director|illustrator|creative)\b(?!.*engineer)/i],
  ["marketing", /\b(?:marketing|seo|content|brand|communications?|copywriter|pr|social media)\b/i],
  [
    "sales",
    /\b(?:sales|account executive|business development|vertrieb\w*|commercial|ventas|bdr|sdr)\b/i,
  ],
  ["consulting", /\b(?:consultant|consulting|berater(?:in)?|consultor\w*)\b/i],
  ["customer-facing", /\b(?:customer|support|client|success|service desk|kunden\w*)\b/i],
  ["strategy", /\b(?:strategy|strategist|chief of staff)\b/i],
  [
    "engineering",
    /\b(?:engineer\w*|developer|entwickler\w*|ingenieur\w*|programmer|architect|sre|devops|développeu\w*|ingénieure?|desarrollador\w*|ingenier[oa]|software|backend|frontend)/i,
  ],
  [
    "management",
    /\b(?:manager|director|head of|vp|chief|supervisor|leiter\w*|gerente|responsable)\b/i,
  ],
];

export function familyOf(title: Found): Found<RoleFamily> | undefined {
  const family = FAMILIES.find(([, words]) => words.test(title.value))?.[0];
  return family === undefined ? undefined : { ...title, value: family, confidence: "guess" };
}
