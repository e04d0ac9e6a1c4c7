import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { lazy, Suspense } from 'react';
import { DiscussionPanels } from '../../discussion/discussion-panels';
import { HistoryPanel } from '../../journal/history-panel';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { withCarryingWords } from '../../platform/words/catalogues';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Panel } from '../../ui/layout/panel';
import { useSince } from '../../use-cases/visits/use-changes';
import { JournalWords } from './journal/journal-words';

const TriagePanel = lazy(async () => ({
  default: (await import('../../intake/triage/panel/triage-panel')).TriagePanel,
}));

const Provenance = lazy(async () => ({
  default: (await import('../../intake/provenance/provenance')).Provenance,
}));

const UseCaseRounds = lazy(async () => ({
  default: (await import('../../scoring/use-case/use-case-rounds')).UseCaseRounds,
}));

const UseCaseGates = lazy(async () => ({
  default: (await withCarryingWords(import('../../gates/path/use-case-gates'))).UseCaseGates,
}));

/** What people say, owe and bring about a use case; closed once it is archived. */
export function UseCasePanels({ id }: { readonly id: string }) {
  const may = useRead(getUseCase, { id }).data?.may ?? [];
  const since = useSince();
  const scores = useMay('scoring:read');
  const decides = useMay('gates:read');
  const subject = { type: 'use-case', id };
  return (
    <>
      <Suspense fallback={<Coming />}>
        {decides && <UseCaseGates useCaseId={id} />}
        <Provenance id={id} />
        <TriagePanel useCaseId={id} />
        {scores && <UseCaseRounds id={id} />}
      </Suspense>
      <DiscussionPanels subject={subject} closed={!may.includes('comment')} />
      <JournalWords>
        <HistoryPanel subject={subject} since={since} />
      </JournalWords>
    </>
  );
}

/** The place of a panel whose code is on its way. */
const Coming = () => (
  <Panel>
    <Skeleton lines={6} titled />
  </Panel>
);
