import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Reading } from '../platform/reading';
import { LinkButton } from '../platform/routing/links';
import { useRead } from '../platform/use-operation';
import { EmptyState } from '../ui/feedback/empty-state';
import { Panel } from '../ui/layout/panel';
import { StatusPill } from './status-pill';
import styles from './use-cases-of-client.module.css';

const SHOWN = 6;

/** The use cases that concern a client, the last changed first; the whole list is one link away. */
export function UseCasesOfClient({ clientId }: { readonly clientId: string }) {
  const { t } = useLingui();
  const query = useRead(listUseCases, { clientId: [clientId], limit: SHOWN });
  return (
    <Panel title={t`Cas d’usage`}>
      <Reading query={query} lines={4}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t`Aucun cas d’usage rattaché`}>
              {t`Le rattachement se fait sur la page du cas d’usage, dans « Clients, responsable et étiquettes ».`}
            </EmptyState>
          ) : (
            <>
              <ul className={styles.list}>
                {items.map(({ id, title, reference, status }) => (
                  <li key={id} className={styles.item}>
                    <Link to="/use-cases/$id" params={{ id }}>
                      {title}
                    </Link>
                    <span className={styles.state}>
                      <span className="muted small figures">{reference}</span>
                      <StatusPill status={status} />
                    </span>
                  </li>
                ))}
              </ul>
              <LinkButton to="/use-cases" search={{ clientId: [clientId] }} size="small">
                <Plural
                  value={total ?? items.length}
                  one="Voir # cas d’usage dans le registre"
                  other="Voir ses # cas d’usage dans le registre"
                />
              </LinkButton>
            </>
          )
        }
      </Reading>
    </Panel>
  );
}
