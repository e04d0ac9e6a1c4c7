import { useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '../ui/feedback/error-state';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';

/** A screen that broke: the rest of the house stands, drafts are kept. */
export function CrashPage({ reset }: ErrorComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Cette page ne s’est pas affichée`} />
      <Panel>
        <ErrorState title={t`Un incident s’est produit dans cette page`} onRetry={reset}>
          {t`Ce que vous aviez saisi est conservé. Réessayez, ou rechargez la page.`}
        </ErrorState>
      </Panel>
    </>
  );
}

/** The same where even the frame broke: it then brings its own landmark. */
export function WholeCrashPage(props: ErrorComponentProps) {
  return (
    <main>
      <CrashPage {...props} />
    </main>
  );
}
