import { listKeptMail } from '@jalon/contracts/access/outbox.operations';
import { useLingui } from '@lingui/react/macro';
import { LinkButton } from '../platform/routing/links';
import { useRead } from '../platform/use-operation';

/** Where mail stays at home, the way to it; nothing elsewhere. */
export function OutboxLink() {
  const { t } = useLingui();
  const { isSuccess } = useRead(listKeptMail, {});
  if (!isSuccess) return null;
  return (
    <p>
      <LinkButton to="/outbox">{t`Ouvrir la boîte d’envoi`}</LinkButton>
    </p>
  );
}
