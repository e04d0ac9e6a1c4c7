import { replayDecision } from '@jalon/contracts/gates/decisions.operations';
import { listGates } from '@jalon/contracts/gates/gates.operations';
import { gateNotReady } from '@jalon/contracts/gates/gates.problems';
import { surveyImport } from '@jalon/contracts/imports/imports.operations';
import { getProject } from '@jalon/contracts/projects/projects.operations';
import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImportWalk } from '../platform/imports/testing/import-walk';
import { JobWorker } from '../platform/jobs/job-worker';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { PERSONAL_ANSWERS, PLAIN_ANSWERS } from './testing/real-answers';
import { type RealCast, realCast } from './testing/real-cast';
import { openGateOf, pass, prepareFirstGate, prepareFraming, retain } from './testing/real-walk';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const NAME = '2024_consolidated_ai_inventory_raw_v2.csv';
const FILE = path.resolve(ROOT, '../shared/data/us-federal-ai-inventory', NAME);
const isThere = existsSync(FILE);
if (!isThere) console.warn(`The published register is not there (${FILE}): its use cases pass no gate.`);

const HOW_MANY = 5;

(isThere ? describe : describe.skip)(
  'five use cases of the published register, through the API alone',
  () => {
    let house: TestHouse;
    let cast: RealCast;
    let useCaseIds: readonly string[];
    beforeAll(async () => {
      house = await openHouse();
      house.app.get(JobWorker).start();
      cast = await realCast(house);
      const { call } = cast.sponsor;
      const walk = new ImportWalk(call, 'use-cases', { within: 120_000 });
      const read = await walk.read(
        new File([new Uint8Array(await readFile(FILE))], NAME, { type: 'text/csv' }),
      );
      await walk.commit(await walk.map(read, (await call(surveyImport, { id: read.id })).suggestion));
      const { items } = await call(listUseCases, { status: ['draft', 'proposed'], limit: HOW_MANY });
      useCaseIds = items.map(({ id }) => id);
    }, 300_000);
    afterAll(() => house.close());

    it('become projects and reach a decided G0 and G1, each on its own facts', async () => {
      expect(useCaseIds).toHaveLength(HOW_MANY);
      for (const [at, useCaseId] of useCaseIds.entries()) {
        await retain(cast, useCaseId);
        const first = await prepareFirstGate(cast, useCaseId);
        expect(first).toMatchObject({ gateId: 'G0', state: 'ready', unmet: [] });
        expect(await pass(cast, first.id, ['sponsor'])).toMatchObject({
          decided: { outcome: { id: 'pass' } },
        });

        const early = await openGateOf(cast, useCaseId);
        const refused = pass(cast, early.id, ['sponsor']);
        await expect(refused).rejects.toMatchObject({ kind: gateNotReady });
        const framing = await prepareFraming(
          cast,
          useCaseId,
          at % 2 === 0 ? PLAIN_ANSWERS : PERSONAL_ANSWERS,
        );
        expect(framing).toMatchObject({ gateId: 'G1', state: 'ready', unmet: [] });
        expect(framing.criteria.filter(({ waiver }) => waiver !== null)).toEqual([]);
        expect(await pass(cast, framing.id, ['sponsor', 'product_owner'])).toMatchObject({
          decided: { outcome: { id: 'pass' } },
        });
        await expectReplays(useCaseId);
      }
    }, 300_000);

    /** Both decisions come out the same again, and the project stands behind them. */
    async function expectReplays(useCaseId: string): Promise<void> {
      const { call } = cast.owner;
      const { gates } = await call(listGates, { useCaseId });
      const decided = gates.filter((gate) => gate.decided !== null);
      expect(decided.map(({ gateId }) => gateId)).toEqual(['G0', 'G1']);
      for (const { id } of decided)
        expect(await call(replayDecision, { id })).toMatchObject({
          isSame: true,
          isIntact: true,
          isInJournal: true,
        });
      const project = await call(getProject, { id: gates.at(-1)?.project?.id ?? '' });
      expect(project).toMatchObject({ phaseId: 'P2', cycle: 1, status: 'active' });
    }
  },
);
