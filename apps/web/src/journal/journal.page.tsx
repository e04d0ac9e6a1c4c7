import { exportJournal } from '@jalon/contracts/journal/journal.operations';
import { addressOf } from '@jalon/contracts/platform/client';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Download, ShieldCheck } from 'lucide-react';
import { Guard } from '../platform/guard';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay } from '../platform/session';
import { Button, buttonClass } from '../ui/actions/button';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { VerificationPanel } from './check/verification-panel';
import { JournalFilters } from './journal-filters';
import { JournalList } from './journal-list';
import { journalFilterOf, type JournalSearch } from './journal-search';

const route = getRouteApi('/shell/journal');

/** Everything that happened in the organisation, and the proof that nothing was rewritten. */
export function JournalPage() {
  const { t } = useLingui();
  usePageTitle(t`Journal d’audit`);
  return (
    <Guard permission="journal:read" title={t`Journal d’audit`}>
      <Journal />
    </Guard>
  );
}

function Journal() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const replace = (next: Partial<JournalSearch>) => void navigate({ search: next, replace: true });
  return (
    <>
      <PageHeader
        title={t`Journal d’audit`}
        line={t`Qui a fait quoi, et quand. Rien ne s’y réécrit : chaque événement est scellé au précédent.`}
        actions={
          <>
            <Exports search={search} />
            {!search.check && (
              <Button
                variant="primary"
                icon={<ShieldCheck size={16} aria-hidden />}
                onClick={() => replace({ ...search, check: 'yes' })}
              >
                {t`Vérifier le journal`}
              </Button>
            )}
          </>
        }
      />
      {search.check && <VerificationPanel onClose={() => replace({ ...search, check: undefined })} />}
      <Panel flush>
        <JournalFilters search={search} onReplace={replace} />
        <JournalList search={search} />
      </Panel>
    </>
  );
}

/** What the filters let through, as a file: for a spreadsheet, or for a check elsewhere. */
function Exports({ search }: { readonly search: JournalSearch }) {
  const { t } = useLingui();
  if (!useMay('journal:export')) return null;
  const filter = journalFilterOf(search);
  const look = buttonClass({});
  return (
    <>
      <a className={look} href={addressOf(exportJournal, { ...filter, format: 'csv' }).url} download>
        <Download size={16} aria-hidden />
        {t`Exporter en CSV`}
      </a>
      <a className={look} href={addressOf(exportJournal, { ...filter, format: 'ndjson' }).url} download>
        <Download size={16} aria-hidden />
        {t`Exporter avec les sceaux`}
      </a>
    </>
  );
}
