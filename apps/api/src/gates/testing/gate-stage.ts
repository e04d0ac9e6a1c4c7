import type { Call } from '@jalon/contracts/platform/client';
import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { getGate, listGates, openGate, readReading } from '@jalon/contracts/gates/gates.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { attestCriterion, waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { createHash, randomUUID } from 'node:crypto';
import { PasswordsService } from '../../access/credentials/passwords.service';
import type { Person } from '../../platform/testing/population';
import type { TestHouse } from '../../platform/testing/test-house';

/** A use case that was retained for a decision. */
export async function shortlistedUseCase(house: TestHouse, title = 'Légendes de photos'): Promise<string> {
  const { id } = await house.as('director')(createUseCase, { title, problem: 'Écrites une à une.' });
  await house.population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [id]);
  return id;
}

export const PASSWORD = 'une phrase de passe assez longue';
let hashed: Promise<string> | undefined;

/** Gives somebody the password that signing asks for. */
export async function givePassword(house: TestHouse, { id }: Pick<Person, 'id'>): Promise<void> {
  hashed ??= house.app.get(PasswordsService).hash(PASSWORD);
  await house.population.query(
    `INSERT INTO person_secret (person_id, password_hash, password_changed_at, recovery_codes)
     VALUES ($1, $2, now(), '{}') ON CONFLICT (person_id) DO UPDATE SET password_hash = EXCLUDED.password_hash`,
    [id, await hashed],
  );
}

/** Gives somebody roles on a use case, as its team would, and a password to sign with. */
export async function giveRoles(
  house: TestHouse,
  useCaseId: string,
  [{ id, organisationId }, roles]: readonly [Person, readonly string[]],
): Promise<void> {
  await givePassword(house, { id });
  for (const role of roles)
    await house.population.query(
      `INSERT INTO project_role (organisation_id, id, use_case_id, role_id, person_id, given_by, given_at)
       VALUES ($1, $2, $3, $4, $5, $5, now()) ON CONFLICT DO NOTHING`,
      [organisationId, randomUUID(), useCaseId, role, id],
    );
}

/** A note that serves these criteria, brought by this person; says its id. */
export async function giveEvidence(
  house: TestHouse,
  useCaseId: string,
  { person, criteria }: { readonly person: Person; readonly criteria: readonly string[] },
): Promise<string> {
  const { organisationId, id: personId } = person;
  const id = randomUUID();
  const { query } = house.population;
  await query(
    `INSERT INTO evidence (organisation_id, id, use_case_id, kind, title, form, owner_id, version, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, 'ai_act_screening', 'Examen', 'note', $4, 1, $4, now(), now())`,
    [organisationId, id, useCaseId, personId],
  );
  await addVersion(house, { organisationId, personId, evidenceId: id, number: 1 });
  for (const criterion of criteria)
    await query(
      `INSERT INTO evidence_use (organisation_id, id, evidence_id, criterion_id, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, now())`,
      [organisationId, randomUUID(), id, criterion, personId],
    );
  return id;
}

/** Another version of a note. */
export async function addVersion(
  house: TestHouse,
  version: { organisationId: string; personId: string; evidenceId: string; number: number },
): Promise<void> {
  const { organisationId, personId, evidenceId, number } = version;
  const note = `Version ${number}`;
  const sha256 = createHash('sha256').update(note).digest('hex');
  await house.population.query(
    `INSERT INTO evidence_version (organisation_id, id, evidence_id, number, note, sha256, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
    [organisationId, randomUUID(), evidenceId, number, note, sha256, personId],
  );
}

/** Everything that G0 computes of a use case is as it has to be. */
export async function fillUseCase(house: TestHouse, useCaseId: string): Promise<void> {
  const owner = await house.person('project_manager');
  await house.population.query(
    `UPDATE use_case SET owner_id = $2, frequency = 'daily', volume = 40, minutes_per_item = 6 WHERE id = $1`,
    [useCaseId, owner.id],
  );
}

/** Signs a criterion on what stands now. */
export async function attest(
  call: Call,
  id: string,
  signing: string | { readonly criterionId: string; readonly password: string },
): Promise<GateView> {
  const { criterionId, password } =
    typeof signing === 'string' ? { criterionId: signing, password: PASSWORD } : signing;
  const { hash } = await call(readReading, { id, criterionId });
  const statement = 'Vérifié ce jour.';
  return call(attestCriterion, { id, criterionId, readingHash: hash, statement, password });
}

/** The sponsor lets a criterion go. */
export const waive = (call: Call, id: string, criterionId: string): Promise<GateView> =>
  call(waiveCriterion, { id, criterionId, reason: 'Assumé.', endsOn: '2099-01-01', password: PASSWORD });

/** A vote on what stands now. */
export async function vote(
  call: Call,
  id: string,
  ballot: Omit<Parameters<typeof call<typeof voteAtGate>>[1], 'id' | 'readingHash'>,
): Promise<GateView> {
  const { hash } = await call(readReading, { id });
  return call(voteAtGate, { id, readingHash: hash, password: PASSWORD, ...ballot });
}

/** An open G0 on a fresh use case; the director is sponsor, the compliance reviewer attests. */
export async function openFirstGate(house: TestHouse): Promise<{ id: string; useCaseId: string }> {
  const useCaseId = await shortlistedUseCase(house);
  const director = await house.person('director');
  const reviewer = await house.person('compliance_reviewer');
  await giveRoles(house, useCaseId, [director, ['sponsor']]);
  await giveRoles(house, useCaseId, [reviewer, ['compliance']]);
  const { id } = await house.as('director')(openGate, { useCaseId });
  return { id, useCaseId };
}

/** A use case whose G0 was passed; its project and the G1 that stands open. */
export async function passFirstGate(
  house: TestHouse,
): Promise<{ readonly id: string; readonly useCaseId: string; readonly nextId: string }> {
  const { id, useCaseId } = await openFirstGate(house);
  const director = house.as('director');
  const { unmet } = await director(getGate, { id });
  const person = await house.person('contributor');
  await giveEvidence(house, useCaseId, { person, criteria: ['G0-09'] });
  await attest(house.as('compliance_reviewer'), id, 'G0-09');
  for (const criterionId of unmet.filter((one) => one !== 'G0-09')) await waive(director, id, criterionId);
  await vote(director, id, { roleId: 'sponsor', outcome: 'pass' });
  const { nextId } = await director(listGates, { useCaseId });
  return { id, useCaseId, nextId: nextId ?? '' };
}
