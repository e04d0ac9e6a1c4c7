import { listScoreModels, type ScoreModelListItem } from '@jalon/contracts/scoring/score-models.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Guard } from '../../platform/guard';
import { Reading } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { CopyDialog } from './list/copy-dialog';
import styles from './list/list.module.css';
import { ShareBar } from './read/share-bar';

/** How the organisation scores its use cases: one usual way, and others. */
export function ScoreModelsPage() {
  const { t } = useLingui();
  usePageTitle(t`Grilles de notation`);
  return (
    <Guard permission="scoring:read" title={t`Grilles de notation`}>
      <Models />
    </Guard>
  );
}

function Models() {
  const { t } = useLingui();
  const mayEdit = useMay('scoring:models');
  const query = useRead(listScoreModels, {});
  const [isCopying, setCopying] = useState(false);
  const items = query.data?.items ?? [];
  const isLive = ({ archivedAt }: ScoreModelListItem) => archivedAt === null;
  const archived = items.filter((item) => !isLive(item));
  return (
    <>
      <PageHeader
        title={t`Grilles de notation`}
        line={t`Ce que l’agence regarde pour choisir ses cas d’usage, et pour combien cela compte.`}
        actions={
          mayEdit && (
            <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setCopying(true)}>
              {t`Nouvelle grille`}
            </Button>
          )
        }
      />
      <Panel flush>
        <Reading query={query} lines={6}>
          {() => (
            <ul className={styles.models}>
              {items.filter(isLive).map((model) => (
                <ModelRow key={model.id} model={model} />
              ))}
            </ul>
          )}
        </Reading>
      </Panel>
      {archived.length > 0 && (
        <details className={styles.archived}>
          <summary>
            <Plural value={archived.length} one="# grille archivée" other="# grilles archivées" />
          </summary>
          <Panel flush>
            <ul className={styles.models}>
              {archived.map((model) => (
                <ModelRow key={model.id} model={model} />
              ))}
            </ul>
          </Panel>
        </details>
      )}
      {isCopying && <CopyDialog models={items.filter(isLive)} onClose={() => setCopying(false)} />}
    </>
  );
}

function ModelRow({ model }: { readonly model: ScoreModelListItem }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id, name, number, madeBy, rounds } = model;
  const when = date(model.madeAt);
  const who = madeBy?.name;
  return (
    <li className={styles.model}>
      <div>
        <p className={styles.name}>
          <Link to="/score-models/$id" params={{ id }}>
            {name}
          </Link>
          {model.isUsual && <Pill tone="success">{t`Grille habituelle`}</Pill>}
        </p>
        <p className="muted small">
          <Plural value={model.criteria} one="# critère" other="# critères" /> ·{' '}
          {who ? t`version ${number}, de ${who}, ${when}` : t`version ${number}, livrée avec Jalon`} ·{' '}
          {rounds === 0 ? (
            t`encore aucune notation`
          ) : (
            <Plural value={rounds} one="# notation" other="# notations" />
          )}
        </p>
      </div>
      <ShareBar parts={model.axes} size="small" />
    </li>
  );
}
