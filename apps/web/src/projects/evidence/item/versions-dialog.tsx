import { downloadEvidence } from '@jalon/contracts/projects/evidence/evidence-files.operations';
import { listEvidenceVersions } from '@jalon/contracts/projects/evidence/evidence.operations';
import { addressOf } from '@jalon/contracts/platform/client';
import type { Evidence, EvidenceVersion } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { Reading } from '../../../platform/reading';
import { useRead } from '../../../platform/use-operation';
import { CopyButton } from '../../../ui/actions/copy-button';
import { Dialog } from '../../../ui/actions/dialog';
import styles from '../evidence.module.css';

interface Props {
  readonly evidence: Evidence;
  readonly onClose: () => void;
}

/** Everything that a proof ever said, with what proves it. */
export function VersionsDialog({ evidence, onClose }: Props) {
  const { t } = useLingui();
  const { id, title } = evidence;
  const query = useRead(listEvidenceVersions, { id });
  return (
    <Dialog opened title={t`Versions de « ${title} »`} onClose={onClose} width={640}>
      <Reading query={query} lines={4}>
        {({ items }) => (
          <ul className={styles.list}>
            {items.map((version) => (
              <Version key={version.id} id={id} version={version} />
            ))}
          </ul>
        )}
      </Reading>
    </Dialog>
  );
}

function Version({ id, version }: { readonly id: string; readonly version: EvidenceVersion }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { number, file, url, note, sha256, addedBy, addedAt } = version;
  return (
    <li className={styles.version}>
      <p>
        <strong>{t`Version ${number}`}</strong>{' '}
        <span className="muted small">
          {addedBy.name}, <time dateTime={addedAt}>{dateTime(addedAt)}</time>
        </span>
      </p>
      {file && (
        <a href={addressOf(downloadEvidence, { id, number }).url} download={file.name}>
          {file.name}
        </a>
      )}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      )}
      {note && <p className={`small ${styles.note}`}>{note}</p>}
      <div className="small">
        <span className="muted">{t`Empreinte SHA-256`}</span>
        <code className={styles.hash}>{sha256}</code>
        <CopyButton size="small" variant="quiet" text={sha256} label={t`Copier l’empreinte`} />
      </div>
    </li>
  );
}
