import { ImportState, VerdictCounts } from '@jalon/domain/imports/run';
import { VERDICTS } from '@jalon/domain/imports/verdict-codes';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { stateLabels } from '../../../imports/words/state-words';
import { verdictTabs } from '../../../imports/words/verdict-words';
import { useFormat } from '../../../platform/format';
import { messages } from '../../../platform/messages';
import type { ContextWords } from './view-words';

const fieldLabels = messages({
  kind: msg`Registre`,
  state: msg`Étape`,
  fileBytes: msg`Taille`,
  fileSha256: msg`Empreinte SHA-256`,
  rowCount: msg`Lignes`,
  counts: msg`Vérification`,
  applied: msg({ message: 'Lignes appliquées', context: 'field' }),
  added: msg({ message: 'Lignes créées', context: 'field' }),
  changed: msg({ message: 'Lignes modifiées', context: 'field' }),
  retired: msg({ message: 'Lignes archivées', context: 'field' }),
  leftOut: msg({ message: 'Lignes laissées de côté', context: 'field' }),
  clients: msg({ message: 'Clients créés', context: 'field' }),
  undone: msg({ message: 'Lignes remises comme avant', context: 'field' }),
  left: msg({ message: 'Lignes restées telles quelles', context: 'field' }),
});

const KINDS = messages({
  'use-cases': msg`Cas d’usage`,
  clients: msg`Clients`,
  measurements: msg`Mesures de KPI`,
});

type Known = keyof typeof fieldLabels;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldLabels, name);
const isKind = (value: unknown): value is keyof typeof KINDS =>
  typeof value === 'string' && Object.hasOwn(KINDS, value);

/** How imports call their fields and values in the journal. */
export function useImportWords(): ContextWords {
  const { t } = useLingui();
  const { number, size } = useFormat();
  const countsText = (value: unknown): string | undefined => {
    const counts = VerdictCounts.safeParse(value).data;
    return (
      counts &&
      VERDICTS.filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${t(verdictTabs[verdict])} ${number(counts[verdict])}`)
        .join(' · ')
    );
  };
  const stateText = (value: unknown): string | undefined => {
    const state = ImportState.safeParse(value).data;
    return state && t(stateLabels[state]);
  };
  const texts: Readonly<Record<string, (value: unknown) => string | undefined>> = {
    kind: (value) => (isKind(value) ? t(KINDS[value]) : undefined),
    state: stateText,
    counts: countsText,
    fileBytes: (value) => (typeof value === 'number' ? size(value) : undefined),
  };
  return {
    field: (name) => (isKnown(name) ? t(fieldLabels[name]) : undefined),
    value: (name, value) => texts[name]?.(value),
  };
}
