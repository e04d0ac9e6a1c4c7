import { createIntakeLink } from '@jalon/contracts/intake/links.operations';
import { randomUUID } from 'node:crypto';
import type { TestHouse } from '../platform/testing/test-house';

const NEVER = () => '';

const ADD = `
  INSERT INTO proposal (organisation_id, id, link_id, submission_id, state, title, problem, language, contact_email,
    version, created_at, updated_at)
  VALUES ($1, $2, $3, $4, 'waiting', 'Relances', 'Chaque lundi, deux heures.', 'fr', 'ici@example.org', 1, now(), now())`;

/** What came in through a public link: nobody of the house makes one. */
export function intakeMakers(house: TestHouse): Readonly<Record<string, () => Promise<string>>> {
  let link: Promise<string> | undefined;
  const linkOf = async (): Promise<string> => {
    const draft = createIntakeLink.example?.(NEVER);
    if (!draft) throw new Error('The walker goes by the examples');
    return (await house.as('admin')(createIntakeLink, draft)).id;
  };
  return {
    proposal: async () => {
      link ??= linkOf();
      const id = randomUUID();
      await house.population.query(ADD, [house.organisationIds.home, id, await link, randomUUID()]);
      return id;
    },
  };
}
