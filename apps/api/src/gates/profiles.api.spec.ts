import { editDraft, publishLifecycle } from '@jalon/contracts/lifecycle/drafts.operations';
import {
  changeLifecycle,
  copyLifecycle,
  listLifecycles,
} from '@jalon/contracts/lifecycle/templates.operations';
import type { LifecycleEdit } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { getGate } from '@jalon/contracts/gates/gates.operations';
import { chooseProfile, getProject, moveToVersion } from '@jalon/contracts/projects/projects.operations';
import {
  answerQuestions,
  getQuestions,
  previewAnswers,
} from '@jalon/contracts/projects/questions.operations';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { passFirstGate } from './testing/gate-stage';

describe('how much a gate asks', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());
  const director = () => house.as('director');

  /** G1 of a fresh project. */
  async function begun() {
    const { useCaseId, nextId: id } = await passFirstGate(house);
    const { project } = await director()(getGate, { id });
    return { useCaseId, id, projectId: project?.id ?? '' };
  }
  const judgedBy = async (id: string) => (await director()(getGate, { id })).profile;

  async function say(useCaseId: string, attributeId: string, value: string) {
    const { questions } = await director()(getQuestions, { useCaseId });
    const version = questions.find((one) => one.id === attributeId)?.answer.version ?? null;
    const answers = [{ attributeId, value, version }];
    const told = await director()(previewAnswers, { useCaseId, answers });
    await director()(answerQuestions, { useCaseId, answers });
    return told;
  }

  async function choose(projectId: string, profileId: string, reason?: string) {
    const { version } = await director()(getProject, { id: projectId });
    await director()(chooseProfile, { id: projectId, version, profileId, ...(reason && { reason }) });
  }

  it('is what the answers call for at once, until somebody says why it should be less', async () => {
    const { useCaseId, id, projectId } = await begun();
    expect(await judgedBy(id)).toMatchObject({ id: 'standard', insteadOf: null });
    const before = (await director()(getGate, { id })).criteria.length;
    const told = await say(useCaseId, 'projectSize', 'L');
    expect(told.profile).toMatchObject({ before: 'standard', after: 'reinforced', inForce: 'reinforced' });
    expect(told.criteria.map(({ gateId }) => gateId)).toContain('G1');
    expect(await judgedBy(id)).toMatchObject({ id: 'reinforced', insteadOf: { id: 'standard' } });
    expect((await director()(getGate, { id })).criteria.length).toBeGreaterThan(before);
    const { profile } = await director()(getQuestions, { useCaseId });
    expect(profile).toMatchObject({ current: 'standard', inForce: 'reinforced', proposed: 'reinforced' });

    await choose(projectId, 'standard', 'Une seule équipe.');
    expect(await judgedBy(id)).toMatchObject({ id: 'standard', insteadOf: null });
    expect((await director()(getQuestions, { useCaseId })).profile).toMatchObject({
      inForce: 'standard',
      currentReason: 'Une seule équipe.',
    });
  });

  it('wants another reason for a stricter proposal than the one that a reason was given for', async () => {
    const { useCaseId, id, projectId } = await begun();
    await choose(projectId, 'essential', 'Un essai d’un jour.');
    expect(await judgedBy(id)).toMatchObject({ id: 'essential', insteadOf: null });
    await say(useCaseId, 'projectSize', 'L');
    expect(await judgedBy(id)).toMatchObject({ id: 'reinforced', insteadOf: { id: 'essential' } });
    await choose(projectId, 'essential', 'Grand, mais sans effet sur personne.');
    await say(useCaseId, 'projectSize', 'M');
    expect(await judgedBy(id)).toMatchObject({ id: 'essential', insteadOf: null });
  });

  it('wants a reason anew where a newer version would leave out more under the same name', async () => {
    const { items } = await director()(listLifecycles, {});
    const from = items.find(({ isShipped }) => isShipped)?.latest.id ?? '';
    const copy = await director()(copyLifecycle, { name: 'Des studios', from });
    const usual = await director()(changeLifecycle, { id: copy.id, version: copy.version, isUsual: true });
    const { useCaseId, id, projectId } = await begun();
    await say(useCaseId, 'projectSize', 'L');
    await choose(projectId, 'standard', 'Une seule équipe.');
    const edit: LifecycleEdit = { what: 'criterion', id: 'G1-02', change: { profiles: ['reinforced'] } };
    const draft = await director()(editDraft, { id: copy.id, version: usual.version, edit });
    await director()(publishLifecycle, { id: copy.id, version: draft.version, reason: 'Plus léger.' });
    const { lifecycle, version } = await director()(getProject, { id: projectId });
    await director()(moveToVersion, {
      id: projectId,
      version,
      versionId: lifecycle.newer?.versionId ?? '',
      reason: 'La nouvelle.',
    });
    expect(await judgedBy(id)).toMatchObject({ id: 'reinforced', insteadOf: { id: 'standard' } });
    expect(await director()(getProject, { id: projectId })).toMatchObject({ profileReason: null });
  });
});
