import { listIntakeLinks } from '@jalon/contracts/intake/links.operations';
import { useLingui } from '@lingui/react/macro';
import { Link2, Plus } from 'lucide-react';
import { useState } from 'react';
import { Guard } from '../../platform/guard';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { LinkDialog } from './link-dialog';
import { LinkRow } from './link-row';
import styles from './links.module.css';

/** Public links: who may write to the house without an account, and how much came through each. */
export function LinksPage() {
  const { t } = useLingui();
  usePageTitle(t`Liens publics`);
  return (
    <Guard permission="intake:manage" title={t`Liens publics`}>
      <Links />
    </Guard>
  );
}

function Links() {
  const { t } = useLingui();
  const query = useRead(listIntakeLinks, {});
  const [creating, setCreating] = useState(false);
  const create = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t`Créer un lien`}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t`Liens publics`}
        line={t`Qui ouvre un lien propose sans compte, depuis son téléphone ; rien n’entre au registre sans votre lecture.`}
        actions={
          <>
            <LinkButton to="/intake" variant="quiet">{t`Revenir aux propositions`}</LinkButton>
            {create}
          </>
        }
      />
      <Panel flush>
        <Reading query={query} lines={4}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon={<Link2 size={18} />} title={t`Aucun lien pour l’instant`}>
                {t`Un lien par occasion : un atelier, un client, une équipe. Vous le fermez quand vous voulez.`}
              </EmptyState>
            ) : (
              <ul className={styles.rows}>
                {items.map((link) => (
                  <LinkRow key={link.id} link={link} />
                ))}
              </ul>
            )
          }
        </Reading>
      </Panel>
      {creating && <LinkDialog onClose={() => setCreating(false)} />}
    </>
  );
}
