import { useLingui } from '@lingui/react/macro';
import { Compass } from 'lucide-react';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { EmptyState } from '../ui/feedback/empty-state';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useLingui();
  usePageTitle(t`Page introuvable`);
  return (
    <>
      <PageHeader title={t`Page introuvable`} />
      <Panel>
        <EmptyState
          icon={<Compass size={18} />}
          title={t`Rien à cette adresse`}
          action={<LinkButton to="/">{t`Revenir à l’accueil`}</LinkButton>}
        >
          {t`Le lien est peut-être ancien, ou l’élément a été retiré.`}
        </EmptyState>
      </Panel>
    </>
  );
}
