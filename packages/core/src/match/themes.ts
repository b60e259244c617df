/** What hiring people ask about, and what else a story of one kind may serve for, with its worth. */
export const THEMES = {
  own_mistake: ["a mistake of one's own", { failed_project: 0.45, feedback_received: 0.15 }],
  failed_project: ["something that failed", { own_mistake: 0.5, resilience: 0.2 }],
  peer_conflict: ["a conflict with a colleague", { difficult_person: 0.7, mediation: 0.35 }],
  difficult_person: ["a difficult person", { peer_conflict: 0.75, upset_customer: 0.25 }],
  mediation: ["making peace in a team", { peer_conflict: 0.35, teamwork: 0.2 }],
  disagree_boss: ["disagreeing with a superior", { ethics: 0.45, say_no: 0.2, influence: 0.2 }],
  influence: [
    "winning people over",
    { pitch: 0.45, change: 0.35, disagree_boss: 0.3, stakeholders: 0.35 },
  ],
  pitch: ["speaking to an audience", { influence: 0.35, explain_complex: 0.3 }],
  explain_complex: ["making things understood", { pitch: 0.35 }],
  delegation: ["delegating", { develop_others: 0.35, prioritise: 0.3 }],
  develop_others: [
    "developing people",
    { delegation: 0.25, support_colleague: 0.25, underperformer: 0.15 },
  ],
  underperformer: ["poor performance", { hard_feedback: 0.6, develop_others: 0.2 }],
  hard_feedback: [
    "a hard conversation",
    { underperformer: 0.7, bad_news: 0.3, develop_others: 0.15 },
  ],
  lead_team: [
    "leading a team",
    { motivate: 0.6, change: 0.35, pressure: 0.35, delegation: 0.3, develop_others: 0.3 },
  ],
  motivate: [
    "lifting morale",
    { lead_team: 0.4, change: 0.25, mediation: 0.25, develop_others: 0.2 },
  ],
  feedback_received: ["taking criticism", { own_mistake: 0.3 }],
  change: ["leading change", { launch: 0.4, process_improvement: 0.3, influence: 0.3 }],
  launch: [
    "a launch",
    { change: 0.4, innovation: 0.25, build_scratch: 0.4, plan_project: 0.35, deadline: 0.15 },
  ],
  process_improvement: [
    "a better process",
    { cost_saving: 0.4, automation: 0.5, data: 0.2, change: 0.2 },
  ],
  cost_saving: ["saving money", { process_improvement: 0.35, negotiation: 0.35, budget: 0.4 }],
  innovation: [
    "a new idea",
    { initiative: 0.3, build_scratch: 0.25, process_improvement: 0.2, user_needs: 0.2 },
  ],
  resource_shortage: [
    "doing much with little",
    { innovation: 0.4, cost_saving: 0.35, initiative: 0.2, pressure: 0.15 },
  ],
  initiative: ["initiative", { innovation: 0.3, service_extra: 0.25 }],
  pressure: [
    "a crisis",
    { prioritise: 0.4, deadline: 0.35, bad_news: 0.15, decision_uncertain: 0.3 },
  ],
  bad_news: [
    "bad news",
    {
      crisis_comm: 0.6,
      hard_feedback: 0.45,
      say_no: 0.3,
      underperformer: 0.2,
      own_mistake: 0.3,
      layoffs: 0.5,
    },
  ],
  crisis_comm: [
    "informing people in a crisis",
    { bad_news: 0.5, pressure: 0.4, upset_customer: 0.15 },
  ],
  prioritise: [
    "setting priorities",
    { pressure: 0.3, delegation: 0.3, deadline: 0.25, say_no: 0.15 },
  ],
  deadline: [
    "a tight deadline",
    { pressure: 0.35, plan_project: 0.3, launch: 0.25, prioritise: 0.25 },
  ],
  decision_uncertain: ["deciding in the dark", { risk: 0.5, pressure: 0.4, hard_decision: 0.4 }],
  hard_decision: [
    "a hard decision",
    { decision_uncertain: 0.5, ethics: 0.35, say_no: 0.35, pressure: 0.25, layoffs: 0.4 },
  ],
  inherited_mess: [
    "a mess taken over",
    { underperformer: 0.1, trust_rebuild: 0.25, process_improvement: 0.15 },
  ],
  risk: ["a calculated risk", { decision_uncertain: 0.5, innovation: 0.2, hard_decision: 0.2 }],
  ethics: [
    "integrity",
    { disagree_boss: 0.3, own_mistake: 0.25, confidentiality: 0.3, hard_decision: 0.2 },
  ],
  safety: ["safety", { compliance: 0.3, safeguarding: 0.25 }],
  learn_fast: ["learning fast", { adapt: 0.2, technology: 0.2 }],
  data: ["using evidence", { root_cause: 0.45, process_improvement: 0.2 }],
  root_cause: ["getting to the bottom", { data: 0.4, process_improvement: 0.15, quality: 0.2 }],
  negotiation: ["a negotiation", { cost_saving: 0.3, stakeholders: 0.25, sales: 0.25 }],
  upset_customer: [
    "an upset customer",
    { service_extra: 0.35, difficult_person: 0.25, bad_news: 0.2 },
  ],
  service_extra: [
    "service beyond duty",
    { upset_customer: 0.3, user_needs: 0.35, initiative: 0.25 },
  ],
  say_no: [
    "saying no",
    { disagree_boss: 0.2, ethics: 0.25, prioritise: 0.25, upset_customer: 0.15 },
  ],
  user_needs: ["finding out needs", { service_extra: 0.25, accessibility: 0.3, innovation: 0.25 }],
  inclusion: ["inclusion", { accessibility: 0.7, cross_culture: 0.4, hiring: 0.15 }],
  accessibility: ["access for everyone", { inclusion: 0.5, user_needs: 0.2 }],
  cross_culture: ["working across cultures", { inclusion: 0.3, mediation: 0.15, remote: 0.8 }],
  remote: ["working at a distance", { cross_culture: 0.8 }],
  hiring: ["choosing people", {}],
  plan_project: [
    "running a project",
    { launch: 0.5, deadline: 0.4, cross_functional: 0.25, build_scratch: 0.25 },
  ],
  teamwork: [
    "teamwork",
    { mediation: 0.3, cross_functional: 0.4, support_colleague: 0.4, lead_team: 0.2 },
  ],
  cross_functional: [
    "working across departments",
    { stakeholders: 0.5, teamwork: 0.4, influence: 0.3, mediation: 0.25, peer_conflict: 0.2 },
  ],
  stakeholders: [
    "managing interests",
    { influence: 0.45, negotiation: 0.35, mediation: 0.3, cross_functional: 0.4 },
  ],
  sales: ["winning business", { negotiation: 0.3, pitch: 0.25 }],
  resilience: ["not giving up", { failed_project: 0.4, pressure: 0.15 }],
  adapt: ["adapting", { pressure: 0.3, learn_fast: 0.25, deadline: 0.2, ambiguity: 0.4 }],
  ambiguity: [
    "working without a brief",
    { decision_uncertain: 0.35, build_scratch: 0.35, adapt: 0.35, inherited_mess: 0.2 },
  ],
  quality: [
    "care for detail",
    { root_cause: 0.25, compliance: 0.35, safety: 0.2, own_mistake: 0.1 },
  ],
  confidentiality: ["discretion", { ethics: 0.35 }],
  support_colleague: ["supporting a colleague", { develop_others: 0.35, safeguarding: 0.2 }],
  strategy: ["strategy", { build_scratch: 0.25, change: 0.2 }],
  build_scratch: ["building from nothing", { launch: 0.4, initiative: 0.35, innovation: 0.3 }],
  technology: ["technology", { automation: 0.7, root_cause: 0.2, launch: 0.2 }],
  automation: ["automation", { process_improvement: 0.5, technology: 0.5, cost_saving: 0.2 }],
  compliance: ["rules and audits", { safety: 0.3, quality: 0.35, ethics: 0.25 }],
  sustainability: ["the environment", { cost_saving: 0.2, initiative: 0.15 }],
  budget: ["a budget", { cost_saving: 0.5, negotiation: 0.15 }],
  unsocial_hours: ["unsocial hours", {}],
  layoffs: ["closures and job cuts", { bad_news: 0.4, change: 0.3 }],
  safeguarding: [
    "protecting the vulnerable",
    { safety: 0.3, ethics: 0.15, support_colleague: 0.15 },
  ],
  trust_rebuild: [
    "winning back trust",
    { upset_customer: 0.35, inherited_mess: 0.25, own_mistake: 0.1 },
  ],
  community: ["work for the community", { initiative: 0.2, inclusion: 0.2 }],
  proud: ["an achievement", {}],
  none: ["no story answers it", {}],
} as const satisfies Readonly<
  Record<string, readonly [label: string, serves: Readonly<Record<string, number>>]>
>;

export type Theme = keyof typeof THEMES;
export const THEME_IDS = Object.keys(THEMES) as readonly Theme[];

const THEME_INDEX: ReadonlyMap<Theme, number> = new Map(THEME_IDS.map((id, index) => [id, index]));
export const themeIndex = (theme: Theme): number => THEME_INDEX.get(theme) ?? 0;
