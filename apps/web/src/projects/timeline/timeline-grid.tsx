import type { PortfolioTimeline, TimelineProject } from '@jalon/contracts/projects/plan/plan-view';
import { addDays, calendarOf, workingDaysBetween } from '@jalon/domain/organisation/working-days';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { Pill } from '../../ui/content/pill';
import { type Scale, scaleOf, spanOf } from '../plan/scale';
import { useTodayInSight } from '../use-today-in-sight';
import { usePlanWords } from '../plan/use-plan-words';
import { useWords } from '../use-words';
import { statusLabels } from '../words';
import { GateMark, PhaseBars } from './timeline-marks';
import { lateSince, type TimelineRow } from './timeline-rows';
import styles from './timeline.module.css';

/** Heights in px; on a phone a name takes two lines. */
const ROW = 46;
const ROW_ON_PHONE = 60;
const AROUND = { quarter: [-30, 90], year: [-120, 365] } as const;

interface Props {
  readonly timeline: PortfolioTimeline;
  readonly rows: readonly TimelineRow[];
  readonly zoom: 'quarter' | 'year' | undefined;
}

/** Only the days of this stretch are drawn; all of them where none is asked for. */
function useScale({ timeline, zoom }: Props): Scale {
  const { projects, today } = timeline;
  return useMemo(() => {
    if (zoom) return scaleOf({ from: addDays(today, AROUND[zoom][0]), to: addDays(today, AROUND[zoom][1]) });
    const days = projects.flatMap(({ phases, dueOn }) => [
      dueOn,
      ...phases.flatMap((phase) => [phase.plannedFrom, phase.plannedTo, phase.beganOn, phase.endedOn]),
    ]);
    return scaleOf(spanOf([...days, today, addDays(today, 60)]) ?? { from: today, to: today });
  }, [projects, today, zoom]);
}

/** The lines near what is seen, each a project on the same days. */
export function TimelineGrid(props: Props) {
  const { timeline, rows } = props;
  const { t } = useLingui();
  const scroll = useRef<HTMLDivElement>(null);
  const scale = useScale(props);
  const isPhone = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false });
  const height = isPhone ? ROW_ON_PHONE : ROW;
  useTodayInSight(scroll, scale.at(timeline.today));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 12,
  });
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="region"
      tabIndex={0}
      aria-label={t`Calendrier des projets`}
    >
      <Head scale={scale} today={timeline.today} />
      <ul className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          const place = { top: start, height };
          return (
            row && (
              <li key={row.key} style={place} aria-setsize={rows.length} aria-posinset={index + 1}>
                <Row row={row} timeline={timeline} scale={scale} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function Head({ scale, today }: { readonly scale: Scale; readonly today: string }) {
  const { t } = useLingui();
  const { month } = usePlanWords();
  return (
    <div className={styles.head} aria-hidden>
      <div className={styles.corner} />
      <div className={styles.months}>
        {scale.months.map(({ day, at }) => (
          <span key={day} style={{ left: `${at}%` }}>
            {month(day)}
          </span>
        ))}
        <span className={styles.today} style={{ left: `${scale.at(today)}%` }}>
          <em>{t`aujourd’hui`}</em>
        </span>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly timeline: PortfolioTimeline;
  readonly scale: Scale;
}

function Row({ row, timeline, scale }: RowProps) {
  if (row.kind === 'project') return <ProjectLine project={row.project} timeline={timeline} scale={scale} />;
  return (
    <h2 className={styles.group}>
      {row.label} <span className="muted">{row.count}</span>
    </h2>
  );
}

interface LineProps {
  readonly project: TimelineProject;
  readonly timeline: PortfolioTimeline;
  readonly scale: Scale;
}

function ProjectLine({ project, timeline, scale }: LineProps) {
  const { t } = useLingui();
  const words = useWords();
  const { id, reference, title, status, phaseId, lifecycleVersionId } = project;
  const lifecycle = timeline.lifecycles.find(({ versionId }) => versionId === lifecycleVersionId);
  const phase = lifecycle?.phases.find((one) => one.id === phaseId);
  return (
    <div className={styles.line}>
      <div className={styles.name}>
        <Link to="/projects/$id/plan" params={{ id }} title={`${reference} ${title}`}>
          {title}
        </Link>
        <span className="muted small">
          {status === 'active' ? `${phaseId} ${phase ? words(phase) : ''}` : t(statusLabels[status])}
        </span>
        <Late project={project} timeline={timeline} />
      </div>
      <div className={styles.lane}>
        {project.phases.map((one) => (
          <PhaseBars
            key={`${one.phaseId}-${one.cycle}`}
            phase={one}
            scale={scale}
            today={timeline.today}
            name={lifecycle?.phases.find((known) => known.id === one.phaseId)}
          />
        ))}
        {project.gates.map((gate) => (
          <GateMark
            key={`${gate.gateId}-${gate.cycle}-${gate.mode ?? ''}`}
            gate={gate}
            lifecycle={lifecycle}
            scale={scale}
          />
        ))}
        <span className={styles.today} style={{ left: `${scale.at(timeline.today)}%` }} />
      </div>
    </div>
  );
}

function Late({ project, timeline }: Omit<LineProps, 'scale'>) {
  const { t } = useLingui();
  const since = lateSince(project, timeline.today);
  if (!since) return null;
  const days = workingDaysBetween(since, timeline.today, calendarOf(timeline.holidays));
  if (days < 1) return null;
  return (
    <Pill tone="attention">
      {t`${plural(days, { one: 'retard de # jour ouvré', other: 'retard de # jours ouvrés' })}`}
    </Pill>
  );
}
