import { UseCaseViewParams } from '@jalon/contracts/use-cases/use-case-view';
import { Module, type OnModuleInit } from '@nestjs/common';
import { workingManager } from '../platform/database/unit-of-work';
import { SubjectKinds } from '../platform/discussion/subjects';
import { ViewPages } from '../platform/views/view-pages';
import { BoardReader } from './board.reader';
import { ChangesController } from './changes/changes.controller';
import { ChangesReader } from './changes/changes.reader';
import { MatrixController } from './matrix/matrix.controller';
import { MatrixReader } from './matrix/matrix.reader';
import { formerOf } from './merging/shows-merged';
import { UseCaseClientEntity } from './use-case-client.entity';
import { UseCaseNews } from './use-case-news';
import { UseCaseEntity } from './use-case.entity';
import { UseCasesController } from './use-cases.controller';
import { UseCasesFacts } from './use-cases.facts';
import { UseCasesReader } from './use-cases.reader';
import { UseCasesService } from './use-cases.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const USE_CASE_ENTITIES = [UseCaseEntity, UseCaseClientEntity] as const;

@Module({
  controllers: [UseCasesController, ChangesController, MatrixController],
  providers: [
    UseCasesFacts,
    UseCasesService,
    UseCaseNews,
    UseCasesReader,
    BoardReader,
    ChangesReader,
    MatrixReader,
  ],
  exports: [UseCasesService],
})
export class UseCasesModule implements OnModuleInit {
  constructor(
    private readonly subjects: SubjectKinds,
    private readonly views: ViewPages,
  ) {}

  onModuleInit(): void {
    this.views.register({ page: 'use-cases', permission: 'use-cases:read', params: UseCaseViewParams });
    this.subjects.register({
      type: 'use-case',
      permission: 'use-cases:read',
      path: (id) => `/use-cases/${id}`,
      find: async ({ organisationId }, id) => {
        const row = await workingManager().findOneBy(UseCaseEntity, { organisationId, id });
        return row && { title: row.title, isClosed: row.status === 'archived' };
      },
      former: formerOf,
    });
  }
}
