import { removeComment, updateComment } from '@jalon/contracts/discussion/comments.operations';
import type { Comment as CommentShape } from '@jalon/domain/discussion/comment';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCopyLink } from '../../platform/routing/copy-link';
import { useFormat } from '../../platform/format';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { ActionMenu } from '../../ui/actions/action-menu';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { Comment } from '../../ui/discussion/comment';
import { CommentBox } from '../../ui/discussion/comment-box';
import { usePeopleFor } from '../subject';
import styles from '../discussion.module.css';
import { hashOf, useTarget } from './comment-link';

interface Props {
  readonly comment: CommentShape;
}

/** One comment: read, edited in its place by its author, or removed with its place kept. */
export function CommentItem({ comment }: Props) {
  const [editing, setEditing] = useState(false);
  const place = useTarget(comment.id);
  return (
    <div {...place}>
      {editing ? (
        <Editing comment={comment} onDone={() => setEditing(false)} />
      ) : (
        <Read comment={comment} onEdit={() => setEditing(true)} />
      )}
    </div>
  );
}

function Read({ comment, onEdit }: Props & { readonly onEdit: () => void }) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { author, createdAt, editedAt, removedAt, text, mentions } = comment;
  const { name } = author;
  const when = relative(removedAt ?? createdAt);
  if (text === null)
    return <p className={`muted small ${styles.removed}`}>{t`Commentaire de ${name} supprimé, ${when}`}</p>;
  return (
    <Comment
      author={name}
      at={createdAt}
      when={editedAt ? t`${when}, modifié` : when}
      text={text}
      mentioned={mentions.map((person) => person.name)}
      actions={<Actions comment={comment} onEdit={onEdit} />}
    />
  );
}

function Actions({ comment, onEdit }: Props & { readonly onEdit: () => void }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { mutateAsync, isPending, error } = useWrite(removeComment);
  const copy = useCopyLink();
  const { id, may, author } = comment;
  const { name } = author;
  const remove = () =>
    mutateAsync({ id }).then(
      () => setAsking(false),
      () => undefined,
    );
  return (
    <>
      <ActionMenu
        label={t`Actions pour le commentaire de ${name}`}
        actions={[
          { label: t`Copier le lien`, onSelect: () => copy(window.location.pathname + hashOf(id)) },
          ...(may.includes('edit') ? [{ label: t`Modifier`, onSelect: onEdit }] : []),
          ...(may.includes('remove')
            ? [{ label: t`Supprimer`, onSelect: () => setAsking(true), danger: true }]
            : []),
        ]}
      />
      {may.includes('remove') && (
        <ConfirmDialog
          opened={asking}
          title={t`Supprimer ce commentaire de ${name} ?`}
          consequence={
            <>
              {t`Son texte disparaît pour tout le monde ; sa place reste visible.`}
              {error && <ProblemNotice error={error} />}
            </>
          }
          confirmLabel={t`Supprimer le commentaire`}
          danger
          busy={isPending}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Editing({ comment, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useLingui();
  const people = usePeopleFor(comment.subjectType);
  const { mutateAsync, isPending, error } = useWrite(updateComment);
  const { id, version, text } = comment;
  return (
    <div className={styles.editing}>
      {error && <ProblemNotice error={error} />}
      <CommentBox
        people={people}
        initial={text ?? ''}
        label={t`Modifier votre commentaire`}
        sendLabel={t`Enregistrer`}
        busy={isPending}
        onCancel={onDone}
        onSend={(next, mentions) =>
          mutateAsync({ id, version, text: next, mentions: [...mentions] }).then(onDone)
        }
      />
    </div>
  );
}
