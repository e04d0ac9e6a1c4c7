import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import { criterion, gate, outcome, seat } from '../testing/sample-gate';
import { movedCriteria } from '../changes/moved-criteria';
import { Verdict } from './verdict';

const show = (changes: Parameters<typeof gate>[0]) =>
  render(
    <I18nProvider i18n={i18n}>
      <Verdict gate={gate(changes)} />
    </I18nProvider>,
  );

describe('the verdict of a gate', () => {
  it('says how much is missing, and how much of it is mine', () => {
    const mine = criterion({ id: 'G0-01', state: 'unsigned', may: ['attest'] });
    const others = criterion({ id: 'G0-02', state: 'unsatisfied' });
    show({ state: 'blocked', unmet: ['G0-01', 'G0-02'], criteria: [mine, others] });
    screen.getByText('Il manque 2 critères bloquants, dont 1 sur lequel vous pouvez agir.');
  });

  it('says that my vote is awaited', () => {
    show({});
    screen.getByText('Tout est prêt : votre voix est attendue.');
  });

  it('says how many votes are missing to those who have none', () => {
    show({ needed: 2, seats: [seat({ mayVoteAs: [] })] });
    screen.getByText('Tout est prêt : il manque 2 voix.');
  });

  it('says that nobody can decide', () => {
    show({ lacksFirst: true });
    screen.getByText(/Personne ne tient encore le rôle qui décide/);
  });

  it('says what was decided', () => {
    const { requiresReady: _, consequence, targets, obstacles, unmet, ...passed } = outcome();
    show({ state: null, decided: { at: '2026-11-26T10:00:00.000Z', outcome: passed, target: null } });
    screen.getByText('Décidée le 26 nov. 2026 : Passer.');
    expect([consequence.fr, targets, obstacles, unmet]).toHaveLength(4);
  });
});

it('tells the criteria that moved while one was reading', () => {
  const before = { criteria: [criterion(), criterion({ id: 'G0-02' })] };
  const now = { criteria: [criterion(), criterion({ id: 'G0-02', state: 'reopened' })] };
  expect(movedCriteria(before, now)).toMatchObject([{ id: 'G0-02', from: 'satisfied', to: 'reopened' }]);
  expect(movedCriteria(before, before)).toEqual([]);
});
