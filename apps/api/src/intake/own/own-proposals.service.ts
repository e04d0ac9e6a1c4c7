import { notCorrectable } from '@jalon/contracts/intake/intake.problems';
import type { correctOwn } from '@jalon/contracts/intake/own.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayCorrect, stageOf } from '@jalon/domain/intake/own-proposal';
import type { ProposalDraft } from '@jalon/domain/intake/proposal';
import { Injectable } from '@nestjs/common';
import { ProposingService } from '../../use-cases/proposing/proposing.service';
import { ProposalNews } from '../proposal-news';

/** What people inside propose, whether or not they may write the register. */
@Injectable()
export class OwnProposalsService {
  constructor(
    private readonly proposing: ProposingService,
    private readonly news: ProposalNews,
  ) {}

  async propose(actor: Actor, draft: ProposalDraft): Promise<string> {
    const { id, title } = await this.proposing.propose(actor, draft, 'proposed');
    await this.news.arrived(actor, { subjectType: 'use-case', id, title });
    return id;
  }

  /** Another person's is not there (404); one that was taken up since is refused with where it stands (409). */
  async correct(actor: Actor, { id, ...edit }: Checked<typeof correctOwn>): Promise<void> {
    const before = await this.proposing.hold(actor, id);
    if (before.submitterId !== actor.id) throw new Problem(notFound, {});
    if (!mayCorrect(actor, before)) throw new Problem(notCorrectable, { stage: stageOf(before) });
    const again = before.status === 'draft';
    await this.proposing.correct(actor, before, { ...edit, again });
    if (again)
      await this.news.arrived(actor, { subjectType: 'use-case', id, title: edit.title ?? before.title });
  }
}
