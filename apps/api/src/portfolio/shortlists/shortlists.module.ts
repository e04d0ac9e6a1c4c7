import { shortlistState } from '@jalon/domain/portfolio/shortlists/may-on-shortlist';
import { Module, type OnModuleInit } from '@nestjs/common';
import { workingManager } from '../../platform/database/unit-of-work';
import { SubjectKinds } from '../../platform/discussion/subjects';
import { ScoreModelsModule } from '../../scoring/models/score-models.module';
import { UseCasesModule } from '../../use-cases/use-cases.module';
import { PortfolioModule } from '../portfolio.module';
import { FreezingController } from './freezing.controller';
import { FreezingService } from './freezing.service';
import { SnapshotMaking } from './making.service';
import { ShortlistEntity } from './shortlist.entity';
import { ShortlistsController } from './shortlists.controller';
import { ShortlistsReader } from './shortlists.reader';
import { ShortlistsService } from './shortlists.service';
import { StandingService } from './standing.service';

/** Shortlists: frozen, shared, compared. */
@Module({
  imports: [ScoreModelsModule, UseCasesModule, PortfolioModule],
  controllers: [ShortlistsController, FreezingController],
  providers: [ShortlistsReader, ShortlistsService, FreezingService, SnapshotMaking, StandingService],
  exports: [ShortlistsReader, ShortlistsService, FreezingService, StandingService],
})
export class ShortlistsModule implements OnModuleInit {
  constructor(private readonly subjects: SubjectKinds) {}

  onModuleInit(): void {
    this.subjects.register({
      type: 'shortlist',
      permission: 'portfolio:read',
      path: (id) => `/shortlists/${id}`,
      find: async ({ organisationId }, id) => {
        const row = await workingManager().findOneBy(ShortlistEntity, { organisationId, id });
        return row && { title: row.name, isClosed: shortlistState(row) === 'withdrawn' };
      },
    });
  }
}
