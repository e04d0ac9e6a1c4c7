import type { Phase, PhaseItem, Track } from '../../lifecycle/template/phase';

/** `S-CHG-09` → `CHG` */
const familyOf = (seed: string): string => seed.split('-')[1] ?? '';

/** What accompanies the phases: the activities and deliverables of each that belong to a track. */
export interface TrackLane {
  readonly track: Track;
  readonly items: readonly { readonly phaseId: string; readonly item: PhaseItem }[];
}

/** An item belongs to the tracks whose families of the seed it shares (`S-CHG-…`: change), or that its id names. */
export function tracksOf(tracks: readonly Track[], phases: readonly Phase[]): readonly TrackLane[] {
  return tracks.map((track) => {
    const families = new Set((track.seed ?? []).map(familyOf));
    const belongs = ({ id, seed = [] }: PhaseItem) =>
      id.startsWith(`${track.id}-`) || seed.some((row) => families.has(familyOf(row)));
    const items = phases.flatMap(({ id: phaseId, activities, deliverables }) =>
      [...activities, ...deliverables].filter(belongs).map((item) => ({ phaseId, item })),
    );
    return { track, items };
  });
}
