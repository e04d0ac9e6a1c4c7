import {
  downloadAttachment,
  removeAttachment,
  restoreAttachment,
} from '@jalon/contracts/discussion/attachments.operations';
import { addressOf } from '@jalon/contracts/platform/client';
import type { Attachment } from '@jalon/domain/discussion/attachment';
import { useLingui } from '@lingui/react/macro';
import { FileText, Trash2 } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { CopyButton } from '../../ui/actions/copy-button';
import { IconButton } from '../../ui/actions/icon-button';
import { useToasts } from '../../ui/toast/toast-provider';
import styles from '../discussion.module.css';

/** Removes at once, says so, and takes it back when asked. */
function useRemoval({ id, name }: Attachment) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const remove = useWrite(removeAttachment);
  const restore = useWrite(restoreAttachment);
  const failed = (error: Error) => show({ text: words(error).title, tone: 'danger' });
  const undo = () => restore.mutate({ id }, { onError: failed });
  const removed = () => show({ text: t`La pièce « ${name} » est retirée.`, undo });
  return () =>
    void remove
      .mutateAsync({ id })
      .then(removed, (error: unknown) => failed(error instanceof Error ? error : new Error()));
}

/** One file: its name leads to it, its hash proves it. */
export function AttachmentItem({ attachment }: { readonly attachment: Attachment }) {
  const { t } = useLingui();
  const { relative, size } = useFormat();
  const remove = useRemoval(attachment);
  const { id, name, bytes, uploadedBy, createdAt, sha256, may } = attachment;
  return (
    <li className={styles.file}>
      <FileText size={18} aria-hidden className={styles.fileIcon} />
      <div className={styles.fileWords}>
        <a href={addressOf(downloadAttachment, { id }).url} download={name}>
          {name}
        </a>
        <p className="muted small figures">
          {size(bytes)} · {uploadedBy.name}, <time dateTime={createdAt}>{relative(createdAt)}</time>
        </p>
        <details className="small">
          <summary>{t`Empreinte SHA-256`}</summary>
          <code className={styles.hash}>{sha256}</code>
          <CopyButton size="small" variant="quiet" text={sha256} label={t`Copier l’empreinte`} />
        </details>
      </div>
      {may.includes('remove') && (
        <IconButton
          label={t`Retirer ${name}`}
          icon={<Trash2 size={16} aria-hidden />}
          size="small"
          onClick={remove}
        />
      )}
    </li>
  );
}
