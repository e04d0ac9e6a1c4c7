import type { Call } from '@jalon/contracts/platform/client';
import { openGate } from '@jalon/contracts/gates/gates.operations';
import { createKpi } from '@jalon/contracts/kpis/kpis.operations';
import { answerQuestions, getQuestions } from '@jalon/contracts/projects/questions.operations';
import type { Question } from '@jalon/contracts/projects/questions-view';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import type { Population } from '../../platform/testing/population';

const KPIS_OF_EACH = 3;

function answerTo({ type, values }: Question, nth: number): RuleValue {
  const first = values[0]?.id ?? '';
  const answers: Readonly<Record<Question['type'], RuleValue>> = {
    bool: nth % 2 === 0,
    enum: first,
    set: [first],
    int: 12,
    date: '2026-09-01',
  };
  return answers[type];
}

/** A use case whose every question is answered, with KPIs, at G0; others are written like it. */
export async function raiseModel(
  call: Call,
  { query }: Population,
): Promise<{ readonly modelId: string; readonly lifecycleVersionId: string }> {
  const { id: useCaseId } = await call(createUseCase, { title: 'Modèle', problem: 'Une heure par brief.' });
  await query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [useCaseId]);
  const { lifecycle } = await call(openGate, { useCaseId });
  const { questions } = await call(getQuestions, { useCaseId });
  const answers = questions.map((question, nth) => ({
    attributeId: question.id,
    value: answerTo(question, nth),
    version: null,
  }));
  await call(answerQuestions, { useCaseId, answers });
  const draft = createKpi.example?.(() => useCaseId);
  if (!draft) throw new Error('The example is what is measured');
  for (let nth = 0; nth < KPIS_OF_EACH; nth += 1)
    await call(createKpi, {
      ...draft,
      name: `${draft.name} ${nth + 1}`,
      role: nth === 0 ? 'primary' : draft.role,
    });
  return { modelId: useCaseId, lifecycleVersionId: lifecycle.versionId };
}
