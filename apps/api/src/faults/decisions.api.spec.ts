import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { replayDecision } from '@jalon/contracts/gates/decisions.operations';
import { getGate, listGates, openGate, readReading } from '@jalon/contracts/gates/gates.operations';
import { createCall } from '@jalon/contracts/platform/client';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { hash } from '@node-rs/argon2';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { SESSION_COOKIE } from '../platform/http/wire';
import type { Person, Population } from '../platform/testing/population';
import { ApiProcess, bundleApi } from './api-process';
import { setStage, settingsOf, type Stage } from './stage';

const PASSWORD = 'une phrase de passe assez longue';
const GATES = 30;
const DECIDERS = 4;

describe('decisions, when the server dies', () => {
  let stage: Stage;
  let folder: string;
  let people: Population;
  let sponsor: Person;
  let api: ApiProcess;

  beforeAll(async () => {
    [stage, folder] = await Promise.all([setStage(), bundleApi()]);
    people = await stage.population();
    const organisationId = await people.organisation('Maison');
    sponsor = await people.person({ organisationId, roles: ['director'] });
    await people.query(
      `INSERT INTO person_secret (person_id, password_hash, password_changed_at, recovery_codes)
       VALUES ($1, $2, now(), '{}')`,
      [sponsor.id, await hash(PASSWORD)],
    );
    api = new ApiProcess(folder, settingsOf(stage));
    await api.start();
  }, 60_000);

  afterAll(async () => {
    await api.kill();
    await people.close();
    await stage.strike();
    await rm(folder, { recursive: true, force: true });
  });

  const call = () =>
    createCall({
      baseUrl: api.baseUrl,
      headers: () => ({ cookie: `${SESSION_COOKIE}=${sponsor.sessionToken}` }),
    });

  async function openOne(nth: number): Promise<{ useCaseId: string; id: string }> {
    const { id: useCaseId } = await call()(createUseCase, { title: `Cas ${nth}`, problem: 'Un problème' });
    await people.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [useCaseId]);
    await people.query(
      `INSERT INTO project_role (organisation_id, id, use_case_id, role_id, person_id, given_by, given_at)
       VALUES ($1, $2, $3, 'sponsor', $4, $4, now())`,
      [sponsor.organisationId, randomUUID(), useCaseId, sponsor.id],
    );
    return { useCaseId, id: (await call()(openGate, { useCaseId })).id };
  }

  const hold = async (id: string) => {
    const { hash: readingHash } = await call()(readReading, { id });
    await call()(voteAtGate, {
      id,
      roleId: 'sponsor',
      outcome: 'hold',
      reason: 'Après la clôture du budget.',
      readingHash,
      password: PASSWORD,
    });
  };

  it('each gate is decided once, whole: frozen, in the journal, and what follows stands open', async () => {
    const gates = [];
    for (let nth = 0; nth < GATES; nth += 1) gates.push(await openOne(nth));
    const deaths = [6, 14, 22];
    const decided = new Set<string>();
    let mending: Promise<void> | null = null;
    const dieMaybe = () => {
      if (mending || decided.size < (deaths[0] ?? Infinity)) return;
      deaths.shift();
      mending = api
        .kill()
        .then(() => api.start())
        .then(() => void (mending = null));
    };
    const isDecided = (id: string) =>
      call()(getGate, { id }).then(
        (view) => view.decided !== null,
        () => false,
      );
    const decideSurely = async (id: string): Promise<void> => {
      while (!decided.has(id)) {
        await hold(id).catch(() => undefined);
        if (await isDecided(id)) decided.add(id);
        else await (mending ?? api.whenUp());
      }
    };
    const waiting = [...gates];
    const decide = async () => {
      for (let gate = waiting.pop(); gate; gate = waiting.pop()) {
        await decideSurely(gate.id);
        dieMaybe();
      }
    };
    await Promise.all(Array.from({ length: DECIDERS }, decide));
    await mending;

    expect(deaths).toEqual([]);
    for (const { useCaseId, id } of gates) {
      expect(await call()(replayDecision, { id })).toMatchObject({ isIntact: true, isSame: true });
      const path = await call()(listGates, { useCaseId });
      expect(path.gates.map((gate) => `${gate.gateId}#${gate.cycle} ${gate.decided?.outcome.id}`)).toEqual([
        'G0#1 hold',
        'G0#2 undefined',
      ]);
    }
    const told = await people.query(`SELECT 1 FROM journal_event WHERE kind = 'gate.decided'`);
    const frozen = await people.query(`SELECT 1 FROM gate_decision`);
    expect([told.length, frozen.length]).toEqual([GATES, GATES]);
  }, 120_000);
});
