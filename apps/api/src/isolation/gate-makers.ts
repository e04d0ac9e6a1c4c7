import { delegateSeat } from '@jalon/contracts/gates/deciding.operations';
import { openGate, readReading } from '@jalon/contracts/gates/gates.operations';
import { declareFact, waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import type { Role } from '@jalon/domain/access/roles';
import { randomUUID } from 'node:crypto';
import {
  attest,
  giveEvidence,
  givePassword,
  giveRoles,
  PASSWORD,
  shortlistedUseCase,
  vote,
} from '../gates/testing/gate-stage';
import type { TestHouse } from '../platform/testing/test-house';

const TEAM = ['sponsor', 'compliance', 'dpo', 'domain_expert'] as const;
const SIGNERS: readonly Role[] = [
  'admin',
  'director',
  'project_manager',
  'compliance_reviewer',
  'contributor',
];

/** Gates where the person of a role has the roles in the project that an act asks for. */
export function gateMakers(house: TestHouse): Readonly<Record<string, (role: Role) => Promise<string>>> {
  const lead = house.as('admin');
  let latest = '';
  /** Whoever may not sign is stood in for: what they would ask is made by somebody else. */
  const standIn = (role: Role): Role => (SIGNERS.includes(role) ? role : 'contributor');

  const opened = async (role: Role, roles: readonly string[] = TEAM): Promise<string> => {
    const useCaseId = await shortlistedUseCase(house);
    await giveRoles(house, useCaseId, await house.person(role), roles);
    const { id } = await lead(openGate, { useCaseId });
    latest = id;
    return id;
  };
  const useCaseOf = async (id: string): Promise<string> => {
    const [row] = await house.population.query<{ id: string }>(
      'SELECT use_case_id AS id FROM gate WHERE id = $1',
      [id],
    );
    return row?.id ?? '';
  };
  /** The same gate, as if it were another of the life cycle. */
  const become = (id: string, gateId: string) =>
    house.population.query(`UPDATE gate SET gate_id = $2 WHERE id = $1`, [id, gateId]);
  const attestable = async (role: Role): Promise<string> => {
    const id = await opened(role);
    const person = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['contributor'],
    });
    await giveEvidence(house, await useCaseOf(id), { person, criteria: ['G0-09'] });
    return id;
  };
  const hashOf = async (criterionId?: string): Promise<string> =>
    (await lead(readReading, { id: latest, ...(criterionId && { criterionId }) })).hash;
  const password = async (role: Role): Promise<string> => {
    await givePassword(house, await house.person(role));
    return PASSWORD;
  };
  const decided = async (role: Role): Promise<string> => {
    const signer = standIn(role);
    const id = await opened(signer);
    await password(signer);
    await vote(house.as(signer), id, { roleId: 'sponsor', outcome: 'hold', reason: 'Plus tard.' });
    return id;
  };
  const condition = async (role: Role): Promise<string> => {
    const id = randomUUID();
    const { id: ownerId, organisationId } = await house.person(role);
    await house.population.query(
      `INSERT INTO gate_condition (organisation_id, id, gate_id, criterion_id, words, owner_id, due_on, version)
       VALUES ($1, $2, $3, 'G0-04', 'Trois votants', $4, '2099-05-01', 1)`,
      [organisationId, id, latest, ownerId],
    );
    return id;
  };

  return {
    'shortlisted-use-case': () => shortlistedUseCase(house),
    'team-gate': (role) => opened(role),
    'gate-sponsor': async (role) => (await house.person(role)).id,
    'declared-gate': async (role) => {
      const id = await opened(role);
      await lead(declareFact, { id, factId: 'risksOpen', value: 2, expiresOn: '2099-06-30' });
      return id;
    },
    'attestable-gate': attestable,
    'attestable-reading': () => hashOf('G0-09'),
    'attested-gate': async (role) => {
      const id = await attestable(standIn(role));
      await attest(house.as(standIn(role)), id, 'G0-09');
      return id;
    },
    'waived-gate': async (role) => {
      const id = await opened(standIn(role));
      const reason = 'Suffisant pour commencer.';
      await house.as(standIn(role))(waiveCriterion, {
        id,
        criterionId: 'G0-01',
        reason,
        endsOn: '2099-06-30',
      });
      return id;
    },
    'advised-gate': async (role) => {
      const id = await opened(role);
      await become(id, 'G1');
      return id;
    },
    'votable-gate': (role) => opened(role),
    'votable-reading': () => hashOf(),
    'own-password': password,
    'voted-gate': async (role) => {
      const signer = standIn(role);
      const id = await opened(signer, ['product_owner']);
      await giveRoles(house, await useCaseOf(id), await house.person('admin'), ['sponsor']);
      await become(id, 'G1');
      await password(signer);
      await vote(house.as(signer), id, { roleId: 'product_owner', outcome: 'hold', reason: 'Plus tard.' });
      return id;
    },
    'delegated-gate': (role) => opened(standIn(role)),
    delegation: async (role) => {
      const { id: fromId, organisationId } = await house.person(standIn(role));
      const { id: toId } = await house.population.person({ organisationId, roles: ['contributor'] });
      const dates = { startsOn: '2099-03-01', endsOn: '2099-03-14', reason: 'Congés.' };
      const { seats } = await lead(delegateSeat, { id: latest, roleId: 'sponsor', fromId, toId, ...dates });
      const [row] = await house.population.query<{ id: string }>(
        'SELECT id FROM gate_delegation WHERE from_id = $1 ORDER BY given_at DESC LIMIT 1',
        [fromId],
      );
      return seats.length > 0 ? (row?.id ?? '') : '';
    },
    'decided-gate': decided,
    'conditional-gate': async (role) => {
      const id = await decided(role);
      latest = id;
      return id;
    },
    condition,
  };
}
