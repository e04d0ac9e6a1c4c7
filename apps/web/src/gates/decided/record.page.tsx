import { type GateDecision, readDecision } from '@jalon/contracts/gates/decisions.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { Guard } from '../../platform/guard';
import { ReadingPage } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { PathLink } from '../../platform/routing/path-link';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { useWords } from '../use-words';
import { RecordSheet } from './record-sheet';
import styles from './record.module.css';

const route = getRouteApi('/shell/gates/$id/record');

/** The decision record, ready to be printed. */
export function RecordPage() {
  const { t } = useLingui();
  const title = t`Compte rendu de décision`;
  const query = useRead(readDecision, { id: route.useParams().id });
  return (
    <Guard permission="gates:read" title={title}>
      <ReadingPage
        query={query}
        title={title}
        lines={14}
        back={<LinkButton to="/gates">{t`Voir les portes ouvertes`}</LinkButton>}
      >
        {(decision) => <Record decision={decision} />}
      </ReadingPage>
    </Guard>
  );
}

function Record({ decision }: { readonly decision: GateDecision }) {
  const { t } = useLingui();
  const words = useWords();
  const { head } = decision;
  usePageTitle(`${(head.project ?? head.useCase).reference} · ${head.gateId} ${words(head.name)}`);
  return (
    <>
      <div className={styles.tools} data-no-print>
        <PathLink path={head.path}>{t`Revenir à la porte`}</PathLink>
        <Button variant="primary" icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
          {t`Imprimer`}
        </Button>
      </div>
      <RecordSheet decision={decision} />
    </>
  );
}
