/** A labelled file: stories of several candidates, questions, and how well each story answers each. */
export interface MatchingCorpus {
  readonly stories: readonly {
    readonly id: string;
    readonly candidate: string;
    readonly title?: string;
    readonly text: string;
  }[];
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly relevance: readonly {
    readonly question: string;
    readonly story: string;
    readonly grade: number;
  }[];
}

export interface MatchingScore {
  readonly ndcg3: number;
  /** Of the first story graded 2 or more. */
  readonly mrr: number;
  readonly asked: number;
  /** Of the questions that none of the candidate's stories answers, how many got no story. */
  readonly rightEmpties: number;
  readonly unanswerable: number;
  /** Rankings where nothing fits. */
  readonly falseRankings: number;
}

type Match = (input: Pick<MatchingCorpus, "stories" | "questions">) => readonly {
  readonly question: string;
  readonly ranking: readonly { readonly story: string }[];
}[];

/** Ranks each candidate's own stories for every question. */
export function scoreMatching(corpus: MatchingCorpus, match: Match): MatchingScore {
  const grades = new Map(corpus.relevance.map((it) => [`${it.question} ${it.story}`, it.grade]));
  const gains: number[] = [];
  const ranks: number[] = [];
  let unanswerable = 0;
  let rightEmpties = 0;
  for (const candidate of new Set(corpus.stories.map((it) => it.candidate))) {
    const stories = corpus.stories.filter((it) => it.candidate === candidate);
    for (const { question, ranking } of match({ stories, questions: corpus.questions })) {
      const gradeOf = (story: string): number => grades.get(`${question} ${story}`) ?? 0;
      const ideal = stories.map(({ id }) => gradeOf(id)).sort((a, b) => b - a);
      if ((ideal[0] ?? 0) === 0) {
        unanswerable += 1;
        if (ranking.length === 0) rightEmpties += 1;
        continue;
      }
      const given = ranking.map(({ story }) => gradeOf(story));
      gains.push(gainOf(given) / gainOf(ideal));
      if ((ideal[0] ?? 0) < 2) continue;
      const first = given.findIndex((grade) => grade >= 2);
      ranks.push(first < 0 ? 0 : 1 / (first + 1));
    }
  }
  return {
    ndcg3: mean(gains),
    mrr: mean(ranks),
    asked: gains.length,
    rightEmpties: unanswerable === 0 ? 1 : rightEmpties / unanswerable,
    unanswerable,
    falseRankings: unanswerable - rightEmpties,
  };
}

const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, 3).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, it) => sum + it, 0) / values.length;
