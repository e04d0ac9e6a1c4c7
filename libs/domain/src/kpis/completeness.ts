import { z } from 'zod';
import type { Words } from '../platform/language';
import type { Kpi } from './kpi';

/** What a KPI still lacks before it can be decided upon (S-KPI-01, S-KPI-21). */
export const KpiGap = z.enum(['denominator', 'target', 'date', 'owner', 'source', 'cadence', 'margin']);
export type KpiGap = z.infer<typeof KpiGap>;

type Checkable = Pick<Kpi, 'role' | 'margin' | 'target' | 'targetOn' | 'source' | 'cadence'> & {
  readonly meaning: Pick<Kpi['meaning'], 'isRatio' | 'denominator'>;
  readonly owner: unknown;
};

/** In the order in which one fills them in. A guardrail has a margin, and no target or date to reach it. */
export function gapsOf(kpi: Checkable): readonly KpiGap[] {
  const isGuardrail = kpi.role === 'guardrail';
  const lacks: Readonly<Record<KpiGap, boolean>> = {
    denominator: kpi.meaning.isRatio && kpi.meaning.denominator === null,
    target: !isGuardrail && kpi.target === null,
    date: !isGuardrail && kpi.targetOn === null,
    owner: kpi.owner === null,
    source: kpi.source === null,
    cadence: kpi.cadence === null,
    margin: isGuardrail && kpi.margin === null,
  };
  return KpiGap.options.filter((gap) => lacks[gap]);
}

/** Unit, direction and effect type are there from the start: the rest makes it complete. */
export const isComplete = (kpi: Checkable): boolean => gapsOf(kpi).length === 0;

export const KPI_GAP_WORDS: Readonly<Record<KpiGap, Words>> = {
  denominator: { fr: 'le dénominateur', en: 'the denominator' },
  target: { fr: 'la cible', en: 'the target' },
  date: { fr: 'la date de la cible', en: 'the target date' },
  owner: { fr: 'la personne responsable', en: 'the owner' },
  source: { fr: 'la source des chiffres', en: 'the source of the figures' },
  cadence: { fr: 'la cadence', en: 'the cadence' },
  margin: { fr: 'la marge tolérée', en: 'the margin allowed' },
};
