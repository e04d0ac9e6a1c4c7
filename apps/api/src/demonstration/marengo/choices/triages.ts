import type { TriageAnswers, TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { frenchSpaces } from '@jalon/domain/platform/typography';
import type { Choice } from '../../choices/choice';

/** What most needs of the agency have in common. */
const USUAL: TriageAnswers = {
  problem: 'concrete',
  nature: 'content',
  frequency: 'weekly',
  procedure: 'unwritten',
  data: 'ready',
  checking: 'reviewed',
  tool: 'no',
};

interface When {
  readonly day: number;
  readonly by: string;
  readonly overruled?: { readonly verdict: TriageVerdict; readonly reason: string };
}

const triage = (
  useCase: string,
  { day, by, overruled }: When,
  answers: Partial<TriageAnswers> = {},
): Choice => ({
  kind: 'triage',
  key: `triage:${useCase}`,
  thread: `triage:${useCase}`,
  place: 0,
  day,
  by,
  useCase,
  answers: { ...USUAL, ...answers },
  ...(overruled && { overruled }),
});

/** Twenty-five verdicts of the four kinds; what came in last is still to be sorted. */
export const triages: readonly Choice[] = [
  triage('meeting-minutes', { day: 66, by: 'sofia' }, { tool: 'yes' }),
  triage('content-brief', { day: 61, by: 'thomas' }),
  triage('social-content', { day: 148, by: 'camille' }, { tool: 'partly' }),
  triage(
    'monthly-reporting',
    { day: 59, by: 'sofia' },
    { nature: 'rules', frequency: 'monthly', procedure: 'written', data: 'scattered' },
  ),
  triage('intent-clusters', { day: 55, by: 'thomas' }, { procedure: 'written' }),
  triage(
    'traffic-forecast',
    { day: 54, by: 'thomas' },
    { nature: 'prediction', frequency: 'monthly', data: 'missing' },
  ),
  triage(
    'ad-campaigns',
    { day: 54, by: 'sofia' },
    { nature: 'prediction', procedure: 'written', tool: 'partly' },
  ),
  triage(
    'campaign-reports',
    { day: 53, by: 'sofia' },
    { frequency: 'monthly', procedure: 'written', tool: 'partly' },
  ),
  triage('virality', { day: 52, by: 'amina' }, { nature: 'prediction', data: 'scattered' }),
  triage('segment-pages', { day: 51, by: 'thomas' }, { data: 'missing', tool: 'yes' }),
  triage('workload', { day: 47, by: 'thomas' }, { nature: 'rules', procedure: 'written', data: 'missing' }),
  triage('internal-linking', { day: 46, by: 'thomas' }, { frequency: 'monthly' }),
  triage('featured-snippets', { day: 45, by: 'thomas' }, { frequency: 'rarely' }),
  triage('competitive-watch', { day: 44, by: 'sofia' }, { procedure: 'written', tool: 'partly' }),
  triage('product-pages', { day: 43, by: 'thomas' }, { procedure: 'written', data: 'scattered' }),
  triage('spend-anomalies', { day: 41, by: 'bastien' }, { nature: 'prediction', checking: 'harmless' }),
  triage('creative-brief', { day: 38, by: 'sofia' }, { procedure: 'written' }),
  triage(
    'media-forecast',
    {
      day: 36,
      by: 'thomas',
      overruled: {
        verdict: 'ai',
        reason: frenchSpaces(
          'L’historique est éparpillé, c’est vrai ; Bastien le rassemble pour le prochain plan média, avec ou sans nous. Nous gardons l’idée ouverte plutôt que de la reprendre à zéro dans six mois.',
        ),
      },
    },
    { nature: 'prediction', frequency: 'monthly', data: 'scattered' },
  ),
  triage('tenders', { day: 33, by: 'sofia' }, { frequency: 'monthly' }),
  triage('formats', { day: 31, by: 'thomas' }, { nature: 'rules', procedure: 'written', tool: 'partly' }),
  triage('trends', { day: 28, by: 'sofia' }, { data: 'scattered' }),
  triage('newsletters', { day: 27, by: 'sofia' }, { procedure: 'written', tool: 'partly' }),
  triage('moderation', { day: 20, by: 'camille' }, { procedure: 'unknown' }),
  triage(
    'seo-reporting',
    { day: 17, by: 'lucas' },
    { nature: 'rules', frequency: 'monthly', procedure: 'written', tool: 'yes' },
  ),
  triage('subtitles', { day: 15, by: 'oliver' }, { tool: 'yes' }),
  triage('reviews', { day: 10, by: 'ines' }, { checking: 'unchecked' }),
];
