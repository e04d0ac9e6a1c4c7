import type { assignMissing, Missing, MissingItem } from '@jalon/contracts/gates/missing.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import type { MissingToPass, OpenItem } from '@jalon/domain/gates/missing/missing';
import { missingToPass } from '@jalon/domain/gates/missing/missing-to-pass';
import {
  addWorkingDays,
  calendarOf,
  type WorkingCalendar,
  workingDaysBetween,
} from '@jalon/domain/organisation/working-days';
import { wordsIn } from '@jalon/domain/platform/typography';
import { Injectable } from '@nestjs/common';
import { OrganisationService } from '../../organisation/organisation.service';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { TasksService } from '../../platform/discussion/tasks/tasks.service';
import { JudgedGates } from '../judging/judged-gates';
import { criterionOf, type Judged } from '../judging/judging';
import { criterionSentence } from '../viewing/words/criterion-sentence';
import { gatePath } from '../viewing/head-view';
import { roleHolders, wordsOnly } from '../viewing/words/lifecycle-words';
import { GateTaskEntity } from './gate-task.entity';
import { itemWords } from './missing-words';

const TASKS = `
  SELECT t.item_key AS key, k.id, k.due_on::text AS "dueOn", k.completed_at IS NOT NULL AS "isDone",
    CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('id', p.id, 'name', p.name) END AS owner
  FROM gate_task t
  JOIN task k ON k.organisation_id = t.organisation_id AND k.id = t.task_id
  LEFT JOIN person p ON p.id = k.owner_id
  WHERE t.organisation_id = $1 AND t.gate_id = $2`;

interface TaskRow extends Record<string, unknown> {
  readonly key: string;
  readonly id: string;
  readonly dueOn: string | null;
  readonly isDone: boolean;
  readonly owner: NamedPerson | null;
}

interface Found {
  readonly judged: Judged;
  readonly found: MissingToPass;
  readonly by: string | null;
  readonly calendar: WorkingCalendar;
}

/** What is missing to pass, and the tasks that are made of it. */
@Injectable()
export class MissingService {
  private readonly links = new TenantStore(GateTaskEntity, {
    name: 'gate-task',
    about: ({ gateId }) => ({ type: 'gate', id: gateId }),
  });

  constructor(
    private readonly gates: JudgedGates,
    private readonly organisation: OrganisationService,
    private readonly tasks: TasksService,
  ) {}

  async read(actor: Actor, id: string, by: string | undefined): Promise<Missing> {
    return this.view(actor, await this.find(actor, await this.gates.undecided(actor, id), by));
  }

  /** Idempotent: an item that has its task keeps it; what is no longer missing is left. */
  async assign(actor: Actor, { id, items }: Checked<typeof assignMissing>): Promise<Missing> {
    const found = await this.find(actor, await this.gates.open(actor, id), undefined);
    const known = new Set((await this.tasksOf(actor, id)).map(({ key }) => key));
    for (const { key, ownerId, dueOn } of items) {
      const item = found.found.items.find((one) => one.key === key);
      if (!item || known.has(key)) continue;
      known.add(key);
      const taskId = await this.tasks.create(actor, {
        subjectType: 'gate',
        subjectId: id,
        title: wordsIn(itemWords(found.judged, item), 'fr').slice(0, 200),
        ownerId: ownerId ?? item.people[0]?.id ?? null,
        dueOn: dueOn ?? found.judged.row.dueOn,
      });
      await this.links.add(actor, { gateId: id, itemKey: key, taskId });
    }
    return this.view(actor, found);
  }

  private async find(actor: Actor, judged: Judged, asked: string | undefined): Promise<Found> {
    const { holidays } = await this.organisation.read(actor);
    const calendar = calendarOf(holidays);
    const by = asked ?? judged.row.dueOn;
    const { held, gateCase, evaluation } = judged;
    const dayAfter = (days: number) => addWorkingDays(gateCase.today, days, calendar);
    const found = missingToPass({ rulebook: held.lifecycle, gateCase }, evaluation, { by, dayAfter });
    return { judged, found, by, calendar };
  }

  private async view(actor: Actor, { judged, found, by, calendar }: Found): Promise<Missing> {
    const tasks = new Map((await this.tasksOf(actor, judged.row.id)).map((task) => [task.key, task]));
    const isLate = by !== null && found.endsOn > by;
    return {
      by,
      items: found.items.map((item) => itemView(judged, item, tasks.get(item.key))),
      stuck: found.stuck.flatMap((id) => stuckView(judged, id)),
      onAnswers: found.onAnswers.flatMap((id) => stuckView(judged, id)),
      totalDays: found.days,
      doneOn: found.items.length === 0 ? null : found.endsOn,
      isFeasible: found.isFeasible,
      lackingDays: isLate ? workingDaysBetween(by, found.endsOn, calendar) : 0,
      isSmallest: found.isExact,
    };
  }

  private tasksOf = ({ organisationId }: Actor, gateId: string): Promise<TaskRow[]> =>
    ask<TaskRow>(TASKS, [organisationId, gateId]);
}

/** Conditions are answered for by a person, not a role. */
const CONDITION_OWNER = {
  id: 'condition_owner',
  fr: 'Responsable de la condition',
  en: 'Owner of the condition',
};

function stuckView(judged: Judged, id: string): Missing['stuck'] {
  const one = criterionOf(judged, id);
  return one ? [{ id, name: wordsOnly(one.criterion), why: criterionSentence(judged, one) }] : [];
}

const pathOf = ({ row, gateCase }: Judged, { kind, about }: OpenItem): string => {
  if (kind === 'answer')
    return row.projectId === null ? gatePath(row) : `/projects/${row.projectId}/questions`;
  return gateCase.facts[about]?.path ?? gatePath(row);
};

function itemView(judged: Judged, item: OpenItem, task: TaskRow | undefined): MissingItem {
  const { key, kind, roleId, people, days, criterionIds, needsEvidence, isContingent } = item;
  const criteria = criterionIds.flatMap((id) => criterionOf(judged, id) ?? []);
  const [first] = criteria;
  const words = itemWords(judged, item);
  const { holders } = judged.gateCase;
  const role = roleId === null ? CONDITION_OWNER : roleHolders(judged.held.lifecycle, roleId, holders).role;
  return {
    key,
    kind,
    words,
    sentence: first ? criterionSentence(judged, first) : words,
    criteria: criteria.map(({ criterion }) => ({ id: criterion.id, name: wordsOnly(criterion) })),
    owner: { role, people },
    days,
    needsEvidence,
    isContingent,
    path: pathOf(judged, item),
    task: task ? { id: task.id, owner: task.owner, dueOn: task.dueOn, isDone: task.isDone } : null,
  };
}
