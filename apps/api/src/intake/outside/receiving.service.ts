import type { lookAtIntake, sendProposal } from '@jalon/contracts/intake/outside.operations';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { tooManyRequests } from '@jalon/contracts/platform/problems';
import { tooFastBy } from '@jalon/domain/intake/intake-link';
import { Inject, Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { actAs, workingTime } from '../../platform/database/unit-of-work';
import { RateLimits } from '../../platform/http/defence/rate-limits';
import { SecretBox } from '../../platform/secret-box';
import { ProposalNews } from '../proposal-news';
import { PROPOSAL_SECRETS, ProposalEntity } from '../proposal.entity';
import { guestOf, houseOf, type KnownLink, openLink } from './known-link';

type Sent = Checked<typeof sendProposal>;

/** Of one link, whatever the addresses: a crowd in one room passes, a machine does not. */
const OF_ONE_LINK = { points: 60, seconds: 60 };

const about = ({ id }: Pick<KnownLink, 'id'>): string => `intake ${id}`;

/** The page of a public link: what it shows, and what it takes. */
@Injectable()
export class ReceivingService {
  private readonly store = new TenantStore(ProposalEntity, { name: 'proposal', secret: PROPOSAL_SECRETS });
  @Inject(RateLimits) private readonly limits!: RateLimits;
  @Inject(SecretBox) private readonly box!: SecretBox;
  @Inject(ProposalNews) private readonly news!: ProposalNews;

  async look(token: string): Promise<Output<typeof lookAtIntake>> {
    const link = await openLink(token, null);
    const { organisationName, greeting, language } = link;
    const opened = this.box.seal('challenge', String(workingTime().getTime()), about(link));
    return { organisationName, greeting, language, opened };
  }

  /** Kept once for each submission; what a machine filled in is answered alike and not kept. */
  async receive({ token, opened, submission, website, ...draft }: Sent): Promise<void> {
    const link = await openLink(token, submission);
    if (link.isKnown || website) return;
    this.refuseHaste(link, opened);
    await this.limits.spend('intake-link', link.id, OF_ONE_LINK);
    await actAs(guestOf(link));
    const proposal = await this.store.add(guestOf(link), {
      ...EMPTY,
      ...draft,
      linkId: link.id,
      submissionId: submission,
    });
    await actAs(houseOf(link));
    await this.news.arrived(houseOf(link), { subjectType: 'proposal', ...proposal });
    await actAs(guestOf(link));
  }

  /** Nobody reads, thinks and writes that fast; a seal of another link, or none of ours, is as good as none. */
  private refuseHaste(link: KnownLink, opened: string): void {
    const at = workingTime().getTime();
    const lacking = tooFastBy(Number(this.box.open('challenge', opened, about(link)) ?? at), at);
    if (lacking > 0) throw new Problem(tooManyRequests, { retryAfterSeconds: Math.ceil(lacking / 1000) });
  }
}

const EMPTY = {
  state: 'waiting',
  processArea: null,
  gainText: null,
  contactName: null,
  contactEmail: null,
  decidedBy: null,
  decidedAt: null,
  reason: null,
  useCaseId: null,
} satisfies Partial<ProposalEntity>;
