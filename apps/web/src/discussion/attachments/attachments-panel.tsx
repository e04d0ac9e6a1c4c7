import { listAttachments } from '@jalon/contracts/discussion/attachments.operations';
import { ATTACHABLE_EXTENSIONS } from '@jalon/domain/discussion/media-types';
import { useLingui } from '@lingui/react/macro';
import { Reading } from '../../platform/reading';
import { useInfinite } from '../../platform/use-operation';
import { FileDrop } from '../../ui/discussion/file-drop';
import { Panel } from '../../ui/layout/panel';
import { LoadMore } from '../../ui/table/load-more';
import styles from '../discussion.module.css';
import { type PanelProps, subjectInput } from '../subject';
import { AttachmentItem } from './attachment-item';
import { useUploads } from './use-uploads';

/** Files that people have brought to a thing; what is downloaded is, by its hash, what was sent. */
export function AttachmentsPanel({ subject, closed = false }: PanelProps) {
  const { t } = useLingui();
  const { query, rows, more } = useInfinite(listAttachments, subjectInput(subject));
  return (
    <Panel title={t`Pièces jointes`}>
      {!closed && <Bringing subject={subject} />}
      <Reading query={query} lines={2}>
        {() =>
          rows.length === 0 ? (
            <p className={`muted small ${styles.none}`}>{t`Aucune pièce jointe pour l’instant.`}</p>
          ) : (
            <>
              <ul className={styles.list}>
                {rows.map((attachment) => (
                  <AttachmentItem key={attachment.id} attachment={attachment} />
                ))}
              </ul>
              {more.hasMore && <LoadMore {...more} shown={rows.length} />}
            </>
          )
        }
      </Reading>
    </Panel>
  );
}

function Bringing({ subject }: Pick<PanelProps, 'subject'>) {
  const { t } = useLingui();
  const { uploads, add, cancel } = useUploads(subject);
  return (
    <FileDrop
      hint={t`PDF, images, textes, tableurs et présentations, 20 Mo au plus`}
      accept={ATTACHABLE_EXTENSIONS}
      uploads={uploads}
      onFiles={add}
      onCancel={cancel}
    />
  );
}
