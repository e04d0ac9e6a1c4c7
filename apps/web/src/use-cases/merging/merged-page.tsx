import { getMerged, type MergedUseCase } from '@jalon/contracts/use-cases/merges.operations';
import { useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/format';
import { ReadingPage } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Pill } from '../../ui/content/pill';
import { Notice } from '../../ui/feedback/notice';
import { PageHeader } from '../../ui/layout/page-header';
import styles from './merge.module.css';
import { UndoMerge } from './undo-merge';

interface Props {
  readonly id: string;
  /** Its sections, which nobody edits any more. */
  readonly sections: (useCase: MergedUseCase['useCase']) => ReactNode;
}

/** A merged use case as it was, and where it carries on. */
export function MergedPage({ id, sections }: Props) {
  const { t } = useLingui();
  const query = useRead(getMerged, { id });
  const back = <LinkButton to="/use-cases">{t`Revenir au registre`}</LinkButton>;
  return (
    <ReadingPage query={query} lines={14} title={t`Cas d’usage fusionné`} back={back}>
      {(merged) => (
        <>
          <Head {...merged} />
          {sections(merged.useCase)}
        </>
      )}
    </ReadingPage>
  );
}

function Head({ useCase, into, by, at, mergeId, undo }: MergedUseCase) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { relative } = useFormat();
  const { reference, title, id } = useCase;
  usePageTitle(`${reference} ${title}`);
  const when = relative(at);
  return (
    <>
      <PageHeader
        above={
          <>
            <Link to="/use-cases">{t`Cas d’usage`}</Link> / {reference}
          </>
        }
        title={title}
        line={<Pill tone="neutral">{t`Fusionné`}</Pill>}
        actions={
          <LinkButton to="/use-cases/$id" params={{ id: into.id }} variant="primary">
            {t`Ouvrir ${into.reference}`}
          </LinkButton>
        }
      />
      <div className={styles.merges}>
        <Notice tone="info" title={t`${reference} se poursuit dans ${into.reference}`}>
          {t`Fusionné par ${by.name}, ${when}. Ses commentaires, pièces jointes et tâches se trouvent dans « ${into.title} » ; voici ce qu’il disait.`}
          <div className={styles.acts}>
            <UndoMerge
              id={mergeId}
              reference={reference}
              undo={undo}
              onUndone={() => void navigate({ to: '/use-cases/$id', params: { id }, search: {} })}
            />
          </div>
        </Notice>
      </div>
    </>
  );
}
