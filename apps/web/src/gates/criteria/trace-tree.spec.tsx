import type { Reasoning, TraceTerm } from '@jalon/contracts/gates/gate-trace';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen, within } from '@testing-library/react';
import { words } from '../testing/sample-gate';
import { TraceTree } from './trace-tree';

const literal = (value: number): TraceTerm => ({
  id: null,
  name: null,
  origin: 'literal',
  value,
  shown: words(String(value)),
  standing: null,
  source: null,
  at: null,
  path: null,
});

const fact = (changes: Partial<TraceTerm>): TraceTerm => ({ ...literal(2), origin: 'fact', ...changes });

const line = { depth: 1, kind: 'compare', isDecisive: false, operator: '>=' } as const;
const reasoning: Reasoning = {
  result: 'false',
  sentence: words('2 votants, il en faut 3'),
  lines: [
    { ...line, depth: 0, kind: 'and', text: 'a and b', result: 'false', operator: null, terms: [] },
    {
      ...line,
      text: 'voters >= 3',
      result: 'false',
      isDecisive: true,
      terms: [
        fact({ id: 'voters', name: words('Votants'), standing: 'declared', source: words('Tour du 3 mars') }),
        literal(3),
      ],
    },
    {
      ...line,
      text: 'goals >= 1',
      result: 'unknown',
      terms: [fact({ id: 'goals', name: words('Objectifs'), shown: null }), literal(1)],
    },
  ],
};

const show = () =>
  render(
    <I18nProvider i18n={i18n}>
      <TraceTree reasoning={reasoning} />
    </I18nProvider>,
  );

describe('why a criterion stands as it does', () => {
  it('marks what made the result, with its value, what is expected, and where it comes from', () => {
    show();
    const [, decisive] = screen.getAllByRole('listitem');
    if (!decisive) throw new Error('The tree has three lines');
    within(decisive).getByText('décisif');
    expect(decisive.textContent).toContain('Votants\u202f: 2 attendu : au moins 3');
    expect(decisive.textContent).toContain('Tour du 3 mars');
    within(decisive).getByText(/Déclaré, non mesuré/);
  });

  it('says what is not known, and shows no id', () => {
    const { container } = show();
    screen.getByText('pas encore connu');
    expect(container.textContent).not.toMatch(/voters|goals/);
    expect(screen.getAllByText('décisif')).toHaveLength(1);
  });
});
