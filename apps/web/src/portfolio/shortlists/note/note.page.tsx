import { getShortlist } from '@jalon/contracts/portfolio/shortlists.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { Guard } from '../../../platform/guard';
import { ReadingPage } from '../../../platform/reading';
import { LinkButton } from '../../../platform/routing/links';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useRead } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { NoteSheet } from './note-sheet';
import styles from './note.module.css';

const route = getRouteApi('/shell/shortlists/$id/note');

/** One printed page for the committee: what is proposed, how sure it is, and what would change it. */
export function NotePage() {
  const { t } = useLingui();
  return (
    <Guard permission="portfolio:read" title={t`Note pour le comité`}>
      <Note />
    </Guard>
  );
}

function Note() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const query = useRead(getShortlist, { id });
  const title = t`Note pour le comité`;
  usePageTitle(query.data ? `${query.data.name} · ${title}` : title);
  const back = <LinkButton to="/shortlists">{t`Voir toutes les présélections`}</LinkButton>;
  return (
    <ReadingPage query={query} title={title} lines={12} back={back}>
      {(shortlist) => (
        <>
          <div className={styles.tools} data-no-print>
            <Link to="/shortlists/$id" params={{ id }}>
              {t`Revenir à la présélection`}
            </Link>
            <Button variant="primary" icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
              {t`Imprimer`}
            </Button>
          </div>
          <NoteSheet shortlist={shortlist} />
        </>
      )}
    </ReadingPage>
  );
}
