import { traceOf } from '../../lifecycle/expression/evaluate';
import { type Scope, scopeOfValues, type Values } from '../../lifecycle/expression/scope';
import type { Truth } from '../../lifecycle/expression/truth';
import { ASKED_WHEN, QUALIFIED_BY } from './question-conditions';

/** How far a questionnaire is filled in, counting the questions that apply. */
export interface Qualification {
  readonly answered: number;
  /** Those that apply and have no answer. Others may come to apply once they have one. */
  readonly missing: readonly string[];
}

/** Is the question worth asking, as far as the answers tell? */
export const isAsked = (id: string, answers: Values): Truth => isAskedIn(id, scopeOfValues(answers));

const isAskedIn = (id: string, scope: Scope): Truth => traceOf(ASKED_WHEN[id], scope).result;

/** The questions about personal data (`rgpd`), or of the AI Act questionnaire (`aiAct`), that apply. */
export function qualificationOf(kind: keyof typeof QUALIFIED_BY, answers: Values): Qualification {
  const scope = scopeOfValues(answers);
  const applying = QUALIFIED_BY[kind].filter((id) => isAskedIn(id, scope) === 'true');
  const missing = applying.filter((id) => (answers[id] ?? null) === null);
  return { answered: applying.length - missing.length, missing };
}
