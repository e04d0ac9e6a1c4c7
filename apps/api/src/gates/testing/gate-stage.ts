import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { TestHouse } from '../../platform/testing/test-house';

/** A use case that was retained for a decision. */
export async function shortlistedUseCase(house: TestHouse, title = 'Légendes de photos'): Promise<string> {
  const { id } = await house.as('director')(createUseCase, { title, problem: 'Écrites une à une.' });
  await house.population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [id]);
  return id;
}
