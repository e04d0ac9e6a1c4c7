import {
  getScoreModel,
  listScoreModelVersions,
  type ScoreModelVersion,
} from '@jalon/contracts/scoring/score-models.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../../platform/format';
import { Reading } from '../../../platform/reading';
import { useRead } from '../../../platform/use-operation';
import { Person } from '../../../ui/content/avatar';
import { Pill } from '../../../ui/content/pill';
import { Panel } from '../../../ui/layout/panel';
import { ChangeList } from './change-list';
import { changesBetween } from './model-changes';
import styles from './versions.module.css';

interface Props {
  readonly id: string;
  /** The version in sight. */
  readonly number: number;
}

/** Every version with who made it, when, why and what it changed; the latest first. */
export function VersionsPanel({ id, number }: Props) {
  const { t } = useLingui();
  const query = useRead(listScoreModelVersions, { id });
  return (
    <Panel
      title={t`Versions`}
      line={t`Une version ne change plus : des notes ont été données sous elle.`}
      flush
    >
      <Reading query={query} lines={3}>
        {({ items }) => (
          <ol className={styles.versions}>
            {items.map((version, at) => (
              <li key={version.number} className={styles.version}>
                <Version
                  id={id}
                  version={version}
                  before={items[at + 1]?.number}
                  isCurrent={at === 0}
                  isShown={version.number === number}
                />
              </li>
            ))}
          </ol>
        )}
      </Reading>
    </Panel>
  );
}

interface VersionProps {
  readonly id: string;
  readonly version: ScoreModelVersion;
  readonly before: number | undefined;
  readonly isCurrent: boolean;
  readonly isShown: boolean;
}

function Version({ id, version, before, isCurrent, isShown }: VersionProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { number, reason } = version;
  return (
    <>
      <VersionLine id={id} version={version} isCurrent={isCurrent} isShown={isShown} />
      {reason && <p className={styles.reason}>{reason}</p>}
      {before !== undefined && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t`Ce qui a changé depuis la version ${before}`}</summary>
          {isOpen && <Changes id={id} before={before} after={number} />}
        </details>
      )}
    </>
  );
}

function VersionLine({ id, version, isCurrent, isShown }: Omit<VersionProps, 'before'>) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { number, madeBy, madeAt } = version;
  return (
    <div className={styles.line}>
      <strong>{t`Version ${number}`}</strong>
      {isCurrent && <Pill tone="success">{t`en vigueur`}</Pill>}
      {isShown && !isCurrent && <Pill tone="info">{t`affichée`}</Pill>}
      {madeBy ? <Person name={madeBy.name} /> : <span className="muted">{t`Livrée avec Jalon`}</span>}
      {madeBy && (
        <time className="muted small" dateTime={madeAt}>
          {dateTime(madeAt)}
        </time>
      )}
      {!isShown && (
        <Link to="/score-models/$id" params={{ id }} search={isCurrent ? {} : { number: String(number) }}>
          {t`Lire la version ${number}`}
        </Link>
      )}
    </div>
  );
}

function Changes({
  id,
  before,
  after,
}: {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}) {
  const [was, is] = [
    useRead(getScoreModel, { id, number: before }),
    useRead(getScoreModel, { id, number: after }),
  ];
  return (
    <Reading query={was} lines={3}>
      {(earlier) => (
        <Reading query={is} lines={3}>
          {(later) => <ChangeList parts={changesBetween(earlier.content, later.content)} />}
        </Reading>
      )}
    </Reading>
  );
}
