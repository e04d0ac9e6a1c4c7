import { TRIAGE_QUESTIONS, type TriageAnswers } from '@jalon/domain/intake/triage/triage-answers';
import { answered, goneTo, type Sitting, THE_END, wentBack, wentOn, wholeOf } from './sitting';

const START: Sitting = { answers: {}, at: 0 };
const ALL: TriageAnswers = {
  problem: 'concrete',
  nature: 'rules',
  frequency: 'weekly',
  procedure: 'written',
  data: 'ready',
  checking: 'harmless',
  tool: 'no',
};

describe('going through the questions', () => {
  it('leads from one to the next, and to the end', () => {
    const end = TRIAGE_QUESTIONS.reduce(
      (sitting, question) => answered(sitting, question, ALL[question]),
      START,
    );
    expect(end).toEqual({ answers: ALL, at: THE_END });
    expect(wholeOf(end)).toEqual(ALL);
  });

  it('stops at what was filled in beforehand, to be confirmed', () => {
    const prefilled: Sitting = { answers: { data: 'ready' }, at: 3 };
    expect(answered(prefilled, 'procedure', 'unknown').at).toBe(4);
    expect(wentOn({ ...prefilled, at: 4 }).at).toBe(5);
  });

  it('goes back without losing an answer, and never on past a question without one', () => {
    const second = answered(START, 'problem', 'vague');
    expect(wentBack(second)).toEqual({ answers: { problem: 'vague' }, at: 0 });
    expect(wentBack(START)).toEqual(START);
    expect(wentOn(second)).toEqual(second);
  });

  it('shows the end again after one answer was changed from there', () => {
    const back = goneTo({ answers: ALL, at: THE_END }, 'tool');
    expect(back.at).toBe(6);
    expect(answered(back, 'tool', 'yes')).toEqual({ answers: { ...ALL, tool: 'yes' }, at: THE_END });
  });
});
