import { lazy, Suspense } from 'react';
import { InboxPage } from '../../../intake/inbox/inbox.page';

const MergeDialog = lazy(async () => ({
  default: (await import('../../../use-cases/merging/merge-dialog')).MergeDialog,
}));

/** The inbox of proposals, with the register's own way to make one of two use cases. */
export const InboxWithMerging = () => (
  <InboxPage
    mergeTwo={(two) => (
      <Suspense>
        <MergeDialog {...two} />
      </Suspense>
    )}
  />
);
