import { useLingui } from '@lingui/react/macro';
import { Guard } from '../../platform/guard';
import { usePageTitle } from '../../platform/routing/page-title';
import { PageHeader } from '../../ui/layout/page-header';

/** Every project of the organisation. */
export function ProjectsPage() {
  const { t } = useLingui();
  const title = t`Projets`;
  usePageTitle(title);
  return (
    <Guard permission="projects:read" title={title}>
      <PageHeader title={title} line={t`Où en est chaque projet, et ce qu’il attend.`} />
    </Guard>
  );
}
