import type { ReactNode } from 'react';
import { Columns, Panel } from '../../ui/layout/panel';
import { ClientsSection } from './clients-section';
import { ConstraintsSection } from './constraints-section';
import { ProfileSection } from '../scrutiny/profile-section';
import { ProjectFacts } from './project-facts';
import { DatesSection, ExpectationsSection, ProblemSection, ScopeSection } from './record-sections';

interface Props {
  /** What other contexts show beside the record. */
  readonly aside: ReactNode;
}

/** The record of a project, read and edited part by part. */
export function ProjectOverview({ aside }: Props) {
  return (
    <>
      <ProjectFacts />
      <Columns
        main={
          <Panel flush>
            <ProblemSection />
            <ScopeSection />
            <ExpectationsSection />
            <ConstraintsSection />
            <DatesSection />
            <ClientsSection />
            <ProfileSection />
          </Panel>
        }
        aside={aside}
      />
    </>
  );
}
