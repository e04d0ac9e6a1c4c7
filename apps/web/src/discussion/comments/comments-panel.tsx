import { createComment, listComments } from '@jalon/contracts/discussion/comments.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../platform/drafts';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useInfinite, useWrite } from '../../platform/use-operation';
import { CommentBox } from '../../ui/discussion/comment-box';
import { Panel } from '../../ui/layout/panel';
import { LoadMore } from '../../ui/table/load-more';
import { draftKey, type PanelProps, subjectInput, usePeopleFor } from '../subject';
import { CommentItem } from './comment-item';
import { useReadUntilTarget } from './comment-link';

/** What people say about a thing, the latest first; `@` names a colleague, who is notified. */
export function CommentsPanel({ subject, closed = false }: PanelProps) {
  const { t } = useLingui();
  const { query, rows, more } = useInfinite(listComments, subjectInput(subject));
  useReadUntilTarget({ ...more, rows });
  return (
    <Panel title={t`Commentaires`}>
      {!closed && <Writing key={subject.id} subject={subject} />}
      <Reading query={query} lines={4}>
        {() =>
          rows.length === 0 ? (
            <p className="muted small">
              {closed
                ? t`Aucun commentaire.`
                : t`Aucun commentaire pour l’instant. Posez ici la première question.`}
            </p>
          ) : (
            <>
              <div>
                {rows.map((comment) => (
                  <CommentItem key={comment.id} comment={comment} />
                ))}
              </div>
              {more.hasMore && <LoadMore {...more} shown={rows.length} />}
            </>
          )
        }
      </Reading>
    </Panel>
  );
}

/** What is being written outlives a reload. */
function Writing({ subject }: Pick<PanelProps, 'subject'>) {
  const key = draftKey('comment', subject);
  const people = usePeopleFor(subject.type);
  const { mutateAsync, isPending, error } = useWrite(createComment);
  const [initial] = useState(() => {
    const kept: unknown = readDraft(key)?.['text'];
    return typeof kept === 'string' ? kept : '';
  });
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <CommentBox
        people={people}
        initial={initial}
        busy={isPending}
        onText={(text) => (text.trim() === '' ? forgetDraft(key) : keepDraft(key, { text }))}
        onSend={(text, mentions) => mutateAsync({ ...subjectInput(subject), text, mentions: [...mentions] })}
      />
    </>
  );
}
