import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { withSecondFactor } from '../house/stages/second-factor';
import { atFirstGate, attested, cast, waived } from '../house/stages/gates';
import * as steps from './steps';
import { words } from './words';

const REASON = 'Petit, utile et mesurable.';

test('a decider with a second factor signs with a code of it, once', async ({ open, say, language }) => {
  const { id, nadia, helene } = await atFirstGate(await cast(language));
  await attested(nadia, id, 'G0-09');
  await waived(helene, id);
  const codes = await withSecondFactor(helene);

  const page = await open(`/gates/${id}/sign`, helene);
  const walker: steps.Walker = { page, say };
  const ballot = { outcome: words.pass, reason: REASON };
  await steps.sign(walker, { ...helene, password: codes.wrong() }, ballot);
  await expect(page.getByText(say(words.notYours)).first()).toBeVisible();
  await accessible(page, 'a code that is not hers');
  await expect(page.getByRole('textbox', { name: say(words.why) })).toHaveValue(REASON);

  await steps.sign(walker, { ...helene, password: codes.right() }, ballot);
  await expect(page.getByText(say(words.decided))).toBeVisible();
  await accessible(page, 'a gate decided with a second factor');
});
