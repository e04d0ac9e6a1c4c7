import { getBulk } from '@jalon/contracts/use-cases/bulk.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useFormat } from '../../../platform/format';
import { ReadingPage } from '../../../platform/reading';
import { LinkButton } from '../../../platform/routing/links';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useRead } from '../../../platform/use-operation';
import { PageHeader } from '../../../ui/layout/page-header';
import { Panel } from '../../../ui/layout/panel';
import { UndoEdit } from './bulk-list.page';
import { useChangeText } from './use-change-text';
import styles from '../bulk.module.css';

const route = getRouteApi('/shell/use-cases/bulk/$id');

/** One bulk edit with the use cases that it changed. */
export function BulkEditPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const query = useRead(getBulk, { id });
  usePageTitle(t`Modification groupée`);
  const back = <LinkButton to="/use-cases/bulk">{t`Voir les modifications groupées`}</LinkButton>;
  return (
    <ReadingPage query={query} title={t`Modification groupée`} lines={8} back={back}>
      {(edit) => <Loaded edit={edit} />}
    </ReadingPage>
  );
}

function Loaded({ edit }: { readonly edit: Output<typeof getBulk> }) {
  const { t } = useLingui();
  const { dateTime, number } = useFormat();
  const changeText = useChangeText();
  const { change, person, at, rows, changed } = edit;
  return (
    <>
      <PageHeader
        above={
          <>
            <Link to="/use-cases">{t`Cas d’usage`}</Link> /{' '}
            <Link to="/use-cases/bulk">{t`Modifications groupées`}</Link>
          </>
        }
        title={changeText(change)}
        line={t`Par ${person.name}, le ${dateTime(at)}`}
        actions={<UndoEdit edit={edit} />}
      />
      <Panel title={t`Cas d’usage modifiés`}>
        <ul className={styles.list}>
          {rows.map(({ id, reference, title, touched }) => (
            <li key={id} className={styles.facts}>
              <span>
                <Link to="/use-cases/$id" params={{ id }}>
                  {title}
                </Link>{' '}
                <span className="muted small">{reference}</span>
              </span>
              {touched && edit.undoneAt === null && (
                <span className="muted small">{t`Modifié depuis : resterait tel quel`}</span>
              )}
            </li>
          ))}
        </ul>
        {rows.length < changed && (
          <p className="muted small">
            <Trans>et {number(changed - rows.length)} autres</Trans>
          </p>
        )}
      </Panel>
    </>
  );
}
