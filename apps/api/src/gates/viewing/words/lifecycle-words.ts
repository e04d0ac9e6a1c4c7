import type { OutcomeWords } from '@jalon/contracts/gates/gate-view';
import type { RoleHolders, Worded } from '@jalon/contracts/gates/gate-criterion';
import type { Holder } from '@jalon/domain/gates/evaluation/gate-case';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Words } from '@jalon/domain/platform/language';

type Labelled = Words & { readonly id: string };

const find = (rows: readonly Labelled[], id: string): Worded => {
  const { fr, en } = rows.find((row) => row.id === id) ?? { fr: id, en: id };
  return { id, fr, en };
};

export const wordsOnly = ({ fr, en }: Words): Words => ({ fr, en });

export const roleWords = ({ roles }: Lifecycle, id: string): Worded => find(roles, id);
export const themeWords = ({ themes }: Lifecycle, id: string): Worded => find(themes, id);
export const evidenceKindWords = ({ evidenceKinds }: Lifecycle, id: string): Worded =>
  find(evidenceKinds, id);

/** A phase, or a track, by its id. */
export const placeWords = ({ phases, tracks }: Lifecycle, id: string): Worded =>
  find([...phases, ...tracks], id);

/** The gate of this id; a version always has those that were opened under it. */
export const gateOf = ({ gates }: Lifecycle, id: string) => gates.find((gate) => gate.id === id);

export function outcomeWords({ outcomes }: Lifecycle, id: string): OutcomeWords {
  const outcome = outcomes.find((one) => one.id === id);
  return { ...find(outcomes, id), effect: outcome?.effect ?? 'stay' };
}

const MODES: Readonly<Record<string, Words>> = {
  pilot_slice: { fr: 'Échantillon du pilote', en: 'Pilot sample' },
  full_scope: { fr: 'Périmètre complet', en: 'Full scope' },
};

function waveWords(mode: string): Words {
  const [, wave] = /^wave_(\d+)$/.exec(mode) ?? [];
  return wave === undefined ? { fr: mode, en: mode } : { fr: `Vague ${wave}`, en: `Wave ${wave}` };
}

/** A mode or a wave; null where the gate knows none. */
export const modeWords = (mode: string): Worded | null =>
  mode === '' ? null : { id: mode, ...(MODES[mode] ?? waveWords(mode)) };

/** A role with whoever holds it. */
export const roleHolders = (lifecycle: Lifecycle, id: string, holders: readonly Holder[]): RoleHolders => ({
  role: roleWords(lifecycle, id),
  people: holders.filter(({ roleId }) => roleId === id).map(({ person }) => person),
});
