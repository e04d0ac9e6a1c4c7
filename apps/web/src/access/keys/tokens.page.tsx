import { listTokens, revokeToken } from '@jalon/contracts/access/tokens.operations';
import type { ApiToken } from '@jalon/domain/access/api-token';
import { useLingui } from '@lingui/react/macro';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import styles from '../account/account.module.css';
import { TokenDialog } from './token-dialog';

/** One's own keys for programs, in this organisation. */
export function TokensPage() {
  const { t } = useLingui();
  const query = useRead(listTokens, {});
  const [creating, setCreating] = useState(false);
  usePageTitle(t`Jetons d’API`);
  const create = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t`Créer un jeton`}
    </Button>
  );
  return (
    <Panel
      title={t`Jetons d’API`}
      line={t`Un programme agit en votre nom, dans cette organisation, jusqu’à l’expiration.`}
      actions={query.data && query.data.length > 0 && create}
    >
      <Reading query={query} lines={3}>
        {(tokens) =>
          tokens.length === 0 ? (
            <EmptyState icon={<KeyRound size={18} />} title={t`Aucun jeton pour l’instant`} action={create}>
              {t`Un jeton relie Jalon à un tableau de bord ou à un script, en lecture seule si vous voulez.`}
            </EmptyState>
          ) : (
            <ul className={styles.rows}>
              {tokens.map((token) => (
                <TokenRow key={token.id} token={token} />
              ))}
            </ul>
          )
        }
      </Reading>
      <TokenDialog opened={creating} onClose={() => setCreating(false)} />
    </Panel>
  );
}

function TokenRow({ token }: { readonly token: ApiToken }) {
  const { t } = useLingui();
  const { date, relative } = useFormat();
  const { show } = useToasts();
  const [asking, setAsking] = useState(false);
  const revoke = useWrite(revokeToken);
  const confirm = () =>
    revoke.mutate(
      { id: token.id },
      {
        onSuccess: () => show({ text: t`Le jeton « ${token.name} » est révoqué.` }),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <li>
      <div>
        <p>
          <strong>{token.name}</strong>{' '}
          <span className="muted">{token.scope === 'read' ? t`lecture seule` : t`accès complet`}</span>
        </p>
        <p className="muted small">
          {t`Expire le ${date(token.expiresAt)}`} ·{' '}
          {token.lastUsedAt ? t`utilisé ${relative(token.lastUsedAt)}` : t`jamais utilisé`}
        </p>
      </div>
      <Button size="small" onClick={() => setAsking(true)} aria-label={t`Révoquer ${token.name}`}>
        {t`Révoquer`}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Révoquer « ${token.name} » ?`}
        consequence={t`Les programmes qui s’en servent seront refusés aussitôt.`}
        confirmLabel={t`Révoquer le jeton`}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
        busy={revoke.isPending}
        danger
      />
    </li>
  );
}
