import { listGates } from '@jalon/contracts/gates/gates.operations';
import { listKpis } from '@jalon/contracts/kpis/kpis.operations';
import { listEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { localDay } from '@jalon/domain/organisation/local-day';
import { frenchSpaces } from '@jalon/domain/platform/typography';
import { ask } from '../../../platform/database/ask';
import { type Deed, type ProjectStory, type Scene } from '../../deeds/deed';
import { dayAfter } from '../../timeline';
import type { Stage } from '../choices/stage';
import { doPiece } from '../seeding';

interface Told {
  readonly project: ProjectStory;
  readonly deed: Deed;
  readonly by: string;
  readonly at: Date;
  readonly name: string;
}

/** One deed of a project, by its person and at its time. */
export async function playDeed(
  stage: Stage,
  passwords: ReadonlyMap<string, string>,
  { project, deed, by, at, name }: Told,
): Promise<void> {
  const actor = stage.actorOf(by);
  const useCaseId = stage.useCaseOf(project.useCase);
  const today = localDay(at);
  const scene = sceneOf(stage, { actor, useCaseId, today, password: passwords.get(by) ?? '' });
  await doPiece(stage.seeding, { actor, name, at }, () => deed.act(scene)).catch((fault: unknown) => {
    throw new Error(`${name} (${by}, day ${deed.day})`, { cause: fault });
  });
}

/** What is there; the demonstration never speaks of what is not. */
function there<Thing>(thing: Thing | null | undefined, name: string): Thing {
  if (thing === null || thing === undefined) throw new Error(`The demonstration has no ${name} yet`);
  return thing;
}

type Acting = Pick<Scene, 'useCaseId' | 'password' | 'today'> & { readonly actor: Actor };

function sceneOf(stage: Stage, { actor, ...acting }: Acting): Scene {
  const { useCaseId } = acting;
  const does: Scene['does'] = (op, input) => stage.seeding.does(actor, op, spaced(input));
  const { organisationId } = actor;
  return {
    ...acting,
    does,
    person: (key) => stage.actorOf(key).id,
    client: stage.clientOf,
    on: (days) => dayAfter(stage.day, days),
    project: async () => there((await ask<Id>(PROJECT, [organisationId, useCaseId]))[0], 'project').id,
    gate: async (gateId) => {
      const { gates, nextId } = await does(listGates, { useCaseId });
      const named = gates.filter((gate) => gate.gateId === gateId).at(-1)?.id;
      return there(gateId ? named : nextId, gateId ?? 'open gate');
    },
    proof: async (title) => {
      const { items } = await does(listEvidence, { useCaseId });
      return there(items.find((one) => one.title === frenchSpaces(title))?.id, title);
    },
    task: async (title) => there((await ask<Id>(TASK, [organisationId, frenchSpaces(title)]))[0], title).id,
    kpi: async (name) => {
      const { items } = await does(listKpis, { useCaseId });
      return there(items.find((one) => one.name === frenchSpaces(name))?.id, name);
    },
    answered: async (attributeId) =>
      (await ask<{ version: number }>(ANSWER, [organisationId, useCaseId, attributeId]))[0]?.version ?? null,
  };
}

/** Texts of the story in French typography; what has no space is a name or a number. */
const spaced = <Told>(told: Told): Told =>
  JSON.parse(JSON.stringify(told), (_, value: unknown) =>
    typeof value === 'string' && value.includes(' ') ? frenchSpaces(value) : value,
  );

interface Id {
  readonly id: string;
}

const PROJECT = 'SELECT id FROM project WHERE organisation_id = $1 AND use_case_id = $2';
const TASK = 'SELECT id FROM task WHERE organisation_id = $1 AND title = $2';
const ANSWER = `SELECT version FROM attribute_answer
  WHERE organisation_id = $1 AND (use_case_id = $2 OR use_case_id IS NULL) AND attribute_id = $3`;
