import { getShortlist, type ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Guard } from '../../../platform/guard';
import { ReadingPage } from '../../../platform/reading';
import { LinkButton } from '../../../platform/routing/links';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useRead } from '../../../platform/use-operation';
import { Columns, Panel } from '../../../ui/layout/panel';
import { ComparePanel } from '../compare/compare-panel';
import { CertaintyBanner } from './certainty-banner';
import { CutPanel } from './cut-panel';
import { MadeFrom } from './made-from';
import { RetainedList } from '../retained/retained-list';
import { ShortlistHeader } from './shortlist-header';
import { ShortlistNotices } from './shortlist-notices';
import { StandingPanel } from './standing-panel';

interface Props {
  readonly id: string;
  /** What other contexts show beside it: discussion, tasks, history. */
  readonly aside?: ReactNode;
}

/** One shortlist: what was retained, how sure it was, and whether it still holds. */
export function ShortlistPage({ id, aside }: Props) {
  const { t } = useLingui();
  const title = t`Présélection`;
  return (
    <Guard permission="portfolio:read" title={title}>
      <Read id={id} aside={aside} title={title} />
    </Guard>
  );
}

function Read({ id, aside, title }: Props & { readonly title: string }) {
  const { t } = useLingui();
  const query = useRead(getShortlist, { id });
  const back = <LinkButton to="/shortlists">{t`Voir toutes les présélections`}</LinkButton>;
  return (
    <ReadingPage query={query} lines={12} title={title} back={back}>
      {(shortlist) => <Loaded key={shortlist.id} shortlist={shortlist} aside={aside} />}
    </ReadingPage>
  );
}

interface LoadedProps extends Pick<Props, 'aside'> {
  readonly shortlist: ShortlistDetail;
}

function Loaded({ shortlist, aside }: LoadedProps) {
  const { t } = useLingui();
  usePageTitle(shortlist.name);
  const { snapshot, today } = shortlist;
  const main = (
    <>
      <CertaintyBanner snapshot={snapshot} />
      <StandingPanel shortlist={shortlist} />
      <Panel title={t`Retenus, dans l’ordre`} flush>
        <RetainedList snapshot={snapshot} today={today} />
      </Panel>
      <CutPanel snapshot={snapshot} />
      <ComparePanel shortlist={shortlist} />
      <MadeFrom shortlist={shortlist} />
    </>
  );
  return (
    <>
      <ShortlistHeader shortlist={shortlist} />
      <ShortlistNotices shortlist={shortlist} />
      {aside ? <Columns main={main} aside={aside} /> : main}
    </>
  );
}
