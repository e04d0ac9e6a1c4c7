import type { Type } from '@nestjs/common';
import { AccessModule } from './access/access.module';
import { ClientsModule } from './clients/clients.module';
import { ClientExportModule } from './clients/export/client-export.module';
import { GatesModule } from './gates/gates.module';
import { HomeModule } from './home/home.module';
import { TriageModule } from './intake/triage/triage.module';
import { IntakeModule } from './intake/intake.module';
import { MeasurementImportModule } from './kpis/import/measurement-import.module';
import { KpisModule } from './kpis/kpis.module';
import { FactsModule } from './lifecycle/facts/facts.module';
import { LifecyclesModule } from './lifecycle/templates/lifecycles.module';
import { OrganisationModule } from './organisation/organisation.module';
import { DiscussionModule } from './platform/discussion/discussion.module';
import { ImportsModule } from './platform/imports/imports.module';
import { ImportKindsModule } from './platform/imports/kinds/import-kinds.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { JournalModule } from './platform/journal/journal.module';
import { SpreadsheetsModule } from './platform/spreadsheets/spreadsheets.module';
import { ViewsModule } from './platform/views/views.module';
import { VisitsModule } from './platform/visits/visits.module';
import { EvidenceModule } from './projects/evidence/evidence.module';
import { RecordsModule } from './projects/records/records.module';
import { MistakesModule } from './projects/mistakes/mistakes.module';
import { PlanModule } from './projects/plan/plan.module';
import { ProjectsModule } from './projects/projects.module';
import { PortfolioModule } from './portfolio/portfolio.module';
import { ShortlistsModule } from './portfolio/shortlists/shortlists.module';
import { ScoreModelsModule } from './scoring/models/score-models.module';
import { RoundsModule } from './scoring/rounds/rounds.module';
import { SystemModule } from './system/system.module';
import { BulkModule } from './use-cases/bulk/bulk.module';
import { CatalogueModule } from './use-cases/catalogue/catalogue.module';
import { DuplicatesModule } from './use-cases/duplicates/duplicates.module';
import { UseCaseImportModule } from './use-cases/import/use-case-import.module';
import { UseCaseExportModule } from './use-cases/export/use-case-export.module';
import { UseCasesModule } from './use-cases/use-cases.module';

/** Every feature, in the order of the contexts. */
export const FEATURES: readonly Type[] = [
  SystemModule,
  JournalModule,
  JobsModule,
  DiscussionModule,
  ImportKindsModule,
  ImportsModule,
  VisitsModule,
  ViewsModule,
  SpreadsheetsModule,
  AccessModule,
  OrganisationModule,
  FactsModule,
  LifecyclesModule,
  ClientsModule,
  ClientExportModule,
  UseCasesModule,
  UseCaseExportModule,
  CatalogueModule,
  DuplicatesModule,
  UseCaseImportModule,
  BulkModule,
  IntakeModule,
  TriageModule,
  ScoreModelsModule,
  RoundsModule,
  PortfolioModule,
  ShortlistsModule,
  ProjectsModule,
  PlanModule,
  MistakesModule,
  EvidenceModule,
  RecordsModule,
  KpisModule,
  MeasurementImportModule,
  GatesModule,
  HomeModule,
];
