import { laterPart } from '../../../platform/routing/later';
import { useMay } from '../../../platform/session';
import { withAllWords } from '../../../platform/words/catalogues';
import { ProjectOverview } from '../../../projects/overview/project-overview';
import { MistakesPanel } from '../../../projects/mistakes/mistakes-panel';

const ProjectTalk = laterPart(async () => (await withAllWords(import('./project-talk'))).ProjectTalk, 6);

/** The record of a project with what people say about it, owe to it and bring to it. */
export function OverviewWithPanels() {
  const speaks = useMay('discussion:read');
  const aside = (
    <>
      <MistakesPanel />
      {speaks && <ProjectTalk />}
    </>
  );
  return <ProjectOverview aside={aside} />;
}
