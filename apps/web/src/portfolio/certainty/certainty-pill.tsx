import type { Certainty } from '@jalon/domain/portfolio/robustness/certainty';
import { useLingui } from '@lingui/react/macro';
import { Pill } from '../../ui/content/pill';

/** « Sûr » or « Fragile », with its sign; or that it is being computed. */
export function CertaintyPill({ certainty }: { readonly certainty: Pick<Certainty, 'label'> | null }) {
  const { t } = useLingui();
  if (!certainty?.label) return <Pill tone="neutral">{t`Calcul en cours`}</Pill>;
  return certainty.label === 'safe' ? (
    <Pill tone="success">{t({ message: 'Sûr', context: 'ranking' })}</Pill>
  ) : (
    <Pill tone="attention">{t({ message: 'Fragile', context: 'ranking' })}</Pill>
  );
}
