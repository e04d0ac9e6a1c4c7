import { completeTask, createTask } from '@jalon/contracts/discussion/tasks.operations';
import { createComment } from '@jalon/contracts/discussion/comments.operations';
import { renewEvidence, writeEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { getProject, updateProject } from '@jalon/contracts/projects/projects.operations';
import { answerQuestions } from '@jalon/contracts/projects/questions.operations';
import { addRecord } from '@jalon/contracts/projects/records/records.operations';
import { giveRole } from '@jalon/contracts/projects/team.operations';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import type { ProjectChanges } from '@jalon/domain/projects/project';
import type { RecordContent } from '@jalon/domain/projects/records/record';
import { type Deed, deed, type Scene } from './deed';

/** Roles by whom they are given to. */
export const team = (day: number, by: string, held: Readonly<Record<string, readonly string[]>>): Deed =>
  deed(day, by, async ({ useCaseId, person, does }) => {
    for (const [key, roles] of Object.entries(held))
      for (const roleId of roles) await does(giveRole, { useCaseId, roleId, personId: person(key) });
  });

export const answers = (day: number, by: string, given: Readonly<Record<string, RuleValue>>): Deed =>
  deed(day, by, async ({ useCaseId, answered, does }) => {
    const rows = [];
    for (const [attributeId, value] of Object.entries(given))
      rows.push({ attributeId, value, version: await answered(attributeId) });
    await does(answerQuestions, { useCaseId, answers: rows });
  });

export const writes = (day: number, by: string, changes: ProjectChanges): Deed =>
  deed(day, by, async ({ project, does }) => {
    const { id, version } = await does(getProject, { id: await project() });
    await does(updateProject, { id, version, ...changes });
  });

interface Proof {
  readonly kind: string;
  readonly title: string;
  readonly note?: string;
  readonly url?: string;
  readonly criteria: readonly string[];
  /** Days from the seeding day to the last one on which it holds. */
  readonly expiresInDays?: number;
}

const contentOf = ({ note, url }: Pick<Proof, 'note' | 'url'>) => (url ? { url } : { note: note ?? '' });

export const proves = (day: number, by: string, proof: Proof): Deed =>
  deed(day, by, ({ useCaseId, on, does }) =>
    does(writeEvidence, {
      useCaseId,
      kind: proof.kind,
      title: proof.title,
      content: contentOf(proof),
      criterionIds: [...proof.criteria],
      ...(proof.expiresInDays !== undefined && { expiresOn: on(proof.expiresInDays) }),
    }),
  );

export const renews = (day: number, by: string, proof: Pick<Proof, 'title' | 'note' | 'url'>): Deed =>
  deed(day, by, async (scene) =>
    scene.does(renewEvidence, { id: await scene.proof(proof.title), content: contentOf(proof) }),
  );

/** `proof`: the title of what shows it. */
export const records = (
  day: number,
  by: string,
  ...[of, proof]: readonly [of: (scene: Scene) => RecordContent, proof?: string]
): Deed =>
  deed(day, by, async (scene) =>
    scene.does(addRecord, {
      useCaseId: scene.useCaseId,
      happenedOn: scene.today,
      content: of(scene),
      ...(proof && { evidenceId: await scene.proof(proof) }),
    }),
  );

export const asks = (
  day: number,
  by: string,
  task: { readonly title: string; readonly owner: string; readonly dueInDays: number },
): Deed =>
  deed(day, by, async ({ project, person, on, does }) =>
    does(createTask, {
      subjectType: 'project',
      subjectId: await project(),
      title: task.title,
      ownerId: person(task.owner),
      dueOn: on(task.dueInDays),
    }),
  );

export const finishes = (day: number, by: string, title: string): Deed =>
  deed(day, by, async ({ task, does }) => does(completeTask, { id: await task(title) }));

export const remarks = (day: number, by: string, text: string): Deed =>
  deed(day, by, async ({ project, does }) =>
    does(createComment, { subjectType: 'project', subjectId: await project(), text, mentions: [] }),
  );
