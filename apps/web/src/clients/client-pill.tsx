import type { ClientStatus } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import { Pill } from '../ui/content/pill';
import { clientStatusLabels, clientStatusTones } from './client-words';

/** Prospect, active or former. */
export function ClientPill({ status }: { readonly status: ClientStatus }) {
  const { t } = useLingui();
  return <Pill tone={clientStatusTones[status]}>{t(clientStatusLabels[status])}</Pill>;
}
