import { listOwn, type OwnProposal } from '@jalon/contracts/intake/own.operations';
import { useLingui } from '@lingui/react/macro';
import { Lightbulb, Plus } from 'lucide-react';
import { useState } from 'react';
import { Guard } from '../../platform/guard';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { CorrectDialog } from './correct-dialog';
import { OwnItem } from './own-item';
import styles from './propose.module.css';

/** What the reader proposed, and what becomes of each. */
export function MinePage() {
  const { t } = useLingui();
  usePageTitle(t`Mes propositions`);
  const another = (
    <LinkButton to="/propose" variant="primary" icon={<Plus size={16} aria-hidden />}>
      {t`Proposer`}
    </LinkButton>
  );
  return (
    <Guard permission="intake:propose" title={t`Mes propositions`}>
      <div className={styles.page}>
        <PageHeader
          title={t`Mes propositions`}
          line={t`Ce que vous avez proposé, et où en est chaque demande.`}
          actions={another}
        />
        <OwnList />
      </div>
    </Guard>
  );
}

function OwnList() {
  const { t } = useLingui();
  const query = useRead(listOwn, {});
  const [correcting, setCorrecting] = useState<OwnProposal>();
  return (
    <>
      <Reading query={query} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel>
              <EmptyState
                icon={<Lightbulb size={18} />}
                title={t`Vous n’avez encore rien proposé`}
                action={<LinkButton to="/propose">{t`Proposer une idée ou un besoin`}</LinkButton>}
              >
                {t`Une tâche répétée, une attente, une idée vue ailleurs : deux phrases suffisent.`}
              </EmptyState>
            </Panel>
          ) : (
            <ul className={styles.list}>
              {items.map((own) => (
                <OwnItem key={own.id} own={own} onCorrect={() => setCorrecting(own)} />
              ))}
            </ul>
          )
        }
      </Reading>
      {correcting && <CorrectDialog own={correcting} onClose={() => setCorrecting(undefined)} />}
    </>
  );
}
