import { Module, type OnModuleInit } from '@nestjs/common';
import { LifecyclesModule } from '../lifecycle/templates/lifecycles.module';
import { workingManager } from '../platform/database/unit-of-work';
import { SubjectKinds } from '../platform/discussion/subjects';
import { UseCasesModule } from '../use-cases/use-cases.module';
import { ProjectPhasesModule } from './plan/project-phases.module';
import { ProjectEntity } from './project.entity';
import { ProjectsService } from './projects.service';
import { AnswerEffects } from './questions/answer-effects';
import { AnswersReader } from './questions/answers.reader';
import { AttributeAnswerEntity } from './questions/attribute-answer.entity';
import { SubjectsOfProjects } from './subject/subjects-of-projects';
import { ProjectRoleEntity } from './team/project-role.entity';
import { TeamReader } from './team/team.reader';
import { TeamService } from './team/team.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const PROJECT_ENTITIES = [ProjectEntity, ProjectRoleEntity, AttributeAnswerEntity] as const;

/** The record of a project, its team, what is answered about it. */
@Module({
  imports: [LifecyclesModule, UseCasesModule, ProjectPhasesModule],
  providers: [ProjectsService, TeamReader, TeamService, AnswersReader, AnswerEffects, SubjectsOfProjects],
  exports: [ProjectsService, TeamReader, TeamService, AnswersReader, AnswerEffects, SubjectsOfProjects],
})
export class ProjectsModule implements OnModuleInit {
  constructor(private readonly subjects: SubjectKinds) {}

  onModuleInit(): void {
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
