import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../../platform/messages';
import type { ContextWords } from './view-words';

const fieldLabels = messages({
  changed: msg`Cas d’usage modifiés`,
  restored: msg`Cas d’usage remis en l’état`,
  left: msg({ message: 'Laissés tels quels', context: 'field' }),
});

type Known = keyof typeof fieldLabels;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldLabels, name);

/** A bulk edit in the journal: how many use cases, and what they got, as the register calls it. */
export function useBulkWords(register: ContextWords): ContextWords {
  const { t } = useLingui();
  return {
    field: (name) => (isKnown(name) ? t(fieldLabels[name]) : register.field(name)),
    value: register.value,
  };
}
