import type { GivenAnswer } from '@jalon/contracts/projects/questions.operations';
import type { Question } from '@jalon/contracts/projects/questions-view';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../platform/drafts';

/** An answer that was chosen and is not given yet, with the version that was read when it was. */
export interface Chosen {
  readonly value: RuleValue | null;
  readonly version: number | null;
}
export type ChosenAnswers = Readonly<Record<string, Chosen>>;

const isChosen = (value: unknown): value is Chosen =>
  typeof value === 'object' && value !== null && 'value' in value && 'version' in value;

const kept = (place: string): ChosenAnswers =>
  Object.fromEntries(
    Object.entries(readDraft(place) ?? {}).flatMap(([id, value]) => (isChosen(value) ? [[id, value]] : [])),
  );

export const sameValue = (one: RuleValue | null, other: RuleValue | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What was chosen on this page and is not given yet; it survives a reload. */
export function useAnswers(useCaseId: string) {
  const place = `answers-${useCaseId}`;
  const [chosen, setChosen] = useState<ChosenAnswers>(() => kept(place));
  const set = (next: ChosenAnswers) => {
    setChosen(next);
    if (Object.keys(next).length > 0) keepDraft(place, { ...next });
    else forgetDraft(place);
  };
  const choose = ({ id, answer }: Question, value: RuleValue | null) => {
    const { [id]: before, ...others } = chosen;
    if (sameValue(value, answer.value)) set(others);
    else set({ ...chosen, [id]: { value, version: before?.version ?? answer.version } });
  };
  const chooseAll = (questions: readonly Question[], value: RuleValue) =>
    set({
      ...chosen,
      ...Object.fromEntries(questions.map(({ id, answer }) => [id, { value, version: answer.version }])),
    });
  const given: GivenAnswer[] = Object.entries(chosen).map(([attributeId, one]) => ({ attributeId, ...one }));
  return { chosen, choose, chooseAll, given, clear: () => set({}) };
}
export type Answers = ReturnType<typeof useAnswers>;
