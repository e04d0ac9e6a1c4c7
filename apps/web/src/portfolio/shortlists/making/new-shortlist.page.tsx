import { previewShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Guard } from '../../../platform/guard';
import { ReadingPage } from '../../../platform/reading';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useRead } from '../../../platform/use-operation';
import { PageHeader } from '../../../ui/layout/page-header';
import { askedOf } from '../shortlist-search';
import { Making } from './making';
import { useEntries } from './use-entries';

const route = getRouteApi('/shell/shortlists/new');

/** From a selection of the ranking to a frozen list. */
export function NewShortlistPage() {
  const { t } = useLingui();
  const title = t`Nouvelle présélection`;
  usePageTitle(title);
  return (
    <Guard permission="portfolio:shortlist" title={title}>
      <Choosing title={title} />
    </Guard>
  );
}

function Choosing({ title }: { readonly title: string }) {
  const { t } = useLingui();
  const search = route.useSearch();
  const { entries, change, forget } = useEntries(search.ids);
  const asked = askedOf(search);
  const ids = entries ? entries.map(({ id }) => id) : search.ids;
  // Sorted: another order of the same ones is no other question.
  const wanted = [...ids].sort().map((id) => ({ id }));
  const query = useRead(previewShortlist, { ...asked, entries: wanted }, { keep: true });
  return (
    <ReadingPage query={query} title={title} lines={12}>
      {(preview) => (
        <>
          <PageHeader
            above={<Link to="/portfolio">{t`Classement`}</Link>}
            title={title}
            line={t`Mettez dans l’ordre, dites pourquoi, puis figez : la liste gardera le classement et la certitude de ce jour.`}
          />
          <Making
            preview={preview}
            asked={asked}
            ids={search.ids}
            kept={entries}
            onChange={change}
            onForget={forget}
            isStale={query.isPlaceholderData || query.isFetching}
            onReread={() => void query.refetch()}
          />
        </>
      )}
    </ReadingPage>
  );
}
