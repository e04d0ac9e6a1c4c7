import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import { isEnded, type ProjectStatus } from './project-status';

/**
 * `edit` the record; `team` gives and ends roles; `answer` the questions, `answer-organisation` those about the
 * organisation; `profile` chooses how much is asked; `version` moves to a newer life cycle; `comment` discusses.
 */
export const PROJECT_ACTIONS = [
  'edit',
  'team',
  'answer',
  'answer-organisation',
  'profile',
  'version',
  'comment',
] as const;
export const ProjectAction = z.enum(PROJECT_ACTIONS);
export type ProjectAction = z.infer<typeof ProjectAction>;

export interface ProjectStanding {
  /** `null`: still a use case, before G0. */
  readonly status: ProjectStatus | null;
  /** The roles that the actor holds on it. */
  readonly roleIds: readonly string[];
}

/** Those who lead it, beside whoever may run any project. */
const LEADING: readonly string[] = ['sponsor', 'product_owner', 'ai_lead'];

type Who = Pick<Actor, 'roles' | 'scope'>;

/** How the actor stands to the project: by permission in the organisation, or by a role held on it. */
function tiesOf(actor: Who, roleIds: readonly string[]) {
  const runs = mayDo(actor, 'projects:manage');
  const takesPart = mayDo(actor, 'projects:contribute');
  const leads = runs || (takesPart && roleIds.some((role) => LEADING.includes(role)));
  const reviews = takesPart && actor.roles.includes('compliance_reviewer');
  return { runs, leads, reviews, answers: leads || reviews || (takesPart && roleIds.length > 0) };
}

/** What this actor may do on this project now; an ended one is only spoken about. */
export function mayOnProject(actor: Who, { status, roleIds }: ProjectStanding): readonly ProjectAction[] {
  const { runs, leads, reviews, answers } = tiesOf(actor, roleIds);
  const may: Readonly<Record<ProjectAction, boolean>> = {
    edit: leads,
    team: leads,
    answer: answers,
    'answer-organisation': runs || reviews,
    profile: leads,
    version: runs,
    comment: mayDo(actor, 'discussion:write'),
  };
  const isOpen = status === null || !isEnded(status);
  return PROJECT_ACTIONS.filter((action) => may[action] && (isOpen || action === 'comment'));
}
