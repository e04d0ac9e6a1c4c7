import { useLingui } from '@lingui/react/macro';
import { usePageTitle } from '../../platform/routing/page-title';
import { PageHeader } from '../../ui/layout/page-header';

export function SignInPage() {
  const { t } = useLingui();
  usePageTitle(t`Se connecter`);
  return <PageHeader title={t`Se connecter`} />;
}
