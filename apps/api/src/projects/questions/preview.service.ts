import type { Checked, Output } from '@jalon/contracts/platform/operation';
import type { previewAnswers } from '@jalon/contracts/projects/questions.operations';
import type { AnswerEffect, CriterionChange } from '@jalon/contracts/projects/questions-view';
import type { Actor } from '@jalon/domain/access/actor';
import { traceOf } from '@jalon/domain/lifecycle/expression/evaluate';
import { scopeOf, type Values } from '@jalon/domain/lifecycle/expression/scope';
import type { Truth } from '@jalon/domain/lifecycle/expression/truth';
import { criteriaOf } from '@jalon/domain/lifecycle/profiles/profiles';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Words } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { canonical } from '../../platform/journal/commitment';
import { type ProjectSubject, SubjectsOfProjects } from '../subject/subjects-of-projects';
import { AnswerEffects } from './answer-effects';
import { AnswersReader, inForce, type Judged, judge } from './answers.reader';
import { pairsOf } from './questions.service';
import { derivedViews } from './questions-view';
import { gatesAhead } from './wanted';

/** What answers would lead to; nothing is kept. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly subjects: SubjectsOfProjects,
    private readonly answers: AnswersReader,
    private readonly effects: AnswerEffects,
  ) {}

  async preview(
    actor: Actor,
    { useCaseId, answers }: Checked<typeof previewAnswers>,
  ): Promise<Output<typeof previewAnswers>> {
    const subject = await this.subjects.get(actor, useCaseId);
    const { lifecycle, projectId, versionId, profileId } = subject;
    const before = await this.answers.judged(actor, subject);
    const given = pairsOf(subject, answers, []).map(({ asked, given: { value } }) => [asked.id, value]);
    const after = judge(lifecycle, { ...before.answers, ...Object.fromEntries(given) });
    const told = await this.effects.of(actor, {
      useCaseId,
      projectId,
      versionId,
      profileId,
      before: before.values,
      after: after.values,
      answersBefore: before.answers,
      answersAfter: after.answers,
    });
    return {
      criteria: withApplicability(told, applicabilityChanges(subject, before, after)),
      signatures: told.signatures,
      profile: {
        before: before.profile?.profileId ?? '',
        after: after.profile?.profileId ?? '',
        inForce: inForce(lifecycle, after.values, subject),
        names: lifecycle.profiles.map(({ id, fr, en }) => ({ id, name: { fr, en } })),
      },
      derived: derivedChanges(lifecycle, before, after),
    };
  }
}

function derivedChanges(lifecycle: Lifecycle, before: Judged, after: Judged) {
  const now = derivedViews(lifecycle, before);
  return derivedViews(lifecycle, after).flatMap((next) => {
    const was = now.find(({ id }) => id === next.id);
    return was && canonical(was.value) !== canonical(next.value) ? [{ before: was, after: next }] : [];
  });
}

const APPLIES: Readonly<Record<Truth, Words>> = {
  true: { fr: 'demandé', en: 'asked for' },
  false: { fr: 'sans objet', en: 'not applicable' },
  unknown: { fr: 'à préciser', en: 'to be clarified' },
};

/** Criteria of the gates ahead whose condition becomes another by the answers alone. */
function applicabilityChanges(subject: ProjectSubject, before: Judged, after: Judged): CriterionChange[] {
  const { lifecycle, phaseId } = subject;
  const [now, next] = [before, after].map(({ values }) => ({
    scope: scopeOfAll(lifecycle, values),
    profileId: inForce(lifecycle, values, subject),
  }));
  if (!now || !next) return [];
  return gatesAhead(lifecycle, phaseId).flatMap((gate) =>
    criteriaOf(lifecycle, gate.id, next.profileId).flatMap((criterion): CriterionChange[] => {
      const was = traceOf(criterion.when, now.scope).result;
      const is = traceOf(criterion.when, next.scope).result;
      if (was === is) return [];
      return [
        {
          gateId: gate.id,
          gate: { fr: gate.fr, en: gate.en },
          criterionId: criterion.id,
          name: { fr: criterion.fr, en: criterion.en },
          isBlocking: criterion.blocking,
          before: APPLIES[was],
          after: APPLIES[is],
          kind: is === 'false' ? 'no_longer_applicable' : is === 'true' ? 'becomes_applicable' : 'other',
        },
      ];
    }),
  );
}

const scopeOfAll = ({ parameters }: Lifecycle, attributes: Values) =>
  scopeOf(parameters, { attributes, facts: {} });

/** What the gates tell of a criterion says more than whether it applies. */
const withApplicability = (
  { criteria }: AnswerEffect,
  applicable: readonly CriterionChange[],
): CriterionChange[] => [
  ...criteria,
  ...applicable.filter(({ criterionId }) => !criteria.some((told) => told.criterionId === criterionId)),
];
