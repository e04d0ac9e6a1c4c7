import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { useState } from 'react';
import { addAxis, addCriterion, destinationOf, move, remove } from '../content-acts';
import type { Change } from '../parts/part-editor';
import type { Place } from '../place';
import type { StructureActs } from './structure';

interface Taken {
  readonly content: ScoreModelContent;
  readonly name: string;
}

/** What is done to the structure, and which part is chosen afterwards. The last thing taken away may be put back. */
export function useStructureActs(content: ScoreModelContent, change: Change) {
  const [selected, select] = useState<Place | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const nameOf = ({ axis, criterion }: Place) => {
    const one = content.axes[axis];
    const words = (criterion === null ? one : one?.criteria[criterion])?.name;
    return words?.fr || words?.en || '';
  };
  const acts: StructureActs = {
    select,
    move: (place, step) => {
      const to = destinationOf(content, place, step);
      change((before) => move(before, place, step));
      select(to ?? place);
    },
    remove: (place) => {
      setTaken({ content, name: nameOf(place) });
      change((before) => remove(before, place));
      select(place.criterion === null ? null : { axis: place.axis, criterion: null });
    },
    addAxis: () => {
      change(addAxis);
      select({ axis: content.axes.length, criterion: null });
    },
    addCriterion: (place) => {
      change((before) => addCriterion(before, place));
      select({ axis: place.axis, criterion: content.axes[place.axis]?.criteria.length ?? 0 });
    },
  };
  const putBack = () => {
    if (taken) change(() => taken.content);
    setTaken(null);
  };
  return { selected, acts, taken, putBack, forgetTaken: () => setTaken(null) };
}
