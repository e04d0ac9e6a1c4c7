import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../../platform/messages';
import type { ContextWords } from './view-words';

const fieldLabels = messages({
  purpose: msg`La question posée`,
  digest: msg`Empreinte SHA-256`,
  sharedAt: msg({ message: 'Partagée le', context: 'field' }),
  withdrawnAt: msg({ message: 'Retirée le', context: 'field' }),
  withdrawnReason: msg`Motif`,
});

type Known = keyof typeof fieldLabels;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldLabels, name);

/** How shortlists call their fields in the journal. */
export function useShortlistWords(): ContextWords {
  const { t } = useLingui();
  return {
    field: (name) => (isKnown(name) ? t(fieldLabels[name]) : undefined),
    value: () => undefined,
  };
}
