import { earlier, type OrganisationContent } from '../story';
import { marengoChoices } from './choices/marengo-choices';
import { marengoClients } from './clients';
import { marengoPeople } from './people';
import { marengoProjects } from './projects/marengo-projects';
import { insightStories } from './stories/insight';
import { internalStories } from './stories/internal';
import { mediaStories } from './stories/media';
import { reportingStories } from './stories/reporting';
import { seoStories } from './stories/seo';
import { seoPageStories } from './stories/seo-pages';
import { socialStories } from './stories/social';
import { socialContent } from './stories/social-content';
import { studioStories } from './stories/studio';

/** The agency of the demonstration, around the founding case (`social-content`). */
export const marengo: OrganisationContent = {
  key: 'marengo',
  founded: 190,
  id: '0d3a1f6e-6b1c-4c57-9b55-4d6172656e67',
  name: 'Atelier Marengo',
  sector: 'Agence de communication',
  headcount: 28,
  currency: 'EUR',
  /** 52 € an hour, as in the gain of the founding case. */
  parameters: { hoursPerDay: 7, workingDaysPerYear: 218, loadedDayRate: 364 },
  people: marengoPeople,
  clients: earlier(100, marengoClients),
  stories: [
    socialContent,
    ...socialStories,
    ...seoStories,
    ...seoPageStories,
    ...mediaStories,
    ...reportingStories,
    ...insightStories,
    ...studioStories,
    ...internalStories,
  ],
  choices: marengoChoices,
  projects: marengoProjects,
};
