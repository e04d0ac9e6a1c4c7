import { Module, type OnModuleInit } from '@nestjs/common';
import { workingManager } from '../database/unit-of-work';
import { SubjectKinds } from '../discussion/subjects';
import { ImportProfileEntity } from './profiles/import-profile.entity';
import { ProfileChoice } from './profiles/profile-choice';
import { ProfilesController } from './profiles/profiles.controller';
import { ProfilesService } from './profiles/profiles.service';
import { SpreadsheetReader } from './reading/spreadsheet-reader';
import { ChoiceService } from './rows/choice.service';
import { Hindrances } from './rows/hindrances';
import { ImportLinkEntity } from './links/import-link.entity';
import { ImportRowEntity } from './rows/import-row.entity';
import { ImportRowsController } from './rows/import-rows.controller';
import { LinkMove } from './links/link-move';
import { RowsFile } from './rows/rows-file';
import { RowsReader } from './rows/rows.reader';
import { ColumnsController } from './runs/columns.controller';
import { ColumnsReader } from './runs/columns.reader';
import { FileDesk } from './runs/file-desk';
import { ImportRunEntity } from './runs/import-run.entity';
import { ImportsController } from './runs/imports.controller';
import { ImportsSweep } from './runs/imports-sweep';
import { RunStore } from './runs/run-store';
import { RunsReader } from './runs/runs.reader';
import { RunsService } from './runs/runs.service';
import { StepsService } from './runs/steps.service';
import { Checking } from './checking/checking';
import { Committing } from './applying/committing';
import { ImportSteps } from './work/import-steps';
import { ImportWork } from './work/import-work';
import { Staging } from './work/staging';
import { WayBack } from './work/way-back';
import { Undoing } from './applying/undoing';

/** The tables of imports; importing them makes them known to the data source. */
export const IMPORT_ENTITIES = [
  ImportRunEntity,
  ImportRowEntity,
  ImportLinkEntity,
  ImportProfileEntity,
] as const;

/** Files on their way into the registers that features have registered. */
@Module({
  controllers: [ImportsController, ColumnsController, ImportRowsController, ProfilesController],
  providers: [
    RunStore,
    RunsService,
    RunsReader,
    StepsService,
    ColumnsReader,
    FileDesk,
    ImportsSweep,
    SpreadsheetReader,
    RowsReader,
    RowsFile,
    ChoiceService,
    Hindrances,
    LinkMove,
    ProfileChoice,
    ProfilesService,
    ImportWork,
    ImportSteps,
    WayBack,
    Staging,
    Checking,
    Committing,
    Undoing,
  ],
})
export class ImportsModule implements OnModuleInit {
  constructor(private readonly subjects: SubjectKinds) {}

  /** What notifications lead to; nothing is discussed there. */
  onModuleInit(): void {
    this.subjects.register({
      type: 'import',
      permission: 'imports:manage',
      path: (id) => `/imports/${id}`,
      find: async ({ organisationId }, id) => {
        const row = await workingManager().findOneBy(ImportRunEntity, { organisationId, id });
        return row && { title: row.fileName, isClosed: true };
      },
    });
  }
}
