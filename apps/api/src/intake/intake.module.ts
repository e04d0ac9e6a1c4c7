import { Module, type OnModuleInit } from '@nestjs/common';
import { workingManager } from '../platform/database/unit-of-work';
import { SubjectKinds } from '../platform/discussion/subjects';
import { MailModule } from '../platform/mail/mail.module';
import { ProposingModule } from '../use-cases/proposing/proposing.module';
import { DecidingService } from './inbox/deciding.service';
import { InboxController } from './inbox/inbox.controller';
import { LikeRegister } from './inbox/like-register';
import { ProposalAnswers } from './inbox/proposal-answers';
import { ProposalsReader } from './inbox/proposals.reader';
import { ProposedReader } from './inbox/proposed.reader';
import { IntakeLinkEntity } from './links/intake-link.entity';
import { IntakeLinksController } from './links/intake-links.controller';
import { IntakeLinksService } from './links/intake-links.service';
import { ContactsSweep } from './outside/contacts-sweep';
import { OutsideController } from './outside/outside.controller';
import { ReceivingService } from './outside/receiving.service';
import { OwnProposalsController } from './own/own-proposals.controller';
import { OwnProposalsReader } from './own/own-proposals.reader';
import { OwnProposalsService } from './own/own-proposals.service';
import { ProposalNews } from './proposal-news';
import { ProposalEntity } from './proposal.entity';

/** The tables of the feature; importing them makes them known to the data source. */
export const INTAKE_ENTITIES = [IntakeLinkEntity, ProposalEntity] as const;

/** What people propose, inside and outside, and what is decided of it. */
@Module({
  imports: [MailModule, ProposingModule],
  controllers: [OwnProposalsController, IntakeLinksController, OutsideController, InboxController],
  providers: [
    ContactsSweep,
    DecidingService,
    IntakeLinksService,
    LikeRegister,
    OwnProposalsReader,
    OwnProposalsService,
    ProposalAnswers,
    ProposalNews,
    ProposalsReader,
    ProposedReader,
    ReceivingService,
  ],
})
export class IntakeModule implements OnModuleInit {
  constructor(private readonly subjects: SubjectKinds) {}

  /** Notifications lead to it; nothing is added to it: what is to be said is said on the use case. */
  onModuleInit(): void {
    this.subjects.register({
      type: 'proposal',
      permission: 'intake:manage',
      path: (id) => `/intake?open=${id}`,
      find: async ({ organisationId }, id) => {
        const row = await workingManager().findOneBy(ProposalEntity, { organisationId, id });
        return row && { title: row.title, isClosed: true };
      },
    });
  }
}
