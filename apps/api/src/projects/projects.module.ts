import { ProjectViewParams } from '@jalon/contracts/projects/project-filter';
import { Module, type OnModuleInit } from '@nestjs/common';
import { LifecyclesModule } from '../lifecycle/templates/lifecycles.module';
import { workingManager } from '../platform/database/unit-of-work';
import { SubjectKinds } from '../platform/discussion/subjects';
import { ViewPages } from '../platform/views/view-pages';
import { UseCasesModule } from '../use-cases/use-cases.module';
import { ProjectPhasesModule } from './plan/project-phases.module';
import { FollowingUseCase } from './following-use-case';
import { NewProject } from './new-project';
import { ProjectEntity } from './project.entity';
import { ProjectsController } from './projects.controller';
import { ProjectFacts } from './projects.facts';
import { ProjectsService } from './projects.service';
import { AnswerEffects } from './questions/answer-effects';
import { AnswersReader } from './questions/answers.reader';
import { AttributeAnswerEntity } from './questions/attribute-answer.entity';
import { PreviewService } from './questions/preview.service';
import { QuestionsController } from './questions/questions.controller';
import { QuestionsService } from './questions/questions.service';
import { NextGates } from './reading/next-gates';
import { ProjectsReader } from './reading/projects.reader';
import { ScrutinyService } from './record/scrutiny.service';
import { RecordService } from './record/record.service';
import { SubjectsOfProjects } from './subject/subjects-of-projects';
import { ProjectRoleEntity } from './team/project-role.entity';
import { TeamController } from './team/team.controller';
import { TeamReader } from './team/team.reader';
import { TeamService } from './team/team.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const PROJECT_ENTITIES = [ProjectEntity, ProjectRoleEntity, AttributeAnswerEntity] as const;

/** What other contexts may ask of projects. */
const OPEN = [
  ProjectsService,
  TeamReader,
  TeamService,
  AnswersReader,
  AnswerEffects,
  NextGates,
  QuestionsService,
  SubjectsOfProjects,
];

/** The record of a project, its team, what is answered about it. */
@Module({
  imports: [LifecyclesModule, UseCasesModule, ProjectPhasesModule],
  controllers: [ProjectsController, TeamController, QuestionsController],
  providers: [
    ...OPEN,
    ProjectsReader,
    ProjectFacts,
    NewProject,
    FollowingUseCase,
    RecordService,
    ScrutinyService,
    PreviewService,
  ],
  exports: OPEN,
})
export class ProjectsModule implements OnModuleInit {
  constructor(
    private readonly subjects: SubjectKinds,
    private readonly views: ViewPages,
  ) {}

  onModuleInit(): void {
    this.views.register({ page: 'projects', permission: 'projects:read', params: ProjectViewParams });
    this.subjects.register({
      type: 'project',
      permission: 'projects:read',
      path: (id) => `/projects/${id}`,
      find: async ({ organisationId, clientIds }, id) => {
        if (clientIds !== null) return null;
        const row = await workingManager().findOneBy(ProjectEntity, { organisationId, id });
        return row && { title: row.title, isClosed: false };
      },
    });
  }
}
