import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import { isEnded, type ProjectStatus } from './project-status';

/**
 * `edit` the record; `team` gives and ends roles; `answer` the questions, `answer-organisation` those about the
 * organisation; `profile` chooses how much is asked; `version` moves to a newer life cycle; `comment` in the discussion.
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

/** What this actor may do on this project now: by permission in the organisation, or by a role held on it. */
export function mayOnProject(
  actor: Pick<Actor, 'roles' | 'scope'>,
  { status, roleIds }: ProjectStanding,
): readonly ProjectAction[] {
  const runs = mayDo(actor, 'projects:manage');
  const takesPart = mayDo(actor, 'projects:contribute');
  const leads = runs || (takesPart && roleIds.some((role) => LEADING.includes(role)));
  const reviews = takesPart && actor.roles.includes('compliance_reviewer');
  const answers = leads || reviews || (takesPart && roleIds.length > 0);
  const isOpen = status === null || !isEnded(status);
  const may: Readonly<Record<ProjectAction, boolean>> = {
    edit: isOpen && leads,
    team: isOpen && leads,
    answer: isOpen && answers,
    'answer-organisation': isOpen && (runs || reviews),
    profile: isOpen && leads,
    version: isOpen && runs,
    comment: mayDo(actor, 'discussion:write'),
  };
  return PROJECT_ACTIONS.filter((action) => may[action]);
}
