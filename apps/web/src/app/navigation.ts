import { accessNavigation } from '../access/access.routes';
import { clientsNavigation } from '../clients/clients.routes';
import { discussionNavigation } from '../discussion/discussion.routes';
import { gatesNavigation } from '../gates/gates.routes';
import { homeNavigation } from '../home/home.routes';
import { importsNavigation } from '../imports/imports.routes';
import { intakeNavigation } from '../intake/intake.routes';
import { triageNavigation } from '../intake/triage.routes';
import { jobsNavigation } from '../jobs/jobs.routes';
import { journalNavigation } from '../journal/journal.routes';
import { lifecycleNavigation } from '../lifecycle/lifecycle.routes';
import { organisationNavigation } from '../organisation/organisation.routes';
import type { NavigationEntry } from '../platform/routing/navigation';
import { portfolioNavigation } from '../portfolio/portfolio.routes';
import { timelineNavigation } from '../projects/plan.routes';
import { projectsNavigation } from '../projects/projects.routes';
import { shortlistsNavigation } from '../portfolio/shortlists.routes';
import { scoringNavigation } from '../scoring/scoring.routes';
import { scoreModelsNavigation } from '../scoring/score-models.routes';
import { useCasesNavigation } from '../use-cases/use-cases.routes';

/** Every entry of the left navigation, in order; each context says its own. */
export const NAVIGATION: readonly NavigationEntry[] = [
  ...homeNavigation,
  ...portfolioNavigation,
  ...shortlistsNavigation,
  ...gatesNavigation,
  ...scoringNavigation,
  ...useCasesNavigation,
  ...intakeNavigation,
  ...triageNavigation,
  ...projectsNavigation,
  ...timelineNavigation,
  ...clientsNavigation,
  ...importsNavigation,
  ...discussionNavigation,
  ...journalNavigation,
  ...organisationNavigation,
  ...lifecycleNavigation,
  ...scoreModelsNavigation,
  ...accessNavigation,
  ...jobsNavigation,
];
