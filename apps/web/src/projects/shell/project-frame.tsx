import { getProject, type ProjectDetail } from '@jalon/contracts/projects/projects.operations';
import { isEnded } from '@jalon/domain/projects/project-status';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Guard } from '../../platform/guard';
import { ReadingPage } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Pill } from '../../ui/content/pill';
import { Notice } from '../../ui/feedback/notice';
import { PageHeader } from '../../ui/layout/page-header';
import { ProjectContext } from '../project-context';
import { useWords } from '../use-words';
import { modeLabels, statusLabels, statusTones } from '../words';
import { CopyLink } from './copy-link';
import { type ProjectTab, ProjectTabs } from './project-tabs';
import styles from './shell.module.css';

interface Props {
  readonly id: string;
  readonly tabs: readonly ProjectTab[];
  /** The page that is open. */
  readonly children: ReactNode;
}

/** What every page of a project has around it: its name, where it stands, the way to its other pages. */
export function ProjectFrame({ id, tabs, children }: Props) {
  const { t } = useLingui();
  const title = t`Projet`;
  const query = useRead(getProject, { id });
  return (
    <Guard permission="projects:read" title={title}>
      <ReadingPage
        query={query}
        lines={14}
        title={title}
        back={<LinkButton to="/projects">{t`Revenir aux projets`}</LinkButton>}
      >
        {(project) => (
          <ProjectContext value={project}>
            <Header project={project} />
            <ProjectTabs id={id} tabs={tabs} />
            {children}
          </ProjectContext>
        )}
      </ReadingPage>
    </Guard>
  );
}

function Header({ project }: { readonly project: ProjectDetail }) {
  const { t } = useLingui();
  const { reference, title, status, useCase, lessons } = project;
  usePageTitle(`${reference} ${title}`);
  return (
    <>
      <PageHeader
        above={
          <>
            <Link to="/projects">{t`Projets`}</Link> / {reference} · {t`issu de`}{' '}
            <Link to="/use-cases/$id" params={{ id: useCase.id }}>
              {useCase.reference}
            </Link>
          </>
        }
        title={title}
        line={<Standing project={project} />}
      />
      {isEnded(status) && lessons && (
        <div className={styles.lessons}>
          <Notice tone="success" title={t`Ce que ce projet a appris`}>
            {lessons}
          </Notice>
        </div>
      )}
    </>
  );
}

/** « En cours · Pilote, 2e passage » */
function Standing({ project }: { readonly project: ProjectDetail }) {
  const { t } = useLingui();
  const words = useWords();
  const { status, phase, phaseId, cycle, mode } = project;
  return (
    <span className={styles.status}>
      <Pill tone={statusTones[status]}>{t(statusLabels[status])}</Pill>
      <span>
        {phaseId} · {words(phase)}
        {mode && ` ${t(modeLabels[mode])}`}
        {cycle > 1 && `, ${t`${cycle}e passage`}`}
      </span>
      <CopyLink />
    </span>
  );
}
