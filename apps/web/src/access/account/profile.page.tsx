import { useLingui } from '@lingui/react/macro';
import { usePageTitle } from '../../platform/routing/page-title';
import { PageHeader } from '../../ui/layout/page-header';

export function ProfilePage() {
  const { t } = useLingui();
  usePageTitle(t`Profil`);
  return <PageHeader title={t`Profil`} />;
}
