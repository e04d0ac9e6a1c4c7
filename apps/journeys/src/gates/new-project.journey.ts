import { getGate } from '@jalon/contracts/gates/gates.operations';
import { accessible } from '../house/accessible';
import { expect, test } from '../house/journey';
import { atFraming, cast } from '../house/stages/gates';
import type { Said } from '../reader';

interface Beginning {
  readonly path: string;
  /** What the page says while there is nothing. */
  readonly said: Said;
  /** What may be done about it there. */
  readonly act: Said;
}

/** Pages of a project on its first day. */
const PAGES: readonly Beginning[] = [
  {
    path: '/kpis',
    said: { fr: 'Aucun KPI pour l’instant', en: 'No KPI yet' },
    act: { fr: 'Partir d’un exemple', en: 'Begin from an example' },
  },
  {
    path: '/records',
    said: { fr: 'Rien de consigné pour l’instant.', en: 'Nothing recorded yet.' },
    act: { fr: 'Consigner un atelier', en: 'Record a workshop' },
  },
  {
    path: '/plan',
    said: { fr: 'Dates des phases', en: 'Dates of the phases' },
    act: { fr: 'Proposer des dates', en: 'Propose dates' },
  },
  {
    path: '/gates',
    said: { fr: 'Prochaine porte', en: 'Next gate' },
    act: { fr: 'Cadrage signé', en: 'Framing signed' },
  },
];

test('a project that has just begun says on each page what comes first', async ({ open, say, language }) => {
  const { id, sofia } = await atFraming(await cast(language));
  const { project } = await sofia.call(getGate, { id });
  const page = await open('/projects', sofia);
  for (const { path, said, act } of PAGES) {
    await page.goto(`/projects/${project?.id ?? ''}${path}`);
    await expect(page.getByText(say(said)).first()).toBeVisible();
    await expect(page.getByRole('main').getByText(say(act)).first()).toBeVisible();
    await accessible(page, `first day of a project at ${path}`);
  }
});
