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
import type { Person } from '../platform/testing/population';
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
class GateGround {
  /** The gate that was made last: readings and conditions are its. */
  latest = '';

  constructor(readonly house: TestHouse) {}

  get lead() {
    return this.house.as('admin');
  }

  async opened(role: Role, roles: readonly string[] = TEAM): Promise<string> {
    const useCaseId = await shortlistedUseCase(this.house);
    await giveRoles(this.house, useCaseId, [await this.house.person(role), roles]);
    const { id } = await this.lead(openGate, { useCaseId });
    this.latest = id;
    return id;
  }

  async useCaseOf(id: string): Promise<string> {
    const [row] = await this.house.population.query<{ id: string }>(
      'SELECT use_case_id AS id FROM gate WHERE id = $1',
      [id],
    );
    return row?.id ?? '';
  }

  /** The same gate, as if it were another of the life cycle. */
  become = (id: string, gateId: string) =>
    this.house.population.query(`UPDATE gate SET gate_id = $2 WHERE id = $1`, [id, gateId]);

  async attestable(role: Role): Promise<string> {
    const id = await this.opened(role);
    const { home: organisationId } = this.house.organisationIds;
    const person = await this.house.population.person({ organisationId, roles: ['contributor'] });
    await giveEvidence(this.house, await this.useCaseOf(id), { person, criteria: ['G0-09'] });
    return id;
  }

  hashOf = async (criterionId?: string): Promise<string> =>
    (await this.lead(readReading, { id: this.latest, ...(criterionId && { criterionId }) })).hash;

  /** Of whoever holds the role, abroad too: they prove who they are there, and still find nothing. */
  async password(role: Role): Promise<string> {
    for (const place of ['home', 'abroad'] as const)
      await givePassword(this.house, await this.house.person(role, place));
    return PASSWORD;
  }

  async decided(role: Role): Promise<string> {
    const signer = standIn(role);
    const id = await this.opened(signer);
    await this.password(signer);
    const held = { roleId: 'sponsor', outcome: 'hold', reason: 'Plus tard.' };
    await vote(this.house.as(signer), id, held);
    this.latest = id;
    return id;
  }
}

/** Whoever may not sign is stood in for: what they would ask is made by somebody else. */
const standIn = (role: Role): Role => (SIGNERS.includes(role) ? role : 'contributor');

type Makers = Readonly<Record<string, (role: Role) => Promise<string>>>;

const sayingMakers = (ground: GateGround): Makers => ({
  'team-gate': (role) => ground.opened(role),
  'declared-gate': async (role) => {
    const id = await ground.opened(role);
    await ground.lead(declareFact, { id, factId: 'risksOpen', value: 2, expiresOn: '2099-06-30' });
    return id;
  },
  'attestable-gate': (role) => ground.attestable(role),
  'attestable-reading': () => ground.hashOf('G0-09'),
  'attested-gate': async (role) => {
    const id = await ground.attestable(standIn(role));
    await attest(ground.house.as(standIn(role)), id, 'G0-09');
    return id;
  },
  'waived-gate': async (role) => {
    const id = await ground.opened(standIn(role));
    const waiving = { criterionId: 'G0-01', reason: 'Suffisant pour commencer.', endsOn: '2099-06-30' };
    const password = await ground.password(standIn(role));
    await ground.house.as(standIn(role))(waiveCriterion, { id, ...waiving, password });
    return id;
  },
  'advised-gate': async (role) => {
    const id = await ground.opened(role);
    await ground.become(id, 'G1');
    return id;
  },
});

const votingMakers = (ground: GateGround): Makers => ({
  'votable-gate': (role) => ground.opened(role),
  'votable-reading': () => ground.hashOf(),
  'own-password': (role) => ground.password(role),
  'voted-gate': async (role) => {
    const signer = standIn(role);
    const id = await ground.opened(signer, ['product_owner']);
    const sponsor = await ground.house.person('admin');
    await giveRoles(ground.house, await ground.useCaseOf(id), [sponsor, ['sponsor']]);
    await ground.become(id, 'G1');
    await ground.password(signer);
    const held = { roleId: 'product_owner', outcome: 'hold', reason: 'Plus tard.' };
    await vote(ground.house.as(signer), id, held);
    return id;
  },
  'gate-sponsor': async (role) => (await ground.house.person(role)).id,
  'delegated-gate': (role) => ground.opened(standIn(role)),
  delegation: async (role) => {
    const { house, latest, lead } = ground;
    const { id: fromId, organisationId } = await house.person(standIn(role));
    const { id: toId } = await house.population.person({ organisationId, roles: ['contributor'] });
    const dates = { startsOn: '2099-03-01', endsOn: '2099-03-14', reason: 'Congés.' };
    await lead(delegateSeat, { id: latest, roleId: 'sponsor', fromId, toId, ...dates });
    const [row] = await house.population.query<{ id: string }>(
      'SELECT id FROM gate_delegation WHERE from_id = $1 ORDER BY given_at DESC LIMIT 1',
      [fromId],
    );
    return row?.id ?? '';
  },
});

/** A condition of the gate that was made last, that this person answers for; `said`: by whom it is said to be met. */
async function conditionMade(ground: GateGround, owner: Person, said: Person | null = null): Promise<string> {
  const id = randomUUID();
  await ground.house.population.query(
    `INSERT INTO gate_condition (organisation_id, id, gate_id, criterion_id, words, owner_id, due_on, version,
       said_at, said_by, said_how)
     VALUES ($1, $2, $3, 'G0-04', 'Trois votants', $4, '2099-05-01', 1,
       CASE WHEN $5::uuid IS NULL THEN NULL ELSE timestamptz '2026-03-03 09:00Z' END, $5, CASE WHEN $5::uuid IS NULL THEN NULL ELSE 'Fait.' END)`,
    [owner.organisationId, id, ground.latest, owner.id, said?.id ?? null],
  );
  return id;
}

const decisionMakers = (ground: GateGround): Makers => ({
  'decided-gate': (role) => ground.decided(role),
  'conditional-gate': (role) => ground.decided(role),
  condition: async (role) => conditionMade(ground, await ground.house.person(role)),
  'said-condition': async () => {
    const { home: organisationId } = ground.house.organisationIds;
    const owner = await ground.house.population.person({ organisationId, roles: ['contributor'] });
    return conditionMade(ground, owner, owner);
  },
  'half-lifted-condition': async (role) => {
    const { id: personId, organisationId, ...rest } = await ground.house.person(standIn(role));
    const id = await conditionMade(ground, { id: personId, organisationId, ...rest });
    await ground.house.population.query(
      `INSERT INTO gate_condition_lift (organisation_id, id, gate_id, condition_id, role_id, person_id, reason, signed_at)
       VALUES ($1, $2, $3, $4, 'sponsor', $5, 'Sans objet.', now())`,
      [organisationId, randomUUID(), ground.latest, id, personId],
    );
    return id;
  },
});

/** How the walker comes by gates in every state. */
export function gateMakers(house: TestHouse): Makers {
  const ground = new GateGround(house);
  return {
    'shortlisted-use-case': () => shortlistedUseCase(house),
    ...sayingMakers(ground),
    ...votingMakers(ground),
    ...decisionMakers(ground),
  };
}
