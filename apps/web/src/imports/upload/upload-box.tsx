import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import type { Kind } from '../use-kinds';
import { DropZone } from './drop-zone';
import styles from './upload.module.css';
import { type Sending, useUpload } from './use-upload';

/** The file on its way: how far it is, then its page; or why it cannot be read, in the place where it was dropped. */
export function UploadBox({
  kind,
  meantFor,
}: {
  readonly kind: Kind;
  readonly meantFor?: string | undefined;
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { sending, error, tooLarge, send, cancel } = useUpload({ kind: kind.kind, meantFor }, (id) =>
    navigate({ to: '/imports/$id', params: { id } }),
  );
  return (
    <>
      <DropZone onFile={send} busy={sending !== null}>
        {sending && <Progress sending={sending} onCancel={cancel} />}
      </DropZone>
      <div className={styles.problem}>
        {tooLarge && (
          <Notice tone="danger" title={t`« ${tooLarge} » dépasse 20 Mo`} live>
            {t`Enregistrez-le en plusieurs fichiers, ou retirez-en les images et les feuilles inutiles.`}
          </Notice>
        )}
        {error && <ProblemNotice error={error} />}
      </div>
    </>
  );
}

interface ProgressProps {
  readonly sending: Sending;
  readonly onCancel: () => void;
}

function Progress({ sending: { name, share }, onCancel }: ProgressProps) {
  const { t } = useLingui();
  const isSent = share >= 1;
  return (
    <div className={styles.progress}>
      <p className={styles.name}>{name}</p>
      <progress max={1} value={isSent ? undefined : share} aria-label={t`Envoi de ${name}`} />
      <p className="muted small" role="status">
        {isSent ? t`Envoyé. Jalon regarde ce qu’il contient…` : t`Envoi en cours…`}
      </p>
      <Button size="small" variant="quiet" icon={<X size={14} aria-hidden />} onClick={onCancel}>
        {t`Interrompre l’envoi`}
      </Button>
    </div>
  );
}
