import { compareVersions } from '@jalon/contracts/lifecycle/drafts.operations';
import { moveToVersion } from '@jalon/contracts/projects/projects.operations';
import type { LifecycleChange } from '@jalon/domain/lifecycle/diff/change';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import styles from '../overview/overview.module.css';
import { ReasonField } from './reason-field';

interface Props {
  readonly versionId: string;
  readonly number: number;
  readonly onClose: () => void;
}

/** What changes, then why the project moves. */
export function VersionDialog({ versionId, number, onClose }: Props) {
  const { t } = useLingui();
  const { id, version, lifecycle } = useProject();
  const [reason, setReason] = useState('');
  const query = useRead(compareVersions, { from: lifecycle.versionId, to: versionId });
  const { mutateAsync, isPending, error } = useWrite(moveToVersion);
  const save = async () => {
    await mutateAsync({ id, version, versionId, reason: reason.trim() });
    onClose();
  };
  return (
    <Dialog opened title={t`Passer à la version ${number}`} onClose={onClose} width={720}>
      {error && <ProblemNotice error={error} />}
      <p className="small muted">{t`Les portes déjà décidées gardent leur version ; celles qui sont ouvertes seront jugées d’après la nouvelle.`}</p>
      <Reading query={query} lines={4}>
        {({ changes }) => <Changes changes={changes} />}
      </Reading>
      <ReasonField label={t`Pourquoi changer de version maintenant ?`} value={reason} onChange={setReason} />
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button
          variant="primary"
          busy={isPending}
          missing={reason.trim() === '' ? t`Écrivez le motif.` : undefined}
          onClick={() => void save().catch(() => undefined)}
        >
          {t`Passer à cette version`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Changes({ changes }: { readonly changes: readonly LifecycleChange[] }) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <>
      <p>
        <strong>
          {t`${plural(changes.length, { 0: 'Rien ne change.', one: '# changement', other: '# changements' })}`}
        </strong>
      </p>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.place} ${change.field ?? ''}`}>
            <strong>{words(change.label)}</strong>
            {change.fieldLabel && <span className="muted"> · {words(change.fieldLabel)}</span>}
            <span className={styles.sides}>
              {change.before && <del>{words(change.before)}</del>}
              {change.after && <ins>{words(change.after)}</ins>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
