import { proposalDecided } from '@jalon/contracts/intake/intake.problems';
import type { mergeProposal, qualifyProposal } from '@jalon/contracts/intake/inbox.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { mayOnProposal, type ProposalAction } from '@jalon/domain/intake/may-on-proposal';
import { Inject, Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { CommentsService } from '../../platform/discussion/comments/comments.service';
import { ProposingService } from '../../use-cases/proposing/proposing.service';
import { PROPOSAL_SECRETS, ProposalEntity } from '../proposal.entity';
import { ProposalAnswers } from './proposal-answers';
import { ProposalsReader } from './proposals.reader';

type Decision = Pick<ProposalEntity, 'state'> & Partial<Pick<ProposalEntity, 'reason' | 'useCaseId'>>;

/** What is decided of proposals from outside, each once, under the row's lock. */
@Injectable()
export class DecidingService {
  private readonly store = new TenantStore(ProposalEntity, { name: 'proposal', secret: PROPOSAL_SECRETS });

  @Inject(ProposalsReader) private readonly reader!: ProposalsReader;
  @Inject(ProposingService) private readonly proposing!: ProposingService;
  @Inject(CommentsService) private readonly comments!: CommentsService;
  @Inject(ProposalAnswers) private readonly answers!: ProposalAnswers;

  async qualify(actor: Actor, { id, to, title, problem }: Checked<typeof qualifyProposal>): Promise<void> {
    const proposal = await this.held(actor, id, 'qualify');
    const { processArea, gainText } = proposal;
    const draft = {
      title: title ?? proposal.title,
      problem: problem ?? proposal.problem,
      processArea,
      gainText,
    };
    const useCase = await this.proposing.propose(actor, draft, to);
    await this.decide(actor, proposal, { state: 'qualified', useCaseId: useCase.id });
    await this.answers.takenUp(actor, proposal, false);
  }

  async return(actor: Actor, id: string, reason: string): Promise<void> {
    const proposal = await this.held(actor, id, 'return');
    await this.decide(actor, proposal, { state: 'returned', reason });
    await this.answers.returned(actor, proposal, reason);
  }

  /** The words stay, as a comment where the discussion goes on. */
  async merge(actor: Actor, { id, useCaseId }: Checked<typeof mergeProposal>): Promise<void> {
    const proposal = await this.held(actor, id, 'merge');
    await this.proposing.expect(actor, useCaseId);
    const text = wordsOf(proposal);
    await this.comments.create(actor, { subjectType: 'use-case', subjectId: useCaseId, text });
    await this.decide(actor, proposal, { state: 'merged', useCaseId });
    await this.answers.takenUp(actor, proposal, true);
  }

  /** Asked twice, done once. */
  async forget(actor: Actor, id: string): Promise<void> {
    await this.store.hold(actor, id);
    await this.store.telling('contact-erased').change(actor, id, { contactName: null, contactEmail: null });
  }

  private async held(actor: Actor, id: string, action: ProposalAction): Promise<ProposalEntity> {
    const row = { ...(await this.store.hold(actor, id)) };
    const may = mayOnProposal(actor, { state: row.state, hasContact: row.contactEmail !== null });
    if (may.includes(action)) return row;
    const { state, decidedBy, decidedAt, reason, useCase } = await this.reader.get(actor, id);
    throw new Problem(proposalDecided, { state, by: decidedBy, at: decidedAt, reason, useCase });
  }

  private decide = (actor: Actor, { id }: ProposalEntity, decision: Decision): Promise<unknown> =>
    this.store
      .telling(decision.state)
      .change(actor, id, { ...decision, decidedBy: actor.id, decidedAt: workingTime() });
}

const HEADINGS = {
  fr: (title: string) => `Proposition venue de l’extérieur\u202f: «\u00a0${title}\u00a0»`,
  en: (title: string) => `Proposal from outside: “${title}”`,
} as const;

/** As they were written, whatever the language of the reader. */
const wordsOf = ({ language, title, problem, gainText }: ProposalEntity): string =>
  [HEADINGS[language](title), problem, gainText].filter(Boolean).join('\n\n').slice(0, 4000);
