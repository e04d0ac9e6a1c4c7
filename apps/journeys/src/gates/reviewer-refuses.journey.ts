import { askOpinion } from '@jalon/contracts/gates/sayings.operations';
import { getGate } from '@jalon/contracts/gates/gates.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { giveRole } from '@jalon/contracts/projects/team.operations';
import { accessible } from '../house/accessible';
import { framed } from '../house/stages/framing';
import { atFirstGate, cast, voted } from '../house/stages/gates';
import { expect, test } from '../house/journey';
import { only } from '../house/place';
import { idOf } from '../house/scoring';
import * as steps from './steps';
import { words } from './words';

const DOUBT = 'Les visages proposés ressemblent à des personnes réelles : je ne signe pas.';

test(
  'the reviewer does not sign, and the director reads why before the gate can pass',
  only('desktop-fr', 'phone-en'),
  async ({ open, say, language }) => {
    const { id, helene, useCaseId } = await atFirstGate(await cast(language));
    const page = await open(`/use-cases/${useCaseId}/gate?show=blocking`, helene);
    const walker = { page, say };
    await expect(await steps.unfold(walker, words.screening)).toContainText('Nadia Kaddour');
    await accessible(page, 'what the reviewer has not signed');
    await page.getByRole('link', { name: say(words.decide) }).click();
    const passing = page.getByRole('radio', { name: say(words.notReady) }).first();
    await expect(passing).toBeDisabled();
    await accessible(page, 'a sheet that cannot pass yet');
    await expect(voted(helene, id, { roleId: 'sponsor', outcome: 'pass' })).rejects.toThrow(Problem);
    await steps.sign(walker, helene, { outcome: words.hold, reason: 'J’attends la relecture de Nadia.' });
    await expect(page.getByText(say(words.decided))).toBeVisible();
    await accessible(page, 'a gate held');
  },
);

test(
  'an unfavourable opinion is read on the sheet, and deciders who disagree hold the gate',
  only('desktop-en', 'phone-fr'),
  async ({ open, say, language }) => {
    const stage = await framed(await cast(language));
    const { id, nadia, helene, sofia, useCaseId } = stage;
    await helene.call(giveRole, { useCaseId, roleId: 'dpo', personId: await idOf(nadia) });
    await sofia.call(askOpinion, { id, criterionId: 'G1-09' }).catch(() => undefined);
    const page = await open(`/gates/${id}`, nadia);
    const walker = { page, say };
    const line = await steps.unfold(walker, words.privacy);
    await line.getByRole('button', { name: say(words.opinion) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: say(words.unfavourable) }).check();
    await dialog.getByRole('textbox', { name: say(words.inWords) }).fill(DOUBT);
    await accessible(page, 'an opinion is given');
    await dialog.getByRole('button', { name: say(words.giveOpinion) }).click();
    await expect(dialog).toHaveCount(0);

    await voted(sofia, id, { roleId: 'product_owner', outcome: 'pass' });
    const hers = await open(`/gates/${id}/sign`, helene);
    const sponsor = { page: hers, say };
    await expect(hers.getByText(DOUBT)).toBeVisible();
    await accessible(hers, 'the opinion on the sheet');
    await steps.sign(sponsor, helene, { outcome: words.hold, reason: 'Pas sans l’accord de Nadia.' });
    await expect(hers.getByText(say(words.voted))).toBeVisible();
    await expect(hers.getByText(say(words.disagree))).toBeVisible();
    await accessible(hers, 'deciders disagree');
    expect((await helene.call(getGate, { id })).decided).toBeNull();
  },
);
