import { Aggregation, Direction, type ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { useState } from 'react';
import { z } from 'zod';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/drafts';

const words = z.object({ fr: z.string(), en: z.string() });

/** What may be half written: the shape of a model, with none of its rules. */
const Content = z.object({
  aggregation: Aggregation,
  axes: z.array(
    z.object({
      key: z.string(),
      name: words,
      weight: z.number(),
      criteria: z.array(
        z.object({
          key: z.string(),
          name: words,
          question: words,
          weight: z.number(),
          direction: Direction,
          anchors: z.array(words),
          floor: z.number().nullable(),
        }),
      ),
    }),
  ),
});
const Kept = z.object({ number: z.number().int(), content: Content });

/** Where what one changes in a model is kept in this browser until it is saved. */
export const modelDraft = (id: string): string => `score-model-${id}`;

/** What was being changed when the page was left, and the version that it was begun on. */
export const keptDraft = (id: string) => Kept.safeParse(readDraft(modelDraft(id))).data;

interface Read {
  readonly id: string;
  readonly number: number;
  readonly content: ScoreModelContent;
}

/** A model being changed: outlives a reload, a lost network and an expired session. */
export function useModelDraft({ id, number, content }: Read) {
  const [found] = useState(() => keptDraft(id));
  const [draft, setDraft] = useState<z.infer<typeof Kept>>(() => found ?? { number, content });
  const keep = (next: z.infer<typeof Kept>) => {
    setDraft(next);
    keepDraft(modelDraft(id), next);
  };
  return {
    /** The version on which it was begun. */
    number: draft.number,
    content: draft.content satisfies ScoreModelContent,
    wasFound: found !== undefined,
    change: (act: (before: ScoreModelContent) => ScoreModelContent) =>
      keep({ ...draft, content: act(draft.content) }),
    /** What is written stands over a newer version from here on. */
    rebase: (newer: number) => keep({ ...draft, number: newer }),
    startAgain: (newer: Pick<Read, 'number' | 'content'>) => {
      setDraft({ number: newer.number, content: newer.content });
      forgetDraft(modelDraft(id));
    },
    forget: () => forgetDraft(modelDraft(id)),
  };
}

export type ModelDraft = ReturnType<typeof useModelDraft>;
