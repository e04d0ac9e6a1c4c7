import type { ProjectStory } from '../../deeds/deed';
import { framing } from './social-content/framing';
import { choosing } from './social-content/choosing';
import { building } from './social-content/building';
import { piloting } from './social-content/piloting';

/** The founding case: five gates passed, a pilot sent back to be adjusted, and a second one under way. */
export const socialContentProject: ProjectStory = {
  useCase: 'social-content',
  status: 'in_project',
  deeds: [...framing, ...choosing, ...building, ...piloting],
};
