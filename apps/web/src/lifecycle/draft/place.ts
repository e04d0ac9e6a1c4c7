import type { LifecycleSearch } from '../lifecycle-search';

/** Where a place of a life cycle (`gates.G2.criteria.G2-04.rule`) is mended: which part, and how to open it. */
export interface Mending {
  readonly part: 'criterion' | 'gate' | 'phase' | 'parameter' | 'profile' | 'loops' | 'other';
  readonly id: string;
  readonly to: Partial<LifecycleSearch>;
}

const CRITERION = /(?:^|\.)(G\d{1,2})-\d{2}(?=\.|$)/;

/** The id of the criterion that a place names, if it names one. */
const criterionIn = (place: string): string | undefined => CRITERION.exec(place)?.[0].replace('.', '');

type Opening = (id: string) => Mending;

const OPENINGS: Readonly<Record<string, Opening>> = {
  gates: (id) => ({
    part: 'gate',
    id,
    to: { tab: undefined, gate: id, phase: undefined, edit: `gate:${id}` },
  }),
  phases: (id) => ({
    part: 'phase',
    id,
    to: { tab: undefined, phase: id, gate: undefined, edit: `phase:${id}` },
  }),
  parameters: (id) => ({ part: 'parameter', id, to: { tab: 'parameters', edit: `parameter:${id}` } }),
  profiles: (id) => ({ part: 'profile', id, to: { tab: 'profiles', edit: `profile:${id}` } }),
  loops: (id) => ({ part: 'loops', id, to: { tab: undefined, edit: 'loops' } }),
};

/** Opens what is named: the form of the part, over the tab where the part stands. */
export function mendingOf(place: string): Mending {
  const [list = '', id = ''] = place.split('.');
  const criterion = criterionIn(place);
  if (criterion) {
    const gate = criterion.slice(0, criterion.indexOf('-'));
    const to = { tab: undefined, gate, phase: undefined, edit: `criterion:${criterion}` } as const;
    return { part: 'criterion', id: criterion, to };
  }
  const opening = id ? OPENINGS[list] : undefined;
  return opening?.(id) ?? { part: 'other', id: '', to: {} };
}
