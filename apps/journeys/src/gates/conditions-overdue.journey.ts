import { listGates } from '@jalon/contracts/gates/gates.operations';
import { listProjects } from '@jalon/contracts/projects/projects.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { gateNotReady } from '@jalon/contracts/gates/gates.problems';
import { accessible } from '../house/accessible';
import { voted } from '../house/stages/gates';
import { expect, test } from '../house/journey';
import { type Person, signedIn } from '../house/people';
import { only } from '../house/place';
import { accountOf } from '../house/product';
import { reader, resident } from '../house/readers';
import * as steps from './steps';
import { words } from './words';

/** A project of the demonstration whose promise at G1 is past its date. */
const PROJECT = 'Adapter les pages d’arrivée au segment du visiteur';

/** Its gate G2, that stands open. */
async function gateOf({ call }: Person): Promise<string> {
  const { items } = await call(listProjects, { search: PROJECT });
  const { nextId } = await call(listGates, { useCaseId: items[0]?.useCaseId ?? '' });
  if (!nextId) throw new Error('The demonstration has no open gate there');
  return nextId;
}

/** What a vote to pass is refused with: the conditions that are past their date. */
async function overdueOf(sponsor: Person, id: string): Promise<readonly string[]> {
  const refused: unknown = await voted(sponsor, id, { roleId: 'sponsor', outcome: 'pass' }).catch(
    (error: unknown) => error,
  );
  if (!(refused instanceof Problem) || !refused.is(gateNotReady)) throw refused;
  return refused.extension.overdue.map((one) => one.words);
}

test(
  'a condition is past its date: nothing passes before whoever promised it says how it is met, and somebody else confirms',
  only('desktop-fr'),
  async ({ open, say }) => {
    const helene = await resident('director');
    const lucas = await signedIn(accountOf('Lucas Pereira'), 'fr');
    const id = await gateOf(helene);
    const [promised = ''] = await overdueOf(helene, id);
    expect(promised).toContain('neuf défis');

    const [hers, page] = [await open(`/gates/${id}`, helene), await open(`/gates/${id}`, lucas)];
    const [sponsors, his] = [hers, page].map((one) => steps.conditions({ page: one, say }));
    if (!sponsors || !his) throw new Error('No page was opened');
    await expect(sponsors).toContainText(say(words.overdue));
    await expect(sponsors).toContainText(promised);
    await accessible(hers, 'a condition past its date');
    await his.getByRole('button', { name: say(words.meet) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say(words.how) }).fill('Revue faite, registre complété.');
    await accessible(page, 'how a condition is met');
    await dialog.getByRole('button', { name: say(words.isMet), exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await sponsors.getByRole('button', { name: say(words.confirmMet) }).click();
    await expect(hers.getByText(say(words.overdue), { exact: true })).toHaveCount(0);
    await accessible(hers, 'a condition that was met');
    expect(await overdueOf(helene, id)).toEqual([]);
  },
);

test(
  'what was promised to pass is read with its date and whoever answers for it',
  only('phone-en'),
  async ({ open, say, language }) => {
    const director = await reader('director', language);
    const { items } = await director.call(listProjects, { search: PROJECT });
    const { gates } = await director.call(listGates, { useCaseId: items[0]?.useCaseId ?? '' });
    const conditional = gates.find(({ gateId }) => gateId === 'G1');
    const page = await open(`/gates/${conditional?.id ?? ''}`, director);
    await expect(steps.conditions({ page, say })).toContainText('Lucas Pereira');
    await accessible(page, 'conditions of a gate that was passed');
  },
);
