import { Module, type OnModuleInit } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { LifecyclesModule } from '../lifecycle/templates/lifecycles.module';
import { DiscussionModule } from '../platform/discussion/discussion.module';
import { SubjectKinds } from '../platform/discussion/subjects';
import { EvidenceModule } from '../projects/evidence/evidence.module';
import { ProjectsModule } from '../projects/projects.module';
import { UseCasesModule } from '../use-cases/use-cases.module';
import { Counting } from './deciding/counting/counting.service';
import { Concluding } from './deciding/counting/concluding.service';
import { ConditionsOfPass } from './deciding/conditions-of-pass';
import { DecidingController } from './deciding/deciding.controller';
import { DelegationsService } from './deciding/delegations.service';
import { ConditionNews } from './deciding/settling/condition-news';
import { ConditionsService } from './deciding/settling/conditions.service';
import { LiftingService } from './deciding/settling/lifting.service';
import { SettlingController } from './deciding/settling/settling.controller';
import { Moving } from './deciding/moving.service';
import { VoteNews } from './deciding/vote-news';
import { VotingService } from './deciding/voting.service';
import { DecisionsController } from './freezing/decisions.controller';
import { DecisionsReader } from './freezing/decisions.reader';
import { NextGatesOfProjects } from './awaiting/next-gates-of-projects';
import { AwaitedGatesReader } from './awaiting/awaited-gates.reader';
import { GateActs } from './acting/gate-acts';
import { GateFacts } from './gathering/gate-facts';
import { Gathering } from './gathering/gathering.service';
import { findGateSubject } from './acting/gate-subject';
import { GateViews } from './gate-views';
import { GateEntity } from './gate.entity';
import { GatesController } from './gates.controller';
import { GatesReader } from './gates.reader';
import { GatesService } from './gates.service';
import { JudgedGates } from './judging/judged-gates';
import { MissingController } from './missing/missing.controller';
import { MissingService } from './missing/missing.service';
import { OrganisationModule } from '../organisation/organisation.module';
import { AttestationsService } from './saying/attestations.service';
import { ConfirmationsService } from './saying/confirmations.service';
import { DeclarationsService } from './saying/declarations.service';
import { OpinionsService } from './saying/opinions.service';
import { SayingsController } from './saying/sayings.controller';
import { WaiversService } from './saying/waivers.service';
import { GateFactsProvider } from './gates.facts';
import { AnswerEffectTeller } from './watching/answer-effect';
import { EvidenceSignatures } from './watching/evidence-signatures';
import { GateSweep } from './watching/gate-sweep';
import { Settling } from './watching/settling.service';
import { SignatureWatch } from './watching/signature-watch';
import { Reopening } from './watching/reopening.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const GATE_ENTITIES = [GateEntity] as const;

/** Gates: what is asked, how it stands, who signs. */
@Module({
  imports: [
    AccessModule,
    OrganisationModule,
    DiscussionModule,
    LifecyclesModule,
    UseCasesModule,
    EvidenceModule,
    ProjectsModule,
  ],
  controllers: [
    GatesController,
    SayingsController,
    DecidingController,
    SettlingController,
    DecisionsController,
    MissingController,
  ],
  providers: [
    AnswerEffectTeller,
    AttestationsService,
    AwaitedGatesReader,
    Concluding,
    Counting,
    ConditionNews,
    ConditionsOfPass,
    ConditionsService,
    DecisionsReader,
    DelegationsService,
    LiftingService,
    MissingService,
    NextGatesOfProjects,
    Moving,
    VoteNews,
    VotingService,
    ConfirmationsService,
    DeclarationsService,
    GateActs,
    EvidenceSignatures,
    GateFacts,
    GateFactsProvider,
    GateSweep,
    GateViews,
    Gathering,
    GatesReader,
    GatesService,
    JudgedGates,
    OpinionsService,
    Reopening,
    Settling,
    SignatureWatch,
    WaiversService,
  ],
  exports: [
    AwaitedGatesReader,
    GateActs,
    GateSweep,
    GatesReader,
    GatesService,
    JudgedGates,
    Reopening,
    SignatureWatch,
  ],
})
export class GatesModule implements OnModuleInit {
  constructor(private readonly subjects: SubjectKinds) {}

  onModuleInit(): void {
    this.subjects.register({
      type: 'gate',
      permission: 'gates:read',
      path: (id) => `/gates/${id}`,
      find: findGateSubject,
    });
  }
}
