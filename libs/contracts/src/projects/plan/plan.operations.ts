import { PhaseId } from '@jalon/domain/lifecycle/template/phase';
import { CalendarDay } from '@jalon/domain/platform/calendar-day';
import { z } from 'zod';
import { operation } from '../../platform/operation';
import { changedMeanwhile, notFound } from '../../platform/problems';
import { projectNotYours } from '../projects.problems';
import { Checklist, PlanView, PortfolioTimeline } from './plan-view';

const id = { id: z.uuid() };
/** How often a phase may be gone through; far beyond what anybody does. */
const MOST_CYCLES = 99;
const phase = { phaseId: PhaseId, cycle: z.coerce.number().int().positive().max(MOST_CYCLES) };

export const getPlan = operation({
  id: 'plans.get',
  summary: { fr: 'Lire le planning d’un projet', en: 'Read the plan of a project' },
  method: 'GET',
  path: '/projects/:id/plan',
  permission: 'projects:read',
  input: z.object(id),
  output: PlanView,
  ids: { id: 'project' },
  problems: [notFound],
  example: (ref) => ({ id: ref('project') }),
});

/** Days of a phase; both null: it is no longer planned. `version`: the one read, null where it had no dates. */
const Planning = z
  .object({
    phaseId: PhaseId,
    cycle: z.number().int().positive().max(MOST_CYCLES),
    from: CalendarDay.nullable(),
    to: CalendarDay.nullable(),
    version: z.number().int().positive().nullable(),
  })
  .refine(({ from, to }) => (from === null) === (to === null), {
    path: ['to'],
    params: { words: { fr: 'Les deux dates, ou aucune.', en: 'Both dates, or neither.' } },
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    params: { words: { fr: 'La fin précède le début.', en: 'The end comes before the start.' } },
  });

/** Plans phases together: what follows one that moves is sent along. All of them, or none (409). */
export const setPlan = operation({
  id: 'plans.set',
  summary: { fr: 'Planifier les phases d’un projet', en: 'Plan the phases of a project' },
  method: 'PUT',
  path: '/projects/:id/plan',
  permission: 'projects:contribute',
  input: z.object({ ...id, phases: z.array(Planning).min(1).max(60) }),
  output: PlanView,
  ids: { id: 'project' },
  problems: [notFound, projectNotYours, changedMeanwhile],
  touches: ['projects'],
  example: (ref) => ({
    id: ref('project'),
    phases: [{ phaseId: 'P2', cycle: 1, from: '2027-01-04', to: '2027-01-22', version: null }],
  }),
});

/** The activities and deliverables of one phase. */
export const getChecklist = operation({
  id: 'plans.checklist',
  summary: { fr: 'Lire ce qui est à faire dans une phase', en: 'Read what there is to do in a phase' },
  method: 'GET',
  path: '/projects/:id/plan/:phaseId/:cycle',
  permission: 'projects:read',
  input: z.object({ ...id, ...phase }),
  output: Checklist,
  ids: { id: 'project' },
  problems: [notFound],
  example: (ref) => ({ id: ref('project'), phaseId: 'P1', cycle: 1 }),
});

/** Makes tasks of items, many at once; those that were taken up already stay as they are. Owners are notified. */
export const takeUp = operation({
  id: 'plans.take-up',
  summary: {
    fr: 'Prévoir les activités et livrables d’une phase',
    en: 'Take up the activities and deliverables of a phase',
  },
  method: 'POST',
  path: '/projects/:id/plan/:phaseId/:cycle/tasks',
  permission: 'projects:contribute',
  input: z.object({
    ...id,
    ...phase,
    items: z
      .array(
        z.object({
          itemId: z.string().max(12),
          ownerId: z.uuid().nullable().optional(),
          dueOn: CalendarDay.nullable().optional(),
        }),
      )
      .min(1)
      .max(60),
  }),
  output: Checklist,
  ids: { id: 'project' },
  problems: [notFound, projectNotYours],
  touches: ['tasks', 'notifications', 'projects'],
  example: (ref) => ({
    id: ref('project'),
    phaseId: 'P1',
    cycle: 1,
    items: [{ itemId: 'P1-A2', ownerId: ref('member'), dueOn: '2026-12-15' }],
  }),
});

/** Every project with its phases and gates, the newest first. */
export const getPortfolioTimeline = operation({
  id: 'plans.portfolio',
  summary: { fr: 'Lire le calendrier de tous les projets', en: 'Read the timeline of all projects' },
  method: 'GET',
  path: '/projects-timeline',
  permission: 'projects:read',
  input: z.object({}),
  output: PortfolioTimeline,
});
