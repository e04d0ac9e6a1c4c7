import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import {
  answerDoesNotFit,
  answersChanged,
  projectNotYours,
} from '@jalon/contracts/projects/projects.problems';
import type { answerQuestions, GivenAnswer, Questions } from '@jalon/contracts/projects/questions.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { acceptsAnswer, type Asked, askedOf } from '@jalon/domain/lifecycle/attributes/asked';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { canonical } from '../../platform/journal/commitment';
import { type ProjectSubject, SubjectsOfProjects } from '../subject/subjects-of-projects';
import { AnswersReader, type KeptAnswer } from './answers.reader';
import { AttributeAnswerEntity } from './attribute-answer.entity';
import { questionsView } from './questions-view';

/** The organisation's answers are shared by all its projects: one at a time writes them. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('jalon-answers ' || $1, 0))`;

export interface Pair {
  readonly asked: Asked;
  readonly given: GivenAnswer;
  readonly kept: KeptAnswer | undefined;
}

function changedOf({ asked, given, kept }: Pair) {
  const mine = { attributeId: asked.id, question: asked.question, yours: given.value };
  if (!kept) return { ...mine, version: 0, theirs: null, by: '', at: workingTime().toISOString() };
  return { ...mine, version: kept.version, theirs: kept.value, by: kept.by.name, at: kept.at.toISOString() };
}

/** Questions and what is answered. Gates are judged from it: what falls with an answer is theirs to say. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly subjects: SubjectsOfProjects,
    private readonly answers: AnswersReader,
  ) {}

  async read(actor: Actor, useCaseId: string): Promise<Questions> {
    const subject = await this.subjects.get(actor, useCaseId);
    return questionsView(subject, await this.answers.kept(actor, [useCaseId]));
  }

  /** All or none, each on the version that was read; an answer that is the same already is no conflict. */
  async answer(actor: Actor, { useCaseId, answers }: Checked<typeof answerQuestions>): Promise<void> {
    const subject = await this.subjects.hold(actor, useCaseId);
    const pairs = pairsOf(subject, answers, []);
    refuseOthers(subject, pairs);
    if (pairs.some(({ asked }) => asked.level === 'organisation'))
      await ask(ONE_AT_A_TIME, [actor.organisationId]);
    const known = pairsOf(subject, answers, await this.answers.kept(actor, [useCaseId]));
    const news = known.filter(({ given, kept }) => canonical(given.value) !== canonical(kept?.value ?? null));
    const changed = news.filter(({ given, kept }) => (kept?.version ?? null) !== given.version);
    if (changed.length > 0) throw new Problem(answersChanged, { changed: changed.map(changedOf) });
    for (const pair of news) await this.keep(actor, subject, pair);
  }

  private async keep(actor: Actor, subject: ProjectSubject, { asked, given, kept }: Pair): Promise<void> {
    const useCaseId = asked.level === 'organisation' ? null : subject.useCaseId;
    const store = storeOf(subject).telling('given');
    const said = { value: given.value, answeredBy: actor.id, answeredAt: workingTime() };
    if (kept) await store.change(actor, kept.id, said);
    else await store.add(actor, { useCaseId, attributeId: asked.id, ...said });
  }
}

/** What is answered stands in the history of its project, or of the use case before G0. */
const storeOf = ({ discussed: { subjectType, subjectId } }: ProjectSubject) =>
  new TenantStore(AttributeAnswerEntity, {
    name: 'project-answer',
    about: () => ({ type: subjectType, id: subjectId }),
  });

/** Each answer beside its question and what is kept; refuses what is no answer to it. */
export function pairsOf(
  { lifecycle }: ProjectSubject,
  answers: readonly GivenAnswer[],
  kept: readonly KeptAnswer[],
): Pair[] {
  const asked = new Map(askedOf(lifecycle).map((one) => [one.id, one]));
  const last = new Map(answers.map((given) => [given.attributeId, given]));
  return [...last.values()].map((given) => {
    const question = asked.get(given.attributeId);
    if (!question || (given.value !== null && !acceptsAnswer(question, given.value)))
      throw new Problem(answerDoesNotFit, {
        attributeId: given.attributeId,
        question: question?.question ?? null,
      });
    return { asked: question, given, kept: kept.find(({ attributeId }) => attributeId === question.id) };
  });
}

function refuseOthers({ may }: ProjectSubject, pairs: readonly Pair[]): void {
  const isOfTheHouse = pairs.some(({ asked }) => asked.level === 'organisation');
  const isOfProject = pairs.some(({ asked }) => asked.level === 'project');
  const isOpen =
    (!isOfProject || may.includes('answer')) && (!isOfTheHouse || may.includes('answer-organisation'));
  if (!isOpen) throw new Problem(projectNotYours, {});
}
