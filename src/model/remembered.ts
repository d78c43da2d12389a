/** Answers that are kept; a text of a million different names makes no more. */
const MOST = 20_000;

/** The same function, which keeps what it answered: news says the same names again and again. For pure functions. */
export function remembered<T>(ask: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  return question => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = ask(question);
    if (answers.size >= MOST) answers.clear();
    answers.set(question, answer);
    return answer;
  };
}
