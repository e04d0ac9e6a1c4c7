import type { ScoreModelDetail } from '@jalon/contracts/scoring/score-models.operations';
import type { Language } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../../platform/words/language';
import { Button } from '../../../ui/actions/button';
import { Notice } from '../../../ui/feedback/notice';
import { SaveBar } from '../save/save-bar';
import styles from './edit.module.css';
import { FlawList } from './flaw-list';
import { flawsIn } from './flaws';
import { LanguageSwitch } from './parts/language-pair';
import { type Change, PartEditor } from './parts/part-editor';
import { Structure } from './structure/structure';
import { useModelDraft } from './use-model-draft';
import { usePartName } from './structure/part-name';
import { useStructureActs } from './structure/use-structure-acts';
import type { Place } from './place';

interface Props {
  /** The version that holds now. */
  readonly model: ScoreModelDetail;
  readonly onDone: () => void;
}

/** Changes a model: its parts on the left, the one that is chosen on the right, what hinders saving above. */
export function Editor({ model, onDone }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const draft = useModelDraft(model);
  const { content } = draft;
  const [strict, setStrict] = useState(false);
  const [shown, setShown] = useState<Language>(language);
  // Parts of the page hold on to it; what it does is always done to the latest content.
  const change = useLatest(draft.change);
  const { selected, acts, taken, putBack } = useStructureActs(content, change);
  const part = useBroughtIntoSight(selected);
  const nameOfPart = usePartName(content);
  const flaws = flawsIn(content, language);
  return (
    <div className={styles.stack}>
      {draft.wasFound && (
        <Notice tone="info">{t`Votre saisie non enregistrée a été retrouvée dans ce navigateur.`}</Notice>
      )}
      {taken && (
        <Notice tone="info" live>
          {t`« ${taken.name} » est retiré.`}{' '}
          <Button size="small" variant="quiet" onClick={putBack}>
            {t`Remettre`}
          </Button>
        </Notice>
      )}
      <LanguageSwitch shown={shown} onShow={setShown} />
      <div className={styles.editor}>
        <Structure
          content={content}
          selected={selected}
          flawed={flaws.flatMap(({ place }) => place ?? [])}
          acts={acts}
        />
        <div className={styles.part} ref={part}>
          <h2>{nameOfPart(selected)}</h2>
          <PartEditor content={content} place={selected} change={change} shown={shown} strict={strict} />
        </div>
      </div>
      <SaveBar
        model={model}
        draft={draft}
        isFlawed={flaws.length > 0}
        flaws={<FlawList flaws={flaws} content={content} onGo={acts.select} />}
        onRefused={() => setStrict(true)}
        onDone={onDone}
      />
    </div>
  );
}

/** The same function each time, which calls the latest one. */
function useLatest(change: Change): Change {
  const [latest] = useState(() => ({ change }));
  latest.change = change;
  return useCallback((act) => latest.change(act), [latest]);
}

/** Where the form stands under the list, choosing a part brings its form into sight. */
function useBroughtIntoSight(selected: Place | null) {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    if (window.matchMedia('(max-width: 1023px)').matches) part.current?.scrollIntoView();
  }, [selected]);
  return part;
}
