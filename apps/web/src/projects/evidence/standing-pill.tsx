import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Pill } from '../../ui/content/pill';

/** Until when a proof holds, where that is something to know; nothing where it does not expire. */
export function StandingPill({ standing, expiresOn }: Pick<Evidence, 'standing' | 'expiresOn'>) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (expiresOn === null) return null;
  const day = date(expiresOn);
  if (standing === 'expired') return <Pill tone="danger">{t`Expirée : valait jusqu’au ${day}`}</Pill>;
  if (standing === 'expires_soon') return <Pill tone="attention">{t`Expire le ${day}`}</Pill>;
  return <Pill tone="success">{t`Valable jusqu’au ${day}`}</Pill>;
}
