import { compareVersions } from '@jalon/contracts/lifecycle/drafts.operations';
import type { LifecycleHead } from '@jalon/contracts/lifecycle/lifecycle-view';
import {
  type LifecycleVersion,
  listLifecycleVersions,
} from '@jalon/contracts/lifecycle/templates.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Person } from '../../ui/content/avatar';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { DifferenceList } from '../draft/difference-list';
import styles from './list.module.css';

/** Every version with who published it, when, why and what it changed; the latest first. */
export function VersionsPanel({ head }: { readonly head: LifecycleHead }) {
  const { t } = useLingui();
  const query = useRead(listLifecycleVersions, { id: head.templateId });
  return (
    <Panel
      title={t`Versions`}
      line={t`Une version ne change plus : des projets la suivent, des décisions ont été prises sous elle.`}
      flush
    >
      <Reading query={query} lines={3}>
        {({ items }) => (
          <ol>
            {items.map((version, at) => (
              <li key={version.id} className={styles.version}>
                <VersionLine version={version} isCurrent={at === 0} isShown={version.id === head.versionId} />
                {version.reason && <p>{version.reason}</p>}
                <SinceBefore version={version} before={items[at + 1]} />
              </li>
            ))}
          </ol>
        )}
      </Reading>
    </Panel>
  );
}

interface LineProps {
  readonly version: LifecycleVersion;
  readonly isCurrent: boolean;
  readonly isShown: boolean;
}

function VersionLine({ version, isCurrent, isShown }: LineProps) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { id, number, publishedBy, publishedAt, edition } = version;
  return (
    <div className={styles.line}>
      <strong>{t`Version ${number}`}</strong>
      {isCurrent && <Pill tone="success">{t`en vigueur`}</Pill>}
      {isShown && !isCurrent && <Pill tone="info">{t`affichée`}</Pill>}
      {publishedBy ? (
        <Person name={publishedBy.name} />
      ) : (
        <span className="muted">{t`Livrée avec Jalon, édition ${edition}`}</span>
      )}
      {publishedBy && publishedAt && (
        <time className="muted small" dateTime={publishedAt}>
          {dateTime(publishedAt)}
        </time>
      )}
      {!isShown && <Link to="/lifecycle" search={{ version: id }}>{t`Lire la version ${number}`}</Link>}
    </div>
  );
}

interface SinceProps {
  readonly version: LifecycleVersion;
  readonly before: LifecycleVersion | undefined;
}

function SinceBefore({ version, before }: SinceProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const query = useRead(compareVersions, { from: before?.id ?? '', to: version.id }, { enabled: isOpen });
  if (!before) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{t`Ce qui a changé depuis la version ${before.number}`}</summary>
      {isOpen && (
        <Reading query={query} lines={3}>
          {({ changes }) => <DifferenceList changes={changes} />}
        </Reading>
      )}
    </details>
  );
}
