import { mergeUseCases } from '@jalon/contracts/use-cases/merges.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { mayDo } from '@jalon/domain/access/permissions';
import { randomUUID } from 'node:crypto';
import type { Role } from '@jalon/domain/access/roles';
import { hashOfToken } from '../platform/http/wire';
import type { TestHouse } from '../platform/testing/test-house';
import { gateMakers } from './gate-makers';
import { importMakers } from './import-makers';
import { roundMakers } from './round-makers';
import { intakeMakers } from './intake-makers';
import { kpiMakers } from './kpi-makers';
import { lifecycleMakers } from './lifecycle-makers';
import { projectMakers } from './project-makers';
import { shortlistMakers } from './shortlist-makers';

/** One more use case, of somebody with this role where they may write any. */
const useCaseOf = (house: TestHouse, role: Role, title: string) =>
  house.as(mayDo({ roles: [role], scope: 'full' }, 'use-cases:write') ? role : 'admin')(createUseCase, {
    title,
    problem: 'Faite à la main tous les matins.',
  });

const makersOfContexts = (house: TestHouse) => ({
  ...gateMakers(house),
  ...importMakers(house),
  ...roundMakers(house),
  ...intakeMakers(house),
  ...lifecycleMakers(house),
  ...kpiMakers(house),
  ...projectMakers(house),
  ...shortlistMakers(house),
});

/** How the walker comes by things that no single operation creates. */
export const specialMakers = (
  house: TestHouse,
): Readonly<Record<string, (role: Role) => Promise<string>>> => ({
  ...makersOfContexts(house),
  member: async () => {
    const { organisationIds, population } = house;
    const { id } = await population.person({ organisationId: organisationIds.home, roles: ['contributor'] });
    return id;
  },
  notification: async (role) => {
    const id = randomUUID();
    const { id: personId, organisationId } = await house.person(role);
    await house.population.query(
      `INSERT INTO notification (organisation_id, id, person_id, kind, subject_type, subject_id, subject_title, created_at)
       VALUES ($1, $2, $3, 'mention', 'use-case', $2, 'Veille', now())`,
      [organisationId, id, personId],
    );
    return id;
  },
  'failed-job': async () => {
    const id = randomUUID();
    const payload = JSON.stringify({ id, organisationId: house.organisationIds.home, input: {} });
    await house.population.query(
      `SELECT graphile_worker.permanently_fail_jobs(ARRAY[(graphile_worker.add_job('walk', $1::json)).id])`,
      [payload],
    );
    return id;
  },
  'other-use-case': async (role) => (await useCaseOf(house, role, 'Veille des offres d’emploi')).id,
  'merged-use-case': async () => {
    const kept = await useCaseOf(house, 'admin', 'Revue de presse');
    const other = await useCaseOf(house, 'admin', 'Presse, la revue');
    const versions = { version: kept.version, otherVersion: other.version };
    await house.as('admin')(mergeUseCases, { id: kept.id, otherId: other.id, ...versions });
    return other.id;
  },
  organisation: async () => house.organisationIds.home,
  /** A second session of the person who holds this role. */
  session: async (role) => {
    const { id, organisationId } = await house.person(role);
    const token = await house.population.session(id, organisationId);
    const [row] = await house.population.query<{ id: string }>(
      'SELECT id FROM session WHERE token_hash = $1',
      [hashOfToken(token)],
    );
    return row?.id ?? '';
  },
});
