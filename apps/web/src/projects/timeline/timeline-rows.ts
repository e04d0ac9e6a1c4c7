import type { TimelineProject } from '@jalon/contracts/projects/plan/plan-view';
import type { TimelineSearch } from './timeline-search';

/** A line of the timeline: the head of a group, or a project of it. */
export type TimelineRow =
  | { readonly kind: 'group'; readonly key: string; readonly label: string; readonly count: number }
  | { readonly kind: 'project'; readonly key: string; readonly project: TimelineProject };

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those that the filters let through. */
export function shownProjects(
  projects: readonly TimelineProject[],
  filter: TimelineSearch,
): TimelineProject[] {
  const words = folded(filter.search ?? '');
  return projects.filter(
    ({ title, reference, status, clients, owners }) =>
      folded(`${reference} ${title}`).includes(words) &&
      (!filter.status || status === filter.status) &&
      (!filter.client || clients.some(({ id }) => id === filter.client)) &&
      (!filter.owner || owners.some(({ id }) => id === filter.owner)),
  );
}

/** The lines in their groups; a project with several clients stands under each. Without grouping, as they come. */
export function timelineRows(
  projects: readonly TimelineProject[],
  labelsOf: ((project: TimelineProject) => readonly string[]) | null,
): TimelineRow[] {
  const lineOf = (project: TimelineProject, group = ''): TimelineRow => ({
    kind: 'project',
    key: `${group}${project.id}`,
    project,
  });
  if (!labelsOf) return projects.map((project) => lineOf(project));
  const groups = new Map<string, TimelineProject[]>();
  for (const project of projects)
    for (const label of labelsOf(project)) groups.set(label, [...(groups.get(label) ?? []), project]);
  return [...groups]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([label, members]) => [
      { kind: 'group', key: label, label, count: members.length },
      ...members.map((project) => lineOf(project, label)),
    ]);
}

/** What is late, in ISO days: an open gate past its day, or the phase under way past its planned end. */
export function lateSince({ status, gates, phases }: TimelineProject, today: string): string | null {
  if (status !== 'active') return null;
  const gate = gates.find(({ decidedOn, dueOn }) => !decidedOn && dueOn && dueOn < today)?.dueOn;
  const phase = phases.find(
    ({ beganOn, endedOn, plannedTo }) => beganOn && !endedOn && plannedTo && plannedTo < today,
  )?.plannedTo;
  return [gate, phase].filter((day): day is string => Boolean(day)).sort()[0] ?? null;
}
