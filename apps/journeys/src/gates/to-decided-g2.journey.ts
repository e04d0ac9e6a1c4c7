import { addRecord } from '@jalon/contracts/projects/records/records.operations';
import { getGate } from '@jalon/contracts/gates/gates.operations';
import { accessible } from '../house/accessible';
import { answered, withKpi } from '../house/stages/framing';
import {
  attested,
  cast,
  nextGate,
  proven,
  retained,
  type Stage,
  staffed,
  voted,
  waived,
} from '../house/stages/gates';
import { expect, test } from '../house/journey';
import { only } from '../house/place';
import { idOf } from '../house/scoring';
import * as steps from './steps';
import { words } from './words';

const KPI = 'Temps de rédaction d’une légende';
/** What stands in the spreadsheet: the day and the minutes. */
const BASELINE = [48, 52, 45, 50, 47, 55, 49, 51, 46, 53, 50, 48];
const CONDITION = 'Comparer une option de plus avant la fin du pilote.';

/** The criterion on which both deciders put a condition: it was waived. */
const OPTIONS = 'G2-01';

async function condition({ sofia }: Stage) {
  const dueOn = '2099-01-01';
  return [{ criterionId: OPTIONS, words: CONDITION, rule: null, ownerId: await idOf(sofia), dueOn }];
}

test(
  'from a retained use case to a decided G2, frozen and replayed',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const stage = await retained(await cast(language));
    const { helene, sofia, nadia, useCaseId } = stage;
    const page = await open(`/use-cases/${useCaseId}/gate`, helene);
    const walker: steps.Walker = { page, say };

    await test.step('G0 is opened and decided by the sponsor, who proves again who she is', async () => {
      await accessible(page, 'a G0 to open');
      await page.getByRole('button', { name: say(words.open) }).click();
      await steps.unfold(walker, words.screening);
      await accessible(page, 'an open G0');
      await staffed(stage);
      await proven(stage, 'ai_act_screening', ['G0-09']);
      const id = await nextGate(stage);
      await attested(nadia, id, 'G0-09');
      await waived(helene, id);
      await expect(page.getByText(say(words.readyForYou))).toBeVisible();
      await page.getByRole('link', { name: say(words.decide) }).click();
      await accessible(page, 'the decision sheet');
      await steps.sign(walker, { ...helene, password: 'pas la bonne' }, PASS);
      await expect(page.getByRole('alert').first()).toBeVisible();
      await accessible(page, 'a password that is not hers');
      await steps.sign(walker, helene, PASS);
      await expect(page.getByText(say(words.decided))).toBeVisible();
    });

    const gate = await helene.call(getGate, { id: await nextGate(stage) });
    const project = `/projects/${gate.project?.id ?? ''}`;

    await test.step('the project at P1: a baseline is pasted from a spreadsheet', async () => {
      await answered(stage);
      const kpi = await withKpi(stage, KPI);
      const his = await open(`${project}/kpis/${kpi}`, sofia);
      await his
        .getByRole('button', { name: say(words.measure) })
        .first()
        .click();
      const dialog = his.getByRole('dialog');
      await steps.pasteRows(dialog, BASELINE);
      await accessible(his, 'a pasted baseline');
      await dialog.getByRole('button', { name: say(words.saveTwelve) }).click();
      await expect(dialog).toHaveCount(0);
      await accessible(his, 'a KPI with its baseline');
      for (const part of ['', '/team', '/questions', '/plan']) {
        await his.goto(`${project}${part}`);
        await expect(his.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(his.locator('[aria-busy=true]')).toHaveCount(0);
      }
    });

    await test.step('G1: a proof is dropped, the sponsor signs the problem, both decide', async () => {
      const his: steps.Walker = { page: await open(gate.path, sofia), say };
      const dropped = await steps.unfold(his, words.problemSigned);
      await dropped.getByRole('button', { name: say(words.attach) }).click();
      await accessible(his.page, 'a proof to choose or to drop');
      await his.page
        .getByRole('dialog')
        .locator('input[type=file]')
        .setInputFiles({ name: 'cadrage.txt', mimeType: 'text/plain', buffer: Buffer.from('Le problème.') });
      await expect(dropped).toContainText('cadrage');
      await page.goto(gate.path);
      await steps.signCriterion(walker, words.problemSigned, {
        person: helene,
        statement: 'C’est le bon problème.',
      });
      await expect(steps.criterion(walker, words.problemSigned)).toContainText(say(words.met));
      await accessible(page, 'the problem is signed');
      await waived(helene, gate.id);
      await voted(sofia, gate.id, { roleId: 'product_owner', outcome: 'pass' });
      await page.goto(`/gates/${gate.id}/sign`);
      await steps.sign(walker, helene, PASS);
      await expect(page.getByText(say(words.decided))).toBeVisible();
    });

    await test.step('G2 is passed with a condition, frozen, and gives the same verdict again', async () => {
      const id = await nextGate(stage);
      await proven(stage, 'decision_record', ['G2-19']);
      await attested(helene, id, 'G2-19');
      await sofia.call(addRecord, {
        useCaseId,
        happenedOn: '2026-01-20',
        content: { kind: 'pilot_decision', data: { with: true, reason: 'Un essai d’abord.' } },
      });
      await waived(helene, id);
      const conditions = await condition(stage);
      await voted(sofia, id, { roleId: 'product_owner', outcome: 'pass_with_conditions', conditions });
      await page.goto(`/gates/${id}/sign`);
      await steps.sign(walker, helene, {
        outcome: words.withConditions,
        reason: 'Oui, mais comparons encore.',
        also: () => steps.addCondition(walker, { on: OPTIONS, words: CONDITION, owner: sofia.name }),
      });
      await expect(page.getByText(say(words.decided))).toBeVisible();
      await accessible(page, 'a G2 passed with a condition');
      await page.getByRole('button', { name: say(words.replay), exact: true }).click();
      await expect(page.getByText(say(words.same))).toBeVisible();
      await accessible(page, 'a decision replayed');
    });
  },
);

const PASS = { outcome: words.pass, reason: 'Utile, petit et mesuré.' } as const;
