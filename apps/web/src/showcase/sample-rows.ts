import type { Tone } from '../ui/content/pill';

export interface SampleRow {
  readonly id: string;
  readonly title: string;
  readonly tone: Tone;
  readonly owner: string;
  readonly score: number;
}

const TITLES = [
  'Réponse aux appels d’offres',
  'Contrefaçons visuelles',
  'Charge des équipes',
  'Veille augmentée',
];
const OWNERS = ['Karim Benali', 'Jean-Noël Côté', 'Amélie Durand', 'Zoé Lefèvre'];
const TONES: readonly Tone[] = ['neutral', 'pilot', 'success', 'info'];

/** As many rows as asked, the same each time. */
export const sampleRows = (count: number): readonly SampleRow[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `CU-${String(at + 1).padStart(3, '0')}`,
    title: TITLES[at % 4] ?? '',
    tone: TONES[at % 4] ?? 'neutral',
    owner: OWNERS[(at * 3) % 4] ?? '',
    score: ((at * 37) % 50) / 10,
  }));
