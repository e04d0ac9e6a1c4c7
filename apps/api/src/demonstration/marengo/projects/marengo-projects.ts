import type { ProjectStory } from '../../deeds/deed';
import { socialContentProject } from './social-content';

/** What the agency carries through its gates. */
export const marengoProjects: readonly ProjectStory[] = [socialContentProject];
