import { z } from 'zod';
import type { Words } from '../../platform/language';
import { frenchSpaces } from '../../platform/typography';
import { WordsShape } from '../../platform/words-shape';

/** The ten common mistakes of AI projects, in the order of the seed. */
export const MISTAKES = [
  'S-ERR-01',
  'S-ERR-02',
  'S-ERR-03',
  'S-ERR-04',
  'S-ERR-05',
  'S-ERR-06',
  'S-ERR-07',
  'S-ERR-08',
  'S-ERR-09',
  'S-ERR-10',
] as const;
export const MistakeId = z.enum(MISTAKES);
export type MistakeId = z.infer<typeof MistakeId>;

export const MISTAKE_WORDS: Readonly<Record<MistakeId, Words>> = {
  'S-ERR-01': { fr: 'Problème métier mal défini', en: 'Unclear business problem' },
  'S-ERR-02': { fr: 'Travail sur les données sous-estimé', en: 'Data work underestimated' },
  'S-ERR-03': { fr: 'La technologie avant le problème', en: 'Technology before the problem' },
  'S-ERR-04': { fr: 'Éthique et réglementation laissées de côté', en: 'Ethics and regulation left aside' },
  'S-ERR-05': { fr: 'Compétences manquantes', en: 'Missing expertise' },
  'S-ERR-06': { fr: 'Utilisateurs finaux non associés', en: 'End users not involved' },
  'S-ERR-07': { fr: 'Déploiement et exploitation non prévus', en: 'Deployment and operation not planned' },
  'S-ERR-08': { fr: 'Résultats non mesurés', en: 'Results not measured' },
  'S-ERR-09': { fr: 'Attentes irréalistes', en: 'Unrealistic expectations' },
  'S-ERR-10': { fr: 'Premier projet trop grand', en: 'First project too big' },
};

/** `cannot_tell`: too little is kept to say. */
export const MistakeVerdict = z.enum(['clear', 'suspected', 'cannot_tell']);
export type MistakeVerdict = z.infer<typeof MistakeVerdict>;

/** Where one goes to set it right. */
export const WayOutPlace = z.enum([
  'record',
  'plan',
  'team',
  'questions',
  'records',
  'kpis',
  'use-case',
  'gates',
]);
export type WayOutPlace = z.infer<typeof WayOutPlace>;

/** What a detector says: its verdict, why, and, unless all is well, the way out. */
export const Diagnosis = z.object({
  verdict: MistakeVerdict,
  reason: WordsShape,
  wayOut: z.object({ words: WordsShape, at: WayOutPlace }).nullable(),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

const words = (fr: string, en: string): Words => ({ fr: frenchSpaces(fr), en });

/** Nothing of it is seen. */
export const clear = (fr: string, en: string): Diagnosis => ({
  verdict: 'clear',
  reason: words(fr, en),
  wayOut: null,
});

interface Way {
  readonly at: WayOutPlace;
  readonly way: readonly [fr: string, en: string];
}

type Told = readonly [fr: string, en: string];

const withWay =
  (verdict: MistakeVerdict) =>
  ([fr, en]: Told, { at, way: [wayFr, wayEn] }: Way): Diagnosis => ({
    verdict,
    reason: words(fr, en),
    wayOut: { words: words(wayFr, wayEn), at },
  });

/** Something kept says so. */
export const suspected = withWay('suspected');

/** Too little is kept; the way says what would tell. */
export const cannotTell = withWay('cannot_tell');

/** A sentence for one, another for more. */
export const counted = (count: number, one: Told, more: Told): Told => (count === 1 ? one : more);
