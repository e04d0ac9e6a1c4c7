import { type BulkEdit, listBulk } from '@jalon/contracts/use-cases/bulk.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { useFormat } from '../../../platform/format';
import { Guard } from '../../../platform/guard';
import { Reading } from '../../../platform/reading';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useRead } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { PageHeader } from '../../../ui/layout/page-header';
import { Panel } from '../../../ui/layout/panel';
import { useChangeText } from './use-change-text';
import { useUndoBulk } from '../use-bulk';
import styles from '../bulk.module.css';

/** The bulk edits of the last seven days; for a day each can be taken back. */
export function BulkListPage() {
  const { t } = useLingui();
  usePageTitle(t`Modifications groupées`);
  return (
    <Guard permission="discussion:read" title={t`Modifications groupées`}>
      <PageHeader
        above={<Link to="/use-cases">{t`Cas d’usage`}</Link>}
        title={t`Modifications groupées`}
        line={t`Celles des sept derniers jours ; chacune s’annule pendant 24 heures.`}
      />
      <Panel>
        <Edits />
      </Panel>
    </Guard>
  );
}

function Edits() {
  const { t } = useLingui();
  const query = useRead(listBulk, {});
  return (
    <Reading query={query} lines={6}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t`Aucune modification groupée ces sept derniers jours`}>
            {t`Cochez des cas d’usage dans le registre pour changer d’un coup leur responsable, leur statut, leurs étiquettes ou leurs clients.`}
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {items.map((edit) => (
              <li key={edit.id}>
                <Edit edit={edit} />
              </li>
            ))}
          </ul>
        )
      }
    </Reading>
  );
}

function Edit({ edit }: { readonly edit: BulkEdit }) {
  const { dateTime } = useFormat();
  const changeText = useChangeText();
  const { id, change, changed, person, at } = edit;
  return (
    <div className={styles.facts}>
      <div>
        <Link to="/use-cases/bulk/$id" params={{ id }}>
          {changeText(change)}
        </Link>
        <p className="muted small">
          {person.name} · <time dateTime={at}>{dateTime(at)}</time> ·{' '}
          <Plural value={changed} one="# cas d’usage" other="# cas d’usage" />
        </p>
      </div>
      <UndoEdit edit={edit} />
    </div>
  );
}

/** The button that takes it back, or what became of it. */
export function UndoEdit({ edit: { id, mayUndo, undoneAt, until } }: { readonly edit: BulkEdit }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { undo, busy } = useUndoBulk();
  if (undoneAt !== null) return <span className="muted small">{t`Annulée le ${dateTime(undoneAt)}`}</span>;
  if (!mayUndo) return null;
  return (
    <Button
      size="small"
      busy={busy}
      icon={<Undo2 size={14} aria-hidden />}
      title={t`Possible jusqu’au ${dateTime(until)}`}
      onClick={() => void undo(id)}
    >
      {t`Annuler la modification`}
    </Button>
  );
}
