import type { LifecycleSearch } from '../lifecycle-search';

type Part = 'criterion' | 'gate' | 'phase' | 'parameter' | 'profile' | 'loops' | 'other';

/** Where a place of a life cycle (`gates.G2.criteria.G2-04.rule`) is mended: part, field, and how to open it. */
export interface Mending {
  readonly part: Part;
  readonly id: string;
  /** The member of the form; absent where the place names the whole part. */
  readonly field: string | undefined;
  readonly to: Partial<LifecycleSearch>;
}

/** The part that the address says is being edited: `criterion:G2-04:rule` is its rule. */
export function editedPart(edit: string | undefined) {
  const [kind = '', id = '', field] = (edit ?? '').split(':');
  return { kind, id, field };
}

const CRITERION = /^(?:gates\.G\d{1,2}|profiles\.\w+)\.criteria\.(G\d{1,2})(-\d{2})(?:\.(\w+))?/;

/** A criterion that a profile leaves out is put back in its own form, where the profiles are chosen. */
function criterionAt(place: string): Mending | undefined {
  const [, gate, number, member] = CRITERION.exec(place) ?? [];
  if (!gate || !number) return undefined;
  const field = place.startsWith('profiles') ? 'profiles' : member;
  const to = { tab: undefined, gate, phase: undefined };
  return mending({ part: 'criterion', id: `${gate}${number}`, field, to });
}

const mending = ({ to, ...what }: Mending): Mending => {
  const { part, id, field } = what;
  const edit = [part, id, field].filter(Boolean).join(':');
  return { ...what, to: { ...to, edit } };
};

const LISTS: Readonly<Record<string, readonly [part: Part, at: (id: string) => Partial<LifecycleSearch>]>> = {
  gates: ['gate', (gate) => ({ tab: undefined, gate, phase: undefined })],
  phases: ['phase', (phase) => ({ tab: undefined, phase, gate: undefined })],
  parameters: ['parameter', () => ({ tab: 'parameters' })],
  profiles: ['profile', () => ({ tab: 'profiles' })],
};

/** What `optional` holds is one member deeper. */
const fieldOf = ([first, second]: readonly string[]): string | undefined =>
  first === 'optional' && second ? `${first}.${second}` : first;

const ELSEWHERE: Mending = { part: 'other', id: '', field: undefined, to: {} };
const LOOPS: Mending = { ...ELSEWHERE, part: 'loops', to: { tab: undefined, edit: 'loops' } };

function listedAt(place: string): Mending {
  const [list = '', id = '', ...members] = place.split('.');
  const [part, at] = LISTS[list] ?? [];
  return part && at && id !== '' ? mending({ part, id, field: fieldOf(members), to: at(id) }) : ELSEWHERE;
}

/** Opens what is named: the form of the part, over the tab where the part stands, at its field. */
export const mendingOf = (place: string): Mending =>
  place.startsWith('loops.') ? LOOPS : (criterionAt(place) ?? listedAt(place));
