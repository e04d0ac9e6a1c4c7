import fc from 'fast-check';
import { decideTriage } from './decide-triage';
import { prefillTriage } from './prefill-triage';
import { TRIAGE_ANSWERS, TRIAGE_QUESTIONS, TRIAGE_VERDICTS, TriageAnswers } from './triage-answers';
import { TRIAGE_CASES } from './triage-cases';
import { answerWords } from './triage-questions';
import { reasonWords } from './triage-reasons';
import { stepWords } from './triage-steps';

const anyAnswers = fc.record({
  problem: fc.constantFrom(...TRIAGE_ANSWERS.problem),
  nature: fc.constantFrom(...TRIAGE_ANSWERS.nature),
  frequency: fc.constantFrom(...TRIAGE_ANSWERS.frequency),
  procedure: fc.constantFrom(...TRIAGE_ANSWERS.procedure),
  data: fc.constantFrom(...TRIAGE_ANSWERS.data),
  checking: fc.constantFrom(...TRIAGE_ANSWERS.checking),
  tool: fc.constantFrom(...TRIAGE_ANSWERS.tool),
});
const anyQuestion = fc.constantFrom(...TRIAGE_QUESTIONS);

/** How much is undertaken: 3 for AI, 0 for nothing yet. */
const boldness = (answers: TriageAnswers): number =>
  TRIAGE_VERDICTS.length - 1 - TRIAGE_VERDICTS.indexOf(decideTriage(answers).verdict);

describe('the triage on the needs of an agency', () => {
  it('is judged on at least thirty, each verdict on several', () => {
    expect(TRIAGE_CASES.length).toBeGreaterThanOrEqual(30);
    for (const verdict of TRIAGE_VERDICTS)
      expect(TRIAGE_CASES.filter((one) => one.verdict === verdict).length).toBeGreaterThanOrEqual(8);
  });

  it.each(TRIAGE_CASES.map((one) => [one.need, one] as const))('%s', (_, { answers, verdict }) =>
    expect(decideTriage(answers).verdict).toBe(verdict),
  );
});

describe('the triage, whatever one answers', () => {
  it('says why and what to do, in words of both languages', () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { reasons, route } = decideTriage(answers);
        expect(reasons.length).toBeGreaterThan(0);
        expect(route.length).toBeGreaterThan(0);
        expect(new Set(route).size).toBe(route.length);
        for (const reason of reasons) expect(reasonWords(reason)?.en).toBeTruthy();
        for (const step of route) expect(stepWords(step)?.en).toBeTruthy();
      }),
    ));

  it('gives as reasons answers that were given', () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const given = TRIAGE_QUESTIONS.map((question) => `${question}.${answers[question]}`);
        expect(given).toEqual(expect.arrayContaining([...decideTriage(answers).reasons]));
      }),
    ));

  it('undertakes no more when less is known', () =>
    fc.assert(
      fc.property(anyAnswers, anyQuestion, (answers, question) => {
        // A written way that is seldom followed needs nothing more; not to know of it is to look for it.
        if (question === 'procedure' && decideTriage(answers).verdict === 'not_now') return;
        expect(boldness({ ...answers, [question]: 'unknown' })).toBeLessThanOrEqual(boldness(answers));
      }),
    ));

  it('never ends in AI because less is known', () =>
    fc.assert(
      fc.property(anyAnswers, anyQuestion, (answers, question) => {
        if (decideTriage(answers).verdict === 'ai') return;
        expect(decideTriage({ ...answers, [question]: 'unknown' }).verdict).not.toBe('ai');
      }),
    ));

  it.each([
    ['data', ['missing', 'scattered', 'ready']],
    ['checking', ['unchecked', 'reviewed', 'harmless']],
    ['problem', ['vague', 'concrete']],
    ['frequency', ['rarely', 'monthly', 'weekly']],
  ] as const)('undertakes no less when %s is better', (question, worstFirst) =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const bold = worstFirst.map((answer) => boldness({ ...answers, [question]: answer }));
        expect(bold).toEqual([...bold].sort((a, b) => a - b));
      }),
    ),
  );

  it('never chooses AI where a paid tool does it, nobody checks, or the material is missing', () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        if (decideTriage(answers).verdict !== 'ai') return;
        expect(answers.tool).not.toBe('yes');
        expect(answers.checking).not.toBe('unchecked');
        expect(answers.data).not.toBe('missing');
        expect(Object.entries(answers).filter(([q, a]) => a === 'unknown' && q !== 'procedure')).toEqual([]);
      }),
    ));

  it('is firm exactly where nothing that is not known could change it', () =>
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, truth) => {
        const { verdict, confidence, open } = decideTriage(answers);
        for (const question of open) expect(answers[question]).toBe('unknown');
        const known = Object.entries(answers).filter(([, answer]) => answer !== 'unknown');
        const learnt = TriageAnswers.parse({ ...truth, ...Object.fromEntries(known) });
        if (Object.values(learnt).some((answer) => answer === 'unknown')) return;
        if (confidence === 'firm') expect(decideTriage(learnt).verdict).toBe(verdict);
      }),
    ));

  it('tells the answers that would turn it, and they do', () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { verdict, turns } = decideTriage(answers);
        for (const turn of turns) {
          const turned = TriageAnswers.parse({ ...answers, [turn.question]: turn.answer });
          expect(decideTriage(turned).verdict).toBe(turn.verdict);
          expect(turn.verdict).not.toBe(verdict);
        }
      }),
    ));
});

describe('what the triage knows beforehand', () => {
  it('takes over what the five questions say, and nothing else', () => {
    const yes = { answer: 'yes' as const, note: null };
    expect(prefillTriage({})).toEqual([]);
    expect(prefillTriage({ ai_fit: yes, return: yes })).toEqual([]);
    expect(prefillTriage({ pain: { answer: 'no', note: null }, inefficiency: yes, data: yes })).toEqual([
      { question: 'problem', answer: 'concrete', from: 'inefficiency' },
      { question: 'data', answer: 'ready', from: 'data' },
    ]);
    expect(prefillTriage({ data: { answer: 'unknown', note: null } })).toMatchObject([{ answer: 'unknown' }]);
  });

  it('has words for every answer', () => {
    for (const question of TRIAGE_QUESTIONS)
      for (const answer of TRIAGE_ANSWERS[question]) expect(answerWords(question, answer)?.fr).toBeTruthy();
  });
});
