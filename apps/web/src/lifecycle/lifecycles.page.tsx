import { type LifecycleTemplate, listLifecycles } from '@jalon/contracts/lifecycle/templates.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../platform/format';
import { Guard } from '../platform/guard';
import { laterDialog } from '../platform/routing/later';
import { Reading } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay } from '../platform/session';
import { useRead } from '../platform/use-operation';
import { Button } from '../ui/actions/button';
import { Pill } from '../ui/content/pill';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import styles from './list/list.module.css';
import { TemplateMenu } from './list/template-menu';

const CopyDialog = laterDialog(async () => (await import('./list/copy-dialog')).CopyDialog);

/** The ways in which projects may go: a usual one, and others. */
export function LifecyclesPage() {
  const { t } = useLingui();
  usePageTitle(t`Cycles de vie`);
  return (
    <Guard permission="lifecycle:read" title={t`Cycles de vie`}>
      <Lifecycles />
    </Guard>
  );
}

function Lifecycles() {
  const { t } = useLingui();
  const mayManage = useMay('lifecycle:manage');
  const query = useRead(listLifecycles, {});
  const [isCopying, setCopying] = useState(false);
  const templates = query.data?.items.filter(({ archivedAt }) => archivedAt === null) ?? [];
  return (
    <>
      <PageHeader
        title={t`Cycles de vie`}
        line={t`Les phases qu’un projet traverse, et ce que chaque porte lui demande.`}
        above={<Link to="/lifecycle">{t`Cycle habituel`}</Link>}
        actions={
          mayManage && (
            <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setCopying(true)}>
              {t`Nouveau cycle de vie`}
            </Button>
          )
        }
      />
      <Panel flush>
        <Reading query={query} lines={4}>
          {({ items }) => (
            <ul className={styles.items}>
              {items.map((template) => (
                <TemplateRow key={template.id} template={template} />
              ))}
            </ul>
          )}
        </Reading>
      </Panel>
      {isCopying && <CopyDialog templates={templates} onClose={() => setCopying(false)} />}
    </>
  );
}

function TemplateRow({ template }: { readonly template: LifecycleTemplate }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id, name, latest, isUsual, hasDraft, archivedAt } = template;
  const { number, publishedBy, publishedAt, edition } = latest;
  const when = publishedAt ? date(publishedAt) : '';
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.name}>
          <Link to="/lifecycle" search={isUsual ? {} : { version: latest.id }}>
            {name}
          </Link>
          {isUsual && <Pill tone="success">{t`Cycle habituel`}</Pill>}
          {archivedAt !== null && <Pill tone="neutral">{t`Archivé`}</Pill>}
          {hasDraft && (
            <Link to="/lifecycle" search={{ draft: id }}>
              <Pill tone="attention">{t`Brouillon en cours`}</Pill>
            </Link>
          )}
        </p>
        <p className="muted small">
          {publishedBy
            ? t`version ${number}, de ${publishedBy.name}, ${when}`
            : t`version ${number}, livrée avec Jalon (édition ${edition})`}
        </p>
      </div>
      <TemplateMenu template={template} />
    </li>
  );
}
