import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import { Pill } from '../ui/content/pill';
import { statusLabels, statusTones } from './words/status-words';

/** Where a use case stands. */
export function StatusPill({ status }: { readonly status: UseCaseStatus }) {
  const { t } = useLingui();
  return <Pill tone={statusTones[status]}>{t(statusLabels[status])}</Pill>;
}
