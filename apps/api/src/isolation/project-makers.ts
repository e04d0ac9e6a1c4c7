import { giveRole } from '@jalon/contracts/projects/team.operations';
import { isHeldToClients, type Role } from '@jalon/domain/access/roles';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { randomUUID } from 'node:crypto';
import type { TestHouse } from '../platform/testing/test-house';
import { ProjectsService } from '../projects/projects.service';

/** A use case that was retained for a decision, and its project as G0 opens it. */
async function projectOf(house: TestHouse): Promise<{ id: string; useCaseId: string }> {
  const { id: useCaseId } = await house.as('admin')(createUseCase, {
    title: 'Légendes de photos',
    problem: 'Écrites une à une.',
  });
  await house.population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [useCaseId]);
  return house.within('director', async ({ actor }) => {
    const opening = { useCaseId, phaseId: 'P1', sponsorIds: [actor.id] };
    const { id } = await house.app.get(ProjectsService).open(actor, opening);
    return { id, useCaseId };
  });
}

/** The person with this role leads it: what a role in the organisation does not open, one in the project does. */
async function lead(house: TestHouse, role: Role, useCaseId: string): Promise<void> {
  if (isHeldToClients([role])) return;
  const { id, organisationId } = await house.person(role);
  await house.population.query(
    `INSERT INTO project_role (organisation_id, id, use_case_id, role_id, person_id, given_by, given_at)
     VALUES ($1, $2, $3, 'ai_lead', $4, $4, now())`,
    [organisationId, randomUUID(), useCaseId, id],
  );
}

/** A newer version of the life cycle that the projects of this organisation are held to. */
async function newerVersion(house: TestHouse): Promise<string> {
  const id = randomUUID();
  await projectOf(house);
  await house.population.query(
    `INSERT INTO lifecycle_version (organisation_id, id, template_id, number, edition, content, digest, published_at)
     SELECT organisation_id, $2, template_id, number + 1, edition, content, digest, now() FROM lifecycle_version
     WHERE organisation_id = $1 AND template_id = $1 ORDER BY number DESC LIMIT 1`,
    [house.organisationIds.home, id],
  );
  return id;
}

/** Decisions open projects; the walker opens them as one would. */
export const projectMakers = (house: TestHouse) => ({
  project: async (role: Role) => {
    const { id, useCaseId } = await projectOf(house);
    await lead(house, role, useCaseId);
    return id;
  },
  'led-use-case': async (role: Role) => {
    const { id } = await house.as('admin')(createUseCase, {
      title: 'Titres de newsletters',
      problem: 'Écrits un à un.',
    });
    await lead(house, role, id);
    return id;
  },
  'project-role': async (role: Role) => {
    const { useCaseId } = await projectOf(house);
    await lead(house, role, useCaseId);
    const { id: personId } = await house.person('contributor');
    const team = await house.as('admin')(giveRole, { useCaseId, roleId: 'domain_expert', personId });
    return team.roles.find(({ id }) => id === 'domain_expert')?.held[0]?.id ?? '';
  },
  'newer-lifecycle-version': () => newerVersion(house),
});
