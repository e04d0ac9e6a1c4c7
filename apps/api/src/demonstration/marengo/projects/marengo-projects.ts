import type { ProjectStory } from '../../deeds/deed';
import { campaignReportsProject } from './campaign-reports';
import { contentBriefProject } from './content-brief';
import { meetingMinutesProject } from './meeting-minutes';
import { segmentPagesProject } from './segment-pages';
import { socialContentProject } from './social-content';

/** What the agency carries through its gates: in a second pilot, framed, choosing, blocked, and given up. */
export const marengoProjects: readonly ProjectStory[] = [
  socialContentProject,
  contentBriefProject,
  campaignReportsProject,
  segmentPagesProject,
  meetingMinutesProject,
];
