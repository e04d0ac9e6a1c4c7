import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { renewEvidence, updateEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { getGate } from '@jalon/contracts/gates/gates.operations';
import { listEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { accessible } from '../house/accessible';
import { atFirstGate, cast } from '../house/stages/gates';
import { expect, test } from '../house/journey';
import * as steps from './steps';
import { VERSIONS, words } from './words';

/** An open page follows what somebody else changes within two seconds; the rest is for a busy machine. */
const FOLLOWS = 4_000;

test('a proof is replaced: the signature falls on the open page, and is given again', async ({
  open,
  say,
  language,
}) => {
  const { id, nadia, helene, lucas, useCaseId } = await atFirstGate(await cast(language));
  const path = `/use-cases/${useCaseId}/gate`;
  const [page, hers] = [await open(path, nadia), await open(path, helene)];
  const [reviewer, sponsor] = [
    { page, say },
    { page: hers, say },
  ];
  await steps.signCriterion(reviewer, words.screening, {
    person: nadia,
    statement: 'J’ai relu l’examen : rien d’interdit.',
  });
  await expect(steps.criterion(reviewer, words.screening)).toContainText(say(words.met));
  await accessible(page, 'a signed criterion');
  await expect(steps.criterion(sponsor, words.screening)).toContainText(say(words.met));

  const [proof] = (await lucas.call(listEvidence, { useCaseId })).items;
  if (!proof) throw new Error('The proof was not kept');
  await lucas.call(updateEvidence, { id: proof.id, version: proof.version, title: 'Examen de l’article 5' });
  await lucas.call(renewEvidence, {
    id: proof.id,
    content: { note: 'Relu après la démonstration : un visage de synthèse est proposé.' },
  });
  const since = Date.now();
  await expect(steps.criterion(sponsor, words.screening)).toContainText(say(words.signAgain), {
    timeout: FOLLOWS,
  });
  test.info().annotations.push({ type: 'followed after', description: `${Date.now() - since} ms` });

  const line = await steps.unfold(reviewer, words.screening);
  await expect(line).toContainText(say(words.fallen));
  await expect(line).toContainText(VERSIONS);
  await accessible(page, 'a signature that fell');
  const told = (await nadia.call(listNotifications, {})).items.map(({ kind }) => kind);
  expect(told.filter((kind) => kind === 'signature_reopened')).toHaveLength(1);

  await steps.signCriterion(reviewer, words.screening, {
    person: nadia,
    statement: 'Relu : le visage de synthèse sera dit.',
  });
  await expect(steps.criterion(sponsor, words.screening)).toContainText(say(words.met));
  const { criteria } = await helene.call(getGate, { id });
  const signatures = criteria.find((one) => one.id === 'G0-09')?.signatures ?? [];
  expect(signatures.map(({ ended }) => ended?.why ?? null).toSorted()).toEqual(['changed', null]);
});
