import type { Derived, Question } from '@jalon/contracts/projects/questions-view';
import type { Questions } from '@jalon/contracts/projects/questions.operations';
import { type Asked, askedOf } from '@jalon/domain/lifecycle/attributes/asked';
import { isDerived } from '@jalon/domain/lifecycle/attributes/derive-attributes';
import type { Values } from '@jalon/domain/lifecycle/expression/scope';
import { valueWords } from '@jalon/domain/lifecycle/explaining/value-words';
import { vocabularyOf } from '@jalon/domain/lifecycle/explaining/vocabulary';
import { criteriaOf, isLighter } from '@jalon/domain/lifecycle/profiles/profiles';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { isAsked } from '@jalon/domain/projects/questions/qualification';
import { ASKED_WHEN, groupOf } from '@jalon/domain/projects/questions/question-conditions';
import type { ProjectSubject } from '../subject/subjects-of-projects';
import { inForce, type Judged, judge, type KeptAnswer } from './answers.reader';
import { derivedReason, profileReason } from './reasons';
import { gatesAhead, lookedAt, sourcesOf, wantedQuestions } from './wanted';

const TRUTHS = { true: true, false: false, unknown: null } as const;

/** Every question with its answer, what follows from the answers, and how much is asked. */
export function questionsView(subject: ProjectSubject, kept: readonly KeptAnswer[]): Questions {
  const { lifecycle, phaseId, may } = subject;
  const answers = Object.fromEntries(kept.map(({ attributeId, value }) => [attributeId, value]));
  const judged = judge(lifecycle, answers);
  const profileId = inForce(lifecycle, judged.values, subject);
  const sources = sourcesOf(lifecycle);
  const ahead = gatesAhead(lifecycle, phaseId).map(({ id }) => ({
    id,
    criteria: criteriaOf(lifecycle, id, profileId),
  }));
  const next = ahead[0]?.criteria ?? [];
  const wanted = wantedQuestions({ lifecycle, criteria: next, answers, values: judged.values });
  const looking = new Map(
    ahead.map(({ id, criteria }) => [id, new Set(criteria.flatMap((one) => lookedAt(one, sources)))]),
  );
  const questions = askedOf(lifecycle).map((asked): Question => {
    const answer = kept.find(({ attributeId }) => attributeId === asked.id);
    return {
      ...asked,
      values: asked.values.map(({ id, fr, en }) => ({ id, fr, en })),
      group: groupOf(asked),
      isOfOrganisation: asked.level === 'organisation',
      isMaterial: asked.material,
      isChoice: asked.group === 'choice',
      applies: appliesOf(asked, judged.values),
      dependsOn: dependsOn(lifecycle, asked.id),
      gateIds: [...looking].filter(([, ids]) => ids.has(asked.id)).map(([id]) => id),
      isWanted: wanted.has(asked.id),
      answer: answerOf(answer),
    };
  });
  return {
    questions,
    derived: derivedViews(lifecycle, judged),
    profile: profileView(subject, judged),
    may: [...may],
  };
}

const appliesOf = (asked: Asked, values: Values): boolean | null =>
  groupOf(asked) === 'dpia' ? dpiaApplies(values) : TRUTHS[isAsked(asked.id, values)];

function answerOf(kept: KeptAnswer | undefined): Question['answer'] {
  if (!kept) return { value: null, version: null, by: null, at: null };
  const { value, version, by, at } = kept;
  return { value, version, by, at: at.toISOString() };
}

const dpiaApplies = ({ personalData }: Values): boolean | null =>
  typeof personalData === 'boolean' ? personalData : null;

/** The questions that decide whether this one is worth asking. */
function dependsOn({ attributes }: Lifecycle, id: string): Question['dependsOn'] {
  const rule = ASKED_WHEN[id] ?? '';
  return attributes
    .filter((one) => one.id !== id && new RegExp(`\\b${one.id}\\b`).test(rule))
    .map(({ fr, en }) => ({ fr, en }));
}

/** What follows from answers, each with its reason in words. */
export function derivedViews(lifecycle: Lifecycle, { answers, values }: Judged): Derived[] {
  const vocabulary = vocabularyOf(lifecycle);
  const sources = sourcesOf(lifecycle);
  const asked = new Map(askedOf(lifecycle).map((one) => [one.id, one.label]));
  return lifecycle.attributes.filter(isDerived).map((attribute) => {
    const { id, fr, en } = attribute;
    const value = values[id] ?? null;
    const described = vocabulary.get(id);
    return {
      id,
      group: groupOf(attribute),
      label: { fr, en },
      value,
      shown: value === null || !described ? null : valueWords(value, described),
      reason: derivedReason({ lifecycle, attribute, answers, values, vocabulary }),
      missing:
        value === null
          ? (sources.get(id) ?? [])
              .filter((one) => (answers[one] ?? null) === null && isAsked(one, values) === 'true')
              .map((one) => ({ id: one, ...(asked.get(one) ?? { fr: one, en: one }) }))
          : [],
    };
  });
}

function profileView(subject: ProjectSubject, judged: Judged): Questions['profile'] {
  const { lifecycle, profileId, profileReason: currentReason } = subject;
  const proposed = lifecycle.profiles.find(({ id }) => id === judged.profile?.profileId);
  return {
    current: profileId,
    currentReason,
    inForce: inForce(lifecycle, judged.values, subject),
    proposed: proposed?.id ?? '',
    because: profileReason(lifecycle, judged),
    choices: lifecycle.profiles.map((profile) => ({
      id: profile.id,
      name: { fr: profile.fr, en: profile.en },
      reason: profile.reason,
      criteria: profile.criteria.length,
      isLighter: proposed !== undefined && isLighter(profile, proposed),
    })),
  };
}
