import type { OwnProposal } from '@jalon/contracts/intake/own.operations';
import { ProposalDraft } from '@jalon/domain/intake/proposal';
import { z } from 'zod';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';

const { title, problem, processArea, gainText } = ProposalDraft.shape;

/** What the short form holds: two things asked, three if one knows them. */
export const ProposalForm = blanksAsNull(
  z.object({ title, problem, processArea, gainText, clientId: z.uuid().nullable() }),
);
export type ProposalForm = z.output<typeof ProposalForm>;

export const EMPTY_FORM: z.input<typeof ProposalForm> = {
  title: '',
  problem: '',
  processArea: null,
  gainText: null,
  clientId: null,
};

/** As the operation takes it. */
export const draftOf = ({ clientId, ...draft }: ProposalForm) => ({
  ...draft,
  clientIds: clientId ? [clientId] : [],
});

/** What was proposed, back in the form. */
export const formOf = (own: OwnProposal): z.input<typeof ProposalForm> => ({
  title: own.title,
  problem: own.problem,
  processArea: own.processArea,
  gainText: own.gainText,
  clientId: own.clientIds[0] ?? null,
});
