import { exportUseCases } from '@jalon/contracts/use-cases/export.operations';
import { useLingui } from '@lingui/react/macro';
import { ExportMenu } from '../../views/export-menu';
import type { PageViews, ViewedPage } from '../../views/use-views';
import { ViewBar } from '../../views/view-bar';
import { listInputOf, type ListSearch } from '../list/list-search';
import styles from './register.module.css';
import { ViewSwitch } from './view-switch';

interface Props {
  readonly search: ListSearch;
  readonly viewed: ViewedPage;
  readonly views: PageViews;
  readonly onChange: (part: Partial<ListSearch>) => void;
}

/** What one does with the register as a whole: choose a view, take it out, lay it out otherwise. */
export function RegisterHead({ search, viewed, views, onChange }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.head}>
      <ViewBar {...viewed} {...views} whole={t`Tout le registre`} />
      <ExportMenu op={exportUseCases} input={listInputOf(search)} />
      <ViewSwitch view={search.view} onChange={(view) => onChange({ view })} />
    </div>
  );
}
