interface Story {
  readonly id: string;
  readonly candidate: string;
  readonly title?: string;
  readonly text: string;
}

/** A labelled file: stories of several candidates, questions, and how well each story answers each. */
export interface MatchingCorpus {
  readonly stories: readonly Story[];
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
  /** Of the questions that the candidate's stories answer by a stretch at most, how many got no story. */
  readonly weakEmpties: number;
  readonly weak: number;
}

type Match = (input: Pick<MatchingCorpus, "stories" | "questions">) => readonly {
  readonly question: string;
  readonly ranking: readonly { readonly story: string }[];
}[];

/** Ranks each candidate's own stories for every question that was put to the candidate. */
export function scoreMatching(corpus: MatchingCorpus, match: Match): MatchingScore {
  const gradeOf = gradesIn(corpus);
  const gains: number[] = [];
  const ranks: number[] = [];
  const unanswerable: boolean[] = [];
  const weak: boolean[] = [];
  for (const candidate of new Set(corpus.stories.map((it) => it.candidate))) {
    const stories = corpus.stories.filter((it) => it.candidate === candidate);
    for (const { question, ranking } of match({ stories, questions: corpus.questions })) {
      const grades = new Map(stories.map((it) => [it.id, gradeOf(question, it)]));
      if ([...grades.values()].every((grade) => grade === undefined)) continue;
      const ideal = [...grades.values()].map((grade = 0) => grade).sort((a, b) => b - a);
      const best = ideal[0] ?? 0;
      if (best < 2) weak.push(ranking.length === 0);
      if (best === 0) {
        unanswerable.push(ranking.length === 0);
        continue;
      }
      const given = ranking.map(({ story }) => grades.get(story) ?? 0);
      gains.push(gainOf(given) / gainOf(ideal));
      if (best < 2) continue;
      const first = given.findIndex((grade) => grade >= 2);
      ranks.push(first < 0 ? 0 : 1 / (first + 1));
    }
  }
  return {
    ndcg3: mean(gains),
    mrr: mean(ranks),
    asked: gains.length,
    rightEmpties: shareOf(unanswerable),
    unanswerable: unanswerable.length,
    weakEmpties: shareOf(weak),
    weak: weak.length,
  };
}

/**
 * The grade of a story for a question; none where the candidate was not asked it. A corpus that lists zeros
 * lists whom it asked what; in one without, all were asked everything and what is not listed is a zero.
 */
export function gradesIn({ stories, relevance }: MatchingCorpus) {
  const grades = new Map(relevance.map((it) => [`${it.question} ${it.story}`, it.grade]));
  const candidates = new Map(stories.map(({ id, candidate }) => [id, candidate]));
  const asked = new Set(relevance.map((it) => `${it.question} ${candidates.get(it.story)}`));
  const listsZeros = relevance.some(({ grade }) => grade === 0);
  return (question: string, { id, candidate }: Pick<Story, "id" | "candidate">) =>
    listsZeros && !asked.has(`${question} ${candidate}`)
      ? undefined
      : (grades.get(`${question} ${id}`) ?? 0);
}

const shareOf = (answers: readonly boolean[]): number =>
  answers.length === 0 ? 1 : mean(answers.map(Number));

const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, 3).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, it) => sum + it, 0) / values.length;
